/** The negotiations that ship with the app, each to be switched on or off. */
import { nameIn, t } from '../i18n'
import { isOn, negotiationsOn, rowOf } from '../model/negotiation/negotiation-view'
import { Problem } from '../parts/loading/Problem'
import { SHIPPED, type ShippedPack } from '../store'
import { isRestorable, switchOff, switchOn } from './switch-negotiations'
import { useAsyncAction } from './use-async-action'

/** Those that are off, which a note offers. */
export const shippedOff = (): readonly ShippedPack[] => SHIPPED.filter(({ id }) => !isOn(id))

export function NegotiationChoices({ offered = SHIPPED }: { readonly offered?: readonly ShippedPack[] }) {
  const { isBusy, message, problem, run } = useAsyncAction()
  const isOnlyOne = negotiationsOn().length < 2
  return (
    <>
      <fieldset class="choices">
        <legend>{t('negotiations-shipped')}</legend>
        {offered.map((shipped) => {
          const row = rowOf(shipped.id)
          const on = row !== null
          // Where it was updated from a file, the list of all negotiations asks first.
          const isFixed = row !== null && (isOnlyOne || !isRestorable(row))
          return (
            <label key={shipped.id}>
              <input
                type="checkbox"
                checked={on}
                disabled={isBusy || isFixed}
                onChange={() => void run(() => (on ? switchOff(shipped.id) : switchOn(shipped)))}
              />
              {nameIn(shipped.names)}
            </label>
          )
        })}
      </fieldset>
      <Problem text={problem} />
      <p role="status">{message}</p>
    </>
  )
}
