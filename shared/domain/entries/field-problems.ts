/** Validation of the form of an entity: what is missing in its fields, or cannot be read or stored. */
import type { EntityByKind, EntityField, EntityFields } from '../../kinds/kinds'
import { ALIAS_FIELDS, idsIn, NAME_FIELDS, nameField, textIn } from '../../kinds/text-fields'
import { isDay, isInOrder } from '../dates/days'
import { LONGEST_NAME, MOST_CONTINUED, MOST_NAMES } from '../limits'
import type { Lang } from '../text/langs'
import { webAddress } from '../text/web-address'
import {
  ADDRESS_FIELDS,
  type AddKind,
  DATE_FIELDS,
  fieldsOf,
  longestOf,
  monthsOf,
  requiredIn,
  withStandIns,
} from './entity-fields'

/**
 * `missing` and the rest: why a field does not do. `unknown`: no member has a name that was typed; `known`: one has that of a new
 * one already. Of an article that continues others, `early`: its first day is not after theirs; `continued`: others continue one by
 * that day; `circle`: one continues it.
 */
export type FieldProblem =
  | 'missing'
  | 'unknown'
  | 'known'
  | 'date'
  | 'order'
  | 'url'
  | 'markup'
  | 'long'
  | 'many'
  | 'early'
  | 'continued'
  | 'circle'
export type FieldProblems = Readonly<Partial<Record<EntityField, FieldProblem>>>

/** Validates the fields of a new entity, or of a corrected one (`before`), read in a language. */
export function problemsOf<K extends AddKind>(
  kind: K,
  fields: EntityFields,
  lang: Lang,
  before?: EntityByKind[K],
): FieldProblems {
  const given = withStandIns(kind, fields)
  const problems: Partial<Record<EntityField, FieldProblem>> = {}
  const required = requiredIn(kind, lang)
  const kept = before === undefined ? {} : monthsOf(kind, before)
  for (const [field, text] of entriesOf(given)) {
    if (text.includes('<')) problems[field] = 'markup'
    else if (text.length > longestOf(field)) problems[field] = 'long'
    else if (ALIAS_FIELDS.some((one) => one === field)) {
      const aliases = text.split('\n').filter((alias) => alias.trim() !== '')
      if (aliases.length > MOST_NAMES || aliases.some((alias) => alias.length > LONGEST_NAME)) problems[field] = 'many'
    }
  }
  // What is corrected may lack what a new entity must have; a position is stated anew.
  const shown = before === undefined || kind === 'position' ? null : fieldsOf(kind, before)
  const isMissing = (field: EntityField) => textIn(given, field) === '' && (!shown || textIn(shown, field) !== '')
  if (idsIn(given, 'continues').length > MOST_CONTINUED) problems.continues = 'many'
  if (textIn(given, 'typed') !== '') problems.members = 'unknown'
  for (const field of required) if (isMissing(field) && !kept[field]) problems[field] ??= 'missing'
  const isNamed = required.includes(nameField(lang))
  if (isNamed && NAME_FIELDS.every((name) => textIn(given, name) === '')) problems[nameField(lang)] ??= 'missing'
  const hasHolder = (of: EntityFields) => textIn(of, 'person') !== '' || idsIn(of, 'members').length > 0
  if (kind === 'role' && !hasHolder(given) && (!shown || hasHolder(shown))) problems.person ??= 'missing'
  if (idsIn(given, 'continues').length > 0 && textIn(given, 'from') === '' && !kept.from) problems.from ??= 'missing'
  for (const field of DATE_FIELDS)
    if (textIn(given, field) !== '' && !isDay(textIn(given, field))) problems[field] = 'date'
  for (const field of ADDRESS_FIELDS) if (webAddress(textIn(given, field)) === null) problems[field] = 'url'
  const dateOf = (field: EntityField) => textIn(given, field) || kept[field] || null
  if (!isInOrder(dateOf('date'), textIn(given, 'end') || null)) problems.end ??= 'order'
  if (!isInOrder(dateOf('from'), dateOf('to'))) problems.to ??= 'order'
  return problems
}

/** The same of some fields only, where a form states the others apart. */
export const problemsIn = <K extends AddKind>(
  checked: readonly EntityField[],
  ...of: Parameters<typeof problemsOf<K>>
): FieldProblems => Object.fromEntries(entriesOf(problemsOf(...of)).filter(([field]) => checked.includes(field)))

const entriesOf = <T>(of: Readonly<Partial<Record<EntityField, T>>>) =>
  Object.entries(of) as readonly (readonly [EntityField, T])[]
