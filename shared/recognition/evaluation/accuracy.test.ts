import { expect, test } from 'vitest'
import { CORPUS, examplesIn, lexiconsOf, shippedLexicons } from '../../../tools/evaluation/corpus'
import { evaluate } from './evaluation'

const lexicons = shippedLexicons()
const dev = evaluate(lexicons, examplesIn(`${CORPUS}dev`))
const heldout = evaluate(lexicons, examplesIn(`${CORPUS}heldout`))
const varied = evaluate(lexicons, examplesIn(`${CORPUS}varied`))

test('at least 60 passages in three languages, and some held out', () => {
  expect(dev.passages).toBeGreaterThanOrEqual(60)
  expect(heldout.passages).toBeGreaterThanOrEqual(60)
  expect(varied.passages).toBeGreaterThanOrEqual(20)
})

const floors = [
  ['articles', 0.98, 0.97],
  ['members', 0.98, 0.97],
  ['claims', 0.97, 0.87],
  ['explicit', 0.97, 0.9],
  ['withSuggestions', 0.9, 0.88],
  ['underDiscussion', 0.85, 0.75],
] as const

test.each(floors)('on passages tuned to, %s have precision %f and recall %f', (kind, precision, recall) => {
  expect(dev[kind].precision).toBeGreaterThanOrEqual(precision)
  expect(dev[kind].recall).toBeGreaterThanOrEqual(recall)
})

// Rewritten after real news of the talks by people who saw no rule, read twice, neither tuned on nor learnt from. Some tell of an event
// that a passage tuned to tells of in another language.
test.each(floors)(
  'on passages after news kept aside, %s have precision %f and recall %f',
  (kind, precision, recall) => {
    expect(heldout[kind].precision).toBeGreaterThanOrEqual(precision)
    expect(heldout[kind].recall).toBeGreaterThanOrEqual(recall)
  },
)

// Invented to say the same in ever new ways, which is harder than the news. No rule was tuned on them, and the second
// reader learnt from them. What stands here is what was measured, so that it may rise and not fall.
const measured = [
  ['articles', 0.99, 0.98],
  ['members', 0.99, 0.99],
  ['claims', 0.97, 0.66],
  ['underDiscussion', 0.85, 0.92],
] as const

test.each(measured)('on varied passages, %s have at least precision %f and recall %f', (kind, precision, recall) => {
  expect(varied[kind].precision).toBeGreaterThanOrEqual(precision)
  expect(varied[kind].recall).toBeGreaterThanOrEqual(recall)
})

// Ten passages on the other negotiation, annotated before they were read; not learnt from. What was measured, so that it may rise.
test('on passages about investment facilitation, articles and discussions are read as measured', () => {
  const { articles, underDiscussion } = evaluate(lexiconsOf(`${CORPUS}investment`), examplesIn(`${CORPUS}investment`))
  expect(articles.precision).toBeGreaterThanOrEqual(0.95)
  expect(articles.recall).toBeGreaterThanOrEqual(0.77)
  expect(underDiscussion.precision).toBeGreaterThanOrEqual(0.95)
  expect(underDiscussion.recall).toBeGreaterThanOrEqual(0.6)
})

// Passages of wrong readings that rules mend. The second reader does not learn from them: that would only shift its thresholds.
test('on passages of mended readings, nothing is wrong or missed', () => {
  const mended = evaluate(lexicons, examplesIn(`${CORPUS}mended`))
  expect(mended.passages).toBeGreaterThanOrEqual(3)
  expect(mended.errors).toEqual([])
})

test.each(['en', 'fr', 'es'] as const)('on passages tuned to, articles and members are found alike in %s', (lang) => {
  for (const kind of ['articles', 'members'] as const)
    expect(dev.byLanguage[lang][kind].f1).toBeGreaterThanOrEqual(0.95)
})

test('the same corpus gives the same figures', () => {
  expect(evaluate(lexicons, examplesIn(`${CORPUS}heldout`))).toEqual(heldout)
})
