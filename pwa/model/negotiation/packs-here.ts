/** Datasets on this device, by negotiation. */
import type { Pack } from '../../../shared/pack/schema'
import type { AppData } from '../../store'

/** Datasets of the negotiations that are on, with those that a file brings of others. */
export const packsWith = (
  { packs }: Pick<AppData, 'packs'>,
  brought: readonly Pack[] = [],
): ReadonlyMap<string, Pack> => new Map([...brought, ...packs.map(({ pack }) => pack)].map((one) => [one.id, one]))

/** Dataset of a negotiation that is on; `null` for one that is not. */
export const packHere = ({ packs }: Pick<AppData, 'packs'>, negotiation: string): Pack | null =>
  packs.find(({ slot }) => slot === negotiation)?.pack ?? null
