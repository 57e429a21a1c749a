/** Addresses of sixty thousand characters, of which a reader that backtracks would never come back. */
const SLASHES = '/'.repeat(60_000)
export const CRAFTED_HASHES: readonly string[] = [
  `#${SLASHES}`,
  `#${SLASHES}x`,
  `#/articles${SLASHES}spam`,
  `#/${'x/'.repeat(30_000)}`,
  `#/?find=${SLASHES}x`,
]
