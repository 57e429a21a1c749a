/** Names of negotiations that are not open, from the datasets that are known here. */
import { nameIn } from '../i18n'
import { SHIPPED } from '../store'
import { appData } from './state'

/** Name of a negotiation; its id where its dataset is neither here nor shipped with the app. */
export function negotiationName(id: string): string {
  const { pack, previousPack } = appData.value ?? {}
  const known = [pack, previousPack, ...SHIPPED].find((one) => one?.id === id)
  return known ? nameIn(known.names) : id
}
