/** Screen of one article: its status, what was last said, notes and targets, timeline, status updates, people and texts, names. */
import '../../styles/article.css'
import '../../styles/article-print.css'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { TimelineData } from '../../../shared/charts/timeline'
import { historyOf } from '../../../shared/domain/ledger/ledger'
import type { Article } from '../../../shared/domain/types'
import { articleTimeline } from '../../charts/article-timeline'
import { TimelineChart } from '../../charts/TimelineChart'
import { nameIn, t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import { isOnlyHere, isPrivateEntity } from '../../model/provenance'
import { baseAddress, day, isPublicOnly, ledger, negotiation, today } from '../../model/state'
import { InvalidDate } from '../../parts/dialogs/InvalidDate'
import { lazyForms } from '../../parts/loading/lazy-screen'
import { useTitle } from '../../parts/title'
import { ChartExits } from '../../workspace/charts/ChartExits'
import { LastSaid } from '../../workspace/LastSaid'
import { MissingEntity } from '../add/MissingEntity'
import { ArticleHead } from './ArticleHead'
import { historySummary } from './history-summary'
import { NamesAndPlaces } from './NamesAndPlaces'
import { Now } from './Now'
import { Observations, Planned } from './Observations'
import { PeopleAndTexts } from './PeopleAndTexts'
import { Targets } from './Targets'

const SubjectDesk = lazyForms(() =>
  import('../../workspace/SubjectWorkspace').then((module) => module.SubjectWorkspace),
)

export function ArticleScreen() {
  const article = negotiation.value?.articles.get(baseAddress.value.id ?? '')
  return article ? <ArticleOf article={article} /> : <MissingEntity kind="article" />
}

function ArticleOf({ article }: { article: Article }) {
  useTitle(isPrivateEntity('article', article.id) ? t('article') : nameIn(article.names))
  const map = negotiation.value
  const theme = map?.themes.get(article.theme)
  return (
    <>
      {baseAddress.value.badDay !== null && <InvalidDate day={baseAddress.value.badDay} />}
      <p class="crumb">
        <a href={linkTo('board')}>{t('crumb-board')}</a> /{' '}
        {theme && <a href={linkTo('board', null, { theme: theme.id })}>{nameIn(theme.names)}</a>}
      </p>
      <ArticleHead article={article} />
      {/* In the order of one column; beside one another the notes span the height of both parts. */}
      <div class="two parts">
        <div>
          <Now article={article} />
          <LastSaid of={{ article: article.id }} />
        </div>
        <aside aria-label={nameIn(article.names)}>
          <SubjectDesk subject={{ kind: 'article', id: article.id }} name={nameIn(article.names)} />
          <Planned article={article} />
          <Targets article={article} />
        </aside>
        <div>
          <History article={article} />
          <Observations article={article} />
          <div class="people">
            <PeopleAndTexts article={article} />
            <NamesAndPlaces article={article} />
          </div>
        </div>
      </div>
    </>
  )
}

const LONG = 200

/** Defers the data of a long timeline, so that the rest of the screen paints first. */
function useAfterLong(data: TimelineData): TimelineData {
  const [drawn, setDrawn] = useState(data)
  const isLong = data.history.length > LONG
  useEffect(() => {
    if (!isLong) return
    const later = setTimeout(() => setDrawn(data), 100)
    return () => clearTimeout(later)
  }, [isLong, data])
  return isLong && !isPublicOnly.value ? drawn : data
}

function History({ article }: { article: Article }) {
  const map = negotiation.value
  const made: TimelineData = useMemo(
    () => ({
      ledger: ledger.value,
      article: article.id,
      isInstrument: article.kind === 'instrument',
      history: historyOf(ledger.value, article.id, day.value),
      meetings: map?.heldMeetings.map(({ meeting }) => meeting) ?? [],
      until: day.value,
    }),
    [article, map, ledger.value, day.value],
  )
  const data = useAfterLong(made)
  if (data.history.length === 0) return null
  return (
    <>
      <div class="with-menu">
        <h2 class="sec">
          {t('timeline')} <span class="label">{historySummary(data.history)}</span>
        </h2>
        {!isOnlyHere('article', article.id) && (
          <ChartExits
            id="timeline"
            title={t('timeline-of', { article: nameIn(article.names) })}
            params={{ article: article.id }}
            make={(data) => articleTimeline(data, article.id, today.value)}
            inMenu
          />
        )}
      </div>
      <TimelineChart name={nameIn(article.names)} data={data} />
    </>
  )
}
