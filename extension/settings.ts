/** What the user chose. Read by content scripts too, so this file stays without a validator. */
import type { Layer } from '../shared/domain/entries'
import type { Lang } from '../shared/domain/types'
import { COLOURS, type Colours } from './colours'

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
  /** Where the record was before the address changed, until the user has moved it. */
  readonly pwaBefore: string | null
  readonly what: What
  readonly colours: Colours
  /** Origins on which nothing is marked. */
  readonly off: readonly string[]
  /** Origins beside the WTO's on which pages are read for good. */
  readonly sites: readonly string[]
  readonly printMarks: boolean
  /** The language that pages are read in; `auto` lets each page say. */
  readonly readAs: Lang | 'auto'
  /** Where captures go, as last chosen. */
  readonly layer: Layer
  readonly watch: Watch
}

export const DEFAULTS: Settings = {
  pwaUrl: __PWA_URL__,
  pwaBefore: null,
  what: { articles: true, members: true, demonyms: true, claims: true },
  colours: COLOURS,
  off: [],
  sites: [],
  printMarks: false,
  readAs: 'auto',
  layer: 'public',
  watch: { on: false, langs: ['en'], notify: false },
}

/**
 * Settings with another address of the PWA. The one before has records only where a PWA was met there; one without leaves
 * what was before it.
 */
export function movedTo(known: Settings, pwaUrl: string, wasMet: boolean): Settings {
  const isOther = new URL(pwaUrl).origin !== new URL(known.pwaUrl).origin
  return { ...known, pwaUrl, pwaBefore: isOther && wasMet ? known.pwaUrl : known.pwaBefore }
}

/** Where records may still be: an address that the PWA is not at any more. */
export const previousAddress = ({ pwaUrl, pwaBefore }: Settings): string | null =>
  pwaBefore !== null && new URL(pwaBefore).origin !== new URL(pwaUrl).origin ? pwaBefore : null

/** Whether what a page names is among what is marked. */
export function isMarked({ articles, members, demonyms }: What, kind: 'article' | 'member', strength: string): boolean {
  return kind === 'article' ? articles : members && (demonyms || strength !== 'demonym')
}

/** The address of a record in the PWA. */
export function entityUrl(pwaUrl: string, kind: 'article' | 'member', id: string): string {
  return `${pwaUrl}#/${kind}s/${id}`
}
