import { expect, test } from 'vitest'
import { shippedLexicons } from '../../../tools/evaluation/corpus'
import type { Lang } from '../../domain/types'
import { readPage } from '../read'

const lexicons = shippedLexicons()

// A page of 20 January 2022: a statement of an earlier day is never of that day. `null` is asked for.
test.each<[Lang, string, string | null]>([
  ['en', 'Participants cleaned the article on spam on Tuesday.', '2022-01-18'],
  ['en', 'The article on spam is clean.', '2022-01-20'],
  ['en', 'Participants cleaned the article on spam on 5 February 2021.', null],
  ['en', 'On 5 February 2021 participants cleaned the article on spam.', '2021-02-05'],
  ['en', 'In February 2021 participants cleaned the article on spam.', '2021-02'],
  ['en', 'The article on spam, which members had first taken up in February 2021, is clean.', '2022-01-20'],
  ['fr', 'En février 2021, les participants ont mis au propre l’article sur le spam.', '2021-02'],
  ['es', 'El 5 de febrero de 2021 los participantes pusieron en limpio el artículo sobre el spam.', '2021-02-05'],
])('a statement has the day that its sentence names: %s, %s', (lang, text, day) => {
  const { claims } = readPage(lexicons, { lang, about: true, metaDate: '2022-01-20', blocks: [text] })
  const days = claims.filter(({ phase }) => phase === 'clean').map((claim) => claim.day)
  expect(days).toEqual([day])
})
