/**
 * Entries: everything that the user adds. Append-only: an entry has a globally unique id, is written once and never
 * edited, so that two devices merge by union. A correction is a new entry that names the one it replaces.
 */
import type { EntityByKind, KindName } from '../../kinds/kinds'
import { groupBy } from '../group-by'
import type { Lang } from '../text/langs'
import type { Day, DayOrMonth, Observation, Stance } from '../types'

/** Visibility: everyone, this device, or the devices of its delegation. Stored by index; `layers.ts` alone compares with one of them. */
export const LAYERS = ['public', 'private', 'delegation'] as const
export type Layer = (typeof LAYERS)[number]

/** Device of an entry, with the name that its user chose; empty until one was chosen. */
export interface Device {
  readonly device: string
  readonly name: string
}

/** Author of an entry. `from` is the original author of what was passed on. */
export interface Author extends Device {
  readonly from?: Device | undefined
}

interface Envelope {
  readonly id: string
  readonly layer: Layer
  /** ISO 8601 instant of the device that made it. */
  readonly madeAt: string
  /** Id of the negotiation to which it belongs. */
  readonly negotiation: string
  /** Missing in what the extension made, until the app takes it in. */
  readonly by?: Author | undefined
}

/** Kinds of entities that an entry states whole, in the order in which one refers to another. */
export const ENTITY_KINDS = [
  'negotiation',
  'theme',
  'status',
  'member',
  'article',
  'meeting',
  'document',
  'milestone',
  'role',
  'participation',
] as const satisfies readonly KindName[]
export type EntityKind = (typeof ENTITY_KINDS)[number]

/**
 * An entity stated by the user. One with the id of another, the pack's or an entry's, corrects it: the latest in force
 * counts. A withdrawal of `entityKey` takes the pack's away. Of the negotiation itself each states a change, and all count.
 */
export interface EntityEntryOf<K extends EntityKind> extends Envelope {
  readonly kind: K
  readonly entity: EntityByKind[K]
  /** Reason for the correction. */
  readonly reason?: string | undefined
}
export type EntityEntry = { readonly [K in EntityKind]: EntityEntryOf<K> }[EntityKind]

const isOf = ({ negotiation }: Entry, id: string): boolean => negotiation === id

/** Entries of a negotiation, in which no other entry counts: the same list where all belong to it. */
export const entriesOf = (entries: readonly Entry[], negotiation: string): readonly Entry[] =>
  entries.every((entry) => isOf(entry, negotiation)) ? entries : entries.filter((entry) => isOf(entry, negotiation))

/** Name of an entity of the pack in a withdrawal. It has a space, and is no id of an entry. */
export const entityKey = (kind: EntityKind | 'position', id: string): string => `${kind} ${id}`

/** True for the key of an entity of the pack, which no entry has as its id. */
export const isEntityKey = (id: string): boolean => id.includes(' ')

export const isEntityEntry = (entry: Entry): entry is EntityEntry => 'entity' in entry

/**
 * An observation added by the user. `supersedes` is the id of the observation that it corrects, the user's or the
 * pack's.
 */
export interface ObservationEntry extends Envelope, Observation {
  readonly kind: 'observation'
  readonly supersedes?: string | undefined
  /** Reason for the correction. */
  readonly reason?: string | undefined
}

/**
 * Withdraws an earlier entry, which stays stored and no longer counts. One that names a withdrawal makes what that named
 * count again. An undo, and a redo, is a withdrawal with `undo` set.
 */
export interface WithdrawalEntry extends Envelope {
  readonly kind: 'withdrawal'
  readonly withdraws: string
  /** Empty where it came with another user's export. */
  readonly reason: string
  readonly undo?: boolean | undefined
}

export interface Subject {
  readonly kind: 'article' | 'member' | 'meeting'
  readonly id: string
}

/** A note on an article, member or meeting. The latest of a subject counts; an empty text clears it. */
export interface NoteEntry extends Envelope {
  readonly kind: 'note'
  readonly subject: Subject
  readonly text: string
  readonly redLine: boolean
  /** Day by which it is to be done: it stands among what is ahead. */
  readonly day?: Day | undefined
}

/** What can be followed: also the negotiation as a whole, by its id. */
export interface FollowSubject {
  readonly kind: Subject['kind'] | 'negotiation'
  readonly id: string
}

/** Adds a subject to My list or removes it. The latest counts. */
export interface FollowEntry extends Envelope {
  readonly kind: 'follow'
  readonly subject: FollowSubject
  readonly on: boolean
}

export const INTERVENTION_VERBS = ['supports', 'objects', 'asks', 'proposes', 'informs'] as const
export type InterventionVerb = (typeof INTERVENTION_VERBS)[number]

/** One line of the meeting log: an intervention of a member. */
export interface InterventionEntry extends Envelope {
  readonly kind: 'room'
  readonly meeting: string | null
  readonly day: Day
  readonly member: string
  readonly article: string
  readonly verb: InterventionVerb
  readonly text: string
  /** Instant of the intervention, of a line that states again what an earlier one did; `madeAt` where it is missing. */
  readonly at?: string | undefined
}

/** Instant of an intervention: a corrected line stays in its place in the log. */
export const saidAt = ({ at, madeAt }: InterventionEntry): string => at ?? madeAt

/** A position of a member on an article, added by the user. */
export interface PositionEntry extends Envelope {
  readonly kind: 'position'
  readonly day: Day
  readonly member: string
  readonly article: string
  readonly stance: Stance
  readonly statement: string
  /** Id of the meeting at which it was stated. */
  readonly meeting?: string | undefined
  readonly url: string | null
  /** Id of the position that it corrects, the user's or the pack's. */
  readonly supersedes?: string | undefined
  readonly reason?: string | undefined
}

/** A custom term: a further name or status phrase, used by the recogniser from the next page on. */
export interface TermEntry extends Envelope {
  readonly kind: 'word'
  readonly lang: 'en' | 'fr' | 'es'
  readonly text: string
  readonly names: { readonly kind: 'article' | 'member' | 'status'; readonly id: string }
  readonly on: boolean
}

/** A heading of a text, and the article that it is of; `null` of none. */
export interface HeadingMatch {
  /** The heading in the normal form by which headings are compared. */
  readonly heading: string
  readonly article: string | null
}

/** What is known of a text. Its paragraphs, the body, lie beside the log under their digest. */
export interface TextFields {
  readonly id: string
  readonly title: string
  readonly symbol?: string | undefined
  /** Day or month of the text. */
  readonly date?: DayOrMonth | undefined
  readonly language: Lang
  /** SHA-256 of the paragraphs as JSON, in hexadecimal. */
  readonly digest: string
  /** Id of the document of the negotiation that it is. */
  readonly document?: string | undefined
  /** Matches of headings that the user put right. */
  readonly matches?: readonly HeadingMatch[] | undefined
}

/**
 * A text of the negotiation, such as a draft: private always, as its schema says. One with the id of another corrects it: the latest in
 * force counts.
 */
export interface TextEntry extends Envelope {
  readonly kind: 'text'
  readonly fields: TextFields
}

export type Entry =
  | ObservationEntry
  | WithdrawalEntry
  | NoteEntry
  | FollowEntry
  | InterventionEntry
  | PositionEntry
  | TermEntry
  | TextEntry
  | EntityEntry

/** Counts of entries: those in force and, apart from them, those withdrawn. */
export interface Tally {
  readonly n: number
  readonly withdrawn: number
}

/**
 * Counts entries the same way everywhere. A withdrawal is not counted as an entry: it counts as the entry it withdraws,
 * even where that one is on another device. Nor is a follow, which only chooses what is shown.
 */
export function tallyOf(records: readonly Entry[]): Tally {
  const withdrawn = withdrawnIds(records)
  return { n: countBut(withdrawn, records), withdrawn: withdrawn.size - followsAmong(withdrawn, records) }
}

/** True for an entry that counts as one. */
export const countsAsEntry = ({ kind }: Entry): boolean => kind !== 'withdrawal' && kind !== 'follow'

/** Number of entries that count and are not withdrawn. */
export function countBut(withdrawn: ReadonlySet<string>, records: readonly Entry[]): number {
  let n = 0
  for (const record of records) if (countsAsEntry(record) && !withdrawn.has(record.id)) n++
  return n
}

/** Number of follows among the withdrawn. */
export function followsAmong(withdrawn: ReadonlySet<string>, records: readonly Entry[]): number {
  let n = 0
  for (const { id, kind } of records) if (kind === 'follow' && withdrawn.has(id)) n++
  return n
}

/** Ids of withdrawn entries. A withdrawn withdrawal is none of them: what it named counts again. */
export function withdrawnIds(records: readonly Entry[]): ReadonlySet<string> {
  const { inForce, all } = withdrawalsOf(records)
  return new Set(inForce.flatMap(({ withdraws }) => (all.has(withdraws) ? [] : [withdraws])))
}

/** Withdrawals that count: those that no withdrawal that counts names. */
export const withdrawalsInForce = (records: readonly Entry[]): readonly WithdrawalEntry[] =>
  withdrawalsOf(records).inForce

/** Ids withdrawn in each negotiation, after the id of the negotiation and a space: the same ids are in several. */
export function scopedWithdrawnNames(records: readonly Entry[]): ReadonlySet<string> {
  const withdrawals = groupBy(
    records.filter(({ kind }) => kind === 'withdrawal'),
    ({ negotiation }) => negotiation,
  )
  return new Set(
    [...withdrawals].flatMap(([negotiation, own]) =>
      withdrawalsInForce(own).map(({ withdraws }) => `${negotiation} ${withdraws}`),
    ),
  )
}

/** The withdrawals that count, and all by id. */
function withdrawalsOf(records: readonly Entry[]): {
  readonly inForce: readonly WithdrawalEntry[]
  readonly all: ReadonlyMap<string, WithdrawalEntry>
} {
  const all = new Map<string, WithdrawalEntry>()
  for (const record of records) if (record.kind === 'withdrawal') all.set(record.id, record)
  const out = [...all.values()].some(({ withdraws }) => all.has(withdraws)) ? outOfForce(all) : null
  return { all, inForce: [...all.values()].filter(({ id }) => !out?.has(id)) }
}

/**
 * Grounded extension of the withdrawals that name each other, whatever their order: one that nothing names counts, and what
 * a counting one names does not. Those in a ring, which only a file edited by hand can have, all count.
 */
function outOfForce(all: ReadonlyMap<string, WithdrawalEntry>): ReadonlySet<string> {
  const naming = new Map<string, number>()
  for (const { withdraws } of all.values()) naming.set(withdraws, (naming.get(withdraws) ?? 0) + 1)
  const out = new Set<string>()
  const decided = [...all.values()].filter(({ id }) => !naming.has(id))
  for (const { id, withdraws } of decided) {
    const named = all.get(withdraws)
    const left = (naming.get(withdraws) ?? 0) - 1
    naming.set(withdraws, left)
    if (!named || out.has(withdraws)) continue
    const counts = !out.has(id)
    if (counts) out.add(withdraws)
    if (counts || left === 0) decided.push(named)
  }
  return out
}
