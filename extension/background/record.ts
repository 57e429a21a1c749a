/** Data of the negotiations that are on, and the page payload made from it: written together, so that both tell the same. */

import { canonical } from '../../shared/domain/entries/canonical'
import { type Entry, entriesOf } from '../../shared/domain/entries/entries'
import { isPublic } from '../../shared/domain/entries/layers'
import { buildLedger } from '../../shared/domain/ledger/ledger'
import { READING_LANGS } from '../../shared/domain/text/langs'
import type { ReadingLang } from '../../shared/domain/types'
import type { ListedNegotiation } from '../../shared/messages/bridge'
import { readSnapshot, type Snapshot } from '../../shared/messages/snapshot'
import type { Pack } from '../../shared/pack/schema'
import { topicPhrases } from '../../shared/recognition/topic-gate'
import { storage } from '../browser'
import { packLexiconsOf } from '../lexicon'
import { isPayloadKey, lexiconKey, type NegotiationPayload, type PagePayload, phaseTurnsOf } from '../page-payload'
import { type Base, type Bases, loadBases } from './bases'
import { waiting } from './outbox'
import { queued } from './queue'
import { snapshotProblemCode } from './snapshot-problem'
import {
  forgetValues,
  heldSnapshots,
  keepSnapshots,
  listedNegotiations,
  setListed,
  snapshotItems,
} from './stored-snapshot'
import { vault } from './vault'
import type { NegotiationData } from './views'

/** Key in the background's own store: of what the lexicons are that lie open to pages, by negotiation. */
const LEXICONS_BY = 'lexiconsBy'
/** Said there of the lexicons of the first negotiation; no version and no id has spaces. */
const FIRST = ' first '

type Items = Readonly<Record<string, unknown>>

let bases: Promise<Bases> | null = null

const currentBases = (): Promise<Bases> => (bases ??= loadBases())

/** Packs of the negotiations that are on. */
export const packsNow = async (): Promise<readonly Pack[]> => (await currentBases()).all.map(({ pack }) => pack)

/** Ids of the negotiations that are on. */
export const negotiationsNow = async (): Promise<readonly string[]> => (await packsNow()).map(({ id }) => id)

/** Id of the first snapshot, for the hello; null without one. */
export const snapshotId = async (): Promise<string | null> => (await currentBases()).all[0]?.snapshotId ?? null

/** True once the PWA has given a snapshot: it then says which negotiations are on. */
export const isFromPwa = async (): Promise<boolean> =>
  (await currentBases()).all.some((base) => base.snapshotId !== null)

/** Problem code of a stored snapshot that is not used, or null. */
export const snapshotProblem = async (): Promise<string | null> => (await currentBases()).problem

/**
 * The data of all negotiations that are on, with the entries of the outbox. With `withPrivate`, for the extension's own
 * pages alone, it includes private entries that wait there: of those that the PWA has, nothing is known here.
 */
export async function allData(withPrivate: boolean): Promise<readonly NegotiationData[]> {
  return await Promise.all((await packsNow()).map((pack) => dataOf(pack, withPrivate)))
}

/** The data of one of them; null where it is not on. */
export async function dataFor(negotiation: string, withPrivate: boolean): Promise<NegotiationData | null> {
  const pack = (await packsNow()).find(({ id }) => id === negotiation)
  return pack ? await dataOf(pack, withPrivate) : null
}

async function dataOf(pack: Pack, withPrivate: boolean): Promise<NegotiationData> {
  const outbox = await waiting()
  // A snapshot has the user's observations among the pack's: withdrawals in the outbox may refer to them.
  const known = new Set(pack.observations.map((observation) => observation.id))
  const records = new Map<string, Entry>()
  for (const { record } of outbox)
    if (!known.has(record.id) && (withPrivate || isPublic(record))) records.set(record.id, record)
  return { negotiation: pack, ledger: buildLedger(pack, entriesOf([...records.values()], pack.id)) }
}

/** Validates and stores a snapshot, whole or not at all. Resolves to its problem code, or null. */
export async function install(value: unknown): Promise<string | null> {
  const read = readSnapshot(value)
  if (!read.ok) return snapshotProblemCode(value, read.problem)
  await serialised(() => installNow(read.snapshot))
  return null
}

/**
 * Takes over which negotiations are on in the PWA: the data of the others are deleted. Resolves to those whose snapshot is
 * missing or another.
 */
export async function list(all: readonly ListedNegotiation[]): Promise<readonly string[]> {
  const ids = all.map(({ id }) => id)
  await serialised(async () => {
    const before = await heldSnapshots()
    await setListed(ids)
    await keepSnapshots(ids)
    if (canonical(before) === canonical(await heldSnapshots())) return
    bases = null
    await makePayloadNow(false)
  })
  const held = new Map((await currentBases()).all.map(({ pack, snapshotId: id }) => [pack.id, id]))
  return all.filter(({ id, snapshotId: told }) => held.get(id) !== told).map(({ id }) => id)
}

/** Reads the datasets anew, after a change of the settings. */
export const changeSupplied = (): Promise<void> =>
  serialised(async () => {
    bases = null
    await makePayloadNow(false)
  })

/** Makes the page payload of the stored data, with the lexicons. */
export const makePagePayload = (): Promise<void> => serialised(() => makePayloadNow(true))

/** Updates the phase changes in the page payload by the outbox; lexicons that are of the data stay. */
export const remakeTurns = (): Promise<void> => serialised(() => makePayloadNow(false))

/** Makes the page payload again where it is not of the stored snapshots; at each start of the background. */
export const healPayload = (): Promise<void> =>
  serialised(async () => {
    const [held, { kit }] = await Promise.all([heldSnapshots(), storage.get(['kit'])])
    const made = ((kit as PagePayload | undefined)?.negotiations ?? []).map(({ id }) => id)
    if (held.length > 0 && canonical(held.map(({ id }) => id)) !== canonical(made)) await makePayloadNow(false)
  })

let lastPayload: Promise<void> = Promise.resolve()

/** Makes one payload after the other, each of the data at that time: an earlier one must not overwrite a later one. */
function serialised(make: () => Promise<void>): Promise<void> {
  const next = lastPayload.then(make)
  lastPayload = next.catch(() => {})
  return next
}

/**
 * Writes the snapshot and then the payload; both or none, so that pages, card and panel never show different data.
 * `healPayload` puts right what a crash in between left.
 */
async function installNow(snapshot: Snapshot): Promise<void> {
  const { pack, id, words } = snapshot
  const order = await listedNegotiations()
  // Switched off meanwhile.
  if (order && !order.includes(pack.id)) return
  const { all, problem } = await currentBases()
  // Several tabs of the PWA may send the same one.
  if (all.some((base) => base.pack.id === pack.id && base.snapshotId === id)) return
  const placeOf = (negotiation: string) => order?.indexOf(negotiation) ?? 0
  const isKept = (negotiation: string) => order !== null && negotiation !== pack.id
  const held = await heldSnapshots()
  const others = held.filter(({ negotiation }) => isKept(negotiation))
  const kept = all.filter((base) => others.some(({ negotiation }) => negotiation === base.pack.id))
  const next = [...kept, { pack, words, snapshotId: id }].sort((a, b) => placeOf(a.pack.id) - placeOf(b.pack.id))
  const stored = await snapshotItems({ negotiation: pack.id, id, snapshot }, others)
  const made = await payloadItems(next, await lexiconsBy())
  await queued(async () => {
    const before = {
      ...Object.fromEntries(Object.keys(stored).map((key) => [key, null])),
      ...(await vault.get(Object.keys(stored))),
    }
    await vault.set(stored)
    try {
      await writePayload(made)
    } catch (error) {
      await vault.set(before)
      throw error
    }
  })
  await forgetValues(held)
  await keepSnapshots(order ?? [pack.id])
  const isReadable = others.every((one) => next.some((base) => base.snapshotId === one.id))
  bases = Promise.resolve({ all: next, problem: isReadable ? null : problem })
}

async function makePayloadNow(isWhole: boolean): Promise<void> {
  const { all } = await currentBases()
  // Not from the payload itself, which the process of any page can write.
  const made = await payloadItems(all, isWhole ? {} : await lexiconsBy())
  await queued(() => writePayload(made))
}

const lexiconsBy = async (): Promise<Readonly<Record<string, string>>> => {
  const { [LEXICONS_BY]: known } = await vault.get([LEXICONS_BY])
  return (known ?? {}) as Record<string, string>
}

interface MadePayload {
  readonly items: Items
  readonly lexiconsBy: Readonly<Record<string, string>>
}

/** Payload of the datasets, with the lexicons of which there are none like them. */
async function payloadItems(all: readonly Base[], known: Readonly<Record<string, string>>): Promise<MadePayload> {
  const [items, by]: [Record<string, unknown>, Record<string, string>] = [{}, {}]
  for (const [place, base] of all.entries()) {
    if (hasBundledLexicons(base)) continue
    const made = `${__VERSION__}${place === 0 ? FIRST : ' '}${baseId(base)}`
    if (known[base.pack.id] !== made) Object.assign(items, lexiconItems(base, place))
    by[base.pack.id] = made
  }
  const negotiations = await Promise.all(all.map(payloadOf))
  const kit: PagePayload = { madeBy: __VERSION__, negotiations }
  return { items: { ...items, kit }, lexiconsBy: by }
}

const baseId = ({ snapshotId: id, pack }: Base): string => id ?? `${pack.id} ${pack.version}`

/** The lexicons of the dataset for new installations are scripts of the extension. */
const hasBundledLexicons = ({ snapshotId: id, pack }: Base): boolean => id === null && pack.id === __PACK_ID__

function lexiconItems({ pack, words }: Base, place: number): Items {
  const lexicons = packLexiconsOf(pack, words)
  const keyOf = (lang: ReadingLang) => lexiconKey(lang, place === 0 ? null : pack.id)
  return Object.fromEntries(READING_LANGS.map((lang) => [keyOf(lang), lexicons[lang]]))
}

async function payloadOf(base: Base): Promise<NegotiationPayload> {
  const { pack } = base
  const { negotiation, ledger } = await dataOf(pack, false)
  const phrases = (lang: ReadingLang) => topicPhrases(pack, lang)
  return {
    negotiation: pack.id,
    id: baseId(base),
    turns: phaseTurnsOf(ledger, negotiation.articles),
    ownLexicons: !hasBundledLexicons(base),
    phrases: { en: phrases('en'), fr: phrases('fr'), es: phrases('es'), pt: phrases('pt') },
  }
}

/** Canonical text of each payload item that this life of the background has written, by key. */
const written = new Map<string, string>()

/** Digest of the lexicons, noted after they are written: after a crash in between they are made again. */
async function writePayload({ items, lexiconsBy: by }: MadePayload): Promise<void> {
  for (const [key, value] of Object.entries(items)) written.set(key, canonical(value))
  await storage.set({ ...items })
  const before = await lexiconsBy()
  if (canonical(by) === canonical(before)) return
  await vault.set({ [LEXICONS_BY]: by })
  const keys = new Set(lexiconKeys(by))
  const gone = lexiconKeys(before).filter((key) => !keys.has(key))
  for (const key of gone) written.delete(key)
  if (gone.length > 0) await storage.remove(gone)
}

/** Storage keys of the lexicons that were made. */
const lexiconKeys = (by: MadePayload['lexiconsBy']): readonly string[] =>
  Object.entries(by).flatMap(([id, made]) =>
    READING_LANGS.map((lang) => lexiconKey(lang, made.includes(FIRST) ? null : id)),
  )

/** Makes the page payload again where another process has changed it: all pages would show what that one wrote. */
export async function restorePayload(changed: ReadonlySet<string>): Promise<void> {
  const keys = [...changed].filter(isPayloadKey)
  if (keys.length === 0) return
  const stored = await storage.get(keys)
  const isForeign = (key: string) =>
    stored[key] === undefined ? written.has(key) : canonical(stored[key]) !== written.get(key)
  if (keys.some(isForeign)) await makePagePayload()
}
