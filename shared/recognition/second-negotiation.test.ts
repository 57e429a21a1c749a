/** The recogniser with the pack of another negotiation: its names, statuses and roles, and none of the first one's. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Lang } from '../domain/types'
import { readPackText } from '../pack/read'
import { compileLexicons } from './compile'
import { readPage } from './read'

const read = readPackText(readFileSync('public/packs/wto-investment-facilitation.json', 'utf8'))
if (!read.ok) throw new Error(`${read.problem.place} ${read.problem.reason}`)
const lexicons = compileLexicons(read.pack)
const readIn = (lang: Lang, title: string, text: string) => readPage(lexicons, { blocks: [text], title, lang })

const TALKS: Readonly<Record<Lang, string>> = {
  en: 'Talks on investment facilitation for development resume',
  fr: 'Reprise des négociations sur la facilitation de l’investissement pour le développement',
  es: 'Se reanudan las negociaciones sobre la facilitación de las inversiones para el desarrollo',
}

it.each<[Lang, string, readonly string[]]>([
  [
    'en',
    'Speaking for the co-coordinators, Chile told members that the articles on supplier development programmes and home State measures are clean.',
    ['supplier-development clean co-coordinator', 'home-state-measures clean co-coordinator'],
  ],
  ['en', 'The article on the single information portal was nearly agreed.', ['single-information-portal nearly-clean']],
  ['en', 'Members dropped the article on subrogation.', ['subrogation dropped']],
  ['fr', 'L’article sur le portail d’information unique a été mis au propre.', ['single-information-portal clean']],
  ['es', 'El artículo sobre el portal único de información ha quedado en limpio.', ['single-information-portal clean']],
])('reads in %s: %s', (lang, sentence, expected) => {
  const { onTopic, claims, suggestions } = readIn(lang, TALKS[lang], sentence)
  expect(onTopic).toBe(true)
  expect(
    [...claims, ...suggestions].map(({ article, status, speaker }) =>
      [article, status, ...(speaker.role === null ? [] : [speaker.role])].join(' '),
    ),
  ).toEqual(expected)
})

it.each<[Lang, string]>([
  ['en', 'The e-commerce negotiations went on: members cleaned the articles on spam and on source code.'],
  [
    'fr',
    'Les négociations sur le commerce électronique ont avancé : les articles sur le spam et le code source sont mis au propre.',
  ],
  [
    'es',
    'Las negociaciones sobre el comercio electrónico avanzaron: los artículos sobre correo basura y código fuente quedan en limpio.',
  ],
])('has no name of the first negotiation in %s', (lang, text) => {
  const { onTopic, mentions, claims } = readIn(lang, '', text)
  expect({ onTopic, mentions, claims }).toEqual({ onTopic: false, mentions: [], claims: [] })
})
