/** Subclasses of word classes: a phrase that has a function of its own stands in the list of that function alone. */
import { expect, test } from 'vitest'
import { enGrammar } from './en-grammar'
import { enParticulars } from './en-particulars'
import { esGrammar } from './es-grammar'
import { esParticulars } from './es-particulars'
import { frGrammar } from './fr-grammar'
import { frParticulars } from './fr-particulars'

test.each([
  ['en', enGrammar, enParticulars],
  ['fr', frGrammar, frParticulars],
  ['es', esGrammar, esParticulars],
] as const)('%s: no implicative verb is listed as factive too', (_, { factive }, { managed }) => {
  expect(managed.filter((phrase) => factive.includes(phrase))).toEqual([])
})
