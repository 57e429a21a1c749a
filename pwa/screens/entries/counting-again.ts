/** Restored versions: what counts again once the entries that corrected it are withdrawn, and the withdrawal of that too. */
import { type Entry, entityKey, isEntityEntry } from '../../../shared/domain/entries/entries'
import { narrowest } from '../../../shared/domain/entries/layers'
import { shippedEntities } from '../../../shared/domain/entries/versions'
import type { Pack } from '../../../shared/pack/schema'
import { withdrawalsOf } from '../../model/typed/undo'
import { removalReasons } from '../../workspace/entries/removal-reasons'

interface Data {
  /** As published. */
  readonly pack: Pack
  readonly entries: readonly Entry[]
}

/** Versions that count again. */
export interface CountingAgain {
  readonly entries: readonly Entry[]
  /** Number of entities and status updates of the dataset. */
  readonly shipped: number
}

export function countingAgain(withdrawing: readonly Entry[], { pack, entries }: Data): CountingAgain {
  const before = removalReasons(entries, pack.observations)
  const after = removalReasons([...entries, ...withdrawalsOf(withdrawing, '', false)], pack.observations)
  const isAgain = ({ id }: { readonly id: string }) => before.has(id) && !after.has(id)
  const own = new Set(entries.map(({ id }) => id))
  const shipped = [...pack.observations, ...pack.positions].filter((one) => isAgain(one) && !own.has(one.id))
  return {
    entries: entries.filter(isAgain),
    shipped: shipped.length + entitiesAgain(withdrawing, { pack, entries }, after),
  }
}

/** Number of entities of the dataset that withdrawn entries state, and no entry that counts. */
function entitiesAgain(
  withdrawing: readonly Entry[],
  { pack, entries }: Data,
  gone: ReadonlyMap<string, string>,
): number {
  const keys = new Set(withdrawing.flatMap(keyOf))
  if (keys.size === 0) return 0
  const counting = new Set(entries.filter(({ id }) => !gone.has(id)).flatMap(keyOf))
  const shipped = shippedEntities(pack)
  return [...keys].filter((key) => shipped.has(key) && !counting.has(key) && !gone.has(key)).length
}

const keyOf = (entry: Entry): readonly string[] =>
  isEntityEntry(entry) ? [entityKey(entry.kind, entry.entity.id)] : []

/**
 * Entries with all that would count again without them, and without those. What an entry corrects is withdrawn in the narrower
 * layer of both: for the user or the delegation alone, as the reason may be theirs.
 */
export function withEarlier(withdrawing: readonly Entry[], data: Data): readonly Entry[] {
  const all = [...withdrawing]
  for (let again = countingAgain(all, data).entries; again.length > 0; again = countingAgain(all, data).entries) {
    const layersOf = (earlier: Entry) => all.filter((one) => corrects(one, earlier)).map(({ layer }) => layer)
    all.push(...again.map((earlier) => ({ ...earlier, layer: narrowest([earlier.layer, ...layersOf(earlier)]) })))
  }
  return all
}

function corrects(one: Entry, earlier: Entry): boolean {
  if ('supersedes' in one) return one.supersedes === earlier.id
  return isEntityEntry(one) && isEntityEntry(earlier) && keyOf(one)[0] === keyOf(earlier)[0]
}
