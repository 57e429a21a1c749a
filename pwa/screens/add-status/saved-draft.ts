/** The draft outlives the sheet, the tab and the browser: closing loses nothing. It never leaves this device. */
import * as v from 'valibot'
import { readDraft as read, storeDraft } from '../../model/drafts'
import type { Draft } from './draft'

const KEY = 'plenary.draft'

const text = v.string()
const keptSchema = v.object({
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
    const parsed = v.safeParse(keptSchema, JSON.parse(read(KEY) ?? 'null'))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

export const saveDraft = (draft: Draft): void =>
  storeDraft(KEY, JSON.stringify({ at: new Date().toISOString(), draft }))

export const dropDraft = (): void => storeDraft(KEY, null)
