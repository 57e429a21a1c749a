import { expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import type { Article } from '../types'
import { successionsOf } from './successions'

const [template] = fixturePack.articles.filter(({ kind }) => kind === 'article')
if (!template) throw new Error('no article')
const plain = (id: string): Article => ({ ...template, id })
const next = (id: string, continues: readonly string[], from = '2026-11-03'): Article => ({
  ...template,
  id,
  continues,
  from,
})
const olds = ['a', 'b'].map(plain)

it.each<[string, readonly Article[], readonly string[]]>([
  ['nothing where none continues another', [], []],
  ['a merger', [next('c', ['a', 'b'])], ['merge a b: c 2026-11-03']],
  ['a split', [next('c', ['a']), next('d', ['a'])], ['split a: c d 2026-11-03']],
  ['a renaming, with its month', [next('c', ['a'], '2026-11')], ['rename a: c 2026-11']],
  [
    'a renaming of each of two, and of a part later',
    [next('c', ['a']), next('d', ['b']), next('e', ['c'], '2026-12-01')],
    ['rename a: c 2026-11-03', 'rename b: d 2026-11-03', 'rename c: e 2026-12-01'],
  ],
])('tells %s', (_, news, told) =>
  expect(
    successionsOf([...olds, ...news]).map(
      ({ kind, of, into, date }) => `${kind} ${of.join(' ')}: ${into.join(' ')} ${date}`,
    ),
  ).toEqual(told),
)
