/**
 * Kinds of entities: a kind is defined once, by the types of its fields. Its type, validation schema, form and factory
 * follow from the definition.
 */
import * as v from 'valibot'
import type { DayOrMonth } from '../domain/dates/day'
import { isDay, isInOrder } from '../domain/dates/days'
import type { Lang } from '../domain/text/langs'
import { bareShape, type FieldType, type Limits, type ValueOf } from './field-types'
import { id } from './scalars'
import { type FormText, textIn } from './text-fields'

type FieldTypes = Readonly<Record<string, FieldType<unknown>>>

type MissingIn<F> = { [P in keyof F]: F[P] extends { readonly isOptional: true } ? P : never }[keyof F]
type Flat<T> = { readonly [P in keyof T]: T[P] }
/** An entity with the values of its fields. */
export type Of<F> = Flat<
  { readonly id: string } & { readonly [P in keyof F as P extends MissingIn<F> ? never : P]: ValueOf<F[P]> } & {
    readonly [P in keyof F as P extends MissingIn<F> ? P : never]?: ValueOf<F[P]> | undefined
  }
>

/** Order of a form. */
interface FormOrder<F extends string = string> {
  /** Fields in sight; the others are under *More details*. */
  readonly inSight: readonly F[]
  /** Those of the others that come first, where their order is not that of the definition. */
  readonly folded?: readonly F[]
  /** Columns of a table that come first, where their order is not that of the form. */
  readonly columns?: readonly F[]
}

/** What does not follow from the fields one by one. */
interface Rules<E> extends FormOrder<keyof E & string> {
  /** First and last day: the last is not before the first. */
  readonly span?: readonly [first: keyof E & string, last: keyof E & string]
  /** Text of the form where a field's hangs on another field. */
  readonly shows?: (fields: FormText, entity: E) => FormText
  /** What stands in for fields that are empty. */
  readonly standIns?: (fields: FormText) => FormText
  /** The entity of a form with what follows from its other fields. `dateOf` gives the date of a field, a month that stays too. */
  readonly complete?: (made: E, before: E | undefined, dateOf: (field: string) => DayOrMonth | '') => E
}

export interface Kind<N extends string, E extends { readonly id: string }, F extends FieldTypes = FieldTypes> {
  readonly name: N
  readonly fields: F
  readonly rules: Rules<E>
}

/** The entity of a kind. */
export type EntityOf<K> = K extends Kind<string, infer E> ? E : never

/** Defines a kind of entity. The order of the fields is that of a file. */
export const kind = <const N extends string, F extends FieldTypes>(
  name: N,
  fields: F,
  rules: Rules<Of<F>>,
): Kind<N, Of<F>, F> => ({ name, fields, rules })

type AnyEntity = { readonly id: string }
const valuesOf = (entity: AnyEntity): Readonly<Record<string, unknown>> => ({ ...entity })

/** Validation schema of a kind within limits. */
export const schemaOf = <E extends AnyEntity>(
  { fields }: Kind<string, E>,
  limits: Limits,
): v.GenericSchema<unknown, E> =>
  // The compiler does not follow the types of the fields through the entries.
  v.strictObject({
    id,
    ...Object.fromEntries(Object.entries(fields).map(([field, type]) => [field, type.schema(limits)])),
  }) as unknown as v.GenericSchema<unknown, E>

/** The same of what an entry states: a span does not end before it begins. */
export const statedSchemaOf = <E extends AnyEntity>(
  kind: Kind<string, E>,
  limits: Limits,
): v.GenericSchema<unknown, E> => {
  const schema = schemaOf(kind, limits)
  const { span } = kind.rules
  if (!span) return schema
  const dateIn = (entity: E, field: keyof E) => (typeof entity[field] === 'string' ? entity[field] : null)
  return v.pipe(
    schema,
    v.check((entity) => isInOrder(dateIn(entity, span[0]), dateIn(entity, span[1])), 'ends before it begins'),
  )
}

/** The fields of an entity that is corrected. A month leaves a date empty, as a date field cannot show it. */
export function textOf<E extends AnyEntity>({ fields, rules }: Kind<string, E>, entity: E): FormText {
  const values = valuesOf(entity)
  const texts = Object.entries(fields).map(([field, { input }]) => input?.toText(values[field]))
  return shown(rules, Object.assign({}, ...texts), entity)
}

/** Months of an entity by date field: an empty field leaves them unchanged. */
export function monthsIn<E extends AnyEntity>({ fields, rules }: Kind<string, E>, entity: E): FormText {
  const values = valuesOf(entity)
  const months = Object.entries(fields).flatMap(([field, { input, shape }]) => {
    const value = values[field]
    return input && bareShape(shape).is === 'date' && typeof value === 'string' && !isDay(value)
      ? input.fields.map((one) => [one, value] as const)
      : []
  })
  return shown(rules, Object.fromEntries(months), entity)
}

const shown = <E>({ shows }: Rules<E>, fields: FormText, entity: E): FormText =>
  shows ? shows(fields, entity) : fields

/**
 * Makes an entity of the text of a form. A field whose text is unchanged keeps the value that it had, so that a correction
 * loses nothing that the form shows in other words, or not at all.
 */
export function madeOf<E extends AnyEntity>(
  kind: Kind<string, E>,
  id: string,
  fields: FormText,
  before: E | undefined,
): E {
  const was = before === undefined ? {} : textOf(kind, before)
  const old = before === undefined ? {} : valuesOf(before)
  const values = Object.entries(kind.fields).flatMap(([field, { input, initial }]) => {
    const isSame = input === null || input.fields.every((one) => textIn(fields, one) === textIn(was, one))
    const value = before !== undefined && isSame ? old[field] : (input?.fromText(fields, old[field]) ?? initial)
    return value === undefined ? [] : [[field, value] as const]
  })
  const made = { id, ...Object.fromEntries(values) } as E
  const months = before === undefined ? {} : monthsIn(kind, before)
  return kind.rules.complete?.(made, before, (field) => textIn(fields, field) || (months[field] ?? '')) ?? made
}

/** Fields of a form, in order. */
export interface FormPlan<A extends string = string> {
  /** In sight. */
  readonly main: readonly A[]
  /** Under *More details*. */
  readonly more: readonly A[]
}

interface Form<A extends string> {
  readonly fields: Readonly<Record<string, FieldType<unknown, string, A>>>
  readonly rules: FormOrder
}

/** Form of a kind, for a reader of a language. */
export function formPlan<A extends string>(
  { fields, rules: { inSight, folded = [] } }: Form<A>,
  lang: Lang,
  isCorrection: boolean,
): FormPlan<A> {
  const main: A[] = []
  const more: A[] = []
  for (const field of new Set([...inSight, ...folded, ...Object.keys(fields)])) {
    const { input, about } = fields[field] ?? {}
    if (!input || about?.isBeside || (about?.isOfCorrection && !isCorrection)) continue
    const isInSight = inSight.includes(field)
    const [first, ...others] = input.fieldsFor?.(lang) ?? input.fields
    if (first) (isInSight ? main : more).push(first)
    ;(isInSight && !input.areOthersFolded ? main : more).push(...others)
  }
  return { main, more }
}

/** Fields that tables have, in the order of their columns. */
export function columnFields<T extends FieldType<unknown>>({
  fields,
  rules: { inSight, columns = inSight },
}: {
  readonly fields: Readonly<Record<string, T>>
  readonly rules: FormOrder
}): readonly T[] {
  return [...new Set([...columns, ...Object.keys(fields)])].flatMap((field) => {
    const type = fields[field]
    return type?.about.column === undefined ? [] : [type]
  })
}
