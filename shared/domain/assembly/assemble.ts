/**
 * Assembled negotiation: a pack with the user's entries, after corrections and withdrawals. Everything reads this in place
 * of the pack, so that what ships and what is added have the same form and the same rights. Observations stay apart: the
 * ledger is built from those of the pack and of the entries.
 */

import type { EntityByKind } from '../../kinds/kinds'
import { asPosition, LISTED_KINDS, LISTS, type ListedKind } from '../entries/entity-lists'
import {
  type Author,
  type Entry,
  entityKey,
  entriesOf,
  isEntityEntry,
  type Layer,
  type PositionEntry,
  withdrawnIds,
} from '../entries/entries'
import { isPublic } from '../entries/layers'
import { withChange } from '../entries/negotiation-change'
import { inLadderOrder } from '../ladder/status-change'
import type { Article, Negotiation, Position, Status, Theme } from '../types'
import { withKnownContinued } from './continuations'
import { memoizeAppends } from './incremental'

/** Origin of an entity that an entry states; one without is the pack's. */
export interface Provenance {
  /** Id of the entry. */
  readonly entry: string
  readonly layer: Layer
  readonly madeAt: string
  readonly by: Author | null
  /** True where it corrects an earlier version, the pack's or an entry's. */
  readonly isCorrection: boolean
  readonly reason: string | null
}

/** A negotiation, or a pack of one, with the origin of what is not the pack's. */
export type Assembled<N extends Negotiation = Negotiation> = N & {
  /** By `entityKey`. */
  readonly provenance: ReadonlyMap<string, Provenance>
}

/** Theme of the articles whose theme is not there: withdrawn, or stated by an entry that has not arrived. */
export const OTHER_THEME: Theme = { id: 'other', names: { en: 'Other', fr: 'Autres', es: 'Otros' }, section: null }

/** Assembles a pack and entries, which are in the order of their making. Entries of other negotiations are left out. */
export function assemble<N extends Negotiation>(pack: N, entries: readonly Entry[]): Assembled<N> {
  const own = entriesOf(entries, pack.id)
  const withdrawn = withdrawnIds(own)
  // Most entries are observations: passed over once, and not once for each kind.
  const inForce = own.filter((entry) => changesEntities(entry) && !withdrawn.has(entry.id))
  const provenance = new Map<string, Provenance>()
  const lists = Object.fromEntries(
    LISTED_KINDS.map((kind) => [LISTS[kind], listOf(kind, pack, inForce, withdrawn, provenance)]),
  ) as Pick<Negotiation, (typeof LISTS)[ListedKind]>
  const positions = positionsOf(pack, inForce, withdrawn, provenance)
  const edited = changed({ ...pack, ...lists }, inForce)
  return withAllThemes({ ...edited, statuses: inOrderOf(pack, edited.statuses), positions, provenance })
}

/**
 * Assembles a part of the entries, as its public one, with the kind of each continuation that all entries show: what merges with
 * a private article, or is split off beside one, is no rename.
 */
export function assemblePart<N extends Negotiation>(
  pack: N,
  part: readonly Entry[],
  all: readonly Entry[],
): Assembled<N> {
  const assembled = assemble(pack, part)
  const hidesArticles = all.some(({ kind, layer }) => kind === 'article' && !isPublic({ layer }))
  const whole = hidesArticles ? assemble(pack, all) : assembled
  return { ...assembled, articles: withKnownContinued(assembled.articles, whole.articles) }
}

/** The negotiation with each change of it in force: the same where there is none. */
const changed = <N extends Negotiation>(pack: N, entries: readonly Entry[]): N =>
  entries.reduce((made, entry) => (entry.kind === 'negotiation' ? withChange(made, entry.entity) : made), pack)

/** Statuses in the order of the ladder, where they are not the pack's. */
const inOrderOf = (pack: Negotiation, statuses: readonly Status[]): readonly Status[] =>
  statuses === pack.statuses ? statuses : inLadderOrder(statuses)

/** Entities of a kind: those of the pack, corrected ones in their place, then the added ones. */
function listOf<K extends ListedKind>(
  kind: K,
  pack: Negotiation,
  entries: readonly Entry[],
  withdrawn: ReadonlySet<string>,
  provenance: Map<string, Provenance>,
): readonly EntityByKind[K][] {
  const shipped = pack[LISTS[kind]] as readonly EntityByKind[K][]
  const stated = entries.filter((entry) => entry.kind === kind)
  // The same list where nothing changes it: what is computed from it need not be computed again.
  if (stated.length === 0 && !shipped.some(({ id }) => withdrawn.has(entityKey(kind, id)))) return shipped
  const entities = new Map<string, EntityByKind[K]>()
  for (const entity of shipped) if (!withdrawn.has(entityKey(kind, entity.id))) entities.set(entity.id, entity)
  const known = new Set(shipped.map(({ id }) => id))
  for (const entry of stated) {
    if (!isEntityEntry(entry)) continue
    const entity = entry.entity as EntityByKind[K]
    provenance.set(entityKey(kind, entity.id), provenanceOf(entry, known.has(entity.id) || entities.has(entity.id)))
    entities.set(entity.id, entity)
  }
  return [...entities.values()]
}

/** Positions of the pack and of the entries, without those that a correction in force supersedes. */
function positionsOf(
  pack: Negotiation,
  entries: readonly Entry[],
  withdrawn: ReadonlySet<string>,
  provenance: Map<string, Provenance>,
): readonly Position[] {
  const known = new Set(pack.positions.map(({ id }) => id))
  // Of an id that the pack and an entry have, the pack's position is meant.
  const added = entries.filter((entry): entry is PositionEntry => entry.kind === 'position' && !known.has(entry.id))
  const superseded = new Set(added.flatMap(({ supersedes }) => supersedes ?? []))
  for (const entry of added)
    provenance.set(entityKey('position', entry.id), provenanceOf(entry, entry.supersedes !== undefined))
  return [
    ...pack.positions.filter(({ id }) => !withdrawn.has(entityKey('position', id)) && !superseded.has(id)),
    ...added.filter(({ id }) => !superseded.has(id)).map(asPosition),
  ]
}

const provenanceOf = (
  { id, layer, madeAt, by, reason }: Extract<Entry, { readonly reason?: string | undefined }> & Entry,
  isCorrection: boolean,
): Provenance => ({ entry: id, layer, madeAt, by: by ?? null, isCorrection, reason: reason ?? null })

function withAllThemes<N extends Negotiation>(negotiation: N): N {
  const themes = new Set(negotiation.themes.map(({ id }) => id))
  const isHomeless = ({ theme }: Article) => !themes.has(theme)
  if (!negotiation.articles.some(isHomeless)) return negotiation
  return {
    ...negotiation,
    themes: themes.has(OTHER_THEME.id) ? negotiation.themes : [...negotiation.themes, OTHER_THEME],
    articles: negotiation.articles.map((one) => (isHomeless(one) ? { ...one, theme: OTHER_THEME.id } : one)),
  }
}

/**
 * Entries of which `assemble` makes the entities of some kinds: those that state one, and withdrawals of these, of the
 * pack's and of what has not arrived. Its result is the same for these kinds from them as from all entries; articles go with
 * their themes.
 */
export function entriesStating(kinds: ReadonlySet<Entry['kind']>, entries: readonly Entry[]): readonly Entry[] {
  const others = new Set<string>()
  for (const { id, kind } of entries) if (kind !== 'withdrawal' && !kinds.has(kind)) others.add(id)
  return entries.filter((entry) => (entry.kind === 'withdrawal' ? !others.has(entry.withdraws) : kinds.has(entry.kind)))
}

/**
 * An `assemble` that memoises its last result: where only entries were appended that state or withdraw no entity, it gives
 * the same object, so that saving an observation costs what it did.
 */
export function incrementalAssembly<N extends Negotiation>(): (pack: N, entries: readonly Entry[]) => Assembled<N> {
  let last: { readonly pack: N; readonly assembled: (entries: readonly Entry[]) => Assembled<N> } | null = null
  return (pack, entries) => {
    if (last?.pack !== pack)
      last = {
        pack,
        assembled: memoizeAppends<Assembled<N>>(
          (all) => assemble(pack, all),
          (before, appended) => (appended.some(changesEntities) ? null : before),
        ),
      }
    return last.assembled(entries)
  }
}

const changesEntities = (entry: Entry): boolean =>
  isEntityEntry(entry) || entry.kind === 'position' || entry.kind === 'withdrawal'
