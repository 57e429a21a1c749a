/** Labelled form field with hint and validation error, linked by ARIA. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { t } from '../../i18n'
import type { Field as FieldName, Problems } from './draft'

interface Props {
  readonly name: FieldName
  readonly label: string
  readonly problems: Problems
  readonly hint?: string
  readonly children: (ids: {
    readonly id: string
    readonly name: FieldName
    readonly 'aria-invalid': boolean
    readonly 'aria-describedby': string | undefined
  }) => ComponentChildren
}

export function Field({ name, label, problems, hint, children }: Props) {
  const problem = problems[name]
  // A generated id: this form may be open over the correction form.
  const id = useId()
  const described = [problem && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, name, 'aria-invalid': problem !== undefined, 'aria-describedby': described || undefined })}
      {problem && (
        <span class="err" id={`${id}-error`}>
          {t(problem)}
        </span>
      )}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}
