import fc from 'fast-check'
import { expect, it } from 'vitest'
import { englishDate } from '../../testing/english-date'
import { addDays, daysBetween } from '../domain/dates/days'
import { type AxisRoom, timeTicks } from './time-ticks'

const ROOM: AxisRoom = { width: 600, before: 20, after: 20, letter: 6, centred: true, dateText: englishDate }

it.each([
  ['days', '2026-11-20', '2026-11-24', ['21 Nov 2026', '22 Nov 2026', '23 Nov 2026']],
  ['weeks', '2026-11-01', '2026-12-02', ['8 Nov 2026', '15 Nov 2026', '22 Nov 2026', '29 Nov 2026']],
  [
    'months of one year',
    '2026-05-20',
    '2026-11-20',
    ['Jun 2026', 'Jul 2026', 'Aug 2026', 'Sept 2026', 'Oct 2026', 'Nov 2026'],
  ],
  [
    'months over the end of a year',
    '2025-09-10',
    '2026-11-20',
    ['Oct 2025', 'Jan 2026', 'Apr 2026', 'Jul 2026', 'Oct 2026'],
  ],
  ['years', '2019-01-25', '2026-11-20', ['2020', '2021', '2022', '2023', '2024', '2025', '2026']],
  ['no day of one, whose ends are named apart', '2026-11-20', '2026-11-20', []],
])('names each tick by itself: %s', (_, from, to, labels) => {
  expect(timeTicks(from, to, ROOM).map(({ label }) => label)).toEqual(labels)
})

it('has no label twice, none over another, and none outside its room, whatever the span', () => {
  const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days))
  const anyRoom = fc.record({
    width: fc.integer({ min: 100, max: 1200 }),
    before: fc.integer({ min: 0, max: 60 }),
    after: fc.integer({ min: 0, max: 60 }),
    letter: fc.constantFrom(6, 6.7),
    centred: fc.boolean(),
    dateText: fc.constant(englishDate),
  })
  fc.assert(
    fc.property(anyDay, anyDay, anyRoom, (one, other, room) => {
      const [from = one, to = other] = [one, other].sort()
      const ticks = timeTicks(from, to, room)
      expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length)
      const span = Math.max(1, daysBetween(from, to))
      let free = -room.before
      for (const { day, label } of ticks) {
        const width = label.length * room.letter
        const start = (daysBetween(from, day) / span) * room.width - (room.centred ? width / 2 : 0)
        expect(start).toBeGreaterThanOrEqual(free)
        free = start + width
      }
      expect(free).toBeLessThanOrEqual(room.width + room.after)
    }),
  )
})
