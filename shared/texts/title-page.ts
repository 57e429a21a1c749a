/**
 * Metadata of a draft, read from its first lines: title, document symbol, date, and the mark of a text that is not for all. They are
 * proposed, and put right by the user.
 */
import { datesIn } from '../domain/dates/find-date'
import type { Day } from '../domain/types'
import type { SourceParagraph } from './parts'

export type DistributionMark = 'restricted' | 'limited' | 'job'

export interface TitlePage {
  readonly title: string
  readonly symbol: string
  readonly date: Day | ''
  /** As the text has it; the strictest of several. */
  readonly mark: DistributionMark | null
}

/** Lines that are read, and characters of each. */
const MOST_LINES = 30
const LONGEST_LINE = 300
const LONGEST_TITLE = 160

/** A series in capitals with at least one number after a slash, as `INF/TEST/62/Rev.1`; not a date, a fraction or *and/or*. */
const SYMBOL =
  /(?<![\p{L}\p{N}/])(?:[A-Z][A-Z0-9.()]*\/)+(?:[A-Z0-9.()]+\/)*[A-Z]*\d[\d.]*(?:\/(?:Rev|Add|Corr)\.\d+)*(?![\p{L}\p{N}/])/u
/** Number of a room document, as `JOB(03)/150` and `RD/TEST/7`. */
const JOB = /^JOB(?:\(\d+\))?\/|^RD\//u
const MARKS: readonly (readonly [DistributionMark, RegExp])[] = [
  ['restricted', /\b(?:restricted|restreinte?|diffusion restreinte|restringid[oa]|reservad[oa])\b/iu],
  [
    'limited',
    /\b(?:limited distribution|distribution\s*:?\s*(?:limited|limitée)|distribuci[óo]n\s*:?\s*limitada|limited)\b/iu,
  ],
]
/** A line of a mark has hardly any other words: *limited* in a sentence is none. */
const LONGEST_MARK = 60

export function titlePageOf(paragraphs: readonly SourceParagraph[]): TitlePage {
  const lines = paragraphs
    .slice(0, MOST_LINES)
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.trim().slice(0, LONGEST_LINE))
    .filter((line) => line !== '')
    .slice(0, MOST_LINES)
  const symbol = lines.map((line) => SYMBOL.exec(line)?.[0]).find((found) => found !== undefined) ?? ''
  const days = lines.flatMap((line) => datesIn(line).map(({ date }) => date)).filter((date) => date.length === 10)
  return { title: titleIn(lines), symbol, date: days[0] ?? '', mark: markIn(lines, symbol) }
}

function markIn(lines: readonly string[], symbol: string): DistributionMark | null {
  const short = lines.filter((line) => line.length <= LONGEST_MARK)
  for (const [mark, pattern] of MARKS) if (short.some((line) => pattern.test(line))) return mark
  return JOB.test(symbol) ? 'job' : null
}

/** The first line that is neither symbol, date, mark nor the number of a page. */
function titleIn(lines: readonly string[]): string {
  const title = lines.find((line) => {
    const rest = withoutDates(line.replace(SYMBOL, ''))
    if (line.length <= LONGEST_MARK && MARKS.some(([, pattern]) => pattern.test(line))) return false
    return (rest.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2
  })
  return (title ?? lines[0] ?? '').slice(0, LONGEST_TITLE)
}

function withoutDates(line: string): string {
  let rest = line
  for (const { start, end } of datesIn(line).toReversed()) rest = rest.slice(0, start) + rest.slice(end)
  return rest
}
