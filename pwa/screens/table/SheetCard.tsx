/** A sheet of a table: what it holds, and in which column each field is. */
import { SHAPES, TABLE_KINDS } from '../../../shared/table/columns'
import { t } from '../../i18n'
import { fieldName, kindName } from './table-words'
import type { ShownSheet, Tables } from './use-tables'

interface Props {
  readonly shown: ShownSheet
  readonly index: number
  readonly tables: Tables
}

const CHOICES = [...TABLE_KINDS, 'none'] as const

/** Heads of the columns that no field is read from: said, so that nothing is left out in silence. */
const unusedHeads = (heads: readonly string[], columns: ShownSheet['columns']): readonly string[] => {
  const used = new Set(Object.values(columns))
  return heads.filter((head, column) => head.trim() !== '' && !used.has(column))
}

export function SheetCard({ shown: { sheet, kind, columns }, index, tables }: Props) {
  const name = sheet.name || t('table-pasted')
  const id = `table-sheet-${index}`
  const unused = unusedHeads(sheet.rows[0] ?? [], columns)
  return (
    <section class="table-sheet" aria-labelledby={id}>
      <h3 id={id}>
        {name} <span class="label">{t('table-rows', { n: sheet.rows.length - 1 })}</span>
      </h3>
      <div class="filters">
        <div class="pick">
          <label for={`${id}-kind`}>{t('table-holds')}</label>
          <select
            id={`${id}-kind`}
            value={kind}
            onChange={(event) => {
              const chosen = CHOICES.find((one) => one === event.currentTarget.value)
              if (chosen) tables.setKind(index, chosen)
            }}
          >
            {CHOICES.map((one) => (
              <option key={one} value={one}>
                {kindName(one)}
              </option>
            ))}
          </select>
        </div>
        <button class="btn" type="button" onClick={() => tables.remove(index)}>
          {t('table-remove')}
          <span class="vh">, {name}</span>
        </button>
      </div>
      {kind !== 'none' && unused.length > 0 && (
        <p class="label">{t('table-columns-unused', { names: unused.join(', ') })}</p>
      )}
      {kind !== 'none' && (
        <details class="more">
          <summary>
            {t('table-columns')}{' '}
            <span class="label">
              {t('table-columns-found', { n: Object.keys(columns).length, total: SHAPES[kind].fields.length })}
            </span>
          </summary>
          <div class="table-columns">
            {SHAPES[kind].fields.map((field) => (
              <div class="pick" key={field}>
                <label for={`${id}-${field}`}>{fieldName(field)}</label>
                <select
                  id={`${id}-${field}`}
                  value={String(columns[field] ?? '')}
                  onChange={(event) => {
                    const { value } = event.currentTarget
                    tables.setColumn(index, field, value === '' ? null : Number(value))
                  }}
                >
                  <option value="">{t('table-column-none')}</option>
                  {(sheet.rows[0] ?? []).map((head, column) => (
                    // Columns have no other identity, and two may have the same name.
                    <option key={column} value={String(column)}>
                      {head.trim() || t('table-column-unnamed', { n: column + 1 })}
                    </option>
                  ))}
                </select>
              </div>
            ))}
          </div>
        </details>
      )}
    </section>
  )
}
