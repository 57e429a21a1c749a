/**
 * Outbox (at-least-once delivery): entries that wait for the PWA. An entry is stored here before the user sees it as
 * saved, and stays until the PWA acknowledges it. Delivery is idempotent by the entries' ids.
 */

import type { Entry, ObservationEntry, PositionEntry, WithdrawalEntry } from '../../shared/domain/entries/entries'
import { isOfDevice, isPublic } from '../../shared/domain/entries/layers'
import { observationRead } from '../../shared/domain/entries/observation-read'
import { sha256 } from '../../shared/encoding/sha256'
import type { ClaimKey, Draft, PositionDraft, SavedRef, SavedSentence, Waiting } from '../messages'
import { CELL_GAP, contextOf } from '../quote-context'
import { keyedDigests } from './digest'
import { queued, update } from './queue'
import { hasWords, placeText, type Saved, withoutPrivateWords } from './saved-sentences'
import { vault } from './vault'

const OUTBOX = 'outbox'
const SAVED = 'kept'
/** Saved sentences that are remembered for their pages; the oldest are dropped. */
const SAVED_MOST = 5000

// Written by this file alone, from validated entries.
const readWaiting = (value: unknown): Waiting[] => (Array.isArray(value) ? (value as Waiting[]) : [])
const readSaved = (value: unknown): Saved[] => (Array.isArray(value) ? (value as Saved[]) : [])

/** All saved sentences that are remembered. */
export const allSaved = async (): Promise<readonly Saved[]> => readSaved((await vault.get([SAVED]))[SAVED])

export const waiting = async (): Promise<readonly Waiting[]> => readWaiting((await vault.get([OUTBOX]))[OUTBOX])

/** Address of a page without its fragment. */
export function pageAddress(url: string): string {
  const at = url.indexOf('#')
  return at < 0 ? url : url.slice(0, at)
}

/**
 * Address with a text fragment (`#:~:text=`) that scrolls to the quote; of a row of a table to its longest cell, since the
 * page has no text that goes over several.
 */
export function addressOfQuote(url: string, quote: string): string {
  const [cell = ''] = quote.split(CELL_GAP).sort((one, other) => other.length - one.length)
  const words = cell.split(' ').filter((word) => word !== '')
  const encode = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D')
  const short = words.length <= 12
  const fragment = short
    ? encode(words.join(' '))
    : `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-5).join(' '))}`
  return quote === '' ? pageAddress(url) : `${pageAddress(url)}#:~:text=${fragment}`
}

/** Builds the observation of a draft. */
const observationOf = ({ layer, negotiation, place, ...draft }: Draft, id: string, madeAt: string): ObservationEntry =>
  observationRead(
    { id, layer, madeAt, negotiation },
    { ...draft, ...place, statement: draft.quote, url: addressOfQuote(place.url, draft.quote) },
  )

/** Builds the position of a draft. */
const positionOf = (draft: PositionDraft, id: string, madeAt: string): PositionEntry => ({
  kind: 'position',
  id,
  layer: draft.layer,
  madeAt,
  negotiation: draft.negotiation,
  day: draft.date,
  member: draft.member,
  article: draft.article,
  stance: draft.stance,
  statement: draft.quote,
  url: addressOfQuote(draft.place.url, draft.quote),
})

/**
 * Adds entries to the outbox, and remembers their sentences. Resolves to an id for each draft. Deduplicated: a draft
 * whose entry waits already returns its id. A private one that the PWA has, which a page may offer again as it is not
 * reported to pages, keeps its id and is delivered once more, as the PWA may be another one by now.
 */
export async function save(drafts: readonly (Draft | PositionDraft)[], madeAt: string): Promise<readonly string[]> {
  const made = await Promise.all(drafts.map((draft) => savedEntryOf(wellFormed(draft), madeAt)))
  const digests = await keyedDigests(
    await digestKey(),
    made.map(({ sentence }) => sentence.said),
  )
  return queued(async () => {
    const stored = await vault.get([OUTBOX, SAVED])
    const [all, saved] = [readWaiting(stored[OUTBOX]), readSaved(stored[SAVED])]
    const refusedOf = new Map(all.map(({ record, refused: reason }) => [record.id, reason]))
    const isKnown = (one: Saved) => refusedOf.get(one.id) === null || (isOfDevice(one) && !refusedOf.has(one.id))
    const known = new Map(saved.filter(isKnown).map(({ said, id }) => [said, id]))
    const identified = made.map((one, index) => ({
      ...one,
      id: known.get(one.sentence.said) ?? known.get(digests[index] ?? '') ?? one.sentence.id,
    }))
    const added = identified.filter(({ id }) => !refusedOf.has(id))
    await vault.set({
      [OUTBOX]: [
        ...all,
        ...added.map(
          ({ record, id }): Waiting =>
            id === record.id
              ? { record, sent: false, refused: null }
              : { record: { ...record, id }, sent: true, refused: null, again: true },
        ),
      ],
      [SAVED]: [...saved, ...identified.flatMap(({ id, sentence }) => (id === sentence.id ? [sentence] : []))].slice(
        -SAVED_MOST,
      ),
    })
    return identified.map(({ id }) => id)
  })
}

/** Replaces half surrogate pairs, which no address and no file can hold. */
const wellFormed = <D extends Draft | PositionDraft>(draft: D): D =>
  JSON.parse(JSON.stringify(draft), (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value))

/** Builds the entry of a draft, and its saved sentence. */
async function savedEntryOf(
  draft: Draft | PositionDraft,
  madeAt: string,
): Promise<{ record: ObservationEntry | PositionEntry; sentence: SavedSentence }> {
  const id = crypto.randomUUID()
  const record = 'stance' in draft ? positionOf(draft, id, madeAt) : observationOf(draft, id, madeAt)
  const { negotiation, article, layer, quote, paragraph, place, date: day } = draft
  const [url, edges] = [pageAddress(place.url), contextOf(paragraph, quote)]
  const saved = { id, negotiation, url, quote, edges, article, day, layer, said: await digestOf(record) }
  if (!('stance' in draft)) return { record, sentence: { ...saved, status: draft.status } }
  const { member, stance } = draft
  return { record, sentence: { ...saved, status: '', position: { member, stance } } }
}

/**
 * SHA-256 digest of an entry's content, for deduplication. Without title and paragraph, which may change on the page.
 * Not the id: an entry that is saved again after an undo needs a new one.
 */
async function digestOf(record: ObservationEntry | PositionEntry): Promise<string> {
  const { id: _, madeAt: __, ...content } = record
  return (await sha256(JSON.stringify('evidence' in content ? statedBy(content) : [content]))).slice(0, 32)
}

function statedBy({ evidence, ...content }: Omit<ObservationEntry, 'id' | 'madeAt'>): readonly unknown[] {
  const { title: _, paragraph: __, ...source } = evidence
  return [content, source]
}

/**
 * Undoes captures: removes an entry that was not sent yet, and withdraws any other by a withdrawal entry. Idempotent:
 * an id without a saved sentence was undone already.
 */
export function undo(ids: readonly string[], madeAt: string): Promise<void> {
  const undone = new Set(ids)
  return queued(async () => {
    const stored = await vault.get([OUTBOX, SAVED])
    const [all, saved] = [readWaiting(stored[OUTBOX]), readSaved(stored[SAVED])]
    const unsent = new Set(
      all.filter(({ record, sent }) => undone.has(record.id) && !sent).map(({ record }) => record.id),
    )
    const withdrawals = saved
      .filter(({ id }) => undone.has(id) && !unsent.has(id))
      .map((one): Waiting => ({ record: withdrawalOf(one, madeAt), sent: false, refused: null }))
    await vault.set({
      [OUTBOX]: [...all.filter(({ record }) => !unsent.has(record.id)), ...withdrawals],
      [SAVED]: saved.filter(({ id }) => !undone.has(id)),
    })
  })
}

/** A withdrawal has the layer of its observation, as it reveals that there was one. */
const withdrawalOf = ({ id, layer, negotiation }: Saved, madeAt: string): WithdrawalEntry => ({
  kind: 'withdrawal',
  id: crypto.randomUUID(),
  layer,
  madeAt,
  negotiation,
  withdraws: id,
  reason: '',
  undo: true,
})

/**
 * Next batch of entries for the PWA, which count as sent from here on. Those never sent come first. Refused ones come
 * last, and again at each hello, as another or a newer PWA may accept them.
 */
export async function deliver(most: number, takesPrivate = true): Promise<readonly Entry[]> {
  let batch: Entry[] = []
  await update(OUTBOX, readWaiting, (all) => {
    const priority = ({ sent, refused: reason }: Waiting) => (reason !== null ? 2 : sent ? 1 : 0)
    const taken = all.filter(({ record }) => takesPrivate || isPublic(record))
    const sorted = taken.sort((one, other) => priority(one) - priority(other))
    batch = sorted.slice(0, most).map(({ record }) => record)
    const sent = new Set(batch.map((record) => record.id))
    return all.map((one) => {
      const { later: _, ...rest } = one
      return sent.has(one.record.id) ? { ...rest, sent: true, refused: null, inFlight: true } : one
    })
  })
  return batch
}

/** True of an entry that was handed to the PWA: only of those it may say what became of them. */
const isInFlight = ({ inFlight, refused: reason }: Waiting) => inFlight === true && reason === null

/** Removes the sent entries that the PWA has stored, and the words of private ones. Resolves to those left. */
export async function acknowledge(ids: readonly string[]): Promise<readonly Waiting[]> {
  const named = new Set(ids)
  return queued(async () => {
    const stored = await vault.get([OUTBOX, SAVED])
    const all = readWaiting(stored[OUTBOX])
    const left = all.filter((one) => !(named.has(one.record.id) && isInFlight(one)))
    if (left.length === all.length) return all
    const waitingIds = new Set(left.map(({ record }) => record.id))
    const saved = await withoutPrivateWords(readSaved(stored[SAVED]), waitingIds, await digestKey())
    await vault.set({ [OUTBOX]: left, [SAVED]: saved })
    return left
  })
}

/** Marks the entries that the PWA does not accept; they stay here with the reason. */
export function markRefused(ids: readonly string[], reason: string): Promise<readonly Waiting[]> {
  const refused = new Set(ids)
  return update(OUTBOX, readWaiting, (all) =>
    all.map((one) => (refused.has(one.record.id) && isInFlight(one) ? { ...one, sent: false, refused: reason } : one)),
  )
}

/**
 * Marks the entries that the PWA cannot store yet. They still count as sent: unsent ones would be retried in a loop.
 */
export function markPostponed(ids: readonly string[], reason: string): Promise<readonly Waiting[]> {
  const postponed = new Set(ids)
  return update(OUTBOX, readWaiting, (all) =>
    all.map((one) => (postponed.has(one.record.id) && isInFlight(one) ? { ...one, later: reason } : one)),
  )
}

/** True of an entry that was neither sent nor refused. */
export const isUnsent = ({ sent, refused: reason }: Waiting): boolean => !sent && reason === null

export const hasUnsent = async (): Promise<boolean> => (await waiting()).some(isUnsent)

/** Marks the private entries that are held back until the PWA can take them. Resolves to their number. */
export async function holdBackPrivate(reason: string): Promise<number> {
  const isHeld = ({ record }: Waiting) => isOfDevice(record)
  const all = await waiting()
  if (all.some((one) => isHeld(one) && one.later !== reason))
    await update(OUTBOX, readWaiting, (now) => now.map((one) => (isHeld(one) ? { ...one, later: reason } : one)))
  return all.filter(isHeld).length
}

/** Ends all deliveries, for another pairing: the PWA before has no say any more about what it has not answered. */
export const resetDeliveries = (): Promise<unknown> =>
  update(OUTBOX, readWaiting, (all) => all.map(({ later: _, inFlight: __, ...one }) => one))

/**
 * Forgets the entries that the PWA withdrew, so that their sentences can be saved again. One that was saved again
 * before this was known gets a new id, as a withdrawal is final.
 */
export function forgetWithdrawn(ids: readonly string[]): Promise<void> {
  return queued(async () => {
    const stored = await vault.get([OUTBOX, SAVED])
    const [all, saved] = [readWaiting(stored[OUTBOX]), readSaved(stored[SAVED])]
    // An entry that never left the extension was not withdrawn by anyone.
    const unsent = new Set(all.filter(({ sent }) => !sent).map(({ record }) => record.id))
    const withdrawn = new Set(ids.filter((id) => !unsent.has(id)))
    if (!saved.some(({ id }) => withdrawn.has(id))) return
    const isSavedAgain = ({ record, again }: Waiting) => again === true && withdrawn.has(record.id)
    const newIds = new Map(all.filter(isSavedAgain).map(({ record }) => [record.id, crypto.randomUUID()]))
    const withNewId = <T extends { readonly id: string }>(one: T): T => ({ ...one, id: newIds.get(one.id) ?? one.id })
    await vault.set({
      [OUTBOX]: all.map(
        (one): Waiting => (isSavedAgain(one) ? { record: withNewId(one.record), sent: false, refused: null } : one),
      ),
      [SAVED]: saved.map(withNewId).filter(({ id }) => !withdrawn.has(id)),
    })
  })
}

/**
 * Sentences of a page that were saved in one of these negotiations: public ones, all for the extension's own pages (`withPrivate`), and those with these ids.
 * Private ones that the PWA has are not among them: they have no words here.
 */
export async function savedOn(
  url: string,
  negotiations: readonly string[],
  withPrivate: boolean,
  ids: readonly string[] = [],
): Promise<readonly SavedSentence[]> {
  const page = pageAddress(url)
  const own = new Set(ids)
  return (await allSaved())
    .filter(hasWords)
    .filter(({ negotiation }) => negotiations.includes(negotiation))
    .filter((one) => one.url === page && (withPrivate || isPublic(one) || own.has(one.id)))
}

/** Of these ids, the private sentences that the PWA has. */
export async function syncedInPrivate(ids: readonly string[]): Promise<readonly string[]> {
  const asked = new Set(ids)
  return (await allSaved()).flatMap((one) => (!hasWords(one) && asked.has(one.id) ? [one.id] : []))
}

/**
 * For each claim of a page, or of a frame with an address of its own, the entry that was saved from it, or null: another
 * negotiation has articles of the same ids.
 */
export async function savedClaims(
  url: string,
  claims: readonly (ClaimKey & { readonly url?: string | undefined })[],
): Promise<readonly (SavedRef | null)[]> {
  const texts = claims.map(({ article, status, quote, url: own = url }) =>
    placeText({ url: pageAddress(own), article, status, quote }),
  )
  const digests = await keyedDigests(await digestKey(), texts)
  const keyIn = (negotiation: string, text: string) => `${negotiation} ${text}`
  const saved = new Map(
    (await allSaved()).map((one): [string, SavedRef] => [
      keyIn(one.negotiation, hasWords(one) ? placeText(one) : one.place),
      { id: one.id, layer: one.layer },
    ]),
  )
  return claims.map(
    ({ negotiation }, index) =>
      saved.get(keyIn(negotiation, texts[index] ?? '')) ?? saved.get(keyIn(negotiation, digests[index] ?? '')) ?? null,
  )
}

const digestKey = async (): Promise<string> => String((await vault.get(['digestKey'])).digestKey ?? '')
