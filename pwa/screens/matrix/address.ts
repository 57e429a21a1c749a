import { linkTo } from '../../app/navigation'
import { address } from '../../app/state'

/** The address of the matrix with some of its filters changed. */
export const withParams = (changes: Readonly<Record<string, string>>): string =>
  linkTo('matrix', null, { ...address.value.params, ...changes })
