/** Format of the tables, as a screen explains it: the columns of each kind by name. */
import type { Lang } from '../domain/text/langs'
import type { Field } from './column-names'
import { columnName, SHAPES, type TableKind } from './columns'

/** A column with its name, and whether a row must have it. */
export interface FormatColumn {
  readonly field: Field
  readonly name: string
  readonly isRequired: boolean
}

/** The columns of a kind, in the order of the samples. */
export const formatDescription = (kind: TableKind, lang: Lang): readonly FormatColumn[] =>
  SHAPES[kind].fields.map((field) => ({
    field,
    name: columnName(field, lang),
    isRequired: SHAPES[kind].required.includes(field),
  }))
