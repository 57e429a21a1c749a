/** Banner about private entries under a lock: those locked here, those that do not open, those found in the clear; and damaged rows. */
import { t } from '../i18n'
import { linkTo } from '../model/navigation'
import { lockedIn } from '../model/negotiation/tally'
import { appData, foundUnsealed } from '../model/state'
import { lazyScreen } from '../parts/loading/lazy-screen'

// Seldom needed.
const LockProblems = lazyScreen(() => import('./LockProblems').then((module) => module.LockProblems), true)

export function LockNote() {
  const state = appData.value
  if (!state) return null
  const n = lockedIn(state)
  const older = state.older.length + state.sealedOlder
  return (
    <>
      {state.isShut && (
        <p class="note backup" role="status">
          {n > 0 ? t('locked', { n }) : t('locked-none')} <a href={linkTo('settings')}>{t('locked-open')}</a>
        </p>
      )}
      {state.unreadable + older + foundUnsealed.value + state.damaged.length > 0 && (
        <LockProblems
          unreadable={state.unreadable}
          older={older}
          unsealed={foundUnsealed.value}
          damaged={state.damaged}
          isLost={!state.lock}
        />
      )}
    </>
  )
}
