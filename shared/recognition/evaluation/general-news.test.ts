/** General news with words that are names of articles and words for a status elsewhere: nothing of it is about the talks. */
import { expect, test } from 'vitest'
import { CORPUS, examplesIn, shippedLexicons } from '../../../tools/evaluation/corpus'
import type { Lang } from '../../domain/types'
import { readPage } from '../read'
import type { PageText } from '../types'

const lexicons = shippedLexicons()
const pages = examplesIn(`${CORPUS}dev`).flatMap(({ passage }): [string, PageText][] =>
  passage.id.startsWith('g-')
    ? [
        [
          passage.id,
          {
            blocks: passage.text.split('\n\n'),
            lang: passage.lang,
            title: passage.title ?? '',
            metaDate: passage.date ?? '',
          },
        ],
      ]
    : [],
)

test('there are ten pages', () => {
  expect(pages).toHaveLength(10)
})

const articlesIn = (page: PageText) =>
  readPage(lexicons, page)
    .mentions.filter(({ kind }) => kind === 'article')
    .map(({ id }) => id)

test.each(pages)('%s: no article, no status statement, no suggestion', (_, page) => {
  const { claims, suggestions } = readPage(lexicons, page)
  expect({ articles: articlesIn(page), claims, suggestions }).toEqual({ articles: [], claims: [], suggestions: [] })
})

test.each<[Lang, string, string]>([
  ['en', 'an organisation', 'This was said at the WTO on Monday.'],
  ['en', 'a leader of the talks', 'This was said by the co-convenors on Monday.'],
  ['en', 'the talks', 'This was said in the e-commerce negotiations on Monday.'],
  ['fr', 'an organisation', 'Cela a été dit lundi à l’OMC, dans les négociations.'],
  ['es', 'an organisation', 'Se dijo el lunes en la OMC, en las negociaciones.'],
])('in %s, %s makes the same words names', (lang, _, sentence) => {
  const [, page] = pages.find(([id]) => id === `g-${lang}-01`) ?? []
  expect(page).toBeDefined()
  if (page) expect(articlesIn({ ...page, blocks: [...page.blocks, sentence] })).toContain('source-code')
})
