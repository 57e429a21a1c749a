/** Which articles a record that is written may move: those whose observations it adds, takes out, or brings back. */
import type { Entry } from '../../shared/domain/entries'
import type { Observation } from '../../shared/domain/types'
import { watchEntries } from './changes'

interface Known {
  readonly observations: readonly Observation[]
  readonly records: readonly Entry[]
}

let known: Known = { observations: [], records: [] }
/** Of the pack's first observation: what moves where the histories begin moves the history of every article. */
let firstYear = Number.POSITIVE_INFINITY
const yearOf = ({ date }: Pick<Observation, 'date'>) => Number(date.slice(0, 4))
/** Kept since, here or in another tab. */
let since: Entry[] = []
watchEntries((change) => {
  if (change.type === 'kept') since.push(...change.records)
})

/** What this tab has read. No record is ever changed: what it tells of one stays true. */
export function indexEntries(observations: Known['observations'], records: Known['records']): void {
  known = { observations, records }
  since = []
  firstYear = observations.reduce((first, one) => Math.min(first, yearOf(one)), Number.POSITIVE_INFINITY)
}

/** The articles that something may move; `board` where it may be all that is drawn. */
export type AffectedArticles = ReadonlySet<string> | 'board'

/** What records may move: `board` where one takes out of the count what this tab has not read, or may move where the histories begin. */
export function affectedBy(records: readonly Entry[]): AffectedArticles {
  const articles = new Set<string>()
  /** False where the histories may begin elsewhere. */
  const touch = (one: Pick<Observation, 'article' | 'date'>): boolean => {
    articles.add(one.article)
    return yearOf(one) > firstYear
  }
  const seen = new Set<string>()
  /** False too where it is not known what is of that id. */
  const reach = (id: string): boolean => {
    if (seen.has(id)) return true
    seen.add(id)
    const isIt = (one: { readonly id: string }) => one.id === id
    const found = records.find(isIt) ?? since.find(isIt) ?? known.records.find(isIt)
    if (found) return take(found)
    const given = known.observations.find(isIt)
    return given !== undefined && touch(given)
  }
  const take = (record: Entry): boolean => {
    if (record.kind === 'withdrawal') return reach(record.withdraws)
    if (record.kind !== 'observation') return true
    return touch(record) && (record.supersedes === undefined || reach(record.supersedes))
  }
  return records.every(take) ? articles : 'board'
}
