/**
 * Form model of entities: what a form holds of each kind as text, and the fields of an entity that is corrected. The
 * validation and the factory read entities out of it.
 */
import { isDay } from './days'
import type { Entities, EntityKind } from './entries'
import { LANGS, type Lang } from './langs'
import type { Names, WordLists } from './names'
import type { DayOrMonth, Position } from './types'
import { webAddress } from './web-address'

/** What a user can add by a form; statuses come with a negotiation, observations have a form of their own. */
export const ADD_KINDS = [
  'meeting',
  'article',
  'document',
  'milestone',
  'role',
  'participation',
  'position',
  'theme',
] as const satisfies readonly (EntityKind | 'position')[]
export type AddKind = (typeof ADD_KINDS)[number]

/** Each kind as a negotiation has it. */
export type Addable = Entities & { readonly position: Position }

export type NameField = `name-${Lang}`
export type AliasField = `aliases-${Lang}`
export type EntityField =
  | NameField
  | AliasField
  | 'title'
  | 'symbol'
  | 'type'
  | 'theme'
  | 'section'
  | 'date'
  | 'end'
  | 'chair'
  | 'role'
  | 'person'
  | 'members'
  /** Names of members that are typed and not yet read. */
  | 'typed'
  | 'articles'
  | 'continues'
  | 'stance'
  | 'meeting'
  | 'status'
  | 'statement'
  | 'from'
  | 'to'
  | 'url'
  | 'note'

/** Text by field. Several ids are parted by spaces, several names by line breaks; a missing field is empty. */
export type EntityFields = Readonly<Partial<Record<EntityField, string>>>

export const DATE_FIELDS = ['date', 'end', 'from', 'to'] as const satisfies readonly EntityField[]

export function nameField(lang: Lang): NameField {
  return `name-${lang}`
}
export function aliasField(lang: Lang): AliasField {
  return `aliases-${lang}`
}

/** Ids of a field. */
export const idsIn = (fields: EntityFields, field: EntityField): readonly string[] =>
  (fields[field] ?? '').split(' ').filter((id) => id !== '')

/** Text of a field on one line. */
export const textIn = (fields: EntityFields, field: EntityField): string => inOneLine(fields[field] ?? '')
export const inOneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim()

/** A document without a title goes by its symbol. */
export function withStandIns(kind: AddKind, fields: EntityFields): EntityFields {
  return kind === 'document' && textIn(fields, 'title') === '' ? { ...fields, title: textIn(fields, 'symbol') } : fields
}

/** The fields of an entity that is corrected. A month leaves a date empty, as a date field cannot show it. */
export function fieldsOf<K extends AddKind>(kind: K, entity: Addable[K]): EntityFields {
  return READERS[kind](entity)
}

const READERS: { readonly [K in AddKind]: (entity: Addable[K]) => EntityFields } = {
  meeting: ({ start, end, kind, title, chair, topics, urls, note }) => ({
    date: dayIn(start),
    end: end === start ? '' : dayIn(end),
    type: kind,
    title,
    chair: chair ?? '',
    articles: topics.join(' '),
    url: firstUrlOf(urls),
    note,
  }),
  article: ({ names, theme, aliases, continues = [], from = '', sources, note }) => ({
    ...nameFields(names),
    ...aliasFields(aliases),
    theme,
    continues: continues.join(' '),
    from: dayIn(from),
    url: addressIn(sources),
    note,
  }),
  document: ({ symbol, date, subject, articles, proponents, sources, note }) => ({
    title: subject,
    symbol: symbol ?? '',
    date: dayIn(date),
    articles: articles.join(' '),
    members: proponents.join(' '),
    url: addressIn(sources),
    note,
  }),
  milestone: ({ date, title, description, sources, note }) => ({
    date: dayIn(date),
    title,
    statement: description,
    url: addressIn(sources),
    note,
  }),
  role: ({ role, person, members, article, from, to, sources, note }) => ({
    role,
    person: person ?? '',
    members: members.join(' '),
    articles: article ?? '',
    from: dayIn(from ?? ''),
    to: dayIn(to ?? ''),
    url: addressIn(sources),
    note,
  }),
  participation: ({ member, from, to, sources, note }) => ({
    members: member,
    from: dayIn(from),
    to: dayIn(to ?? ''),
    url: addressIn(sources),
    note,
  }),
  position: ({ date, members, articles, stance, statement, meeting = '', sources }) => ({
    date: dayIn(date),
    members: members.join(' '),
    articles: articles.join(' '),
    stance: stance ?? '',
    statement,
    meeting,
    url: addressIn(sources),
  }),
  theme: ({ names, section }) => ({ ...nameFields(names), section: section ?? '' }),
}

/** Months of an entity by date field: an empty field leaves them unchanged. A position has days alone. */
export function monthsOf<K extends AddKind>(kind: K, entity: Addable[K]): EntityFields {
  const dates: Readonly<Record<string, unknown>> = kind === 'position' ? {} : { ...entity }
  const month = (date: unknown) => (typeof date === 'string' && !isDay(date) ? date : '')
  return {
    date: month(dates.date ?? dates.start),
    from: month(dates.from),
    to: month(dates.to),
    end: dates.end === dates.start ? '' : month(dates.end),
  }
}

const dayIn = (date: DayOrMonth): string => (isDay(date) ? date : '')

export const firstUrlOf = (urls: WordLists): string => Object.values(urls).flat()[0] ?? ''

export const addressIn = (sources: readonly string[]): string =>
  sources.find((source) => webAddress(source) === source) ?? ''

const nameFields = (names: Names): EntityFields =>
  Object.fromEntries(LANGS.map((lang) => [nameField(lang), names[lang] ?? '']))
const aliasFields = (aliases: WordLists): EntityFields =>
  Object.fromEntries(LANGS.map((lang) => [aliasField(lang), (aliases[lang] ?? []).join('\n')]))
