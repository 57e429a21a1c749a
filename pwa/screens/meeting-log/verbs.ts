import type { InterventionVerb } from '../../../shared/domain/entries'
import { say } from '../../i18n/desk'

const LABELS = {
  supports: 'verb-supports',
  objects: 'verb-objects',
  asks: 'verb-asks',
  proposes: 'verb-proposes',
  informs: 'verb-informs',
} as const

/** A verb of the room log in the language of the screens. */
export const verbName = (verb: InterventionVerb): string => say(LABELS[verb])
