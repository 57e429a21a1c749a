/** Layout of the history sparkline: maps an article's history to segments in 144 by 24 px, and these to SVG paths. Pure. */
import { daysBetween } from '../domain/dates/days'
import type { Turn } from '../domain/ledger/summary-article'
import type { Day, Phase, Status } from '../domain/types'

export const STRIP = { width: 144, height: 24, base: 23, today: 10 } as const

/** Time axis shared by all rows: from the start of the year of the first observation to the as-of date. */
export interface StripAxis {
  readonly from: Day
  readonly to: Day
}

export interface StripPiece {
  readonly phase: Phase
  readonly x: number
  readonly width: number
  readonly y: number
  readonly inferred: boolean
  /** The y it went back from; `null` if this is no step back. */
  readonly backFrom: number | null
  /** Drawn as an upright bar: the text was dropped here. */
  readonly stop: boolean
}

/** `first` is the day of the first observation, `null` without any. */
export function axisOf(first: Day | null, to: Day): StripAxis {
  const start = first !== null && first < to ? first : to
  return { from: `${start.slice(0, 4)}-01-01`, to }
}

type Statuses = ReadonlyMap<string, Status>

const rankCache = new WeakMap<Statuses, ReadonlyMap<string, number>>()

/** Rank of a step on the ladder, from 0 for the lowest; memoised per list of statuses. */
function rankOf(statuses: Statuses, status: string): number {
  let ranks = rankCache.get(statuses)
  if (!ranks) {
    const ladder = [...statuses.values()].filter(({ order }) => order !== null)
    ladder.sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    rankCache.set(statuses, (ranks = new Map(ladder.map(({ id }, index) => [id, index]))))
  }
  return ranks.get(status) ?? 0
}

const dayCountCache = new WeakMap<StripAxis, Map<Day, number>>()

/** Days from the start of an axis; memoised, since all rows share their days. */
function daysFrom(axis: StripAxis, day: Day): number {
  let counts = dayCountCache.get(axis)
  if (!counts) dayCountCache.set(axis, (counts = new Map()))
  let days = counts.get(day)
  if (days === undefined) counts.set(day, (days = daysBetween(axis.from, day)))
  return days
}

/** Segments of a history in order of time; adjacent ones that look the same are merged. */
function stripOf(statuses: Statuses, history: readonly Turn[], axis: StripAxis): readonly StripPiece[] {
  const span = Math.max(1, daysBetween(axis.from, axis.to))
  const plotWidth = STRIP.width - STRIP.today
  const xOf = (day: Day) => Math.round(Math.max(0, (daysFrom(axis, day) / span) * plotWidth))
  const yOf = (status: string) => Math.max(2, Math.round((20 - 1.6 * rankOf(statuses, status)) * 10) / 10)
  const pieces: StripPiece[] = []
  for (const [index, standing] of history.entries()) {
    const next = history[index + 1]
    const x = xOf(standing.day)
    const width = (next ? xOf(next.day) : STRIP.width) - x
    const before = history[index - 1]
    const inferred = standing.isInferred
    const back = standing.move === 'back' && before && standing.phase !== 'dropped' ? yOf(before.status) : null
    const last = pieces.at(-1)
    // Invisible: narrower than a pixel and without an upright.
    if (width === 0 && back === null && standing.phase !== 'dropped') continue
    if (last && before?.status === standing.status && last.inferred === inferred && last.x + last.width === x)
      pieces[pieces.length - 1] = { ...last, width: last.width + width }
    else
      pieces.push({
        phase: standing.phase,
        x,
        width,
        y: standing.phase === 'dropped' && before ? yOf(before.status) - 2 : yOf(standing.status),
        inferred,
        backFrom: back,
        stop: standing.phase === 'dropped',
      })
  }
  return pieces
}

/** One SVG path for all segments of one phase and look. */
export interface StripStroke {
  readonly className: string
  readonly d: string
}

/** Merges the segments into a few paths, each bounded by the pixels and not by the length of the history. */
export function strokesOf(pieces: readonly StripPiece[]): readonly StripStroke[] {
  const paths = new Map<string, string>()
  const draw = (look: string, phase: Phase, d: string) => {
    const className = `${look} ph-${phase}`
    paths.set(className, (paths.get(className) ?? '') + d)
  }
  for (const { phase, x, y, width, inferred, stop } of pieces) {
    if (stop || width === 0) continue
    draw('fill', phase, `M${x} ${STRIP.base}V${y}h${width}V${STRIP.base}z`)
    draw(inferred ? 'top inf' : 'top', phase, `M${x} ${y}h${width}`)
  }
  for (const { phase, x, from, to } of uprightsOf(pieces, stopOf)) draw('stop', phase, `M${x} ${from}V${to}`)
  // Edges of steps back are drawn last, over all else.
  for (const { phase, x, from, to } of uprightsOf(pieces, edgeOf)) draw('back', phase, `M${x} ${from}V${to}`)
  return [...paths].map(([className, d]) => ({ className, d }))
}

/** Vertical line, from its top to its foot. */
interface Upright {
  readonly from: number
  readonly to: number
}

const stopOf = ({ stop, y }: StripPiece): Upright | null => (stop ? { from: Math.min(17, y), to: STRIP.base } : null)

const edgeOf = ({ stop, y, backFrom }: StripPiece): Upright | null =>
  stop || backFrom === null ? null : { from: Math.min(y, backFrom), to: Math.max(y, backFrom) }

/** Merges the uprights of one pixel; the last one sets the phase, as it would be drawn over the others. */
function uprightsOf(pieces: readonly StripPiece[], of: (piece: StripPiece) => Upright | null) {
  const uprights: (Upright & Pick<StripPiece, 'phase' | 'x'>)[] = []
  for (const piece of pieces) {
    const upright = of(piece)
    if (!upright) continue
    const { phase, x } = piece
    const last = uprights.at(-1)
    if (last?.x !== x) uprights.push({ phase, x, ...upright })
    else
      uprights[uprights.length - 1] = {
        phase,
        x,
        from: Math.min(upright.from, last.from),
        to: Math.max(upright.to, last.to),
      }
  }
  return uprights
}

/** All that is drawn and read out of a history. */
export interface Strip {
  readonly strokes: readonly StripStroke[]
  /** The last phases: a longer list is not listened to. */
  readonly phases: readonly Phase[]
}

const MAX_SPOKEN_PHASES = 12

const stripCache = new WeakMap<readonly Turn[], { readonly axis: StripAxis; readonly strip: Strip }>()

/** Memoised by the history, with the last axis. */
export function stripFor(statuses: Statuses, history: readonly Turn[], axis: StripAxis): Strip {
  const known = stripCache.get(history)
  if (known?.axis === axis) return known.strip
  const strokes = strokesOf(stripOf(statuses, history, axis))
  const strip = { strokes, phases: phasesPassed(history).slice(-MAX_SPOKEN_PHASES) }
  stripCache.set(history, { axis, strip })
  return strip
}

/** Phases of a history, without consecutive duplicates. */
const phasesPassed = (history: readonly Turn[]): readonly Phase[] =>
  history.flatMap(({ phase }, index) => (history[index - 1]?.phase === phase ? [] : [phase]))
