import { describe, expect, it } from 'vitest'
import { firstLang } from './first-lang'

describe('the first language', () => {
  it.each([
    [null, ['de', 'fr-CH'], 'fr'],
    ['es', ['fr'], 'es'],
    [null, ['pt'], 'en'],
    ['xx', ['es-419', 'en'], 'es'],
    [null, [], 'en'],
  ])('stored %s, preferred %j: %s', (chosen, wanted, lang) => {
    expect(firstLang(chosen, wanted)).toBe(lang)
  })
})
