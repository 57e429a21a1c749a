import { expect, it } from 'vitest'
import { instantIn } from './zoned'

it.each([
  ['in winter', '2026-12-03', '10:00', 'Europe/Zurich', '2026-12-03T09:00:00.000Z'],
  ['in summer', '2026-07-03', '10:00', 'Europe/Zurich', '2026-07-03T08:00:00.000Z'],
  ['an hour before the clocks go forward', '2026-03-29', '01:30', 'Europe/Zurich', '2026-03-29T00:30:00.000Z'],
  ['just after they went forward', '2026-03-29', '03:30', 'Europe/Zurich', '2026-03-29T01:30:00.000Z'],
  ['after they went back', '2026-10-25', '03:30', 'Europe/Zurich', '2026-10-25T02:30:00.000Z'],
  ['an hour that is skipped', '2026-03-29', '02:30', 'Europe/Zurich', '2026-03-29T01:30:00.000Z'],
  ['a zone of three quarters of an hour', '2026-12-03', '00:10', 'Asia/Kathmandu', '2026-12-02T18:25:00.000Z'],
  ['the other side of the date line', '2026-12-03', '23:00', 'Pacific/Auckland', '2026-12-03T10:00:00.000Z'],
  ['midnight', '2026-12-03', '00:00', 'America/New_York', '2026-12-03T05:00:00.000Z'],
])('gives the instant of %s', (_, day, time, zone, expected) => {
  expect(instantIn(day, time, zone)?.toISOString()).toBe(expected)
})

it('knows no instant in a zone that is not known', () => {
  expect(instantIn('2026-12-03', '10:00', 'Europe/Atlantis')).toBeNull()
})
