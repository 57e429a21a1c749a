import { expect, test } from 'vitest'
import { CORPUS, examplesIn, shippedLexicon } from '../../tools/corpus'
import { evaluate } from './evaluation'

const lexicon = shippedLexicon()
const dev = evaluate(lexicon, examplesIn(`${CORPUS}dev`))
const heldout = evaluate(lexicon, examplesIn(`${CORPUS}heldout`))

test('at least 60 passages in three languages, about a third of them held out', () => {
  expect(dev.passages + heldout.passages).toBeGreaterThanOrEqual(60)
  expect(heldout.passages / (dev.passages + heldout.passages)).toBeGreaterThan(0.3)
})

const floors = [
  ['articles', 0.98, 0.97],
  ['members', 0.98, 0.97],
  ['claims', 0.95, 0.88],
  ['underDiscussion', 0.85, 0.75],
] as const

test.each(floors)('on passages tuned to, %s have precision %f and recall %f', (kind, precision, recall) => {
  expect(dev[kind].precision).toBeGreaterThanOrEqual(precision)
  expect(dev[kind].recall).toBeGreaterThanOrEqual(recall)
})

test.each(floors)('on passages kept aside, %s stay within two points of %f and %f', (kind, precision, recall) => {
  expect(heldout[kind].precision).toBeGreaterThanOrEqual(precision - 0.02)
  expect(heldout[kind].recall).toBeGreaterThanOrEqual(recall - 0.02)
})

test.each(['en', 'fr', 'es'] as const)('articles and members are found alike in %s', (lang) => {
  for (const { byLanguage } of [dev, heldout])
    for (const kind of ['articles', 'members'] as const) expect(byLanguage[lang][kind].f1).toBeGreaterThanOrEqual(0.95)
})

test('the same corpus gives the same figures', () => {
  expect(evaluate(lexicon, examplesIn(`${CORPUS}heldout`))).toEqual(heldout)
})
