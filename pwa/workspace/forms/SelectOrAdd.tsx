/** Select whose last option opens the form for a new entity over the present one; once saved, it is chosen. */

import type { ComponentChildren, JSX } from 'preact'
import type { EntityFields } from '../../../shared/kinds/kinds'
import { t } from '../../i18n'
import { addHere } from '../../model/typed/adding'

interface Props extends Pick<JSX.IntrinsicElements['select'], 'id' | 'name' | 'aria-invalid' | 'aria-describedby'> {
  readonly value: string
  readonly kind: 'meeting' | 'article' | 'theme'
  /** What the new one begins with. */
  readonly fields?: EntityFields
  readonly onChoose: (id: string) => void
  readonly children: ComponentChildren
}

/** Is no id of an entity. */
const NEW = '+'

export function SelectOrAdd({ value, kind, fields = {}, onChoose, children, ...ids }: Props) {
  return (
    <select
      {...ids}
      value={value}
      onChange={({ currentTarget: select }) => {
        if (select.value !== NEW) return onChoose(select.value)
        // Until there is a new one, the select shows what was chosen.
        select.value = value
        addHere({ kind, fields, onAdded: onChoose })
      }}
    >
      {children}
      <option value={NEW}>{t(`add-new-${kind}`)}</option>
    </select>
  )
}
