/** Toolbar of a report: print, copy, save. */
import { render } from 'preact'
import { toMarkdown } from '../../../shared/reports/markdown'
import type { Report } from '../../../shared/reports/report'
import { lang, t } from '../../i18n'
import { Problem } from '../../parts/Problem'
import fileStyle from '../../styles/report-file.css?inline'
import { saveFile } from '../../workspace/file-download'
import { screenPhrases } from '../../workspace/report-phrases'
import { ActionError, useAsyncAction } from '../../workspace/use-async-action'
import { ReportView } from './ReportView'

interface Props {
  readonly report: Report
  readonly name: string
  /** Number of private entries left out of the report. */
  readonly omitted: number
}

export function ReportBar({ report, name, omitted }: Props) {
  const { message, problem, run } = useAsyncAction()
  const table = report.sections.find(
    (section) => section.kind === 'table' && section.heading === screenPhrases().phrase('follow-up'),
  )
  const markdown = () => toMarkdown(report, screenPhrases())
  const save = async (extension: string, type: string, text: string) => {
    await saveFile({ name: `${name}.${extension}`, type, pieces: [text] })
    return ''
  }
  return (
    <>
      <div class="bar">
        <button class="btn primary" type="button" onClick={() => window.print()}>
          {t('print')}
        </button>
        <button class="btn" type="button" onClick={() => void run(() => copy(markdown()))}>
          {t('copy-text')}
        </button>
        <button class="btn" type="button" onClick={() => void run(() => save('md', 'text/markdown', markdown()))}>
          {t('save-markdown')}
        </button>
        <button class="btn" type="button" onClick={() => void run(() => save('html', 'text/html', htmlOf(report)))}>
          {t('save-html')}
        </button>
        {table?.kind === 'table' && (
          <button
            class="btn"
            type="button"
            onClick={() =>
              void run(async () => {
                const { tableCsv } = await import('../../../shared/reports/csv')
                return await save('csv', 'text/csv', tableCsv(table, screenPhrases()))
              })
            }
          >
            {t('cable-csv')}
          </button>
        )}
        {omitted > 0 && <span class="label">{t('left-out', { n: omitted })}</span>}
        <span role="status" class="label">
          {message}
        </span>
      </div>
      <Problem text={problem} />
    </>
  )
}

async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    // Without a user gesture, permission or a secure context.
    throw new ActionError(t('copy-refused'))
  }
  return t('copied')
}

/** Standalone HTML file: no script, no links but the sources. */
function htmlOf(report: Report): string {
  const file = document.implementation.createHTMLDocument(report.title)
  file.documentElement.lang = lang.value
  const meta = file.createElement('meta')
  meta.setAttribute('charset', 'utf-8')
  file.head.prepend(meta)
  render(<ReportView report={report} standalone={true} />, file.body)
  // As text: the content security policy of this page blocks a style element.
  return `<!doctype html>\n${file.documentElement.outerHTML.replace('</head>', () => `<style>${fileStyle}</style></head>`)}\n`
}
