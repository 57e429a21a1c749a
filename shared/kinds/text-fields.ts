/** Form fields of entities as text: their names, and how ids and lines are read out of them. */
import { LANGS, type Lang } from '../domain/text/langs'

export type NameField = `name-${Lang}`
export type AliasField = `aliases-${Lang}`
/** Text by field of a form. Several ids are parted by spaces, several names by line breaks; a missing field is empty. */
export type FormText = Readonly<Partial<Record<string, string>>>

export function nameField(lang: Lang): NameField {
  return `name-${lang}`
}
export function aliasField(lang: Lang): AliasField {
  return `aliases-${lang}`
}
export const NAME_FIELDS: readonly NameField[] = LANGS.map(nameField)
export const ALIAS_FIELDS: readonly AliasField[] = LANGS.map(aliasField)

/** Ids of a field. */
export const idsIn = (fields: FormText, field: string): readonly string[] =>
  (fields[field] ?? '').split(' ').filter((id) => id !== '')

/** Text of a field on one line. */
export const textIn = (fields: FormText, field: string): string => inOneLine(fields[field] ?? '')
export const inOneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
