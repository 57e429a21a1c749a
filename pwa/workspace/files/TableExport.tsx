/** Button that saves a table of the screen as CSV, of public data alone. */
import type { ExportTable } from '../../../shared/export-tables/table'
import { t } from '../../i18n'
import { type DataOnDay, publicView, shownView } from '../../model/public-view'
import { useAsyncAction } from '../use-async-action'

interface Props {
  /** Part of the name of the file. */
  readonly name: string
  /** Number of private entries that the screen shows and the table leaves out. */
  readonly countPrivate: (shown: DataOnDay) => number
  /** Makes the table on use. */
  readonly table: (view: DataOnDay) => Promise<ExportTable>
}

export function TableExport({ name, countPrivate, table }: Props) {
  const { isBusy, message, problem, run } = useAsyncAction()
  const save = async () => {
    const view = publicView()
    if (!view) return ''
    const [made, { saveTable }] = await Promise.all([table(view), import('./save-table')])
    await saveTable(made, `plenary-${view.negotiation.id}-${name}-${view.day}`)
    const shown = shownView()
    const omitted = shown ? countPrivate(shown) : 0
    return [t('export-rows', { n: made.rows.length }), omitted > 0 ? t('left-out-private', { n: omitted }) : '']
      .filter((sentence) => sentence !== '')
      .join(' ')
  }
  return (
    <span class="table-export">
      <button class="btn quiet add" type="button" disabled={isBusy} onClick={() => void run(save)}>
        {t('export-table')}
      </button>{' '}
      <span role="status" class="label">
        {message || problem}
      </span>
    </span>
  )
}
