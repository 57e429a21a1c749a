import { expect, test } from 'vitest'
import { shippedLexicons } from '../../tools/corpus'
import type { Lang } from '../domain/types'
import { readPage } from './read'

const lexicons = shippedLexicons()
const articlesIn = (lang: Lang, text: string, about = false) =>
  readPage(lexicons, { lang, about, blocks: text.split('\n') })
    .mentions.filter(({ kind }) => kind === 'article')
    .map(({ id }) => id)

const CHAPTERS: readonly [Lang, string][] = [
  [
    'en',
    'The digital chapter of the CPTPP deals with electronic commerce: spam, source code, customs duties on electronic transmissions, electronic signatures and data localization.',
  ],
  [
    'en',
    'Digital trade under the USMCA.\nArticle 19.3: Customs duties\nArticle 19.6: Electronic signatures\nArticle 19.13: Spam\nArticle 19.16: Source code',
  ],
  [
    'en',
    'Their free trade agreement covers e-commerce, with rules on source code, spam, paperless trading and data localization.',
  ],
  [
    'fr',
    'Le chapitre du PTPGP sur le commerce électronique traite des messages électroniques non sollicités, du code source, des signatures électroniques et de la localisation des données.',
  ],
  [
    'es',
    'El capítulo del T-MEC sobre comercio digital regula el código fuente, el spam, las firmas electrónicas y la localización de datos.',
  ],
  [
    'en',
    'Two states signed a digital trade agreement. It is about e-commerce and digital trade: source code, spam, data localization and electronic signatures.',
  ],
  [
    'es',
    'Los países del Mercosur firmaron el acuerdo sobre comercio electrónico. Trata del código fuente, el spam, la localización de datos y las firmas electrónicas.',
  ],
]
test.each(CHAPTERS)('a text about another agreement marks no article: %s, %s', (lang, text) => {
  expect(articlesIn(lang, text)).toEqual([])
})

test.each<[Lang, string]>([
  ['en', 'As in the CPTPP, the e-commerce negotiations at the WTO deal with spam and source code.'],
  ['fr', 'Comme le PTPGP, les négociations sur le commerce électronique à l’OMC traitent du code source et du spam.'],
  [
    'es',
    'Como el T-MEC, las negociaciones sobre el comercio electrónico en la OMC tratan del código fuente y del spam.',
  ],
  ['en', 'Like the CPTPP parties, members of the JSI want e-commerce rules on spam and source code.'],
  ['en', 'The e-commerce talks ended at the WTO with the first digital trade agreement, on spam and source code.'],
])('a text about ours that names another agreement is read: %s, %s', (lang, text) => {
  expect([...articlesIn(lang, text)].sort()).toEqual(['source-code', 'spam'])
})

test.each<[Lang, string]>([
  [
    'en',
    'Beside the e-commerce negotiations on spam, members concluded the Investment Facilitation for Development negotiations.',
  ],
  ['en', 'The e-commerce negotiations on spam go on, like the investment facilitation for development negotiations.'],
  [
    'fr',
    'Outre les négociations sur le commerce électronique et le spam, l’Accord sur la facilitation de l’investissement pour le développement.',
  ],
  [
    'es',
    'Además de las negociaciones sobre el comercio electrónico y el spam, el Acuerdo sobre Facilitación de las Inversiones para el Desarrollo.',
  ],
])('the name of other talks is no article: %s, %s', (lang, text) => {
  expect(articlesIn(lang, text, true)).toEqual(['spam'])
})
