/** What an observation does to the status of its article, and why where it does nothing. */
import { type Entry, historyOf, isActivity, isCounted, type Ledger, rankOf, type Standing } from './ledger'
import type { Observation } from './types'

export type Effect =
  | { readonly kind: 'moves' | 'confirms' | 'planned' | 'flag' | 'absent' }
  /** `by` is what stands in its way: a later step, a step that talk does not take back, the day's higher step. */
  | { readonly kind: 'older' | 'activity' | 'outranked'; readonly by: Standing }

/** `absent` is what the ledger does not hold: withdrawn, superseded, or of a source that is left out. */
export function effectOf(ledger: Ledger, { article, id }: Pick<Observation, 'article' | 'id'>): Effect {
  const entry = ledger.entries.get(article)?.find((found) => found.observation.id === id)
  if (!entry) return { kind: 'absent' }
  if (!isCounted(entry)) return { kind: 'planned' }
  if (entry.status.kind === 'flag') return { kind: 'flag' }
  const history = historyOf(ledger, article)
  const place = history.findIndex((turn) => turn.entries.includes(entry))
  if (place < 0) return passedOver(entry, history)
  const last = history.at(-1)
  if (last && last !== history[place]) return { kind: 'older', by: last }
  return { kind: history[place - 1]?.status === entry.status ? 'confirms' : 'moves' }
}

function passedOver(entry: Entry, history: readonly Standing[]): Effect {
  const before = history.findLast((turn) => turn.day < entry.day)
  if (before && isActivity(entry) && rankOf(before.status) >= rankOf(entry.status))
    return before.status === entry.status ? { kind: 'confirms' } : { kind: 'activity', by: before }
  const same = history.find((turn) => turn.day === entry.day)
  return same ? { kind: 'outranked', by: same } : { kind: 'confirms' }
}
