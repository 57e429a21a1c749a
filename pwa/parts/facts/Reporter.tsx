/** Localised texts for reporters: member names, role with person and member, period of a role. */
import { effectiveDay } from '../../../shared/domain/dates/days'
import type { Member, Reporter, Role } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { roleName } from '../../model/role-name'
import { day, negotiation } from '../../model/state'

/** Period in which a person is attested in a role, as far as known on the as-of date. */
export function rolePeriodText({ from, to }: Pick<Role, 'from' | 'to'>): string {
  if (to === null) return from ? t('seen-since', { from: dateText(from) }) : ''
  if (!from || from === to) return t('seen-on', { to: dateText(to) })
  if (effectiveDay(to) > day.value) return t('seen-on', { to: dateText(from) })
  return t('seen-from-to', { from: dateText(from), to: dateText(to) })
}

export const memberName = (id: string): string => {
  const member: Member | undefined = negotiation.value?.members.get(id)
  return member ? nameIn(member.shortNames) : id
}

export const memberNames = (ids: readonly string[]): string => ids.map(memberName).join(', ')

/** Person, role and members on one line; empty when none is known. */
export function reporterText({ person, role, members, label }: Reporter): string {
  const affiliation = members.length > 0 ? memberNames(members) : (label ?? '')
  const roleText = role ? roleName(role) : ''
  if (person) return [person, roleText, affiliation].filter(Boolean).join(', ')
  return roleText && affiliation ? `${roleText} (${affiliation})` : roleText || affiliation
}
