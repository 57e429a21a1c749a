/** In place of any screen whose address names a negotiation that is not on: says so, and offers to switch it on. */
import { t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { negotiationName } from '../../model/negotiation/negotiation-name'
import { baseAddress } from '../../model/state'
import { Problem } from '../../parts/loading/Problem'
import { useTitle } from '../../parts/title'
import { SHIPPED } from '../../store'
import { switchOn } from '../../workspace/switch-negotiations'
import { useAsyncAction } from '../../workspace/use-async-action'

export function UnknownNegotiation() {
  useTitle(t('unknown-title'))
  const { isBusy, problem, run } = useAsyncAction()
  const id = baseAddress.value.negotiation ?? ''
  const shipped = SHIPPED.find((one) => one.id === id)
  return (
    <div class="lede">
      <h1 tabIndex={-1}>{t(shipped ? 'negotiations-off-title' : 'unknown-title')}</h1>
      <p>
        {t(shipped ? 'negotiations-off' : 'negotiations-unknown', { name: negotiationName(id) })}{' '}
        {t('unknown-nothing-lost')}
      </p>
      <p class="empty">
        {shipped && (
          <button class="btn primary" type="button" disabled={isBusy} onClick={() => void run(() => switchOn(shipped))}>
            {t('negotiations-add')}
          </button>
        )}{' '}
        <a class="btn" href={linkTo('negotiations')}>
          {t('negotiations-all')}
        </a>
      </p>
      <Problem text={problem} />
    </div>
  )
}
