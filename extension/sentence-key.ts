import type { ClaimKey } from './messages'

/** Key by which the claims of a page and saved sentences are matched. */
export const keyOf = ({ negotiation = '', article, status, quote }: ClaimKey): string =>
  `${negotiation} ${article} ${status} ${quote}`
