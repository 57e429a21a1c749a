/** Explanation of the headline, folded: inferred statuses, what it leaves aside, and the day of the last search. */
import { coverageBeside } from '../../../shared/domain/queries/coverage'
import type { Coverage } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import type { Headline } from '../../model/negotiation/headline'
import { day } from '../../model/state'
import { inSentence } from '../../parts/facts/Phase'

/** The lines, each of one count; those that count nothing are not among them. */
export function countLines({ settled, fresh, inferred, beforeConclusion, counts, total, whole }: Headline): string[] {
  const none = counts.get('none') ?? 0
  return [
    t('count-each'),
    whole ? `${t('article-instrument')}.` : '',
    settled ? t('count-settled', { date: dateText(settled.date), n: settled.n }) : '',
    settled && settled.fresh > 0 ? t('count-settled-new', { n: settled.fresh }) : '',
    fresh > 0 ? t('deck-new', { n: fresh }) : '',
    inferred > 0 ? t('count-inferred', { n: inferred }) : '',
    beforeConclusion > 0 ? t('count-before', { n: beforeConclusion }) : '',
    none > 0 ? t('count-none', { n: none, total }) : '',
  ].filter(Boolean)
}

interface Props {
  readonly finding: Headline
  readonly coverage: Coverage | null
}

export function HowCounted({ finding, coverage }: Props) {
  const told = coverageBeside(coverage, null, day.value)
  return (
    <ul class="counted">
      {countLines(finding).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {told && (
        <li>{t('coverage-dataset', { text: inSentence(nameIn(told.names)), searched: dateText(told.searchedOn) })}</li>
      )}
    </ul>
  )
}
