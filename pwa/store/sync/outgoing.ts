/**
 * Selection of what is sealed: entries that wait, as the outlet of the delegation has them among all others. What was withdrawn before
 * it left stays here, and its withdrawal goes; where that is withdrawn later, the entry goes with it.
 */
import { type Entry, entriesOf } from '../../../shared/domain/entries/entries'
import { viewOf } from '../../../shared/domain/entries/layers'
import { resolved } from '../../../shared/domain/entries/references'
import { merge, mergeInto } from '../../../shared/domain/entries/union'
import type { AppData } from '../app-data'
import { readableIn } from '../lock/unlocked-key'
import { readAll } from '../log/contents'

export type Going = Pick<AppData, 'packs' | 'entries'>

/**
 * Those of some waiting entries that go, first what counts again by them, each referring by the ids of this device, `own` in its
 * delegation: as they are stored, a reference to a shared id names its signer.
 */
export async function outgoing(
  waiting: readonly Entry[],
  inMemory: Going | null,
  own: string,
): Promise<readonly Entry[]> {
  if (waiting.length === 0) return []
  const { packs, entries } = inMemory ?? (await readGoing())
  const ids = new Set(waiting.map(({ id }) => id))
  const stored = withThose(entries, waiting)
  const all = resolved(stored, stored, own)
  const again = countingAgain(ids, all).filter(({ id }) => !ids.has(id))
  const going = new Set([...again.map(({ id }) => id), ...ids])
  const negotiations = new Set([...again, ...waiting].map(({ negotiation }) => negotiation))
  const left = new Set(
    [...negotiations].flatMap((negotiation) => {
      const pack = packs.find(({ slot }) => slot === negotiation)?.pack ?? NOTHING_SHIPPED
      const own = entriesOf(all, negotiation)
      const some = own.filter(({ id }) => going.has(id))
      return viewOf(some, { records: own, outlet: 'delegation', pack })
    }),
  )
  const byId = new Map([...left].map((entry) => [entry.id, entry]))
  return [...again, ...waiting].flatMap(({ id }) => byId.get(id) ?? [])
}

/** Entries in their order, and those that another tab has saved and this one has not in memory yet. */
function withThose(ordered: readonly Entry[], some: readonly Entry[]): readonly Entry[] {
  const absent = new Map(some.map((entry) => [entry.id, entry]))
  for (const { id } of ordered) {
    if (absent.size === 0) break
    absent.delete(id)
  }
  return absent.size === 0 ? ordered : mergeInto(ordered, [...absent.values()])
}

/** Of a negotiation that is not on here, its own entries alone say what others may know. */
const NOTHING_SHIPPED = { articles: [], meetings: [], members: [], statuses: [] }

/** Entries withdrawn as they waited, that count again by the withdrawal of that. */
function countingAgain(ids: ReadonlySet<string>, all: readonly Entry[]): readonly Entry[] {
  const named = all.flatMap((entry) => (entry.kind === 'withdrawal' && ids.has(entry.id) ? [entry.withdraws] : []))
  if (named.length === 0) return []
  const byId = new Map(all.map((entry) => [entry.id, entry]))
  return named.flatMap((id) => {
    const withdrawal = byId.get(id)
    return withdrawal?.kind === 'withdrawal' ? (byId.get(withdrawal.withdraws) ?? []) : []
  })
}

async function readGoing(): Promise<Going> {
  const { packs, entries, sealed, lock } = await readAll()
  return { packs, entries: merge(entries, await readableIn(lock, sealed)) }
}
