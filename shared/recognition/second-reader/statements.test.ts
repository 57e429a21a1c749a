/** Claims and suggestions of two readers. */
import { expect, test } from 'vitest'
import { shippedLexicons } from '../../../tools/evaluation/corpus'
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
  ['hearsay', 'es', 'Me cuentan que el artículo sobre el correo basura está en limpio.', '', 'spam=clean by rules'],
  ['hearsay', 'fr', 'D’aucuns murmurent que l’article sur le spam est au propre.', '', 'spam=clean by rules'],
  ['hearsay', 'en', 'According to two people in the room, the article on spam is clean.', '', 'spam=clean by rules'],
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
  ['the words alone', 'en', 'The text on spam had been parked since last autumn.', '', 'spam=parked by words'],
  ['a state that lasts', 'en', 'Spam has been parked since last autumn.', 'spam=parked', ''],
  ['a state that lasts', 'fr', 'Le texte sur le spam est mis en attente depuis l’automne dernier.', 'spam=parked', ''],
  ['a state that lasts', 'es', 'El texto sobre el spam está aparcado desde el otoño pasado.', 'spam=parked', ''],
  [
    'a list after an apposition',
    'en',
    'Members closed the articles on unsolicited messages, otherwise known as spam, and electronic signatures.',
    'spam=clean electronic-signatures=clean',
    '',
  ],
  [
    'a list after an apposition',
    'fr',
    'Les Membres ont finalisé les textes sur les messages commerciaux non sollicités, également appelés spam, et les signatures électroniques.',
    'spam=clean electronic-signatures=clean',
    '',
  ],
  [
    'a list after an apposition',
    'es',
    'Los Miembros han cerrado los artículos sobre los mensajes no solicitados, también llamados spam, y las firmas electrónicas.',
    'spam=clean electronic-signatures=clean',
    '',
  ],
  ['a clause of its own after a colon', 'en', 'Members settled rules: electronic signatures are recognised.', '', ''],
  ['what its authors take back', 'en', 'Brazil took its proposals on source code off the table.', '', ''],
  [
    'what a status depends on has none',
    'en',
    'The text on transparency was parked, subject to the legal architecture.',
    'transparency=parked',
    '',
  ],
  [
    'a discussion in another clause than a proposal',
    'en',
    'Brazil and Korea presented a new version of their paper, and Japan spoke about capacity building.',
    'capacity-building=under-discussion',
    'capacity-building=proposed by words',
  ],
  ['a discussion', 'en', 'Members discussed source code.', 'source-code=under-discussion', ''],
  ['the talks as a subject', 'en', 'The talks deal with spam.', 'spam=under-discussion', ''],
  ['the talks as a subject', 'fr', 'Les négociations traitent du spam.', 'spam=under-discussion', ''],
  ['the talks as a subject', 'es', 'Las negociaciones abarcan el spam.', 'spam=under-discussion', ''],
  [
    'topics that go on',
    'en',
    'Members discussed spam. Other matters included source code.',
    'spam=under-discussion source-code=under-discussion',
    '',
  ],
  [
    'topics that go on',
    'fr',
    'Les Membres ont examiné le texte sur le spam. Les autres sujets comprenaient le code source.',
    'spam=under-discussion source-code=under-discussion',
    '',
  ],
  [
    'topics that go on',
    'es',
    'Los Miembros examinaron el texto sobre el spam. Los demás temas incluyeron el código fuente.',
    'spam=under-discussion source-code=under-discussion',
    '',
  ],
  ['a subject of its own', 'en', 'Investment protection is left out. Key debates include spam.', '', ''],
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
  ['en', 'The final agreement covers the following areas:', ['• Source code'], 'source-code=concluded'],
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

test.each<[Lang, subject: string, sentence: string, claims: string]>([
  [
    'en',
    'The final text of the agreement is public.',
    'It has provisions for online consumer protection.',
    'online-consumer-protection=concluded inferred',
  ],
  [
    'fr',
    'Le texte final de l’accord est public.',
    'Il prévoit la protection des consommateurs en ligne.',
    'online-consumer-protection=concluded inferred',
  ],
  [
    'es',
    'El texto final del acuerdo es público.',
    'También prevé la protección de los consumidores en línea.',
    'online-consumer-protection=concluded inferred',
  ],
  ['en', 'The United Kingdom tabled a proposal.', 'It covers open internet access.', 'open-internet-access=proposed'],
  [
    'fr',
    'Le Royaume-Uni a déposé une proposition.',
    'Elle demande l’accès ouvert à Internet.',
    'open-internet-access=proposed',
  ],
  [
    'es',
    'El Japón presentó una propuesta.',
    'La propuesta abarca el acceso abierto a Internet.',
    'open-internet-access=proposed',
  ],
  // Only parties propose, and only the agreement's contents follow from it.
  ['en', 'The federation of industries published a paper.', 'It covers open internet access.', ''],
  ['fr', 'La fédération a publié un document.', 'Elle demande l’accès ouvert à Internet.', ''],
  ['es', 'La federación publicó un documento.', 'Pide el acceso abierto a Internet.', ''],
])('the subject goes on, in %s: %s %s', (lang, subject, sentence, claims) => {
  const { claims: found } = read(lang, subject, sentence)
  expect(
    found
      .filter(({ article, phase }) => article !== 'whole-agreement' && phase !== 'under-discussion')
      .map(({ article, phase, basis }) => `${article}=${phase}${basis ? ` ${basis}` : ''}`)
      .join(' '),
  ).toBe(claims)
})

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
    'Soixante-dix Membres ont conclu l’Accord sur le commerce électronique.',
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
