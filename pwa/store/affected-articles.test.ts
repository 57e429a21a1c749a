import { beforeEach, expect, it } from 'vitest'
import type { Entry } from '../../shared/domain/entries'
import type { Observation } from '../../shared/domain/types'
import { note } from '../../tools/numbered-notes'
import { affectedBy, indexEntries } from './affected-articles'

const packed = (id: string, article: string, date: string) => ({ id, article, date }) as Observation
const made = (id: string, article: string, more: object = {}) =>
  ({ kind: 'observation', id, article, date: '2024-05-01', ...more }) as Entry
const withdrawal = (id: string, withdraws: string) => ({ kind: 'withdrawal', id, withdraws }) as Entry

beforeEach(() => {
  const first = packed('first', 'spam', '2019-03-06')
  indexEntries([first, packed('later', 'cybersecurity', '2021-07-22')], [made('mine', 'source-code')])
})

it.each<[string, Entry[], string[] | 'board']>([
  ['a note affects no article', [note(1)], []],
  ['an observation affects its article', [made('a', 'spam'), made('b', 'privacy')], ['spam', 'privacy']],
  [
    'a correction affects the article of what it replaces too',
    [made('a', 'spam', { supersedes: 'later' })],
    ['spam', 'cybersecurity'],
  ],
  ['a withdrawal affects the article of the withdrawn id', [withdrawal('a', 'mine')], ['source-code']],
  [
    'and that of what the withdrawn one had replaced',
    [withdrawal('a', 'b'), made('b', 'spam', { supersedes: 'mine' })],
    ['spam', 'source-code'],
  ],
  ['a withdrawal of itself ends the recursion', [withdrawal('a', 'a')], []],
  ['an unknown id may affect the whole board', [withdrawal('a', 'elsewhere')], 'board'],
  ['an observation before the first year affects all time axes', [made('a', 'spam', { date: '2018-01' })], 'board'],
  ['so does the withdrawal of one of the first year', [withdrawal('a', 'first')], 'board'],
  [
    'and so does one after an unknown id',
    [withdrawal('a', 'elsewhere'), made('b', 'spam', { date: '2018-01' })],
    'board',
  ],
])('%s', (_, entries, expected) => {
  const affected = affectedBy(entries)
  expect(typeof affected === 'string' ? affected : [...affected]).toEqual(expected)
})

it('has no first year before a pack is read', () => {
  indexEntries([], [])
  expect(affectedBy([made('a', 'spam')])).toBe('board')
})
