/**
 * The board as it was last drawn, kept in the database beside the record, so that the next start has it to show before
 * anything is read or computed. It never outlives what it shows: whatever is written notes in the same transaction what it
 * may have moved, and takes the board away where that may be all of it.
 */
import type { Day } from '../../shared/domain/types'

export const DATABASE = 'plenary'
export const LAST_BOARD = 'board'
/** The articles that may have moved since it was kept. The next key after the board's: both are read at once. */
export const MOVED = 'board-moved'

export interface LastBoard {
  /** The build that drew it. */
  readonly build: string
  readonly lang: string
  /** The day it was drawn on. */
  readonly day: Day
  /** The first day from which it may say another thing. */
  readonly until: Day
  /** What was drawn, as JSON. */
  readonly drawn: string
}

/** A board as it is found. */
export interface FoundBoard extends LastBoard {
  /** What may have moved since; missing where nothing was written. */
  readonly moved?: readonly string[] | undefined
}
