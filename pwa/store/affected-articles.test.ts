import { beforeEach, expect, it } from 'vitest'
import type { Entry } from '../../shared/domain/entries'
import type { Observation } from '../../shared/domain/types'
import { note } from '../../tools/numbered-notes'
import { affectedBy, indexEntries } from './affected-articles'

const given = (id: string, article: string, date: string) => ({ id, article, date }) as Observation
const made = (id: string, article: string, more: object = {}) =>
  ({ kind: 'observation', id, article, date: '2024-05-01', ...more }) as Entry
const takesBack = (id: string, withdraws: string) => ({ kind: 'withdrawal', id, withdraws }) as Entry

beforeEach(() => {
  const first = given('first', 'spam', '2019-03-06')
  indexEntries([first, given('later', 'cybersecurity', '2021-07-22')], [made('mine', 'source-code')])
})

it.each<[string, Entry[], string[] | 'board']>([
  ['a note moves none', [note(1)], []],
  ['an observation moves its article', [made('a', 'spam'), made('b', 'privacy')], ['spam', 'privacy']],
  [
    'a correction moves that of what it corrects as well',
    [made('a', 'spam', { supersedes: 'later' })],
    ['spam', 'cybersecurity'],
  ],
  ['what is taken back is brought to mind by its id', [takesBack('a', 'mine')], ['source-code']],
  [
    'so is what the one taken back had replaced',
    [takesBack('a', 'b'), made('b', 'spam', { supersedes: 'mine' })],
    ['spam', 'source-code'],
  ],
  ['what takes back itself ends', [takesBack('a', 'a')], []],
  ['of what this tab has not read nobody can tell', [takesBack('a', 'elsewhere')], 'board'],
  ['before the first year, where the histories begin is moved', [made('a', 'spam', { date: '2018-01' })], 'board'],
  ['so it is by taking back what is of the first', [takesBack('a', 'first')], 'board'],
  ['and after what nobody can tell', [takesBack('a', 'elsewhere'), made('b', 'spam', { date: '2018-01' })], 'board'],
])('%s', (_, records, touched) => {
  const told = affectedBy(records)
  expect(typeof told === 'string' ? told : [...told]).toEqual(touched)
})

it('knows nothing of where the histories begin before a pack was read', () => {
  indexEntries([], [])
  expect(affectedBy([made('a', 'spam')])).toBe('board')
})
