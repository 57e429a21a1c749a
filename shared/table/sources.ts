/** Source of a row: web addresses, or words where it has none. */

import { webAddress } from '../domain/text/web-address'
import { inOneLine } from '../kinds/text-fields'

export interface ReadSource {
  readonly urls: readonly string[]
  /** The source in words; empty where the addresses say it all. */
  readonly words: string
}

/** Reads a source; `null` for an address that is not of the web, which nothing opens: `javascript:`, `file:`. */
export function readSource(cell: string): ReadSource | null {
  const parts = inOneLine(cell)
    .split(/[\s;]+/)
    .filter((part) => part !== '')
  const addresses = parts.map((part) => (/^(?:https?:|www\.)/i.test(part) ? webAddress(part) : '') || '')
  const urls = addresses.filter((address) => address !== '')
  const words = parts.filter((_, index) => addresses[index] === '').join(' ')
  if (urls.length === 0 && parts.length === 1) {
    const bare = webAddress(words)
    if (bare) return { urls: [bare], words: '' }
  }
  return /^[a-z][a-z+.-]*:/i.test(words) ? null : { urls, words }
}
