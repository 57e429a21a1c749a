/** Markdown export of reports, with footnotes in the common syntax: `[^1]`. */
import { type LaidSection, layOut, type NoteMark, type Parts } from './laid-out'
import type { ReportPhrases } from './phrases'
import type { Report } from './report'

/** Serialises a report as a Markdown document. */
export function toMarkdown(report: Report, phrases: ReportPhrases): string {
  const { marks, head, colon, title, sections, notes } = layOut(report, phrases)
  const marking = marks.map((mark) => `**${escaped(mark)}**`).join('  \n')
  return [
    marking,
    `# ${plain(title)}`,
    head.map(({ label, value }) => `- ${escaped(label)}${colon}${plain(value)}`).join('\n'),
    ...sections.map((section) => `## ${escaped(section.heading)}\n\n${sectionText(section)}`),
    notes.map(({ number, parts, url }) => `[^${number}]: ${plain(parts)}${url === null ? '' : ` <${url}>`}`).join('\n'),
    marking,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function sectionText(section: LaidSection): string {
  if (section.kind === 'words')
    return [section.note === '' ? '' : `*${escaped(section.note)}*`, ...section.paragraphs.map(escaped)]
      .filter((text) => text !== '')
      .map((text) => `> ${text}`)
      .join('\n>\n')
  if (section.kind === 'lines')
    return section.lines
      .map(({ parts, notes }, index) => `${section.first + index}. ${plain(parts)}${references(notes)}`)
      .join('\n')
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const rows = section.rows.map(({ cells, notes }) =>
    cells.map((parts, index) => `${cell(plain(parts))}${index === 0 ? references(notes) : ''}`),
  )
  return [section.columns.map((column) => cell(escaped(column))), section.columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const references = (notes: readonly NoteMark[]): string => notes.map(({ number }) => `[^${number}]`).join('')

/** Parts as one line, with a mark after those that are in English. */
const plain = (parts: Parts): string =>
  escaped(parts.map(({ text, isEnglish }) => (isEnglish ? `${text} (en)` : text)).join(''))

/** Escapes markup and collapses line breaks: a source's text stays one line of plain text. */
const escaped = (text: string) =>
  text
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .replace(/[\\`*_[\]<>#]/g, '\\$&')
    .trim()
