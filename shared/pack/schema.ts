/** Validation schema of a pack. Callers use `readPack` in `read.ts`. */
import * as v from 'valibot'
import { LONGEST_ADDRESS_PART, LONGEST_LIST, LONGEST_NAME, LONGEST_TEXT } from '../domain/limits'
import type { Negotiation } from '../domain/types'
import { LICENCES, MEMBER_TERMS, NUMBERINGS, ROLE_LEADS, SPEAKS_FOR } from '../domain/types'
import { ENTRY_LIMITS, hasName, NO_NAME, PACK_LIMITS, tag } from '../kinds/field-types'
import { type Kind, schemaOf, statedSchemaOf } from '../kinds/kind'
import { type EntityByKind, KINDS, type KindName } from '../kinds/kinds'
import {
  count,
  dayOrMonthSchema,
  daySchema,
  id,
  list,
  maybe,
  noteText,
  nullable,
  observationEntries,
  originSchema,
  sourceSchema,
  text,
  urlSchema,
  words,
} from '../kinds/scalars'

export const PACK_SCHEMA = 2

/** A whole negotiation as one file. */
export interface Pack extends Negotiation {
  readonly schema: typeof PACK_SCHEMA
  /** Grows with every release of the pack; compared component by component as numbers, which are exact up to 15 digits: `2026.11.1`. */
  readonly version: string
}

export const namesSchema = v.pipe(v.record(tag, words), v.check(hasName, NO_NAME))
const wordListsSchema = v.record(tag, list(words))

const group = v.strictObject({
  id,
  kind: words,
  names: namesSchema,
  aliases: list(words),
  members: nullable(list(id)),
  membersConfidence: nullable(words),
  note: text,
})

/** Schema of each kind of entity, as a pack has it. */
export const ENTITY_SCHEMAS = entitySchemas((kind) => schemaOf(kind, PACK_LIMITS))
/** Schema of each kind of entity, as an entry states it. */
export const STATED_SCHEMAS = {
  ...entitySchemas((kind) => statedSchemaOf(kind, ENTRY_LIMITS)),
  negotiation: statedSchemaOf(KINDS.negotiation, ENTRY_LIMITS),
}

type ListedKind = Exclude<KindName, 'negotiation'>
type EntitySchemas = { readonly [K in ListedKind]: v.GenericSchema<unknown, EntityByKind[K]> }

function entitySchemas(
  of: <E extends { readonly id: string }>(kind: Kind<string, E>) => v.GenericSchema<unknown, E>,
): EntitySchemas {
  const { theme, status, member, article, meeting, document, milestone, role, participation, position } = KINDS
  return {
    theme: of(theme),
    status: of(status),
    member: of(member),
    article: of(article),
    meeting: of(meeting),
    document: of(document),
    milestone: of(milestone),
    role: of(role),
    participation: of(participation),
    position: of(position),
  }
}

const statement = v.strictObject({
  id,
  names: namesSchema,
  date: dayOrMonthSchema,
  count: nullable(count),
  countText: text,
  members: list(id),
  isComplete: v.boolean(),
  sources: list(sourceSchema),
  note: text,
})

const negotiatingText = v.strictObject({
  id,
  names: namesSchema,
  date: dayOrMonthSchema,
  isComplete: v.boolean(),
  numbering: v.picklist(NUMBERINGS),
  sources: list(sourceSchema),
})

const roleKind = v.strictObject({
  id,
  names: namesSchema,
  words: wordListsSchema,
  leads: maybe(v.picklist(ROLE_LEADS)),
  speaksFor: v.picklist(SPEAKS_FOR),
})

const furtherNames = v.strictObject({
  names: maybe(wordListsSchema),
  weak: maybe(wordListsSchema),
  headless: maybe(wordListsSchema),
})

const recognition = v.strictObject({
  articles: v.record(id, furtherNames),
  masks: wordListsSchema,
  ordinary: wordListsSchema,
  bound: wordListsSchema,
  introduced: wordListsSchema,
  topical: wordListsSchema,
  clear: wordListsSchema,
})

const site = v.strictObject({
  origin: originSchema,
  languages: v.record(tag, v.strictObject({ news: maybe(words), topic: maybe(words), feed: nullable(urlSchema) })),
  note: text,
})

export const aboutSchema = v.strictObject({
  title: maybe(v.pipe(words, v.maxLength(LONGEST_TEXT))),
  authors: v.pipe(list(v.pipe(words, v.maxLength(LONGEST_NAME))), v.maxLength(LONGEST_LIST)),
  licence: maybe(v.picklist(LICENCES)),
  description: maybe(text),
  url: maybe(urlSchema),
})

export const packSchema: v.GenericSchema<unknown, Pack> = v.strictObject({
  schema: v.literal(PACK_SCHEMA),
  id,
  version: v.pipe(v.string(), v.regex(/^\d{1,15}(\.\d{1,15}){0,3}$/, 'is not a version (numbers parted by dots)')),
  about: maybe(aboutSchema),
  names: namesSchema,
  shortNames: wordListsSchema,
  coverage: nullable(v.strictObject({ completeTo: daySchema, searchedOn: daySchema, names: namesSchema, note: text })),
  texts: list(negotiatingText),
  statements: list(statement),
  roleKinds: list(roleKind),
  meetingKinds: maybe(list(v.strictObject({ id: words, names: namesSchema }))),
  topic: v.strictObject({ strong: wordListsSchema, weak: wordListsSchema, elsewhere: wordListsSchema }),
  recognition: maybe(recognition),
  sites: list(site),
  addressMarks: list(v.pipe(words, v.maxLength(LONGEST_ADDRESS_PART))),
  documentSymbols: list(words),
  publishers: list(v.strictObject({ host: words, names: namesSchema })),
  themes: list(ENTITY_SCHEMAS.theme),
  statuses: list(ENTITY_SCHEMAS.status),
  articles: list(ENTITY_SCHEMAS.article),
  memberTerm: maybe(v.picklist(MEMBER_TERMS)),
  members: list(ENTITY_SCHEMAS.member),
  groups: list(group),
  meetings: list(ENTITY_SCHEMAS.meeting),
  observations: list(v.strictObject(observationEntries)),
  roles: list(ENTITY_SCHEMAS.role),
  documents: list(ENTITY_SCHEMAS.document),
  milestones: list(ENTITY_SCHEMAS.milestone),
  positions: list(ENTITY_SCHEMAS.position),
  participations: list(ENTITY_SCHEMAS.participation),
  participationCounts: list(v.strictObject({ date: dayOrMonthSchema, count, source: urlSchema })),
  notes: v.record(words, noteText),
})
