/** Address of the root of a site, or of the app: a web address that ends with a slash, without a query or a fragment. */
import { webAddress } from '../domain/text/web-address'

/** The address with its slash; `null` for an empty text, `undefined` for what is no such address. */
export function rootAddress(typed: string): string | null | undefined {
  const address = webAddress(typed)
  if (address === null) return undefined
  if (address === '') return null
  const { origin, pathname, search, hash, username } = new URL(address)
  if (search !== '' || hash !== '' || username !== '') return undefined
  return `${origin}${pathname.replace(/index\.html$/, '').replace(/\/*$/, '/')}`
}
