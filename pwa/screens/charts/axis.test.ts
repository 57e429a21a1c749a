// @vitest-environment happy-dom
/** Dates under the charts that Plot draws. */
import * as plot from '@observablehq/plot'
import { beforeAll, expect, it } from 'vitest'
import { speak } from '../../i18n'
import { spanOf, timeAxis } from './axis'

beforeAll(() => speak('en'))

it.each([
  ['years', '2019-01-25', '2026-11-20', '25 Jan 2019', '20 Nov 2026'],
  ['a year', '2025-12-01', '2026-11-20', '1 Dec 2025', '20 Nov 2026'],
  ['months', '2026-09-10', '2026-11-20', '10 Sept 2026', '20 Nov 2026'],
  ['weeks', '2026-11-01', '2026-11-20', '1 Nov 2026', '20 Nov 2026'],
  ['a day', '2026-11-20', '2026-11-20', '20 Nov 2026', '20 Nov 2026'],
])('an axis over %s names no date twice, and its first and last', (_, from, to, first, last) => {
  for (const width of [280, 640]) {
    const axis = timeAxis(plot, { from, to }, width)
    const days = [from, to].map((day) => ({ day: new Date(day), count: 1 }))
    const drawing = plot.plot({
      width,
      document,
      x: axis.scale,
      y: { axis: null },
      marks: [plot.dot(days, { x: 'day', y: 'count' }), ...axis.ends],
    })
    const texts = [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent)
    const ends = [...new Set([first, last])]
    expect(texts.slice(-ends.length)).toEqual(ends)
    const ticks = texts.slice(0, -ends.length)
    expect(new Set(ticks).size).toBe(ticks.length)
    for (const tick of ticks) expect(tick).toMatch(/\b20\d\d$/)
  }
})

it.each([
  ['months as months', ['2025-11', '2020-12', '2021-05-03'], ['2020-12-31', '2025-11-30', '2020-12', '2025-11']],
  ['one day', ['2025-11-02'], ['2025-11-02', '2025-11-02', '2025-11-02', '2025-11-02']],
  ['none', [], []],
])('a span over some dates has its ends as their sources have them: %s', (_, dates, expected) => {
  const span = spanOf(dates)
  expect(span ? [span.from, span.to, ...(span.ends ?? [])] : []).toEqual(expected)
})
