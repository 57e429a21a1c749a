/** Field for the reason of a correction or a withdrawal, which is required. */
import { t } from '../../i18n'
import { FormField } from './FormField'

interface Props {
  readonly value: string
  /** Validation error; none where it is missing. */
  readonly problem?: string | undefined
  readonly onInput: (typed: string) => void
}

export const ReasonField = ({ value, problem, onInput }: Props) => (
  <FormField name="reason" label={t('correct-reason')} problem={problem} hint={t('correct-reason-hint')}>
    {(ids) => (
      <input {...ids} type="text" required value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    )}
  </FormField>
)
