import { describe, expect, it } from 'vitest'
import { shippedPack } from '../../tools/evaluation/corpus'
import { CODE_OF } from '../table/states/states'
import { draftReader, type HeadingMatch } from './draft'
import { outlineOf } from './outline'

const { articles, members } = shippedPack()
const outline = (text: string, matches: readonly HeadingMatch[] = []) =>
  outlineOf(
    draftReader({ articles, members, codeOf: CODE_OF, matches })(text.split('\n').map((line) => ({ text: line }))),
  )

const DRAFT = [
  'Draft text',
  'Article 1: Spam',
  'Each Party [shall] [CHN, IND: should] act against [spam.',
  'Article 2: Things Nobody Tracks',
  'Each Party shall count.',
].join('\n')

describe('the outline of a draft', () => {
  it('has each part with its counts and its article', () => {
    expect(outline(DRAFT)).toMatchObject({
      words: 15,
      parts: [
        { kind: 'article', number: '1', title: 'Spam', brackets: 3, members: { CN: 1, IN: 1 }, unclosed: ['[spam.'] },
        { number: '2', title: 'Things Nobody Tracks', heading: 'things nobody tracks', id: null, unclosed: [] },
      ],
    })
  })

  it('matches a heading as the user says', () => {
    const [spam] = outline(DRAFT).parts
    expect(spam?.id).not.toBeNull()
    const matches = [
      { heading: 'spam', article: null },
      { heading: 'things nobody tracks', article: spam?.id ?? '' },
    ]
    expect(outline(DRAFT, matches).parts.map(({ id }) => id)).toEqual([null, spam?.id])
  })

  it('names a heading without a title by its number', () => {
    const text =
      'Article 7\nEach Party shall count its own things, and tell of them.\nArticle 8\nNo Party shall hide anything.'
    expect(outline(text).parts.map(({ heading }) => heading)).toEqual(['article 7', 'article 8'])
    expect(outline(text, [{ heading: 'article 8', article: 'x' }]).parts.map(({ id }) => id)).toEqual([null, 'x'])
  })
})
