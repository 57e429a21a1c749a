/** Validation schema of a pack, version 2. Callers use `readPack` in `read.ts`, which also reads version 1. */
import * as v from 'valibot'
import { isInOrder } from '../domain/days'
import { LONGEST_LIST, LONGEST_NAME, LONGEST_TEXT, MOST_CONTINUED, MOST_NAMES } from '../domain/limits'
import type { Negotiation } from '../domain/types'
import { CONTINUATION_KINDS, PHASES, ROLE_LEADS, STANCES, STATUS_KINDS, STATUS_SENSES } from '../domain/types'
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
const hasName = (names: Readonly<Record<string, string>>) => Object.keys(names).length > 0
const NO_NAME = 'has no name'
export const namesSchema = v.pipe(v.record(tag, words), v.check(hasName, NO_NAME))
const wordListsSchema = v.record(tag, list(words))

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

/** How long the names and lists of an entity may be. */
interface Limits {
  readonly name: number
  /** Names of a language, and languages. */
  readonly names: number
  readonly list: number
  /** Articles that one continues. */
  readonly continued: number
}

/** Far more than a negotiation has: no dataset of any version is refused. */
const PACK_LIMITS: Limits = { name: LONGEST_TEXT, names: 5000, list: 5000, continued: 5000 }
const ENTRY_LIMITS: Limits = {
  name: LONGEST_NAME,
  names: MOST_NAMES,
  list: LONGEST_LIST,
  continued: MOST_CONTINUED,
}
const MANY = 'has too many items'

/** Schemas of the kinds of entities, with limits. */
function entitySchemas(limits: Limits) {
  const name = v.pipe(words, v.maxLength(limits.name, 'is too long'))
  const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(limits.list, MANY))
  const byLanguage = <S extends v.GenericSchema>(item: S) =>
    v.pipe(v.record(tag, item), v.maxEntries(limits.names, MANY))
  const names = v.pipe(byLanguage(name), v.check(hasName, NO_NAME))
  const wordLists = byLanguage(v.pipe(v.array(name), v.maxLength(limits.names, MANY)))

  const status = v.strictObject({
    id,
    names,
    definitions: byLanguage(text),
    kind: v.picklist(STATUS_KINDS),
    order: nullable(count),
    phase: nullable(v.picklist(PHASES)),
    appliesTo: v.pipe(list(v.picklist(['article', 'whole'])), v.minLength(1, 'is empty')),
    words: wordLists,
    sense: maybe(v.picklist(STATUS_SENSES)),
    usedFrom: maybe(dayOrMonthSchema),
    usedTo: maybe(dayOrMonthSchema),
    isMinor: maybe(v.boolean()),
    note: text,
  })

  const theme = v.strictObject({ id, names, section: nullable(name) })

  const article = v.strictObject({
    id,
    kind: v.picklist(['article', 'process-issue', 'instrument']),
    theme: id,
    names,
    nameBasis: byLanguage(v.picklist(['seen', 'translated'])),
    aliases: wordLists,
    weakAliases: wordLists,
    genericName: v.boolean(),
    places: list(
      v.strictObject({ text: id, number: nullable(name), title: maybe(name), isUnsure: maybe(v.boolean()) }),
    ),
    continues: maybe(v.pipe(v.array(id), v.maxLength(limits.continued, MANY))),
    continuesAs: maybe(v.picklist(CONTINUATION_KINDS)),
    from: maybe(dayOrMonthSchema),
    sources: list(sourceSchema),
    note: noteText,
  })

  const meeting = v.strictObject({
    id,
    kind: name,
    title: name,
    start: dayOrMonthSchema,
    end: dayOrMonthSchema,
    chair: nullable(name),
    participants: nullable(count),
    // `other` is shaped like a language tag too.
    urls: v.pipe(v.record(v.union([tag, v.literal('other')]), list(urlSchema)), v.maxEntries(limits.names, MANY)),
    topics: list(id),
    verified: v.boolean(),
    note: text,
  })

  const role = v.strictObject({
    id,
    role: name,
    person: nullable(name),
    members: list(id),
    label: maybe(name),
    article: nullable(id),
    track: maybe(name),
    from: nullable(dayOrMonthSchema),
    to: nullable(dayOrMonthSchema),
    datesBasis: text,
    sources: list(sourceSchema),
    note: text,
  })

  const document = v.strictObject({
    id,
    symbol: nullable(name),
    symbolBasis: text,
    date: dayOrMonthSchema,
    subject: name,
    articles: list(id),
    proponents: list(id),
    proponentsLabel: maybe(name),
    sources: list(sourceSchema),
    note: text,
  })

  const milestone = v.strictObject({
    id,
    date: dayOrMonthSchema,
    track: text,
    title: name,
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
    track: maybe(name),
    statement: text,
    meeting: maybe(id),
    sources: list(sourceSchema),
    note: maybe(text),
  })

  const participation = v.strictObject({
    id,
    member: id,
    from: dayOrMonthSchema,
    to: nullable(dayOrMonthSchema),
    isCounted: v.boolean(),
    firstSeen: maybe(name),
    memberStates: maybe(list(name)),
    confidence: text,
    sources: list(sourceSchema),
    note: noteText,
  })

  return { theme, status, article, meeting, document, milestone, role, participation, position }
}

/** Schema of each kind of entity, as a pack has it. */
export const ENTITY_SCHEMAS = entitySchemas(PACK_LIMITS)
const stated = entitySchemas(ENTRY_LIMITS)
const REVERSED = 'ends before it begins'
/** Schema of each kind of entity, as an entry states it. */
export const STATED_SCHEMAS = {
  ...stated,
  meeting: v.pipe(
    stated.meeting,
    v.check(({ start, end }) => isInOrder(start, end), REVERSED),
  ),
  role: v.pipe(
    stated.role,
    v.check(({ from, to }) => isInOrder(from, to), REVERSED),
  ),
  participation: v.pipe(
    stated.participation,
    v.check(({ from, to }) => isInOrder(from, to), REVERSED),
  ),
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
  themes: list(ENTITY_SCHEMAS.theme),
  statuses: list(ENTITY_SCHEMAS.status),
  articles: list(ENTITY_SCHEMAS.article),
  members: list(member),
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
