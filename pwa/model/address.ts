/**
 * The addresses of the screens. The day and everything else stand inside the hash, after the place, so that a page
 * served as static files needs no rewriting: `#/articles/spam?asOf=2021-07-22`.
 */
import { isDay } from '../../shared/domain/days'
import type { Day } from '../../shared/domain/types'

/** The first word of an address, and the screen with and without an id after it. */
const PLACES = {
  '': { list: 'board' },
  articles: { list: 'board', one: 'article' },
  members: { list: 'members', one: 'member' },
  meetings: { list: 'meetings', one: 'meeting' },
  lookup: { list: 'lookup' },
  record: { list: 'record' },
  matrix: { list: 'matrix' },
  changes: { list: 'changes' },
  list: { list: 'list' },
  cable: { list: 'cable' },
  brief: { list: 'brief' },
  pictures: { list: 'pictures' },
  files: { list: 'files' },
  reader: { list: 'reader' },
  room: { list: 'room' },
  mine: { list: 'mine', one: 'correct' },
  receive: { list: 'receive' },
  settings: { list: 'settings' },
  accuracy: { list: 'accuracy' },
  more: { list: 'more' },
} as const satisfies Readonly<Record<string, { readonly list: string; readonly one?: string }>>

export type Screen =
  | 'board'
  | 'article'
  | 'members'
  | 'member'
  | 'meetings'
  | 'meeting'
  | 'lookup'
  | 'record'
  | 'matrix'
  | 'changes'
  | 'list'
  | 'cable'
  | 'brief'
  | 'pictures'
  | 'files'
  | 'reader'
  | 'room'
  | 'mine'
  | 'correct'
  | 'receive'
  | 'settings'
  | 'accuracy'
  | 'more'
  | 'unknown'

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
  const place = isPlace(head) ? PLACES[head] : null
  const id = decoded(rest.join('/'))
  if (!place || id === null || (id !== '' && !('one' in place))) return { screen: 'unknown', id: path }
  return id !== '' && 'one' in place ? { screen: place.one, id } : { screen: place.list, id: null }
}

const isPlace = (word: string): word is keyof typeof PLACES => Object.hasOwn(PLACES, word)

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
  if (screen === 'board') return ''
  for (const [head, place] of Object.entries(PLACES)) {
    if ('one' in place && place.one === screen) return `${head}/${encodeURIComponent(id ?? '')}`
    if (place.list === screen) return head
  }
  return ''
}
