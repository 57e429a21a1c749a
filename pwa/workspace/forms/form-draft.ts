/** Serialised draft of a form: JSON, with the instant of the last key. */
import * as v from 'valibot'
import { LAYERS } from '../../../shared/domain/entries/entries'
import { readDraftText, writeDraftText } from '../../model/typed/drafts'
import { visibilityAgain } from '../../sync/visibility'

/** Visibility in a draft; private where the device has left since. */
export const draftLayer = v.pipe(
  v.picklist(['', ...LAYERS]),
  v.transform((layer) => (layer === '' ? '' : visibilityAgain(layer))),
)

/** The draft at a key as its schema has it; `null` for any other text. */
export function readFormDraft<T>(key: string, schema: v.GenericSchema<unknown, T>): T | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(readDraftText(key) ?? 'null'))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** Stores a draft; `null` deletes it. */
export const storeFormDraft = (key: string, form: object | null): void =>
  writeDraftText(key, form && JSON.stringify({ ...form, at: new Date().toISOString() }))
