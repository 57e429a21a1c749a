/** Line chart of the number of participants, as counted by the sources. */
import { effectiveDay } from '../../../shared/domain/days'
import { lang, t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { day, negotiation } from '../../model/state'
import { publisherOf } from '../../parts/publishers'
import { PlotFigure, timeAxis } from './PlotFigure'

export function Participation() {
  const counts = (negotiation.value?.pack.participationCounts ?? [])
    .map((known) => ({ ...known, day: effectiveDay(known.date) }))
    .filter((known) => known.day <= day.value)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  const data = counts.map((known) => ({ when: new Date(known.day), count: known.count }))
  const first = counts[0]
  const last = counts.at(-1)
  const summary =
    first && last
      ? t('participation-text', {
          first: first.count,
          from: dateText(first.date),
          last: last.count,
          to: dateText(last.date),
        })
      : ''
  return (
    <PlotFigure
      id="participation"
      title={t('participation-title')}
      summary={summary}
      when={[negotiation.value, day.value, lang.value]}
      draw={(plot, width) =>
        plot.plot({
          width,
          height: 220,
          x: timeAxis,
          y: { label: t('participation-members'), grid: true, zero: true },
          marks: [
            plot.line(data, { x: 'when', y: 'count', curve: 'step-after', stroke: 'var(--ink)' }),
            plot.dot(data, { x: 'when', y: 'count', fill: 'var(--ink)' }),
            plot.text(apart(data), { x: 'when', y: 'count', text: 'count', dy: -10, fontSize: 12, fill: 'var(--ink)' }),
            plot.ruleY([0]),
          ],
        })
      }
      columns={[t('report-col-date'), t('participation-members'), t('report-col-source')]}
      rows={counts.map(({ date, count, source }) => [dateText(date), String(count), publisherOf(source)])}
    />
  )
}

const YEAR = 365 * 86_400_000

/** Selects the points whose labels do not overlap. */
function apart<P extends { readonly when: Date }>(points: readonly P[]): readonly P[] {
  const labelled: P[] = []
  for (const point of points) {
    const before = labelled.at(-1)
    if (!before || point.when.getTime() - before.when.getTime() > YEAR / 2) labelled.push(point)
  }
  return labelled
}
