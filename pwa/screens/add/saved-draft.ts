/** Serialised draft of an Add form, one for each kind and each entity that is corrected. */

import * as v from 'valibot'
import type { AddKind } from '../../../shared/domain/entries/entity-fields'
import type { EntityFields } from '../../../shared/kinds/kinds'
import { draftLayer, readFormDraft, storeFormDraft } from '../../workspace/forms/form-draft'
import type { Form } from './fields'

const schema = v.object({
  /** ISO 8601 instant. */
  at: v.string(),
  fields: v.record(v.string(), v.string()),
  layer: draftLayer,
  reason: v.string(),
})

export interface SavedDraft extends Form {
  readonly at: string
}

const keyOf = (kind: AddKind, id: string | null): string => `.add-${kind}${id === null ? '' : `-${id}`}`

/** The draft of a form, unless the address fills in something else than it has. */
export function readDraft(kind: AddKind, id: string | null, asked: EntityFields): SavedDraft | null {
  const draft = readFormDraft(keyOf(kind, id), schema)
  return draft && Object.entries(asked).every(([field, text]) => draft.fields[field] === text) ? draft : null
}

export const storeDraft = (kind: AddKind, id: string | null, form: Form | null): void =>
  storeFormDraft(keyOf(kind, id), form)
