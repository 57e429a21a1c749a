/** Labels of intervention verbs. */
import type { InterventionVerb } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'

const LABELS = {
  supports: 'verb-supports',
  objects: 'verb-objects',
  asks: 'verb-asks',
  proposes: 'verb-proposes',
  informs: 'verb-informs',
} as const

/** Translates an intervention verb. */
export const verbName = (verb: InterventionVerb): string => t(LABELS[verb])
