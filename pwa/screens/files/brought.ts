/** What a file brings of the negotiations that its entries are of: their datasets, or their names alone. */
import type { Names } from '../../../shared/domain/types'
import type { PlenaryFile } from '../../../shared/pack/export'
import type { Pack } from '../../../shared/pack/schema'
import type { SharedFile } from '../../../shared/pack/shared-file'

export interface Brought {
  /** One for each negotiation: the one in use there. */
  readonly packs: readonly Pack[]
  readonly names: ReadonlyMap<string, Names>
}

export function broughtByFile({ pack, previous }: Pick<PlenaryFile, 'pack' | 'previous'>): Brought {
  const packs = previous && previous.pack.id !== pack.id ? [pack, previous.pack] : [pack]
  return { packs, names: new Map(packs.map(({ id, names }) => [id, names])) }
}

export const broughtByShared = ({ negotiation: { id, names } }: Pick<SharedFile, 'negotiation'>): Brought => ({
  packs: [],
  names: new Map([[id, names]]),
})
