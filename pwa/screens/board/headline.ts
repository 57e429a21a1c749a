/** Derives the headline of the articles screen from counts and changes, independent of the language. */
import {
  type ArticleStatus,
  countPhases,
  historyOf,
  isInferred,
  type Ledger,
  type Standing,
} from '../../../shared/domain/ledger'
import { type Article, type Day, type DayOrMonth, PHASES, type Phase } from '../../../shared/domain/types'
import type { HeldMeeting } from '../../model/negotiation-index'

export interface Headline {
  /** Phases of the headline with their number of articles; empty without any status. */
  readonly headline: readonly { readonly phase: Phase; readonly n: number }[]
  /** Articles that changed phase since the previous meeting; `here` when all did on the as-of date. */
  readonly changed: { readonly n: number; readonly here: boolean; readonly since: HeldMeeting } | null
  /** Articles with a first status since the previous meeting. */
  readonly fresh: number
  /** Last date of a phase change, where there is none since the previous meeting. */
  readonly settled: {
    readonly date: DayOrMonth
    readonly n: number
    /** Articles with a first status on that date. */
    readonly fresh: number
    /** Number of these with an inferred status. */
    readonly inferred: number
  } | null
  readonly underDiscussion: number
  readonly none: number
  readonly total: number
  readonly instrument: ArticleStatus | null
}

export interface Facts {
  readonly ledger: Ledger
  readonly articles: readonly Article[]
  readonly instrument: ArticleStatus | null
  readonly now: ReadonlyMap<string, ArticleStatus>
  readonly before: ReadonlyMap<string, ArticleStatus>
  readonly previous: HeldMeeting | null
  /** True when a meeting was held on the day. */
  readonly isMeetingDay: boolean
  readonly day: Day
}

/** Phases that are results; others make the headline only in their absence. */
const RESULTS: readonly Phase[] = ['concluded', 'clean', 'nearly-clean', 'parked', 'dropped']

export function headlineOf(facts: Facts): Headline {
  const counts = countPhases(facts.ledger, facts.articles, facts.day)
  const results = RESULTS.filter((phase) => counts[phase] > 0)
  const phases = results.length > 0 ? results : PHASES.filter((phase) => counts[phase] > 0)
  const changed = changedSince(facts)
  return {
    headline: phases.map((phase) => ({ phase, n: counts[phase] })),
    changed,
    fresh: facts.previous ? facts.articles.filter(isFresh(facts)).length : 0,
    settled: changed?.n === 0 ? settledOn(facts) : null,
    underDiscussion: results.length > 0 ? counts['under-discussion'] : 0,
    none: counts.none,
    total: facts.articles.length,
    instrument: facts.instrument?.standing ? facts.instrument : null,
  }
}

/** A first status counts as new, not as a change. */
const isFresh =
  ({ now, before }: Facts) =>
  ({ id }: Article) =>
    !before.get(id)?.standing && now.get(id)?.standing != null

function changedSince({ articles, now, before, previous, isMeetingDay, day }: Facts): Headline['changed'] {
  if (!previous) return null
  const moved = articles.filter(({ id }) => {
    const was = before.get(id)?.standing?.phase
    return was !== undefined && was !== now.get(id)?.standing?.phase
  })
  const here = isMeetingDay && moved.every(({ id }) => now.get(id)?.standing?.since === day)
  return { n: moved.length, here, since: previous }
}

function settledOn(facts: Facts): Headline['settled'] {
  const isNew = isFresh(facts)
  const turns = facts.articles.flatMap((article) => {
    const standing = facts.now.get(article.id)?.standing
    const turn = standing && historyOf(facts.ledger, article.id, standing.since).at(-1)
    // An article that is new since the meeting is counted as new only.
    return turn && !isNew(article) ? [{ turn, isFirst: turn.move === 'first', isGuess: isInferred(standing) }] : []
  })
  const moved = turns.filter(({ isFirst }) => !isFirst).map(({ turn }) => turn)
  const last = moved.reduce<Standing | null>((latest, turn) => (latest && latest.day >= turn.day ? latest : turn), null)
  if (!last) return null
  const since = turns.filter(({ turn }) => turn.day === last.day)
  const fresh = since.filter(({ isFirst }) => isFirst).length
  const inferred = since.filter(({ isGuess }) => isGuess).length
  return { date: last.date, n: since.length - fresh, fresh, inferred }
}
