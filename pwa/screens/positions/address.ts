/** Address of the positions screen. */
import { linkTo } from '../../model/navigation'
import { baseAddress } from '../../model/state'

/** Merges filters into the current address. */
export const withParams = (changes: Readonly<Record<string, string>>): string =>
  linkTo('matrix', null, { ...baseAddress.value.params, ...changes })
