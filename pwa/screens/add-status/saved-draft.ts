/** Draft of the status form in local storage: it survives a closed sheet, tab and browser, and never leaves this device. */
import * as v from 'valibot'
import { readLocal, writeLocal } from '../../store/local-storage'
import type { Draft } from './draft'

const KEY = 'plenary.draft'

const text = v.string()
const draftSchema = v.object({
  at: text,
  draft: v.object({
    article: text,
    status: text,
    date: text,
    meeting: text,
    basis: v.picklist(['reported', 'inferred', 'planned']),
    layer: v.picklist(['', 'public', 'private']),
    url: text,
    quote: text,
    statement: text,
    role: text,
    person: text,
    member: text,
    outstanding: text,
    targetStatus: text,
    targetDate: text,
    note: text,
  }),
})

export interface SavedDraft {
  /** ISO 8601 instant. */
  readonly at: string
  readonly draft: Draft
}

export function readDraft(): SavedDraft | null {
  try {
    const parsed = v.safeParse(draftSchema, JSON.parse(readLocal(KEY) ?? 'null'))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

export const saveDraft = (draft: Draft): void =>
  writeLocal(KEY, JSON.stringify({ at: new Date().toISOString(), draft }))

export const dropDraft = (): void => writeLocal(KEY, null)
