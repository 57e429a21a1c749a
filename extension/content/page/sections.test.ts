import { expect, test } from 'vitest'
import { TopicGate } from '../../../shared/recognition/topic-gate'
import { Sections } from './sections'

const gate = new TopicGate(['e commerce\ndigital trade', 'investment', 'fish'])
const sectionsOf = (blocks: readonly string[], indexes: readonly number[]) => {
  const sections = new Sections(blocks, gate, indexes)
  return indexes.map((index) =>
    sections
      .own(index, 0, blocks.length)
      .map((text) => (text === '' ? '-' : text[0]))
      .join(''),
  )
}

test.each<[string, readonly string[], readonly number[], readonly string[]]>([
  ['the blocks before the first phrase are of all', ['a', 'e-commerce', 'b'], [0, 1], ['aeb', 'a--']],
  ['a block goes with the one before', ['investment', 'b', 'e-commerce', 'c'], [0, 1], ['--ec', 'ib--']],
  [
    'a block is of those named most',
    ['e-commerce investment', 'x e-commerce investment fish investment'],
    [0, 1],
    ['e-', 'ex'],
  ],
  ['of a negotiation that is not in question nothing counts', ['e-commerce', 'fish', 'b'], [0, 1], ['efb', '---']],
])('%s', (_, blocks, indexes, expected) => {
  expect(sectionsOf(blocks, indexes)).toEqual(expected)
})

test('a later range goes with what was before it', () => {
  const sections = new Sections(['e-commerce', 'b', 'c', 'investment'], gate, [0, 1])
  expect([sections.own(1, 2, 4), sections.own(0, 2, 4)]).toEqual([
    ['', 'investment'],
    ['c', ''],
  ])
})
