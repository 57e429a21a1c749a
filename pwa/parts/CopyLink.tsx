/** Button that copies a link to a screen or to one thing on it: the installed app has no address bar. */
import { t } from '../i18n'
import { isLocalHost, isPrivateTarget, type LinkTarget, publicLink } from '../model/public-link'
import { showNotice } from '../model/state'
import { copyText } from './copy-text'

interface Props {
  /** Asked for when the button is pressed. */
  readonly target: () => LinkTarget
  /** Accessible name of the target, for those who hear the buttons one by one. */
  readonly name: string
  /** True for what an entry states: others must have received it. */
  readonly isEntry?: boolean
  /** True in the footer. */
  readonly small?: boolean
}

export function CopyLink({ target, name, isEntry = false, small = false }: Props) {
  return (
    <button
      class={small ? 'btn quiet small' : 'btn quiet'}
      type="button"
      aria-label={t('copy-link-of', { name })}
      onClick={() => void copyLink(target(), isEntry)}
    >
      {t('copy-link')}
    </button>
  )
}

/** Copies a link, and says in a toast for whom it works; of a page that is private, that nobody else can open it. */
export async function copyLink(target: LinkTarget, isEntry: boolean): Promise<void> {
  if (isPrivateTarget(target)) {
    showNotice(t('link-only-here'), { passing: true })
    return
  }
  const link = publicLink(target)
  const copied = await copyText(link)
  showNotice(copied ? copiedText(isEntry) : t('copy-link-refused', { link }), { passing: true })
}

/** Message after a copy: who can open the link. */
export function copiedText(isEntry: boolean): string {
  if (isLocalHost()) return t('link-copied-here')
  return t(isEntry ? 'link-copied-entry' : 'link-copied')
}
