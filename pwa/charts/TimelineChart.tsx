/**
 * Step chart of an article's status over time (SVG), drawn for wide and for narrow windows; CSS shows one. The list of
 * observations has the same data as text.
 */
import { GLYPHS } from '../../shared/look/glyphs'
import { lang, t } from '../i18n'
import { dateText } from '../i18n/dates'
import { phaseOfStatus, statusName } from '../parts/Phase'
import {
  NARROW,
  notesOf,
  type Timeline,
  type TimelineData,
  type TimelinePoint,
  type TimelineSize,
  timelineOf,
  WIDE,
} from './timeline'

export function TimelineChart({ data, name }: { data: TimelineData; name: string }) {
  const alt = altOf(data, name)
  return (
    <figure>
      <Drawing data={data} size={WIDE} alt={alt} className="only-wide" />
      <Drawing data={data} size={NARROW} alt={alt} className="only-narrow" />
      <Legend hasBack={data.history.some(({ move }) => move === 'back')} />
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
  const chart = timelineOf(data, size)
  const notes = notesOf(chart, size, ({ status, date }) =>
    size.short ? dateText(date.slice(0, 7)) : `${statusName(status)}, ${dateText(date)}`,
  )
  return (
    <svg
      class={`tl ${className}`}
      viewBox={`0 0 ${size.width} ${chart.height}`}
      role="img"
      aria-label={alt}
      lang={lang.value}
    >
      <Ladder chart={chart} size={size} />
      <Calendar chart={chart} size={size} />
      <Paths of={chart.points} classOf={jumpClass} lineOf={jumpLine} />
      <Paths of={chart.points} classOf={(point) => classOf('seg', point)} lineOf={segmentLine} />
      <Paths of={chart.points} classOf={(point) => classOf('pt', point)} lineOf={dot} />
      {notes.map((note) => (
        <text key={note.text} class={note.back ? 'note back' : 'note'} x={note.x} y={note.y} text-anchor={note.anchor}>
          {note.text}
        </text>
      ))}
    </svg>
  )
}

const classOf = (base: string, { standing, inferred }: TimelinePoint) =>
  `${base} ph-${standing.phase}${inferred ? ' inf' : ''}`

interface PathsProps {
  readonly of: readonly TimelinePoint[]
  readonly classOf: (point: TimelinePoint) => string
  readonly lineOf: (point: TimelinePoint, from: TimelinePoint | undefined) => string
}

/**
 * Merges the lines of one class into one `path`: an article may have a thousand turns, and each element costs at every
 * style recalculation.
 */
function Paths({ of, classOf, lineOf }: PathsProps) {
  const lines = new Map<string, string>()
  for (const [index, point] of of.entries()) {
    const line = lineOf(point, of[index - 1])
    if (line !== '') lines.set(classOf(point), (lines.get(classOf(point)) ?? '') + line)
  }
  return [...lines].map(([look, line]) => <path key={look} class={look} d={line} />)
}

const segmentLine = ({ x, y, end }: TimelinePoint) => `M${x} ${y}H${end}`
const jumpClass = ({ back }: TimelinePoint) => (back ? 'jump back' : 'jump')
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
          <line class="row" x1={size.left} x2={size.right} y1={y} y2={y} />
          <path class={`g ph-${phaseOfStatus(status)}`} d={`M0 ${y - 6}${GLYPHS[phaseOfStatus(status)]}`} />
          <text x="20" y={y + 4}>
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
      {chart.years.map(({ year, x }) => (
        <g key={year}>
          <line class="grid" x1={x} x2={x} y1={size.top - 10} y2={foot + 24} />
          <text class="ax" x={x + 4} y={foot + 44}>
            {year}
          </text>
        </g>
      ))}
      {chart.ticks.map(({ day, x, named }, index) => (
        <line
          key={`${day} ${index}`}
          class={named ? 'tick on' : 'tick'}
          x1={x}
          x2={x}
          y1={foot + 14}
          y2={foot + (named ? 26 : 19)}
        />
      ))}
      <text class="ax" x="20" y={foot + 24}>
        {t(size.short ? 'timeline-meetings-short' : 'timeline-meetings')}
      </text>
    </>
  )
}

function Legend({ hasBack }: { hasBack: boolean }) {
  return (
    <figcaption class="key">
      <span>
        <svg width="26" height="10" aria-hidden="true">
          <path d="M0 5h26" stroke="currentColor" stroke-width="2.5" />
          <circle cx="13" cy="5" r="4" fill="currentColor" />
        </svg>
        {t('key-reported')}
      </span>
      <span>
        <svg width="26" height="10" aria-hidden="true">
          <path d="M0 5h26" stroke="currentColor" stroke-width="2.5" stroke-dasharray="4 3" />
          <circle cx="13" cy="5" r="3.5" fill="var(--paper)" stroke="currentColor" stroke-width="1.5" />
        </svg>
        {t('key-inferred')}
      </span>
      {hasBack && (
        <span>
          <svg width="10" height="12" aria-hidden="true">
            <path d="M5 0v12" stroke="var(--accent)" stroke-width="2" />
          </svg>
          {t('key-back')}
        </span>
      )}
    </figcaption>
  )
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
