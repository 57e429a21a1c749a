/**
 * What the user makes. Every record has a globally unique id, is written once and never edited, so that the records of
 * two devices merge by union. A change is a new record that names the one it replaces.
 */
import type { Day, Observation, Stance } from './types'

export type Layer = 'public' | 'private'

interface Envelope {
  readonly id: string
  readonly layer: Layer
  /** ISO 8601 instant of the device that made it. */
  readonly madeAt: string
}

/** An observation of the user's own. `supersedes` names the observation, mine or the pack's, that it corrects. */
export interface ObservationEntry extends Envelope, Observation {
  readonly kind: 'observation'
  readonly supersedes?: string | undefined
  /** Why it supersedes. */
  readonly reason?: string | undefined
}

/** Takes an earlier record of the user's out of the count; the record itself stays. Undo is one, with `undo` set. */
export interface WithdrawalEntry extends Envelope {
  readonly kind: 'withdrawal'
  readonly withdraws: string
  /** Empty where it came with an export of another's. */
  readonly reason: string
  readonly undo?: boolean | undefined
}

export interface Subject {
  readonly kind: 'article' | 'member' | 'meeting'
  readonly id: string
}

/** The user's own words on an article, member or meeting. The latest of a subject counts; an empty text clears it. */
export interface NoteEntry extends Envelope {
  readonly kind: 'note'
  readonly subject: Subject
  readonly text: string
  readonly redLine: boolean
}

/** Puts a subject on my list or takes it off. The latest counts. */
export interface FollowEntry extends Envelope {
  readonly kind: 'follow'
  readonly subject: Subject
  readonly on: boolean
}

export const INTERVENTION_VERBS = ['supports', 'objects', 'asks', 'proposes', 'informs'] as const
export type InterventionVerb = (typeof INTERVENTION_VERBS)[number]

/** What a member said in the room: one line of the room log. */
export interface InterventionEntry extends Envelope {
  readonly kind: 'room'
  readonly meeting: string | null
  readonly day: Day
  readonly member: string
  readonly article: string
  readonly verb: InterventionVerb
  readonly text: string
}

/** A stance of a member on an article that the user recorded. */
export interface PositionEntry extends Envelope {
  readonly kind: 'position'
  readonly day: Day
  readonly member: string
  readonly article: string
  readonly stance: Stance
  readonly statement: string
  readonly url: string | null
}

/** A further name or status phrase of the user's, used by the recogniser from the next page on. */
export interface TermEntry extends Envelope {
  readonly kind: 'word'
  readonly lang: 'en' | 'fr' | 'es'
  readonly text: string
  readonly names: { readonly kind: 'article' | 'member' | 'status'; readonly id: string }
  readonly on: boolean
}

export type Entry =
  | ObservationEntry
  | WithdrawalEntry
  | NoteEntry
  | FollowEntry
  | InterventionEntry
  | PositionEntry
  | TermEntry

/** How many records there are: those that were not withdrawn, and apart from them those that were. */
export interface Tally {
  readonly n: number
  readonly withdrawn: number
}

/** The one way to count records. A withdrawal is no record of its own: it counts as what it withdraws, be it elsewhere. */
export function tallyOf(records: readonly Entry[]): Tally {
  const withdrawn = withdrawnIds(records)
  return { n: countBut(withdrawn, records), withdrawn: withdrawn.size }
}

/** How many there are that were not withdrawn. */
export function countBut(withdrawn: ReadonlySet<string>, records: readonly Entry[]): number {
  let n = 0
  for (const { id, kind } of records) if (kind !== 'withdrawal' && !withdrawn.has(id)) n++
  return n
}

/** The ids of the records that no longer count by a withdrawal. A withdrawal is not withdrawn. */
export function withdrawnIds(records: readonly Entry[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const record of records) if (record.kind === 'withdrawal') ids.add(record.withdraws)
  return ids
}
