/** Command by which the host refuses a credential, to copy. */
import { useState } from 'preact/hooks'
import { t } from '../../i18n'
import { copyText } from '../../parts/copy-text'

interface Props {
  /** Name of the device. */
  readonly name: string
  /** What the command is for. */
  readonly label: string
  /** Public key of its user on the server. */
  readonly user: string
  /** What was issued up to this time, in seconds, is refused; all until now where it is not said. */
  readonly until?: number
}

/** The command, with a placeholder for the folder: where the host has it, no device knows. */
export function Revocation({ name, label, user, until }: Props) {
  const [said, setSaid] = useState('')
  const command = `npm run sync-server -- --write FOLDER --revoke ${user}${until === undefined ? '' : ` --until ${until}`}`
  const copy = async () => setSaid(t((await copyText(command)) ? 'copied' : 'text-not-copied'))
  return (
    <div class="wide">
      <p>
        {label} <code>{command}</code>
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
