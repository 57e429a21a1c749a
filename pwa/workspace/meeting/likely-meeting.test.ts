import { expect, it } from 'vitest'
import type { InterventionEntry } from '../../../shared/domain/entries/entries'
import type { Meeting } from '../../../shared/domain/types'
import { fixturePack } from '../../../testing/fixture-pack'
import { likelyMeeting } from './likely-meeting'

const [template] = fixturePack.meetings
if (!template) throw new Error('no meeting')
const DAY = '2026-12-03'
const meeting = (id: string, fields: Partial<Meeting> = {}): Meeting => ({
  ...template,
  kind: 'plenary',
  id,
  start: DAY,
  end: DAY,
  ...fields,
})
const utc = (id: string, time: string, fields: Partial<Meeting> = {}) => meeting(id, { time, zone: 'UTC', ...fields })
const line = (of: string | null, madeAt: string): InterventionEntry => ({
  kind: 'room',
  id: `line ${madeAt}`,
  layer: 'private',
  negotiation: fixturePack.id,
  madeAt,
  meeting: of,
  day: DAY,
  member: 'jp',
  article: 'spam',
  verb: 'asks',
  text: '',
})
const two = [utc('plenary', '10:00'), utc('group', '15:00')]

it.each<[string, readonly Meeting[], readonly InterventionEntry[], string, string | null]>([
  ['none of the day', [meeting('before', { start: '2026-12-01', end: '2026-12-01' })], [], '12:00', null],
  ['the one of the day', [meeting('only')], [], '12:00', 'only'],
  ['none of two without a time', [meeting('one'), meeting('two')], [], '12:00', null],
  ['of two that which began last', two, [], '16:00', 'group'],
  ['the first, while it is on', two, [], '11:00', 'plenary'],
  ['the first ahead, before any began', two, [], '08:00', 'plenary'],
  ['that of the last line', [meeting('one'), meeting('two')], [line('one', `${DAY}T11:00:00Z`)], '11:30', 'one'],
  ['the next one, which began after the last line', two, [line('plenary', `${DAY}T12:00:00Z`)], '15:01', 'group'],
  ['that of the last line, once it began before that', two, [line('plenary', `${DAY}T15:02:00Z`)], '15:05', 'plenary'],
  [
    'over midnight that of the evening',
    [utc('evening', '20:00', { start: '2026-12-02', end: '2026-12-02' }), meeting('next')],
    [line('evening', '2026-12-02T23:58:00Z')],
    '00:04',
    'evening',
  ],
  [
    'the next day that of the day',
    [meeting('next'), utc('evening', '20:00', { start: '2026-12-02', end: '2026-12-02' })],
    [line('evening', '2026-12-02T23:58:00Z')],
    '09:30',
    'next',
  ],
  ['no meeting that was removed', [meeting('only')], [line('gone', `${DAY}T11:00:00Z`)], '11:30', 'only'],
])('goes on with %s', (_, meetings, lines, at, expected) => {
  expect(likelyMeeting(meetings, lines, { today: DAY, time: Date.parse(`${DAY}T${at}:00Z`) })).toBe(expected)
})
