/** Field of several members, whose names are typed, pasted or chosen one by one. */

import type { TargetedInputEvent } from 'preact'
import type { EntityFields } from '../../../shared/kinds/kinds'
import { idsIn } from '../../../shared/kinds/text-fields'
import { nameIn } from '../../i18n'
import { negotiation } from '../../model/state'
import type { FieldIds } from '../../parts/dialogs/FormField'
import { memberName } from '../../parts/facts/Reporter'
import { sortedMembers } from '../../workspace/forms/Pick'
import { PickedList } from './PickedList'
import { finishedIn, isTyped, membersIn, type TypedMembers } from './typed-members'

interface Props {
  readonly ids: FieldIds
  readonly fields: EntityFields
  readonly onChange: (change: EntityFields) => void
}

/** A comma, Enter or a choice from the suggestions moves the names that are typed to the list. */
export function MembersInput({ ids, fields, onChange }: Props) {
  const suggestions = `${ids.id}-names`
  const read = ({ currentTarget, inputType }: TargetedInputEvent<HTMLInputElement>) => {
    const text = currentTarget.value
    onChange(
      isTyped(inputType) ? withTyped(fields, finishedIn(text, members())) : withMembersRead({ ...fields, typed: text }),
    )
  }
  const readOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !fields.typed) return
    event.preventDefault()
    onChange(withMembersRead(fields))
  }
  return (
    <div class="picked">
      <input
        {...ids}
        type="text"
        autocomplete="off"
        list={suggestions}
        value={fields.typed ?? ''}
        onInput={read}
        onKeyDown={readOnEnter}
      />
      <datalist id={suggestions}>
        {sortedMembers().map((member) => (
          <option key={member.id} value={nameIn(member.shortNames)} />
        ))}
      </datalist>
      <PickedList
        chosen={idsIn(fields, 'members')}
        nameOf={memberName}
        onChange={(chosen) => onChange({ members: chosen.join(' ') })}
      />
    </div>
  )
}

/** Fields with the members whose names are typed; what is no member's name stays. */
export const withMembersRead = (fields: EntityFields): EntityFields =>
  fields.typed ? { ...fields, ...withTyped(fields, membersIn(fields.typed, members())) } : fields

const withTyped = (fields: EntityFields, { ids, rest }: TypedMembers): EntityFields => ({
  members: [...new Set([...idsIn(fields, 'members'), ...ids])].join(' '),
  typed: rest,
})

const members = () => negotiation.value?.pack.members ?? []
