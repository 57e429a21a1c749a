/** Serialised draft of the edit of a negotiation: what differs alone, as the rest may change meanwhile. */
import * as v from 'valibot'
import { type LadderEdits, NO_LADDER_EDITS } from '../../../shared/domain/edits/ladder-edits'
import type { Layer } from '../../../shared/domain/entries/entries'
import type { RecordEdits } from '../../../shared/domain/entries/negotiation-change'
import type { StatusChange } from '../../../shared/domain/ladder/status-change'
import type { FormText } from '../../../shared/kinds/text-fields'
import { STATED_SCHEMAS } from '../../../shared/pack/schema'
import { draftLayer, readFormDraft, storeFormDraft } from '../../workspace/forms/form-draft'

export interface EditForm {
  /** Text of the fields that were changed. */
  readonly fields: FormText
  readonly ladder: LadderEdits
  /** Changes of roles, kinds of meeting and texts. */
  readonly records: RecordEdits
  /** `''` until it is chosen, by the button that saves. */
  readonly layer: Layer | ''
}

const stated: v.GenericSchema<unknown, RecordEdits> = STATED_SCHEMAS.negotiation
const change: v.GenericSchema<unknown, readonly StatusChange[]> = v.pipe(
  STATED_SCHEMAS.negotiation,
  v.transform(({ statuses = [] }) => statuses),
)
const schema = v.object({
  at: v.string(),
  fields: v.record(v.string(), v.string()),
  ladder: v.fallback(
    v.object({ changed: change, added: v.array(STATED_SCHEMAS.status), removed: v.array(v.string()) }),
    NO_LADDER_EDITS,
  ),
  records: v.fallback(stated, {}),
  layer: draftLayer,
})
/** Erasing an entry deletes the drafts of the form that states its kind, by this beginning. */
const KEY = '.add-negotiation'

export const readEditDraft = () => readFormDraft(KEY, schema)
const DRAFT = 'draft'
/** The changes of statuses and records are stored as an entry states them, so that its schema reads them. */
export const storeEditDraft = (form: EditForm | null): void =>
  storeFormDraft(
    KEY,
    form && {
      ...form,
      ladder: { ...form.ladder, changed: { id: DRAFT, statuses: form.ladder.changed } },
      records: { ...form.records, id: DRAFT },
    },
  )
