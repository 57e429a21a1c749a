/** Status words of the tables with the status as which each is read, beside the counts that follow from it. */
import type { Status } from '../../../shared/domain/types'
import type { Table } from '../../../shared/table/reading'
import { statusWordsIn } from '../../../shared/table/status-words'
import { nameIn, t } from '../../i18n'

export function StatusWords({ tables, ladder }: { tables: readonly Table[]; ladder: readonly Status[] }) {
  const words = statusWordsIn(tables, ladder)
  if (words.length === 0) return null
  return (
    <>
      <p>{t('table-status-words', { n: words.length })}</p>
      <ul>
        {words.map(({ word, status }) => (
          <li key={word}>{t('table-status-word', { word, status: nameIn(status.names) })}</li>
        ))}
      </ul>
      <p class="label">{t('table-status-words-change')}</p>
    </>
  )
}
