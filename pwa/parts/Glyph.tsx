import type { Phase } from '../../shared/domain/types'

/** The shape of a phase. It never stands alone where there is room for the word. */
export function Glyph({ phase, className = 'glyph' }: { phase: Phase | 'none'; className?: string }) {
  return (
    <svg class={className} aria-hidden="true">
      <use href={`#g-${phase}`} />
    </svg>
  )
}

export type IconName = 'search' | 'prev' | 'next' | 'lock' | 'off' | 'cal' | 'doc' | 'say' | 'close' | 'out'

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  )
}
