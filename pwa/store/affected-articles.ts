/**
 * Dependency tracking: the articles whose history an entry changes, by adding, withdrawing or replacing observations. The
 * cached board is invalidated by these.
 */
import type { Entry } from '../../shared/domain/entries'
import type { Observation } from '../../shared/domain/types'
import { watchEntries } from './changes'

interface Known {
  readonly observations: readonly Observation[]
  readonly entries: readonly Entry[]
}

let known: Known = { observations: [], entries: [] }
/** Year of the pack's first observation: an earlier one extends the time axis of every article. */
let firstYear = Number.POSITIVE_INFINITY
const yearOf = ({ date }: Pick<Observation, 'date'>) => Number(date.slice(0, 4))
/** Entries added since, by this tab or another. */
let added: Entry[] = []
watchEntries((change) => {
  if (change.type === 'kept') added.push(...change.records)
})

/** Sets the observations and entries to resolve ids in. Entries are immutable, so that an index never becomes wrong. */
export function indexEntries(observations: Known['observations'], entries: Known['entries']): void {
  known = { observations, entries }
  added = []
  firstYear = observations.reduce((first, one) => Math.min(first, yearOf(one)), Number.POSITIVE_INFINITY)
}

/** Ids of the affected articles; `board` for possibly all of them. */
export type AffectedArticles = ReadonlySet<string> | 'board'

/**
 * Articles that entries affect. `board` when one withdraws or replaces an id that this tab has not read, or may extend the
 * time axis.
 */
export function affectedBy(entries: readonly Entry[]): AffectedArticles {
  const articles = new Set<string>()
  /** False when the time axis may change. */
  const addArticle = (one: Pick<Observation, 'article' | 'date'>): boolean => {
    articles.add(one.article)
    return yearOf(one) > firstYear
  }
  const visited = new Set<string>()
  /** False too for an unknown id. */
  const addId = (id: string): boolean => {
    if (visited.has(id)) return true
    visited.add(id)
    const isIt = (one: { readonly id: string }) => one.id === id
    const entry = entries.find(isIt) ?? added.find(isIt) ?? known.entries.find(isIt)
    if (entry) return addEntry(entry)
    const observation = known.observations.find(isIt)
    return observation !== undefined && addArticle(observation)
  }
  const addEntry = (entry: Entry): boolean => {
    if (entry.kind === 'withdrawal') return addId(entry.withdraws)
    if (entry.kind !== 'observation') return true
    return addArticle(entry) && (entry.supersedes === undefined || addId(entry.supersedes))
  }
  return entries.every(addEntry) ? articles : 'board'
}
