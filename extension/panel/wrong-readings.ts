/** Wrong readings that the user notes: stored on this device, and exported by the user as test cases. */
import { signal } from '@preact/signals'
import { goldPhase, type NotedMention, placeOfQuote, type WrongReading } from '../../shared/recognition/wrong-readings'
import type { PageClaim, PageReport } from '../messages'

interface Note extends WrongReading {
  readonly key: string
}

const KEY = 'wrong-readings'
/** The oldest make room for further ones. */
const MOST = 200

export const wrongReadings = signal<readonly Note[]>(stored())

function stored(): readonly Note[] {
  try {
    // Written by this file alone.
    return JSON.parse(localStorage.getItem(KEY) ?? '[]') as readonly Note[]
  } catch {
    return []
  }
}

function store(list: readonly Note[]): void {
  wrongReadings.value = list.slice(-MOST)
  localStorage.setItem(KEY, JSON.stringify(wrongReadings.value))
}

const isOf =
  ({ place }: PageReport, { key }: PageClaim) =>
  (one: Note) =>
    one.key === key && one.url === place.url

export const isNoted = (report: PageReport, claim: PageClaim): boolean => wrongReadings.value.some(isOf(report, claim))

/** Takes the note on a statement back; false where there is none. */
export function takeNoteBack(report: PageReport, claim: PageClaim): boolean {
  const others = wrongReadings.value.filter((one) => !isOf(report, claim)(one))
  if (others.length === wrongReadings.value.length) return false
  store(others)
  return true
}

/** Notes a statement as wrong, with the names in its paragraph. */
export function note(report: PageReport, claim: PageClaim, mentions: readonly NotedMention[]): void {
  const { url, title, lang } = report.place
  const { key, article, phase, paragraph: text, quote } = claim
  const others = report.claims
    .filter((one) => one.key !== key && one.paragraph === text && one.negotiation === claim.negotiation)
    .map((one) => ({
      article: one.article,
      status: goldPhase(one.phase),
      evidence: placeOfQuote(text, one.quote),
      unsure: true,
    }))
  const status = goldPhase(phase)
  store([
    ...wrongReadings.value,
    { key, url, title, lang, date: report.pageDay, text, quote, article, status, mentions, others },
  ])
}

export const deleteNotes = (): void => store([])
