/** Disclosure of why a status statement was read, in words: the kind of rule, its words, and those that weighed most. */
import { quotedIn } from '../../../shared/domain/text/typography'
import type { Claim } from '../../../shared/recognition'
import { reasonOf } from '../../../shared/recognition/reasons'
import { lang, t } from '../../i18n'

export function WhyDetails({ claim: { rule, words, weighed = [] } }: { claim: Claim }) {
  const quoted = (list: readonly string[]) =>
    new Intl.ListFormat(lang.value).format(list.map((word) => quotedIn(lang.value, word)))
  return (
    <details class="more">
      <summary>{t('why')}</summary>
      <p>{t(`why-${reasonOf(rule)}`, { words: quoted(words) })}</p>
      {weighed.length > 0 && <p>{t('why-weighed', { words: quoted(weighed) })}</p>}
    </details>
  )
}
