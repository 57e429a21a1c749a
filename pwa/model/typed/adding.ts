/**
 * Forms for a new entity that are open over another form: what is typed there stays, and the new one is chosen in its
 * field. They have no address, as the form under them has one.
 */

import { signal } from '@preact/signals'
import type { AddKind } from '../../../shared/domain/entries/entity-fields'
import type { EntityFields } from '../../../shared/kinds/kinds'

interface Adding {
  readonly kind: AddKind
  readonly fields: EntityFields
  /** Called with the id of the new entity. */
  readonly onAdded: (id: string) => void
}

/** In the order of their opening. */
export const adding = signal<readonly Adding[]>([])

/** Opens the form over what is open. */
export const addHere = (one: Adding): void => {
  adding.value = [...adding.value, one]
}

/** Closes the one opened last. */
export const closeAdding = (): void => {
  adding.value = adding.value.slice(0, -1)
}
