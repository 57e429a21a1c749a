/** The delegation on a device of it: state, what needs attention, requests, devices, invitations, recovery key, leaving. */
import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { ScreenHead } from '../../parts/ScreenHead'
import { stateLines } from '../../parts/sync-text'
import { delegationActions, type MemberState, reloadOther } from '../../sync/model'
import { Attention } from './Attention'
import { Devices } from './Devices'
import { Disputes } from './Disputes'
import { Invite } from './Invite'
import { Leave } from './Leave'
import { NameForm } from './NameForm'
import { RecoveryKey } from './RecoveryKey'
import { RemovedDevices } from './RemovedDevices'
import { Requests } from './Requests'

export function DelegationView({ state }: { readonly state: MemberState }) {
  const { name, access, devices, connection } = state
  const isAdmin = access === 'admin'
  return (
    <>
      <ScreenHead title={t('delegation-title')} heading={name}>
        <p>
          {t('delegation-count', { n: devices.length })} · {t(`delegation-access-${access}`)}
        </p>
        <div role="status">
          {stateLines(state).map(({ text, acts }) => (
            <p key={text} class={acts ? 'acts-now' : undefined}>
              {text}
            </p>
          ))}
        </div>
      </ScreenHead>
      {(connection.kind === 'offline' || connection.kind === 'not-a-server' || connection.kind === 'refused') && (
        <p class="bar">
          <button class="btn" type="button" onClick={() => delegationActions.value?.retry()}>
            {t('failure-retry')}
          </button>
        </p>
      )}
      {reloadOther.value && (
        <p class="bar">
          <span>{t('notice-update')}</span>
          <button class="btn" type="button" onClick={reloadOther.value}>
            {t('notice-update-apply')}
          </button>
        </p>
      )}
      <Attention state={state} />
      {isAdmin && <Requests requests={state.requests} />}
      <Disputes isReader={access === 'reader'} />
      <Devices devices={devices} isAdmin={isAdmin} />
      {isAdmin && <Invite requests={state.requests} />}
      <RemovedDevices removed={state.removed} isAdmin={isAdmin} />
      {isAdmin && <RecoveryKey />}
      {isAdmin && <RenameDelegation name={name} />}
      <Leave />
    </>
  )
}

function RenameDelegation({ name }: { readonly name: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="more" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('delegation-rename-delegation')}</summary>
      {isOpen && <NameForm device={null} name={name} label={t('delegation-name')} onDone={() => setOpen(false)} />}
    </details>
  )
}
