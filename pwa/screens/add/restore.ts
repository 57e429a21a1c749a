/**
 * Restoring a version of an entity, and undoing a removal. A version in force is back when the later ones are withdrawn; one
 * that was withdrawn is stated again, since a withdrawal is not withdrawn.
 */
import { effectiveDay } from '../../../shared/domain/days'
import { countingOf, type Dependent } from '../../../shared/domain/dependents'
import { type AddKind, fieldsOf } from '../../../shared/domain/entity-fields'
import { type Entry, entityKey, type Layer } from '../../../shared/domain/entries'
import { positionsFrom } from '../../../shared/domain/new-entity'
import type { Position } from '../../../shared/domain/types'
import { currentOf, type Version, versionsBut } from '../../../shared/domain/versions'
import { t } from '../../i18n'
import { envelopeAgain } from '../../model/envelope'
import { openEntries } from '../../model/state'
import { pushUndoStep, showMessage, withdrawalsOf } from '../../model/undo'
import { entityTitle } from '../../workspace/entity-title'
import { displacedBy } from './fields'

/** Entries whose saving makes a version the current one. */
export function restored<K extends AddKind>(
  kind: K,
  versions: readonly Version<K>[],
  version: Version<K>,
): readonly Entry[] {
  const reason = t('add-restored', { name: entityTitle(kind, version.entity) })
  if (version.withdrawal === null) {
    const later = versions.slice(versions.indexOf(version) + 1)
    return withdrawalsOf(
      later.flatMap(({ entry, withdrawal }) => (entry && !withdrawal ? [entry] : [])),
      reason,
      false,
    )
  }
  const displaced = displacedBy(layerOfVersion(version), versions)
  const inPlaceOf = versionsBut(versions, displaced).at(-1)?.entity.id ?? null
  return [...statedAgain(kind, version, inPlaceOf), ...withdrawalsOf(displaced, reason, false)]
}

/**
 * False for a joint position, of several members or articles: each was corrected by an entry of its own, so that its history
 * is not one line; and for one without a stance, which no entry can state.
 */
export const canRestore = <K extends AddKind>(kind: K, versions: readonly Version<K>[]): boolean =>
  kind !== 'position' ||
  (versions as readonly Version<'position'>[]).every(
    ({ entity: { members, articles, stance } }) => members.length * articles.length === 1 && stance !== null,
  )

/** Offers the undo of a removal of what was in force of an entity, and of what went with it. */
export function offerRestore<K extends AddKind>(
  withdrawals: readonly Entry[],
  kind: K,
  versions: readonly Version<K>[],
  along: readonly Dependent[],
): void {
  const last = currentOf(versions)
  const name = last ? entityTitle(kind, last.entity) : ''
  const again = (one: Dependent): Entry => ({ ...one, ...envelopeAgain(one.layer, one.by) })
  const undoing = () => [
    ...statedBefore(kind, versions, withdrawals),
    ...countingOf(along, openEntries.value).map(again),
  ]
  const text = t('add-removed', { name })
  // A position of the dataset without a stance cannot be stated.
  if (undoing().length === 0) showMessage(text)
  else pushUndoStep({ entries: withdrawals, text, undone: t('add-restored', { name }), undoing })
}

/**
 * Entries that undo withdrawals, by stating again the version that others saw, and over it the one that only the user did.
 */
export function statedBefore<K extends AddKind>(
  kind: K,
  versions: readonly Version<K>[],
  entries: readonly Entry[],
): readonly Entry[] {
  const withdrawals = new Map(entries.flatMap((one) => (one.kind === 'withdrawal' ? [[one.withdraws, one.layer]] : [])))
  const withdrawnIn = ({ entity, entry }: Version<K>) => withdrawals.get(entry?.id ?? entityKey(kind, entity.id))
  const inForce = versionsBut(versions, [])
  const current = inForce.at(-1)
  const published = inForce.findLast((one) => layerOfVersion(one) === 'public')
  const shown = [
    ...(published && published !== current && isGoneForOthers(published, withdrawnIn(published)) ? [published] : []),
    ...(current && withdrawnIn(current) !== undefined ? [current] : []),
  ]
  let inPlaceOf = inForce.findLast((one) => withdrawnIn(one) === undefined)?.entity.id ?? null
  return shown.flatMap((version) => {
    const again = statedAgain(kind, version, inPlaceOf)
    inPlaceOf = again[0]?.id ?? inPlaceOf
    return again
  })
}

/** An entry that is withdrawn leaves with no export; the dataset’s is there for others where it was removed in private. */
const isGoneForOthers = ({ entry }: Version, withdrawnIn: Layer | undefined): boolean =>
  entry === null ? withdrawnIn === 'public' : withdrawnIn !== undefined

/** Visibility of a version: what removed it for the user alone was not removed for others. */
const layerOfVersion = ({ entry, withdrawal }: Version): Layer => entry?.layer ?? withdrawal?.layer ?? 'public'

/**
 * Entries that state a version again; another's words stay theirs. A position names the one whose place it takes; any other
 * entity has its id.
 */
function statedAgain<K extends AddKind>(kind: K, version: Version<K>, inPlaceOf: string | null): readonly Entry[] {
  const envelope = () => envelopeAgain(layerOfVersion(version), version.entry?.by)
  if (kind !== 'position') return [{ kind, ...envelope(), entity: version.entity } as Entry]
  const position = version.entity as Position
  const fields = { ...fieldsOf('position', position), date: effectiveDay(position.date) }
  const supersedes = inPlaceOf === null ? {} : { supersedes: inPlaceOf }
  return positionsFrom(fields).map((stated) => ({ kind: 'position', ...envelope(), ...stated, ...supersedes }))
}
