/** Button under the list of articles that saves it as a table. */
import type { ExportTable } from '../../../shared/export-tables/table'
import { countPrivateEntities, countPrivateUpdates, type DataOnDay } from '../../model/public-view'
import { TableExport } from '../../workspace/files/TableExport'

interface Props {
  /** Ids of the articles in the order of the list. */
  readonly ids: () => readonly string[]
}

export function BoardExport({ ids }: Props) {
  const table = async (data: DataOnDay): Promise<ExportTable> => {
    const [{ articleTable }, { tableWords }] = await Promise.all([
      import('../../../shared/export-tables/articles'),
      import('../../workspace/files/save-table'),
    ])
    return articleTable(data, ids(), data.day, tableWords())
  }
  const countPrivate = (shown: DataOnDay) => {
    const listed = new Set(ids())
    const articles = shown.negotiation.articles.filter(({ id }) => listed.has(id))
    return countPrivateUpdates(shown, listed) + countPrivateEntities(shown, 'article', articles)
  }
  return (
    <p class="bar">
      <TableExport name="articles" countPrivate={countPrivate} table={table} />
    </p>
  )
}
