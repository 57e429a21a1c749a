/**
 * Version history of an entity: as the pack has it, and as each entry states it, with what withdrew it. From it follows
 * what removes the entity: a withdrawal of each entry in force, and of the pack's.
 */
import type { EntityByKind } from '../../kinds/kinds'
import type { Negotiation } from '../types'
import type { AddKind } from './entity-fields'
import { asPosition, LISTED_KINDS, LISTS, type ListedKind } from './entity-lists'
import {
  type EntityEntry,
  type EntityKind,
  type Entry,
  entityKey,
  entriesOf,
  isEntityEntry,
  type PositionEntry,
  type WithdrawalEntry,
  withdrawalsInForce,
} from './entries'

export type StatedEntry = EntityEntry | PositionEntry

export interface Version<K extends AddKind = AddKind> {
  readonly entity: EntityByKind[K]
  /** The entry that states it; `null` for the pack's. */
  readonly entry: StatedEntry | null
  readonly withdrawal: WithdrawalEntry | null
}

/** Versions of an entity in the order of their making, the pack's first. The last that is not withdrawn counts. */
export function versionsOf<K extends AddKind>(
  pack: Negotiation,
  entries: readonly Entry[],
  kind: K,
  id: string,
): readonly Version<K>[] {
  const own = entriesOf(entries, pack.id)
  const withdrawals = new Map(withdrawalsInForce(own).map((one) => [one.withdraws, one]))
  const stated = kind === 'position' ? positionVersions(own, id) : entityVersions(own, kind, id)
  const root = stated[0]?.root ?? id
  const shipped = shippedIn(pack, kind).filter((entity) => entity.id === root)
  return [
    ...shipped.map((entity) => ({
      entity,
      entry: null,
      withdrawal: withdrawals.get(entityKey(kind, root)) ?? null,
    })),
    ...stated.map(({ entity, entry }) => ({
      entity: entity as EntityByKind[K],
      entry,
      withdrawal: withdrawals.get(entry.id) ?? null,
    })),
  ]
}

/** Kinds that an entry can state, correct and withdraw; observations are named by their ids alone. */
export type StatedKind = EntityKind | 'position'
const STATED_KINDS: readonly ListedStatedKind[] = [...LISTED_KINDS, 'position']
type ListedStatedKind = ListedKind | 'position'
const STATED_LISTS = { ...LISTS, position: 'positions' } as const satisfies Readonly<
  Record<ListedStatedKind, keyof Negotiation>
>

/** Entities of a kind that a negotiation has. */
const shippedIn = <K extends ListedStatedKind>(negotiation: Negotiation, kind: K): readonly EntityByKind[K][] =>
  negotiation[STATED_LISTS[kind]] as readonly EntityByKind[K][]

/** An entity of the dataset, named by its key. */
export interface ShippedEntity {
  /** Its `entityKey`. */
  readonly id: string
  readonly of: StatedKind
  readonly entity: EntityByKind[StatedKind]
}

export const isShipped = (one: object): one is ShippedEntity => 'of' in one && 'entity' in one

/** The entities of a dataset by `entityKey`, of every kind that a withdrawal can name; without observations. */
export const shippedEntities = (pack: Negotiation): ReadonlyMap<string, ShippedEntity> =>
  new Map(
    STATED_KINDS.flatMap((of) =>
      shippedIn(pack, of).map((entity) => {
        const id = entityKey(of, entity.id)
        return [id, { id, of, entity }] as const
      }),
    ),
  )

interface Stated {
  readonly entity: EntityByKind[AddKind]
  readonly entry: StatedEntry
  /** Id under which the pack may have it. */
  readonly root: string
}

const entityVersions = (entries: readonly Entry[], kind: AddKind, id: string): readonly Stated[] =>
  entries.flatMap((entry) =>
    isEntityEntry(entry) && entry.kind === kind && entry.entity.id === id
      ? [{ entity: entry.entity as EntityByKind[AddKind], entry, root: id }]
      : [],
  )

/** The chain of corrections that ends with a position, the first one first. */
function positionVersions(entries: readonly Entry[], id: string): readonly Stated[] {
  const byId = new Map(entries.flatMap((entry) => (entry.kind === 'position' ? [[entry.id, entry]] : [])))
  const chain: PositionEntry[] = []
  let root = id
  for (let next = byId.get(id); next && !chain.includes(next); next = byId.get(root)) {
    chain.unshift(next)
    root = next.supersedes ?? next.id
  }
  return chain.map((entry) => ({ entity: asPosition(entry), entry, root }))
}

/** The version that counts; `null` where the entity was removed, or is not known. */
export const currentOf = <K extends AddKind>(versions: readonly Version<K>[]): Version<K> | null =>
  versions.findLast(({ withdrawal }) => withdrawal === null) ?? null

/** The versions in force, without those of some entries. */
export const versionsBut = <K extends AddKind>(
  versions: readonly Version<K>[],
  entries: readonly StatedEntry[],
): readonly Version<K>[] =>
  versions.filter(({ entry, withdrawal }) => !withdrawal && !(entry && entries.includes(entry)))

/** What a withdrawal of each removes: ids of entries in force, and the key of the pack's. */
export function removalTargets(kind: AddKind, versions: readonly Version[]): readonly string[] {
  return versions.flatMap(({ entity, entry, withdrawal }) => {
    if (withdrawal) return []
    return [entry?.id ?? entityKey(kind, entity.id)]
  })
}
