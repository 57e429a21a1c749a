import { expect, test } from 'vitest'
import type { Mention } from '../../../shared/recognition/types'
import { withoutOverlaps } from './overlaps'

const mention = (start: number, end: number, id: string, kind: Mention['kind'] = 'article'): Mention => ({
  block: 0,
  start,
  end,
  kind,
  id,
  strength: 'name',
})
const members = new Set(['jp', 'cl'])
/** Marks of a page about two negotiations, each name with the negotiations that its card also offers. */
const marked = (one: readonly Mention[], other: readonly Mention[]) =>
  withoutOverlaps([
    { negotiation: 'one', mentions: one, members },
    { negotiation: 'other', mentions: other, members: new Set(['jp']) },
  ]).map(({ mentions }) => mentions.map(({ id, also = [] }) => [id, ...also.map((of) => `${of.negotiation} ${of.id}`)]))

test.each<[string, readonly Mention[], readonly Mention[], readonly (readonly string[])[][]]>([
  ['names apart', [mention(0, 4, 'spam')], [mention(5, 9, 'focal')], [[['spam']], [['focal']]]],
  ['the same name', [mention(0, 4, 'a')], [mention(0, 4, 'b')], [[['a', 'other b']], []]],
  ['a longer name', [mention(0, 4, 'a')], [mention(0, 9, 'b')], [[], [['b']]]],
  ['a name that begins in another', [mention(0, 9, 'a')], [mention(5, 14, 'b')], [[['a']], []]],
  [
    'a member of both, and one of the first alone',
    [mention(0, 5, 'jp', 'member'), mention(6, 9, 'cl', 'member')],
    [mention(0, 5, 'jp', 'member')],
    [[['jp', 'other jp'], ['cl']], []],
  ],
  ['a member that the other found', [], [mention(0, 5, 'jp', 'member')], [[], [['jp', 'one jp']]]],
])('marks once: %s', (_, one, other, expected) => {
  expect(marked(one, other)).toEqual(expected)
})

test('keeps the order of the text', () => {
  const [one] = marked([mention(10, 20, 'late'), mention(0, 4, 'early')], [])
  expect(one).toEqual([['early'], ['late']])
})

test('takes any number of names of one block in linear time', () => {
  const many = Array.from({ length: 40_000 }, (_, at) => mention(at * 5, at * 5 + 4, 'spam'))
  const [one, other] = marked(many, many)
  expect([one?.length, one?.at(-1), other]).toEqual([40_000, ['spam', 'other spam'], []])
})
