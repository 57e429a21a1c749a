/** Symbols of documents by the addresses that name them: a news item about a document has its publisher's name instead. */
import type { NegotiationDocument } from '../types'

const known = new WeakMap<readonly NegotiationDocument[], ReadonlyMap<string, string>>()

/** Symbols by address, whatever the order of the documents. */
export function symbolsByAddress(documents: readonly NegotiationDocument[]): ReadonlyMap<string, string> {
  const found = known.get(documents)
  if (found) return found
  const symbols = new Map<string, string>()
  // Of “…/124” and “…/124/Rev.1” an address of the second names both.
  for (const { symbol, sources } of documents)
    for (const url of sources)
      if (symbol !== null && namesSymbol(url, symbol) && isCloser(symbol, symbols.get(url))) symbols.set(url, symbol)
  known.set(documents, symbols)
  return symbols
}

/** True for the longer of two symbols; among those of one length, for the first by its text. */
function isCloser(symbol: string, other: string | undefined): boolean {
  if (other === undefined) return true
  return symbol.length === other.length ? symbol < other : symbol.length > other.length
}

/**
 * True for an address with the parts of a symbol in their order, however they are joined: `Jobs/GC/122.pdf` of JOB/GC/122,
 * `RD124R1` of RD/124/Rev.1.
 */
export function namesSymbol(url: string, symbol: string): boolean {
  const parts = symbol.toLowerCase().match(/[\p{L}]+|\d+/gu)
  if (!parts) return false
  const address = url.toLowerCase()
  // Each part at its first place after the one before: a pattern of all of them would try every other place, too.
  let at = 0
  for (const part of parts) {
    const place = part === 'rev' ? revisionIn(address, at) : address.indexOf(part, at)
    if (place < 0) return false
    at = place + (part === 'rev' ? 1 : part.length)
  }
  return true
}

const REVISION = /rev|r(?=\W*\d)/g

/** Place of the mark of a revision, “rev” or “R1”, from an index on; -1 without one. */
function revisionIn(address: string, from: number): number {
  REVISION.lastIndex = from
  return REVISION.exec(address)?.index ?? -1
}
