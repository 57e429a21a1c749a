/** Two texts that are compared. */
import type { TextFields } from '../../../../shared/domain/entries/entries'

export interface Pair {
  /** The text before. */
  readonly old: TextFields
  readonly next: TextFields
}
