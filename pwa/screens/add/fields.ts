/** Form model of Add: the fields of each kind, what an address fills in, and the entries that a form saves. */

import { OTHER_THEME } from '../../../shared/domain/assembly/assemble'
import { ADD_KINDS, type AddKind, planOf } from '../../../shared/domain/entries/entity-fields'
import type { EntityEntry, Entry, Layer } from '../../../shared/domain/entries/entries'
import { isOfDevice, isWider } from '../../../shared/domain/entries/layers'
import { entityFrom, positionsFrom } from '../../../shared/domain/entries/new-entity'
import { currentOf, type StatedEntry, type Version, versionsBut } from '../../../shared/domain/entries/versions'
import type { Lang } from '../../../shared/domain/text/langs'
import type { Day } from '../../../shared/domain/types'
import type { EntityByKind, EntityField, EntityFields } from '../../../shared/kinds/kinds'
import { isOwn } from '../../model/author'
import { newEnvelope } from '../../model/envelope'
import { meetingOfDay } from '../../model/negotiation/negotiation-index'
import { negotiation } from '../../model/state'
import { withdrawalsOf } from '../../model/typed/undo'
import { stateOf } from './named-state'

export interface Form {
  readonly fields: EntityFields
  /** `''` until the visibility of a new entity is chosen, by the button that saves it. */
  readonly layer: Layer | ''
  readonly reason: string
}

export const kindOf = (text: string | undefined): AddKind => ADD_KINDS.find((kind) => kind === text) ?? 'meeting'

/** Field of the day from which an entity counts. */
export const dateField = (kind: AddKind): EntityField => (hasField(kind, 'date') ? 'date' : 'from')

function hasField(kind: AddKind, field: string): boolean {
  const { main, more } = planOf(kind, 'en')
  return [...main, ...more].some((one) => one === field)
}

/**
 * First content of any new form. A milestone has no date to begin with: it is ahead. A new article may be sorted under its
 * theme later.
 */
export const firstFields = (kind: AddKind, day: Day): EntityFields => ({
  ...(kind === 'article' ? { theme: OTHER_THEME.id } : {}),
  ...(kind === 'milestone' || !hasField(kind, dateField(kind)) ? {} : { [dateField(kind)]: day }),
  ...(kind === 'meeting' ? { type: 'plenary' } : {}),
  ...(kind === 'member' ? { sort: 'state' } : {}),
})

/** A change of a new form: a date brings the meeting in session on it, where the form has one. */
export const withMeetingOfDay = (kind: AddKind, change: EntityFields): EntityFields =>
  change.date !== undefined && hasField(kind, 'meeting')
    ? { ...change, meeting: meetingOfDay(negotiation.peek(), change.date) }
    : change

/** What an address fills in. */
interface Asked {
  readonly article?: string | undefined
  readonly member?: string | undefined
  readonly theme?: string | undefined
  readonly meeting?: string | undefined
  /** Empty where it names none. */
  readonly day: Day
}

/** Fields that an address fills in, of those that the form has. */
export function askedFields(kind: AddKind, asks: Asked): EntityFields {
  const { article = '', member = '', theme = '', meeting = '', day } = asks
  // The members of a meeting, or of a group, follow from no page.
  const members = kind === 'meeting' || kind === 'member' ? '' : member
  const asked = { articles: article, members, theme, meeting, [dateField(kind)]: day }
  return Object.fromEntries(Object.entries(asked).filter(([field, text]) => text !== '' && hasField(kind, field)))
}

/** Six random characters for the id of a new entity. */
export function randomSuffix(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('')
}

/** What a form makes: the entries to save, and the id under which the entity is found. */
export interface Made {
  readonly entries: readonly Entry[]
  readonly id: string
}

/** Form whose visibility is chosen. */
export type ChosenForm = Form & { readonly layer: Layer }

/** Makes the entries of a valid form. `versions` are those of the entity that is corrected. */
export function madeOf<K extends AddKind>(
  kind: K,
  form: ChosenForm,
  lang: Lang,
  versions: readonly Version<K>[] = [],
): Made {
  const reason = form.reason.trim()
  const why = reason === '' ? {} : { reason }
  const displaced = displacedBy(form.layer, versions)
  const withdrawals = withdrawalsOf(displaced, reason, false)
  if (kind === 'position') {
    const before = versionsBut(versions, displaced).at(-1)
    const supersedes = before === undefined ? {} : { supersedes: before.entity.id }
    const entries = positionsFrom(form.fields).map((stated) => ({
      kind: 'position' as const,
      ...newEnvelope(form.layer),
      ...stated,
      ...supersedes,
      ...why,
    }))
    return { entries: [...entries, ...withdrawals], id: entries[0]?.id ?? '' }
  }
  const { fields, layer } = form
  const stated = kind as Exclude<AddKind, 'position'>
  const making = { lang, layer, random: randomSuffix() }
  const current = currentOf(versions)
  // Fields that the form does not show come from the version before, where one is made visible to more than it was.
  const isOpened = isWider(layer, current?.entry?.layer ?? 'public')
  const mayTake = ({ entry }: Version) => !isWider(layer, entry?.layer ?? 'public')
  const before = isOpened ? versionsBut(versions, displaced).findLast(mayTake) : current
  const base = kind === 'member' && !current ? stateOf(fields) : before?.entity
  const made = entityFrom(stated, fields, making, base as EntityByKind[typeof stated] | undefined)
  const entity = current ? { ...made, id: current.entity.id } : made
  // The compiler does not join a kind with the entity that was made for it.
  const entry = { kind: stated, ...newEnvelope(layer), entity, ...why } as EntityEntry
  return { entries: [entry, ...withdrawals], id: entity.id }
}

/**
 * Entries that a correction of another visibility withdraws, each in its own layer: what was private is not left beside a
 * public correction of what came before it, nor what was public where a private one hides it. Another's public entry stays.
 */
export function displacedBy(layer: Layer, versions: readonly Version[]): readonly StatedEntry[] {
  const isDisplaced = (entry: StatedEntry) => entry.layer !== layer && (isOfDevice(entry) || isOwn(entry.by))
  const current = currentOf(versions)?.entry
  if (!current || !isDisplaced(current)) return []
  return versions.flatMap(({ entry, withdrawal }) => (entry && !withdrawal && isDisplaced(entry) ? [entry] : []))
}
