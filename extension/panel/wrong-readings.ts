/**
 * Wrong readings that the user notes: kept on this device, and exported by the user as test cases (a passage and its gold
 * annotations, as the evaluation command reads them).
 */
import { signal } from '@preact/signals'
import type { PageClaim, PageReport } from '../messages'

/** A statement that its page does not make, with the paragraph that it was read in. */
export interface WrongReading {
  readonly key: string
  readonly url: string
  readonly title: string
  readonly lang: string
  readonly date: string | null
  readonly text: string
  readonly quote: string
  readonly article: string
  readonly status: string
}

const KEY = 'wrong-readings'
/** The oldest make room for further ones. */
const MOST = 200

export const wrongReadings = signal<readonly WrongReading[]>(stored())

function stored(): readonly WrongReading[] {
  try {
    // Written by this file alone.
    return JSON.parse(localStorage.getItem(KEY) ?? '[]') as readonly WrongReading[]
  } catch {
    return []
  }
}

function store(list: readonly WrongReading[]): void {
  wrongReadings.value = list.slice(-MOST)
  localStorage.setItem(KEY, JSON.stringify(wrongReadings.value))
}

const isOf =
  ({ place }: PageReport, { key }: PageClaim) =>
  (one: WrongReading) =>
    one.key === key && one.url === place.url

export const isNoted = (report: PageReport, claim: PageClaim): boolean => wrongReadings.value.some(isOf(report, claim))

/** Notes a statement as wrong, or takes the note back. */
export function toggleNote(report: PageReport, claim: PageClaim): void {
  const others = wrongReadings.value.filter((one) => !isOf(report, claim)(one))
  const isNew = others.length === wrongReadings.value.length
  store(isNew ? [...others, noteOf(report, claim)] : others)
}

function noteOf({ place: { url, title, lang }, pageDay }: PageReport, claim: PageClaim): WrongReading {
  const { key, article, status, phase, paragraph: text, quote } = claim
  return { key, url, title, lang, date: pageDay, text, quote, article, status: phase ?? status }
}

export const deleteNotes = (): void => store([])

/**
 * Test cases as JSON: a passage each, and gold annotations without a status, so that the wrong one counts as a false alarm.
 * `wrong` tells which it was; mentions are for the reader to add.
 */
export function testCases(readings: readonly WrongReading[]): string {
  const numbered = readings.map((one, index) => ({ ...one, id: `wrong-${index + 1}` }))
  const passages = numbered.map(({ id, url, lang, date, title, text }) => ({ id, url, lang, date, title, text }))
  const gold = numbered.map(({ id, lang, text, quote, article, status }) => {
    const start = Math.max(0, text.indexOf(quote))
    return {
      id,
      lang,
      mentions: [],
      statuses: [],
      wrong: [{ article, status, evidence: [start, start + quote.length] }],
    }
  })
  return JSON.stringify({ passages, gold }, null, 1)
}
