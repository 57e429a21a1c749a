import { expect, test } from 'vitest'
import { shippedLexicons } from '../../../tools/evaluation/corpus'
import type { Lang } from '../../domain/types'
import { readNames, readPage } from '../index'

const lexicons = shippedLexicons()
const titles = {
  en: 'E-commerce negotiations',
  fr: 'Négociations sur le commerce électronique',
  es: 'Negociaciones sobre el comercio electrónico',
}

function found(lang: Lang, text: string, onTopic: boolean): string {
  const page = {
    blocks: [text],
    lang,
    ...(onTopic ? { title: titles[lang], url: 'https://www.wto.org/x/ecom_22jul21_e.htm' } : {}),
  }
  return readPage(lexicons, page)
    .mentions.map((m) => (m.strength === 'demonym' ? `(${m.id})` : m.id))
    .join(' ')
}

test.each<[Lang, string, string, string]>([
  ['en', 'a name that holds "and"', 'A text on electronic signatures and authentication', 'electronic-signatures'],
  [
    'en',
    'a list, with an elided head',
    'Talks on general and security exceptions',
    'general-exceptions security-exception',
  ],
  [
    'en',
    'three names with one head',
    'It covers general, security and prudential exceptions',
    'general-exceptions security-exception prudential-measures',
  ],
  [
    'en',
    'one head for two names, before or after',
    'Goods and services market access; market access for goods and services',
    'goods-market-access services-market-access goods-market-access services-market-access',
  ],
  ['en', 'what has lost its head', 'General remarks, security checks, goods and services', ''],
  [
    'fr',
    'un nom pour deux exceptions',
    'les exceptions générales et celles relatives à la sécurité',
    'general-exceptions security-exception',
  ],
  [
    'es',
    'un nombre para tres excepciones',
    'las excepciones generales, de seguridad y prudenciales',
    'general-exceptions security-exception prudential-measures',
  ],
  ['es', 'sin su nombre', 'Generales y guardias de seguridad', ''],
  [
    'en',
    'short forms in a list',
    'Work on e-signatures, e-contracts and e-invoicing',
    'electronic-signatures electronic-contracts electronic-invoicing',
  ],
  ['en', 'a name over a line break', 'Work on open\ngovernment data', 'open-government-data'],
  ['en', 'quote marks and no-break spaces inside', 'Work on “single\u00a0windows”', 'single-windows'],
  ['en', 'a soft hyphen inside', 'Work on cyber\u00adsecurity', 'cybersecurity'],
  ['en', 'an old name', 'Work on data localisation', 'data-localization'],
  ['en', 'a bare head after a noun', 'A small group on privacy met', 'personal-data-protection'],
  ['en', 'a bare head elsewhere', 'Your privacy is important to us', ''],
  ['en', 'a generic name after "text on"', 'A text on transparency', 'transparency'],
  ['en', 'a generic twin', 'Guided by transparency and inclusiveness', ''],
  ['en', 'the agreement next door', 'The Trade Facilitation Agreement is a model', ''],
  ['en', 'scope of something else', 'Members debated the scope of the dispute', ''],
  [
    'en',
    'what a status waits for, in ordinary words',
    'A text on spam is parked subject to the final scope and principles',
    'spam',
  ],
  ['en', 'a label', 'Privacy: two options are left', 'personal-data-protection'],
  [
    'en',
    'themes, which are no articles',
    'The talks cover themes: openness; trust; cross-cutting issues; telecommunications; and market access.',
    '',
  ],
  ['en', 'a heading with a dash', 'Privacy – Ms Lee (Canada): two options are left', 'personal-data-protection ca'],
  [
    'en',
    'an item below what became of it',
    'Parked until the scope is known: privacy; cooperation.',
    'personal-data-protection cooperation',
  ],
  ['en', 'a theme among themes', 'The talks cover four themes: trust; openness; telecommunications; and growth.', ''],
  ['en', 'a label with a dash', 'Privacy – Ms Keane saw two options', 'personal-data-protection'],
  ['en', 'an item that is nothing else', 'Parked:\n- the scope;\n- cooperation.', 'scope cooperation'],
  ['fr', 'une liste après deux-points', 'Suspendus: transparence; coopération.', 'transparency cooperation'],
  ['en', 'several ordinary words, wherever they stand', 'Customs duties still divide the room', 'customs-duties'],
  ['es', 'varias palabras, donde sea', 'De los derechos de aduana mejor no hablo', 'customs-duties'],
  ['en', 'a word of the trade, wherever it stands', 'They heard what localization rules cost', 'data-localization'],
  ['en', 'ordinary for all that they are several', 'Half of the island has no internet access', ''],
  ['en', 'a verb, not a name', 'Rules that let data flow matter', ''],
  ['en', 'what a status is said of', 'They hoped to close transparency, but waited', 'transparency'],
  ['en', 'an adjective after a verb', 'They closed transparency gaps', ''],
  ['en', 'beside a word for its text', 'The article on development was read', 'capacity-building'],
  ['fr', 'le texte sur un mot courant', "L'article relatif au développement a été lu", 'capacity-building'],
  ['en', 'the same word elsewhere', 'Trade and development go together, said the committee', ''],
  ['en', 'laws of a member', 'Many have privacy laws and data protection authorities', ''],
  ['es', 'leyes de un Miembro', 'Muchos tienen leyes de protección de datos', ''],
  ['en', 'a bill of a member', 'A draft data protection bill dropped the rule', ''],
  ['en', 'an exception to another rule', 'One wanted an exception for national security', ''],
  ['en', 'after an adverb in a list', 'The small groups on spam and possibly privacy', 'spam personal-data-protection'],
  ['en', 'the scope of the agreement', 'Two papers deal with the scope of the future agreement', 'scope'],
  ['fr', "ce qui n'est que leur affaire", "L'autonomie des Membres en matière de vie privée n'est pas touchée", ''],
  ['fr', "l'article répété", "Une proposition sur l'admission et le séjour temporaires", 'temporary-entry'],
  ['en', 'the agreement in small letters', 'Nobody doubts that the e-commerce agreement will hold', 'whole-agreement'],
  ['en', 'one agreement of a kind', 'A new agreement on e-commerce would be welcome', ''],
  [
    'en',
    'an agreement that is not there yet',
    'Facilitators brought together parts of the future e-commerce agreement',
    '',
  ],
  ['en', 'one of a kind whose text is named', 'They read the text of a new e-commerce agreement', 'whole-agreement'],
  [
    'en',
    'the agreement, two words the other way round',
    'Peru joined the Electronic Commerce Agreement',
    'pe whole-agreement',
  ],
  ['fr', "l'accord en minuscules", "L'accord de l'OMC sur le commerce électronique est prêt", 'whole-agreement'],
  ['fr', 'un accord parmi d’autres', 'Un accord sur le commerce électronique serait utile', ''],
  ['es', 'el acuerdo en minúsculas', 'El acuerdo de comercio electrónico está listo', 'whole-agreement'],
  ['es', 'un acuerdo entre otros', 'Un nuevo acuerdo sobre comercio electrónico sería útil', ''],
  ['en', 'an agreement of the same name', 'The ASEAN Agreement on Electronic Commerce is older', ''],
  ['es', 'un acuerdo del mismo nombre', 'El acuerdo sobre comercio electrónico del Mercosur es otro', ''],
  ['en', 'one article by two words', 'A text on personal data protection and privacy', 'personal-data-protection'],
  [
    'es',
    'uno solo, con dos palabras',
    'Un texto sobre la protección de datos y la privacidad',
    'personal-data-protection',
  ],
  [
    'en',
    'interests that are excepted',
    'Views differ on exceptions due to essential security interests',
    'security-exception',
  ],
  ['en', 'an adjective before a word and its text', 'Its modest privacy provisions', 'personal-data-protection'],
  [
    'en',
    'what is done to a thing',
    'Shops may transfer data across borders; the duty to ensure non-discrimination',
    '',
  ],
  ['en', 'data of persons, where nothing introduces them', 'Above all personal data were stolen', ''],
  ['en', 'data that are protected', 'To protect personal data is dear', 'personal-data-protection'],
  ['en', 'market access of a firm', 'Shops seek wider market access for their goods', ''],
  [
    'en',
    'an item with a bracket',
    '• Market access (of services)\n• Cooperation',
    'services-market-access cooperation',
  ],
  [
    'en',
    'a word that needs a noun, in a list',
    'Work on spam, development and source code',
    'spam capacity-building source-code',
  ],
  ['en', 'the same after a bullet', '• transparency\n• development', 'transparency capacity-building'],
  ['fr', 'le même dans une liste', 'Les articles sur le spam et le développement', 'spam capacity-building'],
  ['fr', 'des pays', 'Une aide aux pays en développement et le spam', 'spam'],
  [
    'en',
    'a word between items of another kind',
    'It touches rents, wages, consumer protection, fishing rights, roads',
    '',
  ],
  ['fr', 'des données d’un pays à l’autre', 'La libre circulation de l’information reste ouverte', 'data-flows'],
  ['es', 'otra grafía', 'El flujo trasfronterizo de datos', 'data-flows'],
  ['en', 'a moratorium that is a clause', 'The moratorium clause is new', 'customs-duties'],
  [
    'fr',
    'un moratoire qui nomme les droits',
    'Un moratoire sur les droits de douane sur les transmissions électroniques',
    'customs-duties',
  ],
  ['en', 'a treaty that has members in its name', 'Spam in the U.S. Mexico Canada Agreement', 'spam'],
  ['en', 'a question', 'What about market access?', 'services-market-access'],
  ['en', 'another kind of market', 'Market access for farm goods belongs elsewhere', ''],
  [
    'en',
    'what is done, not its name',
    'On protecting consumers online and moving data across borders, views differ',
    'online-consumer-protection data-flows',
  ],
  [
    'fr',
    'le même, autrement dit',
    'La protection des consommateurs sur Internet et le stockage local des données',
    'online-consumer-protection data-localization',
  ],
  [
    'es',
    'lo mismo, dicho de otro modo',
    'La protección de los compradores en línea y la apertura de los datos públicos',
    'online-consumer-protection open-government-data',
  ],
  [
    'en',
    'a word for electronic',
    'E-authentication, eSignatures and digital contracts',
    'electronic-signatures electronic-signatures electronic-contracts',
  ],
  ['es', 'un mandato, no un Miembro', 'Pidió que se cumpliera el mandato de Hong Kong', ''],
  ['en', 'what is said of it', 'The security exception is too narrow', 'security-exception'],
  ['fr', 'un accord par son nom', 'Le texte de l’Accord sur le commerce électronique', 'whole-agreement'],
  ['en', 'a whole agreement by its full name only', 'The Agreement on Electronic Commerce', 'whole-agreement'],
  [
    'fr',
    'elision and shared adjective',
    "les travaux sur l'authentification et les signatures électroniques",
    'electronic-signatures',
  ],
  ['fr', 'a generic list', 'Les textes sur la transparence et la coopération', 'transparency cooperation'],
  ['fr', 'a generic twin', 'dans la transparence et l’inclusion', ''],
  [
    'es',
    'a shared adjective',
    'los trabajos sobre las firmas y la autenticación electrónicas',
    'electronic-signatures',
  ],
  ['es', 'the agreement next door', 'El Acuerdo sobre Facilitación del Comercio sirve de modelo', ''],
])('%s on topic: %s', (lang, _, text, ids) => {
  expect(found(lang, text, true)).toBe(ids)
})

test.each<[Lang, string, string]>([
  ['en', 'Members spoke of transparency, source code, single windows and cybersecurity.', ''],
  ['en', 'THE US AND JAPAN TOLD US TO WAIT FOR THE REPORT', 'us jp'],
  ['en', 'It cost US$ 5 in the United States.', 'us'],
  ['en', 'Mr Jordan Baker met Ms Georgia Hale in Athens, Georgia.', ''],
  ['en', 'Georgia, Jordan and Chad agreed.', 'ge jo td'],
  ['en', 'Members Welcome Jordan to the Talks Today', 'jo'],
  ['en', 'Write to info@canada.example or see //www.japan.example', ''],
  ['en', 'Korea, Republic of; Korea. Republic of letters', 'kr kr'],
  ['en', 'Available in English, French and Spanish; French wine and Spanish oil.', '(fr) (es)'],
  ['en', 'china plates and turkey meat', ''],
  ['en', 'The US Chamber of Commerce, Japan Tobacco and the University of Chile wrote to Peru.', 'pe'],
  ['en', 'In Davos, Switzerland, ministers of Japan met. In Singapore, Switzerland spoke.', 'jp sg ch'],
  [
    'es',
    'La invitación, en dólares de Hong Kong, es de México y de la Cámara de Comercio de los Estados Unidos.',
    'mx',
  ],
  ['es', 'Mauricio se suma a la iniciativa; dieron la bienvenida a Mauricio.', 'mu mu'],
  ['fr', 'Maurice se joint aux pourparlers, que Maurice Durand commente. Le Japon et Maurice ont parlé.', 'mu jp mu'],
  ['fr', 'Maurice Durand, du lac Tchad, loue Maurice et les Fidji.', 'mu fj'],
  ['fr', "La Grenade, l'Équateur et la ligne de l'équateur", 'gd ec'],
  ['es', 'EE. UU. y la U.E. con la República de Corea', 'us eu kr'],
])('%s: %s', (lang, text, ids) => {
  expect(found(lang, text, false)).toBe(ids)
})

test.each<[Lang, string, string]>([
  ['en', 'WTO members negotiating on electronic commerce read texts on spam and on source code.', 'spam source-code'],
  ['en', 'Small-group work in brief: source code, three meetings; spam, none.', 'source-code spam'],
  [
    'fr',
    'Les Membres qui négocient sur le commerce électronique ont lu les textes sur le spam et le code source.',
    'spam source-code',
  ],
  [
    'es',
    'Los que negocian sobre comercio electrónico leyeron los textos sobre el correo basura y el código fuente.',
    'spam source-code',
  ],
  ['en', 'Small firms in the book trade work on spam and on source code.', ''],
  [
    'en',
    'Spam has been put aside; the wording for source code and the text on e-invoicing are next.',
    'spam source-code electronic-invoicing',
  ],
  ['en', 'The Committee on Trade Facilitation read texts on single windows, e-payments and paperless trading.', ''],
  [
    'fr',
    'Dans les pourparlers, on a lu les textes sur le spam, le code source et la facturation électronique.',
    'spam source-code electronic-invoicing',
  ],
  ['fr', 'Adhésion : les textes sur le spam, le code source et la facturation électronique ont été lus.', ''],
  [
    'es',
    'La Embajadora elogió los textos sobre ciberseguridad, código fuente y facturación electrónica.',
    'cybersecurity source-code electronic-invoicing',
  ],
  ['es', 'Adhesión: se leyeron los textos sobre ciberseguridad, código fuente y facturación electrónica.', ''],
  [
    'en',
    'The World Trade Organization has 166 members. Eighty of them agreed on e-signatures, spam, source code, cybersecurity and legal safeguards in digital commerce talks.',
    'electronic-signatures spam source-code cybersecurity',
  ],
  ['en', 'Members of the JSI want rules for source code in electronic commerce.', 'source-code'],
  ['en', 'The committee on safeguards met on spam, source code, cybersecurity and e-signatures at the WTO.', ''],
  ['fr', 'Les aspects commerciaux du e-commerce à l’OMC: flux de données et code source.', 'data-flows source-code'],
])('%s: a page is about the talks by its own words: %s', (lang, text, ids) => {
  expect(found(lang, text, false)).toBe(ids)
})

test('someone may say that a text is about the negotiation', () => {
  const blocks = ['The text on spam is clean.']
  expect(readPage(lexicons, { blocks }).claims).toEqual([])
  expect(readPage(lexicons, { blocks, about: true }).claims.map((claim) => claim.article)).toEqual(['spam'])
})

test('adjectives of members can be left out', () => {
  const page = { blocks: ['Swiss and Norwegian delegates met Japan.'] }
  expect(readPage(lexicons, page).mentions.map((m) => m.id)).toEqual(['ch', 'no', 'jp'])
  expect(readPage(lexicons, page, { demonyms: false }).mentions.map((m) => m.id)).toEqual(['jp'])
})

test('blocks that come later are read in the context of the page', () => {
  const first = 'The e-commerce negotiations resumed, the co-convenors said.'
  const later = ['A small group on privacy met.', 'Brazil spoke.']
  const opening = readNames(lexicons.of('en'), { blocks: [first], lang: 'en' })
  const whole = readPage(lexicons, { blocks: [first, ...later], lang: 'en' })
  expect([...opening.mentions, ...opening.further(later, 1).mentions]).toEqual(whole.mentions)
})

test.each([
  [
    'fr',
    'en',
    'Les membres de la commission ont dit que le texte est sur la table et que les groupes sont au travail.',
  ],
  [
    'es',
    'en',
    'Los miembros dijeron que el texto está sobre la mesa y que los grupos trabajan en la sala del consejo.',
  ],
  ['en', 'es', 'The members said that the text is on the table and that all of the groups are at work in the hall.'],
  ['fr', 'fr', 'Chine'],
] as const)('the words say %s, whatever the page declares (%s)', (lang, declared, text) => {
  expect(readPage(lexicons, { blocks: [text], lang: declared }).lang).toBe(lang)
})

test.each([
  [
    'the address',
    { url: 'https://www.wto.org/english/news_e/news21_e/jsec_22jul21_e.htm' },
    { day: '2021-07-22', from: 'address' },
  ],
  ['metadata', { metaDate: '2022-05-18T10:00:00Z' }, { day: '2022-05-18', from: 'meta' }],
  ['the text', { blocks: ['Geneva, 3 March 2023. All is well.'] }, { day: '2023-03-03', from: 'body' }],
  ['the text in French', { blocks: ['Genève, le 1er mars 2023'], lang: 'fr' }, { day: '2023-03-01', from: 'body' }],
  ['the text in Spanish', { blocks: ['Ginebra, 3 de marzo de 2023'], lang: 'es' }, { day: '2023-03-03', from: 'body' }],
  [
    'structured data',
    { dataDate: '2022-05-18T10:00:00+02:00', metaDate: '2022-05-20' },
    { day: '2022-05-18', from: 'data' },
  ],
  [
    'the element of the byline',
    { timeDate: '2022-05-18', blocks: ['2 May 2022'] },
    { day: '2022-05-18', from: 'time' },
  ],
  ['a month of an element', { timeDate: '2022-05' }, { day: '2022-05', from: 'time' }],
  ['the month of the address', { url: 'https://news.example/2022/05/talks' }, { day: '2022-05', from: 'address' }],
  ['a byline', { blocks: ['Talks go on', 'By Ann Roe | 3 March 2023'] }, { day: '2023-03-03', from: 'body' }],
  ['a line with a month', { blocks: ['Newsletter, March 2023'] }, { day: '2023-03', from: 'body' }],
  ['no date within a sentence', { blocks: ['The talks were launched on 25 January 2019.'] }, null],
  [
    'no date within a clause',
    { blocks: ['Since 25 January 2019 talks have been under way between members in Geneva and elsewhere'] },
    null,
  ],
  ['no day that is ahead', { metaDate: '2023-03-05', readOn: '2023-03-01' }, null],
  ['nothing', { blocks: ['A day without a year: 3 March.'] }, null],
  ['no such day', { metaDate: '2023-02-31' }, null],
] as const)('the date of a page comes from %s', (_, page, date) => {
  expect(readPage(lexicons, { blocks: [], ...page }).date).toEqual(date)
})
