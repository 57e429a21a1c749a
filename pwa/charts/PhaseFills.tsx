/**
 * Fills of areas by phase (SVG patterns): the hue with a hatching of its own, so that they are told apart in one ink, in forced
 * colours and in any kind of sight. The three phases off the ladder stand on a tint.
 */
import { PHASES, type Phase } from '../../shared/domain/types'
import type { LegendItem } from './chart'

/** Areas in order, from the axis up. */
export const FILLED: readonly (Phase | 'none')[] = [...PHASES, 'none']

/** Side of the square that repeats, in px. */
const TILE = 8

/** Lines on the full hue, in the colour of the paper: path and width of the stroke. */
const LINES: Readonly<Partial<Record<Phase | 'none', readonly [path: string, width: number]>>> = {
  clean: ['M-2 2L2-2M-2 10L10-2M6 10L10 6', 1.2],
  'nearly-clean': ['M-2 6L2 10M-2-2L10 10M6-2L10 2', 2.4],
  'under-discussion': ['M0 2H8M0 6H8', 2],
}

/** Lines of the hue on a tint of it. */
const LINES_ON_TINT: typeof LINES = {
  proposed: ['M2 2h.01M6 6h.01', 3],
  parked: ['M2 0V8M5 0V8', 1.6],
  dropped: ['M-2 6L2 10M-2-2L10 10M6-2L10 2M-2 2L2-2M-2 10L10-2M6 10L10 6', 0.8],
}

export const fillOf = (ids: string, phase: Phase | 'none'): string => `url(#${ids}-${phase})`

export function PhaseFills({ ids }: { ids: string }) {
  return (
    <defs>
      {FILLED.map((phase) => (
        <pattern key={phase} id={`${ids}-${phase}`} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
          <Tile phase={phase} />
        </pattern>
      ))}
    </defs>
  )
}

function Tile({ phase }: { phase: Phase | 'none' }) {
  const hue = `var(--ph-${phase})`
  const full = LINES[phase]
  const tinted = LINES_ON_TINT[phase]
  // Articles without a status stay blank: a grey would read as a phase.
  if (phase === 'none') return <rect width={TILE} height={TILE} fill="var(--paper-3)" />
  if (tinted)
    return (
      <>
        <rect width={TILE} height={TILE} fill="var(--paper)" />
        <rect class="tint" width={TILE} height={TILE} fill={hue} fill-opacity={0.3} />
        <path d={tinted[0]} stroke={hue} stroke-width={tinted[1]} stroke-linecap="round" fill="none" />
      </>
    )
  return (
    <>
      <rect width={TILE} height={TILE} fill={hue} />
      {full && (
        <path class="hatch" d={full[0]} stroke="var(--paper)" stroke-width={full[1]} stroke-opacity={0.5} fill="none" />
      )}
    </>
  )
}

/** Legend of the fills. */
export const fillLegend = (ids: string, nameOf: (phase: Phase | 'none') => string): readonly LegendItem[] =>
  FILLED.map((phase) => ({
    text: nameOf(phase),
    width: 22,
    mark: (
      <rect x={0.5} y={0.5} width={21} height={11} fill={fillOf(ids, phase)} stroke="var(--rule-2)" stroke-width={1} />
    ),
  }))
