import { computed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Observation } from '../../shared/domain/types'
import { effectText } from './effect-words'

/** Beside an observation of the user's that moves nothing: why. */
export function EffectNote({ observation }: { observation: Observation }) {
  // Most say the same after the next record, and are not drawn again.
  const { value: text } = useMemo(() => computed(() => effectText(observation)), [observation])
  return text === '' ? null : <p class="by">{text}</p>
}
