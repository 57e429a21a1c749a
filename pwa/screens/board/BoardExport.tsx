/** Button under the list of articles that saves it as a table. */
import type { ExportTable } from '../../../shared/export-tables/table'
import type { DataOnDay } from '../../model/public-view'
import { TableExport } from '../../workspace/TableExport'

interface Props {
  /** Ids of the articles in the order of the list. */
  readonly ids: () => readonly string[]
}

export function BoardExport({ ids }: Props) {
  const table = async (data: DataOnDay): Promise<ExportTable> => {
    const [{ articleTable }, { tableWords }] = await Promise.all([
      import('../../../shared/export-tables/articles'),
      import('../../workspace/save-table'),
    ])
    return articleTable(data, ids(), data.day, tableWords())
  }
  return (
    <p class="bar">
      <TableExport name="articles" kinds={['observation', 'article']} table={table} />
    </p>
  )
}
