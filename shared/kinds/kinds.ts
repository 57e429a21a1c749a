/** The kinds of entities, by name. */
import { article } from './article'
import { document } from './document'
import type { FieldType } from './field-types'
import type { EntityOf, Kind } from './kind'
import { meeting } from './meeting'
import { member } from './member'
import { milestone } from './milestone'
import { negotiation } from './negotiation'
import { participation } from './participation'
import { position } from './position'
import { role } from './role'
import { status } from './status'
import { theme } from './theme'

const DEFINITIONS = {
  negotiation,
  theme,
  status,
  member,
  article,
  meeting,
  document,
  milestone,
  role,
  participation,
  position,
}

/** Each kind as a negotiation has it. */
export type EntityByKind = { readonly [K in keyof typeof DEFINITIONS]: EntityOf<(typeof DEFINITIONS)[K]> }
export type KindName = keyof EntityByKind

type FieldsOf<K extends KindName> = (typeof DEFINITIONS)[K]['fields']
type TypeOf<K extends KindName> = FieldsOf<K>[keyof FieldsOf<K>]
type AnyType = { readonly [K in KindName]: TypeOf<K> }[KindName]

/** Key of the name of a field, or of its label in the form. */
export type FieldLabel = AnyType['about']['label']
/** Column of a table that states a field. */
export type EntityColumn = NonNullable<AnyType['about']['column']>
/**
 * Field of a form. Kinds share them: `members` are the holders of a role, and the proponents of a document; `typed` are names
 * of members that are not yet read. The form of a continuation has a status, that of a member the state whose names fill it in.
 */
export type EntityField = NonNullable<AnyType['input']>['fields'][number] | 'typed' | 'status' | 'state'

/** Text by field. Several ids are parted by spaces, several names by line breaks; a missing field is empty. */
export type EntityFields = Readonly<Partial<Record<EntityField, string>>>

/** Type of a field of any kind. */
export type AnyField = FieldType<unknown, FieldLabel, EntityField, EntityColumn>

/** Definition of each kind. */
export const KINDS: { readonly [K in KindName]: Kind<K, EntityByKind[K], Readonly<Record<string, AnyField>>> } =
  DEFINITIONS
