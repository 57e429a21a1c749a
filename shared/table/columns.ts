/** Columns of the tables: what each kind of table holds, and by which names its columns are found. */
import { LANGS, type Lang } from '../domain/langs'
import { foldName } from './fold'
import type { Sheet } from './sheet'

export const TABLE_KINDS = ['articles', 'observations', 'meetings', 'documents', 'milestones', 'members'] as const
export type TableKind = (typeof TABLE_KINDS)[number]

export type Field =
  | 'id'
  | 'name'
  | 'name-en'
  | 'name-fr'
  | 'name-es'
  | 'aliases'
  | 'theme'
  | 'whole'
  | 'article'
  | 'articles'
  | 'status'
  | 'date'
  | 'end'
  | 'statement'
  | 'basis'
  | 'source'
  | 'quote'
  | 'person'
  | 'role'
  | 'member'
  | 'members'
  | 'meeting'
  | 'outstanding'
  | 'title'
  | 'type'
  | 'chair'
  | 'symbol'
  | 'description'
  | 'from'
  | 'to'
  | 'note'

/** Names of a column in English, French and Spanish, the one that is shown and written first. */
const NAMES: Readonly<Record<Field, readonly (readonly string[])[]>> = {
  id: [['id', 'code', 'key', 'identifier'], ['identifiant'], ['identificador', 'código']],
  name: [
    ['name', 'article', 'title', 'subject', 'issue', 'provision'],
    ['nom', 'titre', 'sujet', 'disposition', 'article'],
    ['nombre', 'artículo', 'título', 'tema', 'disposición'],
  ],
  'name-en': [
    ['name (en)', 'name en', 'english', 'english name', 'name in english'],
    ['nom (en)', 'nom anglais', 'anglais'],
    ['nombre (en)', 'nombre en inglés', 'inglés'],
  ],
  'name-fr': [
    ['name (fr)', 'name fr', 'french', 'french name', 'name in french'],
    ['nom (fr)', 'nom français', 'français'],
    ['nombre (fr)', 'nombre en francés', 'francés'],
  ],
  'name-es': [
    ['name (es)', 'name es', 'spanish', 'spanish name', 'name in spanish'],
    ['nom (es)', 'nom espagnol', 'espagnol'],
    ['nombre (es)', 'nombre en español', 'español'],
  ],
  aliases: [
    ['other names', 'aliases', 'alias', 'also called'],
    ['autres noms', 'alias'],
    ['otros nombres', 'alias'],
  ],
  theme: [
    ['theme', 'chapter', 'section', 'group', 'heading'],
    ['thème', 'chapitre', 'section'],
    ['tema', 'capítulo', 'sección'],
  ],
  whole: [
    ['whole agreement', 'whole', 'instrument'],
    ['accord dans son ensemble', 'ensemble'],
    ['acuerdo en su conjunto', 'conjunto'],
  ],
  article: [
    ['article', 'name', 'subject', 'issue', 'provision'],
    ['article', 'nom', 'sujet', 'disposition'],
    ['artículo', 'nombre', 'tema', 'disposición'],
  ],
  articles: [
    ['articles', 'article', 'subjects', 'topics'],
    ['articles', 'article', 'sujets'],
    ['artículos', 'artículo', 'temas'],
  ],
  status: [
    ['status', 'state', 'stage', 'step'],
    ['statut', 'état', 'étape'],
    ['estado', 'situación', 'etapa'],
  ],
  date: [
    ['date', 'day', 'as of', 'start', 'start date', 'date start'],
    ['date', 'jour', 'début', 'date de début'],
    ['fecha', 'día', 'inicio', 'fecha de inicio'],
  ],
  end: [
    ['end', 'end date', 'date end', 'to', 'until'],
    ['fin', 'date de fin', 'au'],
    ['fin', 'fecha de fin', 'hasta'],
  ],
  statement: [
    ['statement', 'what was said', 'summary', 'in your own words', 'remark', 'details'],
    ['déclaration', 'ce qui a été dit', 'résumé', 'en vos propres termes'],
    ['declaración', 'lo que se dijo', 'resumen', 'con sus propias palabras'],
  ],
  basis: [['basis'], ['fondement', 'base'], ['base']],
  source: [
    ['source', 'sources', 'source link', 'link', 'url', 'web address', 'address', 'source url', 'reference'],
    ['source', 'sources', 'lien', 'lien vers la source', 'adresse', 'adresse web', 'référence'],
    ['fuente', 'fuentes', 'enlace', 'enlace a la fuente', 'dirección', 'dirección web', 'referencia'],
  ],
  quote: [['quote', 'quotation'], ['citation'], ['cita']],
  person: [
    ['person', 'speaker', 'who', 'reported by', 'holder'],
    ['personne', 'orateur', 'qui', 'rapporté par'],
    ['persona', 'orador', 'quién', 'indicado por'],
  ],
  role: [
    ['role', 'function'],
    ['fonction', 'rôle'],
    ['función', 'cargo'],
  ],
  member: [
    ['member', 'country', 'name', 'participant', 'economy'],
    ['membre', 'pays', 'nom', 'participant'],
    ['miembro', 'país', 'nombre', 'participante'],
  ],
  members: [
    ['members', 'member', 'delegation', 'delegations', 'country', 'countries', 'proponents', 'sponsors'],
    ['membres', 'membre', 'délégation', 'délégations', 'pays', 'auteurs'],
    ['miembros', 'miembro', 'delegación', 'delegaciones', 'país', 'países', 'proponentes'],
  ],
  meeting: [['meeting'], ['réunion'], ['reunión']],
  outstanding: [
    ['outstanding issues', 'outstanding', 'open issues'],
    ['questions en suspens', 'en suspens'],
    ['cuestiones pendientes', 'pendientes'],
  ],
  title: [
    ['title', 'name', 'subject'],
    ['titre', 'nom', 'objet'],
    ['título', 'nombre', 'asunto'],
  ],
  type: [
    ['type', 'kind'],
    ['type', 'genre'],
    ['tipo', 'clase'],
  ],
  chair: [
    ['chair', 'chaired by'],
    ['président', 'présidence'],
    ['presidencia', 'presidente'],
  ],
  symbol: [['symbol', 'document symbol'], ['cote'], ['signatura']],
  description: [
    ['description', 'details'],
    ['description', 'détails'],
    ['descripción', 'detalles'],
  ],
  from: [
    ['since', 'from', 'date', 'joined'],
    ['depuis', 'du', 'date', 'adhésion'],
    ['desde', 'fecha', 'adhesión'],
  ],
  to: [
    ['until', 'to', 'end', 'left'],
    ['jusqu’au', 'au', 'fin'],
    ['hasta', 'fin'],
  ],
  note: [
    ['note', 'notes', 'comment', 'comments'],
    ['note', 'notes', 'commentaire'],
    ['nota', 'notas', 'comentario'],
  ],
}

/** A kind of table: its columns in the order in which a sample has them. */
interface Shape {
  readonly fields: readonly Field[]
  readonly required: readonly Field[]
}

export const SHAPES: Readonly<Record<TableKind, Shape>> = {
  articles: {
    fields: [
      'name',
      'name-en',
      'name-fr',
      'name-es',
      'theme',
      'aliases',
      'whole',
      'status',
      'date',
      'source',
      'note',
      'id',
    ],
    required: ['name'],
  },
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
  meetings: {
    fields: ['title', 'date', 'end', 'type', 'articles', 'chair', 'source', 'note', 'id'],
    required: ['title', 'date'],
  },
  documents: {
    fields: ['title', 'date', 'symbol', 'articles', 'members', 'source', 'note', 'id'],
    required: ['title', 'date'],
  },
  milestones: {
    fields: ['title', 'date', 'description', 'source', 'note', 'id'],
    required: ['title', 'date'],
  },
  members: {
    fields: ['member', 'from', 'to', 'source', 'note'],
    required: ['member', 'from'],
  },
}

/** Column of each field by its index; a field without a column is missing. */
export type Columns = Readonly<Partial<Record<Field, number>>>

/** Name of a column in a language, as samples have it and screens show it. */
export function columnName(field: Field, lang: (typeof LANGS)[number]): string {
  const name = NAMES[field][LANGS.indexOf(lang)]?.[0] ?? field
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Finds the columns of a kind by their names, in any language: exact names first, each column for one field. */
export function matchColumns(kind: TableKind, head: readonly string[]): Columns {
  const columns: Partial<Record<Field, number>> = {}
  const taken = new Set<number>()
  const folded = head.map(foldName)
  const { fields } = SHAPES[kind]
  // The first names of all fields before the second names of any: "Title" beside "Name" is no name.
  const longest = Math.max(...fields.flatMap((field) => NAMES[field].map((names) => names.length)))
  for (let rank = 0; rank < longest; rank++)
    for (const field of fields) {
      if (columns[field] !== undefined) continue
      const names = NAMES[field].flatMap((ofLang) => ofLang[rank] ?? [])
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
  const [told] = (['name', 'article', 'aliases'] as const).flatMap((field) => headingLang(field, columns, head) ?? [])
  if (told !== undefined) return stated.includes(told) ? null : told
  return stated.length === 1 && columns.name === undefined ? (stated[0] ?? null) : null
}

/** Language of a heading; `null` where no language or several have it, as *Article*. */
function headingLang(field: Field, columns: Columns, head: readonly string[]): Lang | null {
  const name = foldName(head[columns[field] ?? -1] ?? '')
  const langs = LANGS.filter((_, at) => NAMES[field][at]?.some((known) => foldName(known) === name))
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
