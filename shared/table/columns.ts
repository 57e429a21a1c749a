/** Columns of the tables: what each kind of table holds, as the kinds of entities say, and how its columns are found. */
import { LANGS, type Lang } from '../domain/text/langs'
import { bareShape, isShort, type Shape as ValueShape } from '../kinds/field-types'
import { columnFields } from '../kinds/kind'
import { type AnyField, type EntityColumn, KINDS, type KindName } from '../kinds/kinds'
import { COLUMN_NAMES, type Field } from './column-names'
import { foldName } from './fold'
import type { Sheet } from './sheet'

export const TABLE_KINDS = ['articles', 'observations', 'meetings', 'documents', 'milestones', 'members'] as const
export type TableKind = (typeof TABLE_KINDS)[number]

/** A kind of table: its columns in the order in which a sample has them. */
interface Shape {
  readonly fields: readonly Field[]
  readonly required: readonly Field[]
}

/** Kind of the entities that a table states; a status update is none. */
const ENTITY_OF = {
  articles: 'article',
  meetings: 'meeting',
  documents: 'document',
  milestones: 'milestone',
  members: 'participation',
} as const satisfies Readonly<Partial<Record<TableKind, KindName>>>

type EntityTable = keyof typeof ENTITY_OF
/** Kinds of entities that a row can state. */
export type RowKind = (typeof ENTITY_OF)[EntityTable]

/** Columns of a row of each kind, with what they state. */
export const COLUMNS: Readonly<Record<RowKind, readonly AnyField[]>> = {
  article: columnFields(KINDS.article),
  meeting: columnFields(KINDS.meeting),
  document: columnFields(KINDS.document),
  milestone: columnFields(KINDS.milestone),
  participation: columnFields(KINDS.participation),
}

/** A table of entities: a row has no id where its entity has no name of its own. */
const shapeOf = (table: EntityTable): Shape => {
  const columns = COLUMNS[ENTITY_OF[table]]
  return {
    fields: [...columns.flatMap(columnIn), ...(table === 'members' ? [] : ['id' as const])],
    required: columns.filter(isNeeded).flatMap(columnIn),
  }
}

const columnIn = ({ about }: AnyField): readonly EntityColumn[] => (about.column ? [about.column] : [])
/** True of a column that each row must fill. */
export const isNeeded = ({ about }: AnyField): boolean => about.isRequired === true && about.unstated === undefined

/** First columns of the tables of articles, whose rows may state a status too. */
const OF_ARTICLES: readonly Field[] = [
  'name',
  'name-en',
  'name-fr',
  'name-es',
  'theme',
  'aliases',
  'whole',
  'status',
  'date',
]

const members = shapeOf('members')

export const SHAPES: Readonly<Record<TableKind, Shape>> = {
  articles: { fields: [...new Set([...OF_ARTICLES, ...shapeOf('articles').fields])], required: ['name'] },
  observations: {
    fields: [
      'article',
      'date',
      'status',
      'statement',
      'source',
      'quote',
      'person',
      'role',
      'members',
      'meeting',
      'outstanding',
      'basis',
      'note',
      'id',
    ],
    required: ['article', 'date', 'status'],
  },
  meetings: shapeOf('meetings'),
  documents: shapeOf('documents'),
  milestones: shapeOf('milestones'),
  // A member that is no state has its names by language, and its abbreviations.
  members: { ...members, fields: [...members.fields, 'name-en', 'name-fr', 'name-es', 'aliases'] },
}

/** Columns of all tables with values of a shape. */
const columnsWith = (isFit: (shape: ValueShape) => boolean): readonly Field[] =>
  Object.values(COLUMNS)
    .flat()
    .filter(({ shape }) => isFit(shape))
    .flatMap(columnIn)

/** Texts with the greatest length of a name; the others may be as long as a statement. */
export const NAME_COLUMNS: readonly Field[] = [
  'name',
  'name-en',
  'name-fr',
  'name-es',
  'theme',
  ...columnsWith(isShort),
]
export const DATE_COLUMNS: readonly Field[] = ['date', ...columnsWith((shape) => bareShape(shape).is === 'date')]

/** Column of each field by its index; a field without a column is missing. */
export type Columns = Readonly<Partial<Record<Field, number>>>

/** Name of a column in a language, as samples have it and screens show it. */
export function columnName(field: Field, lang: (typeof LANGS)[number]): string {
  const name = COLUMN_NAMES[field][LANGS.indexOf(lang)]?.[0] ?? field
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Finds the columns of a kind by their names, in any language: exact names first, each column for one field. */
export function matchColumns(kind: TableKind, head: readonly string[]): Columns {
  const columns: Partial<Record<Field, number>> = {}
  const taken = new Set<number>()
  const folded = head.map(foldName)
  const { fields } = SHAPES[kind]
  // The first names of all fields before the second names of any: "Title" beside "Name" is no name.
  const longest = Math.max(...fields.flatMap((field) => COLUMN_NAMES[field].map((names) => names.length)))
  for (let rank = 0; rank < longest; rank++)
    for (const field of fields) {
      if (columns[field] !== undefined) continue
      const names = COLUMN_NAMES[field].flatMap((ofLang) => ofLang[rank] ?? [])
      const at = folded.findIndex((name, index) => !taken.has(index) && names.some((one) => foldName(one) === name))
      if (at < 0) continue
      columns[field] = at
      taken.add(at)
    }
  return columns
}

/**
 * Language of the names in a table: that of the heading over them or over the other names, else the one whose names alone
 * have a column. `null` where nothing tells it, or where names in that language have a column of their own.
 */
export function namesLang(columns: Columns, head: readonly string[]): Lang | null {
  const stated = LANGS.filter((lang) => columns[`name-${lang}`] !== undefined)
  const [told] = (['name', 'article', 'member', 'aliases'] as const).flatMap(
    (field) => headingLang(field, columns, head) ?? [],
  )
  if (told !== undefined) return stated.includes(told) ? null : told
  return stated.length === 1 && columns.name === undefined ? (stated[0] ?? null) : null
}

/** Language of a heading; `null` where no language or several have it, as *Article*. */
function headingLang(field: Field, columns: Columns, head: readonly string[]): Lang | null {
  const name = foldName(head[columns[field] ?? -1] ?? '')
  const langs = LANGS.filter((_, at) => COLUMN_NAMES[field][at]?.some((known) => foldName(known) === name))
  return langs.length === 1 ? (langs[0] ?? null) : null
}

/** True where a name of the article is there in some language. */
export const hasName = (columns: Columns): boolean =>
  (['name', 'name-en', 'name-fr', 'name-es'] as const).some((field) => columns[field] !== undefined)

/** Required fields of a kind that have no column. */
export const missingColumns = (kind: TableKind, columns: Columns): readonly Field[] =>
  SHAPES[kind].required.filter((field) => (field === 'name' ? !hasName(columns) : columns[field] === undefined))

/** The kind that a sheet most likely holds: by its name, else by how many of its columns fit. */
export function guessKind({ name, rows }: Sheet): TableKind {
  const head = rows[0] ?? []
  const scoreOf = (kind: TableKind) => {
    const columns = matchColumns(kind, head)
    return (
      Object.keys(columns).length - 4 * missingColumns(kind, columns).length + (isLikely(kind, columns, head) ? 1 : 0)
    )
  }
  const scored = TABLE_KINDS.map((kind) => ({ kind, score: scoreOf(kind) }))
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one)).kind
  const folded = foldName(name)
  const named = SHEET_NAMES.find(([, words]) => words.some((word) => folded.includes(word)))?.[0]
  return named && Object.keys(matchColumns(named, head)).length > 1 ? named : best
}

/** Of kinds that fit alike: a theme is of articles, a member of members; “Article” beside a date and a status is of statuses. */
function isLikely(kind: TableKind, columns: Columns, head: readonly string[]): boolean {
  if (kind === 'articles') return columns.theme !== undefined
  if (kind === 'members') return columns.member !== undefined
  const article = foldName(head[columns.article ?? -1] ?? '')
  return kind === 'observations' && (article === 'article' || article === 'articulo')
}

/** Words in the names of sheets; “status of the articles” is of statuses. */
const SHEET_NAMES: readonly (readonly [TableKind, readonly string[]])[] = [
  ['observations', ['status', 'statut', 'estado', 'observation', 'observacion', 'update']],
  ['meetings', ['meeting', 'reunion']],
  ['documents', ['document', 'proposal', 'proposition', 'propuesta']],
  ['milestones', ['milestone', 'jalon', 'hito']],
  ['members', ['member', 'membre', 'miembro', 'participant']],
  ['articles', ['article', 'articulo']],
]
