/** Validation schema of a pack, version 1. Callers use `readPack` in `read.ts`. */
import * as v from 'valibot'
import type { Negotiation } from '../domain/types'
import { LANGS, PHASES, STANCES } from '../domain/types'
import { LONGEST_ADDRESS, WEB_ADDRESS } from '../domain/web-address'

export const PACK_SCHEMA = 1

/** A whole negotiation as one file. */
export interface Pack extends Negotiation {
  readonly schema: typeof PACK_SCHEMA
  /** Grows with every release of the pack; compared component by component as numbers: `2026.11.1`. */
  readonly version: string
}

// Plain text only: no markup and no control characters in a name or a statement.
const text = v.pipe(v.string(), v.maxLength(4000), v.regex(/^[^<\p{Cc}]*$/u, 'holds markup or control characters'))
const words = v.pipe(text, v.minLength(1, 'is empty'))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'is not an id (a-z, 0-9 and hyphens)'))

const realDay = (value: string) => {
  const [year, month, day] = value.split('-').map(Number)
  const time = Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 1)
  // The pattern above may have failed already, so the value may be no date at all.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
/** `YYYY-MM-DD`, a day of the calendar. */
export const daySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/, 'is not a date (YYYY-MM-DD)'),
  v.check(realDay, 'is no day of the calendar'),
)
/** `YYYY-MM-DD` or `YYYY-MM`. */
export const dayOrMonthSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d(-\d\d)?$/, 'is not a date (YYYY-MM-DD or YYYY-MM)'),
  v.check(realDay, 'is no day of the calendar'),
)

export const urlSchema = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ADDRESS),
  v.regex(WEB_ADDRESS, 'is not an http or https address'),
)

// Some sources are described in words and have no URL.
const source = v.union([
  urlSchema,
  v.pipe(
    words,
    v.check((value) => !/^[a-z]+:/i.test(value), 'is not an http or https address'),
  ),
])

const byLang = <S extends v.GenericSchema>(schema: S) => v.strictObject({ en: schema, fr: schema, es: schema })
export const langSchema = v.picklist(LANGS)
const names = byLang(words)
const wordLists = byLang(v.array(words))
const nullable = v.nullable
const list = v.array
/** List of one observation: thousands in a file of another would keep its article from opening. */
const shortList = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(500))
const maybe = v.exactOptional

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))

export const evidenceSchema = v.strictObject({
  url: nullable(urlSchema),
  title: maybe(text),
  published: maybe(dayOrMonthSchema),
  lang: maybe(langSchema),
  quote: maybe(text),
  paragraph: maybe(v.pipe(v.string(), v.maxLength(20000), v.regex(/^[^\p{Cc}]*$/u))),
  alsoAt: maybe(shortList(urlSchema)),
})

export const reporterSchema = v.strictObject({
  person: nullable(text),
  role: nullable(text),
  members: shortList(id),
  label: maybe(text),
})

export const targetSchema = v.strictObject({ status: id, date: dayOrMonthSchema })

/** Fields of an observation, the pack's or the user's. */
export const observationEntries = {
  id,
  article: id,
  date: dayOrMonthSchema,
  status: id,
  statement: text,
  basis: v.picklist(['reported', 'inferred', 'planned']),
  evidence: evidenceSchema,
  reportedBy: reporterSchema,
  meeting: maybe(id),
  outstandingCount: maybe(count),
  target: maybe(targetSchema),
  dependsOn: maybe(shortList(id)),
  note: maybe(text),
}

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
  sources: list(source),
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
  sources: list(source),
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
  sources: list(source),
  note: text,
})

const milestone = v.strictObject({
  id,
  date: dayOrMonthSchema,
  track: words,
  title: words,
  description: text,
  confidence: words,
  sources: list(source),
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
  sources: list(source),
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
  sources: list(source),
  note: text,
})

const partialList = v.strictObject({
  id,
  date: dayOrMonthSchema,
  count: nullable(count),
  countText: text,
  verified: list(id),
  sources: list(source),
  note: text,
})

export const packSchema: v.GenericSchema<unknown, Pack> = v.strictObject({
  schema: v.literal(PACK_SCHEMA),
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
