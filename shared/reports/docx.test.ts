/** Opens the .docx as the archive that it is: headings, tables, footnotes, marks and page numbers are Word's own. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fixturePack as pack } from '../../testing/fixture-pack'
import { plainPhrases } from '../../testing/plain-phrases'
import { toDocx } from './docx'
import { layOut } from './laid-out'
import { buildMeetingReport } from './meeting-report'
import type { ReportPhrases } from './phrases'
import { PublicData } from './public-data'
import { footnotesOf } from './report'

const phrases: ReportPhrases = { ...plainPhrases, lang: 'fr' }
const data = PublicData.of(pack, [])
const frame = { classification: 'Restricted & <internal>', distribution: 'Geneva', requests: ['May we\u0000 agree?'] }
const own = [{ text: 'We think so.', observation: '' }]

async function opened() {
  const report = buildMeetingReport(
    data,
    { kind: 'meeting', meeting: '2021-07-22-plenary' },
    '2021-07-22',
    phrases,
    own,
    frame,
  )
  if (!report) throw new Error('no report')
  const files = unzipSync(new Uint8Array(await toDocx(report, phrases)))
  const file = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const [footer = '', header = ''] = ['footer', 'header'].map((part) =>
    file(Object.keys(files).find((name) => name.startsWith(`word/${part}`)) ?? ''),
  )
  return {
    report,
    laid: layOut(report, phrases),
    body: file('word/document.xml'),
    notes: file('word/footnotes.xml'),
    styles: file('word/styles.xml'),
    footer,
    header,
  }
}
const count = (xml: string, what: RegExp) => [...xml.matchAll(what)].length

describe('the Word document', () => {
  it('has headings, tables and paragraphs in Word’s styles', async () => {
    const { report, body, styles } = await opened()
    // By which programs other than Word know them.
    expect(styles).toMatch(/<w:style [^>]*w:styleId="Heading1">.*?<w:outlineLvl w:val="0"\/>/s)
    expect(styles).toMatch(/<w:style [^>]*w:styleId="Heading2">.*?<w:outlineLvl w:val="1"\/>/s)
    expect(count(body, /<w:pStyle w:val="Heading1"\/>/g)).toBe(1)
    expect(count(body, /<w:pStyle w:val="Heading2"\/>/g)).toBe(report.sections.length)
    const tables = report.sections.filter(({ kind }) => kind === 'table')
    expect(tables.length).toBeGreaterThan(1)
    expect(count(body, /<w:tbl>/g)).toBe(tables.length)
    expect(count(body, /<w:tblHeader\/>/g)).toBe(tables.length)
  })
  it('has each footnote once, in the order of its number, with its address as a link', async () => {
    const { report, laid, body, notes } = await opened()
    const { list } = footnotesOf(report)
    const numbers = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map(([, id]) => Number(id))
    expect(numbers).toEqual(list.map((_, index) => index + 1))
    expect(count(notes, /<w:hyperlink /g)).toBe(laid.notes.filter(({ url }) => url !== null).length)
    for (const { parts } of laid.notes)
      for (const { text } of parts) expect(notes).toContain(text.replaceAll('&', '&amp;'))
  })
  it('has its marks and page numbers on each page, and its language', async () => {
    const { header, footer, body } = await opened()
    expect(header).toContain('Restricted &amp; &lt;internal&gt;')
    expect(footer).toMatch(/PAGE.*NUMPAGES/s)
    expect(body).toContain('May we agree?')
    expect(body).toContain('w:val="en-GB"')
  })
})
