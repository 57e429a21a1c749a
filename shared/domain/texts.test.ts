import { expect, it } from 'vitest'
import { placesOn, tellsOfLater } from './texts'
import type { NegotiatingText } from './types'

it.each([
  ['', false],
  ['Papers of 2019 and 2021 name 25 members.', false],
  ['Renamed between the 2021 news items and the 2024 text.', true],
  ['In document 20245, 1 of 12022.', false],
])('a note is about events after 2021: %j', (note, expected) => expect(tellsOfLater(note, '2021-07-22')).toBe(expected))

const text: NegotiatingText = {
  id: 'whole',
  names: { en: 'whole text' },
  date: '2024-07-26',
  isComplete: true,
  numbering: 'article',
  sources: [],
}
const place = { text: 'whole', number: '15' }
it.each([
  ['in it', { places: [place] }, [place]],
  ['missing from it', { places: [] }, [null]],
  ['that began before it', { places: [], from: '2024-01' }, [null]],
  ['that began after it', { places: [], from: '2026-11-28' }, []],
  ['that began after it, and is said to be in it', { places: [place], from: '2026-11-28' }, [place]],
])('the place of an article %s', (_, article, expected) => {
  const found = placesOn({ texts: [text] }, { kind: 'article', ...article }, '2026-11-28')
  expect(found.map(({ place }) => place)).toEqual(expected)
})
