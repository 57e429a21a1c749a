/** Incremental ledger: adds appended entries to the last ledger instead of building it again. */

import { withContinued, withContinuing } from '../assembly/continuation-queries'
import { areSame, type Continuation, continuationsOf } from '../assembly/continuations'
import { appendedEntries } from '../assembly/incremental'
import { effectiveDay } from '../dates/days'
import type { Entry, ObservationEntry } from '../entries/entries'
import { namedIds } from '../entries/replaced'
import { type Pausable, runToEnd } from '../pausable'
import type { Article } from '../types'
import {
  hasSource,
  idsOf,
  isSource,
  type Known,
  type Ledger,
  type LedgerEntry,
  ownEntries,
  pausableLedger,
  type Source,
} from './ledger'

type Args = [negotiation: Known, records: readonly Entry[], source?: Source]

/** `buildLedger` that is memoised, and the same with places to pause: it fills the same memo. */
export interface IncrementalLedger {
  (...args: Args): Ledger
  readonly pausable: (...args: Args) => Pausable<Ledger>
}

interface Built {
  readonly negotiation: Known
  readonly records: readonly Entry[]
  readonly source: Source
  readonly ledger: Ledger
  /** Ids that withdrawals and corrections name, also before what they name is there. */
  readonly named: ReadonlySet<string>
}

/**
 * A `buildLedger` that memoises its last result and extends it where only observations were appended. A withdrawal or a
 * correction among them rebuilds it. Articles without a new entry keep their list of entries, by identity.
 */
export function incrementalLedger(): IncrementalLedger {
  let last: Built | null = null
  function* pausable(...[negotiation, records, source = 'all']: Args): Pausable<Ledger> {
    const same = last && isSame(last.negotiation, negotiation) && last.source === source ? last : null
    const appended = same && appendedEntries(same.records, records)
    const extended = same && appended && extend(same, appended)
    // A list that was extended has no appended withdrawal or correction.
    const named = same && extended ? same.named : namedIds(records)
    const ledger = extended ?? (yield* pausableLedger(negotiation, records, source))
    last = { negotiation, records, source, ledger, named }
    return ledger
  }
  return Object.assign((...args: Args) => runToEnd(pausable(...args)), { pausable })
}

/** True where both have the same statuses, observations and continuations, of which a ledger is made. */
const isSame = (one: Known, other: Known): boolean =>
  one.statuses === other.statuses &&
  one.observations === other.observations &&
  areSame(continuationsIn(one), continuationsIn(other))

const continuationsIn = ({ articles = NO_ARTICLES }: Known): readonly Continuation[] => continuationsOf(articles)
const NO_ARTICLES: readonly Article[] = []

function extend({ negotiation, ledger, named, source }: Built, appended: readonly Entry[]): Ledger | null {
  const added: ObservationEntry[] = []
  for (const record of appended) {
    if (record.kind === 'withdrawal') return null
    if (record.kind !== 'observation') continue
    if (record.supersedes !== undefined || named.has(record.id)) return null
    if (idsOf(negotiation.observations).has(record.id)) return null
    added.push(record)
  }
  if (source === 'pack' || added.length === 0) return ledger
  const own = new Map<string, readonly LedgerEntry[]>()
  const ownOf = (article: string) => own.get(article) ?? ownEntries(ledger.entries.get(article) ?? [], article)
  let { end } = ledger
  for (const record of added) {
    const status = ledger.statuses.get(record.status)
    if (!status) continue
    const day = effectiveDay(record.date)
    const isSourced = hasSource(record.evidence)
    const entry: LedgerEntry = { observation: record, day, status, origin: 'mine', layer: record.layer, isSourced }
    if (isSource(entry) && (end === null || day > end)) end = day
    const list = ownOf(record.article)
    const after = list.findLastIndex((other) => other.day <= day) + 1
    own.set(record.article, list.toSpliced(after, 0, entry))
  }
  const continuations = continuationsIn(negotiation)
  const entries = new Map(ledger.entries)
  for (const article of withContinuing(continuations, own.keys()))
    entries.set(article, withContinued(continuations, article, ownOf))
  return { ...ledger, entries, end }
}
