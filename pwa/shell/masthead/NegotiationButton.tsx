/** Name of the open negotiation, always in sight, as the button of a menu of all that are on. */
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { nameIn, t } from '../../i18n'
import { negotiation } from '../../model/state'
import { lazyScreen } from '../../parts/loading/lazy-screen'

const NegotiationMenu = lazyScreen(() => import('./NegotiationMenu').then((module) => module.NegotiationMenu), true)

export function NegotiationButton() {
  const isOpen = useSignal(false)
  const button = useRef<HTMLButtonElement>(null)
  const name = negotiation.value && nameIn(negotiation.value.pack.names)
  const close = (returnsFocus: boolean) => {
    isOpen.value = false
    if (returnsFocus) button.current?.focus()
  }
  return (
    <div class="neg">
      {name && (
        <button
          ref={button}
          type="button"
          aria-haspopup="menu"
          aria-expanded={isOpen.value}
          aria-label={t('negotiation-button', { name })}
          onClick={() => (isOpen.value = !isOpen.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' || isOpen.value) return
            event.preventDefault()
            isOpen.value = true
          }}
        >
          <span class="name">{name}</span>
        </button>
      )}
      {isOpen.value && <NegotiationMenu button={button} onClose={close} />}
    </div>
  )
}
