/** Table-driven tests of time: a status that was, in a clause beside the main one, and a text that was reopened. */
import { expect, test } from 'vitest'
import { shippedLexicons } from '../../../tools/evaluation/corpus'
import type { Lang } from '../../domain/types'
import { readPage } from '../read'

const lexicons = shippedLexicons()

const read = (lang: Lang, text: string) =>
  readPage(lexicons, { blocks: text.split(' // '), readAs: lang, about: true, metaDate: '2021-11-25' })

test.each<[Lang, string, string]>([
  ['en', 'The article on spam, which had been parked in July, is under discussion.', 'discussed'],
  ['en', 'The spam article, which had been parked in July, is under discussion.', 'discussed'],
  ['en', 'The article on spam, which was parked in July 2021, is under discussion.', 'discussed'],
  ['en', 'The article on spam, which members had parked in July, is under discussion.', 'discussed'],
  ['en', 'Members discussed the article on spam, which had been cleaned in May.', 'discussed'],
  ['en', 'Although the article on spam had been parked in July, members discussed it again.', 'discussed'],
  [
    'en',
    'While the article on spam had been parked, members discussed the calendar of source code.',
    'parked discussed',
  ],
  ['en', 'The chair welcomed the article on spam, which had been finalised overnight.', 'clean'],
  ['en', 'The chair said that the article on spam had been parked.', 'parked'],
  ['en', 'The article on spam, which was cleaned in May, was welcomed.', 'clean'],
  ['fr', 'L’article sur les spams, qui avait été mis de côté en juillet, est en cours d’examen.', 'discussed'],
  ['fr', 'L’article sur les spams, que les Membres avaient mis de côté, est en cours d’examen.', 'discussed'],
  ['fr', 'Alors que l’article sur les spams avait été mis de côté, il est de nouveau examiné.', 'discussed'],
  ['es', 'El artículo sobre el spam, que se había aparcado en julio, está en debate.', 'discussed'],
  ['es', 'Los Miembros examinaron el artículo sobre el spam, que había sido aparcado en julio.', 'discussed'],
  ['es', 'Aunque el artículo sobre el spam había sido aparcado, se examina de nuevo.', 'discussed'],
  // Reopened, which is a step, and no mere discussion.
  ['en', 'The article on spam was reopened.', 'in-progress'],
  ['en', 'The article on spam was reopened for discussion.', 'in-progress'],
  ['en', 'Members reopened the article on spam.', 'in-progress'],
  ['en', 'Members have reopened discussions on spam.', 'in-progress'],
  ['en', 'The text on spam, which was clean, has been reopened.', 'in-progress'],
  ['en', 'The article on spam will not be reopened.', ''],
  ['en', 'The article on spam will be reopened.', ''],
  ['fr', 'L’article sur les spams a été rouvert.', 'in-progress'],
  ['fr', 'Les Membres ont rouvert l’article sur les spams.', 'in-progress'],
  ['fr', 'L’article sur les spams n’a pas été rouvert.', ''],
  ['es', 'El artículo sobre el spam fue reabierto.', 'in-progress'],
  ['es', 'Los Miembros reabrieron el artículo sobre el spam.', 'in-progress'],
  ['es', 'El artículo sobre el spam no se ha reabierto.', ''],
  // Lately, as opposed to some time ago.
  ['en', 'Facilitators reported on work done in the past weeks on spam.', 'in-progress'],
  ['en', 'In the past the article on spam was discussed.', ''],
  // Scope of a parenthetical clause: denied or hoped there is not denied or hoped in the main clause.
  ['en', 'The text on spam, which Washington no longer defends, has been withdrawn.', 'dropped'],
  ['en', 'The spam article, about which nobody had complained, has been closed.', 'clean'],
  ['en', 'The text on spam, which China hoped to drop, has been closed.', 'clean'],
  ['en', 'The text on spam, which China likes, is not clean.', ''],
  ['en', 'Nobody thinks the text on spam, which China likes, is clean.', ''],
  ['fr', 'Le texte sur les spams, que Washington ne défend plus, a été retiré.', 'dropped'],
  ['fr', 'Le texte sur les spams, que l’Inde appuie, n’est pas finalisé.', ''],
  ['es', 'El texto sobre el spam, que Washington ya no defiende, fue retirado.', 'dropped'],
  ['es', 'El texto sobre el spam, que la India apoya, no está cerrado.', ''],
])('what holds now, in %s: %s', (lang, text, status) => {
  expect(
    read(lang, text)
      .claims.map((claim) => claim.status)
      .join(' '),
  ).toBe(status)
})

// The page is of Thursday 25 November.
test.each<[Lang, string, string]>([
  ['en', 'Members closed the article on spam on Tuesday.', '2021-11-23'],
  ['en', 'The article on spam was closed yesterday.', '2021-11-24'],
  ['en', 'On Thursday members closed the article on spam.', '2021-11-25'],
  ['en', 'On Tuesday 9 November members closed the article on spam.', '2021-11-09'],
  ['en', 'Members closed the article on spam and meet again next Tuesday.', '2021-11-25'],
  ['en', 'Members closed the article on spam and will meet again on Tuesday.', '2021-11-25'],
  ['en', 'Members met on Tuesday. // The article on spam was closed.', '2021-11-23'],
  ['en', 'Members met on 9 November. // The article on spam was closed.', '2021-11-09'],
  ['fr', 'Les Membres ont finalisé mardi l’article sur les spams.', '2021-11-23'],
  ['fr', 'Les Membres ont finalisé hier l’article sur les spams.', '2021-11-24'],
  ['fr', 'Les Membres se sont réunis le 9 novembre. // L’article sur les spams a été finalisé.', '2021-11-09'],
  ['fr', 'Les Membres ont finalisé l’article sur les spams et se reverront lundi prochain.', '2021-11-25'],
  ['es', 'Los Miembros cerraron el martes el artículo sobre el spam.', '2021-11-23'],
  ['es', 'Los Miembros cerraron ayer el artículo sobre el spam.', '2021-11-24'],
  ['es', 'Los Miembros se reunieron el 9 de noviembre. // Se cerró el artículo sobre el spam.', '2021-11-09'],
])('the day, in %s: %s', (lang, text, day) => {
  expect(read(lang, text).claims.map((claim) => claim.day)).toEqual([day])
})

test.each<[Lang, string, boolean]>([
  ['en', 'The article on spam was closed last week.', true],
  ['en', 'The article on spam was closed earlier this week.', true],
  ['en', 'The article on spam was closed on Tuesday.', false],
  ['en', 'The article on spam was closed.', false],
  ['en', 'Members met on 18 November. // The article on spam was closed last week.', false],
  ['fr', 'L’article sur les spams a été finalisé la semaine dernière.', true],
  ['fr', 'L’article sur les spams a été finalisé mardi.', false],
  ['es', 'El artículo sobre el spam se cerró la semana pasada.', true],
  ['es', 'El artículo sobre el spam se cerró el martes.', false],
])('the day is the page’s alone, in %s: %s', (lang, text, isPageDay) => {
  expect(read(lang, text).claims.map((claim) => claim.isPageDay ?? false)).toEqual([isPageDay])
})
