/**
 * Factory of entities: makes one from the few fields of a form, with defaults for the rest. Values that no field shows stay
 * as they were.
 */

import { madeOf } from '../../kinds/kind'
import type { EntityByKind, EntityFields } from '../../kinds/kinds'
import { KINDS } from '../../kinds/kinds'
import { idsIn, nameField, textIn } from '../../kinds/text-fields'
import { STANCES } from '../../kinds/values'
import type { Lang } from '../text/langs'
import { webAddress } from '../text/web-address'
import { type AddKind, withStandIns } from './entity-fields'
import type { Layer, PositionEntry } from './entries'
import { isPublic } from './layers'

/** What the factory cannot know: ids are unique, and say nothing of what is private. */
export interface Making {
  /** Language of the names. */
  readonly lang: Lang
  readonly layer: Layer
  /** Six random characters of base 36. */
  readonly random: string
}

/**
 * Makes an entity of valid fields; a corrected one (`before`) keeps its id. A position has one member and one article
 * each: `positionsFrom` makes them.
 */
export function entityFrom<K extends Exclude<AddKind, 'position'>>(
  kind: K,
  fields: EntityFields,
  making: Making,
  before?: EntityByKind[K],
): EntityByKind[K] {
  const given = withStandIns(kind, fields)
  const named = ([nameField(making.lang), 'title', 'person', 'members'] as const).map((field) => textIn(given, field))
  const name = !isPublic(making) ? '' : (named.find((text) => text !== '') ?? '')
  return madeOf(KINDS[kind], before?.id ?? newId(kind, name, making.random), given, before)
}

/** One position of one member on one article, as an entry states it. */
export type StatedPosition = Pick<
  PositionEntry,
  'day' | 'member' | 'article' | 'stance' | 'statement' | 'meeting' | 'url'
>

/** Makes the positions of valid fields: one for each member and article. */
export function positionsFrom(fields: EntityFields): readonly StatedPosition[] {
  const stance = STANCES.find((one) => one === fields.stance)
  if (!stance) return []
  const meeting = textIn(fields, 'meeting')
  const shared = {
    day: textIn(fields, 'date'),
    stance,
    statement: textIn(fields, 'statement'),
    ...(meeting !== '' && { meeting }),
    url: webAddress(textIn(fields, 'url')) || null,
  }
  return idsIn(fields, 'members').flatMap((member) =>
    idsIn(fields, 'articles').map((article) => ({ ...shared, member, article })),
  )
}

/** Id of a new entity: its name in small letters, and random characters. */
export function newId(kind: AddKind, name: string, random: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '')
  return `${slug || kind}-${random}`
}

const LONGEST_SLUG = 40
