/** In place of what is not public, while that is hidden: says so, and shows it again. */
import { t } from '../i18n'
import { toggleHiding } from '../model/hidden-private'
import { Icon } from './facts/Glyph'

export const HiddenNote = () => (
  <p class="hidden-note">
    <Icon name="lock" /> {t('private-hidden')}{' '}
    <button class="btn" type="button" onClick={toggleHiding}>
      {t('private-show')}
    </button>
  </p>
)
