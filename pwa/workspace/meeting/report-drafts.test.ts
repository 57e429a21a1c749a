import { expect, it } from 'vitest'
import { keyOf, linesIn, nameOf, withLine } from './report-drafts'

const line = { text: 'We noted it.', observation: 'one' }

it.each([
  ['what was kept', JSON.stringify([line]), [line]],
  ['nothing', '[]', []],
  ['what is no JSON', '[{', []],
  ['what is of another shape', '[{"text":1}]', []],
])('reads %s', (_, draft, lines) => {
  expect(linesIn(draft)).toEqual(lines)
})

it.each([
  ['the same again', line, 1],
  ['the same words on another observation', { ...line, observation: 'two' }, 2],
  ['other words on the same', { ...line, text: 'We noted it again.' }, 2],
])('adds %s', (_, added, n) => {
  const lines = withLine([line], added)
  expect(new Set(lines.map(keyOf)).size).toBe(n)
  expect(lines).toHaveLength(n)
})

it('has a draft of its own for each report', () => {
  const names = [
    nameOf({ kind: 'meeting', meeting: 'one' }),
    nameOf({ kind: 'meeting', meeting: 'two' }),
    nameOf({ kind: 'period', from: '2021-01-01', to: '2021-07-22' }),
    nameOf({ kind: 'period', from: '2021-01-01', to: '2021-07-23' }),
  ]
  expect(new Set(names).size).toBe(names.length)
})
