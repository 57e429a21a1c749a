/**
 * Step chart of an article's status over time (SVG), drawn for wide and for narrow windows; CSS shows one. The list of
 * observations has the same data as text.
 */
import {
  NARROW,
  type Timeline,
  type TimelineData,
  type TimelineSize,
  timelineOf,
  WIDE,
} from '../../shared/charts/timeline'
import { timelineDrawing, timelineKeys } from '../../shared/charts/timeline-drawing'
import { lang, t } from '../i18n'
import { dateText } from '../i18n/dates'
import { statusName } from '../parts/facts/Phase'
import { ChartLegend } from './ChartLegend'
import type { LegendItem } from './chart'
import { Drawn } from './Drawn'

export function TimelineChart({ data, name }: { data: TimelineData; name: string }) {
  const alt = altOf(data, name)
  return (
    <figure>
      <Drawing data={data} size={WIDE} alt={alt} className="only-wide" />
      <Drawing data={data} size={NARROW} alt={alt} className="only-narrow" />
      <ChartLegend items={timelineLegend(data)} />
    </figure>
  )
}

interface DrawingProps {
  readonly data: TimelineData
  readonly size: TimelineSize
  readonly alt: string
  readonly className: string
}

function Drawing({ data, size, alt, className }: DrawingProps) {
  const chart = timelineOf(data, size, dateText)
  return (
    <svg
      class={`tl ${className}`}
      viewBox={`0 0 ${size.width} ${chart.height}`}
      role="img"
      aria-label={alt}
      lang={lang.value}
    >
      <TimelineDrawing chart={chart} size={size} />
    </svg>
  )
}

/** Contents of the drawing. */
export function TimelineDrawing({ chart, size }: { chart: Timeline; size: TimelineSize }) {
  const meetings = t(size.short ? 'timeline-meetings-short' : 'timeline-meetings')
  return <Drawn elements={timelineDrawing(chart, size, { date: dateText, status: statusName, meetings })} />
}

/** Legend of a timeline. */
export const timelineLegend = ({ history }: TimelineData): readonly LegendItem[] =>
  timelineKeys(history).map(({ key, width, mark }) => ({ text: t(key), width, mark: <Drawn elements={mark} /> }))

function altOf({ history }: TimelineData, name: string): string {
  const turns = history
    .filter(({ move, status }, index) => move !== null || history[index - 1]?.status !== status)
    .map(({ status, date, entries }) => {
      const inferred = entries.every((entry) => entry.observation.basis === 'inferred')
      return t(inferred ? 'timeline-turn-inferred' : 'timeline-turn', {
        status: statusName(status),
        date: dateText(date),
      })
    })
  return t('timeline-alt', { name, turns: turns.join(', ') })
}
