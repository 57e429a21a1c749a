/** Names of sources: the symbol of a document that its address names, else the publisher by its host, from the data. */
import type { NegotiationDocument } from '../../../shared/domain/types'
import { nameIn } from '../../i18n'
import { negotiation } from '../../model/state'

/** What a source is: the symbol of a document, else who publishes it. */
export const sourceName = (url: string): string =>
  symbolsOf(negotiation.value?.pack.documents ?? []).get(url) ?? publisherOf(url)

/** Publisher of a page; the host name for an unlisted one, the text itself when it is not a URL. */
export function publisherOf(url: string): string {
  const host = hostOf(url)
  const publisher = negotiation.value?.pack.publishers.find((known) => known.host === host)
  return publisher ? nameIn(publisher.names) : host
}

function hostOf(url: string): string {
  if (!URL.canParse(url)) return url
  return new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '')
}

const known = new WeakMap<readonly NegotiationDocument[], ReadonlyMap<string, string>>()

/** Symbols by address, of the sources of documents that name their symbol: a news item about a document has its publisher. */
function symbolsOf(documents: readonly NegotiationDocument[]): ReadonlyMap<string, string> {
  const found = known.get(documents)
  if (found) return found
  const symbols = new Map<string, string>()
  // Of “…/124” and “…/124/Rev.1” an address of the second names both.
  for (const { symbol, sources } of documents)
    for (const url of sources)
      if (symbol !== null && names(url, symbol) && symbol.length > (symbols.get(url)?.length ?? 0))
        symbols.set(url, symbol)
  known.set(documents, symbols)
  return symbols
}

/** True for an address with the parts of a symbol in their order, however they are joined: `Jobs/GC/122.pdf` of JOB/GC/122. */
function names(url: string, symbol: string): boolean {
  let at = 0
  for (const part of symbol.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? []) {
    const next = url.toLowerCase().indexOf(part, at)
    if (next < 0) return false
    at = next + part.length
  }
  return true
}
