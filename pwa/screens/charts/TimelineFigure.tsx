import { asidesOf, historyOf, lowersOf, stepsOf } from '../../../shared/domain/ledger'
import { heldMeetings } from '../../../shared/domain/meetings'
import { TimelineChart } from '../../charts/TimelineChart'
import { nameIn } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { say } from '../../i18n/desk'
import { linkTo, replace } from '../../model/navigation'
import { address, day, ledger, negotiation } from '../../model/state'
import { inSentence, phaseName, statusName } from '../../parts/Phase'
import { PickArticle } from '../../workspace/Pick'
import { ChartFigure } from './ChartFigure'

/** One article on the ladder; where it went back, the line is red and the summary says so. */
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
    say('timeline-text', { article: name, n: stepsOf(history).length, to: dateText(day.value) }),
    backs.length > 0 && say('timeline-back', { dates: backs.map((turn) => dateText(turn.date)).join(', ') }),
    lowers.length > 0 && say('timeline-lower', { dates: lowers.map((turn) => dateText(turn.date)).join(', ') }),
    history.length > 0 && backs.length + lowers.length === 0 && say('timeline-never-back'),
    asides.length > 0 && say('timeline-aside', { dates: asides.map((turn) => dateText(turn.date)).join(', ') }),
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <ChartFigure
      id="timeline"
      title={say('timeline-title')}
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
              meetings: heldMeetings(map.pack),
              until: day.value,
            }}
          />
        )
      }
      columns={[say('report-col-date'), say('report-col-phase'), say('report-col-status')]}
      rows={history.map((turn, index) => {
        const before = history[index - 1]
        const phase =
          turn.move === 'back' && before
            ? say('changes-from-to', {
                from: inSentence(phaseName(before.phase)),
                to: inSentence(phaseName(turn.phase)),
              })
            : phaseName(turn.phase)
        return [dateText(turn.date), phase, statusName(turn.status)]
      })}
    >
      <div class="sift">
        <label for="timeline-article">{say('article')}</label>
        <PickArticle
          id="timeline-article"
          value={chosen}
          onPick={(id) => replace(linkTo('pictures', null, id ? { article: id } : {}))}
        />
      </div>
    </ChartFigure>
  )
}

/** The article that went back most often, for a start. */
function busiest(): string {
  let best = { id: '', weight: -1 }
  for (const article of negotiation.value?.counted ?? []) {
    const history = historyOf(ledger.value, article.id, day.value)
    const weight = history.filter((turn) => turn.move === 'back').length * 100 + history.length
    if (weight > best.weight) best = { id: article.id, weight }
  }
  return best.id
}
