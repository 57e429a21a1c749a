/** Ordinary sentences that name an article and state no status of it, and near ones that do. */
import { expect, test } from 'vitest'
import { shippedLexicons } from '../../../tools/corpus'
import type { Lang } from '../../domain/types'
import { readPage } from '../read'

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
  // Requests and hypotheses.
  ['en', 'Several delegations requested more time on source code.', ''],
  ['en', 'If the small group on source code agrees next week, the text will be published.', ''],
  ['fr', 'Si le petit groupe sur le code source se réunit, un texte sera publié.', ''],
  ['es', 'Si el grupo reducido sobre el código fuente se reúne, se publicará un texto.', ''],
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

test.each<[Lang, string, person: string | null, role: string | null]>([
  ['en', 'The Director-General said that the article on spam was parked.', null, null],
  ['en', 'Director-General Ngozi Okonjo-Iweala said that the article on spam was parked.', 'Ngozi Okonjo-Iweala', null],
  ['fr', 'La Directrice générale adjointe a dit que l’article sur les spams était mis de côté.', null, null],
  ['es', 'El Director General Adjunto dijo que el artículo sobre el correo no deseado fue aparcado.', null, null],
  ['en', 'Canada said that the small group had parked the article on spam.', null, 'participant'],
])('the speaker, in %s: %s', (lang, text, person, role) => {
  expect(read(lang, text).claims.map(({ speaker }) => [speaker.person, speaker.role])).toEqual([[person, role]])
})
