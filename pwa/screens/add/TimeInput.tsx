/** Time of a meeting, and beside it the zone by whose clocks it is read: never a time without a zone in sight. */
import type { EntityFields } from '../../../shared/kinds/kinds'
import { t } from '../../i18n'
import { negotiation } from '../../model/state'
import type { FieldIds } from '../../parts/dialogs/FormField'

interface Props {
  readonly ids: FieldIds
  readonly fields: EntityFields
  readonly onChange: (change: EntityFields) => void
}

export function TimeInput({ ids, fields: { time = '', zone = '' }, onChange }: Props) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const used = (negotiation.value?.pack.meetings ?? []).flatMap((meeting) => meeting.zone ?? []).reverse()
  const shown = zone || used[0] || here
  return (
    <span class="choice-pair">
      <input
        {...ids}
        type="time"
        value={time}
        onInput={({ currentTarget }) =>
          onChange({ time: currentTarget.value, zone: currentTarget.value === '' ? '' : shown })
        }
      />
      {time !== '' && (
        <select
          aria-label={t('meeting-zone')}
          value={shown}
          onChange={({ currentTarget }) => onChange({ zone: currentTarget.value })}
        >
          {[...new Set([shown, ...used, here, ...Intl.supportedValuesOf('timeZone')])].map((one) => (
            <option key={one} value={one}>
              {one.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      )}
    </span>
  )
}
