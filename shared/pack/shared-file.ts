/**
 * File format of chosen entries: one small JSON object without a dataset, which an export carries. It names the negotiation,
 * so that a device on which that is not on can say which. Only public entries leave by it, and only such are read.
 */
import * as v from 'valibot'
import type { Entry } from '../domain/entries/entries'
import { mayGo } from '../domain/entries/layers'
import type { Names } from '../domain/types'
import { id } from '../kinds/scalars'
import { entrySchema, isOfBefore } from './entry-schema'
import { JsonBudget } from './json-budget'
import { type Problem, problemOf, TOO_LARGE } from './read'
import { namesSchema } from './schema'

const VERSION = 1
/** Entries of one file: more are an export. */
export const MOST_SHARED = 1000

export interface SharedFile {
  /** ISO 8601 instant. */
  readonly madeAt: string
  readonly negotiation: { readonly id: string; readonly names: Names }
  readonly entries: readonly Entry[]
}

export type ReadShared =
  | { readonly ok: true; readonly file: SharedFile }
  | { readonly ok: false; readonly problem: Problem }

export const writeShared = ({ madeAt, negotiation: { id, names }, entries }: SharedFile): string =>
  JSON.stringify({ plenary: 'shared', version: VERSION, madeAt, negotiation: { id, names }, entries })

/** True for the beginning of such a file. */
export const isSharedHead = (text: string): boolean => /^\s*\{\s*"plenary"\s*:\s*"shared"/.test(text)

const headSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) })
const fileSchema = v.object({
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  negotiation: v.object({ id, names: namesSchema }),
  entries: v.pipe(v.array(entrySchema), v.maxLength(MOST_SHARED)),
})

/** Parses a file of any origin. Nothing of a refused file is used. */
export function readShared(text: string): ReadShared {
  if (!new JsonBudget().allows(text)) return { ok: false, problem: TOO_LARGE }
  const value = parsed(text)
  if (value === undefined) return refused('the file', 'is cut short', 'cut')
  const head = v.safeParse(headSchema, value)
  if (head.success && head.output.version > VERSION) return refused('the file', 'is of a later version', 'newer')
  const file = v.safeParse(fileSchema, value, { abortEarly: true })
  if (!file.success) {
    const [issue] = file.issues
    const { place, reason } = problemOf(issue, 'the file')
    return refused(place, reason, isOfBefore(issue) ? 'older' : undefined)
  }
  const { madeAt, negotiation, entries } = file.output
  if (new Set(entries.map((entry) => entry.id)).size < entries.length) return refused('entries', 'have an id twice')
  if (!entries.every((entry) => mayGo(entry, 'share'))) return refused('entries', 'may not be shared')
  if (entries.some((entry) => entry.negotiation !== negotiation.id))
    return refused('entries', 'are of another negotiation')
  return { ok: true, file: { madeAt, negotiation, entries } }
}

const refused = (place: string, reason: string, sort?: Problem['sort']): ReadShared => ({
  ok: false,
  problem: { place, reason, ...(sort && { sort }) },
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
