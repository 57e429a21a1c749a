/**
 * Word document (Office Open XML) of a redline, with tracked changes: accepted, it is the new draft, rejected, the old one. Loaded on
 * demand: its library is the largest of all.
 */
import {
  AlignmentType,
  DeletedTextRun,
  Document,
  Header,
  HeadingLevel,
  InsertedTextRun,
  type IParagraphOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { longestRun } from '../domain/longest-run'
import { isWhole, isWritten, type RedlineArticle, type RedlineParagraph, type RedlineRun } from './redline'

export interface RedlineHead {
  /** That it is for us alone, on each page. */
  readonly mark: string
  readonly title: string
  /** What each draft is: title, symbol, date. */
  readonly lines: readonly string[]
  /** Who is named as the author of the changes, and when, in ISO 8601. */
  readonly author: string
  readonly date: string
}

/** Serialises a redline as a .docx file. */
export async function redlineDocx(redline: readonly RedlineArticle[], head: RedlineHead): Promise<ArrayBuffer> {
  const changes = new Changes(head)
  return await Packer.toArrayBuffer(
    new Document({
      title: clean(head.title),
      creator: head.author,
      styles: {
        default: {
          document: { run: { font: 'Cambria', size: 22 }, paragraph: { spacing: { after: 120 } } },
          heading1: { run: { size: 32, bold: true, color: '000000' } },
          heading2: { run: { size: 24, bold: true, color: '000000' }, paragraph: { spacing: { before: 240 } } },
        },
      },
      sections: [
        {
          headers: { default: new Header({ children: [markParagraph(head.mark)] }) },
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(clean(head.title))] }),
            ...withLastMark([...head.lines.map(lineOfHead), ...inBothOrders(redline)]).map((paragraph) =>
              changes.paragraph(paragraph),
            ),
          ],
        },
      ],
    }),
  )
}

const markParagraph = (mark: string) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: clean(mark), bold: true })] })

const lineOfHead = (text: string): RedlineParagraph => ({ runs: [{ kind: 'same', text }], end: 'same' })

/**
 * Paragraphs of which the last one ends with a mark that is in both drafts. The last mark of a document cannot go, and where it was
 * added or removed an empty paragraph would stay: each paragraph after the last one of both drafts comes or goes with the mark before it.
 */
function withLastMark(paragraphs: readonly RedlineParagraph[]): readonly RedlineParagraph[] {
  const last = paragraphs.findLastIndex(({ end }) => end === 'same')
  if (last < 0 || !paragraphs.slice(last + 1).every(isWhole)) return paragraphs
  return paragraphs.map((one, at) => (at < last ? one : { ...one, end: paragraphs[at + 1]?.end ?? 'same' }))
}

/** Paragraphs in an order in which each draft has its own: an article that moved as a whole is deleted where it was, and inserted where it is. */
export function inBothOrders(redline: readonly RedlineArticle[]): readonly RedlineParagraph[] {
  const both = redline.filter(({ old, new: next }) => old !== null && next !== null)
  const inOrder = longestRun(both.map(({ old }) => old ?? -1))
  const stays = new Set(both.filter((_, at) => inOrder.has(at)))
  const away = redline
    .filter((article) => article.old !== null && !stays.has(article))
    .sort((a, b) => (a.old ?? 0) - (b.old ?? 0))
  const upTo = (old: number) => {
    const taken: RedlineParagraph[] = []
    while (away[0] && (away[0].old ?? 0) < old) taken.push(...sideOf(away.shift(), 'removed'))
    return taken
  }
  return [
    ...redline.flatMap((article) => {
      if (stays.has(article)) return [...upTo(article.old ?? 0), ...article.paragraphs]
      return article.new === null ? [] : sideOf(article, 'added')
    }),
    ...upTo(Number.POSITIVE_INFINITY),
  ]
}

/** An article as one draft has it, all of it removed or added. */
function sideOf(article: RedlineArticle | undefined, side: 'added' | 'removed'): readonly RedlineParagraph[] {
  const other = side === 'added' ? 'removed' : 'added'
  const bracket = side === 'added' ? 'bracket-closed' : 'bracket-opened'
  const paragraphs: RedlineParagraph[] = []
  let runs: RedlineRun[] = []
  for (const paragraph of article?.paragraphs ?? []) {
    for (const run of paragraph.runs)
      if (run.kind !== other && run.kind !== bracket)
        runs.push({ kind: side, text: side === 'added' ? run.text : (run.old ?? run.text) })
    if (paragraph.end === other) continue
    paragraphs.push({ runs, end: side, ...(paragraph.isHeading && { isHeading: true as const }) })
    runs = []
  }
  return paragraphs
}

/** Numbers the changes: Word tells them apart by it. */
class Changes {
  private id = 1

  constructor(private readonly head: RedlineHead) {}

  paragraph({ runs, end, isHeading }: RedlineParagraph): Paragraph {
    const mark: IParagraphOptions =
      end === 'same' ? {} : { run: end === 'added' ? { insertion: this.change() } : { deletion: this.change() } }
    return new Paragraph({
      ...(isHeading && { heading: HeadingLevel.HEADING_2 }),
      ...mark,
      children: runs.flatMap((run) => this.run(run)),
    })
  }

  private run(run: RedlineRun): readonly ParagraphChild[] {
    if (isWritten(run)) return [this.deleted(run.old ?? ''), this.inserted(run.text)]
    if (run.kind === 'removed' || run.kind === 'bracket-closed') return [this.deleted(run.text)]
    if (run.kind === 'added' || run.kind === 'bracket-opened') return [this.inserted(run.text)]
    return [new TextRun(clean(run.text))]
  }

  private readonly inserted = (text: string) => new InsertedTextRun({ text: clean(text), ...this.change() })
  private readonly deleted = (text: string) => new DeletedTextRun({ text: clean(text), ...this.change() })

  private change() {
    return { id: this.id++, author: this.head.author, date: this.head.date }
  }
}

/** Without the characters that XML has no form for, and on one line. */
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\u2028\u2029]+/gu, ' ')
