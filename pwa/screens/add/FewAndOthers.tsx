/** Select of one of many values: the first six in sight, the others under *Other* in order of the alphabet. */
import { locale, t } from '../../i18n'
import type { FieldIds } from '../../parts/dialogs/FormField'
import { capital } from '../../parts/facts/headline-text'

interface Props {
  readonly ids: FieldIds
  /** Listed in any case. */
  readonly value: string
  readonly options: readonly string[]
  readonly nameOf: (value: string) => string
  readonly onChoose: (value: string) => void
}

const FEW = 6

export function FewAndOthers({ ids, value, options, nameOf, onChoose }: Props) {
  const all = [...new Set([...options, ...(value === '' ? [] : [value])])]
  const { compare } = new Intl.Collator(locale.value)
  const others = all.slice(FEW).sort((a, b) => compare(nameOf(a), nameOf(b)))
  const option = (one: string) => (
    <option key={one} value={one}>
      {capital(nameOf(one))}
    </option>
  )
  return (
    <select {...ids} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">{t('add-choose')}</option>
      {all.slice(0, FEW).map(option)}
      {others.length > 0 && <optgroup label={t('choice-other')}>{others.map(option)}</optgroup>}
    </select>
  )
}
