import { afterEach, describe, expect, it, vi } from 'vitest'
import { addDays, daysBetween, effectiveDay, isDay, isInstant, localDay } from './days'

describe('days', () => {
  it.each([
    ['2021-07-22', '2021-07-22'],
    ['2021-07', '2021-07-31'],
    ['2024-02', '2024-02-29'],
    ['2021-02', '2021-02-28'],
    ['2021-12', '2021-12-31'],
  ])('%s counts from %s', (date, day) => expect(effectiveDay(date)).toBe(day))
  it.each([
    ['2021-07-22', true],
    ['2021-02-29', false],
    ['2021-07', false],
    ['2021-7-22', false],
    ['tomorrow', false],
    ['', false],
  ])('isDay(%s) is %s', (value, expected) => expect(isDay(value)).toBe(expected))
  it.each([
    ['2026-11-27T10:00:00.000Z', true],
    ['2026-11-27T10:00:00Z', true],
    ['2026-11-27T10:00:00.123456+05:30', true],
    ['9998-12-31T23:59:59.999Z', true],
    ['9999-01-01T00:00:00.000Z', false],
    ['9998-12-31T23:59:59.999-00:01', false],
    ['0000-01-01T00:00:00.000+00:01', false],
    ['2026-01-01T00:00:00+14', false],
    ['2026-01-01T00:00:00+24:00', false],
    ['2026-02-31T00:00:00.000Z', false],
    ['2026-01-01 00:00:00Z', false],
    ['2026-01-01', false],
    ['+275760-09-13T00:00:00.000Z', false],
  ])('isInstant(%s) is %s, and then a browser reads it', (value, expected) => {
    expect(isInstant(value)).toBe(expected)
    if (expected) expect(new Date(value).getTime()).not.toBeNaN()
  })
  it.each([
    ['2021-07-22', '2021-07-30', 8],
    ['2021-03-27', '2021-03-29', 2],
    ['2021-07-30', '2021-07-22', -8],
  ])('from %s to %s are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
    expect(addDays(from, days)).toBe(to)
  })
})

describe('the day of an instant, where the user is', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })
  it.each([
    ['Europe/Zurich', '2026-11-24T23:10:00Z', '2026-11-25'],
    ['Europe/Zurich', '2026-11-24T22:59:00Z', '2026-11-24'],
    ['America/New_York', '2026-11-25T04:59:00Z', '2026-11-24'],
  ])('in %s, %s is on %s', (zone, instant, day) => {
    vi.stubEnv('TZ', zone)
    expect(localDay(new Date(instant))).toBe(day)
  })
})
