/** “…” of a row: the button of a menu (ARIA menu button) of all that can be done with it, which is drawn on use: a row at rest has one control. */
import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { t } from '../../i18n'
import { type CloseMenu, useMenu } from './use-menu'

/** Item of the menu: a link, also to another site, or what is done when it is pressed. */
export type MenuAction =
  | { readonly text: string; readonly href: string; readonly isOutside?: true }
  | { readonly text: string; readonly run: () => void }

interface Props {
  /** Name of what the row shows, for those who hear the buttons one by one. */
  readonly name: string
  /** Asked for when the menu opens. */
  readonly actions: () => readonly MenuAction[]
}

export function RowMenu({ name, actions }: Props) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close: CloseMenu = (returnsFocus) => {
    setOpen(false)
    if (returnsFocus) button.current?.focus()
  }
  return (
    <span class="row-menu">
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={t('row-actions', { name })}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || isOpen) return
          event.preventDefault()
          setOpen(true)
        }}
      >
        …
      </button>
      {isOpen && <Actions name={name} actions={actions()} button={button} onClose={close} />}
    </span>
  )
}

interface ActionsProps {
  readonly name: string
  readonly actions: readonly MenuAction[]
  readonly button: RefObject<HTMLButtonElement | null>
  readonly onClose: CloseMenu
}

/** In the top layer: rows that are drawn when they come into sight clip what overflows them. */
function Actions({ name, actions, button, onClose }: ActionsProps) {
  const menu = useMenu(button, onClose, (element) => button.current && placeBelow(element, button.current))
  return (
    <div {...menu} role="menu" popover="manual" class="row-actions" aria-label={name}>
      {actions.map((action) =>
        'href' in action ? (
          <a
            key={action.text}
            role="menuitem"
            tabIndex={-1}
            href={action.href}
            {...(action.isOutside && { rel: 'noreferrer noopener', target: '_blank' })}
            onClick={() => onClose(true)}
          >
            {action.text}
          </a>
        ) : (
          <button
            key={action.text}
            role="menuitem"
            tabIndex={-1}
            type="button"
            onClick={() => {
              onClose(true)
              action.run()
            }}
          >
            {action.text}
          </button>
        ),
      )}
    </div>
  )
}

const GAP = 4

/** Places the menu under its button, or above it where it would not fit below, within the width of the window. */
function placeBelow(menu: HTMLElement, button: HTMLElement): void {
  menu.showPopover?.()
  const at = button.getBoundingClientRect()
  const below = at.bottom + GAP
  const fits = below + menu.offsetHeight <= innerHeight || at.top < menu.offsetHeight + GAP
  menu.style.top = `${(fits ? below : at.top - menu.offsetHeight - GAP) + scrollY}px`
  menu.style.left = `${Math.max(GAP, at.right - menu.offsetWidth) + scrollX}px`
}
