import { expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { saidOn } from './interventions'

const [template] = fixturePack.meetings
if (!template) throw new Error('no meeting')
const meetings = [
  { ...template, id: 'round', start: '2021-07-20', end: '2021-07-22' },
  { ...template, id: 'month', start: '2021-09', end: '2021-09' },
]

it.each([
  ['during its meeting', 'round', '2021-07-21', '2021-07-21'],
  ['on the last day', 'round', '2021-07-22', '2021-07-22'],
  ['the day after', 'round', '2021-07-23', '2021-07-22'],
  ['after a meeting of which the month is known', 'month', '2021-10-04', '2021-09-30'],
  ['at no meeting', null, '2021-07-23', '2021-07-23'],
  ['at a meeting that is not known', 'gone', '2021-07-23', '2021-07-23'],
])('has the day of what was noted %s', (_, meeting, day, expected) => {
  expect(saidOn(meetings)({ meeting, day })).toBe(expected)
})
