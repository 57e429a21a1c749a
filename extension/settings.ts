/** What the user chose. Read by content scripts too, so this file stays without a validator. */
import type { Lang } from '../shared/domain/types'

/** What is marked on pages. */
export interface What {
  readonly articles: boolean
  readonly members: boolean
  readonly demonyms: boolean
  readonly claims: boolean
}

export interface Watch {
  readonly on: boolean
  readonly langs: readonly Lang[]
  readonly notify: boolean
}

export interface Settings {
  readonly pwaUrl: string
  readonly what: What
  /** Origins on which nothing is marked. */
  readonly off: readonly string[]
  /** Origins beside the WTO's on which pages are read for good. */
  readonly sites: readonly string[]
  readonly printMarks: boolean
  readonly watch: Watch
}

export const DEFAULTS: Settings = {
  pwaUrl: __PWA_URL__,
  what: { articles: true, members: true, demonyms: true, claims: true },
  off: [],
  sites: [],
  printMarks: false,
  watch: { on: false, langs: ['en'], notify: false },
}

/** The address of a record in the PWA. */
export function recordUrl(pwaUrl: string, kind: 'article' | 'member', id: string): string {
  return `${pwaUrl}#/${kind}s/${id}`
}
