/** Derives the headline of the articles screen from counts and changes, independent of the language. */
import { firstNameIn, inForce } from '../../../shared/domain/assembly/continuation-queries'
import type { ArticleSummary, StandingSummary } from '../../../shared/domain/ledger/summary-article'
import { type Article, type Day, type DayOrMonth, PHASES, type Phase } from '../../../shared/domain/types'
import { type HeldMeeting, heldMeetingBefore, heldMeetingOn, type NegotiationIndex } from './negotiation-index'
import type { ReadModel } from './read-model'

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
  /** Number of those about which nothing is on record since the agreement as a whole was concluded. */
  readonly beforeConclusion: number
  readonly none: number
  readonly total: number
  readonly instrument: StandingSummary | null
}

export interface Facts {
  readonly all: readonly Article[]
  readonly isInForce: (article: Article, day: Day) => boolean
  readonly instrument: ArticleSummary | null
  readonly now: ReadonlyMap<string, ArticleSummary>
  /** Phase as of the previous meeting; empty where there is none. */
  readonly before: ReadonlyMap<string, Phase | 'none'>
  readonly previous: HeldMeeting | null
  /** True when a meeting was held on the day. */
  readonly isMeetingDay: boolean
  readonly day: Day
}

/** Phases that are results; others make the headline only in their absence. */
const RESULTS: readonly Phase[] = ['concluded', 'clean', 'nearly-clean', 'parked', 'dropped']

/** Headline of a negotiation as of a day. */
export function headlineAsOf(index: NegotiationIndex, model: ReadModel, day: Day): Headline {
  const previous = heldMeetingBefore(index, day)
  const counted = index.counted.map(({ id }) => id)
  return headlineOf({
    all: index.counted,
    isInForce: inForce(index.counted, model.firstSeen),
    instrument: index.instrument && model.articleAsOf(index.instrument.id, day),
    now: new Map(counted.map((id) => [id, model.articleAsOf(id, day)])),
    before: new Map(previous ? counted.map((id) => [id, model.phaseAsOf(id, previous.day)]) : []),
    previous,
    isMeetingDay: heldMeetingOn(index, day) !== null,
    day,
  })
}

/** Counts the articles in force on the day, and what changed before of those that were in force then. */
export function headlineOf(facts: Facts): Headline {
  const { all, isInForce, now, day } = facts
  const articles = all.filter((article) => isInForce(article, day))
  const begun = begunIn(facts)
  const counts = countByPhase(articles, now)
  const count = (phase: Phase | 'none') => counts.get(phase) ?? 0
  const phasesNow = PHASES.map((phase) => ({ phase, n: count(phase) })).filter(({ n }) => n > 0)
  const results = RESULTS.flatMap((phase) => phasesNow.find((one) => one.phase === phase) ?? [])
  const changed = changedSince(facts, begun)
  const underDiscussion = articles.filter(({ id }) => phaseIn(now, id) === 'under-discussion')
  const whole = facts.instrument?.standing ?? null
  const concluded = whole?.phase === 'concluded' ? whole.since : null
  const before = underDiscussion.filter(
    ({ id }) => concluded !== null && (now.get(id)?.last?.day ?? concluded) < concluded,
  )
  return {
    headline: results.length > 0 ? results : phasesNow,
    changed,
    fresh: facts.previous ? begun.filter(isFresh(facts)).length : 0,
    settled: changed?.n === 0 ? settledOn(facts, begun) : null,
    underDiscussion: results.length > 0 ? underDiscussion.length : 0,
    beforeConclusion: results.length > 0 ? before.length : 0,
    none: count('none'),
    total: articles.length,
    instrument: whole,
  }
}

/** Articles that were in force when their present phase began; of those that are one under several names the latest. */
function begunIn({ all, isInForce, now }: Facts): readonly Article[] {
  const firstName = firstNameIn(all)
  const latest = new Map<string, { readonly article: Article; readonly since: Day }>()
  for (const article of all) {
    const since = now.get(article.id)?.standing?.since
    if (since === undefined || !isInForce(article, since)) continue
    const known = latest.get(firstName(article.id))
    if (!known || known.since < since) latest.set(firstName(article.id), { article, since })
  }
  return [...latest.values()].map(({ article }) => article)
}

/** Number of articles by phase; phases without any are left out. */
export function countByPhase(articles: readonly Article[], now: Facts['now']): ReadonlyMap<Phase | 'none', number> {
  const counts = new Map<Phase | 'none', number>()
  for (const { id } of articles) {
    const phase = phaseIn(now, id)
    counts.set(phase, (counts.get(phase) ?? 0) + 1)
  }
  return counts
}

const phaseIn = (now: Facts['now'], article: string): Phase | 'none' => now.get(article)?.standing?.phase ?? 'none'

/** A first status counts as new, not as a change. */
const isFresh =
  ({ now, before }: Facts) =>
  ({ id }: Article) =>
    (before.get(id) ?? 'none') === 'none' && phaseIn(now, id) !== 'none'

/** `begun` are the articles that were in force when their present phase began. */
function changedSince(
  { now, before, previous, isMeetingDay, day }: Facts,
  begun: readonly Article[],
): Headline['changed'] {
  if (!previous) return null
  const moved = begun.filter(({ id }) => {
    const was = before.get(id) ?? 'none'
    return was !== 'none' && was !== phaseIn(now, id)
  })
  const here = isMeetingDay && moved.every(({ id }) => now.get(id)?.standing?.since === day)
  return { n: moved.length, here, since: previous }
}

function settledOn(facts: Facts, begun: readonly Article[]): Headline['settled'] {
  const isNew = isFresh(facts)
  const standings = begun.flatMap((article) => {
    const standing = facts.now.get(article.id)?.standing
    // An article that is new since the meeting is counted as new only.
    return standing && !isNew(article) ? [standing] : []
  })
  const moved = standings.filter(({ isFirst }) => !isFirst)
  const last = moved.reduce<StandingSummary | null>(
    (latest, one) => (latest && latest.since >= one.since ? latest : one),
    null,
  )
  if (!last) return null
  const since = standings.filter((one) => one.since === last.since)
  const fresh = since.filter(({ isFirst }) => isFirst).length
  const inferred = since.filter(({ isInferred }) => isInferred).length
  return { date: last.phaseSince, n: since.length - fresh, fresh, inferred }
}
