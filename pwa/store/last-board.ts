/**
 * Cached board: row type and meta keys of the board as last drawn, which the next start shows before anything is read or
 * computed. Invalidation is in `board-invalidation.ts`, within the transaction of each write, so that no stale board is
 * ever shown.
 */
import type { Day } from '../../shared/domain/types'

export const LAST_BOARD = 'board'
/** Articles invalidated since the board was saved. Follows `LAST_BOARD` in key order: one range reads both. */
export const MOVED = 'board-moved'

export interface LastBoard {
  /** Build that drew it. */
  readonly build: string
  readonly lang: string
  /** Day of the drawing. */
  readonly day: Day
  /** Expiry: first day on which the board may differ without a write. */
  readonly until: Day
  /** Drawn DOM, as JSON. */
  readonly drawn: string
}

/** Saved board with its invalidations. */
export interface FoundBoard extends LastBoard {
  /** Articles to draw again; missing when nothing was written since. */
  readonly moved?: readonly string[] | undefined
}
