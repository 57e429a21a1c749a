/** Requests of devices that ask to join, for the admin's device that invited them: digits to compare, approve or reject. */
import { t } from '../../i18n'
import { GuardedButton } from '../../parts/dialogs/GuardedButton'
import { Problem } from '../../parts/loading/Problem'
import type { JoinRequestShown } from '../../sync/model'
import { digitsText } from './digits'
import { useDelegationAction } from './use-delegation-action'

export function Requests({ requests }: { readonly requests: readonly JoinRequestShown[] }) {
  return (
    <section aria-live="polite" aria-label={t('delegation-requests')}>
      {requests.length > 0 && <h2 class="sec">{t('delegation-requests')}</h2>}
      {requests.map((request) => (
        <Request key={request.id} request={request} />
      ))}
    </section>
  )
}

function Request({ request }: { readonly request: JoinRequestShown }) {
  const { id, name, access, digits } = request
  const { isBusy, problem, act } = useDelegationAction()
  return (
    <div>
      <h3>{t('delegation-asks', { name, access: t(`delegation-access-${access}`) })}</h3>
      {digits === null ? (
        <p aria-busy="true">{t('delegation-answering')}</p>
      ) : (
        <>
          <p class="digits">{t('delegation-compare', { code: digitsText(digits) })}</p>
          <p>{t('delegation-compare-approve')}</p>
        </>
      )}
      <p class="bar">
        <GuardedButton
          class="btn primary"
          about={[name, access, digits].join(' ')}
          disabled={isBusy || digits === null}
          onPress={() => act((actions) => actions.approve(id))}
        >
          {t('delegation-approve', { name })}
        </GuardedButton>
        <button class="btn" type="button" disabled={isBusy} onClick={() => void act((actions) => actions.reject(id))}>
          {t('delegation-reject')} <span class="vh">{name}</span>
        </button>
      </p>
      <Problem text={problem} />
    </div>
  )
}
