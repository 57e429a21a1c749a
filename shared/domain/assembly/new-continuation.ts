/**
 * Factory of continuations: the articles that a merger, a split or a renaming makes, each of which continues others from its
 * first day.
 */

import type { EntityByKind, EntityField, EntityFields } from '../../kinds/kinds'
import { aliasField, idsIn, nameField } from '../../kinds/text-fields'
import { effectiveDay, isDay } from '../dates/days'
import { type FieldProblem, type FieldProblems, problemsIn } from '../entries/field-problems'
import { entityFrom, type Making } from '../entries/new-entity'
import { LANGS, type Lang } from '../text/langs'
import type { Article, ContinuationKind } from '../types'
import { continuingOn, withContinuing } from './continuation-queries'
import { continuationsOf } from './continuations'

/** Fields of the form: those that all new articles share, and the names of each. */
export interface ContinuationFields {
  readonly kind: ContinuationKind
  /** What they continue, their first day, theme, source and note, and the status of a merged article on that day. */
  readonly shared: EntityFields
  /** One; two or more after a split. */
  readonly names: readonly EntityFields[]
}

/** Fewest articles that become others, and fewest that are made. */
export const FEWEST: Readonly<Record<ContinuationKind, { readonly continued: number; readonly made: number }>> = {
  merge: { continued: 2, made: 1 },
  split: { continued: 1, made: 2 },
  rename: { continued: 1, made: 1 },
}

export interface ContinuationProblems {
  readonly shared: FieldProblems
  readonly names: readonly FieldProblems[]
}

/** Validates the form, read in a language, among the articles that there are. */
export function continuationProblems(
  { kind, shared, names }: ContinuationFields,
  lang: Lang,
  articles: readonly Article[],
): ContinuationProblems {
  const continued = idsIn(shared, 'continues')
  const problems: Partial<Record<EntityField, FieldProblem>> = {
    ...problemsIn(SHARED, 'article', shared, lang),
    ...successionProblems(shared, articles),
  }
  const { from = '' } = shared
  if (continued.some((id) => continuingOn(articles, id, from).length > 0)) problems.continues = 'continued'
  if (continued.length < FEWEST[kind].continued) problems.continues = 'missing'
  if (from === '') problems.from = 'missing'
  if (hasStatus({ kind, shared }) && !shared.statement?.trim() && !shared.url?.trim()) problems.statement = 'missing'
  return { shared: problems, names: names.map((one) => problemsIn(NAMING, 'article', one, lang)) }
}

/**
 * Validates a succession: an article cannot continue one that begins no earlier, and, of a corrected one, itself or what continues it. A
 * correction of other fields is not refused for what is stated already.
 */
export function successionProblems(
  fields: EntityFields,
  articles: readonly Article[],
  before: Pick<Article, 'id' | 'continues' | 'from'> | null = null,
): FieldProblems {
  const continues = idsIn(fields, 'continues')
  const { from = '' } = fields
  const isKept = before?.continues?.join() === continues.join() && (from === '' || from === before.from)
  if (isKept) return {}
  const after = before && withContinuing(continuationsOf(articles), [before.id])
  const isEarly = articles.some((one) => one.from && continues.includes(one.id) && from <= effectiveDay(one.from))
  return {
    ...(isEarly && isDay(from) && { from: 'early' as const }),
    ...(continues.some((id) => after?.has(id)) && { continues: 'circle' as const }),
  }
}

const SHARED: readonly EntityField[] = ['continues', 'from', 'status', 'statement', 'url', 'theme', 'note']
const NAMES: readonly EntityField[] = LANGS.map(nameField)
const NAMING: readonly EntityField[] = [...NAMES, ...LANGS.map(aliasField)]

/** True where a merged article is given a status: by itself it has none. */
export const hasStatus = ({ kind, shared }: Pick<ContinuationFields, 'kind' | 'shared'>): boolean =>
  kind === 'merge' && Boolean(shared.status)

/** Makes the articles of valid fields. `continued` are those that they continue. */
export function articlesFrom(
  { kind, shared, names }: ContinuationFields,
  continued: readonly Article[],
  makings: readonly Making[],
): readonly EntityByKind['article'][] {
  const ofAll: Partial<Article> = continued.every((one) => one.kind === 'process-issue')
    ? { kind: 'process-issue' }
    : {}
  return makings.map((making, index) => {
    const made = entityFrom('article', { ...shared, ...names[index] }, making)
    // Stated, as nothing else shows it once another part is removed.
    const ofKind: Partial<Article> =
      kind === 'split' ? { continuesAs: kind } : kind === 'rename' ? { weakAliases: weakNamesOf(continued) } : {}
    return { ...made, ...ofAll, ...ofKind }
  })
}

/** Fields of the names, without those of other names. */
export const nameFieldsOf = (fields: EntityFields): EntityFields =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => NAMES.some((one) => one === field)))

/** Other names of a renamed article: its former names before those that it had, so that it is found by them all. */
export const formerNames = ({ names, aliases, genericName }: Article): EntityFields =>
  Object.fromEntries(
    LANGS.map((lang) => {
      const own = genericName ? [] : (names[lang] ?? [])
      return [aliasField(lang), [...new Set([own, aliases[lang] ?? []].flat())].join('\n')]
    }),
  )

/** Ordinary words that name an article in context only; its own name where that is one. */
function weakNamesOf([article]: readonly Article[]): Article['weakAliases'] {
  if (!article) return {}
  const { weakAliases, genericName, names } = article
  if (!genericName) return weakAliases
  const own = Object.entries(names).map(([code, name]) => [code, [...(weakAliases[code] ?? []), name]] as const)
  return { ...weakAliases, ...Object.fromEntries(own) }
}
