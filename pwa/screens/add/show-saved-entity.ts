/** Message about what the Add sheet saved. */
import { asPosition } from '../../../shared/domain/assemble'
import type { Addable, AddKind } from '../../../shared/domain/entity-fields'
import { type Entry, isEntityEntry } from '../../../shared/domain/entries'
import { t } from '../../i18n'
import { showSaved } from '../../model/undo'
import { entityTitle } from '../../workspace/entity-title'
import type { Made } from './fields'

/** Says what a form saved. `isCorrected` where it corrected an entity. */
export function showSavedEntity(kind: AddKind, { entries }: Made, isCorrected: boolean): void {
  showSaved(entries, t(isCorrected ? 'correct-done' : 'add-done', { name: nameOf(kind, entries[0]) }))
}

function nameOf(kind: AddKind, entry: Entry | undefined): string {
  if (entry?.kind === 'position') return entityTitle('position', asPosition(entry))
  return entry && isEntityEntry(entry) ? entityTitle(kind, entry.entity as Addable[AddKind]) : ''
}
