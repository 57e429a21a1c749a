/**
 * Parser and formatter of addresses. Path, as-of date and parameters are all in the hash, so that static hosting needs no
 * rewriting: `#/articles/transparency?asOf=2021-07-22`, or `#/n/<negotiation>/articles/…` of a named one. Paths come from the table of screens.
 */
import { isDay } from '../../shared/domain/dates/days'
import type { Day } from '../../shared/domain/types'
import { SCREENS, type Screen, screenAt } from './screens'

/** A parsed address. */
export interface Address {
  /** Id of the negotiation that it names: `#/n/<id>/…`. Without one it is of the negotiation that is open. */
  readonly negotiation?: string
  readonly screen: Screen
  /** Id of an article, a member, a meeting or an entry; for an unknown path, the path as written. */
  readonly id: string | null
  readonly asOf: Day | null
  /** The value of `asOf` where it is not a valid date. */
  readonly badDay: string | null
  /** Other parameters: `q` of the search, filters of the list. Empty ones are left out. */
  readonly params: Readonly<Record<string, string>>
}

/** The list of articles as of today: the start page. */
export const BOARD: Address = { screen: 'board', id: null, asOf: null, badDay: null, params: {} }

/** Parses a hash, with or without its `#`. Never throws. */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#?\/?/, '')
  const mark = text.indexOf('?')
  const path = mark < 0 ? text : text.slice(0, mark)
  const { asOf = null, ...params } = paramsOf(mark < 0 ? '' : text.slice(mark + 1))
  const day = asOf !== null && isDay(asOf) ? asOf : null
  return { ...parsePath(path), asOf: day, badDay: asOf !== null && day === null ? asOf : null, params }
}

function paramsOf(query: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [key, value] of new URLSearchParams(query)) if (value !== '') found[key] = value
  return found
}

/** Longest path in UTF-16 units; no id comes near it. Bounds what the expressions below may cost. */
const MAX_PATH = 1000

function parsePath(path: string): Pick<Address, 'negotiation' | 'screen' | 'id'> {
  if (path.length > MAX_PATH) return { screen: 'unknown', id: path.slice(0, MAX_PATH) }
  const [, named = '', rest = ''] = /^n\/([^/]+)(?:\/(.*))?$/.exec(path) ?? []
  const negotiation = decoded(named)
  return negotiation ? { negotiation, ...parseScreen(rest) } : parseScreen(path)
}

function parseScreen(path: string): Pick<Address, 'screen' | 'id'> {
  const [head = '', ...rest] = path.replace(/\/+$/, '').split('/')
  const id = decoded(rest.join('/'))
  if (head === '' && id === '') return { screen: 'board', id: null }
  return (id === null ? null : screenAt(head, id)) ?? { screen: 'unknown', id: path }
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** Formats an address as a hash. */
export function formatAddress(address: Address): string {
  const query = new URLSearchParams()
  if (address.asOf) query.set('asOf', address.asOf)
  for (const key of Object.keys(address.params).sort()) {
    const value = address.params[key]
    if (value) query.set(key, value)
  }
  const text = query.toString()
  return `#/${formatPath(address)}${text && `?${text}`}`
}

function formatPath({ negotiation, ...rest }: Address): string {
  const path = formatScreen(rest)
  return negotiation === undefined ? path : `n/${encodeURIComponent(negotiation)}/${path}`
}

function formatScreen({ screen, id }: Pick<Address, 'screen' | 'id'>): string {
  if (screen === 'unknown') return id ?? ''
  // The list of articles is the start page.
  if (screen === 'board') return ''
  return SCREENS[screen].path.replace(':id', encodeURIComponent(id ?? ''))
}
