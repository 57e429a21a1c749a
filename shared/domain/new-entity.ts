/**
 * Factory of entities: makes one from the few fields of a form, with defaults for the rest, and gives the fields of one
 * that is corrected. Values that no field shows stay as they were.
 */
import { effectiveDay, isDay, isInOrder } from './days'
import type { Entities, EntityKind, Layer } from './entries'
import { LANGS, type Lang } from './langs'
import { LONGEST_NAME, LONGEST_TEXT, MOST_NAMES } from './limits'
import type { Names, WordLists } from './names'
import { type Day, type DayOrMonth, type Negotiation, type Position, STANCES, type Stance } from './types'
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
  | 'articles'
  | 'continues'
  | 'stance'
  | 'statement'
  | 'from'
  | 'to'
  | 'url'
  | 'note'

/** Text by field. Several ids are parted by spaces, several names by line breaks; a missing field is empty. */
export type EntityFields = Readonly<Partial<Record<EntityField, string>>>

/** `missing` and the rest: why a field does not do. */
export type FieldProblem = 'missing' | 'date' | 'order' | 'url' | 'markup' | 'long' | 'many'
export type FieldProblems = Readonly<Partial<Record<EntityField, FieldProblem>>>

/** Fields without which an entity of a kind says nothing. Names are asked for in the language that is read. */
const REQUIRED: Readonly<Record<AddKind, readonly EntityField[]>> = {
  meeting: ['date', 'type', 'title'],
  article: ['theme', 'from'],
  document: ['title', 'date'],
  milestone: ['title', 'date'],
  role: ['role'],
  participation: ['members', 'from'],
  position: ['members', 'articles', 'stance', 'date'],
  theme: [],
}

const DATES = ['date', 'end', 'from', 'to'] as const
const NAMED: readonly AddKind[] = ['article', 'theme']
const NAMES: readonly EntityField[] = [
  'title',
  'symbol',
  'type',
  'section',
  'chair',
  'role',
  'person',
  ...LANGS.map(nameField),
]
const ALIASES: readonly EntityField[] = LANGS.map(aliasField)
/** Longest text of a field. */
export const longestOf = (field: EntityField): number => (NAMES.includes(field) ? LONGEST_NAME : LONGEST_TEXT)

/** Validates the fields of a new entity, or of a corrected one (`before`), read in a language. */
export function problemsOf<K extends AddKind>(
  kind: K,
  fields: EntityFields,
  lang: Lang,
  before?: Addable[K],
): FieldProblems {
  const given = withStandIns(kind, fields)
  const problems: Partial<Record<EntityField, FieldProblem>> = {}
  const required = NAMED.includes(kind) ? [...REQUIRED[kind], nameField(lang)] : REQUIRED[kind]
  const kept = before === undefined ? {} : monthsOf(kind, before)
  for (const [field, text] of entriesOf(given)) {
    if (text.includes('<')) problems[field] = 'markup'
    else if (text.length > longestOf(field)) problems[field] = 'long'
    else if (ALIASES.includes(field)) {
      const aliases = text.split('\n').filter((alias) => alias.trim() !== '')
      if (aliases.length > MOST_NAMES || aliases.some((alias) => alias.length > LONGEST_NAME)) problems[field] = 'many'
    }
  }
  // What is corrected may lack what a new entity must have; a position is stated anew.
  const shown = before === undefined || kind === 'position' ? null : fieldsOf(kind, before)
  const isMissing = (field: EntityField) => textIn(given, field) === '' && (!shown || textIn(shown, field) !== '')
  for (const field of required) if (isMissing(field) && !kept[field]) problems[field] ??= 'missing'
  if (NAMED.includes(kind) && LANGS.every((one) => textIn(given, nameField(one)) === ''))
    problems[nameField(lang)] ??= 'missing'
  const hasHolder = (of: EntityFields) => textIn(of, 'person') !== '' || idsIn(of, 'members').length > 0
  if (kind === 'role' && !hasHolder(given) && (!shown || hasHolder(shown))) problems.person ??= 'missing'
  if (idsIn(given, 'continues').length > 0 && textIn(given, 'from') === '' && !kept.from) problems.from ??= 'missing'
  for (const field of DATES) if (textIn(given, field) !== '' && !isDay(textIn(given, field))) problems[field] = 'date'
  if (webAddress(textIn(given, 'url')) === null) problems.url = 'url'
  const dateOf = (field: EntityField) => textIn(given, field) || kept[field] || null
  if (!isInOrder(dateOf('date'), textIn(given, 'end') || null)) problems.end ??= 'order'
  if (!isInOrder(dateOf('from'), dateOf('to'))) problems.to ??= 'order'
  return problems
}

/** A document without a title goes by its symbol. */
function withStandIns(kind: AddKind, fields: EntityFields): EntityFields {
  return kind === 'document' && textIn(fields, 'title') === '' ? { ...fields, title: textIn(fields, 'symbol') } : fields
}

/** What the factory cannot know: ids are unique, and say nothing of what is private. */
export interface Making {
  /** Language of the names. */
  readonly lang: Lang
  readonly layer: Layer
  /** Six random characters of base 36. */
  readonly random: string
}

/**
 * Makes an entity of valid fields; a corrected one (`before`) keeps its id. A position has one member and one article
 * each: `positionsFrom` makes them.
 */
export function entityFrom<K extends Exclude<AddKind, 'position'>>(
  kind: K,
  fields: EntityFields,
  making: Making,
  before?: Entities[K],
): Entities[K] {
  const given = withStandIns(kind, fields)
  const named = ([nameField(making.lang), 'title', 'person', 'members'] as const).map((field) => textIn(given, field))
  const name = making.layer === 'private' ? '' : (named.find((text) => text !== '') ?? '')
  return MAKERS[kind](before?.id ?? newId(kind, name, making.random), given, making.lang, before)
}

type Maker<K extends EntityKind> = (
  id: string,
  fields: EntityFields,
  lang: Lang,
  before: Entities[K] | undefined,
) => Entities[K]

const MAKERS: { readonly [K in Exclude<AddKind, 'position'>]: Maker<K> } = {
  meeting: (id, fields, _, before) => {
    const start = dateIn(fields, 'date', before?.start)
    const end = dateIn(fields, 'end', before && before.end !== before.start ? before.end : null)
    return {
      id,
      chair: textIn(fields, 'chair') || null,
      participants: before?.participants ?? null,
      topics: idsIn(fields, 'articles'),
      // Its author was there, or has it from one who was.
      verified: before?.verified ?? true,
      kind: textIn(fields, 'type'),
      title: textIn(fields, 'title'),
      start,
      end: end !== '' && effectiveDay(end) >= effectiveDay(start) ? end : start,
      urls: urlsWith(before?.urls ?? {}, urlIn(fields)),
      note: textIn(fields, 'note'),
    }
  },
  article: (id, fields, lang, before) => {
    const names = namesWith(fields, before?.names)
    return {
      ...(before ? without(before, ['continues', 'from']) : EMPTY_ARTICLE),
      id,
      theme: textIn(fields, 'theme'),
      names,
      nameBasis: basisOf(names, before),
      aliases: withFormerNames(aliasesWith(fields, lang, before?.aliases ?? {}), before?.names ?? {}, names),
      sources: sourcesWith(before?.sources, urlIn(fields)),
      note: textIn(fields, 'note'),
      ...succession(fields, before),
    }
  },
  document: (id, fields, _, before) => {
    const symbol = textIn(fields, 'symbol') || null
    const proponents = idsIn(fields, 'members')
    return {
      ...(before && without(before, sameIds(before.proponents, proponents) ? [] : ['proponentsLabel'])),
      id,
      symbol,
      symbolBasis: before?.symbol === symbol ? before.symbolBasis : 'seen',
      date: dateIn(fields, 'date', before?.date),
      subject: textIn(fields, 'title'),
      articles: idsIn(fields, 'articles'),
      proponents,
      sources: sourcesWith(before?.sources, urlIn(fields)),
      note: textIn(fields, 'note'),
    }
  },
  milestone: (id, fields, _, before) => ({
    id,
    track: before?.track ?? '',
    confidence: before?.confidence ?? '',
    date: dateIn(fields, 'date', before?.date),
    title: textIn(fields, 'title'),
    description: textIn(fields, 'statement'),
    sources: sourcesWith(before?.sources, urlIn(fields)),
    note: textIn(fields, 'note'),
  }),
  role: (id, fields, _, before) => {
    const members = idsIn(fields, 'members')
    return {
      ...(before && without(before, sameIds(before.members, members) ? [] : ['label'])),
      id,
      role: textIn(fields, 'role'),
      person: textIn(fields, 'person') || null,
      members,
      article: idsIn(fields, 'articles')[0] ?? null,
      from: dateIn(fields, 'from', before?.from) || null,
      to: dateIn(fields, 'to', before?.to) || null,
      datesBasis: before?.datesBasis ?? '',
      sources: sourcesWith(before?.sources, urlIn(fields)),
      note: textIn(fields, 'note'),
    }
  },
  participation: (id, fields, _, before) => {
    const from = dateIn(fields, 'from', before?.from)
    const member = idsIn(fields, 'members')[0] ?? ''
    return {
      ...(before && without(before, before.from === from && before.member === member ? [] : ['firstSeen'])),
      id,
      member,
      from,
      to: dateIn(fields, 'to', before?.to) || null,
      isCounted: before?.isCounted ?? true,
      confidence: before?.confidence ?? '',
      sources: sourcesWith(before?.sources, urlIn(fields)),
      note: textIn(fields, 'note'),
    }
  },
  theme: (id, fields, _, before) => ({
    id,
    names: namesWith(fields, before?.names),
    section: textIn(fields, 'section') || null,
  }),
}

/** An entity without what its source said in other words of a field that was corrected. */
const without = <T extends object, K extends keyof T>(entity: T, fields: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(entity).filter(([field]) => !fields.some((one) => one === field))) as Omit<T, K>

const sameIds = (some: readonly string[], others: readonly string[]): boolean => some.join(' ') === others.join(' ')

const EMPTY_ARTICLE = {
  kind: 'article',
  weakAliases: {},
  genericName: false,
  places: [],
} as const satisfies Partial<Entities['article']>

/** One position of one member on one article, as an entry states it. */
export interface StatedPosition {
  readonly day: Day
  readonly member: string
  readonly article: string
  readonly stance: Stance
  readonly statement: string
  readonly url: string | null
}

/** Makes the positions of valid fields: one for each member and article. */
export function positionsFrom(fields: EntityFields): readonly StatedPosition[] {
  const stance = STANCES.find((one) => one === fields.stance)
  if (!stance) return []
  const shared = {
    day: textIn(fields, 'date'),
    stance,
    statement: textIn(fields, 'statement'),
    url: urlIn(fields) || null,
  }
  return idsIn(fields, 'members').flatMap((member) =>
    idsIn(fields, 'articles').map((article) => ({ ...shared, member, article })),
  )
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
  position: ({ date, members, articles, stance, statement, sources }) => ({
    date: dayIn(date),
    members: members.join(' '),
    articles: articles.join(' '),
    stance: stance ?? '',
    statement,
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

/** Day of the first observation or meeting of a negotiation; `null` without any. */
export function firstDayOf({ observations, meetings }: Pick<Negotiation, 'observations' | 'meetings'>): Day | null {
  const days = [...observations.map(({ date }) => date), ...meetings.map(({ start }) => start)].map(effectiveDay)
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null)
}

/** A date that is probably a slip of the year. */
export interface DateWarning {
  readonly kind: 'early' | 'late'
  readonly year: string
}

const MAX_YEARS_AHEAD = 10

/** Warns of a day before the talks began, or more than ten years ahead. */
export function dateWarning(date: DayOrMonth, first: Day | null, today: Day): DateWarning | null {
  if (date === '') return null
  const year = date.slice(0, 4)
  if (first !== null && effectiveDay(date) < first) return { kind: 'early', year }
  return Number(year) > Number(today.slice(0, 4)) + MAX_YEARS_AHEAD ? { kind: 'late', year } : null
}

/** The first warning of the dates of a form. */
export function dateWarningIn(
  fields: EntityFields,
  first: Day | null,
  today: Day,
): (DateWarning & { readonly field: EntityField }) | null {
  for (const field of DATES) {
    const warning = dateWarning(textIn(fields, field), first, today)
    if (warning) return { ...warning, field }
  }
  return null
}

export function nameField(lang: Lang): NameField {
  return `name-${lang}`
}
export function aliasField(lang: Lang): AliasField {
  return `aliases-${lang}`
}

/** Id of a new entity: its name in small letters, and random characters. */
export function newId(kind: AddKind, name: string, random: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '')
  return `${slug || kind}-${random}`
}

const LONGEST_SLUG = 40

/** Ids of a field. */
export const idsIn = (fields: EntityFields, field: EntityField): readonly string[] =>
  (fields[field] ?? '').split(' ').filter((id) => id !== '')

/** Text of a field on one line. */
const textIn = (fields: EntityFields, field: EntityField): string => inOneLine(fields[field] ?? '')
const inOneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim()

const entriesOf = (fields: EntityFields) => Object.entries(fields) as readonly [EntityField, string][]

const urlIn = (fields: EntityFields): string => webAddress(textIn(fields, 'url')) ?? ''
const dayIn = (date: DayOrMonth): string => (isDay(date) ? date : '')
const dateIn = (fields: EntityFields, field: EntityField, before: DayOrMonth | null | undefined): DayOrMonth =>
  textIn(fields, field) || (before && !isDay(before) ? before : '')

function namesWith(fields: EntityFields, before: Names = {}): Names {
  const typed = LANGS.map((lang) => [lang, textIn(fields, nameField(lang))] as const)
  const others = Object.entries(before).filter(([code]) => !LANGS.some((lang) => lang === code))
  return Object.fromEntries([...typed, ...others].filter(([, name]) => name !== ''))
}

const basisOf = (names: Names, before: Entities['article'] | undefined): Entities['article']['nameBasis'] =>
  Object.fromEntries(
    Object.entries(names).map(([code, name]) => [
      code,
      before?.names[code] === name ? (before.nameBasis[code] ?? 'seen') : 'seen',
    ]),
  )

function aliasesWith(fields: EntityFields, lang: Lang, before: WordLists): WordLists {
  const field = fields[aliasField(lang)]
  if (field === undefined) return before
  const typed = field
    .split('\n')
    .map(inOneLine)
    .filter((name) => name !== '')
  return typed.length === 0 && before[lang] === undefined ? before : { ...before, [lang]: typed }
}

/** Other names with those that the article had before: texts of that time go on naming it so. */
function withFormerNames(aliases: WordLists, before: Names, names: Names): WordLists {
  const former = Object.entries(before).flatMap(([code, name]) => {
    const known = aliases[code] ?? []
    const isKept = names[code] === undefined || names[code] === name || known.includes(name)
    return isKept ? [] : [[code, [...known, name]] as const]
  })
  return former.length === 0 ? aliases : { ...aliases, ...Object.fromEntries(former) }
}

/** What an article continues, and its first day. */
function succession(fields: EntityFields, before: Entities['article'] | undefined): Partial<Entities['article']> {
  const continues = idsIn(fields, 'continues')
  const from = dateIn(fields, 'from', before?.from)
  return { ...(continues.length > 0 && { continues }), ...(from !== '' && { from }) }
}

/** Sources with the address of the form in the place of the first address. */
function sourcesWith(before: readonly string[] = [], url: string): readonly string[] {
  const first = addressIn(before)
  if (first === '') return url === '' ? before : [...before, url]
  return before.flatMap((source) => (source !== first ? [source] : url === '' ? [] : [url]))
}

/** Addresses with that of the form in the place of the first. */
function urlsWith(before: WordLists, url: string): WordLists {
  const first = firstUrlOf(before)
  if (first === url) return before
  const code = Object.keys(before).find((key) => before[key]?.[0] === first) ?? 'other'
  const rest = before[code]?.slice(1) ?? []
  return { ...before, [code]: url === '' ? rest : [url, ...rest] }
}

const firstUrlOf = (urls: WordLists): string => Object.values(urls).flat()[0] ?? ''

const addressIn = (sources: readonly string[]): string => sources.find((source) => webAddress(source) === source) ?? ''

const nameFields = (names: Names): EntityFields =>
  Object.fromEntries(LANGS.map((lang) => [nameField(lang), names[lang] ?? '']))
const aliasFields = (aliases: WordLists): EntityFields =>
  Object.fromEntries(LANGS.map((lang) => [aliasField(lang), (aliases[lang] ?? []).join('\n')]))
