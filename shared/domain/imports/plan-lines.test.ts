import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { observed } from '../../../testing/observed'
import { withdrawal } from '../../../testing/withdrawal'
import { type Entry, withdrawnIds } from '../entries/entries'
import { planImport } from './import-plan'
import { linesOf } from './plan-lines'

const status = (id: string): Entry => observed({ id, article: 'spam', date: '2026-01-05', status: 'clean' })
const entry = status('e')
/** A chain of withdrawals, each of the one before, that begins with one of an entry. */
const chain = (of: string, length: number): readonly Entry[] =>
  Array.from({ length }, (_, at) => withdrawal(at === 0 ? of : `${of}-${at}`, { id: `${of}-${at + 1}` }))
const planOf = (incoming: readonly Entry[], here: readonly Entry[] = []) =>
  planImport({ pack, entries: here, now: Date.parse('2026-03-01') }, incoming)
const listed = (incoming: readonly Entry[], here: readonly Entry[] = []) =>
  linesOf(planOf(incoming, here)).lines.map((line) => line.entry.id + (line.isUndone ? ' undone' : ''))

it.each<[string, readonly Entry[], readonly Entry[], readonly string[]]>([
  ['an entry, undone', [entry, ...chain('e', 1)], [], ['e', 'e-1']],
  ['an entry, undone and redone', [entry, ...chain('e', 2)], [], ['e']],
  ['an entry, undone, redone and undone', [entry, ...chain('e', 3)], [], ['e', 'e-1']],
  ['the same, in another order', [...chain('e', 2).toReversed(), entry], [], ['e']],
  ['a withdrawal of mine, undone and redone', chain('e', 3), [entry], ['e-1']],
  ['a withdrawal of mine, undone', chain('e', 2), [entry], ['e-1 undone']],
  ['a redo of an undo that is here', chain('e', 2).slice(1), [entry, ...chain('e', 1)], ['e-2']],
  [
    'an entry that was withdrawn twice, once undone',
    [entry, ...chain('e', 2), withdrawal('e')],
    [],
    ['e', 'withdrawal-of-e'],
  ],
  ['what is here already', [entry, ...chain('e', 2)], [entry, ...chain('e', 2)], ['e']],
  [
    'a redo made in the future',
    [entry, ...chain('e', 1), withdrawal('e-1', { id: 'e-2', madeAt: '2027-01-01T00:00:00Z' })],
    [],
    ['e', 'e-1', 'e-2'],
  ],
  ['withdrawals in a ring', [withdrawal('b', { id: 'a' }), withdrawal('a', { id: 'b' })], [], ['a', 'b']],
])('lists %s', (_, incoming, here, expected) => {
  expect(listed(incoming, here)).toEqual(expected)
})

it('leaves no entry without a line, and lists all that counts', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const some = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...ids),
      withdraws: fc.option(fc.constantFrom(...ids, 'elsewhere'), { nil: null }),
    }),
    { selector: ({ id }) => id },
  )
  fc.assert(
    fc.property(some, (drawn) => {
      const incoming = drawn.map(({ id, withdraws }) =>
        withdraws === null ? status(id) : withdrawal(withdraws, { id }),
      )
      const plan = planOf(incoming)
      const { lines, lineOf } = linesOf(plan)
      const shown = lines.map((line) => line.entry)
      for (const planned of plan) expect(shown).toContain(lineOf(planned).entry)
      const counting = lines.filter(({ isUndone }) => !isUndone).map((line) => line.entry)
      const named = (entries: readonly Entry[]) => [...withdrawnIds(entries)].sort()
      const outside = (id: string) => incoming.every((one) => one.id !== id || one.kind !== 'withdrawal')
      expect(named(counting).filter(outside)).toEqual(named(incoming).filter(outside))
    }),
    { numRuns: 300 },
  )
})
