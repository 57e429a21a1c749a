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
            plot.text(apart(points, width), {
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

/** Margins of the drawing at its sides, mean width of a digit, and least distance of two labels, in px. */
const [SIDES, DIGIT, GAP] = [60, 7, 6]

interface Point {
  readonly when: Date
  readonly count: number
}

/** Selects the points whose labels do not touch in a drawing so many px wide. */
export function apart(points: readonly Point[], width: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return []
  const span = last.when.getTime() - first.when.getTime() || 1
  const xOf = ({ when }: Point) => ((when.getTime() - first.when.getTime()) / span) * (width - SIDES)
  const half = ({ count }: Point) => (String(count).length * DIGIT) / 2
  const labelled: Point[] = []
  for (const point of points) {
    const before = labelled.at(-1)
    if (!before || xOf(point) - xOf(before) >= half(point) + half(before) + GAP) labelled.push(point)
  }
  return labelled
}
