/** Symbols of documents by the addresses that name them: a news item about a document has its publisher's name instead. */
import type { NegotiationDocument } from '../types'

const known = new WeakMap<readonly NegotiationDocument[], ReadonlyMap<string, string>>()

/** Symbols by address. */
export function symbolsByAddress(documents: readonly NegotiationDocument[]): ReadonlyMap<string, string> {
  const found = known.get(documents)
  if (found) return found
  const symbols = new Map<string, string>()
  // Of “…/124” and “…/124/Rev.1” an address of the second names both.
  for (const { symbol, sources } of documents)
    for (const url of sources)
      if (symbol !== null && namesSymbol(url, symbol) && symbol.length > (symbols.get(url)?.length ?? 0))
        symbols.set(url, symbol)
  known.set(documents, symbols)
  return symbols
}

/** True for an address with the parts of a symbol in their order, however they are joined: `Jobs/GC/122.pdf` of JOB/GC/122. */
export function namesSymbol(url: string, symbol: string): boolean {
  let at = 0
  for (const part of symbol.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? []) {
    const next = url.toLowerCase().indexOf(part, at)
    if (next < 0) return false
    at = next + part.length
  }
  return true
}
