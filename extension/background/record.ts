/**
 * Data source of the extension: the PWA's snapshot, or the bundled pack until one arrives; and the page payload made
 * from it.
 */

import { canonical } from '../../shared/domain/canonical'
import { type Entry, entriesOf } from '../../shared/domain/entries'
import { buildLedger } from '../../shared/domain/ledger'
import { LANGS } from '../../shared/domain/types'
import { readSnapshot, type Snapshot } from '../../shared/messages/snapshot'
import { readPackText } from '../../shared/pack/read'
import type { Pack } from '../../shared/pack/schema'
import { extensionUrl, storage } from '../browser'
import { packLexiconsOf } from '../lexicon'
import { lexiconKey, type PagePayload, phaseTurnsOf } from '../page-payload'
import { waiting } from './outbox'
import { queued } from './queue'
import { snapshotProblemCode } from './snapshot-problem'
import { snapshotItem, storedSnapshot } from './stored-snapshot'
import { vault } from './vault'
import type { NegotiationData } from './views'

/** Key in the background's own store: the version that made the lexicons of the snapshot, which lie open to pages. */
const LEXICONS_BY = 'lexiconsBy'

interface Base {
  readonly pack: Pack
  readonly snapshotId: string | null
  /** Problem code of a stored snapshot that is not used. */
  readonly problem: string | null
}

let base: Promise<Base> | null = null

async function load(): Promise<Base> {
  const snapshot = await storedSnapshot()
  // Validated again, as another version may have stored it.
  const read = snapshot === undefined || snapshot === null ? null : readSnapshot(snapshot)
  if (read?.ok) return { pack: read.snapshot.pack, snapshotId: read.snapshot.id, problem: null }
  const response = await fetch(extensionUrl(__PACK_FILE__))
  const shipped = readPackText(await response.text())
  if (!shipped.ok) throw new Error(`${__PACK_FILE__}: ${shipped.problem.place} ${shipped.problem.reason}`)
  return { pack: shipped.pack, snapshotId: null, problem: read && snapshotProblemCode(snapshot, read.problem) }
}

const currentBase = (): Promise<Base> => (base ??= load())

export const packNow = async (): Promise<Pack> => (await currentBase()).pack

export const snapshotId = async (): Promise<string | null> => (await currentBase()).snapshotId

/** Problem code of the stored snapshot where the bundled pack is used instead, or null. */
export const snapshotProblem = async (): Promise<string | null> => (await currentBase()).problem

/**
 * The data with the entries of the outbox. With `withPrivate`, for the extension's own pages alone, it includes private
 * entries that wait there: of those that the PWA has, nothing is known here.
 */
export const dataFor = async (withPrivate: boolean): Promise<NegotiationData> => dataOf(await packNow(), withPrivate)

async function dataOf(pack: Pack, withPrivate: boolean): Promise<NegotiationData> {
  const outbox = await waiting()
  // A snapshot has the user's observations among the pack's: withdrawals in the outbox may refer to them.
  const known = new Set(pack.observations.map((observation) => observation.id))
  const records = new Map<string, Entry>()
  for (const { record } of outbox)
    if (!known.has(record.id) && (withPrivate || record.layer === 'public')) records.set(record.id, record)
  return { negotiation: pack, ledger: buildLedger(pack, entriesOf([...records.values()], pack.id)) }
}

/** Validates and stores a snapshot, whole or not at all. Resolves to its problem code, or null. */
export async function install(value: unknown): Promise<string | null> {
  const read = readSnapshot(value)
  if (!read.ok) return snapshotProblemCode(value, read.problem)
  await serialised(() => installNow(read.snapshot))
  return null
}

/** Makes the page payload of the stored data. */
export const makePagePayload = (): Promise<void> => serialised(makePayloadNow)

/** Updates the phase changes in the page payload by the outbox; the lexicons stay. */
export const remakeTurns = (): Promise<void> => serialised(remakeTurnsNow)

let lastPayload: Promise<void> = Promise.resolve()

/** Makes one payload after the other, each of the data at that time: an earlier one must not overwrite a later one. */
function serialised(make: () => Promise<void>): Promise<void> {
  const next = lastPayload.then(make)
  lastPayload = next.catch(() => {})
  return next
}

/**
 * Writes the snapshot and then its payload; both or none, so that pages, card and panel never show different data.
 * `healPayload` puts right what a crash in between left.
 */
async function installNow(snapshot: Snapshot): Promise<void> {
  const { pack, id } = snapshot
  // Several tabs of the PWA may send the same one.
  if (id === (await snapshotId())) return
  const [item, payload] = [await snapshotItem(snapshot), await payloadItems(snapshot)]
  await queued(async () => {
    const before = {
      snapshot: null,
      snapshotId: null,
      [LEXICONS_BY]: null,
      ...(await vault.get(['snapshot', 'snapshotId', LEXICONS_BY])),
    }
    await vault.set({ ...item, snapshotId: id, [LEXICONS_BY]: __VERSION__ })
    try {
      await writePayload(payload)
    } catch (error) {
      await vault.set(before)
      throw error
    }
  })
  base = Promise.resolve({ pack, snapshotId: id, problem: null })
}

/** Makes the page payload again where it is not of the stored snapshot; at each start of the background. */
export const healPayload = (): Promise<void> =>
  serialised(async () => {
    const [{ snapshotId: id }, { kit }] = await Promise.all([vault.get(['snapshotId']), storage.get(['kit'])])
    if (id && (kit as PagePayload | undefined)?.id !== id) await makePayloadNow()
  })

async function makePayloadNow(): Promise<void> {
  const stored = await storedSnapshot()
  if (stored === undefined || stored === null) {
    await remakeTurnsNow()
    return
  }
  const read = readSnapshot(stored)
  if (!read.ok) return await remakeTurnsNow()
  const items = await payloadItems(read.snapshot)
  await queued(async () => {
    await writePayload(items)
    await vault.set({ [LEXICONS_BY]: __VERSION__ })
  })
}

async function remakeTurnsNow(): Promise<void> {
  // Not from the payload itself, which the process of any page can write.
  const own = (await vault.get([LEXICONS_BY]))[LEXICONS_BY] === __VERSION__
  const { pack, snapshotId: id } = await currentBase()
  const items = { kit: await payloadOf(pack, id ?? __PACK_FILE__, own) }
  await queued(() => writePayload(items))
}

/** Canonical text of each payload item that this life of the background has written, by key. */
const written = new Map<string, string>()

function writePayload(items: { readonly [key: string]: unknown }): Promise<void> {
  for (const [key, value] of Object.entries(items)) written.set(key, canonical(value))
  return storage.set(items)
}

/** Makes the page payload again where another process has changed it: all pages would show what that one wrote. */
export async function restorePayload(changed: ReadonlySet<string>): Promise<void> {
  const keys = ['kit', ...LANGS.map(lexiconKey)].filter((key) => changed.has(key))
  if (keys.length === 0) return
  const stored = await storage.get(keys)
  if (keys.some((key) => canonical(stored[key]) !== written.get(key))) await makePagePayload()
}

/** Storage items of a snapshot's payload and lexicons. */
async function payloadItems({ pack, words, id }: Snapshot): Promise<{ [key: string]: unknown }> {
  const lexicons = packLexiconsOf(pack, words)
  const own = LANGS.map((lang) => [lexiconKey(lang), lexicons[lang]])
  return { kit: await payloadOf(pack, id, true), ...Object.fromEntries(own) }
}

async function payloadOf(pack: Pack, id: string, ownLexicons: boolean): Promise<PagePayload> {
  const { negotiation, ledger } = await dataOf(pack, false)
  return { madeBy: __VERSION__, id, turns: phaseTurnsOf(ledger, negotiation.articles), ownLexicons }
}
