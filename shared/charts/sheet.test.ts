import { expect, it } from 'vitest'
import { placeLegend, sheetOf } from './sheet'

it('breaks a legend into rows', () => {
  const items = Array.from({ length: 6 }, (_, index) => ({ text: `phase ${index}`, width: 20 }))
  const placed = placeLegend(items, 250)
  expect(new Set(placed.map(({ y }) => y))).toEqual(new Set([0, 20, 40]))
  for (const { x } of placed) expect(x).toBeLessThan(250)
})

it.each([
  ['a foot', ['Source'], 24, true],
  ['no foot, and a narrower margin', [], 8, false],
] as const)('lays out a sheet with %s', (_, foot, margin, hasRule) => {
  const text = { title: 'Title', summary: 'Summary', legend: [], foot }
  const sheet = sheetOf(text, { width: 358, height: 100 }, margin)
  expect(sheet.width).toBe(358 + 2 * margin)
  expect(sheet.drawing.x).toBe(margin)
  expect(sheet.elements.some(({ tag }) => tag === 'path')).toBe(hasRule)
  expect(sheet.height - sheet.drawing.y - 100 === margin).toBe(!hasRule)
})
