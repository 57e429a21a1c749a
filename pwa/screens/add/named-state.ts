/** Form of a new member that is a state: its names in all languages, other names and id are known by any of them. */
import { computed } from '@preact/signals'
import { fieldsOf } from '../../../shared/domain/entries/entity-fields'
import type { Lang } from '../../../shared/domain/text/langs'
import type { Member } from '../../../shared/domain/types'
import type { EntityField, EntityFields } from '../../../shared/kinds/kinds'
import { nameField, textIn } from '../../../shared/kinds/text-fields'
import { withOtherStates } from '../../../shared/table/states/states'
import { appData, negotiation } from '../../model/state'
import { membersIn } from './typed-members'

/** States and observers that the open negotiation lacks: those of the other negotiations here, and those outside the organisation. */
export const absentStates = computed((): readonly Member[] => {
  const own = negotiation.value?.members
  const all = appData.value?.packs.flatMap(({ pack }) => pack.members) ?? []
  const states = withOtherStates([...new Map(all.map((member) => [member.id, member])).values()])
  return states.filter(({ id }) => !own?.has(id))
})

/** The state that fills in a form; `undefined` of another member. */
export const stateOf = ({ state }: EntityFields): Member | undefined =>
  state ? absentStates.value.find(({ id }) => id === state) : undefined

/** Fields with another name; what a state filled in goes with its name. */
export function withName(fields: EntityFields, field: EntityField, name: string): EntityFields {
  const state = stateOf(fields)
  const filled = state ? Object.keys(fieldsOf('member', state)).filter((one) => one !== 'sort') : []
  return { ...fields, ...Object.fromEntries(filled.map((one) => [one, ''])), state: '', [field]: name }
}

/** Fields of the state that a name is of, in any language; as they are where it is none's. */
export function withStateRead(fields: EntityFields, field: EntityField): EntityFields {
  const name = textIn(fields, field)
  if (fields.state) return fields
  const id = memberIn(name, absentStates.value)
  const state = id === null ? undefined : stateOf({ state: id })
  return state ? { ...fields, ...fieldsOf('member', state), sort: 'state', members: '', state: state.id } : fields
}

/** True where a name of the form is that of a member already. */
export const isMember = (fields: EntityFields, lang: Lang): boolean =>
  memberIn(textIn(fields, nameField(lang)), [...(negotiation.value?.members.values() ?? [])]) !== null

/** Id of the one member of which a text is the name; `null` for other text. */
function memberIn(text: string, members: readonly Member[]): string | null {
  const { ids, rest } = membersIn(text, members)
  return rest === '' && ids.length === 1 ? (ids[0] ?? null) : null
}
