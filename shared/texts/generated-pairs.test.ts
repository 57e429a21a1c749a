/** Accuracy of the comparison on generated pairs of drafts, and properties that hold for all. */
import { describe, expect, it } from 'vitest'
import { draftPair, type GoldChange } from '../../testing/drafts/generated-pairs'
import { shippedPack } from '../../tools/evaluation/corpus'
import { CODE_OF } from '../table/states/states'
import { type Comparison, compareDrafts } from './compare'
import { draftReader } from './draft'
import { sourceParagraphs } from './source-paragraphs'

const { articles, members } = shippedPack()
const read = draftReader({ articles, members, codeOf: CODE_OF })
const draftOf = (text: string) => read(sourceParagraphs({ text, format: 'text' }))
const LANGS = ['en', 'fr', 'es'] as const
const PAIRS = Array.from({ length: 300 }, (_, seed) => draftPair(seed, LANGS[seed % 3] ?? 'en'))

const nameOf = ({ old, new: next }: Comparison['articles'][number]) => next?.title ?? old?.title ?? ''
const keyOf = ({ article, kind, members, unmarked }: GoldChange) => [article, kind, members?.join(), unmarked].join('|')
const wordsOf = ({ article, kind, words }: GoldChange) => [article, kind, words?.old, words?.new].join('|')
const foundIn = (comparison: Comparison): readonly string[] =>
  comparison.articles.flatMap((article) =>
    article.changes.map(({ kind, members, unmarked }) =>
      // Whether the words of an article as a whole were marked is no part of the gold.
      keyOf({
        article: nameOf(article),
        kind,
        ...(members && { members }),
        ...(unmarked && article.new && { unmarked }),
      }),
    ),
  )

function common(one: readonly string[], other: readonly string[]): number {
  const left = [...other]
  return one.filter((key) => {
    const at = left.indexOf(key)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

describe('300 generated pairs', () => {
  const all = PAIRS.map((pair) => ({ pair, comparison: compareDrafts(draftOf(pair.old), draftOf(pair.new)) }))
  it('have their articles matched and their brackets counted', () => {
    for (const { pair, comparison } of all) {
      expect(comparison.articles.flatMap(({ new: next }) => next?.title ?? [])).toEqual(pair.articles.new)
      for (const { old, new: next } of comparison.articles) {
        if (old && next) expect(old.title).toBe(next.title)
        for (const [side, counts] of [[old, pair.brackets.old] as const, [next, pair.brackets.new] as const])
          if (side) expect([side.title, side.brackets]).toEqual([side.title, counts[side.title ?? '']])
      }
    }
  })
  it('have their kinds of change found: F1 of .95 at least', () => {
    let [right, found, gold] = [0, 0, 0]
    for (const { pair, comparison } of all) {
      const [keys, told] = [pair.changes.map(keyOf), foundIn(comparison)]
      right += common(keys, told)
      found += told.length
      gold += keys.length
    }
    expect((2 * right) / (found + gold)).toBeGreaterThanOrEqual(0.95)
  })
  it('have the words of each change found: recall of .99 at least', () => {
    let [right, gold] = [0, 0]
    for (const { pair, comparison } of all) {
      const keys = pair.changes.filter(({ words }) => words).map(wordsOf)
      const told = comparison.articles.flatMap((article) =>
        article.changes.map(({ kind, old, new: next }) =>
          wordsOf({ article: nameOf(article), kind, words: { old, new: next } }),
        ),
      )
      right += common(keys, told)
      gold += keys.length
    }
    expect(right / gold).toBeGreaterThanOrEqual(0.99)
  })
})
