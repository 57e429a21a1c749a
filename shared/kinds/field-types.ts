/**
 * Field types: what a field of an entity can hold. A type knows the validation schema of its value and, where a form shows
 * it, the value as text and back. The kinds of entities are made of them.
 */
import * as v from 'valibot'
import { isDay } from '../domain/dates/days'
import {
  LONGEST_ADDRESS_PART,
  LONGEST_LIST,
  LONGEST_NAME,
  LONGEST_TEXT,
  MOST_CONTINUED,
  MOST_NAMES,
} from '../domain/limits'
import { LANGS, type Lang } from '../domain/text/langs'
import type { Names, WordLists } from '../domain/text/names'
import { webAddress } from '../domain/text/web-address'
import * as scalars from './scalars'
import {
  ALIAS_FIELDS,
  type AliasField,
  aliasField,
  type FormText,
  idsIn,
  inOneLine,
  NAME_FIELDS,
  type NameField,
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

/** Structure of a value, by which the reader of a table, a screen and the generators of tests know what to do with it. */
export type Shape =
  | {
      readonly is:
        | 'line'
        | 'paragraph'
        | 'day'
        | 'date'
        | 'time'
        | 'zone'
        | 'count'
        | 'flag'
        | 'source'
        | 'address'
        | 'origin'
        | 'key'
    }
  | { readonly is: 'id'; readonly of: Named }
  | { readonly is: 'choice'; readonly values: readonly string[] }
  | { readonly is: 'list' | 'by-lang'; readonly of: Shape; readonly isFilled?: true }
  | { readonly is: 'nullable'; readonly of: Shape }
  | { readonly is: 'record'; readonly fields: Shapes; readonly optional: Shapes }
type Shapes = Readonly<Record<string, Shape>>

/** Kinds that an id may refer to. */
export type Named = 'theme' | 'status' | 'article' | 'member' | 'meeting' | 'text'

/** Type of a value. */
export interface ValueType<T> {
  schema(limits: Limits): v.GenericSchema<unknown, T>
  /** Value of a new entity whose form does not show it. */
  readonly initial: T
  readonly shape: Shape
}

/** Values of the data that have names: a prefix of the keys of those, or where else they are named. */
export type ValueNames =
  | 'of-kind'
  | 'of-member'
  | 'member-group'
  | 'kind'
  | 'of-applies'
  | 'of-sense'
  | 'of-level'
  | 'of-basis'
  | 'of-track'
  | 'continuation'
  | 'phase'
  | 'stance'
  | 'role'
  | 'member-term'

/** Metadata of a field. `L` are keys of words, `A` fields of the form, `C` columns of tables. */
export interface About<L extends string = string, A extends string = string, C extends string = string> {
  /** Key of its name. */
  readonly label: L
  /** Field of the form. Without it no form shows the value, and a correction leaves it as it was. */
  readonly as?: A
  /** Key of its label in the form, where that is another. */
  readonly asked?: L
  /** True where a new entity without it says nothing. */
  readonly isRequired?: boolean
  /** True where only a correction shows it. */
  readonly isOfCorrection?: boolean
  /** True where the control of another field shows it too. */
  readonly isBeside?: boolean
  /** Column of a table that states it. */
  readonly column?: C
  /** Text of a row that does not state it. */
  readonly unstated?: string
  /** Names of its values; without them they are words already. */
  readonly values?: ValueNames
}

/** What a form shows of a field. */
export interface Input<T, A extends string = string> {
  /** Fields of the form, one for each language of a name. */
  readonly fields: readonly A[]
  /** Those that are shown beside others to a reader of a language; all without it. */
  fieldsFor?(lang: Lang): readonly A[]
  /** True where only the first of them is in sight, and the others are under *More details*. */
  readonly areOthersFolded?: boolean
  toText(value: T): FormText
  /** Value of the text. `before` is that of the entity that is corrected. */
  fromText(fields: FormText, before: T | undefined): T
}

/** Type of a field with values `T`. */
export interface FieldType<T, L extends string = string, A extends string = string, C extends string = string>
  extends ValueType<T> {
  readonly about: About<L, A, C>
  readonly input: Input<T, A> | null
}

/** Type of a field that may be missing. */
export interface OptionalFieldType<T, L extends string = string, A extends string = string, C extends string = string>
  extends FieldType<T | undefined, L, A, C> {
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

/** A short text: a name, a title. */
export const LINE: ValueType<string> = { schema: nameSchema, initial: '', shape: { is: 'line' } }
/** A name, or empty text where there is to be none. */
export const NAME_OR_NONE: ValueType<string> = {
  ...LINE,
  schema: ({ name }) => v.pipe(scalars.text, v.maxLength(name, 'is too long')),
}
/** A text of any length. */
export const PARAGRAPH: ValueType<string> = { schema: () => scalars.text, initial: '', shape: { is: 'paragraph' } }
export const DAY: ValueType<string> = { schema: () => scalars.daySchema, initial: '', shape: { is: 'day' } }
export const DATE: ValueType<string> = { schema: () => scalars.dayOrMonthSchema, initial: '', shape: { is: 'date' } }
const TIME: ValueType<string> = { schema: () => scalars.timeSchema, initial: '', shape: { is: 'time' } }
const ZONE: ValueType<string> = { schema: () => scalars.zoneSchema, initial: '', shape: { is: 'zone' } }
export const COUNT: ValueType<number> = { schema: () => scalars.count, initial: 0, shape: { is: 'count' } }
export const flagOf = (initial: boolean): ValueType<boolean> => ({
  schema: () => v.boolean(),
  initial,
  shape: { is: 'flag' },
})
export const FLAG = flagOf(false)
export const idType = (of: Named): ValueType<string> => ({
  schema: () => scalars.id,
  initial: '',
  shape: { is: 'id', of },
})
/** The id of what a record of the negotiation itself is: a role, a text. */
export const KEY: ValueType<string> = { schema: () => scalars.id, initial: '', shape: { is: 'key' } }
/** A member in the words of a source, which may be its id. */
export const MEMBER_WORDS: ValueType<string> = { ...LINE, shape: { is: 'id', of: 'member' } }
export const SOURCE: ValueType<string> = { schema: () => scalars.sourceSchema, initial: '', shape: { is: 'source' } }
/** Part of the address of a page. */
export const ADDRESS_PART: ValueType<string> = {
  ...LINE,
  schema: () => v.pipe(scalars.words, v.maxLength(LONGEST_ADDRESS_PART, 'is too long')),
}
/** Address of a web site. */
export const ORIGIN: ValueType<string> = {
  schema: () => scalars.originSchema,
  initial: '',
  shape: { is: 'origin' },
}
const ADDRESS: ValueType<string> = { schema: () => scalars.urlSchema, initial: '', shape: { is: 'address' } }

export const choiceOf = <const V extends string>(values: readonly V[], initial: V): ValueType<V> => ({
  schema: () => v.picklist(values),
  initial,
  shape: { is: 'choice', values },
})

export const listType = <T>(item: ValueType<T>, most = ({ list }: Limits) => list): ValueType<readonly T[]> => ({
  schema: (limits) => listSchema(item.schema(limits), most(limits)),
  initial: [],
  shape: { is: 'list', of: item.shape },
})

export const byLangType = <T>(item: ValueType<T>): ValueType<Readonly<Record<string, T>>> => ({
  schema: (limits) => byLanguage(item.schema(limits), limits) as v.GenericSchema<unknown, Readonly<Record<string, T>>>,
  initial: {},
  shape: { is: 'by-lang', of: item.shape },
})

/** Names by language, one at least. */
export const NAMES: ValueType<Names> = {
  schema: (limits) => v.pipe(byLanguage(nameSchema(limits), limits), v.check(hasName, NO_NAME)),
  initial: {},
  shape: { is: 'by-lang', of: LINE.shape, isFilled: true },
}

/** Words by language. */
export const WORD_LISTS: ValueType<WordLists> = byLangType(listType(LINE, ({ names }) => names))

export const orNull = <T>(type: ValueType<T>): ValueType<T | null> => ({
  schema: (limits) => v.nullable(type.schema(limits)),
  initial: null,
  shape: { is: 'nullable', of: type.shape },
})

/** Value of a type. */
export type ValueOf<V> = V extends ValueType<infer T> ? T : never
type Types = Readonly<Record<string, ValueType<unknown>>>
type ValuesOf<R extends Types> = { readonly [P in keyof R]: ValueOf<R[P]> }

/** A value of several; those of `optional` may be missing. */
export function recordOf<R extends Types, O extends Types>(
  fields: R,
  optional: O,
): ValueType<ValuesOf<R> & { readonly [P in keyof ValuesOf<O>]?: ValuesOf<O>[P] | undefined }> {
  const each = <U>(types: Types, of: (type: ValueType<unknown>) => U) =>
    Object.fromEntries(Object.entries(types).map(([name, type]) => [name, of(type)]))
  const initial = each(fields, (type) => type.initial)
  return {
    // The compiler does not follow the types of the fields through the entries.
    schema: (limits) =>
      v.strictObject({
        ...each(fields, (type) => type.schema(limits)),
        ...each(optional, (type) => v.exactOptional(type.schema(limits))),
      }) as never,
    initial: initial as never,
    shape: { is: 'record', fields: each(fields, ({ shape }) => shape), optional: each(optional, ({ shape }) => shape) },
  }
}

/** A value that one field of the form shows. */
const single = <T, A extends string>(
  as: A | undefined,
  textOf: (value: T) => string,
  fromText: (fields: FormText, as: A, before: T | undefined) => T,
): Input<T, A> | null =>
  as === undefined
    ? null
    : {
        fields: [as],
        toText: (value) => ({ [as]: textOf(value) }),
        fromText: (fields, before) => fromText(fields, as, before),
      }

const itself = (text: string): string => text

/** A field whose value is a text. */
const textField =
  (type: ValueType<string>, shown: (text: string) => string = itself) =>
  <const L extends string, const A extends string = never, const C extends string = never>(
    about: About<L, A, C>,
  ): FieldType<string, L, NoInfer<A>, NoInfer<C>> => ({ ...type, about, input: single(about.as, shown, textIn) })

export const line = textField(LINE)
export const paragraph = textField(PARAGRAPH)
/** The note of an entity, which may join several texts. */
export const longNote = textField({ ...PARAGRAPH, schema: () => scalars.noteText })
/** A day or a month. A date field shows days alone: a month is there as no text, and stays while none is typed. */
export const dayOrMonth = textField(DATE, (date) => (isDay(date) ? date : ''))

/** Time of a clock, hours and minutes. */
export const time = textField(TIME)
/** Name of a time zone, as in the IANA database. */
export const zone = textField(ZONE)

/** A field that no form shows. */
export const hidden = <T, const L extends string>(
  type: ValueType<T>,
  about: About<L>,
): FieldType<T, L, never, never> => ({
  ...type,
  about: about as About<L, never, never>,
  input: null,
})

/** Id of another entity. */
export const idOf = <const L extends string, const A extends string = never, const C extends string = never>(
  of: Named,
  about: About<L, A, C>,
): FieldType<string, L, NoInfer<A>, NoInfer<C>> => ({
  ...idType(of),
  about,
  input: single(about.as, itself, (fields, as) => textIn(fields, as).split(' ')[0] ?? ''),
})

/** Ids of other entities. */
export const idsOf = <const L extends string, const A extends string = never, const C extends string = never>(
  of: Named,
  about: About<L, A, C>,
  most?: (limits: Limits) => number,
): FieldType<readonly string[], L, NoInfer<A>, NoInfer<C>> => ({
  ...listType(idType(of), most),
  about,
  input: single<readonly string[], A>(about.as, (ids) => ids.join(' '), idsIn),
})

/** One of some values. No table states one: its words would have to be found in three languages. */
export const choice = <const V extends string, const L extends string, const A extends string = never>(
  values: readonly V[],
  initial: V,
  about: About<L, A, never>,
): FieldType<V, L, NoInfer<A>, never> => ({
  ...choiceOf(values, initial),
  about,
  input: single<V, A>(
    about.as,
    (value) => value,
    (fields, as) => values.find((value) => value === textIn(fields, as)) ?? initial,
  ),
})

/** Name by language, one at least. */
export const names = <const L extends string>(
  about: About<L, NameField, never>,
  shown: Pick<Input<Names>, 'areOthersFolded'> = {},
): FieldType<Names, L, NameField, never> => ({
  ...NAMES,
  about: { ...about, isRequired: true },
  input: {
    ...shown,
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
export const aliases = <const L extends string, const C extends string = never>(
  about: About<L, AliasField, C>,
): FieldType<WordLists, L, AliasField, NoInfer<C>> => ({
  ...WORD_LISTS,
  about,
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

/** Sources: addresses, or words. The form shows the first address, and puts another in its place. */
export const sources = <const L extends string, const A extends string, const C extends string = never>(
  about: About<L, A, C>,
): FieldType<readonly string[], L, NoInfer<A>, NoInfer<C>> => ({
  ...listType(SOURCE),
  about,
  input: single<readonly string[], A>(about.as, addressIn, (fields, as, before = []) => {
    const [first, url] = [addressIn(before), urlIn(fields, as)]
    if (first === '') return url === '' ? before : [...before, url]
    return before.flatMap((source) => (source !== first ? [source] : url === '' ? [] : [url]))
  }),
})

/** Addresses by language of the page, `other` for the rest. The form shows the first, and puts another in its place. */
export const addresses = <const L extends string, const A extends string, const C extends string = never>(
  about: About<L, A, C>,
): FieldType<WordLists, L, NoInfer<A>, NoInfer<C>> => ({
  schema: (limits) =>
    v.pipe(
      // `other` is shaped like a language tag too.
      v.record(v.union([tag, v.literal('other')]), listSchema(scalars.urlSchema, limits.list)),
      v.maxEntries(limits.names, MANY),
    ),
  initial: {},
  shape: byLangType(listType(ADDRESS)).shape,
  about,
  input: single<WordLists, A>(about.as, firstUrlOf, (fields, as, before = {}) => {
    const [first, url] = [firstUrlOf(before), urlIn(fields, as)]
    if (first === url) return before
    const code = Object.keys(before).find((key) => before[key]?.[0] === first) ?? 'other'
    const rest = before[code]?.slice(1) ?? []
    return { ...before, [code]: url === '' ? rest : [url, ...rest] }
  }),
})

export const firstUrlOf = (urls: WordLists): string => Object.values(urls).flat()[0] ?? ''
export const addressIn = (all: readonly string[]): string => all.find((source) => webAddress(source) === source) ?? ''
const urlIn = (fields: FormText, field: string): string => webAddress(textIn(fields, field)) ?? ''

/** A number from 0 to 1,000. */
export const count = <const L extends string>(about: About<L, never, never>) => hidden(COUNT, about)

export const flag = <const L extends string>(initial: boolean, about: About<L, never, never>) =>
  hidden(flagOf(initial), about)

/** A list that is not empty. */
export const filled = <T>(type: ValueType<readonly T[]>): ValueType<readonly T[]> => ({
  ...type,
  schema: (limits) =>
    v.pipe(
      type.schema(limits),
      v.check((list) => list.length > 0, 'is empty'),
    ),
  shape: { ...type.shape, isFilled: true } as Shape,
})

/** A field that may be `null`, which is empty text. */
export const nullable = <T, L extends string, A extends string = never, C extends string = never>(
  type: FieldType<T, L, A, C>,
): FieldType<T | null, L, NoInfer<A>, NoInfer<C>> => ({
  ...orNull(type),
  about: type.about,
  input: type.input && {
    ...type.input,
    toText: (value) => type.input?.toText(value ?? type.initial) ?? {},
    fromText: (fields, before) =>
      isEmptyIn(fields, type) ? null : (type.input?.fromText(fields, before ?? undefined) ?? null),
  },
})

/** A field that may be missing, as empty text is. */
export const optional = <T, L extends string, A extends string = never, C extends string = never>(
  type: FieldType<T, L, A, C>,
): OptionalFieldType<T, L, NoInfer<A>, NoInfer<C>> => ({
  isOptional: true,
  // An optional entry is told by the object schema that holds it.
  schema: (limits) => v.exactOptional(type.schema(limits)) as unknown as v.GenericSchema<unknown, T | undefined>,
  initial: undefined,
  shape: type.shape,
  about: type.about,
  input: type.input && {
    ...type.input,
    toText: (value) => type.input?.toText(value ?? type.initial) ?? {},
    fromText: (fields, before) => (isEmptyIn(fields, type) ? undefined : type.input?.fromText(fields, before)),
  },
})

const isEmptyIn = (fields: FormText, { input }: FieldType<unknown>): boolean =>
  input?.fields.every((field) => textIn(fields, field) === '') ?? true

/** Shape of a value that is there. */
export const bareShape = (shape: Shape): Shape => (shape.is === 'nullable' ? bareShape(shape.of) : shape)

/** True of a name or title, which is no longer than one. */
export const isShort = (shape: Shape): boolean => {
  const bare = bareShape(shape)
  return bare.is === 'line' || (bare.is === 'by-lang' && bare.of.is === 'line')
}

/** What a value is the id of, or several ids; `null` of one that is no id. */
export const namedIn = (shape: Shape): Named | null => {
  const bare = bareShape(shape)
  return bare.is === 'id' ? bare.of : bare.is === 'list' ? namedIn(bare.of) : null
}

/** True of web addresses, which may be words where they are sources. */
export const isAddress = (shape: Shape): boolean =>
  shape.is === 'list' || shape.is === 'by-lang' ? isAddress(shape.of) : shape.is === 'source' || shape.is === 'address'
