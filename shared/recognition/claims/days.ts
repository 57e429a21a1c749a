/** Date resolution for claims: meeting day, target deadline, and statements about an earlier time. */
import { addDays, effectiveDay } from '../../domain/dates/days'
import type { Day, DayOrMonth } from '../../domain/types'
import type { WrittenDate } from '../dates'
import { datesIn, dayText, monthText, numberAt } from '../dates'
import { ORDINARY } from '../languages/words'
import type { Terms } from '../names/word-classes'
import {
  anyOf,
  CONTRAST,
  DEADLINE,
  DETERMINER,
  endBits,
  is,
  JOINT,
  lengthAt,
  MEETING,
  MONTH,
  NUMBER,
  ownBits,
  ownValueAt,
  POSSESSIVE,
  PREPOSITION,
  PROSPECT,
  STATUS,
  starts,
} from '../names/word-classes'
import { dateOfBlock } from './block-dates'
import type { ArticleList } from './lists'
import type { ClaimText, Sentence } from './text'
import { anyTerm, findTerm, hasTerm, wordsText } from './text'

/** Longest time in days between a meeting and the page about it. */
const LONGEST_AGO = 45
/** Time in days after which what stands, once said, is background. */
const YEAR = 365

/** Most words before a date that opens its sentence: "It was in May 2021 that". */
const MOST_WORDS_BEFORE = 3

/** Days of the week; so many days ago and more is no day that a word fixes. */
const VAGUE = 7

/** Written date with its year resolved. */
interface ResolvedDate {
  readonly date: WrittenDate
  readonly day: DayOrMonth
}

/** Resolved dates of a sentence; a missing year is the one nearest to the page's day. */
function resolvedDates(text: ClaimText, { block, first, end, classes }: Sentence): ResolvedDate[] {
  if ((classes & MONTH) === 0) return []
  const page = dateOfBlock(text, block)
  return datesIn(text.scan, text.terms, first, end).flatMap((date) => {
    const year = date.year ?? (page ? nearestYear(page, date) : null)
    if (year === null) return []
    const day = date.day === null ? monthText(year, date.month) : dayText(year, date.month, date.day)
    return [{ date, day }]
  })
}

function nearestYear(page: DayOrMonth, date: WrittenDate): number {
  const year = Number(page.slice(0, 4))
  const distance = (Number(page.slice(5, 7)) - date.month) / 12
  if (distance > 0.6) return year + 1
  return distance < -0.6 ? year - 1 : year
}

/** Approximate difference in days, enough to tell weeks from months. */
function daysApart(a: DayOrMonth, b: DayOrMonth): number {
  const count = (day: DayOrMonth) =>
    Number(day.slice(0, 4)) * 365 + (Number(day.slice(5, 7)) - 1) * 30.4 + Number(day.slice(8, 10) || 15)
  return count(a) - count(b)
}

const isDeadline = (text: ClaimText, sentence: Sentence, { date }: ResolvedDate): boolean =>
  findTerm(text.terms, Math.max(sentence.first, date.first - 3), date.first, DEADLINE) >= 0 ||
  anyOf(text.terms.ending, Math.max(sentence.first, date.first - 2), date.first, DEADLINE)

/** Dates of a text, memoised by sentence. */
export class Days {
  readonly #text: ClaimText
  readonly #dated = new Map<Sentence, readonly ResolvedDate[]>()
  /** Meeting day by the date of the story. */
  readonly #meetings = new Map<DayOrMonth | null, Day | null>()

  constructor(text: ClaimText) {
    this.#text = text
  }

  /** Date of the story of a sentence, and the day on which a month counts. */
  #dateOf = ({ block }: Sentence): DayOrMonth | null => dateOfBlock(this.#text, block)
  #pageOf(sentence: Sentence): Day | null {
    const date = this.#dateOf(sentence)
    return date && effectiveDay(date)
  }

  /**
   * Meeting day: one that the sentence names, else one beside a word for a meeting in its story, else the story's date; without
   * any a month that the sentence names. A sentence that names an earlier date has that one, or none to be asked for: it is not
   * of the day of the page.
   */
  dayOf(sentence: Sentence): DayOrMonth | null {
    const date = this.#dateOf(sentence)
    const named = this.#namedIn(sentence)
    if (named !== null) return named
    const earlier = this.#earlierIn(sentence)
    if (earlier) return earlier.date.first <= sentence.first + MOST_WORDS_BEFORE ? earlier.day : null
    return this.#meetingOf(date) ?? date ?? this.#monthIn(sentence)
  }

  /** Date long before that of the story, which no relative clause has: "In May 2021 members parked X", "X was parked in May 2021". */
  #earlierIn(sentence: Sentence): ResolvedDate | undefined {
    const page = this.#pageOf(sentence)
    if (!page) return undefined
    const { terms } = this.#text
    return this.#datedIn(sentence).find(
      (dated) =>
        daysApart(page, dated.day) > LONGEST_AGO &&
        !isDeadline(this.#text, sentence, dated) &&
        !anyTerm(terms, sentence.first, dated.date.first, CONTRAST),
    )
  }

  #monthIn(sentence: Sentence): DayOrMonth | null {
    return this.#datedIn(sentence).find((dated) => !isDeadline(this.#text, sentence, dated))?.day ?? null
  }

  /** True where the sentence dates its statement well before the page, as background; a stable one by a year. */
  isPast(sentence: Sentence, list: ArticleList, isStable = false): boolean {
    const page = this.#pageOf(sentence)
    if (!page) return false
    if (namesEarlierMeeting(this.#text, sentence, page) || opensWithEarlierYear(this.#text, sentence, page)) return true
    return this.#datedIn(sentence).some(
      (dated) =>
        !isDeadline(this.#text, sentence, dated) &&
        !isInRelativeClause(this.#text, list, dated) &&
        daysApart(page, dated.day) > (isStable ? YEAR : dated.date.day === null ? 32 : LONGEST_AGO - 10),
    )
  }

  /** Deadline of a target, or `null`. */
  deadline(sentence: Sentence): DayOrMonth | null {
    return this.#datedIn(sentence).find((dated) => isDeadline(this.#text, sentence, dated))?.day ?? null
  }

  #datedIn(sentence: Sentence): readonly ResolvedDate[] {
    const known = this.#dated.get(sentence)
    if (known) return known
    const dated = resolvedDates(this.#text, sentence)
    this.#dated.set(sentence, dated)
    return dated
  }

  #meetingIn(sentence: Sentence): ResolvedDate | undefined {
    return this.#datedIn(sentence).find(
      (dated) => this.#fits(sentence, dated) && !isDeadline(this.#text, sentence, dated),
    )
  }

  /** True for a day at most `LONGEST_AGO` before the page, or any day where the page has none. */
  #fits(sentence: Sentence, { date, day }: ResolvedDate): boolean {
    if (date.day === null) return false
    const page = this.#pageOf(sentence)
    if (!page) return true
    const ago = daysApart(page, day)
    return ago >= 0 && ago <= LONGEST_AGO
  }

  #namedIn(sentence: Sentence): Day | null {
    return this.#meetingIn(sentence)?.day ?? this.#relativeDay(sentence)
  }

  /** True where the sentence tells of a time that fixes no day, and no meeting does: "last week". */
  isPageDay(sentence: Sentence): boolean {
    return this.#ago(sentence) === VAGUE && this.dayOf(sentence) === this.#dateOf(sentence)
  }

  /** Day that the page's date fixes: "yesterday", or the last "Tuesday" until then; none beside what is to come. */
  #relativeDay(sentence: Sentence): Day | null {
    const [ago, page] = [this.#ago(sentence), this.#pageOf(sentence)]
    return page && ago < VAGUE ? addDays(page, -ago) : null
  }

  /** Days before the page; `VAGUE` for a time that fixes none, infinite without one. */
  #ago(sentence: Sentence): number {
    const { rules, scan } = this.#text
    const page = this.#dateOf(sentence)
    if (!page || hasTerm(sentence, PROSPECT)) return Number.POSITIVE_INFINITY
    const found = rules.relativeDay.exec(wordsText(scan, sentence.block, sentence.first, sentence.end))
    const which = (found ?? []).slice(1).findIndex((name) => name !== undefined)
    if (which < 0) return Number.POSITIVE_INFINITY
    // No word fixes a day of a month that is all that is known.
    if (page.length < 10) return VAGUE
    return which < VAGUE ? (new Date(page).getUTCDay() - which + VAGUE) % VAGUE : which === VAGUE ? 1 : VAGUE
  }

  #meetingOf(date: DayOrMonth | null): Day | null {
    const known = this.#meetings.get(date)
    if (known !== undefined) return known
    const { sentences, terms, scan, rules } = this.#text
    const tellsOfMeeting = ({ block, first, end }: Sentence, date: WrittenDate | undefined): boolean =>
      namesMeeting(terms, Math.max(first, (date?.first ?? 0) - 12), Math.min(end, (date?.end ?? end) + 8)) ||
      rules.met.test(wordsText(scan, block, first, end))
    const held = sentences.find(
      (sentence) =>
        this.#dateOf(sentence) === date &&
        this.#namedIn(sentence) !== null &&
        tellsOfMeeting(sentence, this.#meetingIn(sentence)?.date),
    )
    const meeting = held ? this.#namedIn(held) : null
    this.#meetings.set(date, meeting)
    return meeting
  }
}

/** Noun for a meeting; one word may be another without what leads a noun: "sent round". */
function namesMeeting(terms: Terms, first: number, end: number): boolean {
  for (let word = first; word < end; word += lengthAt(terms, word)) {
    if (!starts(terms, word, MEETING)) continue
    if (word === first || lengthAt(terms, word) > 1) return true
    // "The plenary", "the last plenary", "meeting on Monday"
    if ((ownBits(terms, word - 1) | endBits(terms, word - 1) | ownBits(terms, word - 2)) & LEADS_NOUN) return true
  }
  return false
}

const LEADS_NOUN = DETERMINER | POSSESSIVE | PREPOSITION | NUMBER | MONTH | JOINT

/** Month beside a noun for a meeting, one to nine months before the page: "at the May round". */
function namesEarlierMeeting(text: ClaimText, sentence: Sentence, page: Day): boolean {
  const { terms, scan } = text
  if (!hasTerm(sentence, MONTH) || !hasTerm(sentence, MEETING)) return false
  for (let word = sentence.first; word < sentence.end; word++) {
    if (!is(terms, word, MONTH)) continue
    if (numberAt(scan, word - 1) !== null || numberAt(scan, word + 1) !== null) continue
    const ago = (Number(page.slice(5, 7)) - ownValueAt(terms, word) + 12) % 12
    if (ago < 1 || ago > 9) continue
    if (is(terms, word + 1, MEETING)) return !isPostponed(text, word)
  }
  return false
}

/** Postponed meeting, which never took place: "matters of the March round, which had been postponed". */
function isPostponed({ terms, lexicon }: ClaimText, month: number): boolean {
  let isRelative = false
  for (let word = month + 1; word < month + 9; word++) {
    const status = is(terms, word, STATUS) ? ownValueAt(terms, word) & ~ORDINARY : -1
    if (isRelative && lexicon.statusPhases[status] === 'parked') return true
    isRelative ||= is(terms, word, CONTRAST)
  }
  return false
}

/** Earlier year at the start of the sentence: "in 2021, the article on X was agreed", on a page of 2024. */
function opensWithEarlierYear({ terms, scan }: ClaimText, { first }: Sentence, page: Day): boolean {
  const isYear = (word: number) => {
    const year = numberAt(scan, word) ?? 0
    return year > 1990 && year < Number(page.slice(0, 4)) && is(terms, word - 1, PREPOSITION)
  }
  return isYear(first + 1)
}

/** Date within a relative clause after the list: "…, which had not been discussed since 2020". */
const isInRelativeClause = (text: ClaimText, list: ArticleList, { date }: ResolvedDate): boolean =>
  anyTerm(text.terms, list.end, date.first, CONTRAST)
