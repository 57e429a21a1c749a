/** Progress bar of a long-running step. */
import { type Key, t } from '../../i18n'

export interface Step {
  readonly text: Key & ('files-writing' | 'files-reading')
  readonly done: number
  readonly total: number
}

export function Progress({ step }: { step: Step | null }) {
  if (!step) return null
  const { text, done, total } = step
  const label = t(text, { done, total })
  return (
    <span class="progress">
      <progress value={done} max={total} aria-label={label} />
      <span class="label">{label}</span>
    </span>
  )
}
