import { expect, it } from 'vitest'
import { colonIn, endsSentence, quotedIn, unquoted } from './typography'

it.each([
  ['en', '“words”', ': '],
  ['fr', '«\u00a0words\u00a0»', '\u00a0: '],
  ['es', '«words»', ': '],
] as const)('has the quotation marks and the colon of %s', (lang, quoted, colon) => {
  expect([quotedIn(lang, 'words'), colonIn(lang)]).toEqual([quoted, colon])
})

it.each([
  ['“We propose a text.”', 'We propose a text.'],
  ['"We propose."', 'We propose.'],
  ['«\u00a0Nous proposons\u00a0»', 'Nous proposons'],
  ['„Wir schlagen vor“', 'Wir schlagen vor'],
  ['“One” and “two”', '“One” and “two”'],
  ['We said “no”', 'We said “no”'],
  ['“”', '“”'],
  ['plain', 'plain'],
])('strips the outer quotation marks of %s', (words, bare) => {
  expect(unquoted(words)).toBe(bare)
})

it.each([
  ['On principles.', true],
  ['It said “No.”', true],
  ['Why?', true],
  ['On principles', false],
  ['', false],
])('tells whether %j ends as a sentence', (words, ends) => {
  expect(endsSentence(words)).toBe(ends)
})
