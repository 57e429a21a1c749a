import { expect, it } from 'vitest'
import { englishDate } from '../../testing/english-date'
import { firstDay, NARROW_PANELS, type PanelsData, panelsDrawing, panelsHeight, WIDE_PANELS } from './panels'
import type { SvgElement } from './svg'

const DATA: PanelsData<'done' | 'open'> = {
  bands: ['done', 'open'],
  panels: [
    {
      name: 'Trade',
      steps: [
        { from: '2020-01-01', counts: { done: 0, open: 2 } },
        { from: '2021-01-01', counts: { done: 2, open: 2 } },
      ],
      marks: ['1998-05-20', '2020-07-01'],
    },
    { name: 'Plastics', steps: [{ from: '2022-01-01', counts: { done: 1, open: 0 } }], marks: [] },
  ],
  until: '2023-12-31',
}
const look = { date: englishDate, fill: (band: string) => `url(#${band})` }
const textsIn = (elements: readonly SvgElement[]): readonly SvgElement[] =>
  elements.flatMap((one) => [
    ...(one.tag === 'text' ? [one] : []),
    ...textsIn(one.children.filter((child) => typeof child !== 'string')),
  ])

it.each([WIDE_PANELS, NARROW_PANELS])('draws each negotiation in a panel of its own, on one axis', (size) => {
  const drawn = panelsDrawing(DATA, size, look)
  expect(firstDay(DATA)).toBe('2019-01-01')
  const words = textsIn(drawn)
  expect(words.map(({ children: [text] }) => text)).toEqual(expect.arrayContaining(['Trade', 'Plastics', '4', '1']))
  for (const { attributes } of words) expect(attributes['font-size']).toBeGreaterThanOrEqual(11)
  const areas = drawn.filter(({ attributes: { fill } }) => fill === 'url(#done)')
  const place = size.left + (size.right - size.left) * (3 / 5)
  // Three years of five are over when the second begins.
  expect(Number(/^M([\d.]+)/.exec(String(areas[1]?.attributes.d))?.[1])).toBeCloseTo(place, 0)
  // What is long before the first count is not on the axis.
  const marks = drawn.flatMap(({ attributes: { d, fill } }) =>
    fill === 'var(--ink)' && d ? [String(d).split('M').length - 1] : [],
  )
  expect(marks).toEqual([1])
  for (const { attributes } of words) expect(Number(attributes.y)).toBeLessThan(panelsHeight(DATA, size))
})

it('draws an axis without a step', () => {
  expect(
    panelsDrawing({ ...DATA, panels: [{ name: 'New', steps: [], marks: [] }] }, WIDE_PANELS, look).length,
  ).toBeGreaterThan(0)
})
