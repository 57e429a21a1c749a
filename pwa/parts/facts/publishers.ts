/** Names of sources: the symbol of a document that its address names, else the publisher by its host, from the data. */
import { symbolsByAddress } from '../../../shared/domain/queries/document-symbols'
import { hostOf, publisherAt } from '../../../shared/domain/queries/publishers'
import { nameIn } from '../../i18n'
import { negotiation } from '../../model/state'

/** Name of a source: the symbol of a document, else its publisher. */
export const sourceName = (url: string): string =>
  symbolsByAddress(negotiation.value?.pack.documents ?? []).get(url) ?? publisherOf(url)

/** Publisher of a page; the host name for an unlisted one, the text itself when it is not a URL. */
export function publisherOf(url: string): string {
  const publisher = publisherAt(negotiation.value?.pack.publishers ?? [], url)
  return publisher ? nameIn(publisher.names) : (hostOf(url) ?? url)
}
