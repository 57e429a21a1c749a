/**
 * Glyphs of the phases as path data on a 12 px grid. Relative, so that several stand in one path, each after its own `M`; and
 * one path each, because elements are what the first frame of the board costs. Holes run against their outline.
 */
import type { Phase } from '../domain/types'

const disc = 'm.65 6a5.35 5.35 0 1 1 10.7 0 5.35 5.35 0 1 1-10.7 0z'

export const GLYPHS: Readonly<Record<Phase | 'none', string>> = {
  proposed: `${disc}m1.5 0a3.85 3.85 0 1 0 7.7 0 3.85 3.85 0 1 0-7.7 0z`,
  'under-discussion': `${disc}m5.35-3.85a3.85 3.85 0 0 0 0 7.7z`,
  'nearly-clean': `${disc}m5.35-3.85a3.85 3.85 0 0 0-3.85 3.85h3.85z`,
  clean: disc,
  concluded: 'm.6.6h10.8v10.8h-10.8zm1.5 1.5v7.8h7.8v-7.8zm1.5 1.5h4.8v4.8h-4.8z',
  parked: 'm1.9 1.1h3v9.8h-3zm5.2 0h3v9.8h-3z',
  dropped:
    'm1.65 6a4.35 4.35 0 1 1 8.7 0 4.35 4.35 0 1 1-8.7 0zm1.3 0a3.05 3.05 0 1 0 6.1 0 3.05 3.05 0 1 0-6.1 0zm-3.35-.75h12.8v1.5h-12.8z',
  none: 'm4.6 6a1.4 1.4 0 1 1 2.8 0 1.4 1.4 0 1 1-2.8 0z',
}
