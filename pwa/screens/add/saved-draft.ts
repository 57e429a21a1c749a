/** Serialised draft of an Add form, one for each kind and each entity that is corrected. */
import * as v from 'valibot'
import type { AddKind, EntityFields } from '../../../shared/domain/entity-fields'
import { readDraftText, writeDraftText } from '../../model/drafts'
import type { Form } from './fields'

const schema = v.object({
  /** ISO 8601 instant. */
  at: v.string(),
  fields: v.record(v.string(), v.string()),
  layer: v.picklist(['public', 'private']),
  reason: v.string(),
})

export interface SavedDraft extends Form {
  readonly at: string
}

const keyOf = (kind: AddKind, id: string | null): string => `.add-${kind}${id === null ? '' : `-${id}`}`

/** The draft of a form, unless the address fills in something else than it has. */
export function readDraft(kind: AddKind, id: string | null, asked: EntityFields): SavedDraft | null {
  const draft = parsedDraft(keyOf(kind, id), schema)
  return draft && Object.entries(asked).every(([field, text]) => draft.fields[field] === text) ? draft : null
}

/** A draft of this schema; `null` for any other text. */
export function parsedDraft<T>(key: string, schema: v.GenericSchema<unknown, T>): T | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(readDraftText(key) ?? 'null'))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

export const saveDraft = (kind: AddKind, id: string | null, { fields, layer, reason }: Form): void =>
  writeDraftText(keyOf(kind, id), JSON.stringify({ at: new Date().toISOString(), fields, layer, reason }))

export const dropDraft = (kind: AddKind, id: string | null): void => writeDraftText(keyOf(kind, id), null)
