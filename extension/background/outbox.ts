/**
 * The outbox: records on their way to the PWA. A record is in it from the moment it is made until the PWA says that it
 * holds it; the store has it before the user is told so. Ids make a hand-over that is repeated harmless.
 */
import type { Entry, ObservationEntry, WithdrawalEntry } from '../../shared/domain/entries'
import { storage } from '../browser'
import type { Draft, SavedSentence, Waiting } from '../messages'
import { contextOf } from '../quote-context'
import { queued, update } from './queue'

const OUTBOX = 'outbox'
const SAVED = 'kept'
/** Kept sentences are remembered for their pages; the oldest make room. */
const SAVED_MOST = 5000

// Written by this file alone, from records that were checked when they came in.
const readWaiting = (value: unknown): Waiting[] => (Array.isArray(value) ? (value as Waiting[]) : [])
const readSaved = (value: unknown): SavedSentence[] => (Array.isArray(value) ? (value as SavedSentence[]) : [])

/** All that was captured here, as far back as it is remembered. */
export const allSaved = async (): Promise<readonly SavedSentence[]> => readSaved((await storage.get([SAVED]))[SAVED])

export const waiting = async (): Promise<readonly Waiting[]> => readWaiting((await storage.get([OUTBOX]))[OUTBOX])

/** The address of a page, without what does not name it. */
export function pageAddress(url: string): string {
  const at = url.indexOf('#')
  return at < 0 ? url : url.slice(0, at)
}

/** An address that leads to the words themselves. */
export function addressOfQuote(url: string, quote: string): string {
  const words = quote.split(' ').filter((word) => word !== '')
  const encode = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D')
  const short = words.length <= 12
  const fragment = short
    ? encode(words.join(' '))
    : `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-5).join(' '))}`
  return quote === '' ? pageAddress(url) : `${pageAddress(url)}#:~:text=${fragment}`
}

/** The observation that a draft becomes. */
function observationOf(draft: Draft, id: string, madeAt: string): ObservationEntry {
  const { place, speaker, outstandingCount, target, dependsOn, note } = draft
  return {
    kind: 'observation',
    id,
    layer: draft.layer,
    madeAt,
    article: draft.article,
    date: draft.date,
    status: draft.status,
    statement: draft.quote,
    basis: 'reported',
    evidence: {
      url: addressOfQuote(place.url, draft.quote),
      title: place.title,
      ...(place.published && { published: place.published }),
      lang: place.lang,
      quote: draft.quote,
      paragraph: draft.paragraph,
    },
    reportedBy: { person: speaker.person, role: speaker.role, members: speaker.members },
    ...(outstandingCount !== undefined && { outstandingCount }),
    ...(target !== undefined && { target }),
    ...(dependsOn !== undefined && { dependsOn }),
    ...(note && { note }),
  }
}

/**
 * Puts records in, and remembers the sentences on their page. What waits already is not put in twice. Nor is what is held
 * in private, which no page is told of, so that one may offer it again: it keeps its id, and goes once more to the PWA,
 * which may be another by now.
 */
export async function save(drafts: readonly Draft[], madeAt: string): Promise<readonly string[]> {
  const made = await Promise.all(drafts.map((draft) => savedEntryOf(draft, madeAt)))
  return queued(async () => {
    const stored = await storage.get([OUTBOX, SAVED])
    const [all, kept] = [readWaiting(stored[OUTBOX]), readSaved(stored[SAVED])]
    const refusedOf = new Map(all.map(({ record, refused: reason }) => [record.id, reason]))
    const counts = ({ id, layer }: SavedSentence) =>
      refusedOf.get(id) === null || (layer === 'private' && !refusedOf.has(id))
    const known = new Map(kept.filter(counts).map(({ said, id }) => [said, id]))
    const told = made.map((one) => ({ ...one, id: known.get(one.kept.said) ?? one.kept.id }))
    const sent = told.filter(({ id }) => !refusedOf.has(id))
    await storage.set({
      [OUTBOX]: [
        ...all,
        ...sent.map(
          ({ record, id }): Waiting =>
            id === record.id
              ? { record, sent: false, refused: null }
              : { record: { ...record, id }, sent: true, refused: null, again: true },
        ),
      ],
      [SAVED]: [...kept, ...told.flatMap((one) => (one.id === one.kept.id ? [one.kept] : []))].slice(-SAVED_MOST),
    })
    return told.map(({ id }) => id)
  })
}

/** The observation that a draft becomes, and what is remembered of it. */
async function savedEntryOf(draft: Draft, madeAt: string): Promise<{ record: ObservationEntry; kept: SavedSentence }> {
  const record = observationOf(draft, crypto.randomUUID(), madeAt)
  const { id, article, status, date: day, layer } = record
  const { quote, paragraph, place } = draft
  const [url, edges] = [pageAddress(place.url), contextOf(paragraph, quote)]
  return { record, kept: { id, url, quote, edges, article, status, day, layer, said: await digestOf(record) } }
}

/**
 * Of all that a record says: two clicks on one sentence say the same. What stands around the words on their page may
 * change, and an id made of this alone would be that of a capture that was taken back.
 */
async function digestOf({ id: _, madeAt: __, evidence, ...said }: ObservationEntry): Promise<string> {
  const { title: ___, paragraph: ____, ...words } = evidence
  const text = new TextEncoder().encode(JSON.stringify([said, words]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Private captures, which no snapshot has: observations, as far as they are remembered. */
export const savedInPrivate = async (): Promise<readonly ObservationEntry[]> =>
  (await allSaved()).filter(({ layer }) => layer === 'private').map(observationOfSaved)

const observationOfSaved = ({ id, layer, article, status, day, url, quote }: SavedSentence): ObservationEntry => ({
  kind: 'observation',
  id,
  layer,
  madeAt: `${day}T00:00:00.000Z`,
  article,
  date: day,
  status,
  statement: quote,
  basis: 'reported',
  evidence: { url, quote },
  reportedBy: { person: null, role: null, members: [] },
})

/**
 * Takes captures back: out of the outbox while they are here alone, else by a record that withdraws them. What is kept no
 * longer was taken back already, be it from another page or the panel: nothing is left to do.
 */
export function undo(ids: readonly string[], madeAt: string): Promise<void> {
  const gone = new Set(ids)
  return queued(async () => {
    const stored = await storage.get([OUTBOX, SAVED])
    const [all, kept] = [readWaiting(stored[OUTBOX]), readSaved(stored[SAVED])]
    const here = new Set(all.filter(({ record, sent }) => gone.has(record.id) && !sent).map(({ record }) => record.id))
    const withdrawals = kept
      .filter(({ id }) => gone.has(id) && !here.has(id))
      .map((one): Waiting => ({ record: withdrawalOf(one, madeAt), sent: false, refused: null }))
    await storage.set({
      [OUTBOX]: [...all.filter(({ record }) => !here.has(record.id)), ...withdrawals],
      [SAVED]: kept.filter(({ id }) => !gone.has(id)),
    })
  })
}

/** A withdrawal tells of what it withdraws: it goes where that went. */
const withdrawalOf = ({ id, layer }: SavedSentence, madeAt: string): WithdrawalEntry => ({
  kind: 'withdrawal',
  id: crypto.randomUUID(),
  layer,
  madeAt,
  withdraws: id,
  reason: '',
  undo: true,
})

/**
 * What is to be handed over now; from here on it counts as sent. What was never sent comes first. What was refused
 * comes last, and again at each hello: another PWA may take it, and an older one refused what it had no room for.
 */
export async function deliver(most: number): Promise<readonly Entry[]> {
  let batch: Entry[] = []
  await update(OUTBOX, readWaiting, (all) => {
    const turn = ({ sent, refused: reason }: Waiting) => (reason !== null ? 2 : sent ? 1 : 0)
    const inTurn = [...all].sort((one, other) => turn(one) - turn(other))
    batch = inTurn.slice(0, most).map(({ record }) => record)
    const sent = new Set(batch.map((record) => record.id))
    return all.map((one) => {
      const { later: _, ...rest } = one
      return sent.has(one.record.id) ? { ...rest, sent: true, refused: null } : one
    })
  })
  return batch
}

/** The PWA holds these. */
export function acknowledge(ids: readonly string[]): Promise<readonly Waiting[]> {
  const held = new Set(ids)
  return update(OUTBOX, readWaiting, (all) => all.filter(({ record }) => !held.has(record.id)))
}

/** The PWA will not have these; they stay here, with the reason. */
export function markRefused(ids: readonly string[], reason: string): Promise<readonly Waiting[]> {
  const those = new Set(ids)
  return update(OUTBOX, readWaiting, (all) =>
    all.map((one) => (those.has(one.record.id) ? { ...one, sent: false, refused: reason } : one)),
  )
}

/** The PWA cannot hold these yet. They count as sent still: what was not would be handed over at once, and for ever. */
export function markPostponed(ids: readonly string[], reason: string): Promise<readonly Waiting[]> {
  const those = new Set(ids)
  return update(OUTBOX, readWaiting, (all) =>
    all.map((one) => (those.has(one.record.id) ? { ...one, later: reason } : one)),
  )
}

/**
 * The PWA withdrew these: their sentences may be kept anew. One that was kept again before this was known is another
 * capture from here on: what is withdrawn stays so.
 */
export function forgetWithdrawn(ids: readonly string[]): Promise<void> {
  const gone = new Set(ids)
  return queued(async () => {
    const stored = await storage.get([OUTBOX, SAVED])
    const [all, kept] = [readWaiting(stored[OUTBOX]), readSaved(stored[SAVED])]
    if (!kept.some(({ id }) => gone.has(id))) return
    const isAnew = ({ record, again }: Waiting) => again === true && gone.has(record.id)
    const anew = new Map(all.filter(isAnew).map(({ record }) => [record.id, crypto.randomUUID()]))
    const renamed = <T extends { readonly id: string }>(one: T): T => ({ ...one, id: anew.get(one.id) ?? one.id })
    await storage.set({
      [OUTBOX]: all.map(
        (one): Waiting => (isAnew(one) ? { record: renamed(one.record), sent: false, refused: null } : one),
      ),
      [SAVED]: kept.map(renamed).filter(({ id }) => !gone.has(id)),
    })
  })
}

/** What was kept from a page. What is private is for the extension's own pages alone, and for who kept it there: `ids`. */
export async function savedOn(
  url: string,
  withPrivate: boolean,
  ids: readonly string[] = [],
): Promise<readonly SavedSentence[]> {
  const page = pageAddress(url)
  const own = new Set(ids)
  return (await allSaved()).filter(
    (one) => one.url === page && (withPrivate || one.layer === 'public' || own.has(one.id)),
  )
}
