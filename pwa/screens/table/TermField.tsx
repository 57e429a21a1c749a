/** Field of a new negotiation: what it calls those who take part. */
import { MEMBER_TERMS, type MemberTerm } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { FormField } from '../../parts/dialogs/FormField'
import { membersCalled } from '../../parts/members-called'

interface Props {
  readonly term: MemberTerm
  readonly onChange: (term: MemberTerm) => void
}

export function TermField({ term, onChange }: Props) {
  return (
    <FormField name="table-called" label={t('table-called')}>
      {(ids) => (
        <select
          {...ids}
          value={term}
          onChange={(event) => {
            const chosen = MEMBER_TERMS.find((one) => one === event.currentTarget.value)
            if (chosen) onChange(chosen)
          }}
        >
          {MEMBER_TERMS.map((one) => (
            <option key={one} value={one}>
              {membersCalled(one)}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}
