/** Negotiations that a file brings for its entries: their datasets, or their names alone. */
import type { Names } from '../../shared/domain/types'
import type { PlenaryFile } from '../../shared/pack/export'
import type { Pack } from '../../shared/pack/schema'
import type { SharedFile } from '../../shared/pack/shared-file'

export interface Brought {
  /** One for each negotiation: the one in use there. */
  readonly packs: readonly Pack[]
  readonly names: ReadonlyMap<string, Names>
}

export function broughtByFile(file: Pick<PlenaryFile, 'pack' | 'previous' | 'further'>): Brought {
  const { previous, further = [] } = file
  const inUse = [file, ...further].map(({ pack }) => pack)
  // In a backup of a version that kept one negotiation in use, the pack before may be of another.
  const isOther = previous && !inUse.some(({ id }) => id === previous.pack.id)
  const packs = isOther ? [...inUse, previous.pack] : inUse
  return { packs, names: new Map(packs.map(({ id, names }) => [id, names])) }
}

/** By a link or a code: entries alone. */
export const NOTHING_BROUGHT: Brought = { packs: [], names: new Map() }

export const broughtByShared = ({ negotiation: { id, names } }: Pick<SharedFile, 'negotiation'>): Brought => ({
  packs: [],
  names: new Map([[id, names]]),
})
