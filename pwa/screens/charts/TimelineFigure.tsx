/** Timeline chart of a selected article; moves back are red and in the summary. */
import { historyOf } from '../../../shared/domain/ledger/ledger'
import { articleTimeline } from '../../charts/article-timeline'
import { TimelineChart } from '../../charts/TimelineChart'
import { t } from '../../i18n'
import { linkTo, replace } from '../../model/navigation'
import { isOnlyHere } from '../../model/provenance'
import { articlesInForce, baseAddress, day, ledger, negotiation, today } from '../../model/state'
import { PickArticle } from '../../workspace/forms/Pick'
import { ChartFigure } from './ChartFigure'

export function TimelineFigure() {
  const pack = negotiation.value?.pack
  const chosen = baseAddress.value.params.article ?? busiest()
  const chart =
    pack && articleTimeline({ negotiation: pack, ledger: ledger.value, day: day.value }, chosen, today.value)
  if (chart?.drawing.by !== 'timeline')
    return (
      <section class="picture">
        <h2 class="sec">{t('timeline-title')}</h2>
        <Choose chosen={chosen} />
        <p>{t('picture-none')}</p>
      </section>
    )
  return (
    <ChartFigure
      chart={chart}
      title={t('timeline-title')}
      hasOwnLegend
      drawing={<TimelineChart data={chart.drawing.data} name={chart.drawing.name} />}
      make={isOnlyHere('article', chosen) ? undefined : (data) => articleTimeline(data, chosen, today.value)}
    >
      <Choose chosen={chosen} />
    </ChartFigure>
  )
}

const Choose = ({ chosen }: { chosen: string }) => (
  <div class="filters">
    <label for="timeline-article">{t('article')}</label>
    <PickArticle
      id="timeline-article"
      value={chosen}
      onPick={(id) => replace(linkTo('pictures', null, id ? { article: id } : {}))}
    />
  </div>
)

/** Default selection: the article that moved back most often. */
function busiest(): string {
  let best = { id: '', weight: -1 }
  for (const article of articlesInForce.value) {
    if (article.kind === 'instrument') continue
    const history = historyOf(ledger.value, article.id, day.value)
    const weight = history.filter((turn) => turn.move === 'back').length * 100 + history.length
    if (weight > best.weight) best = { id: article.id, weight }
  }
  return best.id
}
