/**
 * Restoring a version of an entity. A version in force is back when the later ones are withdrawn; one that was withdrawn is
 * stated again, as by who restores it.
 */
import { effectiveDay } from '../../../shared/domain/dates/days'
import { type AddKind, fieldsOf } from '../../../shared/domain/entries/entity-fields'
import type { Entry, Layer } from '../../../shared/domain/entries/entries'
import { positionsFrom } from '../../../shared/domain/entries/new-entity'
import { type Version, versionsBut } from '../../../shared/domain/entries/versions'
import type { Position } from '../../../shared/domain/types'
import { t } from '../../i18n'
import { envelopeAgain } from '../../model/envelope'
import { withdrawalsOf } from '../../model/typed/undo'
import { entityTitle } from '../../workspace/entries/entity-title'
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
