/**
 * Keyboard and focus of an ARIA menu: arrow keys, Home, End and first letters move, Escape closes with the focus back on its
 * button, and so do, without it, a press or the focus elsewhere.
 */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { lang } from '../../i18n'

/** Closes a menu; with the focus back on its button where the user stays. */
export type CloseMenu = (returnsFocus: boolean) => void

interface MenuProps {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly tabIndex: -1
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Properties of the element of a menu that is open while it is mounted; its current item, else the first, gets the focus. */
export function useMenu(
  button: RefObject<HTMLElement | null>,
  onClose: CloseMenu,
  /** Puts the menu into its place, before an item gets the focus. */
  place?: (menu: HTMLElement) => void,
): MenuProps {
  const ref = useRef<HTMLDivElement>(null)
  // At once: a key that is pressed next is the menu’s.
  useLayoutEffect(() => {
    if (ref.current) place?.(ref.current)
    const items = itemsIn(ref.current)
    const first = items.find((item) => item.getAttribute('aria-current') === 'true') ?? items[0]
    first?.focus()
    const closeElsewhere = ({ target }: Event) => {
      const isInside = target instanceof Node && (ref.current?.contains(target) || button.current?.contains(target))
      if (!isInside) onClose(false)
    }
    for (const type of OUTSIDE) document.addEventListener(type, closeElsewhere)
    return () => {
      for (const type of OUTSIDE) document.removeEventListener(type, closeElsewhere)
    }
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      return onClose(true)
    }
    // Single letters are shortcuts elsewhere; in a menu they move to an item.
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) event.stopPropagation()
    const next = itemFor(event, itemsIn(ref.current))
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return { ref, tabIndex: -1, onKeyDown }
}

/** Events outside that close the menu. */
const OUTSIDE = ['pointerdown', 'focusin'] as const

const itemsIn = (menu: HTMLElement | null): readonly HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
]

/** The item to which a key moves; `null` for any other key. */
function itemFor({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, items: readonly HTMLElement[]): HTMLElement | null {
  if (ctrlKey || metaKey || altKey) return null
  const at = items.findIndex((item) => item.matches(':focus'))
  const count = items.length
  if (key === 'ArrowDown') return items[(at + 1) % count] ?? null
  if (key === 'ArrowUp') return items[(Math.max(at, 0) + count - 1) % count] ?? null
  if (key === 'Home') return items[0] ?? null
  if (key === 'End') return items.at(-1) ?? null
  if (key.length !== 1 || key === ' ') return null
  const turned = [...items.slice(at + 1), ...items.slice(0, at + 1)]
  return turned.find(({ textContent }) => beginsWith(textContent ?? '', key)) ?? null
}

const beginsWith = (text: string, letter: string): boolean =>
  text.toLocaleLowerCase(lang.value).startsWith(letter.toLocaleLowerCase(lang.value))
