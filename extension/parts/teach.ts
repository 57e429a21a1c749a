/**
 * Training examples for the second reader, from saving, refusing and entering: features of the sentence, kept without its
 * words. Beside what the user asked for: a page that is gone, or a full disk, costs the lesson alone.
 */
import { type Lesson, outcomeOf } from '../../shared/recognition/evaluation/lessons'
import { goldPhase, type NotedMention, placeOfQuote } from '../../shared/recognition/evaluation/wrong-readings'
import { ask, askReader, featuresOnPage } from '../browser'
import type { LessonOf, NotedReading, PageClaim, PageReport } from '../messages'

/** A lesson to be, of an entry or a note. */
export interface Taught extends Pick<Lesson, 'kind' | 'deed' | 'outcome'>, LessonOf {
  readonly of: string
}

/** Stores the lessons whose features the page still has. Never rejects. */
export async function teach(tabId: number | null, taught: readonly Taught[]): Promise<void> {
  if (tabId === null || taught.length === 0) return
  const places = taught.map(({ negotiation, article, quote, paragraph }) => ({
    negotiation,
    article,
    quote,
    paragraph,
  }))
  const features = await featuresOnPage(tabId, places)
  const lessons = taught.flatMap(({ of, kind, deed, outcome }, at) => {
    const read = features[at] ?? []
    return read.length > 0 ? [{ of, kind, deed, outcome, features: read }] : []
  })
  if (lessons.length > 0) await ask('learn', { lessons }).catch(() => {})
}

export const kindOf = ({ basis, phase }: Pick<PageClaim, 'basis' | 'phase'>): Lesson['kind'] =>
  basis === 'inferred' ? 'contents' : phase === 'proposed' ? 'proposed' : 'explicit'

/** Lesson of a reading that was saved; none of a discussion or a flag, which the second reader does not read. */
export function savedLesson(of: string, claim: PageClaim): Taught[] {
  const outcome = outcomeOf(claim.phase)
  return outcome ? [{ ...placeOf(claim), of, kind: kindOf(claim), deed: 'saved', outcome }] : []
}

const placeOf = ({ negotiation, article, quote, paragraph }: LessonOf): LessonOf => ({
  negotiation,
  article,
  quote,
  paragraph,
})

/** Takes a reading out of its page: notes it as wrong, and teaches that nothing is stated there. Resolves to the note. */
export async function refuse(tabId: number, report: PageReport, claim: PageClaim): Promise<string> {
  const mentions = (await askReader(tabId, 'namesAround', { key: claim.key })) ?? []
  const note = noteOf(report, claim, mentions)
  await ask('refuse', { note })
  if (outcomeOf(claim.phase))
    void teach(tabId, [{ ...placeOf(claim), of: note.id, kind: kindOf(claim), deed: 'refused', outcome: 'none' }])
  return note.id
}

/** Note of a wrong reading, with the names and the other statements of its paragraph. */
export function noteOf(report: PageReport, claim: PageClaim, mentions: readonly NotedMention[]): NotedReading {
  // That of its frame, where it is in one.
  const { url, title, lang } = claim.place ?? report.place
  const { key, negotiation, article, status, phase, paragraph: text, quote } = claim
  const others = report.claims
    .filter((one) => one.key !== key && one.paragraph === text && one.negotiation === negotiation)
    .map((one) => ({
      article: one.article,
      status: goldPhase(one.phase),
      evidence: placeOfQuote(text, one.quote),
      unsure: true,
    }))
  const about = { url, title, lang, date: report.pageDay, text, quote, mentions, others }
  return { id: crypto.randomUUID(), negotiation, article, status, phase: goldPhase(phase), ...about }
}
