/** Settings of the passphrase for private entries: set, unlock, lock, change, remove, delete locked entries. */
import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { formatAddress, parseAddress } from '../../model/address'
import { go } from '../../model/navigation'
import { lockedIn } from '../../model/negotiation/tally'
import { appData, baseAddress } from '../../model/state'
import { holdDraftsWhile } from '../../model/typed/drafts'
import { Problem } from '../../parts/loading/Problem'
import { changePassphrase, deleteLocked, removeLock, setLock, shutLock, unlock } from '../../store'
import { ActionError, useAsyncAction } from '../../workspace/use-async-action'
import { PassphraseForm } from './PassphraseForm'

export function PrivateLock() {
  const { message, problem, run: doWork } = useAsyncAction()
  const state = appData.value
  if (!state) return null
  /** Runs a change and reports its result; a work that resolves to false had a wrong passphrase. */
  const run: Props['run'] = (work, done) =>
    doWork(async () => {
      if ((await work) === false) throw new ActionError(t('lock-wrong'))
      return done
    })
  return (
    <section id="lock">
      <h2 class="sec">{t('lock-title')}</h2>
      {!state.lock && !state.isShut && <None run={run} />}
      {state.lock && state.isShut && <Shut n={lockedIn(state)} run={run} />}
      {state.lock && !state.isShut && <Open run={run} />}
      <Problem text={problem} />
      <p role="status">{message}</p>
    </section>
  )
}

interface Props {
  readonly run: (work: Promise<unknown>, done: string) => Promise<void>
}

function None({ run }: Props) {
  return (
    <>
      <p>{t('lock-deck')}</p>
      <p>
        <b>{t('lock-lost')}</b>
      </p>
      <p>{t('lock-not')}</p>
      <PassphraseForm
        name="set"
        submit={t('lock-set')}
        fields={['next', 'again']}
        onGive={({ next }) =>
          run(
            holdDraftsWhile(() => setLock(next)),
            t('lock-done-set'),
          )
        }
      />
    </>
  )
}

function Shut({ n, run }: Props & { readonly n: number }) {
  const [asks, setAsks] = useState(false)
  return (
    <>
      <p>{t('lock-is-shut')}</p>
      <PassphraseForm
        name="unlock"
        submit={t('lock-unlock')}
        fields={['now']}
        onGive={({ now }) => run(unlockAndReturn(now), t('lock-done-unlock'))}
      />
      {!asks && (
        <button class="btn quiet" type="button" onClick={() => setAsks(true)}>
          {t('lock-give-up')}
        </button>
      )}
      {asks && (
        <div class="trouble" role="alert">
          <p>{t('lock-give-up-deck', { n })}</p>
          <p class="bar">
            <button class="btn" type="button" onClick={() => setAsks(false)}>
              {t('lock-keep')}
            </button>
            <button class="btn" type="button" onClick={() => void run(deleteLocked(), t('lock-done-give-up'))}>
              {t('lock-give-up-do')}
            </button>
          </p>
        </div>
      )}
    </>
  )
}

/** Unlocks, and leads back to the screen that led here. Resolves to false for a wrong passphrase. */
async function unlockAndReturn(passphrase: string): Promise<boolean> {
  const isOpen = await unlock(passphrase)
  const { back } = baseAddress.peek().params
  if (isOpen && back) go(formatAddress(parseAddress(back)))
  return isOpen
}

function Open({ run }: Props) {
  return (
    <>
      <p>
        {t('lock-is-open')} {t('draft-held')}
      </p>
      <p class="bar">
        <button class="btn primary" type="button" onClick={shutLock}>
          {t('lock-now')}
        </button>
      </p>
      <details class="more">
        <summary>{t('lock-change')}</summary>
        <p>{t('lock-lost')}</p>
        <PassphraseForm
          name="change"
          submit={t('lock-change')}
          fields={['now', 'next', 'again']}
          onGive={({ now, next }) => run(changePassphrase(now, next), t('lock-done-change'))}
        />
      </details>
      <details class="more">
        <summary>{t('lock-remove')}</summary>
        <PassphraseForm
          name="remove"
          submit={t('lock-remove')}
          fields={['now']}
          onGive={({ now }) => run(removeLock(now), t('lock-done-remove'))}
        />
      </details>
    </>
  )
}
