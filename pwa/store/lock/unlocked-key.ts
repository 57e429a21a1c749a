/** AES-GCM key of the entries that are not public, while they are unlocked: in this tab's memory only. */
import type { Entry } from '../../../shared/domain/entries/entries'
import { isPublic } from '../../../shared/domain/entries/layers'
import type { Lock, Sealed } from '../../../shared/pack/sealed'
import type { BodyRow, PackedBody, SealedBody } from '../../../shared/pack/text-body'
import { watchEntries } from '../changes'
import { StoreFailure } from '../failure'
import { sealBody } from './sealed-bodies'
import { seal, unseal } from './sealing'

let held: { readonly lock: string; readonly key: CryptoKey } | null = null

/** Holds the key of a lock, by the lock's id; `null` discards it. */
export function holdUnlockedKey(next: typeof held): void {
  held = next
}

/** The key of this lock; `null` when this tab does not hold it. */
export const unlockedKeyOf = (lock: Lock | null): CryptoKey | null => (lock && held?.lock === lock.id ? held.key : null)

// Locking one tab locks all.
watchEntries((change) => {
  if (change.type === 'shut') held = null
})

/** Entries that are not public, and bodies of texts, sealed before the transaction, with the key held then. */
export interface SealedAhead {
  readonly sealed: ReadonlyMap<string, Sealed>
  readonly bodies: readonly SealedBody[]
  /** Id of the lock that they are sealed under; `null` when no key was held. */
  readonly lock: string | null
}

/** Seals entries, and bodies, before the transaction: IndexedDB commits one that waits for WebCrypto. */
export async function sealAhead(entries: readonly Entry[], bodies: readonly PackedBody[] = []): Promise<SealedAhead> {
  if (!held) return { sealed: new Map(), bodies: [], lock: null }
  const { lock, key } = held
  const rows = await seal(entries.filter(isSealed), key)
  const sealedBodies = await Promise.all(bodies.map((body) => sealBody(body, key)))
  return { sealed: new Map(rows.map((row) => [row.id, row])), bodies: sealedBodies, lock }
}

/**
 * Splits entries into rows in the clear and sealed rows, under the lock that the transaction found. Throws `StoreFailure`
 * `locked` when those that are not public are not sealed under that lock.
 */
export function rowsUnder(
  lock: Lock | null,
  entries: readonly Entry[],
  { sealed, lock: sealedUnder }: SealedAhead,
): { readonly entries: readonly Entry[]; readonly sealed: readonly Sealed[] } {
  const secret = lock ? entries.filter(isSealed) : []
  if (!lock || secret.length === 0) return { entries, sealed: [] }
  const rows = sealedUnder === lock.id ? secret.flatMap(({ id }) => sealed.get(id) ?? []) : []
  if (rows.length < secret.length) throw new StoreFailure('locked', 'the entries are locked')
  return { entries: entries.filter((entry) => !isSealed(entry)), sealed: rows }
}

/** The same of bodies: sealed rows under a lock, else as they are. */
export function bodyRowsUnder(
  lock: Lock | null,
  bodies: readonly PackedBody[],
  { bodies: sealed, lock: sealedUnder }: SealedAhead,
): readonly BodyRow[] {
  if (!lock || bodies.length === 0) return bodies
  if (sealedUnder !== lock.id) throw new StoreFailure('locked', 'the entries are locked')
  return sealed
}

/** Decrypts sealed rows; none when this tab does not hold the key. */
export async function readableIn(lock: Lock | null, rows: readonly Sealed[]): Promise<readonly Entry[]> {
  const key = unlockedKeyOf(lock)
  return key ? await unseal(rows, key) : []
}

/** True for what a lock seals: all that is not public. */
export const isSealed = (entry: Entry): boolean => !isPublic(entry)
