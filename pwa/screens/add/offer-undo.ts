/** Undo of what the Add sheet saved or removed. */
import { asPosition } from '../../../shared/domain/assemble'
import { effectiveDay } from '../../../shared/domain/days'
import { type Entry, isEntityEntry, type Layer } from '../../../shared/domain/entries'
import { type Addable, type AddKind, fieldsOf, positionsFrom } from '../../../shared/domain/new-entity'
import type { Position } from '../../../shared/domain/types'
import { currentOf, type Version } from '../../../shared/domain/versions'
import { t } from '../../i18n'
import { newEnvelope } from '../../model/envelope'
import { pushUndoStep, showMessage, withdrawalsOf } from '../../model/undo'
import { entityTitle } from '../../workspace/entity-title'
import type { Made } from './fields'

/** Undo of what a form saved. `versions` are those of the entity that it corrected. */
export function offerUndo<K extends AddKind>(kind: K, { entries }: Made, versions?: readonly Version<K>[]): void {
  const name = nameOf(kind, entries[0])
  const made = entries.filter((entry) => entry.kind !== 'withdrawal')
  pushUndoStep({
    entries,
    text: t(versions ? 'correct-done' : 'add-done', { name }),
    undone: t('add-undone', { name }),
    undoing: () => [
      ...withdrawalsOf(made, t('undo-reason'), true),
      // What it withdrew is stated again, since a withdrawal is not withdrawn.
      ...(made.length < entries.length ? beforeAgain(kind, made[0], versions) : []),
    ],
  })
}

/** The version that counted before `made`, stated again, as a correction of the same. */
function beforeAgain<K extends AddKind>(
  kind: K,
  made: Entry | undefined,
  versions: readonly Version<K>[] = [],
): readonly Entry[] {
  const before = currentOf(versions)
  if (!before?.entry) return []
  const supersedes = made?.kind === 'position' && made.supersedes !== undefined ? { supersedes: made.supersedes } : {}
  return statedAgain(kind, before.entity, before.entry.layer).map((entry) => ({ ...entry, ...supersedes }))
}

function nameOf(kind: AddKind, entry: Entry | undefined): string {
  if (entry?.kind === 'position') return entityTitle('position', asPosition(entry))
  return entry && isEntityEntry(entry) ? entityTitle(kind, entry.entity as Addable[AddKind]) : ''
}

/** Undo of a removal: states the entity again, since a withdrawal is not withdrawn. */
export function offerRestore<K extends AddKind>(
  withdrawals: readonly Entry[],
  kind: K,
  entity: Addable[K],
  layer: Layer,
): void {
  const name = entityTitle(kind, entity)
  const undoing = () => statedAgain(kind, entity, layer)
  const text = t('add-removed', { name })
  // A position of the dataset without a stance cannot be stated.
  if (undoing().length === 0) showMessage(text)
  else pushUndoStep({ entries: withdrawals, text, undone: t('add-restored', { name }), undoing })
}

function statedAgain<K extends AddKind>(kind: K, entity: Addable[K], layer: Layer): readonly Entry[] {
  if (kind !== 'position') return [{ kind, ...newEnvelope(layer), entity } as Entry]
  const position = entity as Position
  const fields = { ...fieldsOf('position', position), date: effectiveDay(position.date) }
  return positionsFrom(fields).map((stated) => ({ kind: 'position', ...newEnvelope(layer), ...stated }))
}
