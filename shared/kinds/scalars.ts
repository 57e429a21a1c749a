/** Field schemas that packs of every version, and entries, have in common: text, ids, dates, addresses, observations. */
import * as v from 'valibot'
import { LONGEST_LIST, LONGEST_TEXT } from '../domain/limits'
import { LANGS } from '../domain/text/langs'
import { LONGEST_ADDRESS, WEB_ADDRESS } from '../domain/text/web-address'

// Plain text only: no markup and no control characters in a name or a statement.
const plain = v.regex(/^[^<\p{Cc}]*$/u, 'holds markup or control characters')
export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT), plain)
/** A note, which may join several texts of a pack of version 1. */
export const noteText = v.pipe(v.string(), v.maxLength(30_000), plain)
export const words = v.pipe(text, v.minLength(1, 'is empty'))
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'is not an id (a-z, 0-9 and hyphens)'))

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

/** Address of a web site: `https://host`. */
export const originSchema = v.pipe(urlSchema, v.regex(/^https?:\/\/[^/]+$/, 'is not an origin (https://host)'))

/** Time of a clock, `HH:MM`. */
export const timeSchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time (HH:MM)'))
/** Name of a time zone, as in the IANA database, of which every browser knows another edition. */
export const zoneSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][\w+-]*(\/[\w+-]+){0,2}$/, 'is not a time zone'),
  v.maxLength(64),
)

// Some sources are described in words and have no URL.
export const sourceSchema = v.union([
  urlSchema,
  v.pipe(
    words,
    v.check((value) => !/^[a-z]+:/i.test(value), 'is not an http or https address'),
  ),
])

export const langSchema = v.picklist(LANGS)
export const nullable = v.nullable
export const list = v.array
/** List of one observation: thousands in a file of another would keep its article from opening. */
const shortList = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(LONGEST_LIST))
export const maybe = v.exactOptional

export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))

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
