/**
 * Drawing of a timeline, as elements of SVG. Its looks are attributes, not a style sheet: it stands on screens, on published pages and in
 * files.
 */
import type { Standing } from '../domain/ledger/ledger'
import type { DayOrMonth, Status } from '../domain/types'
import { GLYPHS } from '../look/glyphs'
import { type SvgElement, svgElement } from './svg'
import {
  LABEL_AFTER_TICK,
  notesOf,
  type Timeline,
  type TimelineNote,
  type TimelinePoint,
  type TimelineSize,
} from './timeline'

/** Words of a language, passed in. */
export interface TimelineWords {
  date(date: DayOrMonth): string
  status(status: Status): string
  /** Label of the ticks of meetings. */
  readonly meetings: string
}

/** The contents of the drawing. */
export function timelineDrawing(chart: Timeline, size: TimelineSize, words: TimelineWords): readonly SvgElement[] {
  const notes = notesOf(chart, size, ({ status, date }) =>
    size.short ? words.date(date.slice(0, 7)) : `${words.status(status)}, ${words.date(date)}`,
  )
  return [
    ...ladder(chart, size, words),
    ...calendar(chart, size, words),
    ...paths(chart.points, jumpLook, jumpLine),
    ...paths(chart.points, segmentLook, segmentLine),
    ...paths(chart.points, pointLook, dot),
    ...notes.flatMap(noteText),
  ]
}

/** Label of a turn. Its halo is a text of its own beneath it: not every reader of SVG knows `paint-order`. */
function noteText({ text, x, y, anchor, back }: TimelineNote): readonly SvgElement[] {
  const at = { x, y, 'text-anchor': anchor, 'font-weight': '600' }
  return [
    svgElement(
      'text',
      { ...at, fill: 'none', stroke: 'var(--paper)', 'stroke-width': '4', 'stroke-linejoin': 'round' },
      text,
    ),
    svgElement('text', { ...at, fill: back ? 'var(--accent)' : 'var(--ink)' }, text),
  ]
}

/** Presentation attributes of a line. */
type Look = SvgElement['attributes']

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

/**
 * Merges the lines that look alike into one `path`: an article may have a thousand turns, and each element costs at every
 * style recalculation.
 */
function paths(
  points: readonly TimelinePoint[],
  lookOf: (point: TimelinePoint) => Look,
  lineOf: (point: TimelinePoint, from: TimelinePoint | undefined) => string,
): readonly SvgElement[] {
  const lines = new Map<string, { readonly look: Look; d: string }>()
  for (const [index, point] of points.entries()) {
    const line = lineOf(point, points[index - 1])
    if (line === '') continue
    const look = lookOf(point)
    const key = Object.values(look).join()
    const merged = lines.get(key)
    if (merged) merged.d += line
    else lines.set(key, { look, d: line })
  }
  return [...lines.values()].map(({ look, d }) => svgElement('path', { ...look, d }))
}

const segmentLine = ({ x, y, end }: TimelinePoint) => `M${x} ${y}H${end}`
const jumpLine = ({ x, y }: TimelinePoint, from: TimelinePoint | undefined) =>
  from && from.y !== y ? `M${x} ${from.y}V${y}` : ''
const dot = ({ x, y }: TimelinePoint) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`

/** Mean width of a character in px. Names of steps are in plain weight, narrower than the notes. */
const CHARACTER_WIDTH = 5.8

function ladder({ rows }: Timeline, size: TimelineSize, words: TimelineWords): readonly SvgElement[] {
  const maxLength = Math.floor((size.left - 24) / CHARACTER_WIDTH) + 1
  return rows.map(({ status, y }) => {
    const phase = status.phase ?? 'none'
    return svgElement(
      'g',
      {},
      svgElement('line', {
        x1: size.left,
        x2: size.right,
        y1: y,
        y2: y,
        stroke: 'var(--rule)',
        'stroke-dasharray': '1 3',
      }),
      svgElement('path', { fill: `var(--ph-${phase})`, d: `M0 ${y - 6}${GLYPHS[phase]}` }),
      svgElement('text', { x: '20', y: y + 4, fill: 'var(--ink-2)' }, clipped(words.status(status), maxLength)),
    )
  })
}

const clipped = (text: string, maxLength: number) =>
  text.length > maxLength ? `${text.slice(0, maxLength - 1).trimEnd()}…` : text

function calendar(
  { foot, dates, ends, ticks }: Timeline,
  size: TimelineSize,
  words: TimelineWords,
): readonly SvgElement[] {
  return [
    ...dates.map(({ label, x }) =>
      svgElement(
        'g',
        {},
        svgElement('line', { x1: x, x2: x, y1: size.top - 10, y2: foot + 24, stroke: 'var(--rule)' }),
        svgElement('text', { x: x + LABEL_AFTER_TICK, y: foot + 44, fill: 'var(--ink-3)' }, label),
      ),
    ),
    ...ends.map(({ date, x, anchor }) =>
      svgElement('text', { x, y: foot + 60, 'text-anchor': anchor, fill: 'var(--ink-2)' }, words.date(date)),
    ),
    ...ticks.map(({ x, named }) =>
      svgElement('line', {
        stroke: named ? 'var(--ink)' : 'var(--rule-2)',
        'stroke-width': named ? 1.5 : 1,
        x1: x,
        x2: x,
        y1: foot + 14,
        y2: foot + (named ? 26 : 19),
      }),
    ),
    svgElement('text', { x: '20', y: foot + 24, fill: 'var(--ink-3)' }, words.meetings),
  ]
}

/** Item of the legend: its mark is 12 px high. */
export interface TimelineKey {
  readonly key: 'key-reported' | 'key-inferred' | 'key-back'
  readonly width: number
  readonly mark: readonly SvgElement[]
}

const keyLine = (look: Look = {}): SvgElement =>
  svgElement('path', { d: 'M0 6h26', stroke: 'currentColor', 'stroke-width': '2.5', ...look })

const REPORTED: TimelineKey = {
  key: 'key-reported',
  width: 26,
  mark: [keyLine(), svgElement('circle', { cx: '13', cy: '6', r: '4', fill: 'currentColor' })],
}
const INFERRED: TimelineKey = {
  key: 'key-inferred',
  width: 26,
  mark: [
    keyLine({ 'stroke-dasharray': '4 3' }),
    svgElement('circle', {
      cx: '13',
      cy: '6',
      r: '3.5',
      fill: 'var(--paper)',
      stroke: 'currentColor',
      'stroke-width': '1.5',
    }),
  ],
}
const BACK: TimelineKey = {
  key: 'key-back',
  width: 10,
  mark: [svgElement('path', { d: 'M5 0v12', stroke: 'var(--accent)', 'stroke-width': '2' })],
}

/** Legend of a timeline: how what is reported and what is inferred are drawn, and a phase that went back. */
export const timelineKeys = (history: readonly Standing[]): readonly TimelineKey[] => [
  REPORTED,
  INFERRED,
  ...(history.some(({ move }) => move === 'back') ? [BACK] : []),
]
