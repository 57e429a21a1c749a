/**
 * State of the connection with the PWA, and the button by which the user pairs with it: the address is in sight. Once they
 * are paired there is none, but for a PWA that lost its half of the pairing with its data.
 */

import { useEffect, useState } from 'preact/hooks'
import { ask } from '../browser'
import { t } from '../i18n'
import type { PwaState } from '../messages'

interface Props {
  readonly pwaUrl: string
  readonly state: PwaState
  /** True where one that is connected can be connected again. */
  readonly hasAgain?: boolean
  /** Runs an action of the user, and shows its failure. */
  readonly act: (work: () => Promise<unknown>) => void
}

/** After this time without an answer the user is told what to do: a first start may be slow. One that still comes counts. */
const SILENT_MS = 30_000

export function Connect({ pwaUrl, state, hasAgain = false, act }: Props) {
  const { origin } = new URL(pwaUrl)
  const [presses, setPresses] = useState(0)
  const [isSilent, setIsSilent] = useState(false)
  useEffect(() => {
    setIsSilent(false)
    if (!state.pairing) return
    const timer = setTimeout(() => setIsSilent(true), SILENT_MS)
    return () => clearTimeout(timer)
  }, [state.pairing, presses])
  return (
    <>
      <p role="status" id="met">
        {state.pairing && isSilent ? t('connect-silent', { address: origin }) : statusText(state, origin)}
      </p>
      {!state.paired && <p>{t('connect-why')}</p>}
      {(!state.paired || hasAgain) && (
        <p>
          <button
            class={`btn ${state.paired ? '' : 'primary'}`}
            type="button"
            id="connect"
            onClick={() => {
              setPresses(presses + 1)
              act(() => ask('connect', {}))
            }}
          >
            {t(state.paired ? 'connect-again' : 'connect')}
          </button>
        </p>
      )}
    </>
  )
}

function statusText({ pairing, paired, version }: PwaState, origin: string): string {
  if (pairing) return t('connect-waiting', { address: origin })
  if (!paired) return t('options-unmet', { address: origin })
  return version === null ? t('options-met-only') : t('options-met', { version })
}
