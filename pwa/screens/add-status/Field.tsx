/** Field of the status form: its validation error is a message key. */
import type { ComponentProps } from 'preact'
import { t } from '../../i18n'
import { FormField } from '../../parts/dialogs/FormField'
import type { Field as FieldName, Problems } from './draft'

interface Props extends Omit<ComponentProps<typeof FormField>, 'name' | 'problem'> {
  readonly name: FieldName
  readonly problems: Problems
  /** Question about what the field holds, in words, where it has no error. */
  readonly question?: string | undefined
}

export function Field({ problems, question, ...props }: Props) {
  const problem = problems[props.name]
  return <FormField {...props} problem={problem ? t(problem) : question} />
}
