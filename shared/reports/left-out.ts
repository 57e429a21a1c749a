/**
 * Omitted items of a report, each with its reason: private entries, and items without a source. Told by the same lists that the
 * report is made of, so that its count is what would stand in it otherwise.
 */

import { articlesOn } from '../domain/assembly/continuation-queries'
import { successionsOf } from '../domain/assembly/successions'
import { effectiveDay } from '../domain/dates/days'
import { entityKey, type InterventionEntry, type Layer, type Subject } from '../domain/entries/entries'
import { isPublic } from '../domain/entries/layers'
import { firstSeenIn, historyOf, type LedgerEntry, type Standing, statusAsOf } from '../domain/ledger/ledger'
import { targetsAsOf } from '../domain/ledger/targets'
import { type Change, isOfStatus } from '../domain/queries/changes'
import { daysOf } from '../domain/queries/meeting-facts'
import { resultsOf } from '../domain/queries/meetings'
import { participationsOf } from '../domain/queries/participation'
import { buildPositionMatrix, cellsOn } from '../domain/queries/positions'
import type {
  Day,
  DayOrMonth,
  Meeting,
  Milestone,
  Negotiation,
  NegotiationDocument,
  Participation,
} from '../domain/types'
import { entriesBetween, entriesOn } from './entries-between'
import { type FollowUp, followUps, plannedBy } from './follow-up'
import type { ReportData } from './internal-data'
import { scopeOf } from './scope'
import { Source } from './source'
import { interventionsOf, otherInterventions, positionsOf, type Spoken } from './spoken'
import { addedBeside, flagsUntil, shownFlags } from './status-sources'

/** An item that a report is made of. */
export interface ReportItem {
  readonly kind: 'observation' | 'document' | 'participation' | 'article' | 'milestone' | 'position' | 'role' | 'room'
  /** Id of the observation, entity or entry. */
  readonly id: string
  readonly article: string | null
  readonly member: string | null
  /** Of a document or a milestone, which may be of no article and no member. */
  readonly title?: string
  readonly date: DayOrMonth
  readonly layer: Layer
  /** True where the source rule lets it stand, or where it is the current status, which is told in any case. */
  readonly isTold: boolean
}

export interface LeftOut extends ReportItem {
  readonly reason: 'private' | 'unsourced'
}

/** Items without a source, of those of a report: of a report for us the private ones too. */
export const unsourcedIn = (items: readonly ReportItem[]): readonly LeftOut[] =>
  items.flatMap((item) => (item.isTold ? [] : [{ ...item, reason: 'unsourced' as const }]))

/** Private items, of all items; with those without a source, of those of the report. */
export const leftOutOf = (all: readonly ReportItem[], told: readonly ReportItem[]): readonly LeftOut[] => [
  ...all.flatMap((item) => (!isPublic(item) ? [{ ...item, reason: 'private' as const }] : [])),
  ...unsourcedIn(told),
]

/** Items of a report on a meeting or a period. */
export function itemsOfReport(data: ReportData, days: Spoken): readonly ReportItem[] {
  const { negotiation } = data
  const { from, to, asOf = to } = days
  const meeting = negotiation.meetings.find(({ id }) => id === days.meeting) ?? null
  const { view, changes, also } = scopeOf(data, days, meeting, asOf)
  const { ledger } = view
  const inTable = articlesOn(negotiation.articles, to, firstSeenIn(ledger)).filter(
    ({ id }) => entriesOn(view, id, from, to).length > 0,
  )
  const told = new Set([
    ...inTable.flatMap(({ id }) => {
      const { standing, flags } = statusAsOf(ledger, id, to)
      return standing ? [...toldAsStatus(standing, negotiation), ...shownFlags(flags)] : []
    }),
    ...disputedIn(turnsIn(changes), negotiation),
  ])
  const observations = [...entriesBetween(view, from, to), ...also.entries].map((entry) =>
    observationItem(entry, negotiation, told),
  )
  const changed = [...changes, ...also.changes].flatMap((change): readonly ReportItem[] => {
    if (change.kind === 'proposal') return [documentItem(data, change.document)]
    if (change.kind === 'participant') return [participationItem(data, change.participation)]
    if (change.kind === 'milestone') return [milestoneItem(data, change.milestone)]
    return change.kind === 'continued' ? articleItems(data, change.succession.into) : []
  })
  return [...observations, ...changed, ...spokenItems(data, days), ...facilitatorItems(followUps(view, from, to))]
}

/** Items of a brief. */
export function itemsOfBrief(data: ReportData, { kind, id }: Subject, day: Day): readonly ReportItem[] {
  const { negotiation } = data
  if (kind === 'article') return itemsOfArticle(data, id, day)
  if (kind === 'member') return itemsOfMember(data, id, day)
  const meeting = negotiation.meetings.find((known) => known.id === id)
  return meeting ? itemsOfMeeting(data, meeting, day) : []
}

function itemsOfArticle(data: ReportData, id: string, day: Day): readonly ReportItem[] {
  const { negotiation, ledger } = data
  const status = statusAsOf(ledger, id, day)
  const history = historyOf(ledger, id, day)
  const told = new Set([
    ...toldAsStatus(status.standing, negotiation),
    ...disputedIn(history, negotiation),
    ...status.flags,
  ])
  const entries = new Set([
    ...history.flatMap((turn) => [...turn.entries, ...turn.contestedBy]),
    ...flagsUntil({ negotiation, ledger, day }, id),
    ...addedBeside(data, id, day),
    ...targetsAsOf(ledger, id, day).map((target) => target.entry),
    ...plannedBy({ negotiation, ledger, day }, id, day),
  ])
  const continued = successionsOf(negotiation.articles)
    .filter(({ of, into, day: on }) => on <= day && (of.includes(id) || into.includes(id)))
    .flatMap(({ into }) => articleItems(data, into))
  return [
    ...[...entries].map((entry) => observationItem(entry, negotiation, told)),
    ...continued,
    ...standItems(data, day, (matrix) => cellsOn(matrix, id)),
    ...otherInterventions(data, id, 'article', day).map(roomItem),
  ]
}

function itemsOfMember(data: ReportData, id: string, day: Day): readonly ReportItem[] {
  const [span] = participationsOf(data.negotiation, id)
  const stands = standItems(data, day, ({ cells }) => cells.filter(({ member }) => member === id))
  const isHeld = new Set(stands.map(keyOf))
  const documents = data.negotiation.documents
    .filter(({ proponents, date }) => proponents.includes(id) && effectiveDay(date) <= day)
    .map((document) => documentItem(data, document))
    .filter((item) => !isHeld.has(keyOf(item)))
  return [
    ...(span && effectiveDay(span.from) <= day ? [participationItem(data, span)] : []),
    ...stands,
    ...documents,
    ...otherInterventions(data, id, 'member', day).map(roomItem),
  ]
}

function itemsOfMeeting(data: ReportData, meeting: Meeting, day: Day): readonly ReportItem[] {
  const { negotiation } = data
  const days = daysOf(meeting, day)
  const { from, to } = days
  const { view, changes, also } = scopeOf(data, days, meeting, day)
  const { ledger } = view
  const moved = changes.flatMap((change) => (change.kind === 'moved' ? [change] : []))
  const open = followUps(view, from, to)
  const agreed = open.map((item) => item.agreed)
  const told = new Set([
    ...agreed,
    ...disputedIn(turnsIn(changes), negotiation),
    ...moved.flatMap((change) => {
      const { standing } = statusAsOf(ledger, change.article, to)
      return standing?.day === change.to.day ? toldAsStatus(standing, negotiation) : []
    }),
  ])
  const entries = new Set([
    ...moved.flatMap((change) => change.to.entries),
    ...disputedIn(turnsIn(changes), negotiation),
    ...resultsOf(ledger, negotiation.articles, meeting.id, to),
    ...agreed,
    ...also.entries,
  ])
  return [
    ...[...entries].map((entry) => observationItem(entry, negotiation, told)),
    ...spokenItems(data, { from, to, meeting: meeting.id, asOf: day }),
    ...facilitatorItems(open),
  ]
}

const keyOf = ({ kind, id }: ReportItem): string => `${kind} ${id}`

function observationItem(entry: LedgerEntry, known: Negotiation, told: ReadonlySet<LedgerEntry>): ReportItem {
  const { id, article, date } = entry.observation
  const isTold = told.has(entry) || Source.ofEntry(entry, known) !== null
  return { kind: 'observation', id, article, member: null, date, layer: entry.layer, isTold }
}

/** Entries that are told without a source: they alone give the current status, or dispute it. */
function toldAsStatus(current: Standing | null, known: Negotiation): readonly LedgerEntry[] {
  if (current === null) return []
  const { entries, contestedBy } = current
  return entries.some((entry) => Source.ofEntry(entry, known) !== null) ? contestedBy : [...entries, ...contestedBy]
}

/** Those of days on which the sources differ: that they do is told of every one. */
const disputedIn = (turns: readonly Standing[], known: Negotiation): readonly LedgerEntry[] =>
  turns.flatMap((turn) => (turn.contestedBy.length > 0 ? toldAsStatus(turn, known) : []))

const turnsIn = (changes: readonly Change[]): readonly Standing[] =>
  changes.flatMap((change) => (isOfStatus(change) ? [change.to] : []))

type Stated = Pick<ReportData, 'negotiation'>

const statedOf = (
  { negotiation }: Stated,
  kind: 'document' | 'participation' | 'article' | 'milestone' | 'position',
  id: string,
) => negotiation.provenance.get(entityKey(kind, id))

function documentItem(
  data: Stated,
  { id, articles, proponents, date, symbol, subject }: NegotiationDocument,
): ReportItem {
  const layer = statedOf(data, 'document', id)?.layer ?? 'public'
  return {
    kind: 'document',
    id,
    article: articles[0] ?? null,
    member: proponents[0] ?? null,
    title: symbol ?? subject,
    date,
    layer,
    isTold: true,
  }
}

function milestoneItem(data: Stated, milestone: Milestone): ReportItem {
  const { id, title, date } = milestone
  const stated = statedOf(data, 'milestone', id)
  const isTold = Source.ofFact(milestone, stated) !== null
  return { kind: 'milestone', id, article: null, member: null, title, date, layer: stated?.layer ?? 'public', isTold }
}

function participationItem(data: Stated, span: Participation): ReportItem {
  const stated = statedOf(data, 'participation', span.id)
  const isTold = Source.ofFact(span, stated) !== null
  const { id, member, from: date } = span
  return { kind: 'participation', id, article: null, member, date, layer: stated?.layer ?? 'public', isTold }
}

/** A merger, split or renaming, told in one line, with the private articles that it made. */
function articleItems(data: Stated, made: readonly string[]): readonly ReportItem[] {
  const articles = data.negotiation.articles.filter(({ id }) => made.includes(id))
  const items = articles.map(({ id, from: date = '' }): ReportItem => {
    const layer = statedOf(data, 'article', id)?.layer ?? 'public'
    const isTold = articles.some((one) => Source.ofArticle(one, date, statedOf(data, 'article', one.id)) !== null)
    return { kind: 'article', id, article: id, member: null, date, layer, isTold }
  })
  return items.filter(({ layer }, at) => at === 0 || !isPublic({ layer }))
}

const spokenItems = (data: ReportData, days: Spoken): readonly ReportItem[] => [
  ...positionsOf(data, days).map(({ id, articles, members, date }): ReportItem => {
    const layer = statedOf(data, 'position', id)?.layer ?? 'public'
    return { kind: 'position', id, article: articles[0] ?? null, member: members[0] ?? null, date, layer, isTold: true }
  }),
  ...interventionsOf(data, days).map(roomItem),
]

const roomItem = ({ id, article, member, day, layer }: InterventionEntry): ReportItem =>
  standItem({ kind: 'room', id, date: day, layer }, article, member)

type Matrix = ReturnType<typeof buildPositionMatrix>

/** Positions and roles in cells of the matrix, each once. */
function standItems(data: ReportData, day: Day, cellsIn: (matrix: Matrix) => Matrix['cells']): readonly ReportItem[] {
  const cells = cellsIn(buildPositionMatrix(data.negotiation, data.entries, day))
  return eachOnce(
    cells.flatMap(({ article, member, stands, roles }) =>
      [...stands, ...roles].map((stand) => standItem(stand, article, member)),
    ),
  )
}

const standItem = (
  { kind, id, date, layer }: Pick<ReportItem, 'kind' | 'id' | 'date' | 'layer'>,
  article: string | null,
  member: string | null,
): ReportItem => ({ kind, id, article, member, date, layer, isTold: true })

/** Facilitators in the follow-up table. */
const facilitatorItems = (rows: readonly FollowUp[]): readonly ReportItem[] =>
  eachOnce(
    rows.flatMap(({ article, facilitators }) =>
      facilitators.map(({ member, stand }) => standItem(stand, article, member)),
    ),
  )

const eachOnce = (items: readonly ReportItem[]): readonly ReportItem[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
]
