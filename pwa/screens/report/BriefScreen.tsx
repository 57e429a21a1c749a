/** Screen of the one-page brief of an article, a member or a meeting as of the date. */
import { type BriefOf, buildBrief } from '../../../shared/reports/brief/brief'
import { itemsOfBrief } from '../../../shared/reports/left-out'
import type { PublicData } from '../../../shared/reports/public-data'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { go, linkTo } from '../../model/navigation'
import { baseAddress, day, publicData } from '../../model/state'
import { ScreenHead } from '../../parts/ScreenHead'
import { PickArticle, PickMeeting, PickMember } from '../../workspace/forms/Pick'
import { nameOfBrief } from '../../workspace/meeting/report-drafts'
import { screenPhrases } from '../../workspace/report-phrases'
import { ReportBody } from './ReportBody'
import { fileWordOf } from './report-params'

export function BriefScreen() {
  const of = subjectOf()
  const data = publicData.value
  if (!data) return null
  return (
    <div class="cable">
      <ScreenHead title={t('brief-title')} />
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
            among={data.negotiation.meetings}
            onPick={(id) => open('meeting', id)}
          />
        </div>
      </div>
      {of ? <Brief key={nameOfBrief(of)} of={of} data={data} /> : <p>{t('brief-deck')}</p>}
    </div>
  )
}

interface BriefProps {
  readonly of: BriefOf
  readonly data: PublicData
}

const Brief = ({ of, data }: BriefProps) => (
  <ReportBody
    key={String(isFull())}
    name={nameOfBrief(of)}
    data={data}
    controls={() =>
      of.kind !== 'meeting' && (
        <label class="choice">
          <input
            type="checkbox"
            checked={isFull()}
            onChange={({ currentTarget: { checked } }) =>
              go(linkTo('brief', null, { [of.kind]: of.id, ...(checked && { history: '1' }) }))
            }
          />
          {t('brief-history')}
        </label>
      )
    }
    build={(from, own, frame) =>
      buildBrief(
        from,
        of,
        day.value,
        screenPhrases(),
        own.map(({ text }) => text),
        frame,
        isFull() ? 'full' : 'page',
      )
    }
    itemsOf={(from) => itemsOfBrief(from, of, day.value)}
    fileName={() => `${fileWordOf(t('brief-title'))}-${of.id}-${day.value}`}
    ifEmpty={({ title }) => t('brief-empty', { name: title, date: dateText(day.value) })}
    ifUnknown={t('brief-unknown')}
    subject={of.kind === 'member' ? null : { kind: of.kind, id: of.id }}
  />
)

/** The history and all statements, on request. */
const isFull = (): boolean => baseAddress.value.params.history === '1'

const open = (kind: BriefOf['kind'], id: string) => {
  if (id) go(linkTo('brief', null, { [kind]: id }))
}

function subjectOf(): BriefOf | null {
  const { article, member, meeting } = baseAddress.value.params
  if (article) return { kind: 'article', id: article }
  if (member) return { kind: 'member', id: member }
  return meeting ? { kind: 'meeting', id: meeting } : null
}
