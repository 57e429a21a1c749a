/** Form section for the number of outstanding issues and the target. */
import { t } from '../../i18n'
import { negotiation } from '../../model/state'
import { statusName } from '../../parts/facts/Phase'
import { Field } from './Field'
import type { FieldsProps } from './fields-props'
import { monthHint } from './StatusFields'

export function OutstandingIssues({ draft, problems, before, onChange }: FieldsProps) {
  const steps = negotiation.value?.pack.statuses.filter(({ kind, order }) => kind !== 'flag' && order !== null) ?? []
  return (
    <>
      <Field name="outstanding" label={t('field-outstanding')} problems={problems} hint={t('field-outstanding-hint')}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            inputMode="numeric"
            value={draft.outstanding}
            onInput={(event) => onChange({ outstanding: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field name="targetStatus" label={t('field-target-status')} problems={problems}>
        {(ids) => (
          <select
            {...ids}
            value={draft.targetStatus}
            onChange={(event) => onChange({ targetStatus: event.currentTarget.value })}
          >
            <option value="">{t('field-target-none')}</option>
            {steps.map((status) => (
              <option key={status.id} value={status.id}>
                {statusName(status)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        name="targetDate"
        label={t('field-target-date')}
        problems={problems}
        hint={monthHint(before?.target?.date)}
      >
        {(ids) => (
          <input
            {...ids}
            type="date"
            value={draft.targetDate}
            onInput={(event) => onChange({ targetDate: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  )
}
