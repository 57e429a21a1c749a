/** The key of the private layer while it is open: in the memory of this tab, and nowhere else. */
import type { Entry } from '../../shared/domain/entries'
import type { Lock, Sealed } from '../../shared/pack/sealed'
import { watchEntries } from './changes'
import { StoreFailure } from './failure'
import { seal, unseal } from './sealing'

let held: { readonly lock: string; readonly key: CryptoKey } | null = null

/** Holds the key of a lock, or lets go of the one that is held. */
export function holdUnlockedKey(next: typeof held): void {
  held = next
}

/** The key of this very lock, where this tab holds it. */
export const unlockedKeyOf = (lock: Lock | null): CryptoKey | null => (lock && held?.lock === lock.id ? held.key : null)

// Locked in one tab is locked in all.
watchEntries((change) => {
  if (change.type === 'shut') held = null
})

/** Records as they may be written, whichever lock the transaction finds. */
export interface Sealable {
  readonly records: readonly Entry[]
  /** What is private, under the key that this tab holds. */
  readonly sealed: ReadonlyMap<string, Sealed>
  readonly lock: string | null
}

/** Seals what is private, where this tab can: before the transaction, which would not wait for it. */
export async function sealable(records: readonly Entry[]): Promise<Sealable> {
  const rows = held ? await seal(records.filter(isPrivate), held.key) : []
  return { records, sealed: new Map(rows.map((row) => [row.id, row])), lock: held?.lock ?? null }
}

/** What goes into which store under a lock. Throws `StoreFailure` for private records that this tab cannot seal. */
export function under(
  lock: Lock | null,
  fresh: readonly Entry[],
  { sealed, lock: sealedBy }: Sealable,
): { readonly records: readonly Entry[]; readonly sealed: readonly Sealed[] } {
  const secret = lock ? fresh.filter(isPrivate) : []
  if (!lock || secret.length === 0) return { records: fresh, sealed: [] }
  const rows = sealedBy === lock.id ? secret.flatMap(({ id }) => sealed.get(id) ?? []) : []
  if (rows.length < secret.length) throw new StoreFailure('locked', 'the private layer is locked')
  return { records: fresh.filter((record) => !isPrivate(record)), sealed: rows }
}

/** What this tab can read of what is sealed. */
export async function opened(lock: Lock | null, rows: readonly Sealed[]): Promise<readonly Entry[]> {
  const key = unlockedKeyOf(lock)
  return key ? await unseal(rows, key) : []
}

export const isPrivate = (record: Entry): boolean => record.layer === 'private'
