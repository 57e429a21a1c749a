/** Markdown export of reports, with footnotes in the common syntax: `[^1]`. */

import type { ReportPhrases } from './phrases'
import { citation } from './phrases'
import type { Report, Section, Sources } from './report'
import { footnotesOf, partsOf } from './report'

/** Serialises a report as a Markdown document. */
export function toMarkdown(report: Report, phrases: ReportPhrases): string {
  const { list, numbersOf } = footnotesOf(report)
  const plain: Plain = (text, english = []) =>
    escaped(
      partsOf(text, english, phrases.lang)
        .map((part) => (part.isEnglish ? `${part.text} (en)` : part.text))
        .join(''),
    )
  const marks = (sources: Sources) =>
    numbersOf(sources)
      .map((number) => `[^${number}]`)
      .join('')
  return [
    `# ${plain(report.title, report.english)}`,
    report.head.map(([label, value]) => `- ${plain(label)}: ${plain(value, report.english)}`).join('\n'),
    ...report.sections.map((section) => `## ${plain(section.heading)}\n\n${sectionText(section, marks, plain)}`),
    list
      .map((source, index) => {
        const { url } = source.fields
        return `[^${index + 1}]: ${plain(citation(source, phrases, report.names), source.english)}${url ? ` <${url}>` : ''}`
      })
      .join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

type Plain = (text: string, english?: readonly string[]) => string

function sectionText(section: Section, marks: (sources: Sources) => string, plain: Plain): string {
  const cell: Plain = (text, english) => plain(text, english).replaceAll('|', '\\|')
  if (section.kind === 'lines')
    return section.lines
      .map(({ text, english, sources }, index) => `${index + 1}. ${plain(text, english)}${marks(sources)}`)
      .join('\n')
  const rows = section.rows.map(({ cells, english, sources }) =>
    cells.map((text, index) => `${cell(text, english)}${index === 0 ? marks(sources) : ''}`),
  )
  return [section.columns.map((column) => cell(column)), section.columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** Escapes markup and collapses line breaks: a source's text stays one line of plain text. */
const escaped = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#]/g, '\\$&')
    .trim()
