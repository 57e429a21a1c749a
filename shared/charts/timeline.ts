/**
 * Layout of an article's timeline: a step chart over the ladder of statuses, with meetings as ticks on the axis. Pure;
 * units are px of the SVG.
 */
import { daysBetween, effectiveDay } from '../domain/dates/days'
import type { Ledger, Standing } from '../domain/ledger/ledger'
import type { Day, DayOrMonth, Meeting, Status } from '../domain/types'
import { type AxisRoom, type TimeTick, timeTicks } from './time-ticks'

export interface TimelineSize {
  readonly width: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly row: number
  /** Mean width of a character of the notes; near enough to keep them apart. */
  readonly letter: number
  readonly short: boolean
}

export const WIDE: TimelineSize = { width: 832, left: 190, right: 808, top: 34, row: 20, letter: 6.7, short: false }
export const NARROW: TimelineSize = { width: 358, left: 156, right: 346, top: 38, row: 20, letter: 6.7, short: true }

export interface TimelinePoint {
  readonly standing: Standing
  readonly x: number
  readonly y: number
  readonly end: number
  readonly inferred: boolean
  readonly back: boolean
}

export interface Timeline {
  readonly rows: readonly { readonly status: Status; readonly y: number }[]
  readonly dates: readonly (TimeTick & { readonly x: number })[]
  /** First and last date, on a line of their own. */
  readonly ends: readonly { readonly date: DayOrMonth; readonly x: number; readonly anchor: 'start' | 'end' }[]
  readonly ticks: readonly { readonly day: Day; readonly x: number; readonly named: boolean }[]
  readonly points: readonly TimelinePoint[]
  /** The y of the lowest row of the ladder. */
  readonly foot: number
  readonly height: number
}

export interface TimelineData {
  readonly ledger: Ledger
  readonly article: string
  readonly isInstrument: boolean
  readonly history: readonly Standing[]
  readonly meetings: readonly Meeting[]
  readonly until: Day
}

/** Space before the first point: a tenth of the span, and no more days than these. */
const [PART_BEFORE, MOST_BEFORE] = [0.1, 60]

/** Distance of the label of a date from its line, in px. */
export const LABEL_AFTER_TICK = 4

/** Lays out a history that has at least one turn. */
export function timelineOf(data: TimelineData, size: TimelineSize, dateText: AxisRoom['dateText']): Timeline {
  const { history, until } = data
  const rows = ladderOf(data).map((status, index) => ({ status, y: size.top + index * size.row }))
  const foot = size.top + (rows.length - 1) * size.row
  const yOf = new Map(rows.map(({ status, y }) => [status.id, y]))
  const [from, to] = [startOf(data), until]
  const before = Math.min(MOST_BEFORE, Math.max(1, Math.ceil(daysBetween(from, to) * PART_BEFORE)))
  const span = daysBetween(from, to) + before
  const xOf = (day: Day) => round(size.left + ((daysBetween(from, day) + before) / span) * (size.right - size.left))
  const points = history.map((standing, index) => ({
    standing,
    x: xOf(standing.day),
    y: yOf.get(standing.status.id) ?? foot,
    end: xOf(history[index + 1]?.day ?? until),
    inferred: standing.entries.every((entry) => entry.observation.basis === 'inferred'),
    back: standing.move === 'back',
  }))
  const ticks = ticksOf(data, from).map((tick) => ({ ...tick, x: xOf(tick.day) }))
  const room = {
    width: size.right - xOf(from),
    before: 0,
    after: size.width - size.right - LABEL_AFTER_TICK,
    letter: size.letter,
    centred: false,
    dateText,
  }
  const dates = timeTicks(from, to, room).map((tick) => ({ ...tick, x: xOf(tick.day) }))
  return { rows, dates, ends: endsOf(data, size), ticks, points, foot, height: foot + 70 }
}

const round = (value: number) => Math.round(value * 10) / 10

/** Rows from the top step down. What was left out has no order: a last row, and only if it occurred. */
function ladderOf({ ledger, history, isInstrument }: TimelineData): readonly Status[] {
  const used = new Set(history.map(({ status }) => status.id))
  return [...ledger.statuses.values()]
    .filter(
      ({ id, kind, order, appliesTo }) =>
        kind !== 'flag' && (used.has(id) || (order !== null && appliesTo.includes(isInstrument ? 'whole' : 'article'))),
    )
    .sort((a, b) => (b.order ?? 0) - (a.order ?? 0))
}

function startOf({ ledger, article, history, until }: TimelineData): Day {
  return ledger.entries.get(article)?.[0]?.day ?? history[0]?.day ?? until
}

function ticksOf({ ledger, article, meetings, until }: TimelineData, from: Day) {
  const named = new Set(ledger.entries.get(article)?.flatMap(({ observation }) => observation.meeting ?? []))
  return meetings
    .map((meeting) => ({
      day: effectiveDay(meeting.end),
      named: named.has(meeting.id) || meeting.topics.includes(article),
    }))
    .filter(({ day }) => day >= from && day <= until)
}

function endsOf({ ledger, article, history, until }: TimelineData, { left, right }: TimelineSize): Timeline['ends'] {
  const first = ledger.entries.get(article)?.[0]?.observation.date ?? history[0]?.date ?? until
  const last = { date: until, x: right, anchor: 'end' } as const
  return first === until ? [last] : [{ date: first, x: left, anchor: 'start' }, last]
}

export interface TimelineNote {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly back: boolean
}

/**
 * Greedy label placement: notes at the most important turns, each at its first spot without an overlap; at most 5, or 3
 * in the narrow drawing.
 */
export function notesOf(
  { points, rows, foot }: Timeline,
  size: TimelineSize,
  label: (standing: Standing) => string,
): readonly TimelineNote[] {
  const placed: (TimelineNote & { readonly width: number })[] = []
  for (const point of byImportance(points)) {
    const text = label(point.standing)
    const width = text.length * size.letter
    for (const spot of candidateSpots(point, width, size)) {
      const left = spot.anchor === 'start' ? spot.x : spot.x - width
      const fits = left >= size.left - 8 && left + width <= size.width && spot.y > 10 && spot.y < foot + 12
      if (fits && !overlaps(left, spot.y, width, placed, points)) {
        placed.push({ ...spot, text, back: point.back, width })
        break
      }
    }
    if (placed.length >= (size.short ? 3 : 5)) break
  }
  return rows.length > 0 ? placed : []
}

function byImportance(points: readonly TimelinePoint[]): readonly TimelinePoint[] {
  const last = points.length - 1
  const turns = points.filter(({ standing }, index) => standing.move !== null || index === last)
  const weight = (point: TimelinePoint) => (point.back ? 0 : point === points[last] ? 1 : point.inferred ? 3 : 2)
  return turns.sort((a, b) => weight(a) - weight(b) || b.x - a.x)
}

const candidateSpots = ({ x, y, back }: TimelinePoint, width: number, size: TimelineSize) => {
  const above = { x: x - 10, y: y - 8, anchor: 'end' as const }
  const aboveRight = { x: x - 4, y: y - 10, anchor: 'start' as const }
  const below = { x: x + 10, y: y + 22, anchor: 'start' as const }
  const belowLeft = { x: Math.min(x + width / 2, size.width), y: y + 22, anchor: 'end' as const }
  return back ? [below, belowLeft, aboveRight] : [above, aboveRight, below]
}

function overlaps(
  left: number,
  y: number,
  width: number,
  placed: readonly (TimelineNote & { readonly width: number })[],
  points: readonly TimelinePoint[],
): boolean {
  const crosses = (from: number, to: number, top: number, bottom: number) =>
    from < left + width && to > left && top < y + 4 && bottom > y - 12
  return (
    placed.some((note) => {
      const start = note.anchor === 'start' ? note.x : note.x - note.width
      return crosses(start, start + note.width, note.y - 12, note.y + 4)
    }) || points.some((point) => crosses(point.x, point.end, point.y - 5, point.y + 5))
  )
}
