/** Renders a report for screen, print and the HTML file with the same elements. */
import { citation, type NameBook } from '../../../shared/reports/phrases'
import type { Footnotes, Report, Section, Sources } from '../../../shared/reports/report'
import { footnotesOf, partsOf } from '../../../shared/reports/report'
import type { Source } from '../../../shared/reports/source'
import { lang, t } from '../../i18n'
import { screenPhrases } from '../../workspace/report-phrases'
import { printableUrl } from './printable-url'

/** A `standalone` file starts at heading level 1; on the screen the title stands above. */
export function ReportView({ report, standalone = false }: { report: Report; standalone?: boolean }) {
  const Title = standalone ? 'h1' : 'h2'
  const notes = footnotesOf(report)
  let before = 0
  return (
    <article>
      <dl class="head">
        {report.head.map(([label, value]) => [
          <dt key={`${label}-t`}>{label}</dt>,
          <dd key={`${label}-d`}>
            <TaggedText text={value} english={report.english} />
          </dd>,
        ])}
      </dl>
      <Title class="title">
        <TaggedText text={report.title} english={report.english} />
      </Title>
      {report.sections.map((section) => {
        const from = before
        if (section.kind === 'lines') before += section.lines.length
        return <SectionView key={section.heading} section={section} from={from} notes={notes} standalone={standalone} />
      })}
      <section aria-label={t('cable-notes')}>
        <ol class="fn">
          {notes.list.map((source, index) => (
            <Note key={source.key} source={source} number={index + 1} names={report.names} />
          ))}
        </ol>
      </section>
    </article>
  )
}

interface SectionProps {
  readonly section: Section
  readonly from: number
  readonly notes: Footnotes
  readonly standalone: boolean
}

function SectionView({ section, from, notes, standalone }: SectionProps) {
  const Heading = standalone ? 'h2' : 'h3'
  return (
    <>
      <Heading>{section.heading}</Heading>
      {section.kind === 'lines' ? (
        <ol class="paras cont" start={from + 1} style={{ '--from': from }}>
          {section.lines.map((line) => (
            <li key={line.text}>
              <TaggedText {...line} />
              <Marks sources={line.sources} notes={notes} />
            </li>
          ))}
        </ol>
      ) : (
        <div class="table-wrap">
          <table class="mini">
            <thead>
              <tr>
                {section.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {section.rows.map((row) => (
                <tr key={row.cells.join(' ')}>
                  {row.cells.map((cell, index) =>
                    index === 0 ? (
                      <th key={section.columns[index]} scope="row">
                        <TaggedText text={cell} english={row.english} />
                        <Marks sources={row.sources} notes={notes} />
                      </th>
                    ) : (
                      <td key={section.columns[index]}>
                        <TaggedText text={cell} english={row.english} />
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

/** Text with a visible language tag and `lang`, where English stands in a report in another language. */
function TaggedText({ text, english }: { text: string; english: readonly string[] }) {
  return (
    <>
      {partsOf(text, english, lang.value).map((part) =>
        part.isEnglish ? (
          <span key={part.text} lang="en">
            {part.text}
          </span>
        ) : (
          part.text
        ),
      )}
    </>
  )
}

function Marks({ sources, notes }: { sources: Sources; notes: Footnotes }) {
  return (
    <sup>
      {notes.numbersOf(sources).map((number, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <a href={`#fn${number}`} onClick={toNote} aria-label={`${t('report-col-source')} ${number}`}>
            {number}
          </a>
        </span>
      ))}
    </sup>
  )
}

/** Scrolls to a footnote: the hash is the route here. In a file the link works natively. */
function toNote(event: MouseEvent): void {
  if (!(event.currentTarget instanceof HTMLAnchorElement)) return
  const note = document.getElementById(event.currentTarget.hash.slice(1))
  if (!note) return
  event.preventDefault()
  note.scrollIntoView({ block: 'center' })
  note.focus()
}

function Note({ source, number, names }: { source: Source; number: number; names: NameBook }) {
  const { url } = source.fields
  const isLink = url !== null && /^https?:\/\//i.test(url)
  return (
    <li id={`fn${number}`} data-n={number} tabIndex={-1}>
      <TaggedText text={citation(source, screenPhrases(), names)} english={source.english} />.{' '}
      {isLink && (
        <a href={url} rel="noreferrer noopener" target="_blank">
          {printableUrl(url)}
        </a>
      )}
    </li>
  )
}
