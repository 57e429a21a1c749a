/** Which articles a record that is written may move: those whose observations it adds, takes out, or brings back. */
import type { UserRecord } from '../../shared/domain/records'
import type { Observation } from '../../shared/domain/types'
import type { Touched } from '../last-board/veil'
import { watchRecord } from './changes'

interface Known {
  readonly observations: readonly Observation[]
  readonly records: readonly UserRecord[]
}

let known: Known = { observations: [], records: [] }
/** Kept since, here or in another tab. */
let since: UserRecord[] = []
watchRecord((change) => {
  if (change.type === 'kept') since.push(...change.records)
})

/** What this tab has read. No record is ever changed: what it tells of one stays true. */
export function knowRecords(observations: Known['observations'], records: Known['records']): void {
  known = { observations, records }
  since = []
}

/** The articles that records may move; `all` where one takes out of the count what this tab has not read. */
export function touchedBy(records: readonly UserRecord[]): Touched {
  const articles = new Set<string>()
  const seen = new Set<string>()
  /** False where it is not known what is of that id. */
  const reach = (id: string): boolean => {
    if (seen.has(id)) return true
    seen.add(id)
    const isIt = (one: { readonly id: string }) => one.id === id
    const found = [...records, ...since].find(isIt) ?? known.records.find(isIt)
    if (found) return take(found)
    const given = known.observations.find(isIt)
    if (given) articles.add(given.article)
    return given !== undefined
  }
  const take = (record: UserRecord): boolean => {
    if (record.kind === 'withdrawal') return reach(record.withdraws)
    if (record.kind !== 'observation') return true
    articles.add(record.article)
    return record.supersedes === undefined || reach(record.supersedes)
  }
  return records.every(take) ? articles : 'all'
}
