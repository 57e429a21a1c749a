/** Rejected complement clauses: neither reader takes them for statements, and a rejection elsewhere takes nothing away. */
import { expect, test } from 'vitest'
import { shippedLexicons } from '../../../../tools/evaluation/corpus'
import type { Lang } from '../../../domain/types'
import { readPage } from '../../read'

const lexicons = shippedLexicons()
const read = (lang: Lang, text: string) => {
  const { claims, suggestions } = readPage(lexicons, {
    blocks: [text],
    readAs: lang,
    about: true,
    metaDate: '2021-07-22',
  })
  return [...claims, ...suggestions].map(({ article, phase }) => `${article}=${phase}`).join(' ')
}

test.each<[Lang, string]>([
  ['en', 'Brazil rejected the claim that the article on source code was parked.'],
  ['en', 'Brazil rejected reports that the article on source code had been parked.'],
  ['en', 'Brazil firmly rejected the suggestion in the press that the text on source code is clean.'],
  ['en', 'The co-convenors called it false that the article on source code was parked.'],
  ['en', 'The chair called it wrong that source code was parked.'],
  ['en', 'Japan denied that the article on source code had been reopened.'],
  ['en', 'Japan denied that source code had been dropped.'],
  ['en', 'Japan denied, on Monday, that source code had been dropped.'],
  ['en', 'It is untrue that the article on source code was parked.'],
  ['en', 'It is not the case that the article on source code was parked.'],
  ['en', 'Contrary to reports that the article on source code was parked, talks go on.'],
  ['en', 'The co-convenors dismissed as false a report that the article on source code was parked.'],
  ['en', 'There is no truth in the claim that the article on source code was parked.'],
  ['en', 'Reports that the article on source code was parked are false.'],
  ['en', 'The claim that the article on source code was parked was rejected.'],
  ['en', 'That the article on source code was parked is untrue.'],
  ['en', 'A newspaper wrongly reported that the article on source code was parked.'],
  ['en', 'Japan denied that source code had been parked and that spam had been cleaned.'],
  ['en', 'Japan denied having said that the text on source code was clean.'],
  ['fr', 'Le Brésil a démenti que l’article sur le code source ait été mis de côté.'],
  ['fr', 'Le Brésil a démenti que l’article sur le code source avait été mis de côté.'],
  ['fr', 'Le Brésil a rejeté les informations selon lesquelles l’article sur le code source avait été mis de côté.'],
  ['fr', 'Il est faux que l’article sur le code source a été mis de côté.'],
  ['fr', 'La présidence a qualifié de fausse l’affirmation que l’article sur le code source était mis de côté.'],
  ['fr', 'Il n’est pas vrai que l’article sur le code source a été mis de côté.'],
  [
    'fr',
    'Contrairement aux informations selon lesquelles l’article sur le code source était mis de côté, les travaux continuent.',
  ],
  ['fr', 'Les informations selon lesquelles l’article sur le code source a été mis de côté sont fausses.'],
  ['fr', 'La Suisse a nié que le texte sur le code source soit au propre.'],
  ['fr', 'Un journal a affirmé à tort que l’article sur le code source avait été mis de côté.'],
  ['fr', 'Il n’y a rien de vrai dans la rumeur que l’article sur le code source a été mis de côté.'],
  ['fr', 'Le Brésil a démenti que le code source ait été mis de côté et que le texte sur les spams soit au propre.'],
  ['es', 'El Brasil rechazó las informaciones de que el artículo sobre el código fuente se había aparcado.'],
  [
    'es',
    'El Brasil rechazó las informaciones según las cuales el artículo sobre el código fuente había sido aparcado.',
  ],
  ['es', 'Es falso que el artículo sobre el código fuente haya sido aparcado.'],
  ['es', 'El Japón negó que se hubiera aparcado el artículo sobre el código fuente.'],
  ['es', 'El Japón negó que el artículo sobre el código fuente había sido aparcado.'],
  ['es', 'El Japón desmintió que el código fuente quedó fuera.'],
  ['es', 'La presidencia tachó de falsa la noticia de que el artículo sobre el código fuente está aparcado.'],
  ['es', 'No hay verdad alguna en las informaciones de que el artículo sobre el código fuente está aparcado.'],
  ['es', 'No es cierto que el artículo sobre el código fuente esté aparcado.'],
  [
    'es',
    'Contrariamente a las informaciones de que el artículo sobre el código fuente está aparcado, las conversaciones siguen.',
  ],
  ['es', 'Las informaciones de que el artículo sobre el código fuente fue aparcado son falsas.'],
  ['es', 'El Japón negó que el código fuente había sido aparcado y que el texto sobre el spam está limpio.'],
  ['en', 'The chair said that reports that the article on source code had been parked were false.'],
  ['en', 'The chair said the claim that the article on source code was parked was untrue.'],
  ['en', 'Brazil called reports that the article on source code was parked untrue.'],
  ['en', 'The claim, rejected by Brazil, that the article on source code was parked went round.'],
  ['en', 'Brazil denied that, contrary to the summary, the article on source code was parked.'],
  ['en', 'Brazil denied that the articles on source code, spam, and e-contracts were parked.'],
  ['en', 'The chair rejected suggestions, reported in the press, that the article on source code was parked.'],
  ['en', 'Officials denied on Tuesday evening that the text on spam is clean.'],
  ['en', 'Brazil disputed the suggestion that delegates had parked the article on source code.'],
  ['en', 'On source code, Brazil denied that the text was parked.'],
  ['en', 'The denial by Brazil that the article on source code was parked came late.'],
  [
    'fr',
    'La présidence a dit que les informations selon lesquelles l’article sur le code source était mis de côté étaient fausses.',
  ],
  ['fr', 'La Suisse a démenti, lundi, que l’article sur le code source ait été mis de côté.'],
  ['fr', 'La Suisse a qualifié de fausses les informations selon lesquelles le texte sur les spams est au propre.'],
  ['fr', 'La Suisse conteste que l’article sur le code source soit mis de côté.'],
  ['fr', 'Ce n’est pas le cas que le texte sur les spams est au propre.'],
  [
    'es',
    'La presidenta dijo que las informaciones de que el artículo sobre el código fuente fue aparcado eran falsas.',
  ],
  ['es', 'El Japón desmintió, el lunes, que el artículo sobre el código fuente estuviera aparcado.'],
  ['es', 'El Japón descartó que se hubiera aparcado el artículo sobre el código fuente.'],
  ['es', 'El Japón calificó de falso que el texto sobre el spam estuviera limpio.'],
  ['en', 'Japan denied that source code had been parked, and that spam had been cleaned.'],
  ['en', 'Brazil denied that the article on source code was not only parked but also that spam was clean.'],
  ['fr', 'La Suisse a démenti que le code source ait été mis de côté, et que le texte sur les spams soit au propre.'],
  ['es', 'El Japón negó que el código fuente había sido aparcado, y que el texto sobre el spam está limpio.'],
  ['fr', 'Le Brésil a rejeté un communiqué selon lequel l’article sur le code source avait été mis de côté.'],
  ['fr', 'Le Brésil a rejeté des articles de presse selon lesquels l’article sur le code source était mis de côté.'],
  ['fr', 'Le communiqué selon lequel l’article sur le code source a été mis de côté est faux.'],
  ['fr', 'Le Brésil a démenti qu’il ait été convenu que l’article sur le code source était mis de côté.'],
  ['es', 'El Brasil rechazó el comunicado según el cual el artículo sobre el código fuente había sido aparcado.'],
  ['es', 'El Brasil rechazó los rumores según los cuales el artículo sobre el código fuente había sido aparcado.'],
  ['es', 'El comunicado según el cual el artículo sobre el código fuente fue aparcado es falso.'],
])('%s: rejected: %s', (lang, text) => {
  expect(read(lang, text)).toBe('')
})

test.each<[Lang, string, string]>([
  [
    'en',
    'Brazil rejected the draft, and the chair said that the article on source code was parked.',
    'source-code=parked',
  ],
  [
    'en',
    'Although Brazil rejected the idea, members agreed that the article on source code was parked.',
    'source-code=parked',
  ],
  ['en', 'Brazil denied the report and confirmed that the article on source code was parked.', 'source-code=parked'],
  ['en', 'Brazil denied the report; the article on source code was parked.', 'source-code=parked'],
  ['en', 'Contrary to press reports, the article on source code was parked.', 'source-code=parked'],
  ['en', 'Brazil denied that source code had been dropped, and the text on spam was cleaned.', 'spam=clean'],
  [
    'fr',
    'Le Brésil a rejeté le projet, et la présidente a dit que l’article sur le code source était mis de côté.',
    'source-code=parked',
  ],
  [
    'fr',
    'Le Brésil a démenti la rumeur et a confirmé que l’article sur le code source a été mis de côté.',
    'source-code=parked',
  ],
  [
    'es',
    'El Brasil rechazó el proyecto, y la presidenta dijo que el artículo sobre el código fuente está aparcado.',
    'source-code=parked',
  ],
  [
    'es',
    'El Brasil desmintió el rumor y confirmó que el artículo sobre el código fuente está aparcado.',
    'source-code=parked',
  ],
  [
    'en',
    'Contrary to reports that the talks had stalled, the article on source code was cleaned.',
    'source-code=clean',
  ],
  ['en', 'Rejecting criticism that the talks were slow, members cleaned the text on source code.', 'source-code=clean'],
  ['en', 'Rejecting criticism, the chair noted that the article on source code was parked.', 'source-code=parked'],
  [
    'fr',
    'Contrairement aux rumeurs selon lesquelles les négociations étaient bloquées, le texte sur le code source a été mis au propre.',
    'source-code=clean',
  ],
  [
    'es',
    'Contrariamente a los rumores de que las conversaciones estaban bloqueadas, el texto sobre el código fuente está limpio.',
    'source-code=clean',
  ],
])('%s: asserted: %s', (lang, text, claims) => {
  expect(read(lang, text)).toBe(claims)
})
