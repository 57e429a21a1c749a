import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from './core/en'
import { es } from './core/es'
import { fr } from './core/fr'
import { groupDigits, typeset } from './typography'

describe('typeset', () => {
  it.each([
    ['fr', 'Gardé : { $article } ; « net » ?', 'Gardé\u00a0: { $article }\u202f; «\u00a0net\u00a0»\u202f?'],
    ['fr', '{ $n ->\n    [one] une\n   *[other] { $n }\n}', '{ $n ->\n    [one] une\n   *[other] { $n }\n}'],
    ['en', 'Kept : as it is', 'Kept : as it is'],
  ] as const)('in %s', (lang, pattern, expected) => {
    expect(typeset(lang, pattern)).toBe(expected)
  })
})

it.each(['en', 'fr', 'es'] as const)('groups digits in %s as the browser does', (lang) => {
  const format = new Intl.NumberFormat(lang)
  fc.assert(fc.property(fc.oneof(fc.integer(), fc.maxSafeInteger()), (n) => groupDigits(lang, n) === format.format(n)))
})

/** Variables that hold a count, and so need a plural. */
const COUNTED = ['observations', 'meetings', 'positions', 'roles', 'articles', 'members', 'claims']

describe.each(Object.entries({ en, fr, es }))('a count in %s', (_lang, catalogue) => {
  it('comes with a plural of its noun', () => {
    for (const [key, pattern] of Object.entries(catalogue))
      for (const name of COUNTED) if (pattern.includes(`{ $${name} }`)) expect(pattern, key).toContain(`{ $${name} ->`)
  })
})

it('puts a space before double signs in French, so that it can be typeset', () => {
  for (const [key, pattern] of Object.entries(fr)) expect(pattern, key).not.toMatch(/[\p{L}\d}][;!?»]|\p{L}:(?!\/)/u)
})
