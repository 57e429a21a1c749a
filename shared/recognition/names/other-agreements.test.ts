import { expect, test } from 'vitest'
import { shippedLexicons } from '../../../tools/evaluation/corpus'
import type { Lang } from '../../domain/types'
import { readPage } from '../read'

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
    'Digital trade and the digital economy need online payments. A law on e-commerce, which is older than the firms that sell there, knows e-signatures.',
  ],
  [
    'fr',
    'Une loi sur le commerce électronique règle les paiements en ligne. Le commerce numérique et le commerce électronique ont besoin de signatures électroniques.',
  ],
  [
    'es',
    'Una ley de comercio electrónico regula los pagos en línea. El comercio digital y el comercio electrónico necesitan firmas electrónicas.',
  ],
])(
  'a text of the subject matter that names neither the talks nor their organisation marks no article: %s, %s',
  (lang, text) => {
    expect(articlesIn(lang, text)).toEqual([])
  },
)

test('a verb that a role has its name from is no role: "facilitating" trade', () => {
  const text =
    'The DEPA is about digital trade and e-commerce, facilitating cross-border data flows, unlike the WTO. Its digital economy needs source code.'
  expect(articlesIn('en', text)).toEqual([])
})

test('one member and a word of diplomacy make no talks of a text on laws', () => {
  const text =
    'Data localization laws are said by their proponents to help privacy. They are old in the European Union, and a matter of cybersecurity there. Critics see data flows stop, and trade negotiations with them. Firms that rent their computers from one another would rather see the whole matter left to the courts of each place.'
  expect(articlesIn('en', text)).toEqual([])
})

test('a text that names our organisation more often than another agreement may be about it', () => {
  const text =
    'They want WTO rules on digital trade: at the WTO, in digital trade and e-commerce, cross-border data flows would be free. The USMCA shows how.'
  expect(articlesIn('en', text)).toEqual(['data-flows'])
})

test.each<[Lang, string, readonly string[]]>([
  ['en', 'The CPTPP has rules on source code, data localization and e-signatures.', ['spam']],
  ['en', 'Their free trade agreement binds them on source code.', ['spam']],
  ['en', 'Unlike the CPTPP, it is silent on source code.', ['source-code', 'spam']],
  ['en', 'The WTO looks at what the CPTPP says on source code.', ['source-code', 'spam']],
  ['fr', 'Le PTPGP a des règles sur le code source et la localisation des données.', ['spam']],
  ['es', 'El T-MEC tiene reglas sobre el código fuente y la localización de datos.', ['spam']],
])('in a text about ours, a clause about another agreement marks none: %s, %s', (lang, clause, expected) => {
  const ours = {
    en: 'The e-commerce negotiations at the WTO are about spam.',
    fr: 'Les négociations sur le commerce électronique à l’OMC portent sur le spam.',
    es: 'Las negociaciones sobre el comercio electrónico en la OMC tratan del spam.',
  }
  expect(articlesIn(lang, `${ours[lang]} ${clause}`).sort()).toEqual(expected)
})

test.each<[Lang, string]>([
  [
    'en',
    'The e-commerce talks at the WTO go on. A far-reaching plurilateral agreement on electronic commerce is unlikely.',
  ],
  ['en', 'The e-commerce talks at the WTO go on. A new agreement on electronic commerce would help.'],
  [
    'fr',
    'Les négociations sur le commerce électronique à l’OMC continuent. Un accord sur le commerce électronique aiderait.',
  ],
  [
    'es',
    'Las negociaciones sobre el comercio electrónico en la OMC siguen. Un acuerdo sobre el comercio electrónico ayudaría.',
  ],
])('an agreement that is one of a kind is not the agreement: %s, %s', (lang, text) => {
  expect(articlesIn(lang, text)).toEqual([])
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

const NOTE: Readonly<Record<Lang, string>> = {
  en: 'The e-commerce negotiations at the WTO have articles on spam and source code.',
  fr: 'Les négociations sur le commerce électronique à l’OMC traitent du code source et du spam.',
  es: 'Las negociaciones sobre el comercio electrónico en la OMC tratan del código fuente y del spam.',
}
test.each<[Lang, title: string, text: string]>([
  ['en', 'A digital partnership is signed', 'In the digital partnership, the article on paperless trading is clean.'],
  ['en', 'Joining the CPTPP', 'In the CPTPP the article on paperless trading is concluded.'],
  ['fr', 'Le PTPGP accueille deux pays', 'Dans le PTPGP, l’article sur le commerce sans papier est au propre.'],
  ['es', 'Los cuatro firman el T-MEC', 'En el T-MEC, el artículo sobre el comercio sin papel está en limpio.'],
])(
  'a page titled after another agreement marks no article, with our talks in one sentence: %s, %s',
  (lang, title, text) => {
    const { mentions, claims } = readPage(lexicons, { lang, title, blocks: [text, NOTE[lang]] })
    expect([mentions.filter(({ kind }) => kind === 'article'), claims]).toEqual([[], []])
  },
)

/** A newsletter: headings begin with "# ". */
const claimsUnder = (lang: Lang, texts: readonly string[]) => {
  const blocks = texts.map((text) => text.replace('# ', ''))
  const layout = {
    blocks,
    rowOf: () => undefined,
    storyOf: () => undefined,
    isHeading: (block: number) => texts[block]?.startsWith('# ') ?? false,
    isLeftOut: () => false,
  }
  return readPage(lexicons, { lang, blocks, layout }).claims.map(({ article, phase }) => `${article} ${phase}`)
}
test.each<[Lang, readonly string[], readonly string[]]>([
  [
    'en',
    [
      '# News of the e-commerce negotiations',
      NOTE.en,
      '# The CPTPP reviews its text',
      'The article on paperless trading is clean.',
      '# From Geneva',
      'The article on spam is clean.',
    ],
    ['spam clean'],
  ],
  // The line below a heading.
  [
    'en',
    [
      '# News of the e-commerce negotiations',
      NOTE.en,
      '# Annex adopted',
      '3 May · CPTPP',
      'The article on paperless trading is clean.',
      '# Another text done',
      '2 May · WTO',
      'The article on spam is clean.',
    ],
    ['spam clean'],
  ],
  ['en', ['# The CPTPP and the WTO', NOTE.en, 'The article on spam is clean.'], ['spam clean']],
  [
    'fr',
    [
      '# Les négociations sur le commerce électronique',
      NOTE.fr,
      '# Le PTPGP fait le point',
      'L’article sur le spam est au propre.',
    ],
    [],
  ],
  [
    'es',
    [
      '# Las negociaciones sobre comercio electrónico',
      NOTE.es,
      '# El T-MEC se revisa',
      'El artículo sobre el spam está en limpio.',
    ],
    ['source-code under-discussion', 'spam under-discussion'],
  ],
])('a section under a heading of another agreement states nothing of ours: %s, %j', (lang, texts, expected) => {
  expect(claimsUnder(lang, texts)).toEqual(expected)
})

test.each<[Lang, title: string, blocks: readonly string[], readonly string[]]>([
  ['en', 'A new code', ['Parliament has a new code. The article on spam is clean.', NOTE.en], []],
  ['fr', 'Le nouveau code', ['Le parlement a un nouveau code. L’article sur le spam est au propre.', NOTE.fr], []],
  ['es', 'La nueva ley', ['Hay una nueva ley. El artículo sobre el spam está limpio.', NOTE.es], []],
  ['en', 'WTO talks on e-commerce', ['There is news. The article on spam is clean.', NOTE.en], ['spam clean']],
  ['en', 'News', [NOTE.en, 'The article on spam is clean.'], ['spam clean']],
])('what stands before the talks are named is of something else: %s, %s', (lang, title, blocks, expected) => {
  const { claims, suggestions } = readPage(lexicons, { lang, title, blocks })
  const said = [...claims, ...suggestions].filter(({ phase }) => phase === 'clean')
  expect(said.map(({ article, phase }) => `${article} ${phase}`)).toEqual(expected)
})
