/** Choice to include entries that are not public in what is printed, copied or saved for us alone. */
import { t } from '../i18n'

interface Props {
  readonly isForUs: boolean
  readonly setForUs: (isForUs: boolean) => void
}

export function ForUsChoice({ isForUs, setForUs }: Props) {
  return (
    <form class="bar-block for-us">
      <label>
        <input
          type="checkbox"
          checked={isForUs}
          aria-describedby="for-us-hint"
          onChange={(event) => setForUs(event.currentTarget.checked)}
        />{' '}
        {t('for-us-choice')}
      </label>
      <p class="label" id="for-us-hint">
        {t('for-us-hint')}
      </p>
    </form>
  )
}
