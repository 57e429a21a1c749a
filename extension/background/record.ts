/** The record as the extension has it: the PWA's snapshot, or the pack that ships until a PWA is met; and its page kit. */
import { buildLedger } from '../../shared/domain/ledger'
import type { UserRecord } from '../../shared/domain/records'
import { LANGS } from '../../shared/domain/types'
import { readSnapshot, type Snapshot } from '../../shared/messages/snapshot'
import type { Problem } from '../../shared/pack/read'
import type { Pack } from '../../shared/pack/schema'
import { extensionUrl, storage } from '../browser'
import { type Kit, lexiconKey, type PackedLexicons, turnsOf } from '../kit'
import { packLexiconsOf } from '../lexicon'
import { keptInPrivate, waiting } from './outbox'
import { queued } from './queue'
import { storedSnapshot, storeSnapshot } from './stored-snapshot'
import type { Record } from './views'

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

const current = (): Promise<Base> => (base ??= load())

export const packNow = async (): Promise<Pack> => (await current()).pack

export const snapshotId = async (): Promise<string | null> => (await current()).snapshotId

/** Why the shipped pack stands in for the snapshot that was stored; `null` where it does not. */
export const snapshotProblem = async (): Promise<string | null> => (await current()).problem

/**
 * The record with what waits in the outbox; private records only for the extension's own pages, which are told of the
 * captures too that the PWA took into its private layer.
 */
export async function recordFor(withPrivate: boolean): Promise<Record> {
  const [{ pack }, outbox, captured] = await Promise.all([current(), waiting(), withPrivate ? keptInPrivate() : []])
  const known = new Set(pack.observations.map((observation) => observation.id))
  const records = new Map<string, UserRecord>()
  for (const record of [...captured, ...outbox.map((one) => one.record)])
    if (!known.has(record.id)) records.set(record.id, record)
  const all = [...records.values()]
  return { negotiation: pack, ledger: ledgerOf(pack, withPrivate ? all : all.filter(isPublic)) }
}

const isPublic = (record: UserRecord) => record.layer === 'public'

/** Withdrawals in the outbox name observations that may be in the pack's own list: a snapshot has them there. */
const ledgerOf = (pack: Pack, records: readonly UserRecord[]) => buildLedger(pack, records)

/** Takes a snapshot in, whole or not at all. Gives the reason why not. */
export async function install(value: unknown): Promise<string | null> {
  const read = readSnapshot(value)
  if (!read.ok) return reasonOf(read.problem)
  base = Promise.resolve({ pack: read.snapshot.pack, snapshotId: read.snapshot.id, problem: null })
  try {
    // First what pages are read with: where the browser ends in between, the snapshot is not there yet, and comes again.
    await makeKit(read.snapshot)
    await queued(() => storeSnapshot(read.snapshot))
  } catch (error) {
    base = null
    throw error
  }
  return null
}

/** Makes what pages are read with, from a new snapshot or what the store has. */
export const makeKit = (snapshot?: Snapshot): Promise<void> => inTurn(() => makeKitNow(snapshot))

/** Brings the phases in the kit up to date with the outbox; the lexicons stay. */
export const remakeTurns = (): Promise<void> => inTurn(remakeTurnsNow)

let lastKit: Promise<void> = Promise.resolve()

/** One kit after the other, each of the record as it then is: one begun earlier must not be written over a later one. */
function inTurn(make: () => Promise<void>): Promise<void> {
  const next = lastKit.then(make)
  lastKit = next.catch(() => {})
  return next
}

async function makeKitNow(snapshot?: Snapshot): Promise<void> {
  const stored = snapshot ?? (await storedSnapshot())
  if (stored === undefined) {
    await remakeTurnsNow()
    return
  }
  const read = readSnapshot(stored)
  if (!read.ok) return
  const { pack, words, id } = read.snapshot
  await writeKit(id, true, packLexiconsOf(pack, words))
}

async function remakeTurnsNow(): Promise<void> {
  const { kit } = await storage.get(['kit'])
  const known = kit as Kit | undefined
  const own = known?.madeBy === __VERSION__ && known.ownLexicons
  await writeKit((await snapshotId()) ?? SHIPPED, own)
}

async function writeKit(id: string, ownLexicons: boolean, lexicons?: PackedLexicons): Promise<void> {
  const { negotiation, ledger } = await recordFor(false)
  const kit: Kit = { madeBy: __VERSION__, id, turns: turnsOf(ledger, negotiation.articles), ownLexicons }
  const own = lexicons ? LANGS.map((lang) => [lexiconKey(lang), lexicons[lang]]) : []
  await queued(() => storage.set({ kit, ...Object.fromEntries(own) }))
}
