/** Drawing of a moment of use, in lines and the glyphs of the phases. Decoration: the steps beside it say it all. */
import type { ComponentType } from 'preact'
import type { Phase } from '../../../shared/domain/types'
import { GLYPHS } from '../../../shared/look/glyphs'
import type { Moment } from './words'

/** A line of text, from its left end. */
const Line = ({ x, y, length }: { x: number; y: number; length: number }) => (
  <path class="line" d={`M${x} ${y}h${length}`} />
)

const PhaseGlyph = ({ phase, x, y }: { phase: Phase; x: number; y: number }) => (
  <path class={`ph ph-${phase}`} transform={`translate(${x} ${y})`} d={GLYPHS[phase]} />
)

/** A text with a highlighted name, a status statement, and the sign to save it in the margin. */
const News = () => (
  <>
    <Line x={40} y={14} length={150} />
    <rect class="wash" x={92} y={26} width={72} height={14} />
    <Line x={40} y={33} length={170} />
    <path class="mark" d="M40 40h44" />
    <Line x={40} y={52} length={120} />
    <rect class="box" x={10} y={24} width={18} height={18} />
    <path class="ink" d="M14 33h10M19 28v10" />
  </>
)

/** A list of articles, each with the glyph of its phase. */
const Before = () => (
  <>
    {(['concluded', 'clean', 'nearly-clean', 'under-discussion'] as const).map((phase, row) => (
      <g key={phase}>
        <PhaseGlyph phase={phase} x={10} y={4 + row * 16} />
        <Line x={32} y={10 + row * 16} length={150 - row * 24} />
      </g>
    ))}
  </>
)

/** Three choices, one after the other, on a phone. */
const During = () => (
  <>
    <rect class="box" x={10} y={3} width={72} height={58} />
    {[0, 1, 2].map((row) => (
      <g key={row}>
        <rect class="box" x={18} y={9 + row * 17} width={56} height={12} />
        <Line x={24} y={15 + row * 17} length={30 - row * 6} />
      </g>
    ))}
    <Line x={100} y={15} length={96} />
    <Line x={100} y={32} length={72} />
    <Line x={100} y={49} length={110} />
  </>
)

/** A report of numbered lines with a note at its foot. */
const After = () => (
  <>
    <path class="ink" d="M10 8h120" />
    {[0, 1, 2].map((row) => (
      <g key={row}>
        <path class="ink" d={`M10 ${22 + row * 11}h4`} />
        <Line x={22} y={22 + row * 11} length={170 - row * 22} />
      </g>
    ))}
    <path class="ink" d="M10 54h40" />
    <Line x={10} y={60} length={110} />
  </>
)

const DRAWINGS: Readonly<Record<Moment, ComponentType>> = { news: News, before: Before, during: During, after: After }

export function MomentPicture({ of }: { of: Moment }) {
  const Drawing = DRAWINGS[of]
  return (
    <svg class="drawing" viewBox="0 0 220 64" aria-hidden="true">
      <Drawing />
    </svg>
  )
}
