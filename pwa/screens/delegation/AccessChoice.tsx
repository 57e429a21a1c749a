/** Radio group of the accesses, each with what it allows. */
import { ACCESSES, type Access } from '../../../shared/delegation/membership/membership-schema'
import { t } from '../../i18n'

interface Props {
  readonly name: string
  readonly value: Access
  readonly onChoose: (access: Access) => void
}

export function AccessChoice({ name, value, onChoose }: Props) {
  return (
    <fieldset class="choices">
      <legend>{t('delegation-access')}</legend>
      {ACCESSES.map((access) => (
        <label key={access}>
          <input type="radio" name={name} checked={value === access} onChange={() => onChoose(access)} />
          <span>
            {t(`delegation-access-${access}`)} <small class="label">{t(`delegation-access-hint-${access}`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
