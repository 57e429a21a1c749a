/** End-to-end tests of claims: sentences, headings with items, speakers, days, dependencies and targets. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readByRules } from '../../../testing/read-by-rules'
import { shippedLexicons } from '../../../tools/evaluation/corpus'
import type { Lang } from '../../domain/types'
import type { PageText } from '../index'
import { readNames, readPage } from '../index'
import { claimsAndRoles } from './index'

const lexicons = shippedLexicons()
const titles = {
  en: 'E-commerce negotiations',
  fr: 'Négociations sur le commerce électronique',
  es: 'Negociaciones sobre el comercio electrónico',
}
const pageOf = (lang: Lang, ...blocks: string[]): PageText => ({
  blocks,
  lang,
  title: titles[lang],
  url: 'https://www.wto.org/x/ecom_22jul21_e.htm',
})

function claimed(lang: Lang, ...blocks: string[]): string {
  return readByRules(lexicons, pageOf(lang, ...blocks))
    .claims.map((claim) => `${claim.article}=${claim.phase ?? claim.status}`)
    .join(' ')
}

test.each<[Lang, string, string, string]>([
  [
    'en',
    'one verb over two lists',
    'Delegations cleaned the texts on spam and e-contracts, and virtually cleaned the text on open government data.',
    'spam=clean electronic-contracts=clean open-government-data=nearly-clean',
  ],
  [
    'en',
    'passive voice',
    'The articles on spam and e-contracts are now clean, and those on e-invoicing are nearly clean.',
    'spam=clean electronic-contracts=clean electronic-invoicing=nearly-clean',
  ],
  ['en', 'reported speech', 'The article on transparency had also been “parked”.', 'transparency=parked'],
  ['en', 'a noun phrase', 'A clean text on spam was welcomed.', 'spam=clean'],
  ['en', 'reaching convergence', 'Good convergence has been reached on spam.', 'spam=clean'],
  ['en', 'left out', 'Provisions on source code were left out.', 'source-code=dropped'],
  [
    'en',
    'a purpose that is reached',
    'The talks have made it possible to clean the texts on spam and e-contracts.',
    'spam=clean electronic-contracts=clean',
  ],
  [
    'fr',
    'a purpose that is reached',
    'Les négociations ont déjà permis aux Membres de mettre au propre des articles sur les spams.',
    'spam=clean',
  ],
  [
    'fr',
    'a purpose that is reached, told with a word for a prospect',
    'Les réunions ont rendu possible de mettre au propre des articles sur les spams.',
    'spam=clean',
  ],
  [
    'es',
    'a purpose that is reached, told with a word for a prospect',
    'Las reuniones han hecho posible pulir los artículos sobre el correo no deseado.',
    'spam=clean',
  ],
  [
    'es',
    'a purpose that is reached',
    'Las reuniones han permitido pulir los artículos sobre el correo no deseado.',
    'spam=clean',
  ],
  [
    'fr',
    'the report of a group',
    'La facilitatrice du petit groupe sur les spams, Mme Lee (Corée), a indiqué que celui-ci avait finalisé un texte au propre.',
    'spam=clean',
  ],
  [
    'es',
    'the report of a group',
    'El facilitador del grupo reducido sobre los contratos electrónicos dijo que este había ultimado un texto limpio.',
    'electronic-contracts=clean',
  ],
  ['en', 'a prospect after brackets', 'Clean text on two subjects (spam, e-contracts and another) will be ready.', ''],
  [
    'es',
    'two clauses beside a semicolon',
    'Ya están pulidos los artículos sobre el correo no deseado y los contratos electrónicos; los de pagos electrónicos y datos gubernamentales abiertos están prácticamente ultimados.',
    'spam=clean electronic-contracts=clean electronic-payments=nearly-clean open-government-data=nearly-clean',
  ],
  ['en', 'a target', 'The package should include clean text on spam.', ''],
  ['en', 'a prospect', 'A clean text on spam is within reach.', ''],
  ['en', 'an infinitive', 'Members promised to finalise the text on spam.', ''],
  ['en', 'a negation', 'No text on spam has been cleaned.', ''],
  ['en', 'a condition', 'Once the text on spam is clean, lawyers start.', ''],
  ['en', 'a question', 'Is the text on spam clean?', ''],
  ['en', 'an earlier meeting', 'At the previous meeting the text on spam had been cleaned.', ''],
  ['en', 'an earlier date', 'A clean text on spam had been reached in February 2021.', ''],
  ['en', 'a text that was clean before', 'Earlier rounds previously brought a clean text on spam.', 'spam=clean'],
  ['fr', 'un texte propre depuis', 'Auparavant, les Membres ont bouclé le texte sur le spam.', 'spam=clean'],
  ['es', 'un texto limpio desde antes', 'Anteriormente se cerró el artículo sobre spam.', 'spam=clean'],
  ['en', 'what was parked before', 'The text on transparency was previously parked.', ''],
  ['en', 'a clean text of the same year', 'In February 2021, members reached a clean text on spam.', 'spam=clean'],
  ['en', 'a parked text of the same year', 'In February 2021, members parked the text on spam.', ''],
  ['en', 'a clean text of a year before', 'In May 2020, members reached a clean text on spam.', ''],
  ['en', 'what is out of the way', 'With the text on spam out of the way, members took a break.', 'spam=clean'],
  ['en', 'agreement that one comes to', 'Members came to an agreement on spam.', 'spam=clean'],
  ['en', 'agreement that one should come to', 'Members should come to an agreement on spam.', ''],
  ['fr', 'un consensus auquel on arrive', 'Les Membres sont arrivés à un consensus sur le spam.', 'spam=clean'],
  ['es', 'un acuerdo que se encuentra', 'Los Miembros encontraron un acuerdo sobre el spam.', 'spam=clean'],
  [
    'en',
    'groups after articles',
    'Work was completed on two articles and two small groups, including spam and privacy.',
    'spam=under-discussion personal-data-protection=under-discussion',
  ],
  [
    'en',
    'the agreement itself, which nobody proposes',
    'The parties to the E-Commerce Agreement presented a request.',
    '',
  ],
  ['en', "one member's withdrawal", 'Brazil withdrew its proposals on source code and data flows.', ''],
  ['en', 'all but a paragraph', 'Bar one paragraph, the text on spam is agreed.', 'spam=nearly-clean'],
  ['en', 'an earlier meeting, by its month alone', 'At the May round facilitators had reported on source code.', ''],
  ['en', 'a negation and a prospect', 'The text on spam is not clean, but should be by July.', ''],
  ['en', 'a negated discussion verb', 'Source code was not raised.', ''],
  [
    'en',
    'a reversal of one member',
    'The about-face of the United States in the negotiations on source code came as a surprise.',
    '',
  ],
  [
    'fr',
    'an attributive adjective',
    "L'accord cite la facilitation du commerce, un environnement numérique ouvert et la confiance.",
    '',
  ],
  [
    'fr',
    'a verb of contents without a whole text',
    "D'autres règles portent sur les spams et sur les données publiques ouvertes.",
    '',
  ],
  [
    'fr',
    'a reversal of one member',
    'Le revirement de Washington dans les négociations sur le code source surprend.',
    '',
  ],
  [
    'es',
    'an attributive adjective',
    'El acuerdo habla de un entorno digital abierto y de facilitación del comercio.',
    '',
  ],
  [
    'es',
    'a verb of contents without a whole text',
    'Otras normas tratan de los mensajes no solicitados y de los datos gubernamentales abiertos.',
    '',
  ],
  [
    'es',
    'a reversal of one member',
    'El giro de los Estados Unidos en las negociaciones sobre código fuente sorprendió a todos.',
    '',
  ],
  [
    'en',
    'carried over in the final text',
    'The stabilised text binds members on spam; the part on trust brings in cybersecurity.',
    'spam=concluded cybersecurity=concluded',
  ],
  [
    'en',
    'an anaphor: the latter',
    'Members took up spam and e-contracts. The latter is clean.',
    'spam=under-discussion electronic-contracts=clean',
  ],
  [
    'en',
    'a pronoun in the next clause',
    'The article on spam is off the desks: it was closed on Tuesday.',
    'spam=clean',
  ],
  [
    'en',
    'likewise',
    'The text on spam is clean. So is the one on e-contracts.',
    'spam=clean electronic-contracts=clean',
  ],
  [
    'fr',
    'likewise',
    'Le texte sur les spams est bouclé. Il en va de même pour les contrats électroniques.',
    'spam=clean electronic-contracts=clean',
  ],
  [
    'es',
    'likewise',
    'El código fuente quedó fuera. Lo mismo ocurre con los flujos de datos.',
    'source-code=dropped data-flows=dropped',
  ],
  ['en', 'a statement noun as subject', 'The communiqué is silent on data flows.', ''],
  ['en', 'a mention without a cue', 'Source code matters to business.', ''],
  [
    'en',
    'another subject',
    'While work on source code continues, three texts have been cleaned.',
    'source-code=under-discussion',
  ],
  ['en', 'discussed', 'Delegations exchanged views on source code.', 'source-code=under-discussion'],
  ['en', 'a discussion in prospect', 'The next meeting will discuss source code.', ''],
  ['en', 'tabled', 'Qatar tabled a paper on e-invoicing.', 'electronic-invoicing=proposed'],
  [
    'en',
    'outstanding',
    'Key issues, such as data flows and source code, need work.',
    'data-flows=outstanding source-code=outstanding',
  ],
  [
    'en',
    'no progress, beside a proposal on another article',
    'Japan tabled a new proposal on data localisation, but there was no progress on source code.',
    'data-localization=proposed source-code=outstanding',
  ],
  ['en', 'no progress, as the subject', 'No headway was made on source code.', 'source-code=outstanding'],
  ['en', 'progress', 'Progress was made on source code.', 'source-code=under-discussion'],
  ['en', 'no report on progress', 'There was no progress report. Members discussed spam.', 'spam=under-discussion'],
  [
    'fr',
    'no progress, beside a proposal on another article',
    "Le Japon a présenté une proposition sur la localisation des données, mais il n'y a pas eu d'avancées sur le code source.",
    'data-localization=proposed source-code=outstanding',
  ],
  [
    'fr',
    'no progress, as the subject',
    "Aucun progrès n'a été enregistré sur le code source.",
    'source-code=outstanding',
  ],
  ['fr', 'progress', 'Il y a eu des progrès sur le code source.', 'source-code=under-discussion'],
  [
    'es',
    'no progress, beside a proposal on another article',
    'Japón presentó una nueva propuesta sobre localización de datos, pero no hubo avances sobre código fuente.',
    'data-localization=proposed source-code=outstanding',
  ],
  [
    'es',
    'no progress, beside a status of another article',
    'El texto sobre spam está limpio, pero no se registraron progresos en materia de código fuente.',
    'spam=clean source-code=outstanding',
  ],
  ['es', 'progress', 'Hubo avances sobre código fuente.', 'source-code=under-discussion'],
  [
    'es',
    'no progress, of no article',
    'Los negociadores cerraron el artículo sobre spam, aunque no hubo avances.',
    'spam=clean',
  ],
  [
    'fr',
    'a list',
    'Les articles sur les spams et la facturation électronique ont été mis au propre.',
    'spam=clean electronic-invoicing=clean',
  ],
  ['fr', 'a target', 'Le texte devrait contenir un texte propre sur les spams.', ''],
  ['fr', 'a negation', "Le texte sur les spams n'est pas finalisé.", ''],
  ['fr', 'parked', 'Un texte sur la transparence a été mis de côté.', 'transparency=parked'],
  [
    'en',
    'coordinated complement clauses',
    'The chair said that members had cleaned the text on source code and that open government data remained parked.',
    'source-code=clean open-government-data=parked',
  ],
  [
    'en',
    'coordinated complement clauses, with a comma',
    'The chair said that members had cleaned the text on source code, and that open government data remained parked.',
    'source-code=clean open-government-data=parked',
  ],
  [
    'en',
    'coordinated complement clauses, with another conjunction',
    'The chair said that members had cleaned the text on source code, as well as that spam remained parked.',
    'source-code=clean spam=parked',
  ],
  [
    'en',
    'coordinated complement clauses, the second without a status',
    'The chair reported that the article on source code was parked and that open government data still needs work.',
    'source-code=parked open-government-data=outstanding',
  ],
  [
    'en',
    'coordinated complement clauses, the second without any cue',
    'The chair reported that the article on source code was parked and that open government data takes time.',
    'source-code=parked',
  ],
  [
    'en',
    'coordinated complement clauses, with a status each',
    'The chair confirmed that the article on source code was parked and that the text on spam was clean.',
    'source-code=parked spam=clean',
  ],
  [
    'en',
    'a demonstrative after a conjunction',
    'Members cleaned the article on source code and that on spam.',
    'source-code=clean spam=clean',
  ],
  [
    'fr',
    'coordinated complement clauses',
    'La présidente a indiqué que les Membres avaient mis au propre le texte sur le code source et que les données publiques ouvertes restaient mises de côté.',
    'source-code=clean open-government-data=parked',
  ],
  [
    'fr',
    'coordinated complement clauses, with a comma',
    'La présidente a indiqué que le texte sur le code source était au propre, et que l’article sur les spams restait mis de côté.',
    'source-code=clean spam=parked',
  ],
  [
    'es',
    'coordinated complement clauses',
    'La presidenta dijo que los Miembros habían pulido el texto sobre el código fuente y que los datos gubernamentales abiertos seguían aparcados.',
    'source-code=clean open-government-data=parked',
  ],
  [
    'es',
    'coordinated complement clauses, with another conjunction',
    'La presidenta dijo que se había pulido el texto sobre el código fuente, así como que el spam seguía aparcado.',
    'source-code=clean spam=parked',
  ],
  [
    'es',
    'a list',
    'Se han pulido ya los artículos sobre el correo no deseado y la facturación electrónica.',
    'spam=clean electronic-invoicing=clean',
  ],
  ['es', 'a target', 'El texto debería traer un texto limpio sobre el correo no deseado.', ''],
  ['es', 'a negation', 'Todavía no se ha pulido el texto sobre el correo no deseado.', ''],
  ['es', 'still in brackets', 'El texto sobre flujos de datos sigue entre corchetes.', 'data-flows=outstanding'],
  [
    'es',
    'still in brackets, of two',
    'Los textos sobre spam y código fuente permanecen entre corchetes.',
    'spam=outstanding source-code=outstanding',
  ],
  ['es', 'goes on, without brackets', 'El debate sobre flujos de datos sigue.', 'data-flows=under-discussion'],
  ['es', 'no longer in brackets', 'El texto sobre flujos de datos ya no sigue entre corchetes.', 'data-flows=clean'],
  [
    'es',
    'still in brackets, not agreed',
    'El texto sobre flujos de datos, que sigue entre corchetes, no se acordó.',
    'data-flows=outstanding',
  ],
  ['fr', 'still in brackets', 'Le texte sur les flux de données reste entre crochets.', 'data-flows=outstanding'],
  ['en', 'still in brackets', 'The text on data flows remains in square brackets.', 'data-flows=outstanding'],
  ['es', 'parked', 'Además se ha “aparcado” un texto sobre la transparencia.', 'transparency=parked'],
])('%s: %s', (lang, _, text, claims) => {
  expect(claimed(lang, text)).toBe(claims)
})

test.each<[Lang, string, string[], string]>([
  [
    'en',
    'clean',
    ['Clean so far:', 'spam', 'paperless trading.', 'Spam matters.'],
    'spam=clean paperless-trading=clean',
  ],
  [
    'en',
    'discussed',
    ['Delegations discussed:', 'spam;', 'source code.'],
    'spam=under-discussion source-code=under-discussion',
  ],
  ['en', 'a discussion in prospect', ['The next meeting will discuss:', 'spam', 'source code'], ''],
  ['en', 'a prospect', ['Members hope to clean by July:', 'spam', 'source code'], ''],
  [
    'en',
    'an unknown item',
    ['Clean so far:', 'spam', 'other things', 'paperless trading'],
    'spam=clean paperless-trading=clean',
  ],
  ['en', 'no heading', ['Many topics matter.', 'spam', 'source code'], ''],
  [
    'en',
    'titles',
    ['1. Agreed\n· Spam\n· E-contracts, led by Peru', '2. Parked\n· E-invoicing', '3. Open issues\n· Source code'],
    'spam=clean electronic-contracts=clean electronic-invoicing=parked source-code=outstanding',
  ],
  [
    'en',
    'lines that start with a status',
    ['CLEAN – spam, e-signatures\nNEARLY CLEAN – e-invoicing\nON HOLD – data flows\n⚫ Gone: source code'],
    'spam=clean electronic-signatures=clean electronic-invoicing=nearly-clean data-flows=parked source-code=dropped',
  ],
  [
    'en',
    'table rows',
    [
      'Issue | Facilitator | Where we are\nSpam | Korea | Clean\nE-invoicing | Peru | 1 bracket\nSource code | – | Taken out',
    ],
    'spam=clean electronic-invoicing=nearly-clean source-code=dropped',
  ],
  [
    'en',
    'a negated title after another',
    [
      'The stabilised text is out.',
      'What made it in',
      '• Spam\n• A ban on customs duties',
      'What did not',
      '• Source code',
    ],
    'spam=concluded customs-duties=concluded source-code=dropped',
  ],
  [
    'en',
    'a hedged title',
    ['Close to agreement\n• Spam', 'Put to one side until the shape of the outcome is clear\n• Data flows'],
    'spam=nearly-clean data-flows=parked',
  ],
  [
    'en',
    'wrapped prose',
    ['Members discussed the article on spam at length, and the chair said that\nParked articles come next month.'],
    'spam=under-discussion',
  ],
  [
    'en',
    'remaining issues below a title',
    ['Nearly done\n• Spam (one outstanding issue)\n• E-contracts – Peru consults its capital'],
    'spam=nearly-clean electronic-contracts=nearly-clean',
  ],
  [
    'en',
    'a heading of two sentences',
    [
      'Four articles were considered finalised in July. These are:\n- Spam (facilitator: Peru)\n- E-contracts, which took two years',
    ],
    'spam=clean electronic-contracts=clean',
  ],
  [
    'en',
    'numbered items with a label',
    [
      'Ten articles are closed. They are of two kinds:',
      '1. Trust: spam, cybersecurity\n2. Trade facilitation: e-contracts',
    ],
    'spam=clean cybersecurity=clean electronic-contracts=clean',
  ],
  [
    'en',
    'a list after a full stop',
    [
      'The chair said that ten articles are now finalised.',
      'Trust\nSpam\nCybersecurity',
      'Enabling\nE-contracts\nE-invoicing',
      'Talks on source code go on.',
    ],
    'spam=clean cybersecurity=clean electronic-contracts=clean electronic-invoicing=clean source-code=under-discussion',
  ],
  [
    'en',
    'one line after a full stop is no list',
    ['Ten articles are now finalised.', 'Source code', 'Delegations were far apart on this.'],
    '',
  ],
  [
    'en',
    'two cues in the heading',
    ['The articles on which the work is complete were set aside. They are:\n- spam;\n- e-contracts.'],
    'spam=parked electronic-contracts=parked',
  ],
  [
    'fr',
    'text in brackets',
    ['Presque au point\n– spams (un crochet)', 'À l’étude\n– code source'],
    'spam=nearly-clean source-code=under-discussion',
  ],
  [
    'es',
    'titles',
    ['1. Textos cerrados\n· Correo no deseado', '2. Textos aparcados\n· Comercio sin papel'],
    'spam=clean paperless-trading=parked',
  ],
  [
    'fr',
    'clean',
    ['Sont désormais au propre :', 'spams', 'commerce sans papier'],
    'spam=clean paperless-trading=clean',
  ],
  [
    'es',
    'convergence',
    ['Hay buena convergencia en dos artículos:', 'correo no deseado;', 'comercio sin papel.'],
    'spam=clean paperless-trading=clean',
  ],
])('%s: items below a heading: %s', (lang, _, blocks, claims) => {
  expect(claimed(lang, ...blocks)).toBe(claims)
})

const plenary = [
  'The co-convenors, Australia, Japan and Singapore, thanked the e-commerce negotiators.',
  'Closing the 20 July plenary, Ambassador Mei Lin of Singapore said that articles on spam and e-contracts had been cleaned. The text on transparency was parked, subject to the scope and the legal structure of a deal.',
  'The facilitators of small groups reported. For open internet access, Switzerland said that its group was working on new language, while Canada reported further talks on e-invoicing.',
  'Open government data and online consumer protection moved ahead. Both groups are near an agreed text, with a single outstanding issue left in each. They aim to clean the texts by 30 July.',
]
const reading = readByRules(lexicons, pageOf('en', ...plenary))
const claimOf = (article: string) => reading.claims.filter((claim) => claim.article === article)

test('speaker attribution: person, role and member', () => {
  const taken = { from: 'before' }
  expect(claimOf('spam')[0]?.speaker).toEqual({ person: 'Mei Lin', role: 'co-convenor', members: ['sg'], ...taken })
  expect(claimOf('transparency')[0]?.speaker).toEqual({ person: null, role: null, members: [] })
  expect(claimOf('open-internet-access')[0]?.speaker).toEqual({
    person: null,
    role: 'facilitator',
    members: ['ch'],
    ...taken,
  })
  expect(reading.roles.map((role) => `${role.article} ${role.speaker.members}`)).toEqual([
    'open-internet-access ch',
    'electronic-invoicing ca',
  ])
})

test('the day is that of the meeting named in the text', () => {
  expect(new Set(reading.claims.map((claim) => claim.day))).toEqual(new Set(['2021-07-20']))
})

test('dependencies of a status', () => {
  expect(claimOf('transparency')[0]?.dependsOn).toEqual(['scope', 'legal-architecture'])
  expect(claimOf('scope')).toEqual([])
})

test('outstanding count and target for articles of the previous sentence', () => {
  for (const article of ['open-government-data', 'online-consumer-protection']) {
    const [claim] = claimOf(article)
    expect(claim).toMatchObject({
      phase: 'nearly-clean',
      outstandingCount: 1,
      target: { status: 'clean', date: '2021-07-30' },
    })
  }
})

test('each claim has its rule, words and character spans', () => {
  for (const claim of reading.claims) {
    const text = plenary[claim.evidence.block] ?? ''
    expect(claim.rule).not.toBe('')
    for (const words of claim.words) expect(text.slice(claim.evidence.start, claim.evidence.end)).toContain(words)
    expect(claim.sentence.start).toBeLessThanOrEqual(claim.evidence.start)
    expect(claim.sentence.end).toBeGreaterThanOrEqual(claim.evidence.end)
  }
})

test('reading in parts gives the same as readPage', () => {
  const opening = readNames(lexicons.of('en'), pageOf('en', ...plenary))
  const further = opening.further(plenary, 0)
  expect(further.mentions).toEqual(opening.mentions)
  expect(further.readClaims(claimsAndRoles).claims).toEqual(reading.claims)
})

// The original text is not part of the repository: it is read from the folder that `NEWS_TEXTS` names.
const folder = process.env.NEWS_TEXTS
const url = 'https://www.wto.org/english/news_e/news21_e/jsec_22jul21_e.htm'
const texts = folder ? [readFileSync(`${folder}/jsec_22jul21_e.txt`, 'utf8')] : []

test.for(texts)('the news item of 22 July 2021 yields exactly the claims of its meeting', (text) => {
  const { claims } = readPage(lexicons, { blocks: text.split(/\n+/), lang: 'en', url })
  const of = (phase: string | null) =>
    [...new Set(claims.filter((claim) => claim.phase === phase).map((claim) => claim.article))].sort()
  expect(of('clean')).toEqual(['electronic-contracts', 'electronic-signatures', 'spam'])
  expect(of('nearly-clean')).toEqual(['online-consumer-protection', 'open-government-data'])
  expect(of('parked')).toEqual(['transparency'])
  const discussed = [...of('under-discussion'), ...of('proposed')]
  expect(discussed).toEqual(
    expect.arrayContaining([
      'open-internet-access',
      'electronic-transactions-framework',
      'cybersecurity',
      'trade-information',
      'services-market-access',
      'online-platforms-competition',
      'capacity-building',
    ]),
  )
  expect(of('concluded')).toEqual([])
  expect(of('dropped')).toEqual([])
  const flagged = claims.filter((claim) => claim.phase === null)
  expect([...new Set(flagged.map((claim) => claim.status))]).toEqual(['outstanding'])
  for (const article of ['data-flows', 'data-localization', 'source-code', 'customs-duties', 'legal-architecture'])
    expect(
      claims.filter((claim) => claim.article === article && claim.phase !== null),
      article,
    ).toEqual([])
  for (const article of of('nearly-clean')) {
    const nearlyClean = claims.filter((claim) => claim.article === article && claim.phase === 'nearly-clean')
    expect(
      nearlyClean.some((claim) => claim.outstandingCount === 1),
      article,
    ).toBe(true)
    expect(
      nearlyClean.some((claim) => claim.target?.status === 'clean' && claim.target.date === '2021-07-30'),
      article,
    ).toBe(true)
  }
  const parked = claims.filter((claim) => claim.phase === 'parked')
  expect(
    parked.some((claim) => claim.dependsOn?.includes('scope') && claim.dependsOn.includes('legal-architecture')),
  ).toBe(true)
  expect(new Set(claims.map((claim) => claim.day))).toEqual(new Set(['2021-07-22']))
})
