/** Renders a report for screen and print: marks at the head of each sheet, numbered lines, tables and footnotes. */
import type { LaidNote, LaidReport, LaidSection, NoteMark, Parts } from '../../../shared/reports/laid-out'
import { t } from '../../i18n'
import { TableWrap } from '../../parts/lists/TableWrap'
import { AS } from '../../parts/lists/table-roles'
import { useSheetStyle } from '../../workspace/sheet-style'
import { printableUrl } from './printable-url'

export function ReportView({ laid }: { laid: LaidReport }) {
  const { marks, head, title, sections, notes, notesHeading } = laid
  useSheetStyle(laid)
  return (
    <div class={marks.length > 0 ? 'sheets' : undefined}>
      {marks.length > 0 && (
        <div class="sheet-head">
          {marks.map((mark) => (
            <p key={mark}>{mark}</p>
          ))}
        </div>
      )}
      <article>
        <dl class="head">
          {head.map(({ label, value }) => [
            <dt key={`${label}-t`}>{label}</dt>,
            <dd key={`${label}-d`}>
              <TaggedText parts={value} />
            </dd>,
          ])}
        </dl>
        <h2 class="title">
          <TaggedText parts={title} />
        </h2>
        {sections.map((section) => (
          <SectionView key={section.heading} section={section} />
        ))}
        {notes.length > 0 && (
          <section aria-label={notesHeading}>
            <ol class="fn">
              {notes.map((note) => (
                <Note key={note.number} note={note} />
              ))}
            </ol>
          </section>
        )}
      </article>
    </div>
  )
}

function SectionView({ section }: { section: LaidSection }) {
  return (
    <>
      <h3>{section.heading}</h3>
      <SectionBody section={section} />
    </>
  )
}

function SectionBody({ section }: { section: LaidSection }) {
  if (section.kind === 'words')
    return (
      <div class="our-words">
        {section.note !== '' && <p class="label">{section.note}</p>}
        {section.paragraphs.map((text, index) => (
          <p key={`${index} ${text}`}>{text}</p>
        ))}
      </div>
    )
  if (section.kind === 'lines')
    return (
      <ol class="paras cont" start={section.first} style={{ '--from': section.first - 1 }}>
        {section.lines.map(({ parts, notes }, index) => (
          <li key={section.first + index}>
            <TaggedText parts={parts} />
            <Marks notes={notes} />
          </li>
        ))}
      </ol>
    )
  return (
    <TableWrap label={section.heading}>
      <table class="mini" {...AS.table}>
        <thead {...AS.rows}>
          <tr {...AS.row}>
            {section.columns.map((column) => (
              <th key={column} {...AS.column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...AS.rows}>
          {section.rows.map(({ cells, notes }) => (
            <tr key={JSON.stringify(cells)} {...AS.row}>
              {cells.map((parts, index) =>
                index === 0 ? (
                  <th key={section.columns[index]} {...AS.rowHead}>
                    <TaggedText parts={parts} />
                    <Marks notes={notes} />
                  </th>
                ) : (
                  <td key={section.columns[index]} data-head={section.columns[index]} {...AS.cell}>
                    <TaggedText parts={parts} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableWrap>
  )
}

/** Text with a visible language tag and `lang`, where English stands in a report in another language. */
function TaggedText({ parts }: { parts: Parts }) {
  return (
    <>
      {parts.map(({ text, isEnglish }) =>
        isEnglish ? (
          <span key={text} lang="en">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  )
}

function Marks({ notes }: { notes: readonly NoteMark[] }) {
  return (
    <sup>
      {notes.map(({ number }, index) => (
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

/** Scrolls to a footnote: the hash is the route here. */
function toNote(event: MouseEvent): void {
  if (!(event.currentTarget instanceof HTMLAnchorElement)) return
  const note = document.getElementById(event.currentTarget.hash.slice(1))
  if (!note) return
  event.preventDefault()
  note.scrollIntoView({ block: 'center' })
  note.focus()
}

function Note({ note: { number, parts, url } }: { note: LaidNote }) {
  return (
    <li id={`fn${number}`} data-n={number} tabIndex={-1}>
      <TaggedText parts={parts} />.{' '}
      {url !== null && (
        <a href={url} rel="noreferrer noopener" target="_blank">
          {printableUrl(url)}
        </a>
      )}
    </li>
  )
}
