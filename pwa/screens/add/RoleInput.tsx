/** Select of a role: the six usual ones, those that lead first, then under *Other* what else the data name. */
import { roleName, usualRoles } from '../../model/role-name'
import { negotiation } from '../../model/state'
import type { FieldIds } from '../../parts/dialogs/FormField'
import { FewAndOthers } from './FewAndOthers'

interface Props {
  readonly ids: FieldIds
  readonly value: string
  readonly onInput: (role: string) => void
}

export function RoleInput({ ids, value, onInput }: Props) {
  const named = negotiation.value?.pack.roles.map(({ role }) => role) ?? []
  return (
    <FewAndOthers ids={ids} value={value} options={[...usualRoles(), ...named]} nameOf={roleName} onChoose={onInput} />
  )
}
