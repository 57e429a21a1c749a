/** Submit buttons of a form that makes a new entry: each press chooses the visibility and saves, none is the default. */
import { useId } from 'preact/hooks'
import type { Layer } from '../../../shared/domain/entries/entries'
import { t } from '../../i18n'
import { choosable } from '../../sync/visibility'

interface Props {
  /** Id of the form that they submit. */
  readonly form: string
  /** Visibility whose button comes first. */
  readonly first?: Layer | undefined
  readonly isSaving: boolean
  /** Validation error after a key submitted the form, which chooses no visibility. */
  readonly problem?: string | undefined
}

export function SaveAs({ form, first = 'public', isSaving, problem }: Props) {
  const error = useId()
  return (
    <>
      {problem && (
        <p class="err" id={error}>
          {problem}
        </p>
      )}
      {choosable.value
        .toSorted((a, b) => Number(b === first) - Number(a === first))
        .map((layer) => (
          <button
            key={layer}
            class="btn primary"
            type="submit"
            form={form}
            name="layer"
            value={layer}
            disabled={isSaving}
            aria-describedby={problem ? error : undefined}
          >
            {t(`add-save-${layer}`)}
          </button>
        ))}
    </>
  )
}

/** Visibility of the button that submitted; `''` where a key did, or a button that chooses none. */
export function layerOf({ submitter }: SubmitEvent): Layer | '' {
  const value = submitter instanceof HTMLButtonElement ? submitter.value : ''
  return choosable.peek().find((layer) => layer === value) ?? ''
}
