/** Explanation beside a user's observation that is not the article's status now; empty otherwise. */
import { computed } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Observation } from '../../../shared/domain/types'
import { listedEffectText } from './effect-words'

export function EffectNote({ observation }: { observation: Observation }) {
  // A `computed` skips the re-render when the text is unchanged, as it mostly is after another entry.
  const { value: text } = useMemo(() => computed(() => listedEffectText(observation)), [observation])
  return text === '' ? null : <p class="by">{text}</p>
}
