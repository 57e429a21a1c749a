/** Stacked area chart of articles by phase over time. */
import { allEntries, isCounted } from '../../../shared/domain/ledger/ledger'
import {
  bandsOf,
  type MonthCount,
  phaseCountsByDay,
  phaseCountsByMonth,
} from '../../../shared/domain/ledger/phase-counts'
import type { Chart, ChartData } from '../../charts/chart'
import { FILLED, fillLegend, fillOf } from '../../charts/PhaseFills'
import { sourcesOf } from '../../charts/sources'
import { t } from '../../i18n'
import { dateText } from '../../i18n/dates'
import { phaseName } from '../../parts/facts/Phase'
import { spanOf, timeAxis } from './axis'

/** Right margin in px. */
const RIGHT = 24

const settled = ({ counts }: MonthCount) => counts.clean + counts.concluded

/** The chart up to the day. `ids` begins the ids of the fills on the page. */
export function phaseCountsChart({ negotiation, ledger, day }: ChartData, ids: string): Chart {
  const months = phaseCountsByMonth(ledger, negotiation.articles, day)
  const updates = allEntries(ledger).filter((entry) => entry.day <= day)
  const bands = bandsOf(phaseCountsByDay(ledger, negotiation.articles, day), day)
  const span = spanOf(bands.map(({ from }) => from)) ?? { from: day, to: day }
  const counted = bands.flatMap(({ from, counts }) =>
    FILLED.map((phase) => ({ from: new Date(from), phase, count: counts[phase] })),
  )
  return {
    id: 'momentum',
    title: t('momentum-title'),
    summary: summaryOf(months),
    columns: [t('momentum-month'), ...FILLED.map(phaseName)],
    rows: months.map(({ month, counts }) => [{ date: month }, ...FILLED.map((phase) => String(counts[phase]))]),
    entriesOf: (row) => updates.filter((entry) => isCounted(entry) && entry.day.startsWith(months[row]?.month ?? '-')),
    legend: fillLegend(ids, phaseName),
    hasFills: true,
    drawing: {
      by: 'plot',
      draw: (plot, width) => {
        // The last step is drawn over its day.
        const axis = timeAxis(plot, { ...span, ends: [span.from, day] }, width, { right: RIGHT })
        return plot.plot({
          width,
          height: 296,
          marginRight: RIGHT,
          marginBottom: axis.marginBottom,
          x: axis.scale,
          y: { label: t('momentum-count'), grid: true },
          color: { type: 'ordinal', domain: FILLED, range: FILLED.map((phase) => fillOf(ids, phase)) },
          marks: [
            plot.areaY(counted, {
              x: 'from',
              y: 'count',
              fill: 'phase',
              stroke: 'var(--paper)',
              strokeWidth: 0.75,
              curve: 'step-after',
              order: [...FILLED],
            }),
            plot.ruleY([0]),
            ...axis.ends,
          ],
        })
      },
    },
    sources: sourcesOf(updates),
    params: {},
  }
}

function summaryOf(months: readonly MonthCount[]): string {
  const first = months[0]
  const last = months.at(-1)
  if (!first || !last) return ''
  let most = { gain: 0, month: first.month }
  for (const [index, month] of months.entries()) {
    const before = months[index - 1]
    const gain = before ? settled(month) - settled(before) : 0
    if (gain > most.gain) most = { gain, month: month.month }
  }
  return t('momentum-text', {
    from: dateText(first.month),
    to: dateText(last.day),
    first: settled(first),
    last: settled(last),
    most: most.gain,
    when: dateText(most.month),
  })
}
