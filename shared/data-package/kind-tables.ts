/**
 * Tables of the kinds of entities, which follow from the types of their fields: a field with one value is a column, ids of others are
 * a table of their own with a row each, and sources and other names are the rows of one table for all kinds.
 */

import { LANGS } from '../domain/text/langs'
import { bareShape, isAddress, type Shape } from '../kinds/field-types'
import type { AnyField, EntityByKind } from '../kinds/kinds'
import { KINDS } from '../kinds/kinds'
import { type ColumnType, type DataColumn, type DataTable, idColumn } from './data-table'
import { fieldNote, type TableKind } from './field-notes'

/** Tables by kind of entity, with what a row is. */
const TABLES: { readonly [K in TableKind]: { readonly name: string; readonly row: string } } = {
  theme: { name: 'themes', row: 'theme' },
  status: { name: 'statuses', row: 'status of the ladder' },
  article: { name: 'articles', row: 'article, or issue that the talks treat like one' },
  meeting: { name: 'meetings', row: 'meeting' },
  document: { name: 'documents', row: 'document of the talks' },
  milestone: { name: 'milestones', row: 'event that is no meeting' },
  role: { name: 'roles', row: 'role that somebody holds' },
  participation: { name: 'participations', row: 'span in which a member takes part' },
  position: { name: 'positions', row: 'position of members on articles' },
}
const KIND_NAMES: readonly TableKind[] = [
  'theme',
  'status',
  'article',
  'meeting',
  'document',
  'milestone',
  'role',
  'participation',
  'position',
]

/** Tables that ids refer to; places in texts are in the dataset alone. */
const REFERRED = {
  theme: 'themes',
  article: 'articles',
  member: 'members',
  meeting: 'meetings',
} as const

/** Entities of a negotiation by kind. */
export type EntitiesByKind = { readonly [K in TableKind]: readonly EntityByKind[K][] }

/** Lists of ids that may have words in their place, where the source has no more. */
const IN_WORDS: ReadonlySet<string> = new Set(['memberStates'])

type Row = readonly string[]
type Values = Readonly<Record<string, unknown>>

/** What is collected from all kinds: rows of the tables `names` and `sources`. */
export interface SharedRows {
  readonly names: Row[]
  readonly sources: Row[]
}

/** The tables of all kinds, each followed by those of its lists; adds to the rows that they share. */
export const kindTables = (entities: EntitiesByKind, shared: SharedRows): readonly DataTable[] =>
  KIND_NAMES.flatMap((kind) => tablesOf(kind, entities[kind], shared))

function tablesOf(kind: TableKind, entities: readonly { readonly id: string }[], shared: SharedRows): DataTable[] {
  const { name: table, row } = TABLES[kind]
  const fields: Readonly<Record<string, AnyField>> = KINDS[kind].fields
  const columns: (DataColumn & { readonly of: (values: Values) => string })[] = []
  const lists: DataTable[] = []
  const valuesOf = entities.map((entity) => ({ id: entity.id, values: { ...entity } as Values }))
  for (const [field, { shape }] of Object.entries(fields)) {
    const note = fieldNote(kind, field)
    if (note === null) continue
    const bare = bareShape(shape)
    if (bare.is === 'by-lang' && bare.of.is !== 'list')
      for (const lang of LANGS)
        columns.push({
          name: `${singular(field)}_${lang}`,
          type: 'string',
          description: `${note} (${lang})`,
          of: (values) => textOf(recordIn(values[field])[lang]),
        })
    else if (isAddress(bare))
      for (const { id, values } of valuesOf)
        for (const source of textsIn(values[field])) shared.sources.push([table, id, source])
    else if (bare.is === 'by-lang')
      for (const { id, values } of valuesOf)
        for (const [lang, words] of Object.entries(recordIn(values[field])))
          for (const word of textsIn(words)) shared.names.push([table, id, lang, word])
    else if (bare.is === 'list' && bare.of.is === 'id')
      lists.push(
        listTable(
          { table, field, note, of: bare.of.of },
          valuesOf.map(({ id, values }) => [id, textsIn(values[field])]),
        ),
      )
    else
      columns.push({
        name: snakeCase(field),
        description: note,
        ...typeOf(bare),
        of: (values) => (bare.is === 'list' ? textsIn(values[field]).join(' ') : textOf(values[field])),
      })
  }
  const main: DataTable = {
    name: table,
    description: `One row a ${row}.`,
    columns: [idColumn(`Id of the ${kind}`), ...columns.map(({ of: _, ...column }) => column)],
    key: ['id'],
    rows: valuesOf.map(({ id, values }) => [id, ...columns.map(({ of }) => of(values))]),
  }
  return [main, ...lists]
}

interface ListOf {
  readonly table: string
  readonly field: string
  readonly note: string
  readonly of: string
}

/** Table of a field with several ids: a row for each of them. */
export function listTable({ table, field, note, of }: ListOf, lists: readonly (readonly [string, Row])[]): DataTable {
  const owner = singular(table)
  const other = field === 'continues' || field === 'dependsOn' ? snakeCase(field) : singular(snakeCase(field))
  return {
    name: `${owner}_${snakeCase(field)}`,
    description: `One row a ${other.replaceAll('_', ' ')} of a row of ${table}.`,
    columns: [
      { name: owner, type: 'string', description: `Row of ${table}`, refersTo: table },
      {
        name: other,
        type: 'string',
        description: note,
        ...(isReferred(of) && !IN_WORDS.has(field) && { refersTo: REFERRED[of] }),
      },
    ],
    key: [owner, other],
    rows: lists.flatMap(([id, values]) => [...new Set(values)].map((value) => [id, value])),
  }
}

const isReferred = (of: string): of is keyof typeof REFERRED => of in REFERRED

const TYPES: Readonly<Partial<Record<Shape['is'], ColumnType>>> = {
  day: 'date',
  date: 'date',
  count: 'integer',
  flag: 'boolean',
}

function typeOf(shape: Shape): Pick<DataColumn, 'type' | 'values' | 'refersTo'> {
  return {
    type: TYPES[shape.is] ?? 'string',
    ...(shape.is === 'choice' && { values: shape.values }),
    ...(shape.is === 'id' && isReferred(shape.of) && { refersTo: REFERRED[shape.of] }),
  }
}

const recordIn = (value: unknown): Values => (typeof value === 'object' && value !== null ? { ...value } : {})

/** Texts of a list, or of lists by language. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(textsIn)
      : Object.values(recordIn(value)).flatMap(textsIn)

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

const singular = (name: string): string =>
  name.endsWith('uses') ? name.slice(0, -2) : name.endsWith('s') ? name.slice(0, -1) : name

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
