/** Plain text of reports, for mail and for programs that take no formatting: numbered lines, and notes in brackets. */
import { escapeFormulas } from './escape-formulas'
import { type LaidSection, layOut, type NoteMark, type Parts } from './laid-out'
import type { ReportPhrases } from './phrases'
import type { Report } from './report'

/** Serialises a report as plain text. */
export function toPlainText(report: Report, phrases: ReportPhrases): string {
  const { marks, head, colon, title, sections, notesHeading, notes } = layOut(report, phrases)
  return [
    marks.join('\n'),
    plain(title),
    head.map(({ label, value }) => `${label}${colon}${plain(value)}`).join('\n'),
    ...sections.map((section) => `${section.heading}\n\n${sectionText(section)}`),
    notes.length === 0
      ? ''
      : [
          notesHeading,
          ...notes.map(({ number, parts, url }) => `[${number}] ${plain(parts)}${url ? ` ${url}` : ''}`),
        ].join('\n'),
    marks.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function sectionText(section: LaidSection): string {
  if (section.kind === 'words')
    return [section.note, ...section.paragraphs]
      .filter((text) => text !== '')
      .map(inOneLine)
      .join('\n')
  if (section.kind === 'lines')
    return section.lines
      .map(({ parts, notes }, index) => `${section.first + index}. ${plain(parts)}${references(notes)}`)
      .join('\n')
  const rows = section.rows.map(({ cells, notes }) =>
    cells.map((parts, index) => escapeFormulas(`${plain(parts)}${index === 0 ? references(notes) : ''}`)),
  )
  return [section.columns, ...rows].map((cells) => cells.join('\t')).join('\n')
}

const references = (notes: readonly NoteMark[]): string =>
  notes.length === 0 ? '' : ` [${notes.map(({ number }) => number).join(', ')}]`

const plain = (parts: Parts): string =>
  inOneLine(parts.map(({ text, isEnglish }) => (isEnglish ? `${text} (en)` : text)).join(''))

const inOneLine = (text: string): string => text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim()
