/** Address of the positions screen. */
import { linkTo } from '../../model/navigation'
import { address } from '../../model/state'

/** Merges filters into the current address. */
export const withParams = (changes: Readonly<Record<string, string>>): string =>
  linkTo('matrix', null, { ...address.value.params, ...changes })
