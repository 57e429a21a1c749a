/**
 * Field types: what a field of an entity can hold. A type knows the validation schema of its value and, where a form shows
 * it, the value as text and back. The kinds of entities are made of them.
 */
import * as v from 'valibot'
import { isDay } from '../domain/days'
import { LANGS, type Lang } from '../domain/langs'
import { LONGEST_LIST, LONGEST_NAME, LONGEST_TEXT, MOST_CONTINUED, MOST_NAMES } from '../domain/limits'
import type { Names, WordLists } from '../domain/names'
import { webAddress } from '../domain/web-address'
import * as scalars from './scalars'
import {
  ALIAS_FIELDS,
  aliasField,
  type EntityField,
  type EntityFields,
  idsIn,
  inOneLine,
  NAME_FIELDS,
  nameField,
  textIn,
} from './text-fields'

/** How long the names and lists of an entity may be. */
export interface Limits {
  readonly name: number
  /** Names of a language, and languages. */
  readonly names: number
  readonly list: number
  /** Articles that one continues. */
  readonly continued: number
}

/** Far more than a negotiation has: no dataset of any version is refused. */
export const PACK_LIMITS: Limits = { name: LONGEST_TEXT, names: 5000, list: 5000, continued: 5000 }
export const ENTRY_LIMITS: Limits = {
  name: LONGEST_NAME,
  names: MOST_NAMES,
  list: LONGEST_LIST,
  continued: MOST_CONTINUED,
}

/** Where the form of a kind shows a field. */
export interface Shown {
  readonly as: EntityField
  /** True where a new entity without it says nothing. */
  readonly isRequired?: boolean
  /** True where only a correction shows it. */
  readonly isOfCorrection?: boolean
}

/** What a form shows of a field. */
export interface Input<T> extends Omit<Shown, 'as'> {
  /** Fields of the form, one for each language of a name. */
  readonly fields: readonly EntityField[]
  /** Those that are shown beside others to a reader of a language; all without it. */
  fieldsFor?(lang: Lang): readonly EntityField[]
  /** True where only the first of them is in sight, and the others are under *More details*. */
  readonly areOthersFolded?: boolean
  /** True of a name or title, which is no longer than one. */
  readonly isShort?: boolean
  /** True of a date: a month of it is no text. */
  readonly isDate?: boolean
  /** True where it takes several ids. */
  readonly isSeveral?: boolean
  toText(value: T): EntityFields
  /** Value of the text. `before` is that of the entity that is corrected. */
  fromText(fields: EntityFields, before: T | undefined): T
}

/** Type of a field with values `T`. */
export interface FieldType<T> {
  schema(limits: Limits): v.GenericSchema<unknown, T>
  /** Value of a new entity whose form does not show it. */
  readonly initial: T
  readonly input: Input<T> | null
}

/** Type of a field that may be missing. */
export interface OptionalFieldType<T> extends FieldType<T | undefined> {
  readonly isOptional: true
}

const MANY = 'has too many items'
export const hasName = (names: Names) => Object.keys(names).length > 0
export const NO_NAME = 'has no name'

/** Language tag, as in BCP 47. */
export const tag = v.pipe(
  v.string(),
  v.maxLength(35),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'is not a language tag'),
)

const nameSchema = ({ name }: Limits) => v.pipe(scalars.words, v.maxLength(name, 'is too long'))
const listSchema = <S extends v.GenericSchema>(item: S, most: number) => v.pipe(v.array(item), v.maxLength(most, MANY))
const byLanguage = <S extends v.GenericSchema>(item: S, { names }: Limits) =>
  v.pipe(v.record(tag, item), v.maxEntries(names, MANY))
const wordListsSchema = (limits: Limits) =>
  byLanguage(v.pipe(v.array(nameSchema(limits)), v.maxLength(limits.names, MANY)), limits)

/** A value that one field of the form shows. */
function single<T>({ as, ...shown }: Shown, textOf: (value: T) => string, read: (text: string) => T): Input<T> {
  return {
    ...shown,
    fields: [as],
    toText: (value) => ({ [as]: textOf(value) }),
    fromText: (fields) => read(textIn(fields, as)),
  }
}

const asItIs = (shown: Shown | undefined): Input<string> | null =>
  shown
    ? single(
        shown,
        (text) => text,
        (text) => text,
      )
    : null

/** A short text: a name, a title. Without `shown`, as in each type, no form shows it, and a correction leaves it as it was. */
export const line = (shown?: Shown): FieldType<string> => {
  const input = asItIs(shown)
  return { schema: nameSchema, initial: '', input: input && { ...input, isShort: true } }
}

/** A text of any length. */
export const paragraph = (shown?: Shown): FieldType<string> => ({
  schema: () => scalars.text,
  initial: '',
  input: asItIs(shown),
})

/** The note of an entity, which may join several texts. */
export const longNote = (shown: Shown): FieldType<string> => ({
  schema: () => scalars.noteText,
  initial: '',
  input: asItIs(shown),
})

/** A day or a month. A date field shows days alone: a month is there as no text, and stays while none is typed. */
export const dayOrMonth = (shown?: Shown): FieldType<string> => ({
  schema: () => scalars.dayOrMonthSchema,
  initial: '',
  input: shown
    ? {
        ...single(
          shown,
          (date) => (isDay(date) ? date : ''),
          (text) => text,
        ),
        isDate: true,
      }
    : null,
})

/** Id of another entity. */
export const idOf = (shown: Shown): FieldType<string> => ({
  schema: () => scalars.id,
  initial: '',
  input: single(
    shown,
    (id) => id,
    (text) => text.split(' ')[0] ?? '',
  ),
})

const ids = (most: (limits: Limits) => number, shown: Shown): FieldType<readonly string[]> => ({
  schema: (limits) => listSchema(scalars.id, most(limits)),
  initial: [],
  input: {
    ...single<readonly string[]>(
      shown,
      (ids) => ids.join(' '),
      () => [],
    ),
    isSeveral: true,
    fromText: (fields) => idsIn(fields, shown.as),
  },
})

/** Ids of other entities. */
export const idsOf = (shown: Shown): FieldType<readonly string[]> => ids(({ list }) => list, shown)

/** Ids of the articles that one continues. */
export const continued = (shown: Shown): FieldType<readonly string[]> => ids(({ continued }) => continued, shown)

/** One of some values. */
export const choice = <const V extends string>(values: readonly V[], initial: V, shown?: Shown): FieldType<V> => ({
  schema: () => v.picklist(values),
  initial,
  input: shown
    ? single(
        shown,
        (value) => value,
        (text) => values.find((value) => value === text) ?? initial,
      )
    : null,
})

/** Name by language, one at least. */
export const names = (shown: Pick<Input<Names>, 'areOthersFolded'> = {}): FieldType<Names> => ({
  schema: (limits) => v.pipe(byLanguage(nameSchema(limits), limits), v.check(hasName, NO_NAME)),
  initial: {},
  input: {
    ...shown,
    isRequired: true,
    isShort: true,
    fields: NAME_FIELDS,
    fieldsFor: (lang) => [nameField(lang), ...NAME_FIELDS.filter((field) => field !== nameField(lang))],
    toText: (names) => Object.fromEntries(LANGS.map((lang) => [nameField(lang), names[lang] ?? ''])),
    fromText: (fields, before = {}) => {
      const typed = LANGS.map((lang) => [lang, textIn(fields, nameField(lang))] as const)
      const others = Object.entries(before).filter(([code]) => !LANGS.some((lang) => lang === code))
      return Object.fromEntries([...typed, ...others].filter(([, name]) => name !== ''))
    },
  },
})

/** Other names by language, each on a line. Those of a language whose field the form lacks stay. */
export const aliases = (): FieldType<WordLists> => ({
  schema: wordListsSchema,
  initial: {},
  input: {
    fields: ALIAS_FIELDS,
    fieldsFor: (lang) => [aliasField(lang)],
    toText: (lists) => Object.fromEntries(LANGS.map((lang) => [aliasField(lang), (lists[lang] ?? []).join('\n')])),
    fromText: (fields, before = {}) => {
      const typed = LANGS.flatMap((lang) => {
        const names = fields[aliasField(lang)]
          ?.split('\n')
          .map(inOneLine)
          .filter((name) => name !== '')
        return names === undefined || (names.length === 0 && before[lang] === undefined) ? [] : [[lang, names] as const]
      })
      return typed.length === 0 ? before : { ...before, ...Object.fromEntries(typed) }
    },
  },
})

/** Words by language that no form shows. */
export const wordLists = (): FieldType<WordLists> => ({ schema: wordListsSchema, initial: {}, input: null })

/** A value by language that no form shows. */
export const byLang = <T>(
  item: (limits: Limits) => v.GenericSchema<unknown, T>,
): FieldType<Readonly<Record<string, T>>> => ({
  schema: (limits) => byLanguage(item(limits), limits) as v.GenericSchema<unknown, Readonly<Record<string, T>>>,
  initial: {},
  input: null,
})

/** Sources: addresses, or words. The form shows the first address, and puts another in its place. */
export const sources = (shown: Shown): FieldType<readonly string[]> => ({
  schema: (limits) => listSchema(scalars.sourceSchema, limits.list),
  initial: [],
  input: {
    ...single<readonly string[]>(shown, addressIn, () => []),
    fromText: (fields, before = []) => {
      const [first, url] = [addressIn(before), urlIn(fields, shown.as)]
      if (first === '') return url === '' ? before : [...before, url]
      return before.flatMap((source) => (source !== first ? [source] : url === '' ? [] : [url]))
    },
  },
})

/** Addresses by language of the page, `other` for the rest. The form shows the first, and puts another in its place. */
export const addresses = (shown: Shown): FieldType<WordLists> => ({
  schema: (limits) =>
    v.pipe(
      // `other` is shaped like a language tag too.
      v.record(v.union([tag, v.literal('other')]), listSchema(scalars.urlSchema, limits.list)),
      v.maxEntries(limits.names, MANY),
    ),
  initial: {},
  input: {
    ...single<WordLists>(shown, firstUrlOf, () => ({})),
    fromText: (fields, before = {}) => {
      const [first, url] = [firstUrlOf(before), urlIn(fields, shown.as)]
      if (first === url) return before
      const code = Object.keys(before).find((key) => before[key]?.[0] === first) ?? 'other'
      const rest = before[code]?.slice(1) ?? []
      return { ...before, [code]: url === '' ? rest : [url, ...rest] }
    },
  },
})

export const firstUrlOf = (urls: WordLists): string => Object.values(urls).flat()[0] ?? ''
export const addressIn = (all: readonly string[]): string => all.find((source) => webAddress(source) === source) ?? ''
const urlIn = (fields: EntityFields, field: EntityField): string => webAddress(textIn(fields, field)) ?? ''

/** A number from 0 to 1,000. */
export const count = (): FieldType<number> => ({ schema: () => scalars.count, initial: 0, input: null })

export const flag = (initial: boolean): FieldType<boolean> => ({ schema: () => v.boolean(), initial, input: null })

/** A list of a shape of its own, which no form shows. */
export const listOf = <T>(item: (limits: Limits) => v.GenericSchema<unknown, T>): FieldType<readonly T[]> => ({
  schema: (limits) => listSchema(item(limits), limits.list),
  initial: [],
  input: null,
})

/** A list that is not empty. */
export const filled = <T>(type: FieldType<readonly T[]>): FieldType<readonly T[]> => ({
  ...type,
  schema: (limits) =>
    v.pipe(
      type.schema(limits),
      v.check((list) => list.length > 0, 'is empty'),
    ),
})

/** A field that may be `null`, which is empty text. */
export const nullable = <T>(type: FieldType<T>): FieldType<T | null> => ({
  schema: (limits) => v.nullable(type.schema(limits)),
  initial: null,
  input: type.input && {
    ...type.input,
    toText: (value) => type.input?.toText(value ?? type.initial) ?? {},
    fromText: (fields, before) =>
      isEmptyIn(fields, type) ? null : (type.input?.fromText(fields, before ?? undefined) ?? null),
  },
})

/** A field that may be missing, as empty text is. */
export const optional = <T>(type: FieldType<T>): OptionalFieldType<T> => ({
  isOptional: true,
  // An optional entry is told by the object schema that holds it.
  schema: (limits) => v.exactOptional(type.schema(limits)) as unknown as v.GenericSchema<unknown, T | undefined>,
  initial: undefined,
  input: type.input && {
    ...type.input,
    toText: (value) => type.input?.toText(value ?? type.initial) ?? {},
    fromText: (fields, before) => (isEmptyIn(fields, type) ? undefined : type.input?.fromText(fields, before)),
  },
})

const isEmptyIn = (fields: EntityFields, { input }: FieldType<unknown>): boolean =>
  input?.fields.every((field) => textIn(fields, field) === '') ?? true
