/** Progress of a new device: creating, or waiting for the admin, the digits to compare, receiving. */
import { t } from '../../i18n'
import { type CreationStep, delegationActions, type JoiningStep } from '../../sync/model'
import { digitsText } from './digits'

type Props = { readonly step: Exclude<JoiningStep, { readonly kind: 'failed' }> | CreationStep }

export function JoiningProgress({ step }: Props) {
  return (
    <section>
      <div role="status">
        <Step step={step} />
      </div>
      {step.kind !== 'receiving' && (
        <p class="bar">
          <button class="btn" type="button" onClick={() => void delegationActions.value?.cancelJoining()}>
            {t('cancel')}
          </button>
        </p>
      )}
    </section>
  )
}

function Step({ step }: Props) {
  switch (step.kind) {
    case 'creating':
      return <p aria-busy="true">{t('delegation-creating')}</p>
    case 'asking':
      return <p aria-busy="true">{t('delegation-step-asking')}</p>
    case 'unanswered': {
      const isOther = step.problem === 'not-a-server'
      return (
        <>
          <p aria-busy="true">{t(isOther ? 'delegation-not-a-server' : 'delegation-step-unanswered')}</p>
          <p>{t('delegation-step-unanswered-hint')}</p>
        </>
      )
    }
    case 'waiting':
      return (
        <>
          <p aria-busy="true">{t('delegation-step-waiting')}</p>
          <p>{t('delegation-step-waiting-hint')}</p>
        </>
      )
    case 'comparing':
      return (
        <>
          <p class="digits">{t('delegation-compare', { code: digitsText(step.digits) })}</p>
          <p>{t('delegation-compare-join')}</p>
        </>
      )
    case 'receiving': {
      const { done, total } = step
      return (
        <p aria-busy="true">{total === 0 ? t('delegation-connecting') : t('delegation-receiving', { done, total })}</p>
      )
    }
  }
}
