/** Addresses that datasets were taken from, by negotiation: this device looks there for a newer version. */
import * as v from 'valibot'
import { readLocalJson } from '../local-json'
import { readLocal, writeLocal } from '../local-storage'

const KEY = 'plenary.followed'

const FollowedSchema = v.object({
  address: v.pipe(v.string(), v.startsWith('https://'), v.maxLength(2000)),
  /** When the address last answered with a dataset of the negotiation. */
  checkedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Looks there by itself when the app opens, at most once an hour. */
  atOpening: v.optional(v.boolean(), false),
  /** When it last did so, whatever came of it. */
  lookedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
})
export type Followed = Readonly<v.InferOutput<typeof FollowedSchema>>

/** False where no address was ever followed here. */
export const hasFollowed = (): boolean => readLocal(KEY) !== null

function readAll(): ReadonlyMap<string, Followed> {
  const known = readLocalJson(KEY)
  if (typeof known !== 'object' || known === null) return new Map()
  return new Map(
    Object.entries(known).flatMap(([id, value]) => {
      const read = v.safeParse(FollowedSchema, value)
      return read.success ? [[id, read.output] as const] : []
    }),
  )
}

export const readFollowed = (negotiation: string): Followed | null => readAll().get(negotiation) ?? null

/** Remembers the address of a negotiation; `null` forgets it. */
export function writeFollowed(negotiation: string, followed: Followed | null): void {
  const others = [...readAll()].filter(([id]) => id !== negotiation)
  writeLocal(KEY, JSON.stringify(Object.fromEntries(followed ? [...others, [negotiation, followed]] : others)))
}
