/**
 * Form model of Merge, split or rename: what the form begins with, what a choice in it changes, its draft, and the entries that
 * it saves.
 */

import * as v from 'valibot'
import { OTHER_THEME } from '../../../shared/domain/assembly/assemble'
import {
  articlesFrom,
  type ContinuationFields,
  FEWEST,
  formerNames,
  hasStatus,
  nameFieldsOf,
} from '../../../shared/domain/assembly/new-continuation'
import type { Entry, Layer } from '../../../shared/domain/entries/entries'
import type { Lang } from '../../../shared/domain/text/langs'
import { webAddress } from '../../../shared/domain/text/web-address'
import { type Article, CONTINUATION_KINDS, type ContinuationKind, type Day } from '../../../shared/domain/types'
import type { EntityFields } from '../../../shared/kinds/kinds'
import { idsIn } from '../../../shared/kinds/text-fields'
import { newEnvelope } from '../../model/envelope'
import { isPrivateEntity } from '../../model/provenance'
import { readFormDraft, storeFormDraft } from '../../workspace/forms/form-draft'
import { randomSuffix } from './fields'

/** The names of two articles at least, of which a merger and a renaming have the first. */
export interface ContinuationForm extends ContinuationFields {
  /** `''` until the button that saves chooses it. */
  readonly layer: Layer | ''
}

type Articles = ReadonlyMap<string, Article>

/** First content of the form, opened on an article or on none. */
export const firstForm = (article: string, day: Day, articles: Articles): ContinuationForm =>
  withContinued({ kind: 'merge', shared: { from: day }, names: [{}, {}], layer: '' }, article, articles)

/** Form with other articles to continue, whose theme and former names it takes. */
export function withContinued(form: ContinuationForm, continues: string, articles: Articles): ContinuationForm {
  const first = articles.get(idsIn({ continues }, 'continues')[0] ?? '')
  const [one = {}, ...others] = form.names
  return {
    ...form,
    shared: { ...form.shared, continues, theme: first?.theme ?? OTHER_THEME.id },
    names: [{ ...one, ...(first && formerNames(first)) }, ...others],
  }
}

/** True where an article to continue is private, whose names and theme would be public with what takes its place. */
export const isAnyPrivate = (continues = ''): boolean =>
  idsIn({ continues }, 'continues').some((id) => isPrivateEntity('article', id))

/** Form for another change. One article is split or renamed: of several the first stays. */
export function withKind(form: ContinuationForm, kind: ContinuationKind, articles: Articles): ContinuationForm {
  const [first = '', ...others] = idsIn(form.shared, 'continues')
  const next = { ...form, kind }
  return kind !== 'merge' && others.length > 0 ? withContinued(next, first, articles) : next
}

/** Fields that count: a merger and a renaming make one article, and a renamed one alone has its former names. */
export function countingFields({ kind, shared, names }: ContinuationForm): ContinuationFields {
  const made = kind === 'split' ? names : names.slice(0, FEWEST[kind].made)
  return { kind, shared, names: kind === 'rename' ? made : made.map(nameFieldsOf) }
}

/** Form whose visibility is chosen. */
export type ChosenContinuation = ContinuationForm & { readonly layer: Layer }

/** Makes the entries of a valid form: one for each new article, and one for the status of a merged one. */
export function continuationEntries(
  form: ChosenContinuation,
  lang: Lang,
  articles: Articles,
  today: Day,
): readonly Extract<Entry, { readonly kind: 'article' | 'observation' }>[] {
  const fields = countingFields(form)
  const { layer } = form
  const continued = idsIn(fields.shared, 'continues').flatMap((id) => articles.get(id) ?? [])
  const makings = fields.names.map(() => ({ lang, layer, random: randomSuffix() }))
  const made = articlesFrom(fields, continued, makings)
  const [first] = made
  return [
    ...made.map((entity) => ({ kind: 'article' as const, ...newEnvelope(layer), entity })),
    ...(first && hasStatus(fields) ? [statusOf(first.id, fields.shared, layer, today)] : []),
  ]
}

/** Status of a merged article on its first day; announced, where that is ahead. */
function statusOf(
  article: string,
  { from = '', status = '', statement = '', url = '' }: EntityFields,
  layer: Layer,
  today: Day,
) {
  return {
    kind: 'observation' as const,
    ...newEnvelope(layer),
    article,
    date: from,
    status,
    statement: statement.trim(),
    basis: from > today ? ('planned' as const) : ('reported' as const),
    evidence: { url: webAddress(url) || null },
    reportedBy: { person: null, role: null, members: [] },
  }
}

/** Key of the draft of the form that was opened on an article, or on none. */
const keyOf = (article: string): string => `.add-continuation${article && `-${article}`}`
const texts = v.record(v.string(), v.string())
const schema = v.object({
  /** ISO 8601 instant. */
  at: v.string(),
  kind: v.picklist(CONTINUATION_KINDS),
  shared: texts,
  names: v.array(texts),
})

/** The draft, without a visibility, which is chosen on saving. */
export function readContinuation(article: string): (ContinuationForm & { readonly at: string }) | null {
  const draft = readFormDraft(keyOf(article), schema)
  return draft && { ...draft, layer: '' }
}

export const storeContinuation = (article: string, form: ContinuationForm | null): void =>
  storeFormDraft(keyOf(article), form)
