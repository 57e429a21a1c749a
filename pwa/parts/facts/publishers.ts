/** Names of publishers by the host of a URL, from the data. */
import { nameIn } from '../../i18n'
import { negotiation } from '../../model/state'

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
