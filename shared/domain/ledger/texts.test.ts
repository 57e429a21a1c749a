import { expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import type { Article, NegotiatingText, TextPlace } from '../types'
import { placesOn, tellsOfLater } from './texts'

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
const [template] = fixturePack.articles
if (!template) throw new Error('no article')
const made = (id: string, more: Partial<Article>): Article => ({
  ...template,
  id,
  kind: 'article',
  places: [],
  ...more,
})
const before = [made('former', { places: [place] }), made('other', {})]
const from = '2026-11-01'
it.each<[string, Partial<Article>, readonly (TextPlace | null)[]]>([
  ['in it', { places: [place] }, [place]],
  ['missing from it', {}, [null]],
  ['that began before it', { from: '2024-01' }, [null]],
  ['that began after it', { from }, []],
  ['that began after it, and is said to be in it', { places: [place], from }, [place]],
  ['that has the history of one in it', { continues: ['former'], from }, [place]],
  [
    'that has the history of one in it, and a place of its own',
    { continues: ['former'], from, places: [{ ...place, number: '16' }] },
    [{ ...place, number: '16' }],
  ],
  ['into which several were merged', { continues: ['former', 'other'], from }, []],
  ['into which several were merged before it', { continues: ['former', 'other'], from: '2024-01' }, []],
])('the place of an article %s', (_, more, expected) => {
  const article = made('new', more)
  const found = placesOn({ texts: [text], articles: [...before, article] }, article, '2026-11-28')
  expect(found.map(({ place }) => place)).toEqual(expected)
})
