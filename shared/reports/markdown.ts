/** Reports as Markdown, with footnotes as most tools read them: `[^1]`. */
import type { Report, Section, Sources } from './report'
import { footnotesOf } from './report'
import type { NameBook, Voice } from './voice'
import { citation } from './voice'

/** The report as a Markdown document. */
export function toMarkdown(report: Report, voice: Voice, names: NameBook): string {
  const { list, numbersOf } = footnotesOf(report)
  const marks = (sources: Sources) =>
    numbersOf(sources)
      .map((number) => `[^${number}]`)
      .join('')
  return [
    `# ${plain(report.title)}`,
    report.head.map(([label, value]) => `- ${plain(label)}: ${plain(value)}`).join('\n'),
    ...report.sections.map((section) => `## ${plain(section.heading)}\n\n${sectionText(section, marks)}`),
    list
      .map((source, index) => {
        const { url } = source.fields
        return `[^${index + 1}]: ${plain(citation(source, voice, names))}${url ? ` <${url}>` : ''}`
      })
      .join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function sectionText(section: Section, marks: (sources: Sources) => string): string {
  if (section.kind === 'lines')
    return section.lines.map((line, index) => `${index + 1}. ${plain(line.text)}${marks(line.sources)}`).join('\n')
  const rows = section.rows.map(({ cells, sources }) =>
    cells.map((text, index) => (index === cells.length - 1 ? `${cell(text)}${marks(sources)}` : cell(text))),
  )
  return [section.columns.map(cell), section.columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const cell = (text: string) => plain(text).replaceAll('|', '\\|')

/** Text is text: nothing that a source says becomes markup, and a line stays a line. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#]/g, '\\$&')
    .trim()
