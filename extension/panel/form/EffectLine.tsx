/** Effect of saving a status on that of its article. */
import type { Choices, EffectView } from '../../messages'
import { effectText, nameOf } from '../../words'
import type { FormFields } from './form-fields'

interface Props {
  readonly of: EffectView
  readonly fields: FormFields
  readonly known: Choices
}

export function EffectLine({ of, fields: { article, status }, known: { articles, statuses } }: Props) {
  const text = effectText(of, nameOf(articles, article), status, statuses)
  return (
    <p class="label" role="status" id="effect">
      {of.isBack ? <b>{text}</b> : text}
    </p>
  )
}
