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

/** An article on the ladder, over time: once for wide windows, once for narrow. The list beneath says the same. */
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
      {chart.points.map((point, index) => (
        <Jump key={point.standing.day} point={point} from={chart.points[index - 1]} />
      ))}
      {chart.points.map((point) => (
        <Segment key={point.standing.day} point={point} />
      ))}
      {chart.points.map((point) => (
        <circle key={point.standing.day} class={classOf('pt', point)} cx={point.x} cy={point.y} r="4" />
      ))}
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

const Segment = ({ point }: { point: TimelinePoint }) => (
  <path class={classOf('seg', point)} d={`M${point.x} ${point.y}H${point.end}`} />
)

function Jump({ point, from }: { point: TimelinePoint; from: TimelinePoint | undefined }) {
  if (!from || from.y === point.y) return null
  return <path class={point.back ? 'jump back' : 'jump'} d={`M${point.x} ${from.y}V${point.y}`} />
}

/** Names of steps are in plain weight, which is narrower than the notes. */
const LETTER = 5.8

function Ladder({ chart, size }: { chart: Timeline; size: TimelineSize }) {
  const room = Math.floor((size.left - 24) / LETTER) + 1
  return (
    <>
      {chart.rows.map(({ status, y }) => (
        <g key={status.id}>
          <line class="row" x1={size.left} x2={size.right} y1={y} y2={y} />
          <g class={`g ph-${phaseOfStatus(status)}`}>
            <use href={`#g-${phaseOfStatus(status)}`} x="0" y={y - 6} width="12" height="12" />
          </g>
          <text x="20" y={y + 4}>
            {clipped(statusName(status), room)}
          </text>
        </g>
      ))}
    </>
  )
}

const clipped = (text: string, room: number) => (text.length > room ? `${text.slice(0, room - 1).trimEnd()}…` : text)

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
