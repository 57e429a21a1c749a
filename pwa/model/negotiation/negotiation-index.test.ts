import { expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { indexNegotiation, meetingOfDay } from './negotiation-index'

const [template] = fixturePack.meetings
if (!template) throw new Error('no meeting')
const meetings = [
  { ...template, id: 'a', start: '2021-07-22', end: '2021-07-22' },
  { ...template, id: 'b', start: '2021-09-13', end: '2021-09-15' },
  { ...template, id: 'morning', start: '2021-09-20', end: '2021-09-20' },
  { ...template, id: 'afternoon', start: '2021-09-20', end: '2021-09-20' },
  { ...template, id: 'ahead', start: '2021-10-13', end: '2021-10-13' },
]

it.each([
  ['2021-07-22', 'a'],
  ['2021-09-14', 'b'],
  ['2021-09-16', ''],
  ['2021-09-20', ''],
  ['2021-10-13', ''],
  ['', ''],
])('the meeting of the day “%s” is “%s”', (day, meeting) =>
  expect(meetingOfDay(indexNegotiation({ ...fixturePack, meetings }, '2021-10-01'), day)).toBe(meeting),
)
