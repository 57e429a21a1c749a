/** Dates of a phrase of any of the languages, read as those of a page are: with its months, ordinals, prepositions and ranges. */
import { isDay } from '../domain/dates/days'
import type { Day } from '../domain/types'
import { LANGS } from '../domain/types'
import { compileLexicons } from './compile'
import { datesIn, dayText, type WrittenDate } from './dates'
import type { Lexicon } from './lexicon'
import { termsOf } from './names/word-classes'
import { scanBlocks } from './scan'

export interface WrittenDates {
  /** Days of the calendar, in order of the text, each once; of a range the last. */
  readonly days: readonly Day[]
  /** Missing part of an incomplete date: “22 July” a year, “July 2021” a day. */
  readonly lacks: 'year' | 'day' | null
}

/** The words of the languages alone, which compile in a tenth of the time that those with the names of a negotiation take. */
const lexicons = compileLexicons({ articles: [], members: [], groups: [] })

/** Reads a short phrase: in the language that finds most in it. */
export function writtenDates(text: string): WrittenDates {
  const readings = LANGS.map((lang) => datesOf(lexicons.of(lang), text))
  const best = readings.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one))
  const days = best.map(dayOf).filter((day) => day !== null)
  const [first] = best
  return { days: [...new Set(days)], lacks: days.length > 0 || !first ? null : first.day === null ? 'day' : 'year' }
}

function datesOf(lexicon: Lexicon, text: string): readonly WrittenDate[] {
  const scan = scanBlocks(lexicon, [text])
  return datesIn(scan, termsOf(lexicon, scan), 0, scan.count)
}

/** Number of parts found: a language that knows the month but not what stands between it and the year finds fewer. */
const weightOf = (dates: readonly WrittenDate[]): number =>
  dates.reduce((sum, { year, day }) => sum + 1 + Number(year !== null) + Number(day !== null), 0)

function dayOf({ year, month, day }: WrittenDate): Day | null {
  if (year === null || day === null) return null
  const text = dayText(year, month, day)
  return isDay(text) ? text : null
}
