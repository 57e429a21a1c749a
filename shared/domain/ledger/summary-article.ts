/**
 * Summary of an article as of a day: what the board shows of it, derived from a ledger whether or not that ledger holds
 * the words. Also its history as the charts need it, and the stored form of both.
 */
import { EARLIEST_DAY, effectiveDay, LATEST_DAY } from '../dates/days'
import type { Layer } from '../entries/entries'
import { narrowest } from '../entries/layers'
import type { Day, DayOrMonth, Evidence, Phase, Status, Target } from '../types'
import {
  type ArticleStatus,
  historyOf,
  isInferred,
  isSource,
  type Ledger,
  lastSourced,
  plannedFrom,
  type Standing,
  sinceOf,
  statusAsOf,
  statusSinceOf,
} from './ledger'
import { type DatedColumns, decodeDated, encodeDated, type SourceLink, sourceLinkOf } from './summary-rows'
import { targetsAsOf } from './targets'

export interface StandingSummary {
  readonly status: string
  readonly phase: Phase
  readonly day: Day
  /** Date with the precision of the source, as are the next two. */
  readonly date: DayOrMonth
  readonly phaseSince: DayOrMonth
  readonly statusSince: DayOrMonth
  /** Start of the unbroken run of the phase. */
  readonly since: Day
  /** True when the article had no status before that run. */
  readonly isFirst: boolean
  readonly isInferred: boolean
  /** True when the sources of the day differ in the phase. */
  readonly isContested: boolean
}

export interface ArticleSummary {
  /** `null` without a step by that day. */
  readonly standing: StandingSummary | null
  /** Status ids of the flags in force. */
  readonly flags: readonly string[]
  /** Narrowest layer of the observations that contribute to the status or to a flag. */
  readonly layer: Layer
  readonly outstandingCount: number | null
  readonly target: Target | null
  /** The latest observation that counts. Its source is `null` where the summary does not hold it. */
  readonly last: {
    readonly id: string
    readonly day: Day
    readonly date: DayOrMonth
    readonly source: SourceLink | null
  } | null
  /** Day of the latest observation that counts and has a source. */
  readonly sourceDay: Day | null
  /** Targets that are neither met nor overdue, in order of their due day. */
  readonly openTargets: readonly Target[]
  /** Statuses planned from that day on, in order of their day. */
  readonly planned: readonly Target[]
}

/** Evidence of an observation whose source the summary does not hold. */
export const NO_SOURCE: Evidence = { url: null }

/** Summarises an article as of a day, both included. */
export function summariseArticle(ledger: Ledger, article: string, day: Day): ArticleSummary {
  const status = statusAsOf(ledger, article, day)
  const { standing, flags, last, outstandingCount, target } = status
  return {
    standing: standing && standingOf(ledger, article, standing),
    flags: flags.map((flag) => flag.status.id),
    layer: layerOf(status),
    outstandingCount,
    target,
    last: last && {
      id: last.observation.id,
      day: last.day,
      date: last.observation.date,
      source: sourceOf(last.observation.evidence),
    },
    sourceDay: lastSourced(ledger, article, day)?.day ?? null,
    openTargets: targetsAsOf(ledger, article, day)
      .filter(({ outcome, metOn }) => outcome === 'open' && metOn === null)
      .map(({ status: { id }, date }) => ({ status: id, date })),
    planned: plannedFrom(ledger, article, day).map(({ status, observation: { date } }) => ({
      status: status.id,
      date,
    })),
  }
}

function standingOf(ledger: Ledger, article: string, standing: Standing): StandingSummary {
  const { status, phase, day, date, since, contestedBy } = standing
  return {
    status: status.id,
    phase,
    day,
    date,
    phaseSince: sinceOf(ledger, article, standing),
    statusSince: statusSinceOf(ledger, article, standing),
    since,
    isFirst: historyOf(ledger, article, since).at(-1)?.move === 'first',
    isInferred: isInferred(standing),
    isContested: contestedBy.length > 0,
  }
}

const layerOf = ({ standing, flags }: ArticleStatus): Layer =>
  narrowest([...(standing?.entries ?? []), ...flags].map(({ layer }) => layer))

const sourceOf = (evidence: Evidence): SourceLink | null => (evidence === NO_SOURCE ? null : sourceLinkOf(evidence))

/** An item of an article's history, for the strip, the phase as of an earlier day, and the page payload. */
export interface Turn {
  readonly day: Day
  readonly date: DayOrMonth
  readonly status: string
  readonly phase: Phase
  /** As in `Standing`. */
  readonly move: Standing['move']
  readonly isInferred: boolean
}

export const turnsOf = (ledger: Ledger, article: string): readonly Turn[] =>
  historyOf(ledger, article).map((standing) => ({
    day: standing.day,
    date: standing.date,
    status: standing.status.id,
    phase: standing.phase,
    move: standing.move,
    isInferred: isInferred(standing),
  }))

const MOVES = [null, 'first', 'forward', 'back', 'sideways'] as const satisfies readonly Standing['move'][]

export const encodeTurns = (turns: readonly Turn[]): DatedColumns =>
  encodeDated(turns, ({ move, isInferred }) => MOVES.indexOf(move) + Number(isInferred) * 8)

export const decodeTurns = (columns: DatedColumns, statuses: ReadonlyMap<string, Status>): readonly Turn[] =>
  decodeDated(columns, (day, date, status, bits) => ({
    day,
    date,
    status,
    phase: statuses.get(status)?.phase ?? 'proposed',
    move: MOVES[bits & 7] ?? null,
    isInferred: (bits & 8) > 0,
  }))

/** View derived from an article's observations, as stored: valid from the day of one until that of the next. */
export interface StoredView {
  readonly from: Day
  /** Exclusive. */
  readonly until: Day
  /** Day of the first observation, planned ones included; `null` without any that is in force. */
  readonly first: Day | null
  /** Day of the latest observation that counts and has a source, later ones than `from` included; `null` without one. */
  readonly end: Day | null
  readonly summary: ArticleSummary
  readonly history: DatedColumns
}

/** View for a day, as of the latest observation by then: it answers for the days between, which a user goes back by. */
export function viewOf(ledger: Ledger, article: string, day: Day): StoredView {
  const entries = ledger.entries.get(article) ?? []
  const from = entries.findLast((entry) => entry.day <= day)?.day ?? EARLIEST_DAY
  return {
    from,
    until: entries.find((entry) => entry.day > day)?.day ?? LATEST_DAY,
    first: entries[0]?.day ?? null,
    end: entries.findLast(isSource)?.day ?? null,
    summary: summariseArticle(ledger, article, from),
    history: encodeTurns(turnsOf(ledger, article)),
  }
}

export const isValidOn = ({ from, until }: StoredView, day: Day): boolean => from <= day && day < until

/** The stored summary on a day on which it is valid: only what was announced for a day may be over. */
export function summaryOn({ summary }: StoredView, day: Day): ArticleSummary {
  const openTargets = dueFrom(summary.openTargets, day)
  const planned = dueFrom(summary.planned, day)
  const isSame = openTargets.length === summary.openTargets.length && planned.length === summary.planned.length
  return isSame ? summary : { ...summary, openTargets, planned }
}

const dueFrom = (announced: readonly Target[], day: Day) => announced.filter(({ date }) => effectiveDay(date) >= day)
