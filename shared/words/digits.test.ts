import fc from 'fast-check'
import { it } from 'vitest'
import { groupDigits } from './digits'

it.each(['en', 'fr', 'es'] as const)('groups digits in %s as the browser does', (lang) => {
  const format = new Intl.NumberFormat(lang)
  fc.assert(fc.property(fc.oneof(fc.integer(), fc.maxSafeInteger()), (n) => groupDigits(lang, n) === format.format(n)))
})
