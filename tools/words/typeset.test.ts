import { expect, it } from 'vitest'
import { typeset } from './typeset'

it.each([
  ['fr', 'Gardé : { $article } ; « net » ?', 'Gardé\u00a0: { $article }\u202f; «\u00a0net\u00a0»\u202f?'],
  ['fr', '{ $n ->\n    [one] une\n   *[other] { $n }\n}', '{ $n ->\n    [one] une\n   *[other] { $n }\n}'],
  ['en', 'Kept : as it is', 'Kept : as it is'],
] as const)('in %s', (lang, pattern, expected) => {
  expect(typeset(lang, pattern)).toBe(expected)
})
