/** Form fields of entities as text: their names, and how ids and lines are read out of them. */
import { LANGS, type Lang } from '../domain/langs'

export type NameField = `name-${Lang}`
export type AliasField = `aliases-${Lang}`
/** Field of a form. Kinds share them: `members` are the holders of a role, and the proponents of a document. */
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
  /** Names of members that are typed and not yet read. */
  | 'typed'
  | 'articles'
  | 'continues'
  | 'stance'
  | 'meeting'
  | 'status'
  | 'statement'
  | 'from'
  | 'to'
  | 'url'
  | 'note'

/** Text by field. Several ids are parted by spaces, several names by line breaks; a missing field is empty. */
export type EntityFields = Readonly<Partial<Record<EntityField, string>>>

export const DATE_FIELDS = ['date', 'end', 'from', 'to'] as const satisfies readonly EntityField[]

export function nameField(lang: Lang): NameField {
  return `name-${lang}`
}
export function aliasField(lang: Lang): AliasField {
  return `aliases-${lang}`
}
export const NAME_FIELDS: readonly NameField[] = LANGS.map(nameField)
export const ALIAS_FIELDS: readonly AliasField[] = LANGS.map(aliasField)

/** Ids of a field. */
export const idsIn = (fields: EntityFields, field: EntityField): readonly string[] =>
  (fields[field] ?? '').split(' ').filter((id) => id !== '')

/** Text of a field on one line. */
export const textIn = (fields: EntityFields, field: EntityField): string => inOneLine(fields[field] ?? '')
export const inOneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
