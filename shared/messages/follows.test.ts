import { expect, test } from 'vitest'
import { CANARY, recordsWith } from '../../testing/canary'
import { fixturePack } from '../../testing/fixture-pack'
import type { FollowEntry, FollowSubject } from '../domain/entries/entries'
import { isFollowedWhole } from '../domain/queries/follows'
import { followsOf, watchedIn } from './follows'

const follow = (id: string, kind: FollowSubject['kind'], subject: string, on = true): FollowEntry => ({
  kind: 'follow',
  id,
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T10:00:00.000Z',
  subject: { kind, id: subject },
  on,
})

const [spam] = fixturePack.articles.filter(({ id }) => id === 'spam')
if (!spam) throw new Error('not in the fixture')
const { articles: known } = fixturePack
const articles = [...known, { ...spam, id: 'next', continues: ['spam'], from: '2099-01-01' }]

test.each([
  ['nothing', [], [], []],
  ['articles and members', [follow('a', 'member', 'jp'), follow('b', 'article', 'preamble')], ['preamble'], ['jp']],
  ['what will continue an article', [follow('a', 'article', 'spam')], ['next', 'spam'], []],
  ['the latest word', [follow('a', 'article', 'spam'), follow('b', 'article', 'spam', false)], [], []],
  ['no meeting', [follow('a', 'meeting', '2021-07-22-plenary')], [], []],
])('of %s', (_, records, followed, members) => {
  expect(followsOf(articles, records)).toEqual({ articles: followed, members })
})

test.each([
  ['follows', [follow('a', 'negotiation', 'wto-ecommerce')], true],
  [
    'follows no more',
    [follow('a', 'negotiation', 'wto-ecommerce'), follow('b', 'negotiation', 'wto-ecommerce', false)],
    false,
  ],
  ['follows an article of', [follow('a', 'article', 'spam')], false],
])('a user %s a negotiation', (_, records, isWhole) => {
  expect(isFollowedWhole(watchedIn(records))).toBe(isWhole)
  expect(followsOf(articles, records).members).toEqual([])
})

test('a withdrawn one is none', () => {
  const made = { layer: 'private', negotiation: 'wto-ecommerce', madeAt: '2026-11-24T11:00:00.000Z' } as const
  const undone = { kind: 'withdrawal', id: 'w', ...made, withdraws: 'a', reason: '', undo: true } as const
  expect(followsOf(articles, [follow('a', 'article', 'spam'), undone])).toEqual({ articles: [], members: [] })
})

test('are ids alone', () => {
  const text = JSON.stringify(
    followsOf(articles, [...recordsWith(CANARY, 'private'), ...recordsWith('open-word', 'public')]),
  )
  expect(text).toBe('{"articles":["next","spam"],"members":[]}')
})
