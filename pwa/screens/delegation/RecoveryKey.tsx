/** Recovery key: made on demand and shown once, as letters and a QR code; the one part of this screen that can be printed. */
import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { Problem } from '../../parts/loading/Problem'
import { QrImage } from '../../workspace/files/QrImage'
import { useDelegationAction } from './use-delegation-action'

interface Key {
  readonly letters: string
  readonly code: string
}

export function RecoveryKey() {
  const [key, setKey] = useState<Key | null>(null)
  const { isBusy, problem, act } = useDelegationAction()
  const make = () =>
    act(
      (actions) => actions.makeRecoveryKey(),
      (made) => {
        setKey(made)
        return ''
      },
    )
  return (
    <section class={key ? 'recovery-key' : undefined}>
      <h2 class="sec">{t('delegation-key')}</h2>
      {!key && (
        <>
          <p>{t('delegation-key-deck')}</p>
          <p class="bar">
            <button class="btn" type="button" disabled={isBusy} onClick={() => void make()}>
              {t('delegation-key-make')}
            </button>
          </p>
        </>
      )}
      <Problem text={problem} />
      {key && (
        <div role="status">
          <p>
            <b>{t('delegation-key-warning')}</b>
          </p>
          <p class="digits">
            <code>{key.letters}</code>
          </p>
          <QrImage text={key.code} label={t('delegation-key-code')} />
          <p>{t('delegation-key-once')}</p>
          <p class="bar">
            <button class="btn primary" type="button" onClick={() => window.print()}>
              {t('print')}
            </button>
            <button class="btn" type="button" onClick={() => setKey(null)}>
              {t('delegation-key-hide')}
            </button>
          </p>
        </div>
      )}
    </section>
  )
}
