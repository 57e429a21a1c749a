/** Which day a claim tells of, by when a target is to be met, and what is told of an earlier time. */
import type { Day, DayOrMonth } from '../../domain/types'
import type { WrittenDate } from '../dates'
import { datesIn, dayText } from '../dates'
import { anyOf, CONTRAST, DEADLINE, MEETING } from '../terms'
import type { ArticleList } from './lists'
import type { ClaimText, Sentence } from './text'
import { anyTerm, findTerm } from './text'

/** A meeting lies at most this long before the page that tells of it. */
const LONGEST_AGO = 45

/** A written date with the year that the page gives it. */
interface Dated {
  readonly date: WrittenDate
  readonly day: DayOrMonth
}

const pad = (number: number): string => String(number).padStart(2, '0')

/** Dates of a range of words; without a year, the one that brings them nearest to the page's day. */
export function datedIn(text: ClaimText, first: number, end: number): Dated[] {
  const page = text.context.date?.day ?? null
  return datesIn(text.scan, text.terms, first, end).flatMap((date) => {
    const year = date.year ?? (page ? nearestYear(page, date) : null)
    if (year === null) return []
    const day = date.day === null ? `${year}-${pad(date.month)}` : dayText(year, date.month, date.day)
    return [{ date, day }]
  })
}

function nearestYear(page: Day, date: WrittenDate): number {
  const year = Number(page.slice(0, 4))
  const distance = (Number(page.slice(5, 7)) - date.month) / 12
  if (distance > 0.6) return year + 1
  return distance < -0.6 ? year - 1 : year
}

/** Days between two days, near enough to tell weeks from months. */
function daysApart(a: DayOrMonth, b: DayOrMonth): number {
  const count = (day: DayOrMonth) =>
    Number(day.slice(0, 4)) * 365 + (Number(day.slice(5, 7)) - 1) * 30.4 + Number(day.slice(8, 10) || 15)
  return count(a) - count(b)
}

const isDeadline = (text: ClaimText, sentence: Sentence, { date }: Dated): boolean =>
  findTerm(text.terms, Math.max(sentence.first, date.first - 3), date.first, DEADLINE) >= 0 ||
  anyOf(text.terms.ending, Math.max(sentence.first, date.first - 2), date.first, DEADLINE)

/** The day of the meeting that the text names: in the sentence, else in its block, else anywhere before. */
export function meetingDay(text: ClaimText, sentence: Sentence): Day | null {
  const page = text.context.date?.day ?? null
  const fits = (dated: Dated) => {
    if (dated.date.day === null) return false
    if (!page) return true
    const ago = daysApart(page, dated.day)
    return ago >= 0 && ago <= LONGEST_AGO
  }
  const here = datedIn(text, sentence.first, sentence.end).filter((d) => !isDeadline(text, sentence, d) && fits(d))
  return here[0]?.day ?? pageMeeting(text, fits) ?? page
}

/** The first fitting date of the page beside a word for a meeting. */
function pageMeeting(text: ClaimText, fits: (dated: Dated) => boolean): Day | null {
  for (const sentence of text.sentences) {
    const dated = datedIn(text, sentence.first, sentence.end).find((d) => !isDeadline(text, sentence, d) && fits(d))
    if (
      dated &&
      findTerm(
        text.terms,
        Math.max(sentence.first, dated.date.first - 12),
        Math.min(sentence.end, dated.date.end + 8),
        MEETING,
      ) >= 0
    )
      return dated.day
  }
  return null
}

/** Whether the sentence dates what it tells well before the page: the background of an earlier meeting. */
export function tellsOfEarlier(text: ClaimText, sentence: Sentence, list: ArticleList): boolean {
  const page = text.context.date?.day ?? null
  if (!page) return false
  return datedIn(text, sentence.first, sentence.end).some(
    (dated) =>
      !isDeadline(text, sentence, dated) &&
      !isAside(text, list, dated) &&
      daysApart(page, dated.day) > (dated.date.day === null ? 32 : LONGEST_AGO - 10),
  )
}

/** "…, which had not been discussed since 2020": the date is of the aside. */
const isAside = (text: ClaimText, list: ArticleList, { date }: Dated): boolean =>
  date.first > list.end && anyTerm(text.terms, list.end, date.first, CONTRAST)

/** The date by which something is to be reached. */
export function deadlineIn(text: ClaimText, sentence: Sentence): DayOrMonth | null {
  return datedIn(text, sentence.first, sentence.end).find((dated) => isDeadline(text, sentence, dated))?.day ?? null
}
