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
  [
    'en',
    'The text on spam was reportedly parked.',
    ['mention  spam, “spam”', 'suggests spam = parked, by subject-verb, “parked”', 'no claim'],
  ],
  ['en', 'The text is clean.', ['no mention: without one there is no claim', 'no claim']],
])('%s: %s', (lang, sentence, lines) => {
  // Which words weighed most is for the weights, which change when they are trained again.
  const told = sentenceText(lexicons, lang, sentence).replace(/; weighed .*/g, '')
  expect(told.split('\n')).toEqual(lines)
})
