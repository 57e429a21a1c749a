/** Disclosure of why a status statement was read, in words: the kind of rule, its words, and those that weighed most. */
import { reasonOf } from '../../shared/recognition/reasons'
import { t } from '../browser'
import type { Why } from '../messages'
import { listText } from '../words'

export function WhyDetails({ why }: { why: Why | undefined }) {
  if (!why) return null
  const quoted = (words: readonly string[]) => listText(words.map((word) => t('quoted', word)))
  return (
    <details class="why">
      <summary>{t('why')}</summary>
      <p>{t(`why_${reasonOf(why.rule)}`, quoted(why.words))}</p>
      {why.weighed.length > 0 && <p>{t('why_weighed', quoted(why.weighed))}</p>}
    </details>
  )
}
