/** Loader of the corpus, validated on reading: `passages/ID.json` and `gold/ID.json`. */
import * as v from 'valibot'
import { LANGS, PHASES } from '../../domain/types'
import { CLAIM_TYPES, type Example } from './evaluation'

const passageSchema = v.object({
  id: v.string(),
  url: v.nullable(v.string()),
  lang: v.picklist(LANGS),
  date: v.nullable(v.string()),
  title: v.nullable(v.string()),
  text: v.string(),
  about: v.optional(v.boolean()),
})

const flag = v.optional(v.boolean())
const goldSchema = v.object({
  id: v.string(),
  mentions: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      text: v.string(),
      kind: v.picklist(['article', 'member']),
      id: v.string(),
      unsure: flag,
      venue: flag,
      demonym: flag,
    }),
  ),
  statuses: v.array(
    v.object({
      article: v.string(),
      status: v.picklist(PHASES),
      evidence: v.tuple([v.number(), v.number()]),
      unsure: flag,
      prospective: flag,
      type: v.optional(v.picklist([...CLAIM_TYPES, 'discussed'])),
    }),
  ),
})

/** A passage with its gold annotations. Throws on an invalid file, or on gold that does not match its passage. */
export function readExample(passageText: string, goldText: string): Example {
  return exampleOf(JSON.parse(passageText), JSON.parse(goldText))
}

const casesSchema = v.object({ passages: v.array(v.unknown()), gold: v.array(v.unknown()) })

/** Examples of a file of test cases: the wrong readings that a user noted. Throws as `readExample` does. */
export function readTestCases(text: string): Example[] {
  const { passages, gold } = v.parse(casesSchema, JSON.parse(text))
  return passages.map((passage, at) => exampleOf(passage, gold[at]))
}

function exampleOf(passageValue: unknown, goldValue: unknown): Example {
  const passage = v.parse(passageSchema, passageValue)
  const gold = v.parse(goldSchema, goldValue)
  for (const { start, end, text } of gold.mentions)
    if (passage.text.slice(start, end) !== text) throw new Error(`${gold.id}: "${text}" does not stand at ${start}`)
  return { passage, gold }
}
