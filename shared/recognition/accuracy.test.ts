import { expect, test } from 'vitest'
import { CORPUS, examplesIn, shippedLexicons } from '../../tools/corpus'
import { evaluate } from './evaluation'

const lexicons = shippedLexicons()
const dev = evaluate(lexicons, examplesIn(`${CORPUS}dev`))
const heldout = evaluate(lexicons, examplesIn(`${CORPUS}heldout`))

test('at least 60 passages in three languages, and some held out', () => {
  expect(dev.passages).toBeGreaterThanOrEqual(60)
  expect(heldout.passages).toBeGreaterThanOrEqual(20)
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

// Written by people who saw no rule, read twice, and never tuned on: what stands here is what was measured, so that it may
// rise and not fall. Claims miss the floors of the other part, and so do the names of articles.
const measured = [
  ['articles', 0.99, 0.93],
  ['members', 0.99, 0.99],
  ['claims', 0.86, 0.58],
  ['underDiscussion', 0.84, 0.89],
] as const

test.each(measured)(
  'on passages kept aside, %s have at least precision %f and recall %f',
  (kind, precision, recall) => {
    expect(heldout[kind].precision).toBeGreaterThanOrEqual(precision)
    expect(heldout[kind].recall).toBeGreaterThanOrEqual(recall)
  },
)

test.each(['en', 'fr', 'es'] as const)('on passages tuned to, articles and members are found alike in %s', (lang) => {
  for (const kind of ['articles', 'members'] as const)
    expect(dev.byLanguage[lang][kind].f1).toBeGreaterThanOrEqual(0.95)
})

test('the same corpus gives the same figures', () => {
  expect(evaluate(lexicons, examplesIn(`${CORPUS}heldout`))).toEqual(heldout)
})
