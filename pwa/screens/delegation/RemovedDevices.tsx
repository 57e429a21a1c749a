/** Devices that were removed: by whom, when, what they wrote afterwards; and what the host runs to close their connection. */
import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { dayOf } from '../../i18n/times'
import { copyText } from '../../parts/copy-text'
import type { RemovedDevice } from '../../sync/model'

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
            {isAdmin && <Revocation name={name} user={user} />}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The command, with a placeholder for the folder: where the host has it, no device knows. */
function Revocation({ name, user }: { readonly name: string; readonly user: string }) {
  const [said, setSaid] = useState('')
  const command = `npm run sync-server -- --write FOLDER --revoke ${user}`
  const copy = async () => setSaid(t((await copyText(command)) ? 'copied' : 'text-not-copied'))
  return (
    <div class="wide">
      <p>
        {t('delegation-revoke')} <code>{command}</code>
      </p>
      <p class="bar">
        <button
          class="btn quiet"
          type="button"
          aria-label={t('delegation-copy-command-of', { name })}
          onClick={() => void copy()}
        >
          {t('delegation-copy-command')}
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  )
}
