import { expect, it } from 'vitest'
import { placeLegend } from './sheet'

it('breaks a legend into rows', () => {
  const items = Array.from({ length: 6 }, (_, index) => ({ text: `phase ${index}`, width: 20 }))
  const placed = placeLegend(items, 250)
  expect(new Set(placed.map(({ y }) => y))).toEqual(new Set([0, 20, 40]))
  for (const { x } of placed) expect(x).toBeLessThan(250)
})
