/** Validation schema of a pack, version 2. Callers use `readPack` in `read.ts`, which also reads version 1. */
import * as v from 'valibot'
import type { Negotiation } from '../domain/types'
import { PHASES, ROLE_LEADS, STANCES, STATUS_KINDS, STATUS_SENSES } from '../domain/types'
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
  sourceSchema,
  text,
  urlSchema,
  words,
} from './schema-fields'

export const PACK_SCHEMA = 2

/** A whole negotiation as one file. */
export interface Pack extends Negotiation {
  readonly schema: typeof PACK_SCHEMA
  /** Grows with every release of the pack; compared component by component as numbers: `2026.11.1`. */
  readonly version: string
}

/** Language tag, as in BCP 47. */
const tag = v.pipe(v.string(), v.maxLength(35), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'is not a language tag'))
export const namesSchema = v.pipe(
  v.record(tag, words),
  v.check((names) => Object.keys(names).length > 0, 'has no name'),
)
export const wordListsSchema = v.record(tag, list(words))

const status = v.strictObject({
  id,
  names: namesSchema,
  definitions: v.record(tag, text),
  kind: v.picklist(STATUS_KINDS),
  order: nullable(count),
  phase: nullable(v.picklist(PHASES)),
  appliesTo: v.pipe(list(v.picklist(['article', 'whole'])), v.minLength(1, 'is empty')),
  words: wordListsSchema,
  sense: maybe(v.picklist(STATUS_SENSES)),
  usedFrom: maybe(dayOrMonthSchema),
  usedTo: maybe(dayOrMonthSchema),
  isMinor: maybe(v.boolean()),
  note: text,
})

const theme = v.strictObject({ id, names: namesSchema, section: nullable(words) })

const article = v.strictObject({
  id,
  kind: v.picklist(['article', 'process-issue', 'instrument']),
  theme: id,
  names: namesSchema,
  nameBasis: v.record(tag, v.picklist(['seen', 'translated'])),
  aliases: wordListsSchema,
  weakAliases: wordListsSchema,
  genericName: v.boolean(),
  places: list(
    v.strictObject({ text: id, number: nullable(words), title: maybe(words), isUnsure: maybe(v.boolean()) }),
  ),
  continues: maybe(list(id)),
  from: maybe(dayOrMonthSchema),
  sources: list(sourceSchema),
  note: noteText,
})

const member = v.strictObject({
  id,
  names: namesSchema,
  shortNames: namesSchema,
  aliases: wordListsSchema,
  demonyms: wordListsSchema,
  ambiguous: nullable(
    v.strictObject({
      kinds: list(words),
      note: text,
      advice: text,
      excludePhrases: list(words),
      weakForms: list(words),
      caseSensitiveForms: list(words),
    }),
  ),
  group: nullable(v.picklist(['LDC', 'developing', 'developed'])),
  groupNote: nullable(text),
  euMemberState: v.boolean(),
  acceded: daySchema,
  originalMember: v.boolean(),
})

const group = v.strictObject({
  id,
  kind: words,
  names: namesSchema,
  aliases: list(words),
  members: nullable(list(id)),
  membersConfidence: nullable(words),
  note: text,
})

const meeting = v.strictObject({
  id,
  kind: words,
  title: words,
  start: dayOrMonthSchema,
  end: dayOrMonthSchema,
  chair: nullable(words),
  participants: nullable(count),
  // `other` is shaped like a language tag too.
  urls: v.record(v.union([tag, v.literal('other')]), list(urlSchema)),
  topics: list(id),
  verified: v.boolean(),
  note: text,
})

const role = v.strictObject({
  id,
  role: words,
  person: nullable(words),
  members: list(id),
  label: maybe(words),
  article: nullable(id),
  track: maybe(words),
  from: nullable(dayOrMonthSchema),
  to: nullable(dayOrMonthSchema),
  datesBasis: text,
  sources: list(sourceSchema),
  note: text,
})

const document = v.strictObject({
  id,
  symbol: nullable(words),
  symbolBasis: text,
  date: dayOrMonthSchema,
  subject: words,
  articles: list(id),
  proponents: list(id),
  proponentsLabel: maybe(words),
  sources: list(sourceSchema),
  note: text,
})

const milestone = v.strictObject({
  id,
  date: dayOrMonthSchema,
  track: text,
  title: words,
  description: text,
  confidence: text,
  sources: list(sourceSchema),
  note: text,
})

const position = v.strictObject({
  id,
  date: dayOrMonthSchema,
  members: list(id),
  articles: list(id),
  stance: nullable(v.picklist(STANCES)),
  track: maybe(words),
  statement: text,
  sources: list(sourceSchema),
  note: maybe(text),
})

const participation = v.strictObject({
  id,
  member: id,
  from: dayOrMonthSchema,
  to: nullable(dayOrMonthSchema),
  isCounted: v.boolean(),
  firstSeen: maybe(words),
  memberStates: maybe(list(words)),
  confidence: text,
  sources: list(sourceSchema),
  note: noteText,
})

/** Schema of each kind of entity, the same in a pack and in an entry. */
export const ENTITY_SCHEMAS = { theme, status, article, meeting, document, milestone, role, participation, position }

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
  numbering: v.picklist(['article', 'section']),
  sources: list(sourceSchema),
})

const roleKind = v.strictObject({
  id,
  names: namesSchema,
  words: wordListsSchema,
  leads: maybe(v.picklist(ROLE_LEADS)),
  speaksFor: v.picklist(['process', 'members']),
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
  origin: v.pipe(urlSchema, v.regex(/^https?:\/\/[^/]+$/, 'is not an origin (https://host)')),
  languages: v.record(tag, v.strictObject({ news: maybe(words), topic: maybe(words), feed: nullable(urlSchema) })),
  note: text,
})

export const packSchema: v.GenericSchema<unknown, Pack> = v.strictObject({
  schema: v.literal(PACK_SCHEMA),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+(\.\d+){0,3}$/, 'is not a version (numbers parted by dots)')),
  names: namesSchema,
  shortNames: wordListsSchema,
  coverage: nullable(v.strictObject({ completeTo: daySchema, searchedOn: daySchema, names: namesSchema, note: text })),
  texts: list(negotiatingText),
  statements: list(statement),
  roleKinds: list(roleKind),
  topic: v.strictObject({ strong: wordListsSchema, weak: wordListsSchema, elsewhere: wordListsSchema }),
  recognition: maybe(recognition),
  sites: list(site),
  addressMarks: list(v.pipe(words, v.maxLength(200))),
  documentSymbols: list(words),
  publishers: list(v.strictObject({ host: words, names: namesSchema })),
  themes: list(theme),
  statuses: list(status),
  articles: list(article),
  members: list(member),
  groups: list(group),
  meetings: list(meeting),
  observations: list(v.strictObject(observationEntries)),
  roles: list(role),
  documents: list(document),
  milestones: list(milestone),
  positions: list(position),
  participations: list(participation),
  participationCounts: list(v.strictObject({ date: dayOrMonthSchema, count, source: urlSchema })),
  notes: v.record(words, noteText),
})
