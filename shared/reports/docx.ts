/**
 * Word document (Office Open XML) of a report, with styles for its headings, tables and footnotes, and with marks, product
 * and page numbers on each sheet. Loaded on demand: its library is the largest of all.
 */
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InternalHyperlink,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { Lang } from '../domain/types'
import { type LaidNote, type LaidReport, type LaidSection, layOut, type NoteMark, type Parts } from './laid-out'
import type { ReportPhrases } from './phrases'
import type { Report } from './report'

const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' }

/** Lengths in twentieths of a point: A4, its margins, and the line between them. */
const PAGE = { width: 11_906, height: 16_838 }
const MARGIN = { top: 1134, right: 1134, bottom: 1134, left: 1134 }
const LINE = PAGE.width - MARGIN.left - MARGIN.right
const INDENT = 454

/** Serialises a report as a .docx file. */
export async function toDocx(report: Report, phrases: ReportPhrases): Promise<ArrayBuffer> {
  const laid = layOut(report, phrases)
  return await Packer.toArrayBuffer(documentOf(laid))
}

function documentOf(laid: LaidReport): Document {
  const { marks, head, colon, title, sections, notes, product, lang } = laid
  const language = { value: LOCALES[lang] }
  return new Document({
    title: wordsOf(title),
    creator: product,
    footnotes: Object.fromEntries(notes.map((note) => [note.number, { children: [noteParagraph(note)] }])),
    styles: {
      default: {
        document: { run: { font: 'Cambria', size: 22, language }, paragraph: { spacing: { after: 80 } } },
        heading1: {
          run: { size: 36, bold: true, color: '000000' },
          paragraph: { outlineLevel: 0, spacing: { before: 240, after: 160 } },
        },
        heading2: {
          run: { size: 24, bold: true, color: '000000' },
          paragraph: { outlineLevel: 1, spacing: { before: 240, after: 80 } },
        },
        footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40 } } },
      },
    },
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN } },
        ...(marks.length > 0 ? { headers: { default: new Header({ children: marks.map(markParagraph) }) } } : {}),
        footers: { default: new Footer({ children: [footParagraph(product)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(title) }),
          ...head.map(
            ({ label, value }) =>
              new Paragraph({ children: [new TextRun({ text: `${label}${colon}`, bold: true }), ...runs(value)] }),
          ),
          ...sections.flatMap(sectionBlocks),
        ],
      },
    ],
  })
}

const markParagraph = (mark: string) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: clean(mark), bold: true })] })

const footParagraph = (product: string) =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: LINE }],
    children: [
      new TextRun({ size: 18, children: [product, new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
    ],
  })

function sectionBlocks(section: LaidSection): readonly (Paragraph | Table)[] {
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    children: [textRun(section.heading)],
  })
  if (section.kind === 'table') return [heading, tableOf(section)]
  if (section.kind === 'lines')
    return [
      heading,
      ...section.lines.map(
        ({ parts, notes }, index) =>
          new Paragraph({
            indent: { left: INDENT, hanging: INDENT },
            tabStops: [{ type: TabStopType.LEFT, position: INDENT }],
            children: [
              new TextRun({ children: [`${section.first + index}.`, new Tab()] }),
              ...runs(parts),
              ...references(notes),
            ],
          }),
      ),
    ]
  const aside: IParagraphOptions = {
    indent: { left: INDENT },
    border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: '7F868C' } },
  }
  const note = section.note === '' ? [] : [new TextRun({ text: section.note, italics: true })]
  return [
    heading,
    ...(note.length > 0 ? [new Paragraph({ ...aside, children: note })] : []),
    ...section.paragraphs.map((text) => new Paragraph({ ...aside, children: [textRun(text)] })),
  ]
}

function tableOf({ columns, rows }: Extract<LaidSection, { kind: 'table' }>): Table {
  const width = Math.floor(LINE / columns.length)
  const cell = (children: readonly ParagraphChild[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      children: [new Paragraph({ spacing: { after: 0 }, children: [...children] })],
    })
  return new Table({
    width: { size: LINE, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map((column) => cell([new TextRun({ text: clean(column), bold: true })])),
      }),
      ...rows.map(
        ({ cells, notes }) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((parts, index) => cell([...runs(parts), ...(index === 0 ? references(notes) : [])])),
          }),
      ),
    ],
  })
}

/** The first reference to a footnote is the one that Word numbers; later ones lead to it, under the same number. */
const references = (notes: readonly NoteMark[]): readonly ParagraphChild[] =>
  notes.flatMap(({ number, isFirst }, index) => [
    ...(index > 0 ? [new TextRun({ text: ', ', superScript: true })] : []),
    isFirst
      ? new Bookmark({ id: anchorOf(number), children: [new FootnoteReferenceRun(number)] })
      : new InternalHyperlink({
          anchor: anchorOf(number),
          children: [new TextRun({ text: String(number), superScript: true })],
        }),
  ])

const anchorOf = (number: number): string => `note${number}`

function noteParagraph({ parts, url }: LaidNote): Paragraph {
  const link =
    url === null
      ? []
      : [textRun(' '), new ExternalHyperlink({ link: url, children: [new TextRun({ text: clean(url) })] })]
  return new Paragraph({ children: [textRun(' '), ...runs(parts), textRun('.'), ...link] })
}

const runs = (parts: Parts): readonly TextRun[] =>
  parts.flatMap(({ text, isEnglish }) =>
    isEnglish
      ? [new TextRun({ text: clean(text), language: { value: LOCALES.en } }), textRun(' (en)')]
      : [textRun(text)],
  )

const textRun = (text: string) => new TextRun({ text: clean(text) })

const wordsOf = (parts: Parts): string => parts.map(({ text }) => clean(text)).join('')

/** Without the characters that XML has no form for, and on one line. */
const clean = (text: string): string => text.replace(/ *[\p{Cc}\p{Cs}\uFFFE\uFFFF\u2028\u2029]+ */gu, ' ')
