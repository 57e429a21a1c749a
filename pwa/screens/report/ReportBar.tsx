/** Toolbar of a report: print, copy, save, share; and what it leaves out. */
import type { LeftOut as LeftOutItem } from '../../../shared/reports/left-out'
import type { Report } from '../../../shared/reports/report'
import { t } from '../../i18n'
import { Problem } from '../../parts/loading/Problem'
import { saveFile } from '../../workspace/files/file-download'
import { canShareFiles, shareFile } from '../../workspace/files/share-file'
import { screenPhrases } from '../../workspace/report-phrases'
import { useAsyncAction } from '../../workspace/use-async-action'
import { copyReport } from './copy-report'
import { LeftOut } from './LeftOut'
import { type Format, reportFile } from './report-file'

interface Props {
  readonly report: Report
  readonly name: string
  readonly leftOut: readonly LeftOutItem[]
  /** With private entries: a table, which has no place for the marks of pages and lines, is not offered, and files say so. */
  readonly isForUs: boolean
}

export function ReportBar({ report, name: base, leftOut, isForUs }: Props) {
  const name = isForUs ? `${base}-for-us` : base
  const { isBusy, message, problem, run } = useAsyncAction()
  const table = report.sections.find(
    (section) => section.kind === 'table' && section.heading === screenPhrases().phrase('follow-up'),
  )
  const save = (format: Format) => () =>
    run(async () => {
      const file = await reportFile(report, name, format)
      await saveFile({ name: file.name, type: file.type, pieces: [file] })
      return ''
    })
  /** As a Word file. */
  const share = async () =>
    (await shareFile(await reportFile(report, name, 'docx'), report.title)) === 'saved' ? t('saved') : ''
  return (
    <>
      <div class="bar">
        <button class="btn primary" type="button" onClick={() => window.print()}>
          {t('print')}
        </button>
        <button class="btn" type="button" onClick={() => void run(() => copyReport(report))}>
          {t('send-copy')}
        </button>
        <button class="btn" type="button" disabled={isBusy} onClick={() => void save('docx')()}>
          {t('send-docx')}
        </button>
        {canShareFiles() && (
          <button class="btn" type="button" disabled={isBusy} onClick={() => void run(share)}>
            {t('send-share')}
          </button>
        )}
        <button class="btn" type="button" onClick={() => void save('md')()}>
          {t('save-markdown')}
        </button>
        <button class="btn" type="button" onClick={() => void save('html')()}>
          {t('save-html')}
        </button>
        {table?.kind === 'table' && !isForUs && (
          <button
            class="btn"
            type="button"
            onClick={() =>
              void run(async () => {
                const { tableCsv } = await import('../../../shared/reports/csv')
                const text = tableCsv(table, screenPhrases())
                await saveFile({ name: `${name}.csv`, type: 'text/csv', pieces: [text] })
                return ''
              })
            }
          >
            {t('cable-csv')}
          </button>
        )}
        <span role="status" class="label">
          {isBusy ? t('send-making') : message}
        </span>
      </div>
      <Problem text={problem} />
      <LeftOut items={leftOut} />
    </>
  )
}
