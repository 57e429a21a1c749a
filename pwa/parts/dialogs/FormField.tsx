/** Labelled form field with hint and validation error, linked by ARIA. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface Props {
  readonly name: string
  readonly label: string
  /** Validation error; none where it is missing. */
  readonly problem?: string | undefined
  readonly hint?: string | undefined
  readonly children: (ids: FieldIds) => ComponentChildren
}

/** Attributes of the control of a field. */
export interface FieldIds {
  readonly id: string
  readonly name: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
}

export function FormField({ name, label, problem, hint, children }: Props) {
  // A generated id: a form may be open over another with the same fields.
  const id = useId()
  const described = [problem && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, name, 'aria-invalid': Boolean(problem), 'aria-describedby': described || undefined })}
      {problem && (
        <span class="err" id={`${id}-error`}>
          {problem}
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
