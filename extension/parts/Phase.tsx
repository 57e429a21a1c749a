/** Phase label components: glyph and name. */
import { GLYPHS } from '../../shared/look/glyphs'
import type { PhaseOrNone } from '../messages'
import { phaseText } from '../words'

/** Glyph of a phase, decorative: use it with the name where there is room. */
export function Glyph({ phase }: { phase: PhaseOrNone }) {
  return (
    <svg class={`glyph ph-${phase}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={GLYPHS[phase]} />
    </svg>
  )
}

export function Phase({ phase }: { phase: PhaseOrNone }) {
  return (
    <span class={`phase ph-${phase}`}>
      <Glyph phase={phase} />
      {phaseText(phase)}
    </span>
  )
}
