/** State of the connection with the PWA, and the button by which the user pairs with it: the address is in sight. */
import { ask, t } from '../browser'
import type { PwaState } from '../messages'

interface Props {
  readonly pwaUrl: string
  readonly state: PwaState
  /** Runs an action of the user, and shows its failure. */
  readonly act: (work: () => Promise<unknown>) => void
}

export function Connect({ pwaUrl, state, act }: Props) {
  const { origin } = new URL(pwaUrl)
  return (
    <>
      <p role="status" id="met">
        {statusText(state, origin)}
      </p>
      {!state.paired && <p>{t('connect_why')}</p>}
      <p>
        <button
          class={`btn ${state.paired ? '' : 'primary'}`}
          type="button"
          id="connect"
          onClick={() => act(() => ask('connect', {}))}
        >
          {t('connect')}
        </button>
      </p>
    </>
  )
}

function statusText({ pairing, paired, version, protocol }: PwaState, origin: string): string {
  if (pairing) return t('connect_waiting', origin)
  return paired ? t('options_met', version ?? '?', String(protocol ?? '?')) : t('options_unmet', origin)
}
