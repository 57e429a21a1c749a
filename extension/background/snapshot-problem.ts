/** Error codes of snapshots that were not read. */
import { SNAPSHOT_VERSION } from '../../shared/messages/snapshot'
import type { Problem } from '../../shared/pack/read'

/** Code that is stored: `newer` or `older` than this version of the extension, or `invalid` with the place. */
export function snapshotProblemCode(snapshot: unknown, { place, sort }: Problem): string {
  const version = typeof snapshot === 'object' && snapshot !== null && Reflect.get(snapshot, 'snapshot')
  if (typeof version === 'number' && version !== SNAPSHOT_VERSION) return version > SNAPSHOT_VERSION ? 'newer' : 'older'
  return sort === 'newer' ? 'newer' : `invalid ${place.replace(/^the /, '').replaceAll(' ', '/')}`
}
