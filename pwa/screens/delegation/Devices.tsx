/** List of the devices: access, last seen, how far behind, what differs; for admins with rename, access and removal. */
import { useState } from 'preact/hooks'
import { capitalised } from '../../../shared/domain/text/typography'
import { t } from '../../i18n'
import { instantText } from '../../i18n/times'
import { negotiationName } from '../../model/negotiation/negotiation-name'
import { today } from '../../model/state'
import { ConfirmDialog } from '../../parts/dialogs/ConfirmDialog'
import { GuardedButton } from '../../parts/dialogs/GuardedButton'
import { Problem } from '../../parts/loading/Problem'
import { type DelegationDevice, RECOVERY_KEY_NAME } from '../../sync/model'
import { AccessChoice } from './AccessChoice'
import { NameForm } from './NameForm'
import { Revocation } from './Revocation'
import { useDelegationAction } from './use-delegation-action'

interface Props {
  readonly devices: readonly DelegationDevice[]
  readonly isAdmin: boolean
}

export function Devices({ devices, isAdmin }: Props) {
  const [managed, setManaged] = useState<string | null>(null)
  const [removed, setRemoved] = useState<string | null>(null)
  return (
    <section>
      <h2 class="sec">{t('delegation-devices')}</h2>
      <ul class="rows">
        {devices.map((device) => {
          const { id } = device
          const name = nameOf(device)
          const isManaged = managed === id
          return (
            <li key={id}>
              <span>
                <b class="name">{name}</b> <small>{factsOf(device).join(' · ')}</small>
              </span>
              {isAdmin && (
                <span class="acts">
                  <button
                    class="btn quiet"
                    type="button"
                    aria-expanded={isManaged}
                    onClick={() => setManaged(isManaged ? null : id)}
                  >
                    {t('delegation-manage', { name })}
                  </button>
                </span>
              )}
              {isAdmin && isManaged && (
                <Manage device={device} onDone={() => setManaged(null)} onRemoved={() => setRemoved(name)} />
              )}
            </li>
          )
        })}
      </ul>
      <p role="status">{removed !== null && t('delegation-removed-now', { name: removed })}</p>
    </section>
  )
}

/** A recovery key that nobody has renamed is called by what it is. */
const nameOf = ({ isRecoveryKey, name }: DelegationDevice): string =>
  isRecoveryKey && name === RECOVERY_KEY_NAME ? capitalised(t('delegation-recovery-device')) : name

function factsOf(device: DelegationDevice): readonly string[] {
  const { name, access, isOwn, isRecoveryKey, lastSeen, behind, isOlderApp, otherDatasets } = device
  if (isRecoveryKey) return name === RECOVERY_KEY_NAME ? [] : [t('delegation-recovery-device')]
  const accessText = t(`delegation-access-${access}`)
  if (isOwn) return [t('delegation-this-device'), accessText]
  return [
    accessText,
    ...(lastSeen === null
      ? [t('delegation-never-seen')]
      : [t('delegation-seen', { time: instantText(lastSeen, today.value) }), t('delegation-behind', { n: behind })]),
    ...(isOlderApp ? [t('delegation-older-app')] : []),
    ...(otherDatasets.length > 0
      ? [t('delegation-other-dataset', { names: otherDatasets.map(negotiationName).join(', ') })]
      : []),
  ]
}

interface ManageProps {
  readonly device: DelegationDevice
  readonly onDone: () => void
  readonly onRemoved: () => void
}

function Manage({ device, onDone, onRemoved }: ManageProps) {
  const { id, access, isOwn, isRecoveryKey, former } = device
  const [isRemoving, setRemoving] = useState(false)
  const [chosen, setChosen] = useState(access)
  const { isBusy, problem, act } = useDelegationAction()
  return (
    <div class="wide">
      <NameForm device={id} name={nameOf(device)} label={t('delegation-new-name')} onDone={onDone} />
      {!isRecoveryKey && (
        <>
          <AccessChoice name={`access-${id}`} value={chosen} onChoose={setChosen} />
          {chosen !== access && (
            <p class="bar">
              <GuardedButton
                class="btn"
                about={chosen}
                disabled={isBusy}
                onPress={() => act((actions) => actions.setAccess(id, chosen))}
              >
                {t('delegation-access-change')}
              </GuardedButton>
            </p>
          )}
        </>
      )}
      {former && (
        <Revocation
          name={nameOf(device)}
          label={t('delegation-revoke-former')}
          user={former.user}
          until={former.issued}
        />
      )}
      {!isOwn && (
        <p class="bar">
          <button class="btn" type="button" disabled={isBusy} onClick={() => setRemoving(true)}>
            {t('delegation-remove')}
          </button>
        </p>
      )}
      <Problem text={problem} />
      {isRemoving && <RemoveDialog device={device} onClose={() => setRemoving(false)} onRemoved={onRemoved} />}
    </div>
  )
}

interface RemoveProps {
  readonly device: DelegationDevice
  readonly onClose: () => void
  readonly onRemoved: () => void
}

function RemoveDialog({ device, onClose, onRemoved }: RemoveProps) {
  const { id } = device
  const { isBusy, problem, act } = useDelegationAction()
  const remove = () =>
    act(
      (actions) => actions.remove(id),
      () => {
        onClose()
        onRemoved()
        return ''
      },
    )
  return (
    <ConfirmDialog
      id="delegation-remove"
      title={t('delegation-remove-of', { name: nameOf(device) })}
      label={t('delegation-remove')}
      onConfirm={remove}
      {...{ onClose, isBusy, problem }}
    >
      <p>
        {t('delegation-remove-hint')} {t('delegation-remove-keeps')}
      </p>
    </ConfirmDialog>
  )
}
