/** Undo of what the Add sheet saved. */
import { asPosition } from '../../../shared/domain/assemble'
import { type Entry, isEntityEntry } from '../../../shared/domain/entries'
import type { Addable, AddKind } from '../../../shared/domain/new-entity'
import { t } from '../../i18n'
import { pushUndoStep } from '../../model/undo'
import { entityTitle } from '../../workspace/entity-title'
import type { Made } from './fields'

export function offerUndo(kind: AddKind, { entries }: Made, isCorrection: boolean): void {
  const name = nameOf(kind, entries[0])
  pushUndoStep({
    entries,
    text: t(isCorrection ? 'correct-done' : 'add-done', { name }),
    undone: t('add-undone', { name }),
  })
}

function nameOf(kind: AddKind, entry: Entry | undefined): string {
  if (entry?.kind === 'position') return entityTitle('position', asPosition(entry))
  return entry && isEntityEntry(entry) ? entityTitle(kind, entry.entity as Addable[AddKind]) : ''
}
