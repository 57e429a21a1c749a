/** Wrong readings that a user notes, as test cases: passages with gold annotations, which the evaluation command reads. */
import type { Phase } from '../../domain/types'
import type { GoldMention, GoldStatus } from './evaluation'

/** A name in the text, as it was read. */
export interface NotedMention extends GoldMention {
  readonly text: string
}

/** A statement that a text does not make, with the paragraph that it was read in. */
export interface WrongReading {
  readonly url: string
  readonly title: string
  readonly lang: string
  readonly date: string | null
  readonly text: string
  readonly quote: string
  readonly article: string
  readonly status: string
  /** Names in the paragraph; absent in notes of earlier versions. */
  readonly mentions?: readonly NotedMention[] | undefined
  /** Other statements read there, of which the user said nothing: neither hits nor misses. */
  readonly others?: readonly GoldStatus[] | undefined
}

/** Phase as the gold has it; a flag counts as discussed. */
export const goldPhase = (phase: Phase | null): Phase => phase ?? 'under-discussion'

/** Place of a quote in its paragraph. */
export function placeOfQuote(text: string, quote: string): readonly [start: number, end: number] {
  const start = Math.max(0, text.indexOf(quote))
  return [start, start + quote.length]
}

/**
 * Test cases as JSON: a passage each, which is stated to be about the talks, and its gold without the wrong status, which then
 * counts as a false alarm. `wrong` tells which it was.
 */
export function testCases(readings: readonly WrongReading[]): string {
  const numbered = readings.map((one, index) => ({ ...one, id: `wrong-${index + 1}` }))
  const passages = numbered.map(({ id, url, lang, date, title, text }) => ({
    id,
    url: url === '' ? null : url,
    lang,
    date,
    title: title === '' ? null : title,
    text,
    about: true,
  }))
  const gold = numbered.map(({ id, lang, text, quote, article, status, mentions = [], others = [] }) => ({
    id,
    lang,
    mentions,
    statuses: others,
    wrong: [{ article, status, evidence: placeOfQuote(text, quote) }],
  }))
  return JSON.stringify({ passages, gold }, null, 1)
}
