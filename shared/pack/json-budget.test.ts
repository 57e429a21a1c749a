import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixtureText } from '../../testing/fixture-pack'
import { readFile } from './export'
import { JsonBudget, MAX_VALUES } from './json-budget'
import { readPackText } from './read'
import { readShared } from './shared-file'

/** Values of JSON, and one more for each key and object. */
function valuesIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + valuesIn(one), 1)
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce((sum: number, one) => sum + 1 + valuesIn(one), 1)
}

describe('the values of a text are counted before it is parsed', () => {
  it('never more than twice of what a text has, and a third at least', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const [text, values] = [JSON.stringify(value), valuesIn(value)]
        expect(new JsonBudget(2 * values).allows(text)).toBe(true)
        expect(new JsonBudget(Math.floor(values / 3) - 1).allows(text)).toBe(false)
      }),
    )
  })
  it('not what stands in a string', () =>
    expect(new JsonBudget(2).allows(String.raw`{"a\\\"[,,{{::":"[[,\\\\"}`)).toBe(true))
  it('over several texts', () => {
    const budget = new JsonBudget(5)
    expect([budget.allows('[1,2]'), budget.allows('[1,2]'), budget.allows('[1,2]')]).toEqual([true, true, false])
  })
})

const many = '[],'.repeat(MAX_VALUES / 2)
const LARGE = { ok: false, problem: { sort: 'large' } }

describe('a file of too many values is refused unparsed', () => {
  it('a dataset', () => expect(readPackText(`{"schema":2,"id":[${many}[]]}`)).toMatchObject(LARGE))
  it('shared entries', () => expect(readShared(`{"plenary":"shared","entries":[${many}[]]}`)).toMatchObject(LARGE))
  it('a backup, of all its lines', async () => {
    async function* lines() {
      yield '{"plenary":"backup","version":1,"madeAt":"2026-11-24T10:00:00.000Z","count":9,"entries":['
      yield `${JSON.stringify(JSON.parse(fixtureText))},`
      yield `[${many}[]],`
    }
    expect(await readFile(lines(), async () => '')).toMatchObject(LARGE)
  })
})
