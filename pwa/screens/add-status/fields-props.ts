/** Props of the field groups of the status form. */
import type { Entry, ObservationEntry } from '../../../shared/domain/entries/entries'
import type { Observation } from '../../../shared/domain/types'
import type { Draft, Problems } from './draft'

export interface FieldsProps {
  readonly draft: Draft
  readonly problems: Problems
  /** The observation that is corrected: its month, role and members may be other than the fields offer. */
  readonly before?: Observation
  /** The entries that a status update is saved as: of a correction also what it withdraws. Alone where it is missing. */
  readonly asSaved?: (entry: ObservationEntry) => readonly Entry[]
  /** Question about the date, at its field. */
  readonly question?: string | undefined
  readonly onChange: (change: Partial<Draft>) => void
}
