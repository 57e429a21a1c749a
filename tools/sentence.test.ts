/** Trace of one sentence: rules, words and refusals, read with the shipped lexicons. */
import { expect, test } from 'vitest'
import type { Lang } from '../shared/domain/types'
import { shippedLexicons } from './corpus'
import { sentenceText } from './sentence'

const lexicons = shippedLexicons()

test.each<[Lang, string, string[]]>([
  ['en', 'The text on spam is clean.', ['mention  spam, “spam”', 'claim    spam = clean, by subject-verb, “clean”']],
  [
    'es',
    'El texto sobre spam está limpio.',
    ['mention  spam, “spam”', 'claim    spam = clean, by subject-verb, “limpio”'],
  ],
  [
    'en',
    'The text on spam is not clean.',
    ['mention  spam, “spam”', 'no claim', 'refused  spam = clean, by subject-verb, “clean”: negation'],
  ],
  ['en', 'The text is clean.', ['no mention: without one there is no claim', 'no claim']],
])('%s: %s', (lang, sentence, lines) => {
  expect(sentenceText(lexicons, lang, sentence).split('\n')).toEqual(lines)
})
