/** Time axis of the charts that Plot draws: dates in the interface language, and under them the first and the last. */
import { timeTicks } from '../../../shared/charts/time-ticks'
import { compare } from '../../../shared/domain/compare'
import { effectiveDay } from '../../../shared/domain/dates/days'
import type { Day, DayOrMonth } from '../../../shared/domain/types'
import type { PlotModule } from '../../charts/chart'
import { dateText } from '../../i18n/dates'

export interface AxisSpan {
  readonly from: Day
  readonly to: Day
  /** First and last date as their sources have them, or as they are drawn; without them its days. */
  readonly ends?: readonly [first: DayOrMonth, last: DayOrMonth]
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
  { from, to, ends: [first, last] = [from, to] }: AxisSpan,
  width: number,
  margins: AxisMargins = {},
) {
  const { left = LEFT, right = RIGHT } = margins
  const room = { width: width - left - right, before: left, after: right, letter: LETTER, centred: true, dateText }
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
      plot.text([dateText(first)], { ...end, frameAnchor: 'bottom-left', textAnchor: 'start' }),
      ...(last === first
        ? []
        : [plot.text([dateText(last)], { ...end, frameAnchor: 'bottom-right', textAnchor: 'end' })]),
    ],
  }
}

/** Span of some dates; `null` without any. */
export function spanOf(dates: readonly DayOrMonth[]): AxisSpan | null {
  const sorted = dates.toSorted((a, b) => compare(effectiveDay(a), effectiveDay(b)))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return null
  return { from: effectiveDay(first), to: effectiveDay(last), ends: [first, last] }
}
