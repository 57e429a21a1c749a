/** Button of a press that gives access or removes it: it acts once it was seen for a moment, and looks so until then. */
import type { ComponentChildren } from 'preact'
import { useGuard } from './use-guard'

interface Props {
  readonly class: string
  /** What the press is about. */
  readonly about: unknown
  readonly disabled?: boolean
  readonly onPress: () => unknown
  readonly children: ComponentChildren
}

export function GuardedButton({ class: look, about, disabled = false, onPress, children }: Props) {
  const { ref, isReady, allows } = useGuard<HTMLButtonElement>(about)
  return (
    <button
      class={look}
      type="button"
      ref={ref}
      disabled={disabled}
      aria-disabled={!isReady}
      onClick={() => {
        if (allows()) void onPress()
      }}
    >
      {children}
    </button>
  )
}
