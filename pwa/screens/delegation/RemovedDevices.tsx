/** Devices that were removed: by whom, when, what they wrote afterwards; and what the host runs to close their connection. */
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { dayOf } from '../../i18n/times'
import type { RemovedDevice } from '../../sync/model'
import { Revocation } from './Revocation'

interface Props {
  readonly removed: readonly RemovedDevice[]
  readonly isAdmin: boolean
}

export function RemovedDevices({ removed, isAdmin }: Props) {
  if (removed.length === 0) return null
  return (
    <details class="more">
      <summary>{t('delegation-removed-devices')}</summary>
      <ul class="rows">
        {removed.map(({ id, name, at, by, user, setAside }) => (
          <li key={id}>
            <span>{t('delegation-removed-by', { name, by, date: dateText(dayOf(at)) })}</span>
            <span>{t('delegation-set-aside', { n: setAside })}</span>
            {isAdmin && <Revocation name={name} label={t('delegation-revoke')} user={user} />}
          </li>
        ))}
      </ul>
    </details>
  )
}
