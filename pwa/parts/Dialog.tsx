import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  readonly class: string
  readonly label?: string
  readonly labelledby?: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** A modal dialog, open as long as it is drawn: the browser keeps the rest inert and gives the focus back. */
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
  // To take away what has the focus makes the browser style the whole page at once, before what changes with it has.
  if (focused instanceof HTMLElement && dialog.contains(focused)) focused.blur()
  dialog.close()
}
