/**
 * Dates of the parts of a page: of its stories, as the markup or their own lines date them. A page of one story has its date
 * in its context.
 */
import { datesIn } from '../../domain/dates/find-date'
import { foldCell } from '../../domain/text/fold-cell'
import type { DayOrMonth } from '../../domain/types'
import type { PageLayout, Story } from '../types'
import type { ClaimText } from './text'

/** Longest line in characters, and most words beside the date in it and in a heading. */
const LONGEST_LINE = 100
const MOST_WORDS = 4
const MOST_WORDS_OF_HEADING = 12
/** Words of a byline. */
const LABELS =
  /^(?:published|posted|on|date|by|the|of|in|at|publie|publiee|le|par|publicado|publicada|el|por|de|del|geneva|geneve|ginebra|[a-z]*day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)$/
/** Words for a date that is no story's: of a later change, or of what is ahead. */
const NOT_OF_STORY =
  /\b(?:updated|modified|revised|reviewed|retrieved|accessed|copyright|next|deadline|until|mise? a jour|modifiee?|revisee?|consulte|prochaine?|echeance|jusqu|actualizad[oa]|modificad[oa]|revisad[oa]|consultado|proxim[oa]|plazo|hasta)\b/

/** By block its date where that is not the page's, of each layout once; `null` where its story has none. */
const known = new WeakMap<PageLayout, ReadonlyMap<number, DayOrMonth | null>>()

interface DatedText {
  readonly context: Pick<ClaimText['context'], 'date' | 'layout'>
  readonly scan: Pick<ClaimText['scan'], 'firstBlock'>
}

/** Date of the story of a block, else of the page. */
export function dateOfBlock({ context, scan }: DatedText, block: number): DayOrMonth | null {
  const page = context.date?.day ?? null
  const { layout } = context
  if (!layout) return page
  let dates = known.get(layout)
  if (!dates) known.set(layout, (dates = storyDates(layout)))
  const own = dates.get(scan.firstBlock + block)
  return own === undefined ? page : own
}

function storyDates(layout: PageLayout): ReadonlyMap<number, DayOrMonth | null> {
  const dates = new Map<number, DayOrMonth | null>()
  const blocksOf = new Map<Story | undefined, number[]>()
  for (let block = 0; block < layout.blocks.length; block++) {
    if (layout.isLeftOut(block)) continue
    const story = layout.storyOf(block)
    if (story) dates.set(block, storyDate(story))
    const before = blocksOf.get(story)
    if (before) before.push(block)
    else blocksOf.set(story, [block])
  }
  for (const [story, blocks] of blocksOf) dateByLines(layout, blocks, story, dates)
  return dates
}

/** Date that the markup states: an ISO date with or without a time, or words. */
function storyDate({ date }: Story): DayOrMonth | null {
  const [found] = date === null ? [] : datesIn(date)
  return found?.date ?? null
}

/** Dates the blocks of a story, or of the page itself, by lines with dates of their own, where these differ. */
function dateByLines(
  layout: PageLayout,
  blocks: readonly number[],
  story: Story | undefined,
  dates: Map<number, DayOrMonth | null>,
): void {
  const lines = blocks.flatMap((block, at) => {
    const date = layout.rowOf(block) ? null : lineDate(layout.blocks[block] ?? '', layout.isHeading(block))
    return date === null ? [] : [{ date, at }]
  })
  const isUndated = story !== undefined && dates.get(blocks[0] ?? -1) === null
  const different = new Set(lines.map(({ date }) => date)).size
  if (different < 2 && !(isUndated && different === 1)) return
  lines.forEach(({ date, at }, index) => {
    const first = different === 1 ? 0 : openingOf(layout, blocks, at)
    const next = lines[index + 1]
    const end = next ? openingOf(layout, blocks, next.at) : blocks.length
    for (const block of blocks.slice(first, end)) dates.set(block, date)
  })
}

/** Where a dated part begins: at the heading over its date, if there is one. */
function openingOf({ isHeading }: PageLayout, blocks: readonly number[], at: number): number {
  const is = (index: number) => index >= 0 && isHeading(blocks[index] ?? -1)
  return is(at) ? at : is(at - 1) ? at - 1 : at
}

/** Date of a line that says little else: a byline, or a heading; `null` for any other line. */
export function lineDate(line: string, isHeading: boolean): DayOrMonth | null {
  if (line.length > LONGEST_LINE) return null
  const [found, other] = datesIn(line)
  if (!found || (other && other.date !== found.date)) return null
  const folded = foldCell(line)
  if (NOT_OF_STORY.test(folded)) return null
  const rest = `${folded.slice(0, found.start)} ${folded.slice(found.end)}`.match(/[a-z]{2,}/g) ?? []
  const others = rest.filter((word) => !LABELS.test(word))
  return others.length <= (isHeading ? MOST_WORDS_OF_HEADING : MOST_WORDS) ? found.date : null
}
