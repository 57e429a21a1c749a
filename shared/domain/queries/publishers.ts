/** Publisher of a page by its address: that of the longest known host, or of a part of one, which many share. */
import type { Publisher } from '../types'

/** The publisher; `null` for an address that none is known for. */
export function publisherAt(publishers: readonly Publisher[], url: string): Publisher | null {
  const address = placeOf(url)
  const known = publishers.filter(({ host }) => address === host || address?.startsWith(`${host}/`))
  return known.reduce<Publisher | null>((best, one) => (best && best.host.length > one.host.length ? best : one), null)
}

/** Host of an address, without `www.`; `null` where it is none. */
export const hostOf = (url: string): string | null =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '') : null

/** Host and path of an address. */
function placeOf(url: string): string | null {
  const host = hostOf(url)
  return host === null ? null : `${host}${new URL(url).pathname}`
}
