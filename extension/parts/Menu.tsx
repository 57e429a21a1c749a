/** Menu (disclosure): the rarer actions of a line behind one control. Closed by a choice, by Escape, and as the focus leaves. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface Props {
  /** Accessible name: the subject of the actions. */
  readonly label: string
  readonly id?: string
  readonly children: ComponentChildren
}

export function Menu({ label, id, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (details.current) details.current.open = false
  }
  const toSummary = () => details.current?.querySelector('summary')?.focus()
  const items = useRef<HTMLDivElement>(null)
  // After the action, which may be of an element that is then gone.
  useEffect(() => {
    const chosen = ({ target }: Event) => {
      if (!(target instanceof Element && target.closest('button, a'))) return
      if (details.current?.contains(document.activeElement)) toSummary()
      close()
    }
    items.current?.addEventListener('click', chosen)
    return () => items.current?.removeEventListener('click', chosen)
  }, [])
  return (
    <details
      ref={details}
      class="menu"
      id={id}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !details.current?.contains(relatedTarget)) close()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return
        event.stopPropagation()
        close()
        toSummary()
      }}
    >
      <summary class="btn quiet" aria-label={label} title={label}>
        …
      </summary>
      <div class="items" ref={items}>
        {children}
      </div>
    </details>
  )
}
