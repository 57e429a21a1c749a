/** Edits of the ladder of a negotiation, as a form holds them: what changes of a status, and which are new or go. */

import { inLadderOrder, type StatusChange, withStatusChanges } from '../ladder/status-change'
import type { Status } from '../types'
import { statusChanges, withFewestHeights } from './status-diff'

export interface LadderEdits {
  readonly changed: readonly StatusChange[]
  readonly added: readonly Status[]
  /** Ids. */
  readonly removed: readonly string[]
}

export const NO_LADDER_EDITS: LadderEdits = { changed: [], added: [], removed: [] }

/** The edits that lead from a ladder to another, whose order is that of its list. */
export function ladderEdits(before: readonly Status[], after: readonly Status[]): LadderEdits {
  const [former, next] = [idsOf(before), idsOf(after)]
  return {
    changed: statusChanges(before, after),
    added: withFewestHeights(before, after).filter(({ id }) => !former.has(id)),
    removed: before.flatMap(({ id }) => (next.has(id) ? [] : [id])),
  }
}

/** A ladder with edits, which may have been made when it was another. */
export function withLadderEdits(before: readonly Status[], edits: LadderEdits): readonly Status[] {
  const known = idsOf(before)
  const left = before.filter(({ id }) => !edits.removed.includes(id))
  const added = edits.added.filter(({ id }) => !known.has(id))
  return inLadderOrder([...withStatusChanges(left, edits.changed), ...added])
}

const idsOf = (statuses: readonly Status[]): ReadonlySet<string> => new Set(statuses.map(({ id }) => id))
