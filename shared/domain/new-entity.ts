/**
 * Factory of entities: makes one from the few fields of a form, with defaults for the rest. Values that no field shows stay
 * as they were.
 */
import { effectiveDay, isDay } from './days'
import {
  type AddKind,
  addressIn,
  aliasField,
  type EntityField,
  type EntityFields,
  firstUrlOf,
  idsIn,
  inOneLine,
  nameField,
  textIn,
  withStandIns,
} from './entity-fields'
import type { Entities, EntityKind, Layer, PositionEntry } from './entries'
import { LANGS, type Lang } from './langs'
import { isPublic } from './layers'
import type { Names, WordLists } from './names'
import { type DayOrMonth, STANCES } from './types'
import { webAddress } from './web-address'

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
  const name = !isPublic(making) ? '' : (named.find((text) => text !== '') ?? '')
  return MAKERS[kind](before?.id ?? newId(kind, name, making.random), given, before)
}

type Maker<K extends EntityKind> = (id: string, fields: EntityFields, before: Entities[K] | undefined) => Entities[K]

const MAKERS: { readonly [K in Exclude<AddKind, 'position'>]: Maker<K> } = {
  meeting: (id, fields, before) => {
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
  article: (id, fields, before) => {
    const names = namesWith(fields, before?.names)
    return {
      ...(before ? without(before, ['continues', 'continuesAs', 'from']) : EMPTY_ARTICLE),
      id,
      theme: textIn(fields, 'theme'),
      names,
      nameBasis: basisOf(names, before),
      aliases: withFormerNames(aliasesWith(fields, before?.aliases ?? {}), before?.names ?? {}, names),
      sources: sourcesWith(before?.sources, urlIn(fields)),
      note: textIn(fields, 'note'),
      ...succession(fields, before),
    }
  },
  document: (id, fields, before) => {
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
  milestone: (id, fields, before) => ({
    id,
    track: before?.track ?? '',
    confidence: before?.confidence ?? '',
    date: dateIn(fields, 'date', before?.date),
    title: textIn(fields, 'title'),
    description: textIn(fields, 'statement'),
    sources: sourcesWith(before?.sources, urlIn(fields)),
    note: textIn(fields, 'note'),
  }),
  role: (id, fields, before) => {
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
  participation: (id, fields, before) => {
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
  theme: (id, fields, before) => ({
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
export type StatedPosition = Pick<
  PositionEntry,
  'day' | 'member' | 'article' | 'stance' | 'statement' | 'meeting' | 'url'
>

/** Makes the positions of valid fields: one for each member and article. */
export function positionsFrom(fields: EntityFields): readonly StatedPosition[] {
  const stance = STANCES.find((one) => one === fields.stance)
  if (!stance) return []
  const meeting = textIn(fields, 'meeting')
  const shared = {
    day: textIn(fields, 'date'),
    stance,
    statement: textIn(fields, 'statement'),
    ...(meeting !== '' && { meeting }),
    url: urlIn(fields) || null,
  }
  return idsIn(fields, 'members').flatMap((member) =>
    idsIn(fields, 'articles').map((article) => ({ ...shared, member, article })),
  )
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

const urlIn = (fields: EntityFields): string => webAddress(textIn(fields, 'url')) ?? ''
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

/** Other names with those of the languages whose field the form has. */
function aliasesWith(fields: EntityFields, before: WordLists): WordLists {
  const typed = LANGS.flatMap((lang) => {
    const names = fields[aliasField(lang)]
      ?.split('\n')
      .map(inOneLine)
      .filter((name) => name !== '')
    return names === undefined || (names.length === 0 && before[lang] === undefined) ? [] : [[lang, names] as const]
  })
  return typed.length === 0 ? before : { ...before, ...Object.fromEntries(typed) }
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

/** Succession of an article: those that it continues, of which kind while these stay the same, and its first day. */
function succession(fields: EntityFields, before: Entities['article'] | undefined): Partial<Entities['article']> {
  const continues = idsIn(fields, 'continues')
  const from = dateIn(fields, 'from', before?.from)
  const continuesAs = before?.continues?.join() === continues.join() ? before.continuesAs : undefined
  return {
    ...(continues.length > 0 && { continues }),
    ...(continuesAs && { continuesAs }),
    ...(from !== '' && { from }),
  }
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
