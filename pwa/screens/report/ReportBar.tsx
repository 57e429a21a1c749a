/** What one can do with a report: print it, copy it, save it. */
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { toMarkdown } from '../../../shared/reports/markdown'
import type { Report } from '../../../shared/reports/report'
import { saveFile } from '../../desk/save'
import { screenNames, screenVoice } from '../../desk/voice'
import { lang } from '../../i18n'
import { say } from '../../i18n/desk'
import fileStyle from '../../styles/report-file.css?inline'
import { ReportView } from './ReportView'

interface Props {
  readonly report: Report
  readonly name: string
  /** How many private records the report would have told of. */
  readonly omitted: number
}

export function ReportBar({ report, name, omitted }: Props) {
  const [said, setSaid] = useState('')
  const table = report.sections.find(
    (section) => section.kind === 'table' && section.heading === screenVoice().say('follow-up'),
  )
  const markdown = () => toMarkdown(report, screenVoice(), screenNames())
  const save = (extension: string, type: string, text: string) =>
    saveFile({ name: `${name}.${extension}`, type, pieces: [text] })
  return (
    <div class="bar">
      <button class="btn primary" type="button" onClick={() => window.print()}>
        {say('print')}
      </button>
      <button
        class="btn"
        type="button"
        onClick={async () => {
          await navigator.clipboard.writeText(markdown())
          setSaid(say('copied'))
        }}
      >
        {say('copy-text')}
      </button>
      <button class="btn" type="button" onClick={() => void save('md', 'text/markdown', markdown())}>
        {say('save-markdown')}
      </button>
      <button class="btn" type="button" onClick={() => void save('html', 'text/html', htmlOf(report))}>
        {say('save-html')}
      </button>
      {table?.kind === 'table' && (
        <button
          class="btn"
          type="button"
          onClick={async () => {
            const { tableCsv } = await import('../../../shared/reports/csv')
            await save('csv', 'text/csv', tableCsv(table, screenVoice()))
          }}
        >
          {say('cable-csv')}
        </button>
      )}
      {omitted > 0 && <span class="label">{say('left-out', { n: omitted })}</span>}
      <span role="status" class="label">
        {said}
      </span>
    </div>
  )
}

/** A file that stands by itself: no script, no link but to the sources. */
function htmlOf(report: Report): string {
  const file = document.implementation.createHTMLDocument(report.title)
  file.documentElement.lang = lang.value
  const meta = file.createElement('meta')
  meta.setAttribute('charset', 'utf-8')
  file.head.prepend(meta)
  render(<ReportView report={report} standalone={true} />, file.body)
  // As text: an element would fall under the policy of this page, which allows no style of its own.
  return `<!doctype html>\n${file.documentElement.outerHTML.replace('</head>', () => `<style>${fileStyle}</style></head>`)}\n`
}
