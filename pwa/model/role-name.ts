/** Localised name of a role: the negotiation's own, else the catalogue's, else the text of the data. */
import { roleKindOf, speaksForProcess as speaksFor } from '../../shared/domain/queries/roles'
import type { RoleKind, RoleLead } from '../../shared/domain/types'
import { nameIn, word } from '../i18n'
import { negotiation } from './state'

const kinds = (): readonly RoleKind[] => negotiation.value?.pack.roleKinds ?? []

/** Of the open negotiation, unless the roles of another are given. */
export function roleName(role: string, kindsOf: readonly RoleKind[] = kinds()): string {
  if (role.startsWith('press report')) return role.replace('press report', word('role', 'press'))
  const kind = roleKindOf(kindsOf, role)
  if (kind) return nameIn(kind.names)
  const slug = role
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '')
  return word('role', slug, role)
}

/** True for chairs and facilitators: they speak for the process, not for a member. */
export const speaksForProcess = (role: string | null): boolean => role !== null && speaksFor(kinds(), role)

/** Roles to choose from, as the data has them: those of the negotiation first, and of them those that lead. */
export const usualRoles = (): readonly string[] => [
  ...kinds()
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(({ names }) => names.en ?? nameIn(names)),
  ...GENERIC,
]

/** Most often chosen first: whoever leads a group, a meeting, the talks. */
const LEADS: readonly RoleLead[] = ['group', 'meeting', 'talks']
const placeOf = ({ leads }: RoleKind): number => (leads ? LEADS.indexOf(leads) : LEADS.length)

const GENERIC = ['proponent', 'delegation', 'ambassador', 'ministry', 'participants', 'press report']
