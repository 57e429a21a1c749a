/**
 * The board as it was last drawn, kept in the database beside the record, so that the next start has it to show before
 * anything is read or computed. It never outlives what it shows: whatever is written takes out of it what it may have
 * changed, or all of it, in the same transaction.
 */
import type { Day } from '../../shared/domain/types'

export const DATABASE = 'plenary'
export const LAST_BOARD = 'board'

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
  /** Something was written since: what that may have changed is taken out. */
  readonly isVeiled?: true
}
