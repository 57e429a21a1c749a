/** Derives the rows of the table: filter, group by theme, sort, and phase change since the previous meeting. */

import { isPublic } from '../../../shared/domain/entries/layers'
import type { ArticleSummary } from '../../../shared/domain/ledger/summary-article'
import { type CustomTerm, termsOf } from '../../../shared/domain/queries/custom-terms'
import { type Article, type Day, PHASES, type Phase, type Theme } from '../../../shared/domain/types'
import { foldText } from '../../model/search/fold'

export const SORTS = ['phase', 'since', 'evidence', 'name'] as const
export type Sort = (typeof SORTS)[number]

export interface Filter {
  readonly phase: Phase | 'none' | null
  readonly theme: string | null
  /** Substring of a name, in any language, or of a custom term. */
  readonly find: string
  readonly sort: Sort
  /** Ids of the followed articles; `null` for all. */
  readonly only: ReadonlySet<string> | null
}

export interface Row {
  readonly article: Article
  readonly status: ArticleSummary
  readonly phase: Phase
  /** Phase at the previous meeting where it differs; `none` for a first status, `null` without a change. */
  readonly from: Phase | 'none' | null
}

export interface ThemeRows {
  readonly theme: Theme
  readonly rows: readonly Row[]
  /** Filtered articles of the theme without a status. */
  readonly missing: readonly Article[]
  /** Those that were left out and of which nothing more is to be said: named in one line, unless a filter asks for them. */
  readonly leftOut: readonly Article[]
  readonly total: number
  readonly withRecord: number
}

/** Ids of the articles in the order of the table. */
export const idsIn = (groups: readonly ThemeRows[]): readonly string[] =>
  groups.flatMap((group) => articlesOf(group).map(({ id }) => id))

/** The articles that a theme shows, in the order of the table. */
export const articlesOf = ({ rows, leftOut, missing }: ThemeRows): readonly Article[] => [
  ...rows.map(({ article }) => article),
  ...leftOut,
  ...missing,
]

/** Number of rows that a theme takes, of which its head is one. */
export const rowsOf = ({ rows }: ThemeRows): number => 1 + Math.max(1, rows.length)

/** The first rows of the table; a theme that is cut has no lines of names, and no head stands alone. */
export function firstRows(groups: readonly ThemeRows[], count: number): readonly ThemeRows[] {
  let left = count
  return groups.flatMap((group) => {
    if (left <= 1) return []
    const rows = group.rows.slice(0, left - 1)
    left -= rowsOf(group)
    return rows.length === group.rows.length ? group : { ...group, rows, missing: [], leftOut: [] }
  })
}

export interface BoardData {
  readonly articles: readonly Article[]
  readonly themes: readonly Theme[]
  readonly now: ReadonlyMap<string, ArticleSummary>
  /** Phase as of the previous meeting; empty where there is none. */
  readonly before: ReadonlyMap<string, Phase | 'none'>
  readonly nameOf: (article: Article) => string
  readonly terms: readonly CustomTerm[]
}

/** Groups the filtered articles by theme; themes without any are left out. */
export function boardRows(data: BoardData, filter: Filter): readonly ThemeRows[] {
  const shown = data.articles.filter((article) => isWanted(article, data, filter))
  return data.themes
    .filter((theme) => filter.theme === null || theme.id === filter.theme)
    .map((theme) => {
      const all = data.articles.filter((article) => article.theme === theme.id)
      const wanted = shown.filter((article) => article.theme === theme.id)
      const rows = wanted.flatMap((article) => rowOf(article, data)).sort(orderOf(data, filter.sort))
      const isNamed = isNamedOnly(filter)
      return {
        theme,
        rows: rows.filter((row) => !isNamed(row)),
        leftOut: rows.filter(isNamed).map(({ article }) => article),
        missing: wanted.filter((article) => !data.now.get(article.id)?.standing),
        total: all.length,
        withRecord: all.filter((article) => data.now.get(article.id)?.standing).length,
      }
    })
    .filter((group) => articlesOf(group).length > 0)
}

function isWanted(article: Article, { now, terms }: BoardData, { phase, find, only }: Filter): boolean {
  if (only && !only.has(article.id)) return false
  if (phase !== null && (now.get(article.id)?.standing?.phase ?? 'none') !== phase) return false
  const wanted = foldText(find).trim()
  if (wanted === '') return true
  const custom = termsOf(terms, 'article', article.id).map(({ text }) => text)
  const names = [...Object.values(article.names), ...Object.values(article.aliases).flat(), ...custom]
  return names.some((name) => foldText(name).includes(wanted))
}

/** True of a left-out article that is a name in a line. Where sources differ, or not all is public, it is a row. */
const isNamedOnly =
  ({ phase, find, only }: Filter) =>
  ({ phase: of, status: { standing, layer } }: Row): boolean =>
    of === 'dropped' &&
    phase !== 'dropped' &&
    find.trim() === '' &&
    only === null &&
    !standing?.isContested &&
    isPublic({ layer })

function rowOf(article: Article, { now, before }: BoardData): readonly Row[] {
  const status = now.get(article.id)
  const phase = status?.standing?.phase
  if (!status || !phase) return []
  const earlier = before.get(article.id) ?? 'none'
  const changed = before.size > 0 && earlier !== phase
  return [{ article, status, phase, from: changed ? earlier : null }]
}

/** Without accents and case, as a collator would: the first object of `Intl` that a page makes takes long. */
const byFolded = (a: string, b: string) => (foldText(a) < foldText(b) ? -1 : foldText(a) > foldText(b) ? 1 : 0)

function orderOf({ nameOf }: BoardData, sort: Sort): (a: Row, b: Row) => number {
  const byName = (a: Row, b: Row) => byFolded(nameOf(a.article), nameOf(b.article))
  const latest = (day: (row: Row) => Day) => (a: Row, b: Row) => (day(a) > day(b) ? -1 : day(a) < day(b) ? 1 : 0)
  const bySince = latest((row) => row.status.standing?.since ?? '')
  const byEvidence = latest((row) => row.status.last?.day ?? '')
  const byPhase = (a: Row, b: Row) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase)
  const orders: Readonly<Record<Sort, readonly ((a: Row, b: Row) => number)[]>> = {
    phase: [byPhase, bySince, byName],
    since: [bySince, byPhase, byName],
    evidence: [byEvidence, byPhase, byName],
    name: [byName],
  }
  return (a, b) => {
    for (const order of orders[sort]) {
      const result = order(a, b)
      if (result !== 0) return result
    }
    return 0
  }
}
