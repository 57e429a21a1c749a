/** Kinds of reading that the user is to check: suggestions, and what is inferred; the others are stated on the page. */
import type { PageClaim } from './messages'

/** Key of the word for it. */
export type Check = 'suggestion' | 'inferred'

export const checkOf = ({ from, basis }: Pick<PageClaim, 'from' | 'basis'>): Check | null =>
  from !== undefined ? 'suggestion' : basis === 'inferred' ? 'inferred' : null
