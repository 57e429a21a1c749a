/** SVG glyphs of the phases, on a 12 px grid, in the current colour. */
import type { PhaseOrNone } from './messages'

type Shape = readonly [name: 'circle' | 'path', attributes: Readonly<Record<string, string>>]

const ring: Shape = [
  'circle',
  { cx: '6', cy: '6', r: '4.6', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' },
]

export const GLYPHS: Readonly<Record<PhaseOrNone, readonly Shape[]>> = {
  proposed: [ring],
  'under-discussion': [ring, ['path', { d: 'M6 1.4a4.6 4.6 0 0 1 0 9.2z' }]],
  'nearly-clean': [ring, ['path', { d: 'M6 6V1.4A4.6 4.6 0 1 1 1.4 6z' }]],
  clean: [['circle', { cx: '6', cy: '6', r: '5.35' }]],
  concluded: [
    [
      'path',
      { 'fill-rule': 'evenodd', d: 'M.6.6h10.8v10.8H.6zM2.3 6.35l1.25-1.2 1.5 1.5 3.3-3.75 1.3 1.15-4.55 5.15z' },
    ],
  ],
  parked: [['path', { d: 'M1.9 1.1h3v9.8h-3zM7.1 1.1h3v9.8h-3z' }]],
  dropped: [
    ['circle', { cx: '6', cy: '6', r: '3.7', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.3' }],
    ['path', { d: 'M-.4 5.25h12.8v1.5H-.4z' }],
  ],
  none: [['circle', { cx: '6', cy: '6', r: '1.4' }]],
}
