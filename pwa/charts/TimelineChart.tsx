/**
 * Step chart of an article's status over time (SVG), drawn for wide and for narrow windows; CSS shows one. The list of
 * observations has the same data as text.
 */
import {
  LABEL_AFTER_TICK,
  NARROW,
  notesOf,
  type Timeline,
  type TimelineData,
  type TimelineNote,
  type TimelinePoint,
  type TimelineSize,
  timelineOf,
  WIDE,
} from '../../shared/charts/timeline'
import { GLYPHS } from '../../shared/look/glyphs'
import { lang, t } from '../i18n'
import { dateText } from '../i18n/dates'
import { phaseOfStatus, statusName } from '../parts/facts/Phase'
import { ChartLegend } from './ChartLegend'
import type { LegendItem } from './chart'

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

/** Contents of the drawing. Its looks are attributes, not a style sheet: it leaves the app as a file too. */
export function TimelineDrawing({ chart, size }: { chart: Timeline; size: TimelineSize }) {
  const notes = notesOf(chart, size, ({ status, date }) =>
    size.short ? dateText(date.slice(0, 7)) : `${statusName(status)}, ${dateText(date)}`,
  )
  return (
    <>
      <Ladder chart={chart} size={size} />
      <Calendar chart={chart} size={size} />
      <Paths of={chart.points} lookOf={jumpLook} lineOf={jumpLine} />
      <Paths of={chart.points} lookOf={segmentLook} lineOf={segmentLine} />
      <Paths of={chart.points} lookOf={pointLook} lineOf={dot} />
      {notes.map((note) => (
        <Note key={note.text} {...note} />
      ))}
    </>
  )
}

/** Label of a turn. Its halo is a text of its own beneath it: not every reader of SVG knows `paint-order`. */
function Note({ text, x, y, anchor, back }: TimelineNote) {
  const at = { x, y, 'text-anchor': anchor, 'font-weight': '600' } as const
  return (
    <>
      <text {...at} fill="none" stroke="var(--paper)" stroke-width="4" stroke-linejoin="round">
        {text}
      </text>
      <text {...at} fill={back ? 'var(--accent)' : 'var(--ink)'}>
        {text}
      </text>
    </>
  )
}

/** Presentation attributes of a line. */
interface Look {
  readonly fill: string
  readonly stroke: string
  readonly 'stroke-width': number
  readonly 'stroke-dasharray'?: string
}

const hueOf = ({ standing }: TimelinePoint) => `var(--ph-${standing.phase})`

const jumpLook = ({ back }: TimelinePoint): Look => ({
  fill: 'none',
  stroke: back ? 'var(--accent)' : 'var(--ink-3)',
  'stroke-width': back ? 2 : 1,
})

const segmentLook = (point: TimelinePoint): Look => ({
  fill: 'none',
  stroke: hueOf(point),
  'stroke-width': 2.5,
  ...(point.inferred && { 'stroke-dasharray': '4 3' }),
})

const pointLook = (point: TimelinePoint): Look =>
  point.inferred
    ? { fill: 'var(--paper)', stroke: hueOf(point), 'stroke-width': 1.5 }
    : { fill: hueOf(point), stroke: 'var(--paper)', 'stroke-width': 1 }

interface PathsProps {
  readonly of: readonly TimelinePoint[]
  readonly lookOf: (point: TimelinePoint) => Look
  readonly lineOf: (point: TimelinePoint, from: TimelinePoint | undefined) => string
}

/**
 * Merges the lines that look alike into one `path`: an article may have a thousand turns, and each element costs at every
 * style recalculation.
 */
function Paths({ of, lookOf, lineOf }: PathsProps) {
  const lines = new Map<string, { readonly look: Look; d: string }>()
  for (const [index, point] of of.entries()) {
    const line = lineOf(point, of[index - 1])
    if (line === '') continue
    const look = lookOf(point)
    const key = Object.values(look).join()
    const merged = lines.get(key)
    if (merged) merged.d += line
    else lines.set(key, { look, d: line })
  }
  return [...lines].map(([key, { look, d }]) => <path key={key} {...look} d={d} />)
}

const segmentLine = ({ x, y, end }: TimelinePoint) => `M${x} ${y}H${end}`
const jumpLine = ({ x, y }: TimelinePoint, from: TimelinePoint | undefined) =>
  from && from.y !== y ? `M${x} ${from.y}V${y}` : ''
const dot = ({ x, y }: TimelinePoint) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`

/** Mean width of a character in px. Names of steps are in plain weight, narrower than the notes. */
const CHARACTER_WIDTH = 5.8

function Ladder({ chart, size }: { chart: Timeline; size: TimelineSize }) {
  const maxLength = Math.floor((size.left - 24) / CHARACTER_WIDTH) + 1
  return (
    <>
      {chart.rows.map(({ status, y }) => (
        <g key={status.id}>
          <line x1={size.left} x2={size.right} y1={y} y2={y} stroke="var(--rule)" stroke-dasharray="1 3" />
          <path fill={`var(--ph-${phaseOfStatus(status)})`} d={`M0 ${y - 6}${GLYPHS[phaseOfStatus(status)]}`} />
          <text x="20" y={y + 4} fill="var(--ink-2)">
            {clipped(statusName(status), maxLength)}
          </text>
        </g>
      ))}
    </>
  )
}

const clipped = (text: string, maxLength: number) =>
  text.length > maxLength ? `${text.slice(0, maxLength - 1).trimEnd()}…` : text

function Calendar({ chart, size }: { chart: Timeline; size: TimelineSize }) {
  const { foot } = chart
  return (
    <>
      {chart.dates.map(({ label, x }) => (
        <g key={label}>
          <line x1={x} x2={x} y1={size.top - 10} y2={foot + 24} stroke="var(--rule)" />
          <text x={x + LABEL_AFTER_TICK} y={foot + 44} fill="var(--ink-3)">
            {label}
          </text>
        </g>
      ))}
      {chart.ends.map(({ date, x, anchor }) => (
        <text key={anchor} x={x} y={foot + 60} text-anchor={anchor} fill="var(--ink-2)">
          {dateText(date)}
        </text>
      ))}
      {chart.ticks.map(({ day, x, named }, index) => (
        <line
          key={`${day} ${index}`}
          stroke={named ? 'var(--ink)' : 'var(--rule-2)'}
          stroke-width={named ? 1.5 : 1}
          x1={x}
          x2={x}
          y1={foot + 14}
          y2={foot + (named ? 26 : 19)}
        />
      ))}
      <text x="20" y={foot + 24} fill="var(--ink-3)">
        {t(size.short ? 'timeline-meetings-short' : 'timeline-meetings')}
      </text>
    </>
  )
}

/** Legend of a timeline: how what is reported and what is inferred are drawn, and a phase that went back. */
export function timelineLegend({ history }: TimelineData): readonly LegendItem[] {
  const line = (dashes?: string) => (
    <path d="M0 6h26" stroke="currentColor" stroke-width="2.5" {...(dashes && { 'stroke-dasharray': dashes })} />
  )
  return [
    {
      text: t('key-reported'),
      width: 26,
      mark: (
        <>
          {line()}
          <circle cx="13" cy="6" r="4" fill="currentColor" />
        </>
      ),
    },
    {
      text: t('key-inferred'),
      width: 26,
      mark: (
        <>
          {line('4 3')}
          <circle cx="13" cy="6" r="3.5" fill="var(--paper)" stroke="currentColor" stroke-width="1.5" />
        </>
      ),
    },
    ...(history.some(({ move }) => move === 'back')
      ? [
          {
            text: t('key-back'),
            width: 10,
            mark: <path d="M5 0v12" stroke="var(--accent)" stroke-width="2" />,
          },
        ]
      : []),
  ]
}

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
