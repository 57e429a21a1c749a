/** Withdrawals that only make a change of visibility: an entry that states the same with another visibility took the place. */
import { canonical } from '../../../shared/domain/entries/canonical'
import { type Entry, entityKey, isEntityEntry } from '../../../shared/domain/entries/entries'
import type { Pausable } from '../../../shared/domain/pausable'

/** Ids of these withdrawals, and of those that name one of them. The entries come in the order of their making. */
export function* visibilityWithdrawals(entries: readonly Entry[]): Pausable<ReadonlySet<string>> {
  const withdrawals = entries.filter((entry) => entry.kind === 'withdrawal')
  const named = new Set(withdrawals.map(({ withdraws }) => withdraws))
  const withdrawn = entries.filter(({ id, kind }) => kind !== 'withdrawal' && named.has(id))
  const topics = new Set(withdrawn.map(topicOf))
  const earlier = new Map<string, Entry[]>()
  /** Ids of entries whose place one of another visibility took. */
  const replaced = new Set<string>()
  for (const entry of entries) {
    yield
    if (!topics.has(topicOf(entry))) continue
    const key = statementOf(entry)
    const before = earlier.get(key) ?? []
    for (const { id, layer } of before) if (layer !== entry.layer) replaced.add(id)
    earlier.set(key, [...before, entry])
  }
  addCorrected(replaced, withdrawn)
  const found = new Set<string>()
  for (const { id, withdraws } of withdrawals) if (replaced.has(withdraws) || found.has(withdraws)) found.add(id)
  return found
}

/** Of a correction that was replaced, what it had corrected goes with it. */
function addCorrected(replaced: Set<string>, withdrawn: readonly Entry[]): void {
  for (const entry of withdrawn.toReversed())
    if (replaced.has(entry.id) && 'supersedes' in entry && entry.supersedes !== undefined)
      replaced.add(entry.supersedes)
}

/** Topic of an entry, coarsely: only entries of one topic are compared. */
const topicOf = (entry: Entry): string => ('article' in entry ? `${entry.kind} ${entry.article}` : entry.kind)

/** Content of an entry, without its envelope: when, by whom and why it was made. */
function statementOf(entry: Entry): string {
  if (isEntityEntry(entry)) return entityKey(entry.kind, entry.entity.id)
  const { id: _, layer: __, madeAt: ___, by: ____, negotiation: _____, ...stated } = entry
  return canonical({ ...stated, supersedes: null, reason: null, at: null })
}
