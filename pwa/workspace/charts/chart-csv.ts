/** Rows of a chart for CSV: its table, the as-of date, and the source of each row, where no column has it. Loaded on use. */
import type { LedgerEntry } from '../../../shared/domain/ledger/ledger'
import { citation, nameBook } from '../../../shared/reports/phrases'
import { Source } from '../../../shared/reports/source'
import { type Chart, cellValue } from '../../charts/chart'
import { lang, t } from '../../i18n'
import type { DataOnDay } from '../../model/public-view'
import { screenPhrases } from '../report-phrases'

export function chartRows(
  { columns, rows, inFile = [], entriesOf }: Pick<Chart, 'columns' | 'rows' | 'inFile' | 'entriesOf'>,
  { negotiation, day }: Pick<DataOnDay, 'negotiation' | 'day'>,
): readonly (readonly string[])[] {
  const [phrases, names] = [screenPhrases(), nameBook(negotiation, lang.value)]
  const sourceOf = (entry: LedgerEntry) => {
    const source = Source.ofEntry(entry, negotiation)
    return source ? (source.fields.url ?? citation(source, phrases, names)) : t('report-no-source')
  }
  const sourcesOf = (row: number) => (entriesOf ? [[...new Set(entriesOf(row).map(sourceOf))].join('; ')] : [])
  return [
    [
      ...columns,
      ...inFile.map(({ column }) => t(`column-${column}`)),
      t('column-as-of'),
      ...(entriesOf ? [t('column-source')] : []),
    ],
    ...rows.map((row, at) => [...row.map(cellValue), ...inFile.map(({ cellOf }) => cellOf(at)), day, ...sourcesOf(at)]),
  ]
}
