/** Accuracy on whole pages: what would be saved from forty pages as real sites have them, scored against gold. */
import { beforeAll, expect, it } from 'vitest'
import { CORPUS } from '../../tools/corpus'
import { goldIn } from '../../tools/pages/gold'
import { readPages } from '../../tools/pages/read-pages'
import { type PagesScore, scorePages } from '../../tools/pages/score-pages'

const FOLDER = `${CORPUS}pages`
let score: PagesScore

beforeAll(async () => {
  score = scorePages(await readPages(FOLDER), goldIn(FOLDER))
})

it('reads all of them', () => {
  expect(score.pages).toBe(40)
})
