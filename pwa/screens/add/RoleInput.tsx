/** Select of a role, grouped: the usual ones first, those that lead before others, then those that the data name in other words, in order of the alphabet. */
import { locale, t } from '../../i18n'
import { roleName, usualRoles } from '../../model/role-name'
import { negotiation } from '../../model/state'
import type { FieldIds } from '../../parts/dialogs/FormField'
import { capital } from '../../parts/facts/headline-text'

interface Props {
  readonly ids: FieldIds
  readonly value: string
  readonly onInput: (role: string) => void
}

export function RoleInput({ ids, value, onInput }: Props) {
  const usual = new Set(usualRoles())
  return (
    <select {...ids} value={value} onChange={(event) => onInput(event.currentTarget.value)}>
      <option value="">{t('add-choose')}</option>
      <Group label={t('roles-usual')} roles={[...usual]} />
      <Group label={t('roles-other')} roles={otherRoles(value).filter((role) => !usual.has(role))} />
    </select>
  )
}

function Group({ label, roles }: { readonly label: string; readonly roles: readonly string[] }) {
  if (roles.length === 0) return null
  return (
    <optgroup label={label}>
      {roles.map((role) => (
        <option key={role} value={role}>
          {capital(roleName(role))}
        </option>
      ))}
    </optgroup>
  )
}

/** Roles of the negotiation, and the one that is chosen. */
function otherRoles(chosen: string): readonly string[] {
  const named = negotiation.value?.pack.roles.map(({ role }) => role) ?? []
  const { compare } = new Intl.Collator(locale.value)
  return [...new Set(chosen === '' ? named : [...named, chosen])].sort((a, b) => compare(roleName(a), roleName(b)))
}
