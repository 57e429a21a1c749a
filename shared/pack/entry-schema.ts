/** Validation schema of entries from the store, a backup, another user or the extension. */

import * as v from 'valibot'
import { isInstant } from '../domain/dates/days'
import { utcInstant } from '../domain/dates/instants'
import type { EntityKind, Entry } from '../domain/entries/entries'
import { INTERVENTION_VERBS, LAYERS } from '../domain/entries/entries'
import { ENTRY_ID } from '../domain/entries/id-under'
import { LONGEST_DEVICE_NAME, LONGEST_LIST, LONGEST_NAME } from '../domain/limits'
import { STANCES } from '../domain/types'
import {
  dayOrMonthSchema,
  daySchema,
  evidenceSchema,
  id,
  langSchema,
  observationEntries,
  text,
  urlSchema,
} from '../kinds/scalars'
import { STATED_SCHEMAS } from './schema'
import { digestSchema } from './text-body'

const recordId = v.pipe(v.string(), v.regex(ENTRY_ID, 'is not a record id'))
const subjectId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'is not an id'))
const prose = v.pipe(v.string(), v.maxLength(20000))
/** Id of an entry or observation, or the key of an entity: a kind, a space and an id. */
const reference = v.pipe(v.string(), v.maxLength(100, 'is too long'))

const name = v.pipe(text, v.minLength(1, 'is empty'), v.maxLength(LONGEST_NAME))

/** Device id, and the name that its user chose. */
export const deviceIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/, 'is not a device id'))
const device = {
  device: deviceIdSchema,
  name: v.pipe(v.string(), v.maxLength(LONGEST_DEVICE_NAME)),
}

const made = {
  id: recordId,
  layer: v.picklist(LAYERS),
  madeAt: v.string(),
  negotiation: id,
  by: v.exactOptional(v.strictObject({ ...device, from: v.exactOptional(v.strictObject(device)) })),
}

const SUBJECTS = ['article', 'member', 'meeting'] as const
const subject = v.strictObject({ kind: v.picklist(SUBJECTS), id: subjectId })
const followed = v.strictObject({ kind: v.picklist([...SUBJECTS, 'negotiation']), id: subjectId })

/** An observation added by the user, captures included. */
export const observationRecordSchema = v.strictObject({
  kind: v.literal('observation'),
  ...observationEntries,
  ...made,
  statement: prose,
  evidence: v.strictObject({ ...evidenceSchema.entries, quote: v.exactOptional(prose), title: v.exactOptional(prose) }),
  date: dayOrMonthSchema,
  supersedes: v.exactOptional(reference),
  reason: v.exactOptional(prose),
})

/** Schema of an entry that states an entity of a kind whole. */
const entity = <K extends EntityKind, S extends v.GenericSchema>(kind: K, schema: S) =>
  v.strictObject({
    kind: v.literal(kind),
    ...made,
    entity: schema,
    reason: v.exactOptional(prose),
  })

const anyEntry = v.variant('kind', [
  observationRecordSchema,
  v.strictObject({
    kind: v.literal('withdrawal'),
    ...made,
    withdraws: reference,
    reason: prose,
    undo: v.exactOptional(v.boolean()),
  }),
  v.strictObject({
    kind: v.literal('note'),
    ...made,
    subject,
    text: prose,
    redLine: v.boolean(),
    day: v.exactOptional(daySchema),
  }),
  v.strictObject({ kind: v.literal('follow'), ...made, subject: followed, on: v.boolean() }),
  v.strictObject({
    kind: v.literal('room'),
    ...made,
    meeting: v.nullable(subjectId),
    day: daySchema,
    member: subjectId,
    article: subjectId,
    verb: v.picklist(INTERVENTION_VERBS),
    text: prose,
    at: v.exactOptional(v.pipe(v.string(), v.check(isInstant, 'is not an instant'), v.transform(utcInstant))),
  }),
  v.strictObject({
    kind: v.literal('position'),
    ...made,
    day: daySchema,
    member: subjectId,
    article: subjectId,
    stance: v.picklist(STANCES),
    statement: prose,
    meeting: v.exactOptional(subjectId),
    url: v.nullable(urlSchema),
    supersedes: v.exactOptional(reference),
    reason: v.exactOptional(prose),
  }),
  v.strictObject({
    kind: v.literal('word'),
    ...made,
    lang: langSchema,
    text: v.pipe(prose, v.minLength(2)),
    names: v.strictObject({ kind: v.picklist(['article', 'member', 'status']), id: subjectId }),
    on: v.boolean(),
  }),
  v.strictObject({
    kind: v.literal('text'),
    ...made,
    layer: v.literal('private'),
    fields: v.strictObject({
      id: subjectId,
      title: name,
      symbol: v.exactOptional(name),
      date: v.exactOptional(dayOrMonthSchema),
      language: langSchema,
      digest: digestSchema,
      document: v.exactOptional(subjectId),
      matches: v.exactOptional(
        v.pipe(v.array(v.strictObject({ heading: name, article: v.nullable(subjectId) })), v.maxLength(LONGEST_LIST)),
      ),
    }),
  }),
  entity('negotiation', STATED_SCHEMAS.negotiation),
  entity('theme', STATED_SCHEMAS.theme),
  entity('status', STATED_SCHEMAS.status),
  entity('member', STATED_SCHEMAS.member),
  entity('article', STATED_SCHEMAS.article),
  entity('meeting', STATED_SCHEMAS.meeting),
  entity('document', STATED_SCHEMAS.document),
  entity('milestone', STATED_SCHEMAS.milestone),
  entity('role', STATED_SCHEMAS.role),
  entity('participation', STATED_SCHEMAS.participation),
])

/**
 * Of an entry that comes from another, that is saved, and that is stored. Its instant is taken in the canonical form, so that the
 * order of texts, by which the later of two entries counts, is that of times.
 */
export const entrySchema: v.GenericSchema<unknown, Entry> = v.pipe(
  anyEntry,
  v.forward(
    v.check(({ madeAt }) => isInstant(madeAt), 'is not an instant (ISO 8601)'),
    ['madeAt'],
  ),
  v.transform((entry) => {
    const madeAt = utcInstant(entry.madeAt)
    return madeAt === entry.madeAt ? entry : { ...entry, madeAt }
  }),
)

/** True for the issue of an entry of before the first release, which names no negotiation. */
export const isOfBefore = (issue: v.BaseIssue<unknown>): boolean =>
  issue.input === undefined && issue.path?.at(-1)?.key === 'negotiation'

/** Validates an entry before it is saved: the path and reason where it would not read back from a file, else `null`. */
export function unfitIn(record: Entry): string | null {
  const written: unknown = JSON.parse(JSON.stringify(record))
  const [issue] = v.safeParse(entrySchema, written).issues ?? []
  return issue ? `${v.getDotPath(issue) ?? 'record'}: ${issue.message}` : null
}
