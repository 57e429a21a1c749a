/** Datasets on this device, by negotiation. */
import type { Pack } from '../../shared/pack/schema'
import type { AppData } from '../store'

/** Datasets of the negotiations that are on, with those that a file brings of others. */
export function packsWith({ pack }: Pick<AppData, 'pack'>, brought: readonly Pack[] = []): ReadonlyMap<string, Pack> {
  return new Map([...brought, pack].map((one) => [one.id, one]))
}

/** True where a negotiation is on here. */
export const isOn = ({ pack }: Pick<AppData, 'pack'>, negotiation: string): boolean => pack.id === negotiation
