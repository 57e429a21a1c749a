/** Names of negotiations by id, from the datasets that are known here. */
import { nameIn } from '../../i18n'
import { SHIPPED } from '../../store'
import { appData } from '../state'

/** Name of a negotiation; its id where its dataset is neither on nor shipped with the app. */
export function negotiationName(id: string): string {
  const packs = appData.value?.packs.map(({ pack }) => pack) ?? []
  const known = [...packs, ...SHIPPED].find((one) => one.id === id)
  return known ? nameIn(known.names) : id
}
