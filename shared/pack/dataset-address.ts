/** Web address of a published dataset, from what a user enters: that of its site, of a page of it, or of the file itself. */

export type AddressProblem =
  /** No web address. */
  | 'none'
  /** Not encrypted: anyone on the way could read and change it. */
  | 'plain'
  /** With a user name, a password or a query, which would say more than what is asked for. */
  | 'query'

export type DatasetAddress =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly problem: AddressProblem }

/** Pages of a published site, by language. */
const PAGE = /\/(?:en|fr|es)\/(?:(?:articles|members|meetings|changes|about)\/.*)?$/
/** Where a published site has its dataset. */
const DATASET = 'data/dataset.json'

/** Longest address that is taken. */
const LONGEST = 2000

export function datasetAddress(entered: string): DatasetAddress {
  const text = entered.trim()
  const url = text.length > LONGEST ? null : URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`)
  if (!url || !/[.:]|^localhost$/.test(url.hostname) || /\s/.test(text)) return { ok: false, problem: 'none' }
  if (url.protocol === 'http:') return { ok: false, problem: 'plain' }
  if (url.protocol !== 'https:') return { ok: false, problem: 'none' }
  if (url.username !== '' || url.password !== '' || url.search !== '') return { ok: false, problem: 'query' }
  const address = `${url.origin}${pathOf(url)}`
  // Other letters than ASCII take six characters there, and are counted so where it is remembered.
  return address.length > LONGEST ? { ok: false, problem: 'none' } : { ok: true, address }
}

function pathOf({ pathname }: URL): string {
  if (pathname.endsWith('.json')) return pathname
  const page = pathname.replace(/index\.html$/, '').replace(/[^/]$/, '$&/')
  return `${page.replace(PAGE, '/')}${DATASET}`
}
