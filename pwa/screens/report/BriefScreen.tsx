/** Screen of the one-page brief of an article, a member or a meeting as of the date. */
import { useMemo } from 'preact/hooks'
import { type BriefOf, buildBrief } from '../../../shared/reports/brief'
import type { ReportData } from '../../../shared/reports/internal-data'
import { layOut } from '../../../shared/reports/laid-out'
import { itemsOfBrief, leftOutOf } from '../../../shared/reports/left-out'
import type { PublicData } from '../../../shared/reports/public-data'
import { lang, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { go, linkTo } from '../../model/navigation'
import { address, day, publicData } from '../../model/state'
import { useTitle } from '../../parts/title'
import { internalData } from '../../workspace/internal-data'
import { PickArticle, PickMeeting, PickMember } from '../../workspace/Pick'
import { screenPhrases } from '../../workspace/report-phrases'
import { AuthorsForm } from './AuthorsForm'
import { nameOfBrief } from './own-lines'
import { ReportBar } from './ReportBar'
import { ReportView } from './ReportView'
import { useAuthorsPart } from './use-authors-part'

export function BriefScreen() {
  useTitle(t('brief-title'))
  const of = subjectOf()
  const data = publicData.value
  if (!data) return null
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
            among={data.negotiation.meetings}
            onPick={(id) => open('meeting', id)}
          />
        </div>
      </div>
      {of ? <Brief key={nameOfBrief(of)} of={of} data={data} /> : <p>{t('brief-deck')}</p>}
    </div>
  )
}

/** Comments of a brief are its authors' own: it has no list to cite from. */
const NOTHING: ReadonlyMap<string, unknown> = new Map()

interface BriefProps {
  readonly of: BriefOf
  readonly data: PublicData
}

function Brief({ of, data }: BriefProps) {
  const part = useAuthorsPart(nameOfBrief(of))
  const { own, frame, isForUs } = part
  const all = internalData.value
  const from: ReportData = isForUs && all ? all : data
  const report = useMemo(
    () =>
      buildBrief(
        from,
        of,
        day.value,
        screenPhrases(),
        own.map(({ text }) => text),
        frame,
      ),
    [from, of.kind, of.id, day.value, lang.value, own, frame],
  )
  if (!report) return <p>{t('brief-unknown')}</p>
  const leftOut = leftOutOf(all && !isForUs ? itemsOfBrief(all, of, day.value) : [], itemsOfBrief(from, of, day.value))
  return (
    <>
      <ReportBar report={report} name={`brief-${of.id}-${day.value}`} leftOut={leftOut} isForUs={isForUs} />
      {report.sections.length === 0 ? (
        <p>{t('brief-empty', { name: report.title, date: dateText(day.value) })}</p>
      ) : (
        <ReportView laid={layOut(report, screenPhrases())} />
      )}
      <AuthorsForm part={part} entries={[]} citable={NOTHING} />
    </>
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
