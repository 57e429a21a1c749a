/** The sentence under the headline: what changed last, since the last visit or the previous meeting, by the dates of the statuses. */
import { t } from '../../i18n'
import { dateInText, dateText } from '../../i18n/dates'
import type { Headline } from '../../model/negotiation/headline'
import { readModel } from '../../model/state'
import { meetingPhrase } from '../../parts/facts/meeting-words'

/** One sentence, or none where nothing is to be said. */
export function deckText({ counts, total, sinceVisit, changed, fresh, settled }: Headline): string {
  const { first } = readModel.value
  if (counts.get('none') === total)
    return first ? t(first.length < 10 ? 'deck-first-month' : 'deck-first', { date: dateText(first, 'long') }) : ''
  if (sinceVisit && sinceVisit.n > 0) return t('deck-since-visit', { n: sinceVisit.n, date: dateText(sinceVisit.day) })
  const meeting = changed ? meetingPhrase(changed.since.meeting) : ''
  if (changed && changed.n > 0) return t('deck-changed', { n: changed.n, meeting })
  if (fresh > 0) return t('deck-new', { n: fresh })
  if (settled) return t('deck-settled', { date: dateInText(settled.date, 'long') })
  return changed ? t('deck-unchanged', { meeting }) : ''
}
