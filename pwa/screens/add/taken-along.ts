/** Entries that are removed with an article: your own on one that the dataset has not, as the status of a merge. */
import { type Dependent, dependentsOf } from '../../../shared/domain/entries/dependents'
import type { AddKind } from '../../../shared/domain/entries/entity-fields'
import { currentOf, type Version } from '../../../shared/domain/entries/versions'
import { isOwn } from '../../model/author'
import type { OpenData } from '../../model/negotiation/open-negotiation'

export function takenAlong<K extends AddKind>(
  { pack, entries }: Pick<OpenData, 'pack' | 'entries'>,
  kind: K,
  versions: readonly Version<K>[],
): readonly Dependent[] {
  const current = currentOf(versions)
  if (kind !== 'article' || !current || versions.some(({ entry }) => entry === null)) return []
  return dependentsOf(entries, pack.id, current.entity.id).filter(({ by }) => isOwn(by))
}
