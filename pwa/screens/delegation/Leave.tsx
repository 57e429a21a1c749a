/** Leaving the delegation, after a dialog that says what goes and what stays. */
import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { showMessage } from '../../model/undo'
import { Dialog } from '../../parts/Dialog'
import { Problem } from '../../parts/Problem'
import { useDelegationAction } from './use-delegation-action'

export function Leave() {
  const [isAsked, setAsked] = useState(false)
  return (
    <section>
      <h2 class="sec">{t('delegation-leave')}</h2>
      <p>{t('delegation-leave-hint')}</p>
      <p class="bar">
        <button class="btn" type="button" onClick={() => setAsked(true)}>
          {t('delegation-leave')}
        </button>
      </p>
      {isAsked && <LeaveDialog onClose={() => setAsked(false)} />}
    </section>
  )
}

function LeaveDialog({ onClose }: { readonly onClose: () => void }) {
  const { isBusy, problem, act } = useDelegationAction()
  const leave = () =>
    act(
      (actions) => actions.leave(),
      () => {
        onClose()
        showMessage(t('delegation-left'))
        return ''
      },
    )
  return (
    <Dialog class="small" labelledby="delegation-leave-title" onClose={onClose}>
      <h2 id="delegation-leave-title">{t('delegation-leave')}</h2>
      <p>{t('delegation-leave-hint')}</p>
      <Problem text={problem} />
      <p class="bar">
        <button class="btn" type="button" disabled={isBusy} onClick={() => void leave()}>
          {t('delegation-leave')}
        </button>
        <button class="btn primary" type="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </Dialog>
  )
}
