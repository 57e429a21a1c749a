/** Serialised draft of the edit of a negotiation: the fields that differ alone, as the others may change meanwhile. */
import * as v from 'valibot'
import type { Layer } from '../../../shared/domain/entries/entries'
import type { FormText } from '../../../shared/kinds/text-fields'
import { draftLayer, readFormDraft, storeFormDraft } from '../../workspace/forms/form-draft'

export interface EditForm {
  /** Text of the fields that were changed. */
  readonly fields: FormText
  /** `''` until it is chosen, by the button that saves. */
  readonly layer: Layer | ''
}

const schema = v.object({ at: v.string(), fields: v.record(v.string(), v.string()), layer: draftLayer })
/** Erasing an entry deletes the drafts of the form that states its kind, by this beginning. */
const KEY = '.add-negotiation'

export const readEditDraft = () => readFormDraft(KEY, schema)
export const storeEditDraft = (form: EditForm | null): void => storeFormDraft(KEY, form)
