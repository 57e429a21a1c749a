/** Form section for the reporter: role, member, person. */
import { locale, nameIn, t } from '../../i18n'
import { roleName, usualRoles } from '../../model/role-name'
import { negotiation } from '../../model/state'
import { memberNames } from '../../parts/facts/Reporter'
import { Field } from './Field'
import type { FieldsProps } from './fields-props'

export function ReporterFields({ draft, problems, before, onChange }: FieldsProps) {
  const compare = new Intl.Collator(locale.value).compare
  const members = [...(negotiation.value?.pack.members ?? [])].sort((a, b) =>
    compare(nameIn(a.shortNames), nameIn(b.shortNames)),
  )
  const { role: currentRole, members: several = [] } = before?.reportedBy ?? {}
  const roles = new Set([...usualRoles(), ...(currentRole ? [currentRole] : [])])
  return (
    <>
      <Field name="role" label={t('field-role')} problems={problems}>
        {(ids) => (
          <select {...ids} value={draft.role} onChange={(event) => onChange({ role: event.currentTarget.value })}>
            <option value="">{t('field-role-none')}</option>
            {[...roles].map((role) => (
              <option key={role} value={role}>
                {roleName(role)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="member" label={t('field-member')} problems={problems}>
        {(ids) => (
          <select {...ids} value={draft.member} onChange={(event) => onChange({ member: event.currentTarget.value })}>
            <option value="">{t('field-member-none')}</option>
            {several.length > 1 && <option value={several.join(' ')}>{memberNames(several)}</option>}
            {members.map((member) => (
              <option key={member.id} value={member.id}>
                {nameIn(member.shortNames)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="person" label={t('field-person')} problems={problems} hint={t('field-person-hint')}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            autocomplete="off"
            value={draft.person}
            onInput={(event) => onChange({ person: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  )
}
