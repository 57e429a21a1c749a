import { expect, it } from 'vitest'
import { tellsOfLater } from './texts'

it.each([
  ['', false],
  ['Papers of 2019 and 2021 name 25 members.', false],
  ['Renamed between the 2021 news items and the 2024 text.', true],
  ['In document 20245, 1 of 12022.', false],
])('a note is about events after 2021: %j', (note, expected) => expect(tellsOfLater(note, '2021-07-22')).toBe(expected))
