/** The format of the tables: the columns of each kind, and a sample file to begin with. */
import { TABLE_KINDS, type TableKind } from '../../../shared/table/columns'
import { formatDescription } from '../../../shared/table/format'
import { lang, t } from '../../i18n'
import { saveFile } from '../../workspace/files/file-download'
import { kindName } from './table-words'

export function Format() {
  return (
    <details class="more">
      <summary>{t('table-format')}</summary>
      <p>{t('table-format-deck')}</p>
      <ul class="rows">
        {TABLE_KINDS.map((kind) => (
          <li key={kind}>
            <span>
              <b>{kindName(kind)}</b> <small>{columnsText(kind)}</small>
            </span>
            <span class="acts">
              <button class="btn" type="button" onClick={() => void saveSample(kind)}>
                {t('table-sample')}
                <span class="vh">, {kindName(kind)}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
      <p>{t('table-format-dates')}</p>
    </details>
  )
}

/** Names of the columns; those that a row must have are marked. */
const columnsText = (kind: TableKind): string =>
  formatDescription(kind, lang.value)
    .map(({ name, isRequired }) => (isRequired ? `${name}*` : name))
    .join(', ')

async function saveSample(kind: TableKind): Promise<void> {
  const { sampleCsv } = await import('../../../shared/table/samples')
  const name = `plenary-${kind}-${lang.value}.csv`
  await saveFile({ name, type: 'text/csv', pieces: [sampleCsv(kind, lang.value)] })
}
