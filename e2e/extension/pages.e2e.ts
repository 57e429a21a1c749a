/**
 * Accuracy on whole pages: what would be saved from forty pages as real sites have them, in one browser. The limits are
 * what was measured: whoever reads better moves them.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { CORPUS } from '../../tools/evaluation/corpus'
import { goldIn } from '../evaluate-pages/gold'
import { readPages } from '../evaluate-pages/read-pages'
import { type PagesScore, scorePages } from '../evaluate-pages/score-pages'

const FOLDER = `${CORPUS}pages`
let score: PagesScore

beforeAll(async () => {
  score = scorePages(await readPages(FOLDER), goldIn(FOLDER))
}, 300_000)

const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, count) => sum + count, 0)

it('reads all of them', () => {
  expect(score.pages).toBe(40)
})

describe('at least', () => {
  it.each<[string, (of: PagesScore) => number, number]>([
    ['precision of statements', ({ statements }) => statements.precision, 0.942],
    ['recall of statements', ({ statements }) => statements.recall, 0.97],
    ['precision of statuses above discussion', ({ decided }) => decided.precision, 0.94],
    ['recall of statuses above discussion', ({ decided }) => decided.recall, 0.963],
    ['precision of suggestions', ({ suggestions }) => suggestions.precision, 0.727],
    ['speaker right or none', ({ speakers }) => speakers.rightOrNone, 1],
    ['date of a statement right or asked', ({ dates }) => dates.rightOrAsked, 0.99],
    ['date of a page right or asked', ({ pageDates }) => pageDates.rightOrAsked, 1],
  ])('%s', (_, of, floor) => {
    expect(of(score)).toBeGreaterThanOrEqual(floor)
  })
})

describe('at most', () => {
  it.each<[string, (of: PagesScore) => number, number]>([
    ['rows read wrong', ({ rows }) => rows.wrong, 0],
    ['readings of what must not be read', ({ mustNotBeRead }) => total(mustNotBeRead), 0],
    ['statements on pages without one', ({ withoutStatement }) => withoutStatement.statements, 2],
    ['suggestions on pages without a statement', ({ withoutStatement }) => withoutStatement.suggestions, 0],
    ['rows missed', ({ rows }) => rows.missed, 0],
    ['positions read wrong', ({ positions }) => positions.wrong, 0],
    ['positions missed', ({ positions }) => positions.missed, 1],
    ['dates asked though the page has one', ({ dates }) => dates.asked, 3],
  ])('%s', (_, of, most) => {
    expect(of(score)).toBeLessThanOrEqual(most)
  })
})
