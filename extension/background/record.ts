/** The record as the extension has it: the PWA's snapshot, or the pack that ships until a PWA is met; and its page kit. */

import type { Entry } from '../../shared/domain/entries'
import { buildLedger } from '../../shared/domain/ledger'
import { LANGS } from '../../shared/domain/types'
import { readSnapshot, type Snapshot } from '../../shared/messages/snapshot'
import type { Problem } from '../../shared/pack/read'
import type { Pack } from '../../shared/pack/schema'
import { extensionUrl, storage } from '../browser'
import { packLexiconsOf } from '../lexicon'
import { lexiconKey, type PagePayload, turnsOf } from '../page-payload'
import { savedInPrivate, waiting } from './outbox'
import { queued } from './queue'
import { snapshotItem, storedSnapshot } from './stored-snapshot'
import type { NegotiationData } from './views'

const SHIPPED = 'packs/wto-ecommerce.json'

interface Base {
  readonly pack: Pack
  readonly snapshotId: string | null
  /** Why the snapshot in the store is not it. */
  readonly problem: string | null
}

let base: Promise<Base> | null = null

async function load(): Promise<Base> {
  const snapshot = await storedSnapshot()
  // Another version may have stored it: read as if it came from anywhere.
  const read = snapshot === undefined ? null : readSnapshot(snapshot)
  if (read?.ok) return { pack: read.snapshot.pack, snapshotId: read.snapshot.id, problem: null }
  const response = await fetch(extensionUrl(SHIPPED))
  return { pack: await response.json(), snapshotId: null, problem: read && reasonOf(read.problem) }
}

const reasonOf = ({ place, reason }: Problem) => `${place} ${reason}`

const currentBase = (): Promise<Base> => (base ??= load())

export const packNow = async (): Promise<Pack> => (await currentBase()).pack

export const snapshotId = async (): Promise<string | null> => (await currentBase()).snapshotId

/** Why the shipped pack stands in for the snapshot that was stored; `null` where it does not. */
export const snapshotProblem = async (): Promise<string | null> => (await currentBase()).problem

/**
 * The record with what waits in the outbox; private records only for the extension's own pages, which are told of the
 * captures too that the PWA took into its private layer.
 */
export const dataFor = async (withPrivate: boolean): Promise<NegotiationData> => dataOf(await packNow(), withPrivate)

async function dataOf(pack: Pack, withPrivate: boolean): Promise<NegotiationData> {
  const [outbox, captured] = await Promise.all([waiting(), withPrivate ? savedInPrivate() : []])
  const known = new Set(pack.observations.map((observation) => observation.id))
  const records = new Map<string, Entry>()
  for (const record of [...captured, ...outbox.map((one) => one.record)])
    if (!known.has(record.id)) records.set(record.id, record)
  const all = [...records.values()]
  return { negotiation: pack, ledger: ledgerOf(pack, withPrivate ? all : all.filter(isPublic)) }
}

const isPublic = (record: Entry) => record.layer === 'public'

/** Withdrawals in the outbox name observations that may be in the pack's own list: a snapshot has them there. */
const ledgerOf = (pack: Pack, records: readonly Entry[]) => buildLedger(pack, records)

/** Takes a snapshot in, whole or not at all. Gives the reason why not. */
export async function install(value: unknown): Promise<string | null> {
  const read = readSnapshot(value)
  if (!read.ok) return reasonOf(read.problem)
  await serialised(() => installNow(read.snapshot))
  return null
}

/** Makes what pages are read with, from what the store has. */
export const makePagePayload = (): Promise<void> => serialised(makePayloadNow)

/** Brings the phases in the kit up to date with the outbox; the lexicons stay. */
export const remakeTurns = (): Promise<void> => serialised(remakeTurnsNow)

let lastPayload: Promise<void> = Promise.resolve()

/** One kit after the other, each of the record as it then is: one begun earlier must not be written over a later one. */
function serialised(make: () => Promise<void>): Promise<void> {
  const next = lastPayload.then(make)
  lastPayload = next.catch(() => {})
  return next
}

/** One write: pages are never read with another record than the one that the card and the panel tell of. */
async function installNow(snapshot: Snapshot): Promise<void> {
  const { pack, id } = snapshot
  // Several tabs of the PWA may give the same one before it is here.
  if (id === (await snapshotId())) return
  const items = { ...(await snapshotItem(snapshot)), ...(await payloadItems(snapshot)) }
  await queued(() => storage.set(items))
  base = Promise.resolve({ pack, snapshotId: id, problem: null })
}

async function makePayloadNow(): Promise<void> {
  const stored = await storedSnapshot()
  if (stored === undefined) {
    await remakeTurnsNow()
    return
  }
  const read = readSnapshot(stored)
  if (!read.ok) return
  const items = await payloadItems(read.snapshot)
  await queued(() => storage.set(items))
}

async function remakeTurnsNow(): Promise<void> {
  const { kit } = await storage.get(['kit'])
  const known = kit as PagePayload | undefined
  const own = known?.madeBy === __VERSION__ && known.ownLexicons
  const { pack, snapshotId: id } = await currentBase()
  const items = { kit: await payloadOf(pack, id ?? SHIPPED, own) }
  await queued(() => storage.set(items))
}

/** The kit of a snapshot, with lexicons of its own, as they lie in the store. */
async function payloadItems({ pack, words, id }: Snapshot): Promise<{ [key: string]: unknown }> {
  const lexicons = packLexiconsOf(pack, words)
  const own = LANGS.map((lang) => [lexiconKey(lang), lexicons[lang]])
  return { kit: await payloadOf(pack, id, true), ...Object.fromEntries(own) }
}

async function payloadOf(pack: Pack, id: string, ownLexicons: boolean): Promise<PagePayload> {
  const { negotiation, ledger } = await dataOf(pack, false)
  return { madeBy: __VERSION__, id, turns: turnsOf(ledger, negotiation.articles), ownLexicons }
}
