/** The history strip of the board: where each piece of an article's history lies in 144 by 24 pixels. */
import { daysBetween } from '../../shared/domain/days'
import type { Ledger, Standing } from '../../shared/domain/ledger'
import type { Day, Phase, Status } from '../../shared/domain/types'

export const STRIP = { width: 144, height: 24, base: 23, today: 10 } as const

/** The same for all rows: the days from the first observation's year to the day one looks at. */
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
  /** The height it went back from. */
  readonly backFrom: number | null
  /** An upright bar instead: the text was dropped here. */
  readonly stop: boolean
}

export function axisOf(ledger: Ledger, to: Day): StripAxis {
  let first = to
  for (const list of ledger.entries.values()) {
    const day = list[0]?.day
    if (day && day < first) first = day
  }
  return { from: `${first.slice(0, 4)}-01-01`, to }
}

const ranks = new WeakMap<Ledger, ReadonlyMap<string, number>>()

/** The steps of the ladder from the lowest. */
function rankOf(ledger: Ledger, status: Status): number {
  let found = ranks.get(ledger)
  if (!found) {
    const ladder = [...ledger.statuses.values()].filter(({ order }) => order !== null)
    ladder.sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    ranks.set(ledger, (found = new Map(ladder.map(({ id }, index) => [id, index]))))
  }
  return found.get(status.id) ?? 0
}

const passed = new WeakMap<StripAxis, Map<Day, number>>()

/** Days from the start of an axis, counted once for all rows. */
function daysFrom(axis: StripAxis, day: Day): number {
  let counted = passed.get(axis)
  if (!counted) passed.set(axis, (counted = new Map()))
  let days = counted.get(day)
  if (days === undefined) counted.set(day, (days = daysBetween(axis.from, day)))
  return days
}

export function stripOf(ledger: Ledger, history: readonly Standing[], axis: StripAxis): readonly StripPiece[] {
  const span = Math.max(1, daysBetween(axis.from, axis.to))
  const room = STRIP.width - STRIP.today
  const xOf = (day: Day) => Math.round(Math.max(0, (daysFrom(axis, day) / span) * room))
  const yOf = (status: Status) => Math.max(2, Math.round((20 - 1.6 * rankOf(ledger, status)) * 10) / 10)
  const pieces: StripPiece[] = []
  for (const [index, standing] of history.entries()) {
    const next = history[index + 1]
    const x = xOf(standing.day)
    const width = (next ? xOf(next.day) : STRIP.width) - x
    const before = history[index - 1]
    const inferred = standing.entries.every((entry) => entry.observation.basis === 'inferred')
    const back = standing.move === 'back' && before && standing.phase !== 'dropped' ? yOf(before.status) : null
    const last = pieces.at(-1)
    // What passed within one pixel and left no upright is not seen.
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

/** Pieces of one phase that look the same, as one path. */
export interface StripStroke {
  readonly className: string
  readonly d: string
}

/** However long a history is, it is a few paths, and no more of each than its pixels. */
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
  // The edges of what went back lie over all else.
  for (const { phase, x, from, to } of uprightsOf(pieces, edgeOf)) draw('back', phase, `M${x} ${from}V${to}`)
  return [...paths].map(([className, d]) => ({ className, d }))
}

/** An upright from its top to its foot. */
interface Upright {
  readonly from: number
  readonly to: number
}

const stopOf = ({ stop, y }: StripPiece): Upright | null => (stop ? { from: Math.min(17, y), to: STRIP.base } : null)

const edgeOf = ({ stop, y, backFrom }: StripPiece): Upright | null =>
  stop || backFrom === null ? null : { from: Math.min(y, backFrom), to: Math.max(y, backFrom) }

/** Those of one pixel as one, in the phase of the last among them, which lay over the others. */
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

/** The phases passed through, each named once in a row. */
export const phasesPassed = (history: readonly Standing[]): readonly Phase[] =>
  history.flatMap(({ phase }, index) => (history[index - 1]?.phase === phase ? [] : [phase]))
