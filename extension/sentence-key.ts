/** Key by which the claims of a page and saved sentences are matched. */
export const keyOf = (claim: { readonly article: string; readonly status: string; readonly quote: string }): string =>
  `${claim.article} ${claim.status} ${claim.quote}`
