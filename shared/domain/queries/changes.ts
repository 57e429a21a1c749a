/** Diff of two views of a negotiation: two days of one ledger, or the ledger as known earlier and as known now. */
import { assemble } from '../assembly/assemble'
import { inForce, isOnArticle } from '../assembly/continuation-queries'
import { type Succession, successionsOf } from '../assembly/successions'
import { EARLIEST_DAY, effectiveDay, localDay } from '../dates/days'
import type { Entry } from '../entries/entries'
import type { Ledger, LedgerEntry, Standing } from '../ledger/ledger'
import { buildLedger, firstSeenIn, historyOf, ownEntries } from '../ledger/ledger'
import type { TrackedTarget } from '../ledger/targets'
import { isSameDue, missedFrom, targetsAsOf } from '../ledger/targets'
import type {
  Article,
  Day,
  DayOrMonth,
  Meeting,
  Milestone,
  Negotiation,
  NegotiationDocument,
  Participation,
  Position,
  Role,
} from '../types'
import { type Arrivals, arrivedSince } from './arrivals'

/** A negotiation and its ledger as of a day. */
export interface View {
  readonly negotiation: Negotiation
  readonly ledger: Ledger
  readonly day: Day
}

export type MoveKind = 'first' | 'forward' | 'back' | 'sideways'

export type Change =
  | {
      readonly kind: 'moved'
      readonly day: Day
      readonly article: string
      readonly move: MoveKind
      readonly from: Standing | null
      readonly to: Standing
    }
  /** Another status within the same phase. */
  | {
      readonly kind: 'step'
      readonly day: Day
      readonly article: string
      readonly from: Standing
      readonly to: Standing
    }
  /** The target was missed, or a later one replaced it. */
  | { readonly kind: 'slipped'; readonly day: Day; readonly article: string; readonly target: TrackedTarget }
  /**
   * The sources of a day differ now. A `moved` or `step` of the same day carries this in its `to` and is not repeated
   * here.
   */
  | { readonly kind: 'contested'; readonly day: Day; readonly article: string; readonly to: Standing }
  /** Articles were merged, split or renamed. */
  | { readonly kind: 'continued'; readonly day: Day; readonly succession: Succession }
  | { readonly kind: 'proposal'; readonly day: Day; readonly document: NegotiationDocument }
  | { readonly kind: 'participant'; readonly day: Day; readonly participation: Participation }
  | { readonly kind: 'milestone'; readonly day: Day; readonly milestone: Milestone }
  /** A status update that only says something of its article, whose status stays. */
  | { readonly kind: 'flagged'; readonly day: Day; readonly article: string; readonly entry: LedgerEntry }
  | { readonly kind: 'stated'; readonly day: Day; readonly position: Position }

/** News that change no status: an article, a meeting or a role that was added, a meeting or a milestone ahead that has other days. */
export type News =
  | Change
  | { readonly kind: 'article'; readonly day: Day; readonly article: string; readonly from: DayOrMonth | null }
  | { readonly kind: 'meeting'; readonly day: Day; readonly meeting: Meeting; readonly before: Meeting | null }
  | { readonly kind: 'role'; readonly day: Day; readonly role: Role }

/** Date of a change with the precision of its source: a month stays a month. */
export function dateOf(change: Change): DayOrMonth {
  switch (change.kind) {
    case 'moved':
    case 'step':
    case 'contested':
      return change.to.date
    case 'continued':
      return change.succession.date
    case 'proposal':
      return change.document.date
    case 'participant':
      return firstSeenDate(change.participation) ?? change.day
    case 'flagged':
      return change.entry.observation.date
    case 'milestone':
      return change.milestone.date
    case 'stated':
      return change.position.date
    case 'slipped': {
      const { day, observation } = change.target.entry
      return change.day === day ? observation.date : change.day
    }
  }
}

/** Changes from the earlier view to the later one, the latest first: each of an article that was in force on its day. */
export function changesBetween(before: View, after: View): readonly Change[] {
  const { articles } = after.negotiation
  const isInForce = inForce(articles, firstSeenIn(after.ledger))
  const changes = articles.flatMap((article) =>
    articleChanges(before, after, article.id).filter(({ day }) => isInForce(article, day)),
  )
  return [
    ...changes,
    ...newSuccessions(before, after),
    ...newlyDated(before, after, ({ documents }) => documents).map(
      ({ day, one }): Change => ({ kind: 'proposal', day, document: one }),
    ),
    ...newParticipants(before, after),
    ...newlyDated(before, after, ({ milestones }) => milestones).map(
      ({ day, one }): Change => ({ kind: 'milestone', day, milestone: one }),
    ),
  ].sort(latestFirst)
}

const latestFirst = (a: News, b: News): number => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0)

/** Changes, and what was said without one: status updates that leave the status, and positions. The latest first. */
export const newsBetween = (before: View, after: View): readonly Change[] =>
  [...changesBetween(before, after), ...newFlags(before, after), ...newPositions(before, after)].sort(latestFirst)

/** The latest change of a status up to the view's day, after what is later still: a document, a position. */
export function lastChanges(view: View): readonly Change[] {
  const changes = newsBetween({ ...view, day: EARLIEST_DAY }, view)
  const [last] = changes
  const ofStatus = changes.find(isOfStatus)
  return [last, ofStatus].flatMap((change, at) => (change && (at === 0 || change !== last) ? [change] : []))
}

/** True for a change by which an article has another status. */
export const isOfStatus = (change: Change): change is Extract<Change, { readonly to: Standing }> => 'to' in change

/** A negotiation as published, and assembled with the entries of it that this device has. */
export interface Held {
  readonly published: Negotiation
  readonly negotiation: Negotiation
  readonly entries: readonly Entry[]
}

/** News since an instant: entries that arrived since, whatever their date, and what the days since then brought. */
export function changesSince(
  { published, negotiation, entries }: Held,
  arrivals: Arrivals,
  since: string,
  today: Day,
): readonly News[] {
  const isNew = arrivedSince(arrivals, since)
  const known = entries.filter((entry) => !isNew(entry))
  const assembled = known.length < entries.length ? assemble(published, known) : negotiation
  const before = { negotiation: assembled, ledger: buildLedger(assembled, known), day: localDay(new Date(since)) }
  const after = { negotiation, ledger: buildLedger(negotiation, entries), day: today }
  return assembled === negotiation
    ? newsBetween(before, after)
    : [...newsBetween(before, after), ...newEntities(before, after)].sort(latestFirst)
}

/** What a negotiation has that it had not, or not on that day, and no change tells. */
function newEntities({ negotiation: before }: View, { negotiation: after, day }: View): readonly News[] {
  const continuing = new Set(successionsOf(after.articles).flatMap(({ into }) => into))
  const moved = after.milestones.filter(
    (one) => effectiveDay(one.date) > day && before.milestones.find(({ id }) => id === one.id)?.date !== one.date,
  )
  return [
    ...absentIn(before.articles, after.articles)
      .filter(({ id, kind }) => kind !== 'instrument' && !continuing.has(id))
      .map(({ id, from = null }): News => ({ kind: 'article', day: effectiveDay(from ?? day), article: id, from })),
    ...absentIn(before.roles, after.roles).map(
      (role): News => ({ kind: 'role', day: effectiveDay(role.from ?? day), role }),
    ),
    ...after.meetings.flatMap((meeting): readonly News[] => {
      const known = before.meetings.find(({ id }) => id === meeting.id) ?? null
      if (known?.start === meeting.start && known.end === meeting.end) return []
      return [{ kind: 'meeting', day: effectiveDay(meeting.start), meeting, before: known }]
    }),
    ...moved.map((milestone): News => ({ kind: 'milestone', day: effectiveDay(milestone.date), milestone })),
  ]
}

function absentIn<One extends { readonly id: string }>(before: readonly One[], after: readonly One[]): readonly One[] {
  const known = new Set(before.map(({ id }) => id))
  return after.filter(({ id }) => !known.has(id))
}

/** The mergers, splits and renamings among changes. */
export const successionsIn = (changes: readonly Change[]): readonly Succession[] =>
  changes.flatMap((change) => (change.kind === 'continued' ? [change.succession] : []))

/** Articles that a change is about. */
export const articlesOf = (change: News): readonly string[] =>
  change.kind === 'continued'
    ? [...change.succession.of, ...change.succession.into]
    : change.kind === 'stated'
      ? change.position.articles
      : 'article' in change
        ? [change.article]
        : []

/** Selects the changes of some articles: also those of what one continues, as far as it has their history. */
export function areOf(articles: readonly Article[], some: readonly string[]): (change: News) => boolean {
  const isOn = some.map((id) => isOnArticle(articles, id))
  return (change) => articlesOf(change).some((id) => isOn.some((isOnOne) => isOnOne(id, change.day)))
}

function articleChanges(before: View, after: View, article: string): readonly Change[] {
  const known = new Map(historyOf(before.ledger, article, before.day).map((turn) => [keyOf(turn), turn]))
  const history = historyOf(after.ledger, article, after.day)
  const changes: Change[] = []
  for (const [index, to] of history.entries()) {
    const { day, move } = to
    const seen = known.get(keyOf(to))
    const from = history[index - 1] ?? null
    const before = seen ?? from
    if (!seen && move) changes.push({ kind: 'moved', day, article, move, from, to })
    else if (before && before.status !== to.status) changes.push({ kind: 'step', day, article, from: before, to })
    else if (to.contestedBy.length > (seen?.contestedBy.length ?? 0))
      changes.push({ kind: 'contested', day, article, to })
  }
  return [...changes, ...slips(before, after, article)]
}

const keyOf = (turn: Standing) => `${turn.day} ${turn.phase}`

function slips(before: View, after: View, article: string): readonly Change[] {
  const known = targetsAsOf(before.ledger, article, before.day)
  return targetsAsOf(after.ledger, article, after.day).flatMap((target): Change[] => {
    const then = known.find(({ status, date }) => status.id === target.status.id && isSameDue(date, target.date))
    const changes: Change[] = []
    if (target.outcome === 'missed' && then?.outcome !== 'missed')
      changes.push({ kind: 'slipped', day: missedFrom(target), article, target })
    if (target.slippedFrom !== null && !then && target.outcome !== 'missed')
      changes.push({ kind: 'slipped', day: target.entry.day, article, target })
    return changes
  })
}

function newSuccessions(before: View, after: View): readonly Change[] {
  const known = new Set(successionsOf(before.negotiation.articles).flatMap(({ into }) => into))
  return successionsOf(after.negotiation.articles).flatMap((succession): Change[] => {
    const { day, into } = succession
    const isNew = day <= after.day && (day > before.day || into.some((article) => !known.has(article)))
    return isNew ? [{ kind: 'continued', day, succession }] : []
  })
}

/** Items of a list that are dated after the earlier view, or that it does not have; none that is still ahead. */
function newlyDated<One extends { readonly id: string; readonly date: DayOrMonth }>(
  before: View,
  after: View,
  listOf: (negotiation: Negotiation) => readonly One[],
): ReadonlyArray<{ readonly day: Day; readonly one: One }> {
  const known = new Set(listOf(before.negotiation).map(({ id }) => id))
  return listOf(after.negotiation)
    .map((one) => ({ day: effectiveDay(one.date), one }))
    .filter(({ day, one }) => day <= after.day && (day > before.day || !known.has(one.id)))
}

function newFlags(before: View, after: View): readonly Change[] {
  const isInForce = inForce(after.negotiation.articles, firstSeenIn(after.ledger))
  return after.negotiation.articles.flatMap((article) => {
    const known = new Set(ownEntries(before.ledger.entries.get(article.id) ?? [], article.id).map(idOf))
    return ownEntries(after.ledger.entries.get(article.id) ?? [], article.id)
      .filter(({ status, day }) => status.kind === 'flag' && day <= after.day && isInForce(article, day))
      .filter((entry) => entry.day > before.day || !known.has(idOf(entry)))
      .map((entry): Change => ({ kind: 'flagged', day: entry.day, article: article.id, entry }))
  })
}

const idOf = ({ observation }: LedgerEntry): string => observation.id

const newPositions = (before: View, after: View): readonly Change[] =>
  newlyDated(before, after, ({ positions }) => positions).map(({ day, one }) => ({
    kind: 'stated',
    day,
    position: one,
  }))

function newParticipants(before: View, after: View): readonly Change[] {
  const known = new Set(firstSpans(before.negotiation).map(({ member }) => member))
  return firstSpans(after.negotiation).flatMap((participation): Change[] => {
    const day = firstSeenDay(participation)
    if (day === null || day > after.day) return []
    return day > before.day || !known.has(participation.member) ? [{ kind: 'participant', day, participation }] : []
  })
}

/** The first span of each member, in the order of the data. */
function firstSpans({ participations }: Negotiation): readonly Participation[] {
  const spans = new Map<string, Participation>()
  for (const span of participations) {
    const known = spans.get(span.member)
    if (!known || span.from < known.from) spans.set(span.member, span)
  }
  return [...spans.values()]
}

/** Day on which a member was first seen; `null` where the source's words hold no date. */
export function firstSeenDay(participation: Participation): Day | null {
  const date = firstSeenDate(participation)
  return date === null ? null : effectiveDay(date)
}

/** The first date in the source's words, else the start of the span. */
export const firstSeenDate = ({ firstSeen, from }: Pick<Participation, 'firstSeen' | 'from'>): DayOrMonth | null =>
  firstSeen === undefined ? from : (/\d{4}-\d\d(-\d\d)?/.exec(firstSeen)?.[0] ?? null)
