/** Trace of one sentence: the rows that were asked, the one that held, and the refusal. */
import { expect, test } from 'vitest'
import type { Lang } from '../../shared/domain/types'
import { shippedLexicons } from './corpus'
import { explained } from './explain'

const lexicons = shippedLexicons()

test.each<[Lang, string, string[]]>([
  [
    'en',
    'The text on spam is clean.',
    [
      'mention  spam, “spam”',
      'cue      “clean”: clean',
      'attachment of “clean”',
      'claim    spam = clean, by subject-verb, “clean”; weighed “text”, “is”, “clean”',
    ],
  ],
  [
    'es',
    'El texto sobre spam está limpio.',
    ['claim    spam = clean, by subject-verb, “limpio”; weighed “texto”, “está”, “limpio”'],
  ],
  [
    'en',
    'The text on spam is not clean.',
    [
      '  held   subject: The list is the subject of a passive or a predicate.',
      'refusal of “clean”',
      '  refused by negation: A negator stands in the clause, outside the cue, the list and a clause between commas after it.',
      'because  “clean” is refused by negation',
      'no claim',
    ],
  ],
  [
    'es',
    'El texto sobre spam no está limpio, pero hubo avances.',
    ['word     “no”: negator', 'word     “hubo avances”: discussion'],
  ],
  [
    'fr',
    'Faute de consensus, le texte sur les spams reste entre crochets.',
    [
      'word     “reste”: outstanding',
      'word     “entre crochets”: outstanding',
      'no list  “consensus”: no article is beside it, or it is a noun such as “agreement” that is not said to be reached',
    ],
  ],
  [
    'en',
    'The small group on spam will meet in May.',
    [
      'word     “will”: prospect',
      '  refused by no-cue: No word of discussion or of an open issue is said of the list, or only of work that is yet to come.',
      'no claim',
    ],
  ],
  [
    'en',
    'The text on spam may soon be closed.',
    ['  refused by prospect: A prospect stands in the clause, and no factive verb after it.', 'no claim'],
  ],
  [
    'en',
    'Negotiators have put the text on spam to bed.',
    ['no cue: no word or phrase for a status is known in the sentence (languages/*-phases.ts)', 'no claim'],
  ],
  ['en', 'The text on spam is clean.', ['  none refuses']],
  [
    'en',
    'The text on spam is clean.',
    ['topic    of something else by its own words: no row holds; it is read as a part of a page about the talks'],
  ],
  [
    'en',
    'The co-convenors of the e-commerce negotiations met.',
    [
      'topic    about the talks, by named-with-those-who-lead: The talks are named, with those who lead them or their groups.',
    ],
  ],
  [
    'en',
    'The CPTPP has rules on spam.',
    [
      'topic    of something else, by another-agreement: Another agreement is named, and not the organisation; without a word for these talks, the one named more often.',
    ],
  ],
  ['en', 'The text is clean.', ['no mention: without one there is no claim', 'no claim']],
])('%s: %s', (lang, sentence, lines) => {
  const found = explained(lexicons, lang, [sentence]).split('\n')
  expect(found.filter((line) => lines.includes(line))).toEqual(lines)
})

test('rows are named in the order in which they are asked, up to the one that holds', () => {
  const lines = explained(lexicons, 'en', ['The text on spam is clean.']).split('\n')
  expect(lines.find((line) => line.startsWith('  asked  subject'))).toMatch(/^ {2}asked {2}subject$/)
})

test('several sentences are explained one after the other', () => {
  const text = explained(lexicons, 'en', ['The text on spam is clean.', 'Spam was parked.'])
  expect(text.split('\n').filter((line) => /^(?:The|Spam|claim)/.test(line))).toEqual([
    'The text on spam is clean.',
    'claim    spam = clean, by subject-verb, “clean”; weighed “text”, “is”, “clean”',
    'Spam was parked.',
    expect.stringContaining('spam = parked'),
  ])
})
