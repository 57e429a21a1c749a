import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contextAt } from './quote-context'

/** The expressions that the trimmed reading replaces; they backtrack over every run of spaces. */
const edge = (text: string) => (/^\s*[.!?…:;”"»’)]?\s*$/.test(text) ? '' : text.replace(/\s+/, ' '))
const byExpressions = (text: string, start: number, end: number) => [
  edge(text.slice(0, start).match(/\S?\s*$/)?.[0] ?? ''),
  /[.!?…][”"»’)]?$/.test(text.slice(start, end)) ? '' : edge(text.slice(end).match(/^\s*\S?/)?.[0] ?? ''),
]

it('reads the same as its definition', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\u00a0', '.', '”', ')', '-', '\u{1f600}'),
    maxLength: 12,
  })
  fc.assert(
    fc.property(text, text, text, (before, quote, after) => {
      const [start, end] = [before.length, before.length + quote.length]
      expect(contextAt(before + quote + after, start, end)).toEqual(byExpressions(before + quote + after, start, end))
    }),
    { numRuns: 2000 },
  )
})

const SPACES = ' '.repeat(200_000)
it.each([
  ['before a quote', `${SPACES}x quote`],
  ['before a quote, after a word', `x${SPACES}quote`],
  ['after a quote', `quote${SPACES}x`],
  ['in lines', `${'x \n'.repeat(100_000)}quote${'\n'.repeat(200_000)}x`],
])('takes time linear in the spaces %s', (_, text) => {
  const at = text.indexOf('quote')
  const before = performance.now()
  contextAt(text, at, at + 5)
  expect(performance.now() - before).toBeLessThan(1000)
})
