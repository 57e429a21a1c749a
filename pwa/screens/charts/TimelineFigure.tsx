/** Timeline chart of a selected article; moves back are red and in the summary. */
import { asidesOf, historyOf, lowersOf, stepsOf } from '../../../shared/domain/ledger'
import { TimelineChart } from '../../charts/TimelineChart'
import { nameIn, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { linkTo, replace } from '../../model/navigation'
import { address, articlesInForce, day, ledger, negotiation } from '../../model/state'
import { inSentence, phaseName, statusName } from '../../parts/Phase'
import { PickArticle } from '../../workspace/Pick'
import { ChartFigure } from './ChartFigure'

export function TimelineFigure() {
  const map = negotiation.value
  const chosen = address.value.params.article ?? busiest()
  const article = map?.articles.get(chosen)
  const history = article ? historyOf(ledger.value, article.id, day.value) : []
  const backs = history.filter((turn) => turn.move === 'back')
  const lowers = lowersOf(history)
  const asides = asidesOf(history)
  const name = article ? nameIn(article.names) : ''
  const summary = [
    t('timeline-text', { article: name, n: stepsOf(history).length, to: dateText(day.value) }),
    backs.length > 0 && t('timeline-back-on', { dates: backs.map((turn) => dateText(turn.date)).join(', ') }),
    lowers.length > 0 && t('timeline-lower-on', { dates: lowers.map((turn) => dateText(turn.date)).join(', ') }),
    history.length > 0 && backs.length + lowers.length === 0 && t('timeline-never-back'),
    asides.length > 0 && t('timeline-aside-on', { dates: asides.map((turn) => dateText(turn.date)).join(', ') }),
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <ChartFigure
      id="timeline"
      title={t('timeline-title')}
      summary={summary}
      drawing={
        map && (
          <TimelineChart
            name={name}
            data={{
              ledger: ledger.value,
              article: chosen,
              isInstrument: article?.kind === 'instrument',
              history,
              meetings: map.heldMeetings.map(({ meeting }) => meeting),
              until: day.value,
            }}
          />
        )
      }
      columns={[t('report-col-date'), t('report-col-phase'), t('report-col-status')]}
      rows={history.map((turn, index) => {
        const before = history[index - 1]
        const phase =
          turn.move === 'back' && before
            ? t('changes-from-to', {
                from: inSentence(phaseName(before.phase)),
                to: inSentence(phaseName(turn.phase)),
              })
            : phaseName(turn.phase)
        return [dateText(turn.date), phase, statusName(turn.status)]
      })}
    >
      <div class="filters">
        <label for="timeline-article">{t('article')}</label>
        <PickArticle
          id="timeline-article"
          value={chosen}
          onPick={(id) => replace(linkTo('pictures', null, id ? { article: id } : {}))}
        />
      </div>
    </ChartFigure>
  )
}

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
