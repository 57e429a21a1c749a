/**
 * Lines of an import plan: an undo and a redo are withdrawals of entries and of withdrawals, which say nothing by themselves.
 * They go with the entry that they are about, and are taken or left with it.
 */
import { type Entry, withdrawalsInForce } from '../entries/entries'
import { mayBeTaken, type PlannedEntry } from './import-plan'

export interface PlanLines {
  readonly lines: readonly PlannedEntry[]
  /** The line with which a planned entry goes: itself, but for a withdrawal that goes with another entry. */
  readonly lineOf: (planned: PlannedEntry) => PlannedEntry
}

/**
 * A withdrawal of a withdrawal goes with the one that the chain began with, and this one with its own entry, where that
 * comes with it and the withdrawal is itself withdrawn. Alone, it is a line that has no effect.
 */
export function linesOf(plan: readonly PlannedEntry[]): PlanLines {
  const lines = new Map<PlannedEntry, PlannedEntry>()
  for (const pool of poolsOf(plan)) {
    const byId = new Map(pool.map((planned) => [planned.entry.id, planned]))
    const inForce = new Set<Entry>(withdrawalsInForce(pool.map(({ entry }) => entry)))
    for (const planned of pool) {
      const line = headOf(planned, byId, inForce)
      const isUndone = line.entry.kind === 'withdrawal' && !inForce.has(line.entry)
      lines.set(planned, isUndone ? { ...line, isUndone } : line)
    }
  }
  const lineOf = (planned: PlannedEntry) => lines.get(planned) ?? planned
  return { lines: plan.flatMap((one) => (lineOf(one).entry === one.entry ? [lineOf(one)] : [])), lineOf }
}

/** Only what is taken the same way goes together: of one negotiation, and to be imported or here already. */
function poolsOf(plan: readonly PlannedEntry[]): Iterable<readonly PlannedEntry[]> {
  const pools = new Map<string, PlannedEntry[]>()
  for (const planned of plan) {
    const { deed, entry, isAhead = false } = planned
    if (isAhead || !(deed === 'same' || mayBeTaken(planned, false))) continue
    const key = `${deed === 'same'} ${entry.negotiation}`
    const pool = pools.get(key)
    if (pool) pool.push(planned)
    else pools.set(key, [planned])
  }
  return pools.values()
}

function headOf(
  planned: PlannedEntry,
  byId: ReadonlyMap<string, PlannedEntry>,
  inForce: ReadonlySet<Entry>,
): PlannedEntry {
  const seen = new Set<Entry>()
  let one = planned
  while (one.entry.kind === 'withdrawal') {
    // Those in a ring, which only a file edited by hand can have, are each a line.
    if (seen.has(one.entry)) return planned
    seen.add(one.entry)
    const named = byId.get(one.entry.withdraws)
    if (!named || (named.entry.kind !== 'withdrawal' && inForce.has(one.entry))) return one
    one = named
  }
  return one
}
