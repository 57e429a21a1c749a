/** Time axis of the charts that Plot draws: dates in the interface language, and under them the first and the last. */
import type { Day } from '../../../shared/domain/types'
import type { PlotModule } from '../../charts/chart'
import { timeTicks } from '../../charts/time-ticks'
import { dateText } from '../../i18n/dates'

export interface AxisSpan {
  readonly from: Day
  readonly to: Day
  /** Last date that is drawn, where the axis ends after it. */
  readonly last?: Day
}

/** Margins of a drawing in px, as far as it has its own. */
export interface AxisMargins {
  readonly left?: number
  readonly right?: number
}

/** Margins of Plot itself, and the lower one for two lines of dates. */
const [LEFT, RIGHT, BOTTOM] = [40, 20, 46]
/** Mean width of a character in px. */
const LETTER = 6.2
/** Distance of the lower line of dates from the axis, in px. */
const ENDS_BELOW = 38

/** Scale, margin and marks of the axis of a drawing so many px wide. */
export function timeAxis(
  plot: PlotModule,
  { from, to, last = to }: AxisSpan,
  width: number,
  margins: AxisMargins = {},
) {
  const { left = LEFT, right = RIGHT } = margins
  const room = { width: width - left - right, before: left, after: right, letter: LETTER, centred: true }
  const ticks = timeTicks(from, to, room)
  const labels = new Map(ticks.map(({ day, label }) => [Date.parse(day), label]))
  const end = { dy: ENDS_BELOW, fontSize: 12, fill: 'var(--ink-2)' } as const
  return {
    scale: {
      label: null,
      type: 'utc',
      ticks: ticks.map(({ day }) => new Date(day)),
      tickFormat: (day: Date): string => labels.get(day.getTime()) ?? '',
    } as const,
    marginBottom: BOTTOM,
    ends: [
      plot.text([dateText(from)], { ...end, frameAnchor: 'bottom-left', textAnchor: 'start' }),
      ...(last === from
        ? []
        : [plot.text([dateText(last)], { ...end, frameAnchor: 'bottom-right', textAnchor: 'end' })]),
    ],
  }
}

/** Span of some days; `null` without any. */
export function spanOf(days: readonly Day[]): AxisSpan | null {
  const [from, ...rest] = days.toSorted()
  return from === undefined ? null : { from, to: rest.at(-1) ?? from }
}
