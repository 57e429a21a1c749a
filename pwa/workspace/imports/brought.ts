/** Negotiations that a file brings for its entries: their datasets, or their names alone. */
import type { Names } from '../../../shared/domain/types'
import type { PlenaryFile } from '../../../shared/pack/export'
import type { Pack } from '../../../shared/pack/schema'
import type { SharedFile } from '../../../shared/pack/shared-file'

export interface Brought {
  /** One for each negotiation: the one in use there. */
  readonly packs: readonly Pack[]
  readonly names: ReadonlyMap<string, Names>
}

export function broughtByFile(file: Pick<PlenaryFile, 'pack' | 'further'>): Brought {
  const packs = [file, ...(file.further ?? [])].map(({ pack }) => pack)
  return { packs, names: new Map(packs.map(({ id, names }) => [id, names])) }
}

/** By a link or a code: entries alone. */
export const NOTHING_BROUGHT: Brought = { packs: [], names: new Map() }

export const broughtByShared = ({ negotiation: { id, names } }: Pick<SharedFile, 'negotiation'>): Brought => ({
  packs: [],
  names: new Map([[id, names]]),
})
