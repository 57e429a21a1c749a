/** In place of what is not public, while that is hidden: says so, and shows it again. */
import { t } from '../i18n'
import { toggleHiding } from '../model/hidden-private'
import { Icon } from './facts/Glyph'

/** The note goes with its button: the focus goes to the head of the screen. */
function show(): void {
  toggleHiding()
  document.querySelector<HTMLElement>('main h1')?.focus()
}

export const HiddenNote = () => (
  <p class="hidden-note">
    <Icon name="lock" /> {t('private-hidden')}{' '}
    <button class="btn" type="button" onClick={show}>
      {t('private-show')}
    </button>
  </p>
)
