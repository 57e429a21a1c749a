/** The list of My entries: which entries the filters let through, in which order, and how many there are of each kind. */

import { effectiveDay, localDay } from '../../../shared/domain/dates/days'
import { authorKey, isBy } from '../../../shared/domain/entries/authors'
import {
  countsAsEntry,
  type Entry,
  isEntityEntry,
  type Layer,
  withdrawalsInForce,
} from '../../../shared/domain/entries/entries'
import type { Pausable } from '../../../shared/domain/pausable'
import { isAbout } from '../../../shared/domain/queries/shareable'
import type { Day } from '../../../shared/domain/types'
import { hasAll, wantedIn } from '../../model/search/own-words'
import { ownDevices } from '../../store'
import { visibilities } from '../../sync/visibility'

export const SORTS = ['added', 'oldest', 'dated', 'article'] as const
export type Sort = (typeof SORTS)[number]

/** Parameters of the address; `''` lets all through. */
export interface EntryFilters {
  readonly q: string
  readonly kind: string
  readonly by: string
  readonly article: string
  readonly layer: Layer | ''
  /** First and last day of their making. */
  readonly from: string
  readonly to: string
  readonly sort: Sort
}

export const NO_FILTERS: EntryFilters = {
  q: '',
  kind: '',
  by: '',
  article: '',
  layer: '',
  from: '',
  to: '',
  sort: 'added',
}

/** Filters of an address. */
export function filtersIn(params: Readonly<Record<string, string>>): EntryFilters {
  const { q = '', kind = '', by = '', article = '', layer = '', from = '', to = '', sort = '' } = params
  return {
    q,
    kind,
    by,
    article,
    layer: visibilities.value.find((one) => one === layer) ?? '',
    from,
    to,
    sort: SORTS.find((one) => one === sort) ?? 'added',
  }
}

/** Filters as parameters of an address; the query is another matter, as it may be private. */
export const paramsOf = ({ q: _, sort, ...filters }: EntryFilters): Readonly<Record<string, string>> => ({
  ...filters,
  sort: sort === 'added' ? '' : sort,
})

/** Filter value of the author of an entry, with who passed it on, or `own`. `own` are the user's devices. */
export const filterKeyOf = ({ by }: Entry, own: readonly string[]): string =>
  !by || isBy(by, own) ? 'own' : authorKey(by)

export interface Listed {
  readonly entries: readonly Entry[]
  /** Of those that all filters but that by kind let through. */
  readonly countByKind: ReadonlyMap<Entry['kind'], number>
}

/**
 * Ids of entries that only the filter by their kind lists: follows, and withdrawals of what is listed, whose row says that it
 * no longer counts. Of a withdrawal of something else there is one row for each thing, so that the list has as many rows as
 * `tallyOf` counts.
 */
export function foldedIds(entries: readonly Entry[]): ReadonlySet<string> {
  const here = new Set(entries.map(({ id }) => id))
  const shown = new Map<string, string>()
  for (const { id, withdraws } of withdrawalsInForce(entries)) if (!here.has(withdraws)) shown.set(withdraws, id)
  const rows = new Set(shown.values())
  return new Set(entries.flatMap((entry) => (countsAsEntry(entry) || rows.has(entry.id) ? [] : [entry.id])))
}

/** Texts of entries in the language of the interface. */
export interface EntryTexts {
  /** The summary, with the names of what the entry is about, and its own words, as they are searched. */
  readonly searchableText: (entry: Entry) => string
  readonly articleName: (id: string) => string
  /** Order of names. */
  readonly compare: (a: string, b: string) => number
}

/** Lists entries, which come in the order of their making. */
export function* listEntries(
  entries: readonly Entry[],
  filters: EntryFilters,
  texts: EntryTexts,
  folded: ReadonlySet<string> = new Set(),
): Pausable<Listed> {
  const isListed = filterOf(filters, texts)
  const found: Entry[] = []
  const countByKind = new Map<Entry['kind'], number>()
  for (const entry of entries.toReversed()) {
    yield
    if (!isListed(entry)) continue
    countByKind.set(entry.kind, (countByKind.get(entry.kind) ?? 0) + 1)
    if (filters.kind === '' ? !folded.has(entry.id) : entry.kind === filters.kind) found.push(entry)
  }
  yield
  return { entries: sorted(found, filters.sort, texts), countByKind }
}

function filterOf({ q, by, article, layer, from, to }: EntryFilters, { searchableText }: EntryTexts) {
  const wanted = wantedIn(q)
  // Once for all entries: it is read from local storage.
  const own = ownDevices()
  return (entry: Entry): boolean =>
    (by === '' || filterKeyOf(entry, own) === by) &&
    (layer === '' || entry.layer === layer) &&
    (article === '' || isOnArticle(entry, article)) &&
    isMade(entry, from, to) &&
    (wanted.length === 0 || hasAll(searchableText(entry), wanted))
}

/** True for what is about an article, notes and follows of the user included. */
function isOnArticle(entry: Entry, id: string): boolean {
  if (entry.kind === 'note' || entry.kind === 'follow')
    return entry.subject.kind === 'article' && entry.subject.id === id
  return isAbout(entry, { kind: 'article', id })
}

function isMade(entry: Entry, from: string, to: string): boolean {
  if (from === '' && to === '') return true
  const day = madeOn(entry)
  return day >= from && (to === '' || day <= to)
}

const madeOn = ({ madeAt }: Entry): Day => localDay(new Date(madeAt))

/** In an order; of equal ones the one made last comes first, as before. */
function sorted(found: readonly Entry[], sort: Sort, texts: EntryTexts): readonly Entry[] {
  if (sort === 'added') return found
  if (sort === 'oldest') return found.toReversed()
  if (sort === 'dated') return orderedBy(found, (entry) => -Number(statedDay(entry).replaceAll('-', '')))
  const names = new Map(found.map((entry) => [entry, articleOf(entry, texts)]))
  // The few names are compared by their language, the many entries by the place of their name.
  const ranks = new Map([...new Set(names.values())].sort(texts.compare).map((name, at) => [name, at]))
  return orderedBy(found, (entry) => ranks.get(names.get(entry) ?? '') ?? 0)
}
function orderedBy(found: readonly Entry[], keyOf: (entry: Entry) => number): readonly Entry[] {
  const keyed = found.map((entry) => ({ entry, key: keyOf(entry) }))
  return keyed.sort((a, b) => a.key - b.key).map(({ entry }) => entry)
}

interface Dated {
  readonly date?: string
  readonly start?: string
  readonly from?: string | null | undefined
}

const datesOf = (entity: object): Dated => entity

/** Day of what an entry states; else that of its making. */
function statedDay(entry: Entry): string {
  if (entry.kind === 'observation') return effectiveDay(entry.date)
  if (entry.kind === 'position' || entry.kind === 'room') return entry.day
  const stating = entry.kind === 'text' ? entry.fields : isEntityEntry(entry) ? entry.entity : null
  if (!stating) return madeOn(entry)
  const { date, start, from } = datesOf(stating)
  const stated = date ?? start ?? from
  return stated ? effectiveDay(stated) : madeOn(entry)
}

/** Name of the article that an entry is about; what is about none comes last. */
function articleOf(entry: Entry, { articleName }: EntryTexts): string {
  const LAST = '\uffff'
  if (entry.kind === 'observation' || entry.kind === 'position' || entry.kind === 'room')
    return articleName(entry.article)
  if (entry.kind === 'article') return articleName(entry.entity.id)
  if (entry.kind === 'note' || entry.kind === 'follow')
    return entry.subject.kind === 'article' ? articleName(entry.subject.id) : LAST
  if (entry.kind === 'word') return entry.names.kind === 'article' ? articleName(entry.names.id) : LAST
  return LAST
}
