/** Names of negotiations by id, as they are edited here, or as their datasets have them. */
import { nameIn } from '../../i18n'
import { SHIPPED } from '../../store'
import { appData, shownOf } from '../state'
import { rowOf } from './negotiation-view'
import { dataOf } from './open-negotiation'

/** Name of a negotiation; its id where its dataset is neither on nor shipped with the app. */
export function negotiationName(id: string): string {
  const [row, data] = [rowOf(id), appData.value]
  const known = row && data ? shownOf(dataOf(data, row.pack)).pack : SHIPPED.find((one) => one.id === id)
  return known ? nameIn(known.names) : id
}
