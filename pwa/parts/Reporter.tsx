import { effectiveDay } from '../../shared/domain/days'
import type { Member, Reporter, Role } from '../../shared/domain/types'
import { nameIn, t } from '../i18n'
import { dateText } from '../i18n/dates'
import { roleName } from '../i18n/role-name'
import { day, negotiation } from '../model/state'

/** When someone was seen in a role, as far as one knew by the day. */
export function seenText({ from, to }: Pick<Role, 'from' | 'to'>): string {
  if (!from || from === to) return t('seen-on', { to: dateText(to) })
  if (effectiveDay(to) > day.value) return t('seen-on', { to: dateText(from) })
  return t('seen-from-to', { from: dateText(from), to: dateText(to) })
}

export const memberName = (id: string): string => {
  const member: Member | undefined = negotiation.value?.members.get(id)
  return member ? nameIn(member.shortNames) : id
}

export const memberNames = (ids: readonly string[]): string => ids.map(memberName).join(', ')

/** Who said it, in which role, for whom: in one line. */
export function reporterText({ person, role, members, label }: Reporter): string {
  const whom = members.length > 0 ? memberNames(members) : (label ?? '')
  const what = role ? roleName(role) : ''
  if (person) return [person, what, whom].filter(Boolean).join(', ')
  return what && whom ? `${what} (${whom})` : what || whom
}

/** Who chairs, convenes or facilitates speaks for the process, not for a member. */
export const speaksForProcess = (role: string | null): boolean =>
  role !== null && /convenor|convening|convener|chair|facilitator/i.test(role)
