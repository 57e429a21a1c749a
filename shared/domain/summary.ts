/**
 * Read model (event sourcing): a fold over entries that answers for any day without the log. It holds every observation
 * without its words, and what withdrawals and corrections name, so that a later entry may take back any earlier one. A
 * checkpoint stores it with the standings computed from it; entries after the checkpoint change the articles that they
 * name, and only these are computed again, by the ledger's functions.
 */
import type { Tally } from './entries'
import { historyOf } from './ledger'
import {
  type ArticleSummary,
  decodeTurns,
  isValidOn,
  summariseArticle,
  summaryOn,
  type Turn,
  turnsOf,
} from './summary-article'
import { statusUntil } from './summary-rows'
import { ledgerOf, type Part, type Summary } from './summary-state'
import { type Article, type Day, PHASES, type Phase } from './types'

/** Summary of an article as of a day, the same as that of the full ledger but for sources that are not held. */
export function articleAsOf(summary: Summary, article: string, day: Day, part: Part = 'all'): ArticleSummary {
  const state = summary.articles.get(article)
  const view = state?.stored?.view
  if (view && part === 'all' && isValidOn(view, day)) return summaryOn(view, day)
  return summariseArticle(ledgerOf(summary, article, part), article, day)
}

/** Phase of an article as of a day, of which nothing else is needed: an earlier one, to compare with. */
export function phaseAsOf(summary: Summary, article: string, day: Day): Phase | 'none' {
  const view = summary.articles.get(article)?.stored?.view
  if (!view) return historyOf(ledgerOf(summary, article, 'all'), article, day).at(-1)?.phase ?? 'none'
  const status = statusUntil(view.history, day)
  return (status !== null && summary.statuses.get(status)?.phase) || 'none'
}

/** History of an article up to a day. */
export function historyAsOf(summary: Summary, article: string, until: Day, part: Part = 'all'): readonly Turn[] {
  const view = summary.articles.get(article)?.stored?.view
  const turns =
    view && part === 'all'
      ? decodeTurns(view.history, summary.statuses)
      : turnsOf(ledgerOf(summary, article, part), article)
  return turns.filter(({ day }) => day <= until)
}

/** Phase changes of each article that has any, in order: the first day of a phase, and its index in `PHASES`. */
export function phaseChanges(
  summary: Summary,
  articles: readonly Pick<Article, 'id'>[],
  part: Part,
): Readonly<Record<string, readonly (readonly [day: Day, phase: number])[]>> {
  const changes = articles.map(({ id }) => {
    const turns = historyAsOf(summary, id, '9999-12-31', part).filter(({ move }) => move !== null)
    return [id, turns.map(({ day, phase }) => [day, PHASES.indexOf(phase)] as const)] as const
  })
  return Object.fromEntries(changes.filter(([, turns]) => turns.length > 0))
}

export interface NegotiationSummary {
  /** Number of articles by phase, `none` without a step. The instrument is not counted. */
  readonly counts: Readonly<Record<Phase | 'none', number>>
  /** The agreement as a whole; `null` where the negotiation has none. */
  readonly instrument: ArticleSummary | null
  /** Day of the first observation, planned ones included; `null` without any. */
  readonly first: Day | null
  /** Day of the latest observation that counts, up to the day. */
  readonly latest: Day | null
  /** The same, later ones included; `null` for an empty ledger. */
  readonly end: Day | null
  /** The user's entries, as `tallyOf` counts them. */
  readonly tally: Tally
  /** Number of the user's entries, withdrawals and withdrawn ones included. */
  readonly count: number
}

export function negotiationAsOf(summary: Summary, articles: readonly Article[], day: Day): NegotiationSummary {
  // Articles that the pack does not know have a ledger too.
  const known = new Map([...summary.articles.keys()].map((id) => [id, articleAsOf(summary, id, day)]))
  const counts = { ...NO_COUNTS }
  for (const { id, kind } of articles) if (kind !== 'instrument') counts[known.get(id)?.standing?.phase ?? 'none']++
  const instrument = articles.find(({ kind }) => kind === 'instrument')
  return {
    counts,
    instrument: instrument ? (known.get(instrument.id) ?? articleAsOf(summary, instrument.id, day)) : null,
    ...spanOf(summary),
    latest: latestOf([...known.values()].map(({ last }) => last?.day ?? null)),
    tally: { n: summary.n, withdrawn: summary.withdrawn.size },
    count: summary.count,
  }
}

/** The first and the last day of the ledger, as in `NegotiationSummary`. */
export function spanOf(summary: Summary): Pick<NegotiationSummary, 'first' | 'end'> {
  const spans = [...summary.articles.keys()].map((id) => spanOfArticle(summary, id))
  return {
    first: spans.reduce<Day | null>((found, { first }) => (isBefore(first, found) ? first : found), null),
    end: latestOf(spans.map(({ end }) => end)),
  }
}

function spanOfArticle(summary: Summary, article: string): Pick<NegotiationSummary, 'first' | 'end'> {
  const view = summary.articles.get(article)?.stored?.view
  if (view) return view
  const { entries, end } = ledgerOf(summary, article, 'all')
  return { first: entries.get(article)?.[0]?.day ?? null, end }
}

const isBefore = (day: Day | null, other: Day | null): boolean => day !== null && (other === null || day < other)

const latestOf = (days: readonly (Day | null)[]): Day | null =>
  days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null)

const NO_COUNTS: Readonly<Record<Phase | 'none', number>> = {
  concluded: 0,
  clean: 0,
  'nearly-clean': 0,
  'under-discussion': 0,
  proposed: 0,
  parked: 0,
  dropped: 0,
  none: 0,
}
