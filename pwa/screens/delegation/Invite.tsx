/** Invitation of a device: access, then a link as text and QR code. The link has no key: the admin approves who uses it. */
import { useEffect, useState } from 'preact/hooks'
import type { Access } from '../../../shared/delegation/membership/membership-schema'
import { t } from '../../i18n'
import { instantText } from '../../i18n/times'
import { today } from '../../model/state'
import { copyText } from '../../parts/copy-text'
import { Problem } from '../../parts/loading/Problem'
import type { Invitation, JoinRequestShown } from '../../sync/model'
import { QrImage } from '../../workspace/files/QrImage'
import { AccessChoice } from './AccessChoice'
import { useDelegationAction } from './use-delegation-action'

export function Invite({ requests }: { readonly requests: readonly JoinRequestShown[] }) {
  const [access, setAccess] = useState<Access>('member')
  const [invitation, setInvitation] = useState<Invitation | null>(null)
  const [usedBy, setUsedBy] = useState('')
  const { isBusy, problem, act } = useDelegationAction()
  const request = requests.find(({ id }) => id === invitation?.id)
  useEffect(() => {
    if (!request) return
    setInvitation(null)
    setUsedBy(request.name)
  }, [request])
  const invite = (event: Event) => {
    event.preventDefault()
    void act(
      (actions) => actions.invite({ access }),
      (made) => {
        setInvitation(made)
        setUsedBy('')
        return ''
      },
    )
  }
  return (
    <section>
      <h2 class="sec">{t('delegation-invite')}</h2>
      <p>{t('delegation-invite-hint')}</p>
      <form onSubmit={invite}>
        <AccessChoice
          name="invite-access"
          value={access}
          onChoose={(chosen) => {
            setAccess(chosen)
            // A link that is in sight is of the access in sight.
            setInvitation(null)
          }}
        />
        <p class="bar">
          <button class="btn" type="submit" disabled={isBusy}>
            {t('delegation-invite')}
          </button>
        </p>
      </form>
      <Problem text={problem} />
      <p role="status">{usedBy !== '' && t('delegation-invite-used', { name: usedBy })}</p>
      {invitation && <Link key={invitation.link} invitation={invitation} />}
    </section>
  )
}

/** The whole address: opened on the other device, it leads to this screen. */
const addressOf = (link: string): string =>
  link.startsWith('#') ? `${location.origin}${location.pathname}${link}` : link

function Link({ invitation: { link, expires } }: { readonly invitation: Invitation }) {
  const [said, setSaid] = useState('')
  const address = addressOf(link)
  const copy = async () => setSaid(t((await copyText(address)) ? 'copied' : 'delegation-copy-refused'))
  return (
    <div class="delivery">
      <label>
        {t('delegation-link-join')}
        <input type="text" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <p class="bar">
        <button class="btn" type="button" onClick={() => void copy()}>
          {t('copy-link')}
        </button>
        <span role="status">{said}</span>
      </p>
      <QrImage text={address} label={t('delegation-invite-code')} />
      <p>{t('delegation-invite-expires', { time: instantText(expires, today.value) })}</p>
    </div>
  )
}
