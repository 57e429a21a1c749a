import '../../styles/article.css'
import '../../styles/article-print.css'
import { useEffect, useState } from 'preact/hooks'
import { historyOf, type Standing, statusAsOf } from '../../../shared/domain/ledger'
import { heldMeetings } from '../../../shared/domain/meetings'
import type { Article } from '../../../shared/domain/types'
import { linkTo } from '../../app/navigation'
import { atlas, day, ledger, place } from '../../app/state'
import { BadDay, UnknownId } from '../../app/Unknown'
import { TimelineChart } from '../../charts/TimelineChart'
import { desk } from '../../desk/lazy'
import { nameIn, t } from '../../i18n'
import { useTitle } from '../../parts/title'
import { ArticleHead } from './ArticleHead'
import { courseOf } from './course'
import { Now } from './Now'
import { Observations } from './Observations'
import { PeopleAndTexts } from './PeopleAndTexts'
import { Targets } from './Targets'

const SubjectDesk = desk(() => import('../../desk/SubjectDesk').then((module) => module.SubjectDesk))

/** One article: where it stands, how it got there, and who says so. */
export function ArticleScreen() {
  const article = atlas.value?.articles.get(place.value.id ?? '')
  return article ? <ArticleOf article={article} /> : <UnknownId kind="article" />
}

function ArticleOf({ article }: { article: Article }) {
  useTitle(nameIn(article.names))
  const map = atlas.value
  const status = statusAsOf(ledger.value, article.id, day.value)
  const theme = map?.themes.get(article.theme)
  return (
    <>
      {place.value.badDay !== null && <BadDay day={place.value.badDay} />}
      <p class="crumb">
        <a href={linkTo('board')}>{t('crumb-board')}</a> /{' '}
        {theme && <a href={linkTo('board', null, { theme: theme.id })}>{nameIn(theme.names)}</a>}
      </p>
      <ArticleHead article={article} />
      <div class="two">
        <div>
          <Now article={article} status={status} />
          <History article={article} />
          <Observations article={article} />
        </div>
        <aside aria-label={nameIn(article.names)}>
          <PeopleAndTexts article={article} />
          <Targets article={article} />
          <SubjectDesk subject={{ kind: 'article', id: article.id }} name={nameIn(article.names)} />
        </aside>
      </div>
    </>
  )
}

const LONG = 200

/** A history, or the one before while a long one waits until what was asked for is on the screen. */
function useAfterLong(history: readonly Standing[]): readonly Standing[] {
  const [drawn, setDrawn] = useState(history)
  useEffect(() => {
    if (history.length <= LONG) return
    const later = setTimeout(() => setDrawn(history), 100)
    return () => clearTimeout(later)
  }, [ledger.value, day.value])
  return history.length > LONG ? drawn : history
}

function History({ article }: { article: Article }) {
  const history = useAfterLong(historyOf(ledger.value, article.id, day.value))
  const pack = atlas.value?.pack
  if (history.length === 0 || !pack) return null
  return (
    <>
      <h2 class="sec">
        {t('timeline')} <span class="label">{courseOf(history)}</span>
      </h2>
      <TimelineChart
        name={nameIn(article.names)}
        data={{
          ledger: ledger.value,
          article: article.id,
          isInstrument: article.kind === 'instrument',
          history,
          meetings: heldMeetings(pack),
          until: day.value,
        }}
      />
    </>
  )
}
