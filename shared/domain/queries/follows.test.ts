import { expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import type { FollowEntry } from '../entries/entries'
import type { Article } from '../types'
import { followedOn } from './follows'

const [template] = fixturePack.articles
const made = (id: string, more: Partial<Article> = {}): Article => {
  if (!template) throw new Error('The fixture has no article')
  return { ...template, kind: 'article', id, ...more }
}
const articles = [
  made('a'),
  made('b'),
  made('both', { continues: ['a', 'b'], from: '2021-03-01' }),
  made('one', { continues: ['both'], from: '2021-06-01' }),
  made('two', { continues: ['both'], from: '2021-06-01' }),
]
const follow = (id: string, on = true): FollowEntry => ({
  kind: 'follow',
  id: `follow-${id}-${on}`,
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T10:00:00.000Z',
  subject: { kind: 'article', id },
  on,
})

it.each<[string, readonly FollowEntry[], string, readonly string[]]>([
  ['before it is merged', [follow('a')], '2021-02-28', ['a']],
  ['merged', [follow('a')], '2021-03-01', ['a', 'both']],
  ['merged, once', [follow('a'), follow('both'), follow('b')], '2021-03-01', ['a', 'b', 'both']],
  ['merged and split', [follow('b')], '2021-06-01', ['b', 'both', 'one', 'two']],
  ['unfollowed', [follow('a'), follow('a', false)], '2021-06-01', []],
  ['whose continuation is unfollowed', [follow('a'), follow('both', false)], '2021-06-01', ['a']],
  ['of which one part is unfollowed', [follow('a'), follow('two', false)], '2021-06-01', ['a', 'both', 'one']],
  ['that continues others', [follow('one')], '2021-06-01', ['one']],
  ['before its first day', [follow('one')], '2021-05-31', ['both', 'one']],
  ['before what it continues', [follow('one')], '2021-02-28', ['a', 'b', 'both', 'one']],
  [
    'before its first day, of which one is unfollowed',
    [follow('one'), follow('a', false)],
    '2021-02-28',
    ['b', 'both', 'one'],
  ],
])('follows an article %s', (_, records, day, ids) => {
  expect(
    followedOn(articles, records, day)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ids)
})
