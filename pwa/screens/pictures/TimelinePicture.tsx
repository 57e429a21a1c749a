import { historyOf } from '../../../shared/domain/ledger'
import { linkTo, replace } from '../../app/navigation'
import { address, atlas, day, ledger } from '../../app/state'
import { PickArticle } from '../../desk/Pick'
import { lang, nameIn } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { say } from '../../i18n/desk'
import { inSentence, phaseName, statusName } from '../../parts/Phase'
import { PlotFigure } from './PlotFigure'

/** One article on the ladder; where it went back, the line is red and the summary says so. */
export function TimelinePicture() {
  const map = atlas.value
  const chosen = address.value.params.article ?? busiest()
  const article = map?.articles.get(chosen)
  const history = article ? historyOf(ledger.value, article.id, day.value) : []
  const backs = history.filter((turn) => turn.move === 'back')
  const turns = history.map((turn) => ({
    day: new Date(turn.day),
    step: turn.status.order ?? 0,
    phase: turn.phase,
    back: turn.move === 'back',
  }))
  const last = turns.at(-1)
  const line = last ? [...turns, { ...last, day: new Date(day.value), back: false }] : turns
  const summary = [
    say('timeline-text', { article: article ? nameIn(article.names) : '', n: history.length, to: dateText(day.value) }),
    backs.length > 0
      ? say('timeline-back', { dates: backs.map((turn) => dateText(turn.day)).join(', ') })
      : say('timeline-never-back'),
  ].join(' ')
  const backSegments = turns.flatMap((turn, index) => {
    const before = turns[index - 1]
    return turn.back && before ? [{ day: turn.day, from: before.step, to: turn.step }] : []
  })
  return (
    <PlotFigure
      id="timeline"
      title={say('timeline-title')}
      summary={summary}
      when={[ledger.value, chosen, day.value, lang.value]}
      draw={(plot, width) =>
        plot.plot({
          width,
          height: 220,
          x: { label: null, type: 'utc' },
          y: { label: say('timeline-ladder'), grid: true },
          color: {
            domain: turns.map((turn) => turn.phase),
            range: turns.map((turn) => `var(--ph-${turn.phase})`),
          },
          marks: [
            plot.line(line, { x: 'day', y: 'step', curve: 'step-after', stroke: 'var(--ink-3)', strokeWidth: 1.5 }),
            plot.ruleX(backSegments, { x: 'day', y1: 'from', y2: 'to', stroke: 'var(--accent)', strokeWidth: 2.5 }),
            plot.dot(turns, { x: 'day', y: 'step', fill: 'phase', stroke: 'var(--paper)', r: 5 }),
          ],
        })
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
        return [dateText(turn.day), phase, statusName(turn.status)]
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
    </PlotFigure>
  )
}

/** The article that went back most often, for a start. */
function busiest(): string {
  let best = { id: '', weight: -1 }
  for (const article of atlas.value?.counted ?? []) {
    const history = historyOf(ledger.value, article.id, day.value)
    const weight = history.filter((turn) => turn.move === 'back').length * 100 + history.length
    if (weight > best.weight) best = { id: article.id, weight }
  }
  return best.id
}
