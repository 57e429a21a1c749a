/** Selection for a share: which of some entries leave this device, what they refer to, and how many stay, by the reason. */

import {
  countsAsEntry,
  ENTITY_KINDS,
  type EntityKind,
  type Entry,
  entityKey,
  isEntityEntry,
  type Subject,
  type Tally,
  tallyOf,
  withdrawnIds,
} from '../entries/entries'
import { isPublic, viewFor } from '../entries/layers'
import type { Meeting, Negotiation } from '../types'
import { isDuring, isPlannedFor } from './meetings'

export interface Shareable {
  /** Entries that are shared, without the fields that leave in a backup alone, in the order of their making. */
  readonly entries: readonly Entry[]
  /** Their count, as where they arrive. */
  readonly tally: Tally
  /** Those of them that are listed: an undo and a redo are none that the user made as an entry. */
  readonly listed: readonly Entry[]
  /**
   * Number of entries among them that were not chosen: what a chosen one refers to, which would be unknown where it arrives,
   * and the corrections of chosen ones, which would count where they arrive, as would the withdrawals.
   */
  readonly along: number
  /** Number of those that are shared and that a correction among them replaces. */
  readonly replaced: number
  readonly privates: number
  readonly withdrawn: number
  /** Number of those for the user alone, or about an article that does not go. */
  readonly hidden: number
}

/** Entries of one negotiation, of which some are chosen by their ids. */
export function shareableOf(chosen: ReadonlySet<string>, entries: readonly Entry[], pack: Negotiation): Shareable {
  const going = viewFor(entries, 'share', pack)
  const goes = new Set(going.map(({ id }) => id))
  const withdrawn = withdrawnIds(entries)
  const left = entries.filter(({ id }) => chosen.has(id) && !goes.has(id))
  const privates = left.filter((entry) => !isPublic(entry)).length
  const gone = left.filter((entry) => isPublic(entry) && withdrawn.has(entry.id)).length
  const ids = withReferences(going, chosen)
  const shared = going.filter(({ id }) => ids.has(id))
  const superseded = new Set(shared.map(supersededBy))
  return {
    entries: shared,
    tally: tallyOf(shared),
    listed: listedOf(shared),
    replaced: shared.filter(({ id }) => superseded.has(id)).length,
    along: shared.filter((entry) => countsAsEntry(entry) && !chosen.has(entry.id)).length,
    privates,
    withdrawn: gone,
    hidden: left.length - privates - gone,
  }
}

function listedOf(shared: readonly Entry[]): readonly Entry[] {
  const withdrawn = withdrawnIds(shared)
  return shared.filter(
    (entry) => countsAsEntry(entry) || (entry.kind === 'withdrawal' && !entry.undo && withdrawn.has(entry.withdraws)),
  )
}

/**
 * Ids of the chosen entries that go, of those among the others to which they refer, directly or through each other, and of
 * the withdrawals and corrections of chosen ones.
 */
function withReferences(going: readonly Entry[], chosen: ReadonlySet<string>): ReadonlySet<string> {
  const named = new Map<string, Entry>()
  for (const entry of going) {
    named.set(entry.id, entry)
    // The last version of an entity counts.
    if (isEntityEntry(entry)) named.set(entityKey(entry.kind, entry.entity.id), entry)
  }
  const ids = new Set(going.filter(({ id }) => chosen.has(id)).map(({ id }) => id))
  for (const id of laterOf(chosen, going)) ids.add(id)
  // A set is walked with what is added on the way.
  for (const id of ids) {
    const entry = named.get(id)
    for (const key of entry ? referencesOf(entry) : []) {
      const found = named.get(key)
      if (found) ids.add(found.id)
    }
  }
  return ids
}

/** Ids of what withdraws or corrects chosen entries, and of what does so to these: My entries does not list all of it. */
function laterOf(chosen: ReadonlySet<string>, going: readonly Entry[]): ReadonlySet<string> {
  const found = new Set<string>()
  // One is made after what it names, so that they come in order.
  for (const entry of going) {
    const named = entry.kind === 'withdrawal' ? entry.withdraws : supersededBy(entry)
    if (named !== undefined && (chosen.has(named) || found.has(named))) found.add(entry.id)
  }
  return found
}

const supersededBy = (entry: Entry): string | undefined => ('supersedes' in entry ? entry.supersedes : undefined)

type Named = Partial<Record<EntityKind, readonly (string | null | undefined)[]>>

/** Ids of the entities that an entry names, by their kind. */
function entitiesNamedBy(entry: Entry): Named {
  switch (entry.kind) {
    case 'observation':
      return {
        article: [entry.article, ...(entry.dependsOn ?? [])],
        meeting: [entry.meeting],
        status: [entry.status, entry.target?.status],
        member: entry.reportedBy.members,
      }
    case 'position':
    case 'room':
      return { article: [entry.article], meeting: [entry.meeting], member: [entry.member] }
    case 'word':
      return { [entry.names.kind]: [entry.names.id] }
    case 'article':
      return { theme: [entry.entity.theme], article: entry.entity.continues ?? [] }
    case 'meeting':
      return { article: entry.entity.topics, member: entry.entity.members ?? [] }
    case 'document':
      return { article: entry.entity.articles, meeting: [entry.entity.meeting], member: entry.entity.proponents }
    case 'role':
      return { article: [entry.entity.article], member: entry.entity.members }
    case 'participation':
      return { member: [entry.entity.member] }
    case 'member':
      return { member: entry.entity.members ?? [] }
    default:
      return {}
  }
}

/** Ids of entries and keys of entities that an entry names. */
function referencesOf(entry: Entry): readonly string[] {
  const named = entitiesNamedBy(entry)
  const keys = ENTITY_KINDS.flatMap((kind) => (named[kind] ?? []).flatMap((id) => (id ? [entityKey(kind, id)] : [])))
  const superseded = supersededBy(entry)
  return superseded === undefined ? keys : [...keys, superseded]
}

/** True for an entry that the page of a meeting shows: what names it, is planned for its first day, or is a document of its days that names none. */
export const isAtMeeting = (entry: Entry, meeting: Meeting): boolean =>
  isAbout(entry, { kind: 'meeting', id: meeting.id }) ||
  (entry.kind === 'observation' && isPlannedFor(meeting, entry)) ||
  (entry.kind === 'document' && entry.entity.meeting === undefined && isDuring(meeting, entry.entity.date))

/** True for an entry that states something of a subject. */
export function isAbout(entry: Entry, { kind, id }: Subject): boolean {
  if (isEntityEntry(entry) && entry.kind === kind) return entry.entity.id === id
  return entitiesNamedBy(entry)[kind]?.includes(id) ?? false
}
