/**
 * HTML of reports, for the clipboard and for files: headings, tables and footnotes that word processors and mail programs
 * take over. Its notes have the anchors by which LibreOffice Writer makes footnotes of them; elsewhere they are links.
 */
import { escapeFormulas } from './escape-formulas'
import { escapeHtml } from './escape-html'
import { type LaidNote, type LaidReport, type LaidSection, layOut, type NoteMark, type Parts } from './laid-out'
import type { ReportPhrases } from './phrases'
import type { Report } from './report'

/** Serialises a report as the content of a body. No script, no link but those of its notes and sources. */
export function toHtml(report: Report, phrases: ReportPhrases): string {
  const laid = layOut(report, phrases)
  const { marks, head, colon, title, sections, notes, lang } = laid
  const marking = markHtml(marks)
  const body = [
    `<h1>${partsHtml(title)}</h1>`,
    ...head.map(
      ({ label, value }) => `<p class="head"><strong>${escapeHtml(label)}</strong>${colon}${partsHtml(value)}</p>`,
    ),
    ...sections.flatMap((section) => [...marking, sectionHtml(section), ...marking]),
    ...(notes.length > 0 ? ['<hr>', ...marking, ...notes.map(noteHtml), ...marking] : []),
  ]
  return [`<div lang="${lang}" class="sheets">`, ...onSheets(body, marking), '</div>'].join('\n')
}

/** Marks of a report as one line, which stands at the head and foot of each section, so that none is read without them. */
const markHtml = (marks: LaidReport['marks']): readonly string[] =>
  marks.length === 0 ? [] : [`<p class="mark"><strong>${marks.map(escapeHtml).join(' · ')}</strong></p>`]

/** The body between its marks, which the style of the file repeats on each page. */
const onSheets = (body: readonly string[], marking: readonly string[]): readonly string[] =>
  marking.length === 0
    ? body
    : [
        `<div class="sheet-head">${marking.join('')}</div>`,
        '<div class="sheet-body">',
        ...body,
        '</div>',
        `<div class="sheet-foot">${marking.join('')}</div>`,
      ]

/** A whole file, with its style and the language of the report. */
export function toHtmlFile(report: Report, phrases: ReportPhrases, style: string): string {
  const { lang, title, product } = layOut(report, phrases)
  const name = escapeHtml(title.map(({ text }) => text).join(''))
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>`,
    `<style>${style}\n${pageRule(product)}</style></head>`,
    `<body>\n${toHtml(report, phrases)}\n</body>`,
    '</html>\n',
  ].join('\n')
}

/** Style of the sheets of a print: the product and the number of the page at the foot of each. Not all browsers print these. */
export const pageRule = (product: string): string => {
  const box = (content: string) => `{ content: ${content}; font: 8pt / 1.2 sans-serif; }`
  return `@page { size: A4; margin: 18mm 18mm 16mm; @bottom-left ${box(cssString(product))} @bottom-right ${box('counter(page) " / " counter(pages)')} }`
}

/** A CSS string. No sign of it can end the string or the element that holds the style. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,:;'()-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`

function sectionHtml(section: LaidSection): string {
  const heading = `<h2>${escapeHtml(section.heading)}</h2>`
  if (section.kind === 'words') {
    const note = section.note === '' ? [] : [`<p><em>${escapeHtml(section.note)}</em></p>`]
    const paragraphs = section.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`)
    return [heading, '<blockquote>', ...note, ...paragraphs, '</blockquote>'].join('\n')
  }
  if (section.kind === 'lines') {
    const items = section.lines.map(({ parts, notes }) => `<li>${partsHtml(parts)}${references(notes)}</li>`)
    return [heading, `<ol start="${section.first}">`, ...items, '</ol>'].join('\n')
  }
  const columns = section.columns.map((column) => `<th scope="col">${escapeHtml(escapeFormulas(column))}</th>`)
  const rows = section.rows.map(({ cells, notes }) => {
    const texts = cells.map((parts, index) =>
      index === 0 ? `<th scope="row">${cellHtml(parts)}${references(notes)}</th>` : `<td>${cellHtml(parts)}</td>`,
    )
    return `<tr>${texts.join('')}</tr>`
  })
  return [
    heading,
    '<table border="1" cellspacing="0" cellpadding="4">',
    `<thead><tr>${columns.join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody>`,
    '</table>',
  ].join('\n')
}

/** The first reference to a note is the one that the note belongs to; later ones are links to it. */
const references = (notes: readonly NoteMark[]): string =>
  notes
    .map(({ number, isFirst }) => {
      const anchor = isFirst ? ` class="sdfootnoteanc" name="sdfootnote${number}anc"` : ''
      return `<a${anchor} href="#sdfootnote${number}sym"><sup>${number}</sup></a>`
    })
    .join('<sup>, </sup>')

function noteHtml({ number, parts, url }: LaidNote): string {
  const mark = `<a class="sdfootnotesym" name="sdfootnote${number}sym" href="#sdfootnote${number}anc">${number}</a>`
  const link = url === null ? '' : ` <a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`
  return `<div id="sdfootnote${number}"><p class="sdfootnote">${mark} ${partsHtml(parts)}.${link}</p></div>`
}

/** A cell, which a spreadsheet takes from the clipboard as it takes one of a CSV. */
const cellHtml = (parts: Parts): string => partsHtml(withoutFormulas(parts))

/** The parts with the apostrophes that their whole text has as a cell. */
function withoutFormulas(parts: Parts): Parts {
  const safe = escapeFormulas(parts.map(({ text }) => text).join(''))
  let at = 0
  return parts.map(({ text, isEnglish }) => {
    const start = at
    for (const char of text) at += char.length + (safe.startsWith("'", at) && char !== "'" ? 1 : 0)
    return { text: safe.slice(start, at), isEnglish }
  })
}

const partsHtml = (parts: Parts): string =>
  parts
    .map(({ text, isEnglish }) => (isEnglish ? `<span lang="en">${escapeHtml(text)}</span> (en)` : escapeHtml(text)))
    .join('')
