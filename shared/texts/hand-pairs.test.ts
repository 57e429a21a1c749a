/** Accuracy of the comparison on pairs of drafts that were written by hand, with the traps of real ones. */
import { describe, expect, it } from 'vitest'
import { HAND_PAIRS, type HandPair } from '../../testing/drafts/hand-pairs'
import { shippedPack } from '../../tools/evaluation/corpus'
import { CODE_OF } from '../table/states/states'
import { type Comparison, compareDrafts } from './compare'
import { draftReader } from './draft'
import { sourceParagraphs } from './source-paragraphs'

const { articles: known, members } = shippedPack()
const read = draftReader({ articles: known, members, codeOf: CODE_OF })
const draftOf = (text: string) => read(sourceParagraphs({ text, format: 'text' }))
const comparisonOf = (pair: HandPair) => compareDrafts(draftOf(pair.old), draftOf(pair.new))

/** Changes of whole paragraphs are told by their kind alone. */
const wordsOf = (
  { kind, old, new: next, unmarked }: Comparison['articles'][number]['changes'][number],
  gold: readonly string[],
) => {
  const name = `${kind}${unmarked ? '!' : ''}`
  return gold.includes(kind) || gold.includes(name) ? kind : [name, old, next].join(' | ')
}

const foundIn = (pair: HandPair) =>
  comparisonOf(pair).articles.map((article, at) => {
    const { old, new: next, changes } = article
    const gold = pair.gold.find(({ title }) => title === (next ?? old)?.title)?.changes ?? pair.gold[at]?.changes ?? []
    return {
      title: (next ?? old)?.title ?? null,
      numbers: [old?.number ?? '-', next?.number ?? '-'],
      brackets: [old?.brackets ?? '-', next?.brackets ?? '-'],
      changes: changes.map((change) => wordsOf(change, gold)).sort(),
      ...(next && Object.keys(next.members).length > 0 && { members: next.members }),
    }
  })
const goldOf = (pair: HandPair) => pair.gold.map((one) => ({ ...one, changes: [...one.changes].sort() }))

describe('pairs of drafts by hand', () => {
  it.each(HAND_PAIRS.map((pair) => [pair.trap, pair] as const))('%s', (_, pair) =>
    expect(foundIn(pair)).toEqual(goldOf(pair)),
  )
})
