/** What is asked for states nothing: items below a head that asks, imperatives; and what a report's head or a sentence says. */
import { expect, test } from 'vitest'
import { shippedLexicons } from '../../../../tools/evaluation/corpus'
import type { Lang } from '../../../domain/types'
import { readPage } from '../../read'
import type { PageLayout } from '../../types'

const lexicons = shippedLexicons()

/** Statements and suggestions of a page about the talks; "# " opens a heading. */
function told(lang: Lang, texts: readonly string[]): string {
  const { claims, suggestions } = read(lang, texts)
  return [...claims, ...suggestions].map(({ article, phase }) => `${article}=${phase}`).join(' ')
}

function read(lang: Lang, texts: readonly string[]) {
  const blocks = texts.map((text) => text.replace('# ', ''))
  const layout: PageLayout = {
    blocks,
    rowOf: () => undefined,
    storyOf: () => undefined,
    isHeading: (block) => texts[block]?.startsWith('# ') ?? false,
    isLeftOut: () => false,
  }
  return readPage(lexicons, { lang, readAs: lang, about: true, blocks, layout })
}

test.each<[Lang, readonly string[], string]>([
  [
    'en',
    ['# What business hopes to see by spring', 'a clean text on spam;', 'source code parked, and left there.'],
    '',
  ],
  ['en', ['Ministers want:', 'a clean text on spam;', 'an agreed article on source code.'], ''],
  [
    'fr',
    ['# Ce que souhaitent les entreprises', 'un texte propre sur les spams ;', 'un article conclu sur le code source.'],
    '',
  ],
  ['es', ['# Lo que piden las empresas', 'un texto limpio sobre el spam;', 'dejar fuera el código fuente.'], ''],
  // The list ends with a paragraph.
  [
    'en',
    ['# What business hopes to see', 'a clean text on spam;', 'The article on source code was parked.'],
    'source-code=parked',
  ],
  ['en', ['# Members hope for a deal', 'Negotiators cleaned the article on spam.'], 'spam=clean'],
  ['es', ['# Los miembros esperan un acuerdo', 'Los negociadores concluyeron el artículo sobre spam.'], 'spam=clean'],
  ['fr', ['# Les membres espèrent un accord', 'Les négociateurs ont conclu l’article sur les spams.'], 'spam=clean'],
  ['en', ['# What is expected next', 'The article on source code was parked.'], 'source-code=parked'],
  // A report.
  [
    'en',
    ['# What the groups have reported', 'a clean text on spam;', 'source code: parked.'],
    'spam=clean source-code=parked',
  ],
  // Imperatives.
  ['en', ['Drop source code, which nobody wants.'], ''],
  ['es', ['Dejar fuera el código fuente.'], ''],
  ['fr', ['Abandonner l’article sur le code source.'], ''],
  ['en', ['Parked: source code.'], 'source-code=parked'],
  ['en', ['Clean texts on spam were welcomed.'], 'spam=clean'],
])('%s: %s', (lang, texts, expected) => {
  expect(told(lang, texts)).toBe(expected)
})

test.each<[Lang, string, string]>([
  // Remarks in brackets.
  ['en', 'These were spam, e-contracts (long held up by a footnote on taxes), and source code.', ''],
  // A clause with a list of its own.
  ['en', 'The text on spam is clean, and that on source code remains open.', 'spam=clean source-code=null'],
  [
    'es',
    'Colombia apoya el artículo sobre el spam, y ha presentado un texto sobre el código fuente.',
    'source-code=proposed',
  ],
])('of another list, %s: %s', (lang, text, expected) => {
  expect(told(lang, [text])).toBe(expected)
})

test('an imperative is a suggestion at most', () => {
  expect(read('en', ['Park the text on source code.']).claims).toEqual([])
})
