/** Rejected complement clauses: neither reader takes them for statements, and a rejection elsewhere takes nothing away. */
import { expect, test } from 'vitest'
import { shippedLexicons } from '../../../tools/corpus'
import type { Lang } from '../../domain/types'
import { readPage } from '../read'

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
])('%s: asserted: %s', (lang, text, claims) => {
  expect(read(lang, text)).toBe(claims)
})
