/** Test cases of one line for member names: which are expected by name, which by demonym only. */
import * as v from 'valibot'
import { LANGS } from '../../domain/types'
import type { Lexicons } from '../language'
import { readPage } from '../read'

const caseSchema = v.object({
  n: v.number(),
  lang: v.picklist(LANGS),
  text: v.string(),
  expect: v.array(v.string()),
  expect_demonym: v.array(v.string()),
  why: v.string(),
})
export type Confusable = v.InferOutput<typeof caseSchema>

export const readConfusables = (text: string): Confusable[] => v.parse(v.array(caseSchema), JSON.parse(text))

export interface Confusion {
  readonly n: number
  readonly text: string
  readonly expected: string
  readonly found: string
}

/** Number of correct cases, and the list of the others. */
export function confuse(
  lexicons: Lexicons,
  cases: readonly Confusable[],
): { cases: number; right: number; wrong: Confusion[] } {
  const wrong = cases.flatMap((line) => {
    const { mentions } = readPage(lexicons, { blocks: [line.text], lang: line.lang })
    const ids = (demonym: boolean) => {
      const all = mentions.filter((m) => m.kind === 'member' && (m.strength === 'demonym') === demonym).map((m) => m.id)
      return [...new Set(all)].sort()
    }
    const expected = describe(line.expect, line.expect_demonym)
    const byName = ids(false)
    const found = describe(
      byName,
      ids(true).filter((id) => !byName.includes(id)),
    )
    return expected === found ? [] : [{ n: line.n, text: line.text, expected, found }]
  })
  return { cases: cases.length, right: cases.length - wrong.length, wrong }
}

const describe = (names: readonly string[], adjectives: readonly string[]): string =>
  `${[...names].sort().join(' ')} | ${[...adjectives].sort().join(' ')}`
