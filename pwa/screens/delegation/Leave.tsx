/** Leaving the delegation, after a dialog that says what goes and what stays. */
import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { showMessage } from '../../model/typed/undo'
import { ConfirmDialog } from '../../parts/dialogs/ConfirmDialog'
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
    <ConfirmDialog
      id="delegation-leave"
      title={t('delegation-leave')}
      label={t('delegation-leave')}
      onConfirm={leave}
      {...{ onClose, isBusy, problem }}
    >
      <p>{t('delegation-leave-hint')}</p>
    </ConfirmDialog>
  )
}
