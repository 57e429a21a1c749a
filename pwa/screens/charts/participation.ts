/** Line chart of the number of participants, as counted by the sources. */
import { compare } from '../../../shared/domain/compare'
import { effectiveDay } from '../../../shared/domain/dates/days'
import type { Chart, ChartData } from '../../charts/chart'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { spanOf, timeAxis } from './axis'

export function participationChart({ negotiation, day }: ChartData): Chart {
  const counts = negotiation.participationCounts
    .map((known) => ({ ...known, day: effectiveDay(known.date) }))
    .filter((known) => known.day <= day)
    .sort((a, b) => compare(a.day, b.day))
  const points = counts.map((known) => ({ when: new Date(known.day), count: known.count }))
  const first = counts[0]
  const last = counts.at(-1)
  const span = spanOf(counts.map(({ date }) => date)) ?? { from: day, to: day }
  return {
    id: 'participation',
    title: t('participation-title'),
    summary:
      first && last
        ? t('participation-text', {
            first: first.count,
            from: dateText(first.date),
            last: last.count,
            to: dateText(last.date),
          })
        : '',
    columns: [t('report-col-date'), t('participation-members'), t('report-col-source')],
    rows: counts.map(({ date, count, source }) => [{ date }, String(count), { url: source }]),
    legend: [],
    drawing: {
      by: 'plot',
      draw: (plot, width) => {
        const axis = timeAxis(plot, span, width)
        return plot.plot({
          width,
          height: 236,
          marginBottom: axis.marginBottom,
          x: axis.scale,
          y: { label: t('participation-members'), grid: true, zero: true },
          marks: [
            plot.line(points, { x: 'when', y: 'count', curve: 'step-after', stroke: 'var(--ink)' }),
            plot.dot(points, { x: 'when', y: 'count', fill: 'var(--ink)' }),
            plot.text(apart(points), {
              x: 'when',
              y: 'count',
              text: 'count',
              dy: -10,
              fontSize: 12,
              fill: 'var(--ink)',
            }),
            plot.ruleY([0]),
            ...axis.ends,
          ],
        })
      },
    },
    sources: counts.map(({ source }) => source),
    params: {},
  }
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
