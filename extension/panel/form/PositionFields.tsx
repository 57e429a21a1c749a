/** Fields of a position: whose it is, and which. */

import { STANCES } from '../../../shared/domain/types'
import { t } from '../../i18n'
import type { Choices } from '../../messages'
import { stanceText } from '../../words'
import { FormSelect } from './FormSelect'
import type { FormFields } from './form-fields'
import { MembersField } from './MembersField'

interface Props {
  readonly fields: FormFields
  readonly change: (changed: Partial<FormFields>) => void
  readonly known: Choices
}

export const PositionFields = ({ fields, change, known }: Props) => (
  <>
    <MembersField
      label={t('form-members')}
      among={known.members}
      chosen={fields.members}
      choose={(members) => change({ members })}
    />
    <FormSelect
      id="stance"
      label={t('form-position')}
      value={fields.stance}
      among={STANCES.map((id) => ({ id, name: stanceText(id) }))}
      choose={(chosen) => change({ stance: STANCES.find((one) => one === chosen) ?? '' })}
      isOpen
    />
  </>
)
