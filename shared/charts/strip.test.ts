/** Unit tests of the sparkline's SVG paths: drawing order, and merging within one pixel. */
import { describe, expect, it } from 'vitest'
import { type StripPiece, strokesOf } from './strip'

const piece = (x: number, width: number, y: number, more: Partial<StripPiece> = {}): StripPiece => ({
  phase: 'clean',
  x,
  width,
  y,
  inferred: false,
  backFrom: null,
  stop: false,
  ...more,
})
const stop = (x: number, y: number) => piece(x, 0, y, { phase: 'dropped', stop: true })

describe('strokesOf', () => {
  it.each<[string, StripPiece[], Record<string, string>]>([
    ['a step', [piece(10, 5, 12)], { 'fill ph-clean': 'M10 23V12h5V23z', 'top ph-clean': 'M10 12h5' }],
    [
      'an inferred one',
      [piece(0, 3, 20, { inferred: true })],
      {
        'fill ph-clean': 'M0 23V20h3V23z',
        'top inf ph-clean': 'M0 20h3',
      },
    ],
    [
      'a step back',
      [piece(4, 2, 18, { backFrom: 9 })],
      {
        'fill ph-clean': 'M4 23V18h2V23z',
        'top ph-clean': 'M4 18h2',
        'back ph-clean': 'M4 9V18',
      },
    ],
    [
      'steps back within one pixel: one edge over their whole range',
      [piece(4, 0, 18, { backFrom: 9 }), piece(4, 0, 14, { backFrom: 6, phase: 'parked' })],
      { 'back ph-parked': 'M4 6V18' },
    ],
    [
      'steps back in adjacent pixels',
      [piece(4, 0, 18, { backFrom: 9 }), piece(5, 0, 18, { backFrom: 9 })],
      {
        'back ph-clean': 'M4 9V18M5 9V18',
      },
    ],
    [
      'articles dropped within one pixel: the longest bar',
      [stop(7, 12), stop(7, 4), stop(7, 20)],
      {
        'stop ph-dropped': 'M7 4V23',
      },
    ],
  ])('%s', (_, pieces, paths) => {
    expect(Object.fromEntries(strokesOf(pieces).map(({ className, d }) => [className, d]))).toEqual(paths)
  })

  it('draws the edges of steps back over all else', () => {
    const looks = strokesOf([piece(4, 2, 18, { backFrom: 9 }), stop(6, 4), piece(6, 9, 20)]).map((s) => s.className)
    expect(looks.at(-1)).toBe('back ph-clean')
  })

  it('emits at most one upright per pixel, however long the history is', () => {
    const long = Array.from({ length: 5000 }, (_, n) => piece(n % 144, 0, 10 + (n % 7), { backFrom: 3 }))
    const sorted = long.sort((a, b) => a.x - b.x)
    expect(strokesOf(sorted)[0]?.d.split('M')).toHaveLength(145)
  })
})
