import { linkTo } from '../../model/navigation'
import { address } from '../../model/state'

/** The address of the matrix with some of its filters changed. */
export const withParams = (changes: Readonly<Record<string, string>>): string =>
  linkTo('matrix', null, { ...address.value.params, ...changes })
