/** Field of a list, with a line for each item. */
import { t } from '../../i18n'
import { FormField } from '../../parts/dialogs/FormField'

interface Props {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly problem?: string | undefined
  readonly onInput: (text: string) => void
}

/** Most lines in sight. */
const MOST_LINES = 8

export const LinesField = ({ name, label, value, hint, problem, onInput }: Props) => (
  <FormField
    name={name}
    label={label}
    problem={problem}
    hint={[hint, t('edit-lines')].filter((part) => part !== undefined).join(' ')}
  >
    {(ids) => (
      <textarea
        {...ids}
        rows={Math.min(MOST_LINES, value.split('\n').length + 1)}
        spellcheck={false}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    )}
  </FormField>
)
