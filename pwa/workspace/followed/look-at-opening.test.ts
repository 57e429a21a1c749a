// @vitest-environment happy-dom
/** When a followed address is looked at by itself. */
import { expect, it } from 'vitest'
import { isDue } from './look-at-opening'

const NOW = Date.parse('2026-12-07T10:00:00.000Z')
const followed = { address: 'https://talks.example/data/dataset.json', checkedAt: '2026-12-07T09:59:00.000Z' }

it.each([
  ['never unless it is chosen', { atOpening: false }, false],
  ['at the first opening after that', { atOpening: true }, true],
  ['not within an hour', { atOpening: true, lookedAt: '2026-12-07T09:00:01.000Z' }, false],
  ['after an hour', { atOpening: true, lookedAt: '2026-12-07T09:00:00.000Z' }, true],
  ['where the clock was set back', { atOpening: true, lookedAt: '2027-01-01T00:00:00.000Z' }, true],
])('%s', (_, chosen, expected) => expect(isDue({ ...followed, ...chosen }, NOW)).toBe(expected))
