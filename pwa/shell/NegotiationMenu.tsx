/**
 * Menu of the negotiations that are on (ARIA menu): arrow keys, Home, End and first letters move, Escape closes. Each has its
 * sentence of today and the day of its latest source; the last item leads to all of them.
 */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { lang, nameIn, t } from '../i18n'
import { dateText } from '../i18n/dates'
import { linkHere, linkTo } from '../model/navigation'
import { headlineAsOf } from '../model/negotiation/headline'
import { type NegotiationView, negotiationsOn, viewOf } from '../model/negotiation/negotiation-view'
import { openNegotiation, today } from '../model/state'
import { headlineText } from '../parts/facts/headline-text'
import { shippedOff } from '../workspace/NegotiationChoices'

interface Props {
  readonly button: RefObject<HTMLElement | null>
  /** Closes the menu; with the focus back on its button where the user stays. */
  readonly onClose: (returnsFocus: boolean) => void
}

export function NegotiationMenu({ button, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    itemsIn(menu.current)
      .find((item) => item.getAttribute('aria-current') === 'true')
      ?.focus()
    const closeElsewhere = ({ target }: Event) => {
      const isInside = target instanceof Node && (menu.current?.contains(target) || button.current?.contains(target))
      if (!isInside) onClose(false)
    }
    for (const type of OUTSIDE) document.addEventListener(type, closeElsewhere)
    return () => {
      for (const type of OUTSIDE) document.removeEventListener(type, closeElsewhere)
    }
  }, [])
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      return onClose(true)
    }
    // Single letters are shortcuts elsewhere; in a menu they move to an item.
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) event.stopPropagation()
    const next = itemFor(event, itemsIn(menu.current))
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  const views = negotiationsOn().flatMap((id) => viewOf(id) ?? [])
  const byName = views.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), lang.value))
  return (
    <div ref={menu} role="menu" class="neg-menu" aria-label={t('negotiations-title')} tabIndex={-1} onKeyDown={keys}>
      {byName.map((view) => (
        <Item key={view.row.slot} view={view} onClose={onClose} />
      ))}
      {shippedOff().map(({ id, names }) => (
        <a key={id} role="menuitem" tabIndex={-1} href={linkTo('negotiations')} onClick={() => onClose(false)}>
          {t('negotiations-offer', { name: nameIn(names) })}
        </a>
      ))}
      <a role="menuitem" tabIndex={-1} href={linkTo('negotiations')} onClick={() => onClose(false)}>
        {t('negotiations-all')}
      </a>
    </div>
  )
}

/** Events outside that close the menu. */
const OUTSIDE = ['pointerdown', 'focusin'] as const

const nameOf = ({ row }: NegotiationView): string => nameIn(row.pack.names)

function Item({ view, onClose }: { view: NegotiationView; onClose: Props['onClose'] }) {
  const { row, index, model } = view
  const latest = model.latestAsOf(today.value)
  return (
    <a
      role="menuitem"
      tabIndex={-1}
      href={linkHere(row.slot)}
      aria-current={openNegotiation.value === row.slot ? 'true' : undefined}
      onClick={() => onClose(true)}
    >
      <b>{nameOf(view)}</b>
      <span>
        {headlineText(headlineAsOf(index, model, today.value))}
        {latest && ` · ${t('negotiations-latest', { date: dateText(latest) })}`}
      </span>
    </a>
  )
}

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
