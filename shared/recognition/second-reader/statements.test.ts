/** Claims and suggestions of two readers. */
import { expect, test } from 'vitest'
import { shippedLexicons } from '../../../tools/corpus'
import type { Lang } from '../../domain/types'
import { readPage } from '../read'
import { packWeights, unpackWeights } from './packed-weights'
import { WEIGHTS } from './weights'

const lexicons = shippedLexicons()
const read = (lang: Lang, ...blocks: string[]) =>
  readPage(lexicons, { blocks, readAs: lang, about: true, metaDate: '2021-07-22' })

test.each<[string, Lang, string, claims: string, suggestions: string]>([
  ['both hold it', 'en', 'The article on transparency was parked.', 'transparency=parked', ''],
  ['both hold it', 'fr', 'L’article sur le spam est au propre.', 'spam=clean', ''],
  ['both hold it', 'es', 'El artículo sobre el correo basura ha quedado en limpio.', 'spam=clean', ''],
  ['hearsay', 'en', 'The article on transparency was reportedly parked.', '', 'transparency=parked by rules'],
  ['hearsay', 'fr', 'L’article sur le spam est apparemment au propre.', '', 'spam=clean by rules'],
  ['hearsay', 'es', 'Al parecer, el artículo sobre el correo basura ha quedado en limpio.', '', 'spam=clean by rules'],
  [
    'an unnamed source',
    'en',
    'An official told me over coffee that the article on spam is clean.',
    '',
    'spam=clean by rules',
  ],
  ['an unnamed source', 'en', 'The article on spam is clean, a diplomat said.', '', 'spam=clean by rules'],
  ['an unnamed source', 'en', 'The article on spam is said to be clean.', '', 'spam=clean by rules'],
  ['an unnamed source', 'fr', 'Selon des sources, l’article sur le spam est au propre.', '', 'spam=clean by rules'],
  [
    'an unnamed source',
    'es',
    'Según fuentes cercanas, el artículo sobre el spam ha quedado en limpio.',
    '',
    'spam=clean by rules',
  ],
  ['a named one', 'en', 'An official text shows that the article on spam is clean.', 'spam=clean', ''],
  [
    'gossip on talks, which states no status',
    'en',
    'Rumour has it that members discussed source code.',
    'source-code=under-discussion',
    '',
  ],
  ['the words alone', 'en', 'Spam has been parked since last autumn.', '', 'spam=parked by words'],
  [
    'what a status depends on has none',
    'en',
    'The text on transparency was parked, subject to the legal architecture.',
    'transparency=parked',
    '',
  ],
  ['a discussion', 'en', 'Members discussed source code.', 'source-code=under-discussion', ''],
])('%s, in %s: %s', (_, lang, text, claims, suggestions) => {
  const reading = read(lang, text)
  expect(reading.claims.map(({ article, phase }) => `${article}=${phase}`).join(' ')).toBe(claims)
  expect(reading.suggestions.map(({ article, phase, from }) => `${article}=${phase} by ${from}`).join(' ')).toBe(
    suggestions,
  )
})

test.each<[Lang, lead: string, items: readonly string[], statuses: string]>([
  [
    'en',
    'The submissions propose rules in these areas:',
    ['• Source code', '• Spam'],
    'source-code=proposed spam=proposed',
  ],
  ['es', 'La propuesta del Perú abarca los temas siguientes:', ['• Código fuente'], 'source-code=proposed'],
  ['en', 'The agreement covers the following areas:', ['• Source code'], 'source-code=concluded'],
  ['es', 'El acuerdo abarca los ámbitos siguientes:', ['• Código fuente'], 'source-code=concluded'],
  // A head that recommends decides for its items, but of a member it is a proposal.
  ['en', 'The federation recommends that the agreement should cover the following areas:', ['• Source code'], ''],
  ['en', 'Our priorities are:', ['• The article on source code is clean', '• Spam'], ''],
  ['fr', 'La chambre recommande que l’accord couvre les domaines suivants :', ['• Code source'], ''],
  ['es', 'La federación recomienda que el acuerdo abarque los ámbitos siguientes:', ['• Código fuente'], ''],
  ['en', 'The business association submitted a proposal on source code.', [], ''],
  ['en', 'Canada withdrew its support for rules on source code.', [], ''],
])(
  'the words of the sentence that leads in a list are those of its items, in %s: %s',
  (lang, lead, items, expected) => {
    const { claims, suggestions } = read(lang, lead, ...items)
    const statuses = [...claims, ...suggestions].filter(({ phase }) => phase !== 'under-discussion')
    expect(statuses.map(({ article, phase }) => `${article}=${phase}`).join(' ')).toBe(expected)
  },
)

test.each<[Lang, page: string, sentence: string, claims: string]>([
  [
    'en',
    'The talks ended with a stabilised text.',
    'Seventy members reached the E-Commerce Agreement in May.',
    'concluded',
  ],
  ['en', 'The talks ended with a stabilised text.', 'The E-Commerce Agreement has 38 articles.', ''],
  ['en', 'The talks go on.', 'Seventy members reached the E-Commerce Agreement in May.', ''],
  [
    'en',
    'The talks ended with a stabilised text.',
    'Seventy members hope to reach the E-Commerce Agreement in May.',
    '',
  ],
  [
    'fr',
    'Le texte stabilisé est là.',
    'Des Membres sont parvenus à l’Accord sur le commerce électronique.',
    'concluded',
  ],
  [
    'es',
    'Ya hay un texto estabilizado.',
    'Setenta Miembros confirmaron la conclusión del Acuerdo sobre Comercio Electrónico.',
    'concluded',
  ],
])('the agreement is concluded where the page tells it too, in %s: %s %s', (lang, page, sentence, claims) => {
  const found = read(lang, page, sentence).claims.filter(({ article }) => article === 'whole-agreement')
  expect(found.map(({ phase }) => phase).join(' ')).toBe(claims)
})

test.each([
  'The agreement does not contain rules on data flows, on what some call digital products, or on source code.',
  'Yet the agreement does not cover data flows, unfair treatment of digital products, or source code.',
])('no contents are suggested of what the text does not have: %s', (sentence) => {
  const { claims, suggestions } = read('en', 'The text is stabilised.', sentence)
  expect([...claims, ...suggestions].map(({ phase }) => phase)).not.toContain('concluded')
})

test.each(['stabilised', 'stabilized'])('a %s text is the final one', (spelling) => {
  expect(read('en', `The ${spelling} text came out.`, 'The text covers spam.').claims).toMatchObject([
    { article: 'spam', phase: 'concluded', basis: 'inferred' },
  ])
})

test('a claim has the words that weighed most for the second reader', () => {
  const [claim] = read('en', 'The article on transparency was parked.').claims
  expect(claim?.weighed).toContain('parked')
})

test('a page about something else has neither claims nor suggestions', () => {
  const page = { blocks: ['The article on spam was parked.'], lang: 'en' }
  expect(readPage(lexicons, page)).toMatchObject({ onTopic: false, claims: [], suggestions: [] })
})

test('weights are the same after they are packed and unpacked', () => {
  expect(packWeights(unpackWeights(WEIGHTS))).toEqual(WEIGHTS)
})
