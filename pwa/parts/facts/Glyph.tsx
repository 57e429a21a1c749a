/** SVG icons: glyphs of the phases as paths, others by reference to the sprite in `index.html`. */
import type { Phase } from '../../../shared/domain/types'
import { GLYPHS } from '../../../shared/look/glyphs'

/** Icon of a phase, hidden from assistive technology: the name of the phase stands beside it where there is room. */
export function Glyph({ phase, className = 'glyph' }: { phase: Phase | 'none'; className?: string }) {
  return (
    <svg class={className} viewBox="0 0 12 12" aria-hidden="true">
      <path d={GLYPHS[phase]} />
    </svg>
  )
}

export type IconName = 'search' | 'prev' | 'next' | 'lock' | 'unlock' | 'off' | 'cal' | 'doc' | 'say' | 'close' | 'out'

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  )
}
