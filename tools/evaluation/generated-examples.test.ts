import { expect, test } from 'vitest'
import { shippedPack } from './corpus'
import { generatedExamples } from './generated-examples'

const examples = generatedExamples(shippedPack())

test('the same templates give the same sentences', () => {
  expect(generatedExamples(shippedPack())).toEqual(examples)
})

test('every choice and list of a template is made', () => {
  for (const { passage } of examples) expect(passage.text).not.toMatch(/[{}[\]|<]|undefined/)
})

test('sentences state every phase, and some none', () => {
  const phases = new Set(examples.flatMap(({ gold }) => gold.statuses.map(({ status }) => status)))
  expect([...phases].sort()).toEqual(['clean', 'concluded', 'dropped', 'nearly-clean', 'parked', 'proposed'])
  expect(examples.some(({ gold }) => gold.statuses.length === 0)).toBe(true)
})
