/** Articles whose phase differs now by what arrived late: dated before the last visit, and not known then. */
import { effectiveDay, localDay } from '../dates/days'
import type { Entry } from '../entries/entries'
import { buildLedger, type Ledger, statusAsOf } from '../ledger/ledger'
import type { Day, Negotiation } from '../types'

interface Held {
  readonly published: Pick<Negotiation, 'statuses' | 'observations'>
  readonly ledger: Ledger
  readonly entries: readonly Entry[]
}

/** Ids of those articles: only theirs is computed again, so that the board need not compare two whole ledgers. First phases apart. */
export function phasesChangedLate(
  { published, ledger, entries }: Held,
  isNew: (entry: Entry) => boolean,
  since: string,
  today: Day,
): ReadonlySet<string> {
  const visit = localDay(new Date(since))
  const isLate = (entry: Entry) =>
    entry.kind === 'withdrawal' || (entry.kind === 'observation' && effectiveDay(entry.date) <= visit)
  const late = entries.filter((entry) => isLate(entry) && isNew(entry))
  if (late.length === 0) return new Set()
  const touched = new Set(late.map((entry) => (entry.kind === 'withdrawal' ? entry.withdraws : entry.id)))
  const observed = [...published.observations, ...entries.filter((entry) => entry.kind === 'observation')]
  const articles = new Set(observed.flatMap(({ id, article }) => (touched.has(id) ? [article] : [])))
  const isOfThem = ({ article }: { readonly article: string }) => articles.has(article)
  const known = entries.filter((entry) => (entry.kind !== 'observation' || isOfThem(entry)) && !isNew(entry))
  const before = buildLedger({ ...published, observations: published.observations.filter(isOfThem) }, known)
  const hasMoved = (article: string) => {
    const was = statusAsOf(before, article, visit).standing?.phase
    return was !== undefined && was !== statusAsOf(ledger, article, today).standing?.phase
  }
  return new Set([...articles].filter(hasMoved))
}
