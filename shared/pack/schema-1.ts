/** Validation schema of a pack, version 1, the form of packs, files and databases before version 2. */
import * as v from 'valibot'
import { PHASES, STANCES } from '../domain/types'
import {
  count,
  dayOrMonthSchema,
  daySchema,
  id,
  list,
  maybe,
  nullable,
  observationEntries,
  sourceSchema,
  text,
  urlSchema,
  words,
} from '../kinds/scalars'

const byLang = <S extends v.GenericSchema>(schema: S) => v.strictObject({ en: schema, fr: schema, es: schema })
const names = byLang(words)
const wordLists = byLang(v.array(words))

const status = v.strictObject({
  id,
  kind: v.picklist(['step', 'flag']),
  order: nullable(count),
  phase: nullable(v.picklist(PHASES)),
  wholeText: v.boolean(),
  definition: text,
  words: wordLists,
  note: text,
})

const article = v.strictObject({
  id,
  kind: v.picklist(['article', 'process-issue', 'instrument']),
  theme: id,
  names,
  nameBasis: byLang(v.picklist(['seen', 'translated'])),
  aliases: wordLists,
  weakAliases: wordLists,
  genericName: v.boolean(),
  section2020: nullable(words),
  section2020Basis: nullable(words),
  number2024: nullable(words),
  title2024: nullable(words),
  fate: v.picklist(['in-stabilised-text', 'not-in-stabilised-text', 'process-issue']),
  sources: list(sourceSchema),
  note: text,
})

const member = v.strictObject({
  id,
  names,
  shortNames: names,
  aliases: wordLists,
  demonyms: wordLists,
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
  participant: v.boolean(),
  participation: v.strictObject({
    wave: nullable(words),
    signed2017: v.boolean(),
    signed2019: v.boolean(),
    by2021: v.boolean(),
    by2024: v.boolean(),
    supported2024: v.boolean(),
    source: text,
    confidence: words,
  }),
})

const group = v.strictObject({
  id,
  kind: words,
  names,
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
  urls: v.strictObject({ en: list(urlSchema), fr: list(urlSchema), es: list(urlSchema), other: list(urlSchema) }),
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
  to: dayOrMonthSchema,
  datesBasis: text,
  sources: list(sourceSchema),
  note: text,
})

const proposal = v.strictObject({
  id,
  symbol: nullable(words),
  symbolBasis: words,
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
  track: words,
  title: words,
  description: text,
  confidence: words,
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

const participant = v.strictObject({
  member: id,
  firstSeen: words,
  joined: words,
  mc11Statement: v.boolean(),
  davos2019Statement: v.boolean(),
  notAssociatedJuly2024: v.boolean(),
  memberStates: maybe(list(words)),
  sources: list(sourceSchema),
  note: text,
})

const partialList = v.strictObject({
  id,
  date: dayOrMonthSchema,
  count: nullable(count),
  countText: text,
  verified: list(id),
  sources: list(sourceSchema),
  note: text,
})

/** A pack of version 1. */
export const packSchema1 = v.strictObject({
  schema: v.literal(1),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+(\.\d+){0,3}$/, 'is not a version (numbers parted by dots)')),
  names,
  themes: list(v.strictObject({ id, names, section: nullable(words) })),
  statuses: list(status),
  articles: list(article),
  members: list(member),
  groups: list(group),
  meetings: list(meeting),
  observations: list(v.strictObject(observationEntries)),
  roles: list(role),
  proposals: list(proposal),
  milestones: list(milestone),
  positions: list(position),
  participants: list(participant),
  participationCounts: list(v.strictObject({ date: dayOrMonthSchema, count, source: urlSchema })),
  partialLists: list(partialList),
  notes: v.record(words, text),
})

export type Pack1 = v.InferOutput<typeof packSchema1>
