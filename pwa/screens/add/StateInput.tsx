/** Field of the name of a new member: a state that is chosen or named whole, in any language, fills in the form. */
import type { TargetedInputEvent } from 'preact'
import type { EntityField, EntityFields } from '../../../shared/kinds/kinds'
import { nameIn } from '../../i18n'
import type { FieldIds } from '../../parts/dialogs/FormField'
import { absentStates, withName, withStateRead } from './named-state'
import { isTyped } from './typed-members'

interface Props {
  readonly ids: FieldIds
  readonly field: EntityField
  readonly fields: EntityFields
  readonly onChange: (change: EntityFields) => void
}

/** A key press reads nothing: “Niger” may go on as “Nigeria”. */
export function StateInput({ ids, field, fields, onChange }: Props) {
  const suggestions = `${ids.id}-names`
  const read = ({ currentTarget, inputType }: TargetedInputEvent<HTMLInputElement>) => {
    const typed = withName(fields, field, currentTarget.value)
    onChange(isTyped(inputType) ? typed : withStateRead(typed, field))
  }
  const readWhole = () => {
    const filled = withStateRead(fields, field)
    if (filled !== fields) onChange(filled)
  }
  return (
    <>
      <input
        {...ids}
        type="text"
        autocomplete="off"
        list={suggestions}
        value={fields[field] ?? ''}
        onInput={read}
        onBlur={readWhole}
      />
      <datalist id={suggestions}>
        {absentStates.value.map(({ id, shortNames }) => (
          <option key={id} value={nameIn(shortNames)} />
        ))}
      </datalist>
    </>
  )
}
