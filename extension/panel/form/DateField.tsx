/** Date of an entry. A month stays one, where the page gives no more. */

import { isDay, isDayOrMonth } from '../../../shared/domain/dates/days'
import { t } from '../../i18n'

interface Props {
  readonly date: string
  readonly change: (date: string) => void
  /** The page gives none. */
  readonly isUnread: boolean
}

export const DateField = ({ date, change, isUnread }: Props) => (
  <>
    <label for="f-date">{t('field-date')}</label>
    <input
      autocomplete="off"
      id="f-date"
      type={isDay(date) || !isDayOrMonth(date) ? 'date' : 'month'}
      required
      value={date}
      onInput={({ currentTarget: { value } }) => change(value)}
    />
    {isUnread && (
      <>
        <span />
        <span class="label">{t('form-no-day')}</span>
      </>
    )}
  </>
)
