/** Dialog for the as-of date: a date, a meeting, or today. */
import { useSignal } from '@preact/signals'
import { isDay } from '../../../shared/domain/dates/days'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { go, linkToDay } from '../../model/navigation'
import { shortTitle } from '../../model/negotiation/negotiation-index'
import { day, negotiation, today } from '../../model/state'
import { Dialog } from '../../parts/dialogs/Dialog'

export function DayDialog({ onClose }: { onClose: () => void }) {
  const value = useSignal(day.value)
  const isInvalid = useSignal(false)
  const goTo = (next: string | null) => {
    onClose()
    go(linkToDay(next))
  }
  const submit = (event: Event) => {
    event.preventDefault()
    if (isDay(value.value)) goTo(value.value === today.value ? null : value.value)
    else isInvalid.value = true
  }
  return (
    <Dialog class="small" labelledby="day-title" onClose={onClose}>
      <h2 id="day-title">{t('asof-choose')}</h2>
      <form onSubmit={submit} noValidate>
        <div class="row">
          <label for="day-date">{t('asof-day')}</label>
          <input
            id="day-date"
            type="date"
            value={value.value}
            aria-invalid={isInvalid.value}
            aria-describedby={isInvalid.value ? 'day-wrong' : undefined}
            onInput={(event) => (value.value = event.currentTarget.value)}
          />
          {isInvalid.value && (
            <span class="err" id="day-wrong" role="alert">
              {t('asof-bad')}
            </span>
          )}
        </div>
        <div class="row">
          <label for="day-meeting">{t('asof-meeting')}</label>
          <select id="day-meeting" onChange={(event) => event.currentTarget.value && goTo(event.currentTarget.value)}>
            <option value="">{t('asof-meeting-none')}</option>
            {negotiation.value?.heldMeetings.toReversed().map(({ meeting, day: on }) => (
              <option key={meeting.id} value={on}>
                {dateText(on)} · {shortTitle(meeting.title)}
              </option>
            ))}
          </select>
        </div>
        <div class="acts">
          <button class="btn primary" type="submit">
            {t('asof-go')}
          </button>
          <button class="btn" type="button" onClick={() => goTo(null)}>
            {t('asof-back-today')}
          </button>
          <button class="btn quiet" type="button" onClick={onClose}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
