/** Derives the headline of the articles screen from counts and changes, independent of the language. */
import { firstNameIn, inForce } from '../../../shared/domain/assembly/continuation-queries'
import type { ArticleSummary, StandingSummary } from '../../../shared/domain/ledger/summary-article'
import type { Article, Day, DayOrMonth, Phase, Status } from '../../../shared/domain/types'
import { type HeldMeeting, heldMeetingBefore, type NegotiationIndex } from './negotiation-index'
import type { ReadModel } from './read-model'

/** The agreement as a whole: its status, and since when it has it. */
export interface Whole {
  readonly status: Pick<Status, 'id'> & Partial<Status>
  readonly phase: Phase
  readonly since: DayOrMonth
}

/** Counts of the headline. */
export interface Counts {
  /** Number of articles by phase; phases without any are not in it. */
  readonly counts: ReadonlyMap<Phase | 'none', number>
  readonly total: number
  readonly whole: Whole | null
}

export interface Headline extends Counts {
  /** Articles that changed phase since the previous meeting. */
  readonly changed: { readonly n: number; readonly since: HeldMeeting } | null
  /** Articles with a first status since the previous meeting. */
  readonly fresh: number
  /** Last date of a phase change, where there is none since the previous meeting. */
  readonly settled: {
    readonly date: DayOrMonth
    readonly n: number
    /** Articles with a first status on that date. */
    readonly fresh: number
  } | null
  /** Articles that changed phase after the day of the last visit, or of which that is known since. */
  readonly sinceVisit: { readonly n: number; readonly day: Day } | null
  /** Number of articles under discussion about which nothing is on record since the agreement as a whole was concluded. */
  readonly beforeConclusion: number
  /** Number of articles whose status is inferred. */
  readonly inferred: number
}

export interface Facts {
  readonly all: readonly Article[]
  readonly isInForce: (article: Article, day: Day) => boolean
  readonly instrument: ArticleSummary | null
  readonly now: ReadonlyMap<string, ArticleSummary>
  /** Phase as of the previous meeting; empty where there is none. */
  readonly before: ReadonlyMap<string, Phase | 'none'>
  readonly previous: HeldMeeting | null
  readonly statuses: ReadonlyMap<string, Status>
  /** Day of the last visit; `null` before the first, and where what is shown is of another day than today. */
  readonly visit: Day | null
  /** Articles whose phase changed by what arrived after that visit and is dated before it. */
  readonly movedLate: ReadonlySet<string>
  readonly day: Day
}

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
    statuses: model.statuses,
    visit: null,
    movedLate: new Set(),
    day,
  })
}

/** Counts the articles in force on the day, and what changed before of those that were in force then. */
export function headlineOf(facts: Facts): Headline {
  const { all, isInForce, now, day } = facts
  const articles = all.filter((article) => isInForce(article, day))
  const begun = begunIn(facts)
  const changed = changedSince(facts, begun)
  const whole = facts.instrument?.standing ?? null
  const concluded = whole?.phase === 'concluded' ? whole.since : null
  const isLeft = ({ id }: Article) =>
    concluded !== null && phaseIn(now, id) === 'under-discussion' && (now.get(id)?.last?.day ?? concluded) < concluded
  return {
    counts: countByPhase(articles, now),
    total: articles.length,
    whole: whole && {
      status: facts.statuses.get(whole.status) ?? { id: whole.status },
      phase: whole.phase,
      since: whole.statusSince,
    },
    changed,
    fresh: facts.previous ? begun.filter(isFresh(facts)).length : 0,
    settled: changed?.n === 0 ? settledOn(facts, begun) : null,
    sinceVisit: facts.visit === null ? null : { n: changedAfter(facts.visit, facts, begun), day: facts.visit },
    beforeConclusion: articles.filter(isLeft).length,
    inferred: articles.filter(({ id }) => now.get(id)?.standing?.isInferred).length,
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

/** Number of articles by phase; phases without any are not in it. */
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
function changedSince({ now, before, previous }: Facts, begun: readonly Article[]): Headline['changed'] {
  if (!previous) return null
  const moved = begun.filter(({ id }) => {
    const was = before.get(id) ?? 'none'
    return was !== 'none' && was !== phaseIn(now, id)
  })
  return { n: moved.length, since: previous }
}

/** Number of articles whose present phase began after a day, or is known since; first statuses apart. */
function changedAfter(visit: Day, { now, movedLate }: Facts, begun: readonly Article[]): number {
  const isChanged = ({ id }: Article) => {
    const standing = now.get(id)?.standing
    return standing && !standing.isFirst && (standing.since > visit || movedLate.has(id))
  }
  return begun.filter(isChanged).length
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
  return { date: last.phaseSince, n: since.length - fresh, fresh }
}
