/** Form model of entities: what a user can add by a form, and the text of an entity that is corrected. */
import { bareShape, isAddress, isShort, type Shape } from '../../kinds/field-types'
import { type FormPlan, formPlan, monthsIn, textOf } from '../../kinds/kind'
import {
  type AnyField,
  type EntityByKind,
  type EntityField,
  type EntityFields,
  KINDS,
  type KindName,
} from '../../kinds/kinds'
import { LONGEST_NAME, LONGEST_TEXT } from '../limits'
import type { Lang } from '../text/langs'

/** What a user can add by a form; statuses come with a negotiation, observations have a form of their own. */
export const ADD_KINDS = [
  'meeting',
  'article',
  'document',
  'milestone',
  'role',
  'participation',
  'member',
  'position',
  'theme',
] as const satisfies readonly KindName[]
export type AddKind = (typeof ADD_KINDS)[number]

/** Fields with what stands in for those that are empty. */
export const withStandIns = (kind: AddKind, fields: EntityFields): EntityFields =>
  KINDS[kind].rules.standIns?.(fields) ?? fields

/** The fields of an entity that is corrected. A month leaves a date empty, as a date field cannot show it. */
export const fieldsOf = <K extends AddKind>(kind: K, entity: EntityByKind[K]): EntityFields =>
  textOf(KINDS[kind], entity)

/** Months of an entity by date field: an empty field leaves them unchanged. A position has days alone. */
export const monthsOf = <K extends AddKind>(kind: K, entity: EntityByKind[K]): EntityFields =>
  kind === 'position' ? {} : monthsIn(KINDS[kind], entity)

/**
 * Form of a kind. An article is named in each language at once, the one that is read first, as pages in all of them are to
 * be read from then on. What it continues has a form of its own, and is corrected here.
 */
export const planOf = (kind: AddKind, lang: Lang, isCorrection = false): FormPlan<EntityField> =>
  formPlan(KINDS[kind], lang, isCorrection)

/** Types of the fields that the form of a kind shows. */
const shownIn = (kind: AddKind): readonly AnyField[] => Object.values(KINDS[kind].fields).filter(({ input }) => input)

/** Type of what a field of the form of a kind shows; none of a field of another form. */
export const typeIn = (kind: AddKind, field: EntityField): AnyField | undefined =>
  shownIn(kind).find(({ input }) => input?.fields.includes(field))

/** True of a field that takes several ids; the others take one. */
export const takesSeveral = (kind: AddKind, field: EntityField): boolean => typeIn(kind, field)?.shape.is === 'list'

/** Fields without which a new entity of a kind says nothing. Names are asked for in the language that is read. */
export const requiredIn = (kind: AddKind, lang: Lang): readonly EntityField[] =>
  shownIn(kind).flatMap(({ about, input }) => {
    const [first] = about.isRequired && input ? (input.fieldsFor?.(lang) ?? input.fields) : []
    return first ?? []
  })

/** Fields of all forms with values of a shape. */
const fieldsWith = (isFit: (shape: Shape) => boolean): readonly EntityField[] => [
  ...new Set(
    ADD_KINDS.flatMap((kind) =>
      shownIn(kind).flatMap(({ shape, input }) => (isFit(shape) && input ? input.fields : [])),
    ),
  ),
]

export const DATE_FIELDS = fieldsWith((shape) => bareShape(shape).is === 'date')
export const ADDRESS_FIELDS = fieldsWith(isAddress)
const SHORT_FIELDS = fieldsWith(isShort)

/** Longest text of a field: that of a name where it is one in any kind. */
export const longestOf = (field: EntityField): number => (SHORT_FIELDS.includes(field) ? LONGEST_NAME : LONGEST_TEXT)
