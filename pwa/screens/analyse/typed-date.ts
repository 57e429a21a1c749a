/** Reads the date field: a date alone as a cell of a table, a phrase as the text of a page. */

import { readDate } from '../../../shared/domain/dates/read-date'
import type { Day } from '../../../shared/domain/types'
import { writtenDates } from '../../../shared/recognition'

export type TypedDate =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly day: Day }
  /** Several days may be meant: 03/04/2021, or two dates in the phrase. */
  | { readonly kind: 'choice'; readonly days: readonly Day[] }
  /** “July 2021”, “2021” */
  | { readonly kind: 'no-day' }
  /** “22 July” */
  | { readonly kind: 'no-year' }
  /** “31 February 2021” */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unread' }

/** A day in digits inside a phrase. */
const DIGITS = /(?<!\d)(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([./-])\d{1,2}\1\d{4})(?!\d)/

/** Reads what was typed, without a clock: nothing that is not there is added. */
export function readTypedDate(typed: string): TypedDate {
  const text = typed.trim()
  if (text === '') return { kind: 'none' }
  const alone = fromCell(text)
  if (alone.kind !== 'unread') return alone
  const { days, lacks } = writtenDates(text)
  const [day, ...others] = days
  if (day !== undefined) return others.length === 0 ? { kind: 'day', day } : { kind: 'choice', days }
  return dateInDigits(text)?.read ?? (lacks === null ? alone : { kind: `no-${lacks}` })
}

/** The first date in digits of a text, with its words; `null` without one. */
export function dateInDigits(text: string): { readonly words: string; readonly read: TypedDate } | null {
  const [words] = DIGITS.exec(text) ?? []
  return words === undefined ? null : { words, read: fromCell(words) }
}

function fromCell(text: string): TypedDate {
  const read = readDate(text, null)
  if (read.kind === 'date') return read.date.length === 10 ? { kind: 'day', day: read.date } : { kind: 'no-day' }
  if (read.kind === 'ambiguous') return { kind: 'choice', days: [read.dmy, read.mdy] }
  if (read.kind === 'none') return { kind: 'impossible' }
  return { kind: read.kind === 'year' ? 'no-day' : 'unread' }
}
