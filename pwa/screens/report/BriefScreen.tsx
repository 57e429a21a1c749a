/** Screen of the one-page brief of an article, a member or a meeting as of the date. */
import { useMemo } from 'preact/hooks'
import { type BriefOf, buildBrief } from '../../../shared/reports/brief'
import { leftOutOfBrief } from '../../../shared/reports/left-out'
import { lang, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { go, linkTo } from '../../model/navigation'
import { address, day, publicData, shownData } from '../../model/state'
import { useTitle } from '../../parts/title'
import { PickArticle, PickMeeting, PickMember } from '../../workspace/Pick'
import { screenPhrases } from '../../workspace/report-phrases'
import { ReportBar } from './ReportBar'
import { ReportView } from './ReportView'

export function BriefScreen() {
  useTitle(t('brief-title'))
  const state = shownData.value
  const of = subjectOf()
  const data = publicData.value
  const report = useMemo(
    () => data && of && buildBrief(data, of, day.value, screenPhrases()),
    [data, of?.kind, of?.id, day.value, lang.value],
  )
  if (!state) return null
  return (
    <div class="cable">
      <div class="lede">
        <h1 tabIndex={-1}>{t('brief-title')}</h1>
      </div>
      <div class="filters bar">
        <div class="pick">
          <label for="brief-article">{t('article')}</label>
          <PickArticle
            id="brief-article"
            value={of?.kind === 'article' ? of.id : ''}
            onPick={(id) => open('article', id)}
          />
        </div>
        <div class="pick">
          <label for="brief-member">{t('member')}</label>
          <PickMember
            id="brief-member"
            value={of?.kind === 'member' ? of.id : ''}
            onPick={(id) => open('member', id)}
          />
        </div>
        <div class="pick">
          <label for="brief-meeting">{t('meeting')}</label>
          <PickMeeting
            id="brief-meeting"
            value={of?.kind === 'meeting' ? of.id : ''}
            until={day.value}
            among={data?.negotiation.meetings}
            onPick={(id) => open('meeting', id)}
          />
        </div>
      </div>
      {report && of && report.sections.length === 0 ? (
        <p>{t('brief-empty', { name: report.title, date: dateText(day.value) })}</p>
      ) : report && of ? (
        <>
          <ReportBar
            report={report}
            name={`brief-${of.id}-${day.value}`}
            omitted={leftOutOfBrief(state.pack, state.entries, of, day.value)}
          />
          <ReportView report={report} />
        </>
      ) : (
        <p>{t(of ? 'brief-unknown' : 'brief-deck')}</p>
      )}
    </div>
  )
}

const open = (kind: BriefOf['kind'], id: string) => {
  if (id) go(linkTo('brief', null, { [kind]: id }))
}

function subjectOf(): BriefOf | null {
  const { article, member, meeting } = address.value.params
  if (article) return { kind: 'article', id: article }
  if (member) return { kind: 'member', id: member }
  return meeting ? { kind: 'meeting', id: meeting } : null
}
