/** Ordinary sentences that name an article and state no status of it, and near ones that do. */
import { expect, test } from 'vitest'
import { shippedLexicons } from '../../../../tools/evaluation/corpus'
import type { Lang } from '../../../domain/types'
import { readPage } from '../../read'

const lexicons = shippedLexicons()
const read = (lang: Lang, text: string) =>
  readPage(lexicons, { blocks: [text], readAs: lang, about: true, metaDate: '2024-07-22' })

test.each<[Lang, string, string]>([
  // Other talks.
  ['en', 'In the agriculture negotiations, the article on transparency was parked.', ''],
  ['en', 'The article on transparency was parked in the talks on fisheries.', ''],
  ['en', 'In the negotiations in Geneva, the article on transparency was parked.', 'transparency=parked'],
  ['fr', 'Dans les négociations sur la pêche, l’article sur la transparence a été mis de côté.', ''],
  ['es', 'En las negociaciones sobre la pesca, el artículo sobre la transparencia fue aparcado.', ''],
  ['en', 'On Monday the talks on plastics agreed on the article on transparency.', ''],
  ['en', 'Talks on seabirds agreed the article on transparency.', ''],
  ['en', 'The talks on seabirds agreed the article on transparency.', ''],
  ['en', 'Delegates at the talks on seabirds parked the article on transparency.', ''],
  ['en', 'Negotiators at the climate conference parked the article on transparency.', ''],
  ['en', 'During the climate conference, the article on transparency was parked.', ''],
  ['en', 'Unlike the talks on seabirds, members parked the article on transparency.', 'transparency=parked'],
  ['en', 'Negotiators at the ministerial conference parked the article on transparency.', 'transparency=parked'],
  ['en', 'The talks on Monday closed the article on transparency.', 'transparency=clean'],
  ['fr', 'Les négociations sur les oiseaux marins ont clos l’article sur la transparence.', ''],
  ['fr', 'Lors de la conférence sur le climat, l’article sur la transparence a été mis de côté.', ''],
  ['es', 'Las negociaciones sobre aves marinas acordaron el artículo sobre la transparencia.', ''],
  ['es', 'Los negociadores de la conferencia sobre el clima aparcaron el artículo sobre la transparencia.', ''],
  // Other agreements.
  [
    'en',
    'The bilateral free trade agreement between Chile and the United Kingdom includes an agreed article on source code.',
    '',
  ],
  ['en', 'The free trade agreement between Chile and Norway includes an agreed article on paperless trading.', ''],
  ['en', 'The EU–Japan agreement has a finalised article on data flows.', ''],
  ['en', 'In their bilateral talks, India and Australia agreed on the text on spam.', ''],
  ['en', 'Talks between India and Australia agreed the text on spam.', ''],
  ['en', 'The trade agreement between Chile and Norway has a clean article on spam.', ''],
  ['en', 'The article on spam was agreed in the free trade agreement between Chile and Norway.', ''],
  ['en', 'Chile said that the EU–Japan agreement has a finalised article on data flows.', ''],
  ['en', 'The CPTPP has an agreed article on source code.', ''],
  ['en', 'The US-Mexico-Canada agreement has a clean article on source code.', ''],
  ['en', 'Japan and the EU agreed on the article on source code in their own negotiations.', ''],
  ['en', 'Following bilateral talks, the text on spam was agreed.', 'spam=clean'],
  ['en', 'Unlike in the EU–Japan agreement, the text on spam was agreed.', 'spam=clean'],
  ['en', 'As in the free trade agreement between Chile and Norway, the article on spam was parked.', 'spam=parked'],
  [
    'en',
    'The EU–Japan agreement has a finalised article on data flows, but the article on spam was parked.',
    'spam=parked',
  ],
  ['en', 'Thanks to talks between Chile and Norway, the text on spam was agreed.', 'spam=clean'],
  [
    'fr',
    'L’accord de libre-échange entre le Chili et la Norvège comprend un article convenu sur le commerce sans papier.',
    '',
  ],
  ['fr', 'L’accord UE-Japon contient un article finalisé sur les flux de données.', ''],
  ['fr', 'L’accord entre le Chili et la Norvège contient un article finalisé sur les spams.', ''],
  [
    'fr',
    'Dans leurs négociations bilatérales, l’Inde et l’Australie se sont accordées sur le texte sur les spams.',
    '',
  ],
  ['fr', 'Après des négociations bilatérales, le texte sur les spams a été convenu.', 'spam=clean'],
  [
    'es',
    'El tratado de libre comercio entre Chile y Noruega incluye un artículo acordado sobre comercio sin papel.',
    '',
  ],
  ['es', 'El acuerdo UE-Japón tiene un artículo finalizado sobre los flujos de datos.', ''],
  ['es', 'El acuerdo entre Chile y Noruega tiene un artículo finalizado sobre el correo no deseado.', ''],
  ['es', 'En sus conversaciones bilaterales, la India y Australia acordaron el texto sobre el correo no deseado.', ''],
  ['es', 'Tras conversaciones bilaterales, se acordó el texto sobre el correo no deseado.', 'spam=clean'],
  // Agreed as something else than a text.
  ['en', 'Spam was agreed as the theme of the next forum.', ''],
  ['en', 'The article on spam was agreed as drafted.', 'spam=clean'],
  ['en', 'Spam and source code were agreed as a package.', 'spam=clean source-code=clean'],
  ['fr', 'Le spam a été convenu comme thème du prochain forum.', ''],
  ['es', 'El spam fue acordado como tema del foro.', ''],
  // Exceptions.
  ['en', 'Everything but spam has been agreed.', ''],
  ['fr', 'Tout est conclu, à l’exception de l’article sur les spams.', ''],
  ['es', 'Todo está acordado, con excepción del artículo sobre el correo no deseado.', ''],
  // Nouns that fold to a verb of discussion, or that name what a text is about.
  ['es', 'La Secretaría publicó un estudio sobre el código fuente.', ''],
  ['es', 'El artículo sobre el código fuente está en estudio.', ''],
  ['es', 'El grupo estudió el código fuente.', 'source-code=under-discussion'],
  ['fr', 'Un rapport consacré aux spams a été publié.', ''],
  ['fr', 'La réunion a été consacrée aux spams.', 'spam=under-discussion'],
  // Modifiers, possessions and genitives.
  ['en', 'Spam training was completed on Monday.', ''],
  ['en', 'The ministry said that its paperless trading was completed.', ''],
  ['en', 'Two contractors worked on source code of the new payroll software.', ''],
  ['en', 'The source code article was completed.', 'source-code=clean'],
  // Nouns that are no texts.
  ['en', 'A survey on spam was finalised.', ''],
  ['fr', 'Une étude sur les spams a été achevée.', ''],
  ['es', 'Una encuesta sobre el correo no deseado fue finalizada.', ''],
  // Aspectual verbs.
  ['en', 'Negotiators have finished cleaning the article on spam.', 'spam=clean'],
  ['fr', 'Les Membres ont fini de mettre au propre l’article sur les spams.', 'spam=clean'],
  ['es', 'Los Miembros han terminado de pulir el artículo sobre el correo no deseado.', 'spam=clean'],
  // Persons named by a role.
  ['en', 'The facilitator of the small group on spam presented her report.', ''],
  ['en', 'The facilitator of the small group on spam, Ms Lena Okafor, arrived on Tuesday.', ''],
  ['fr', 'La facilitatrice du petit groupe sur les spams a présenté son rapport.', ''],
  ['es', 'La facilitadora del grupo reducido sobre el correo no deseado presentó su informe.', ''],
  // Requests and hypotheses.
  ['en', 'Several delegations requested more time on source code.', ''],
  ['en', 'Canada asked for more time on the article on source code, via the facilitator.', ''],
  ['en', 'Several delegations asked via the facilitator for more time on source code.', ''],
  ['fr', 'Le Canada a demandé plus de temps, par l’intermédiaire du facilitateur, sur le code source.', ''],
  ['es', 'Por conducto del facilitador, el Canadá pidió más tiempo para el código fuente.', ''],
  ['en', 'If the small group on source code agrees next week, the text will be published.', ''],
  ['fr', 'Si le petit groupe sur le code source se réunit, un texte sera publié.', ''],
  ['es', 'Si el grupo reducido sobre el código fuente se reúne, se publicará un texto.', ''],
  // Discussion after a sentence with a status.
  ['en', 'Delegations concluded the text. The article on spam was discussed.', 'spam=under-discussion'],
  ['en', 'The talks concluded today. Members discussed the article on spam.', 'spam=under-discussion'],
  ['en', 'Members concluded the agreement. The article on spam was discussed on 5 July.', 'spam=under-discussion'],
  ['fr', 'Les délégations ont conclu le texte. L’article sur les spams a été examiné.', 'spam=under-discussion'],
  ['fr', 'Les Membres ont conclu l’accord. L’article sur les spams a été examiné.', 'spam=under-discussion'],
  ['es', 'Las delegaciones concluyeron el texto. El artículo sobre el spam fue examinado.', 'spam=under-discussion'],
  ['es', 'Los Miembros concluyeron el acuerdo. El artículo sobre el spam fue examinado.', 'spam=under-discussion'],
  // Brackets.
  ['fr', 'L’article sur les spams reste truffé de crochets.', 'spam=null'],
  ['en', 'The text on spam was finalised with one bracket left.', 'spam=nearly-clean'],
  ['en', 'The article on spam is clean, with one bracket left.', 'spam=nearly-clean'],
  ['en', 'The article on spam was agreed with no bracket left.', 'spam=clean'],
  ['fr', 'Le texte sur les spams a été finalisé, avec un crochet restant.', 'spam=nearly-clean'],
  ['es', 'El texto sobre el spam fue finalizado, con un corchete pendiente.', 'spam=nearly-clean'],
  // Prospects.
  ['en', 'The small group on source code would meet in November.', ''],
  ['fr', 'Le petit groupe sur le code source se réunirait en novembre.', ''],
  ['es', 'El grupo reducido sobre el código fuente se reuniría en noviembre.', ''],
  // A status that is denied, and what follows it.
  ['en', 'Spam is no longer parked, and is being discussed again.', 'spam=under-discussion'],
  ['en', 'The article on spam has just one point left to resolve.', 'spam=nearly-clean'],
])('in %s: %s', (lang, text, expected) => {
  const { claims, suggestions } = read(lang, text)
  expect([...claims, ...suggestions].map(({ article, phase }) => `${article}=${phase}`).join(' ')).toBe(expected)
})

test.each<[Lang, string, status: string]>([
  // A group that is set up has not worked.
  ['en', 'Members set up a small group on spam.', 'small-group-established'],
  ['en', 'A small group on spam was set up.', 'small-group-established'],
  ['en', 'The small group on spam met on Tuesday.', 'in-progress'],
  ['fr', 'Un petit groupe sur le spam a été créé.', 'small-group-established'],
  ['es', 'Se creó un grupo reducido sobre el correo no deseado.', 'small-group-established'],
  // Brackets.
  ['en', 'The article on spam remains heavily bracketed.', 'outstanding'],
  ['fr', 'L’article sur les spams reste largement entre crochets.', 'outstanding'],
  ['es', 'El artículo sobre el spam sigue en gran parte entre corchetes.', 'outstanding'],
  ['es', 'El artículo sobre el spam sigue lleno de corchetes.', 'outstanding'],
  // A person named by a role.
  [
    'en',
    'The facilitator of the small group on source code, Ms Lena Okafor of Norway, reported that a new small group on source code was set up on 25 November 2026.',
    'small-group-established',
  ],
  ['en', 'The facilitator of the small group on spam said that the group had discussed it twice.', 'in-progress'],
  // Agreement that is denied.
  ['fr', 'Le texte sur les spams n’est toujours pas arrêté.', 'outstanding'],
  ['fr', 'Le texte sur les spams n’a pas encore été arrêté.', 'outstanding'],
  ['en', 'The facilitator described the work that remains to be done on spam.', 'outstanding'],
])('the status, in %s: %s', (lang, text, status) => {
  expect(read(lang, text).claims.map((claim) => claim.status)).toEqual([status])
})

test.each<[Lang, string]>([
  ['es', 'No se ha llegado aún a un texto limpio sobre el código fuente.'],
  ['en', 'No clean text on source code has been reached by the group.'],
  ['en', 'All articles are clean except for the one on source code.'],
])('no suggestion where the rules deny the status, in %s: %s', (lang, text) => {
  expect(read(lang, text).suggestions).toEqual([])
})

test.each<[Lang, string]>([
  ['en', 'The article on spam is nearly clean, with one bracket left.'],
  ['en', 'The article on spam is nearly clean, with a single pair of brackets.'],
  ['fr', 'L’article sur les spams est presque propre, il reste un crochet.'],
  ['es', 'El artículo sobre el spam está casi en limpio, con un corchete pendiente.'],
])('one outstanding issue, in %s: %s', (lang, text) => {
  expect(read(lang, text).claims.map(({ outstandingCount }) => outstandingCount)).toEqual([1])
})
