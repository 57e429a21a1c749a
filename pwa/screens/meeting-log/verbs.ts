import type { InterventionVerb } from '../../../shared/domain/entries'
import { t } from '../../i18n'

const LABELS = {
  supports: 'verb-supports',
  objects: 'verb-objects',
  asks: 'verb-asks',
  proposes: 'verb-proposes',
  informs: 'verb-informs',
} as const

/** A verb of the room log in the language of the screens. */
export const verbName = (verb: InterventionVerb): string => t(LABELS[verb])
