/** Undo of what the Add sheet saved. */
import { asPosition } from '../../../shared/domain/assemble'
import type { Addable, AddKind } from '../../../shared/domain/entity-fields'
import { type Entry, isEntityEntry } from '../../../shared/domain/entries'
import type { Version } from '../../../shared/domain/versions'
import { t } from '../../i18n'
import { pushUndoStep, withdrawalsOf } from '../../model/undo'
import { entityTitle } from '../../workspace/entity-title'
import type { Made } from './fields'
import { statedBefore } from './restore'

/** Undo of what a form saved. `versions` are those of the entity that it corrected. */
export function offerUndo<K extends AddKind>(kind: K, { entries }: Made, versions?: readonly Version<K>[]): void {
  const name = nameOf(kind, entries[0])
  const text = t(versions ? 'correct-done' : 'add-done', { name })
  offerUndoOf(kind, entries, versions ?? [], name, text)
}

/** Undo of entries that state an entity, and withdraw some of its versions. */
export function offerUndoOf<K extends AddKind>(
  kind: K,
  entries: readonly Entry[],
  versions: readonly Version<K>[],
  name: string,
  text: string,
): void {
  const made = entries.filter((entry) => entry.kind !== 'withdrawal')
  pushUndoStep({
    entries,
    text,
    undone: t('add-undone', { name }),
    undoing: () => [
      ...withdrawalsOf(made, t('undo-reason'), true),
      // Withdrawn versions are stated again, since a withdrawal is not withdrawn.
      ...statedBefore(kind, versions, entries),
    ],
  })
}

function nameOf(kind: AddKind, entry: Entry | undefined): string {
  if (entry?.kind === 'position') return entityTitle('position', asPosition(entry))
  return entry && isEntityEntry(entry) ? entityTitle(kind, entry.entity as Addable[AddKind]) : ''
}
