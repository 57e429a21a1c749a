/** Menu of what can be added, from any screen: the likely one first, each form filled in from what the screen shows. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../../i18n'
import { go, linkTo, openOverlay } from '../../model/navigation'
import { meetingOfDay } from '../../model/negotiation/negotiation-index'
import { baseAddress, negotiation, today } from '../../model/state'
import { type Addition, additionsOn } from '../../model/typed/add-params'
import { Dialog } from '../../parts/dialogs/Dialog'
import { KeyHint } from '../../parts/KeyHint'
import { addMenuOpen } from '../keys'

export function AddMenu() {
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => list.current?.querySelector('button')?.focus(), [])
  const close = () => (addMenuOpen.value = false)
  const choose = ({ screen, params }: Addition) => {
    // At once, so that the focus is back on the button when the form opens, which returns it there.
    list.current?.closest('dialog')?.close()
    close()
    const open = screen === 'room' ? go : openOverlay
    open(linkTo(screen, null, params))
  }
  const isInSession = meetingOfDay(negotiation.value, today.value) !== ''
  return (
    <Dialog class="small add-menu" labelledby="add-menu-title" onClose={close}>
      <h2 id="add-menu-title">
        {t('add-open')}
        <button class="btn quiet" type="button" onClick={close}>
          {t('close')} <KeyHint k="Esc" />
        </button>
      </h2>
      <ul ref={list} onKeyDown={moveFocus}>
        {additionsOn(baseAddress.value, isInSession).map((addition) => (
          <li key={addition.what}>
            <button type="button" onClick={() => choose(addition)}>
              {addition.what === 'room' ? t('add-said') : t(`mine-kind-${addition.what}`)}
              {addition.what === 'status' && <KeyHint k="R" />}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/** The arrow keys move between the lines, round the ends. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const lines = [...event.currentTarget.querySelectorAll('button')]
  const at = lines.findIndex((line) => line.matches(':focus'))
  lines[(at + step + lines.length) % lines.length]?.focus()
}
