/** Props of the field groups of the status form. */
import type { Observation } from '../../../shared/domain/types'
import type { Draft, Problems } from './draft'

export interface FieldsProps {
  readonly draft: Draft
  readonly problems: Problems
  /** The observation that is corrected: its month, role and members may be other than the fields offer. */
  readonly before?: Observation
  readonly onChange: (change: Partial<Draft>) => void
}
