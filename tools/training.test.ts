import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shippedLexicons } from './corpus'
import { learntExamples, trainedModule, WEIGHTS_FILE } from './training'

test('training again gives the same weights: after a change of what they are learnt from, npm run train', () => {
  expect(trainedModule(shippedLexicons(), learntExamples()) === readFileSync(WEIGHTS_FILE, 'utf8')).toBe(true)
})
