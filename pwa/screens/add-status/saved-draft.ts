/** Serialised draft of the status form: it survives a closed sheet and, without a passphrase, a closed browser. */
import * as v from 'valibot'
import { draftLayer, readFormDraft, storeFormDraft } from '../../workspace/forms/form-draft'
import type { Draft } from './draft'

const text = v.string()
const draftSchema = v.object({
  at: text,
  draft: v.object({
    article: text,
    status: text,
    date: text,
    meeting: text,
    basis: v.picklist(['reported', 'inferred', 'planned']),
    layer: draftLayer,
    url: text,
    // Drafts of before have none.
    alsoAt: v.optional(v.array(text), []),
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

export const readDraft = (): SavedDraft | null => readFormDraft('', draftSchema)

export const storeDraft = (draft: Draft | null): void => storeFormDraft('', draft && { draft })
