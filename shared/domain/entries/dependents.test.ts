import { expect, it } from 'vitest'
import { recordsWith } from '../../../testing/canary'
import { observed } from '../../../testing/observed'
import { withdrawal } from '../../../testing/withdrawal'
import { countingOf, dependentsOf } from './dependents'
import type { Entry } from './entries'

const said = (id: string, supersedes?: string): Entry => ({
  ...observed({ id, article: 'spam', date: '2026-11-03', status: 'clean' }),
  ...(supersedes !== undefined && { supersedes }),
})
const kinds = (entries: readonly Entry[]) => entries.map(({ kind }) => kind)

it.each<[string, readonly Entry[], string, readonly string[]]>([
  ['what is said of it', recordsWith('word', 'public'), 'spam', ['room', 'position', 'word']],
  ['statuses of it', recordsWith('word', 'public'), 'paperless-trading', ['observation']],
  ['nothing of another', recordsWith('word', 'public'), 'another', []],
  ['nothing withdrawn', [said('a'), withdrawal('a')], 'spam', []],
  ['nothing of another negotiation', [{ ...said('a'), negotiation: 'another' }], 'spam', []],
])('of an article are %s', (_, entries, article, expected) =>
  expect(kinds(dependentsOf(entries, 'wto-ecommerce', article))).toEqual(expected),
)

const isMine = ({ id }: Entry) => id !== 'theirs'

it.each<[string, readonly Entry[], readonly (readonly [string, string | undefined])[]]>([
  [
    'all that nothing corrects',
    [said('a'), said('b')],
    [
      ['a', undefined],
      ['b', undefined],
    ],
  ],
  ['the last of a chain, as the first', [said('a'), said('b', 'a'), said('c', 'b')], [['c', undefined]]],
  ['the last of a chain that corrects another’s', [said('b', 'their'), said('c', 'b')], [['c', 'their']]],
  ['none that another’s corrects', [said('a'), said('theirs', 'a')], []],
  [
    'those that another’s corrected, once that is withdrawn',
    [said('a'), said('theirs', 'a'), withdrawal('theirs')],
    [['a', undefined]],
  ],
  [
    'the last of a chain with another’s in its middle',
    [said('a'), said('theirs', 'a'), said('c', 'theirs')],
    [['c', 'theirs']],
  ],
  ['none of a ring', [said('a', 'b'), said('b', 'a')], []],
])('that count are %s', (_, entries, expected) =>
  expect(
    countingOf(dependentsOf(entries, 'wto-ecommerce', 'spam').filter(isMine), entries).map((one) => [
      one.id,
      'supersedes' in one ? one.supersedes : undefined,
    ]),
  ).toEqual(expected),
)
