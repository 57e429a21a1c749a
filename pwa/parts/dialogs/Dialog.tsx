/** Modal dialog, open while mounted: `showModal` makes the rest inert and restores the focus on close. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  readonly class: string
  readonly label?: string
  readonly labelledby?: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

export function Dialog({ class: className, label, labelledby, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element?.isConnected || element.open) return
    element.showModal()
    return () => closeDialog(element)
  }, [])
  return (
    <dialog
      ref={dialog}
      class={className}
      aria-label={label}
      aria-labelledby={labelledby}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      closedby="any"
    >
      {children}
    </dialog>
  )
}

function closeDialog(dialog: HTMLDialogElement): void {
  const focused = document.activeElement
  // Removing the focused element forces a synchronous style recalculation of the whole page: blur it first.
  if (focused instanceof HTMLElement && dialog.contains(focused)) focused.blur()
  dialog.close()
}
