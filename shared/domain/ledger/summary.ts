/**
 * Read model (event sourcing): a fold over entries that answers for any day without the log. It holds every observation
 * without its words, and what withdrawals and corrections name, so that a later entry may take back any earlier one. A
 * checkpoint stores it with the standings computed from it; entries after the checkpoint change the articles that they
 * name, and only these are computed again, by the ledger's functions.
 */

import type { Day, Phase } from '../types'
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
import { ledgerOf, type Summary } from './summary-state'

/** Summary of an article as of a day, the same as that of the full ledger but for sources that are not held. */
export function articleAsOf(summary: Summary, article: string, day: Day): ArticleSummary {
  const view = summary.articles.get(article)?.stored?.view
  if (view && isValidOn(view, day)) return summaryOn(view, day)
  return summariseArticle(ledgerOf(summary, article), article, day)
}

/** Phase of an article as of a day, of which nothing else is needed: an earlier one, to compare with. */
export function phaseAsOf(summary: Summary, article: string, day: Day): Phase | 'none' {
  const view = summary.articles.get(article)?.stored?.view
  if (!view) return historyOf(ledgerOf(summary, article), article, day).at(-1)?.phase ?? 'none'
  const status = statusUntil(view.history, day)
  return (status !== null && summary.statuses.get(status)?.phase) || 'none'
}

/** History of an article up to a day. */
export function historyAsOf(summary: Summary, article: string, until: Day): readonly Turn[] {
  const view = summary.articles.get(article)?.stored?.view
  const turns = view ? decodeTurns(view.history, summary.statuses) : turnsOf(ledgerOf(summary, article), article)
  return turns.filter(({ day }) => day <= until)
}

/** Day of the latest source, up to a day; `null` without one. */
export const latestAsOf = (
  summary: Summary,
  day: Day,
  // A caller may have the articles of that day.
  summaryOf: (article: string, day: Day) => ArticleSummary = (article) => articleAsOf(summary, article, day),
): Day | null =>
  // Articles that the pack does not know have a ledger too.
  latestOf([...summary.articles.keys()].map((id) => summaryOf(id, day).sourceDay))

/** Day of the first observation of an article, planned ones included; `null` without any. */
export const firstSeen = (summary: Summary, article: string): Day | null => spanOfArticle(summary, article).first

interface Span {
  /** Day of the first observation, planned ones included; `null` without any. */
  readonly first: Day | null
  /** Day of the latest source; `null` without one. */
  readonly end: Day | null
}

/** The first and the last day of the ledger. */
export function spanOf(summary: Summary): Span {
  const spans = [...summary.articles.keys()].map((id) => spanOfArticle(summary, id))
  return {
    first: spans.reduce<Day | null>((found, { first }) => (isBefore(first, found) ? first : found), null),
    end: latestOf(spans.map(({ end }) => end)),
  }
}

function spanOfArticle(summary: Summary, article: string): Span {
  const view = summary.articles.get(article)?.stored?.view
  if (view) return view
  const { entries, end } = ledgerOf(summary, article)
  return { first: entries.get(article)?.[0]?.day ?? null, end }
}

const isBefore = (day: Day | null, other: Day | null): boolean => day !== null && (other === null || day < other)

const latestOf = (days: readonly (Day | null)[]): Day | null =>
  days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null)
