/** Finder of dates in a line of text: a byline, a heading, the head of a column. */
import { foldCell } from '../text/fold-cell'
import type { DayOrMonth } from './day'
import { readDate } from './read-date'

/** A date with its place in the folded text. */
export interface FoundDate {
  readonly date: DayOrMonth
  readonly start: number
  readonly end: number
}

/** Spellings of a date: of numbers with the year first or last, and with a month in letters. */
const SPELLED = new RegExp(
  [
    String.raw`\b\d{4}-\d{2}(?:-\d{2}(?!\d)|(?![-\d]))`,
    String.raw`\b\d{1,2}[./]\d{1,2}[./]\d{4}\b`,
    String.raw`\b(?:\d{1,2}(?:er|st|nd|rd|th|o)? (?:de |of )?)?[a-z]{3,10}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:de |del |of )?\d{4}\b`,
  ].join('|'),
  'g',
)

/** Days and months of a text in order; numbers that are two days, by the order of day and month, are none. */
export function datesIn(text: string): readonly FoundDate[] {
  return [...foldCell(text).matchAll(SPELLED)].flatMap(({ 0: spelled, index }) => {
    const read = readDate(spelled, null)
    return read.kind === 'date' ? [{ date: read.date, start: index, end: index + spelled.length }] : []
  })
}
