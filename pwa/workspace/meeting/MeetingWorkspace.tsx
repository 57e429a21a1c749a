/** Panel of a meeting beside its results: agenda, targets due, the user's notes. */

import { withMerged } from '../../../shared/domain/assembly/continuation-queries'
import { earlierDay, effectiveDay } from '../../../shared/domain/dates/days'
import { allTargets } from '../../../shared/domain/ledger/targets'
import { agendaOf } from '../../../shared/domain/queries/meetings'
import type { Meeting } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { articlesIn, day, ledger, negotiation } from '../../model/state'
import { inSentence, statusName } from '../../parts/facts/Phase'
import { Source } from '../../parts/facts/Source'
import { screenNames } from '../report-phrases'
import { SubjectWorkspace } from '../SubjectWorkspace'

export function MeetingWorkspace({ meeting }: { meeting: Meeting }) {
  const articles = negotiation.value?.pack.articles ?? []
  const agenda = agendaOf(ledger.value, articles, meeting)
  const inForce = articlesIn(earlierDay(effectiveDay(meeting.end), day.value))
  const due = allTargets(ledger.value, withMerged(articles, inForce), day.value).filter(
    (target) => target.due >= meeting.start && target.due <= meeting.end && target.entry.day < meeting.start,
  )
  const names = screenNames()
  return (
    <>
      <h2 class="sec">{t('agenda-title')}</h2>
      {agenda.length === 0 && meeting.topics.length === 0 && <p>{t('agenda-none')}</p>}
      <ul class="rows">
        {meeting.topics.map((id) => (
          <li key={id}>
            <a href={linkTo('article', id)}>{names.article(id)}</a>
          </li>
        ))}
        {agenda.map(({ observation, origin }) => (
          <li key={observation.id}>
            <span>
              <a href={linkTo('article', observation.article)}>{names.article(observation.article)}</a>{' '}
              <span lang={origin === 'pack' ? 'en' : undefined}>{observation.statement}</span>{' '}
              <Source evidence={observation.evidence} />
            </span>
          </li>
        ))}
      </ul>
      {due.length > 0 && (
        <>
          <h2 class="sec">{t('meeting-slipped')}</h2>
          <ul class="rows">
            {due.map((target) => (
              <li key={`${target.article} ${target.date}`}>
                <span>
                  <a href={linkTo('article', target.article)}>{names.article(target.article)}</a>{' '}
                  {t('ahead-target', { status: inSentence(statusName(target.status)) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <SubjectWorkspace subject={{ kind: 'meeting', id: meeting.id }} name={meeting.title} />
    </>
  )
}
