/**
 * Restoring a version of an entity. The published one is back when what was stated since is withdrawn; any other version,
 * and a published one that was removed, is stated again, since a withdrawal is not withdrawn.
 */
import { effectiveDay } from '../../../shared/domain/days'
import type { Entry, Layer } from '../../../shared/domain/entries'
import { type Addable, type AddKind, fieldsOf, positionsFrom } from '../../../shared/domain/new-entity'
import type { Position } from '../../../shared/domain/types'
import { type Version, versionsBut } from '../../../shared/domain/versions'
import { t } from '../../i18n'
import { newEnvelope } from '../../model/envelope'
import { pushUndoStep, showMessage, withdrawalsOf } from '../../model/undo'
import { entityTitle } from '../../workspace/entity-title'
import { displacedBy } from './fields'

/** Entries whose saving makes a version the current one. */
export function restored<K extends AddKind>(
  kind: K,
  versions: readonly Version<K>[],
  version: Version<K>,
): readonly Entry[] {
  const reason = t('add-back-to-published')
  if (version.entry === null && version.withdrawal === null) {
    const since = versions.flatMap(({ entry, withdrawal }) => (entry && !withdrawal ? [entry] : []))
    return withdrawalsOf(since, reason, false)
  }
  const layer = layerOfVersion(version)
  const displaced = displacedBy(layer, versions)
  const inPlaceOf = versionsBut(versions, displaced).at(-1)?.entity.id ?? null
  return [
    ...statedAgain(kind, version.entity, layer, inPlaceOf),
    ...withdrawalsOf(displaced, t('add-restored', { name: entityTitle(kind, version.entity) }), false),
  ]
}

/** False for a position of the dataset without a stance, which no entry can state. */
export const canRestore = <K extends AddKind>(kind: K, version: Version<K>): boolean =>
  version.withdrawal === null || statedAgain(kind, version.entity, 'private', null).length > 0

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
  const undoing = () => statedAgain(kind, entity, layer, null)
  const text = t('add-removed', { name })
  // A position of the dataset without a stance cannot be stated.
  if (undoing().length === 0) showMessage(text)
  else pushUndoStep({ entries: withdrawals, text, undone: t('add-restored', { name }), undoing })
}

/** Entries that state an entity again. A position names the one whose place it takes; any other entity has its id. */
export function statedAgain<K extends AddKind>(
  kind: K,
  entity: Addable[K],
  layer: Layer,
  inPlaceOf: string | null,
): readonly Entry[] {
  if (kind !== 'position') return [{ kind, ...newEnvelope(layer), entity } as Entry]
  const position = entity as Position
  const fields = { ...fieldsOf('position', position), date: effectiveDay(position.date) }
  const supersedes = inPlaceOf === null ? {} : { supersedes: inPlaceOf }
  return positionsFrom(fields).map((stated) => ({ kind: 'position', ...newEnvelope(layer), ...stated, ...supersedes }))
}
