import { expect, it } from 'vitest'
import { shippedPack } from '../../tools/evaluation/corpus'
import { CODE_OF } from '../table/states/states'
import { summaryOf } from './change-summary'
import { draftReader } from './draft'
import { textsIn } from './redline'
import { compareTexts } from './text-comparison'

const { articles, members } = shippedPack()
const read = draftReader({ articles, members, codeOf: CODE_OF })
const draftOf = (text: string) => read(text.split('\n').map((line) => ({ text: line })))
const OLD = [
  'Draft text',
  'Article 1: Alpha',
  'Each Party [shall] publish its fees [and charges].',
  'Article 2: Beta',
  'Parties may count apples, pears, plums and cherries in each year.',
].join('\n')
const NEW = [
  'Draft text, second',
  'Article 1: Beta',
  'Parties may count apples, pears and cherries in each year.',
  'Article 2: Alpha',
  'Each Party shall publish its fees.',
].join('\n')

it('has the redline of each article by its index, past what stands before the first', () => {
  const { articles: compared, redline, redlineAt } = compareTexts(draftOf(OLD), draftOf(NEW))
  expect(compared.map(({ new: side }) => side?.title)).toEqual(['Beta', 'Alpha'])
  expect(redlineAt.map((at) => textsIn(redline[at]?.paragraphs ?? [], 'new')[0])).toEqual([
    'Article 1: Beta',
    'Article 2: Alpha',
  ])
  expect(compared.map(({ changes }) => summaryOf(changes))).toMatchObject([
    { closed: 0, wordsRemoved: 1, unmarked: 1, renumbered: { old: '2', new: '1' } },
    { closed: 1, dropped: 1, unmarked: 0, wordsAdded: 0, renumbered: { old: '1', new: '2' } },
  ])
})

it('is plain data', () => {
  const comparison = compareTexts(draftOf(OLD), draftOf(NEW))
  expect(structuredClone(comparison)).toEqual(comparison)
})
