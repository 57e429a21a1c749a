/**
 * Restoring a version of an entity. The published one is back when what was stated since is withdrawn; any other version,
 * and a published one that was removed, is stated again, since a withdrawal is not withdrawn.
 */
import { effectiveDay } from '../../../shared/domain/days'
import type { Entry, Layer } from '../../../shared/domain/entries'
import { type Addable, type AddKind, fieldsOf, positionsFrom } from '../../../shared/domain/new-entity'
import type { Position } from '../../../shared/domain/types'
import { currentOf, type Version } from '../../../shared/domain/versions'
import { t } from '../../i18n'
import { newEnvelope } from '../../model/envelope'
import { pushUndoStep, showMessage, withdrawalsOf } from '../../model/undo'
import { entityTitle } from '../../workspace/entity-title'

/** Entries whose saving makes a version the current one. */
export function restored<K extends AddKind>(
  kind: K,
  versions: readonly Version<K>[],
  version: Version<K>,
): readonly Entry[] {
  if (version.entry === null && version.withdrawal === null) {
    const since = versions.flatMap(({ entry, withdrawal }) => (entry && !withdrawal ? [entry] : []))
    return withdrawalsOf(since, t('add-back-to-published'), false)
  }
  return statedAgain(kind, version.entity, layerOfVersion(version), currentOf(versions))
}

/** False for a position of the dataset without a stance, which no entry can state. */
export const canRestore = <K extends AddKind>(kind: K, version: Version<K>): boolean =>
  version.withdrawal === null ? true : statedAgain(kind, version.entity, 'private').length > 0

/** Visibility of a version: what removed it for the user alone was not removed for others. */
const layerOfVersion = ({ entry, withdrawal }: Version): Layer => entry?.layer ?? withdrawal?.layer ?? 'public'

/** Undo of a removal. */
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

/** Undo of a restoring: the version that was current is stated again, and without one what was restored is removed. */
export function offerUndoOfRestore<K extends AddKind>(
  kind: K,
  versions: readonly Version<K>[],
  version: Version<K>,
  entries: readonly Entry[],
): void {
  const before = currentOf(versions)
  const name = entityTitle(kind, version.entity)
  const isPublished = entries.every((entry) => entry.kind === 'withdrawal')
  pushUndoStep({
    entries,
    text: t('add-restored', { name }),
    undone: t('add-undone', { name }),
    ...(before && isPublished && { undoing: () => statedAgain(kind, before.entity, layerOfVersion(before), version) }),
  })
}

/** A position names the one that it takes the place of; any other entity has its id. */
function statedAgain<K extends AddKind>(
  kind: K,
  entity: Addable[K],
  layer: Layer,
  inPlaceOf: Version<K> | null = null,
): readonly Entry[] {
  if (kind !== 'position') return [{ kind, ...newEnvelope(layer), entity } as Entry]
  const position = entity as Position
  const fields = { ...fieldsOf('position', position), date: effectiveDay(position.date) }
  const supersedes = inPlaceOf ? { supersedes: inPlaceOf.entity.id } : {}
  return positionsFrom(fields).map((stated) => ({
    kind: 'position',
    ...newEnvelope(layer),
    ...stated,
    ...supersedes,
  }))
}
