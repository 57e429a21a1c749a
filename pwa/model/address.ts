/**
 * The addresses of the screens. The day and everything else stand inside the hash, after the place, so that a page
 * served as static files needs no rewriting: `#/articles/spam?asOf=2021-07-22`.
 */
import { isDay } from '../../shared/domain/days'
import type { Day } from '../../shared/domain/types'
import { SCREENS, type Screen, screenAt } from './screens'

export interface Address {
  readonly screen: Screen
  /** Of an article, a member, a meeting; of an unknown place, the place as it was written. */
  readonly id: string | null
  readonly asOf: Day | null
  /** What `asOf` said where that is no day of the calendar. */
  readonly badDay: string | null
  /** The rest: `q` of the lookup, filters of the board. Empty ones are left out. */
  readonly params: Readonly<Record<string, string>>
}

export const BOARD: Address = { screen: 'board', id: null, asOf: null, badDay: null, params: {} }

/** Reads the hash of a location, with or without its `#`. Never throws. */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#?\/?/, '')
  const mark = text.indexOf('?')
  const path = mark < 0 ? text : text.slice(0, mark)
  const { asOf = null, ...params } = paramsOf(mark < 0 ? '' : text.slice(mark + 1))
  const day = asOf !== null && isDay(asOf) ? asOf : null
  return { ...placeOf(path), asOf: day, badDay: asOf !== null && day === null ? asOf : null, params }
}

function paramsOf(query: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [key, value] of new URLSearchParams(query)) if (value !== '') found[key] = value
  return found
}

function placeOf(path: string): Pick<Address, 'screen' | 'id'> {
  const [head = '', ...rest] = path.replace(/\/+$/, '').split('/')
  const id = decoded(rest.join('/'))
  const screen = id === null ? null : head === '' && id === '' ? 'board' : screenAt(head, id !== '')
  return screen ? { screen, id: id === '' ? null : id } : { screen: 'unknown', id: path }
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** Writes an address as the hash of a link. */
export function formatAddress(address: Address): string {
  const query = new URLSearchParams()
  if (address.asOf) query.set('asOf', address.asOf)
  for (const key of Object.keys(address.params).sort()) {
    const value = address.params[key]
    if (value) query.set(key, value)
  }
  const text = query.toString()
  return `#/${pathOf(address)}${text && `?${text}`}`
}

function pathOf({ screen, id }: Address): string {
  if (screen === 'unknown') return id ?? ''
  // The list of articles is the start page.
  if (screen === 'board') return ''
  return SCREENS[screen].path.replace(':id', encodeURIComponent(id ?? ''))
}
