import type { Observation } from '../../shared/domain/types'
import { effectText } from './effect-words'

/** Beside an observation of the user's that moves nothing: why. */
export function EffectNote({ observation }: { observation: Observation }) {
  const text = effectText(observation)
  return text === '' ? null : <p class="by">{text}</p>
}
