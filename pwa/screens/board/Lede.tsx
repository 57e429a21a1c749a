/** Headline and summary sentences of the articles screen, with until when the public sources were found. */
import { coverageBeside } from '../../../shared/domain/queries/coverage'
import type { Coverage } from '../../../shared/domain/types'
import { nameIn, t } from '../../i18n'
import { dateInText, dateText } from '../../i18n/dates'
import type { Headline } from '../../model/negotiation/headline'
import { day, readModel } from '../../model/state'
import { capital, headlineText, inWords } from '../../parts/facts/headline-text'
import { meetingPhrase } from '../../parts/facts/meeting-words'
import { inSentence, statusName } from '../../parts/facts/Phase'

/** Text under the headline. */
export function deckText(finding: Headline): string {
  if (finding.headline.length === 0) {
    const first = readModel.value.first
    return first ? t(first.length < 10 ? 'deck-first-month' : 'deck-first', { date: dateText(first, 'long') }) : ''
  }
  const whole = instrumentText(finding)
  // Articles that were left as they were when the whole was concluded are read with that in mind.
  const isFirst = finding.beforeConclusion > 0
  const sentences = [
    isFirst && whole,
    changedText(finding),
    settledText(finding),
    freshText(finding),
    restText(finding),
    beforeText(finding),
    !isFirst && whole,
  ]
  return sentences.filter(Boolean).join(' ')
}

function changedText({ changed, settled }: Headline): string {
  if (!changed || settled) return ''
  const args = { n: changed.n, count: inWords(changed.n), meeting: meetingPhrase(changed.since.meeting) }
  if (changed.n === 0) return t('deck-unchanged', args)
  return capital(t(changed.here ? 'deck-changed-here' : 'deck-changed', args))
}

function settledText({ settled }: Headline): string {
  if (!settled) return ''
  const date = dateInText(settled.date, 'long')
  const { n, fresh, inferred } = settled
  return [
    t('deck-settled', { date, n }),
    fresh > 0 ? t('deck-settled-new', { n: fresh }) : '',
    inferred > 0 ? t('deck-settled-inferred', { n: inferred, total: n + fresh }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function freshText({ fresh }: Headline): string {
  return fresh > 0 ? capital(t('deck-new', { n: fresh, count: inWords(fresh) })) : ''
}

function restText({ underDiscussion: all, beforeConclusion, none, total }: Headline): string {
  const underDiscussion = all - beforeConclusion
  if (underDiscussion > 0 && none > 0) return t('deck-under-none', { n: underDiscussion, none, total })
  if (underDiscussion > 0) return t('deck-under', { n: underDiscussion })
  return none > 0 ? t('deck-none', { n: none, total }) : ''
}

const beforeText = ({ beforeConclusion: n }: Headline): string => (n > 0 ? t('deck-under-before', { n }) : '')

function instrumentText({ instrument }: Headline): string {
  if (!instrument) return ''
  const { status, date } = instrument
  return t('deck-instrument', { status: inSentence(statusName({ id: status })), date: dateText(date, 'long') })
}

export function Lede({ finding, coverage }: { finding: Headline; coverage: Coverage | null }) {
  // Of all articles, whatever their sources: it does not change when the log takes the checkpoint's place.
  const told = coverageBeside(coverage, null, day.value)
  return (
    <div class="lede">
      <h1 tabIndex={-1}>{headlineText(finding)}</h1>
      <p>
        {deckText(finding)}{' '}
        {told && (
          <span class="coverage">
            {t('coverage-dataset', { text: inSentence(nameIn(told.names)), searched: dateText(told.searchedOn) })}
          </span>
        )}
      </p>
    </div>
  )
}
