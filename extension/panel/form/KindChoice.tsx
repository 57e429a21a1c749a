/** Kind of the entry: a status, or a position. */
import { t } from '../../i18n'
import type { FormFields } from './form-fields'

const KINDS = { status: 'field-status', position: 'form-position' } as const
const ALL = ['status', 'position'] as const

interface Props {
  readonly kind: FormFields['kind']
  readonly choose: (kind: FormFields['kind']) => void
}

export const KindChoice = ({ kind, choose }: Props) => (
  <fieldset class="kinds">
    <legend class="visually-hidden">{t('form-kind')}</legend>
    {ALL.map((one) => (
      <label key={one}>
        <input type="radio" name="kind" value={one} checked={kind === one} onChange={() => choose(one)} />
        {t(KINDS[one])}
      </label>
    ))}
  </fieldset>
)
