/**
 * User settings: type, defaults and pure functions. Content scripts import it, so that it must not import a validator.
 */
import type { Lang, ReadingLang } from '../shared/domain/types'
import { COLOURS, type Colours } from './colours'

/** Kinds of highlights that are on. */
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
  /** Former address of the PWA, which may still have the user's data; null once the user has moved it. */
  readonly pwaBefore: string | null
  /** Ids of the supplied datasets whose negotiations are on until the PWA says which ones are. */
  readonly negotiations: readonly string[]
  readonly what: What
  readonly colours: Colours
  /** Origins on which the reader is off. */
  readonly off: readonly string[]
  /** Origins added by the user, beside those of the negotiation. */
  readonly sites: readonly string[]
  readonly printMarks: boolean
  /** Language in which pages are read; `auto` for the one that each page declares. */
  readonly readAs: ReadingLang | 'auto'
  readonly watch: Watch
}

/**
 * The settings that pages get. The others say which sites the user reads and where the data was, which is no page's
 * business.
 */
export type PageSettings = Omit<Settings, 'pwaBefore' | 'negotiations' | 'sites' | 'watch'>

export const pageSettingsOf = ({
  pwaBefore: _,
  negotiations: __,
  sites: ___,
  watch: ____,
  ...rest
}: Settings): PageSettings => rest

export const DEFAULTS: Settings = {
  pwaUrl: __PWA_URL__,
  pwaBefore: null,
  negotiations: [__PACK_ID__],
  what: { articles: true, members: true, demonyms: true, claims: true },
  colours: COLOURS,
  off: [],
  sites: [],
  printMarks: false,
  readAs: 'auto',
  watch: { on: false, langs: ['en'], notify: false },
}

/**
 * Changes the address of the PWA. The former address is remembered only where a PWA was connected there (`wasMet`), as
 * only then it has data; otherwise the one before it stays.
 */
export function movedTo(known: Settings, pwaUrl: string, wasMet: boolean): Settings {
  const isOther = new URL(pwaUrl).origin !== new URL(known.pwaUrl).origin
  return { ...known, pwaUrl, pwaBefore: isOther && wasMet ? known.pwaUrl : known.pwaBefore }
}

/** Former address of the PWA that may still have the user's data, or null. */
export const previousAddress = ({ pwaUrl, pwaBefore }: Settings): string | null =>
  pwaBefore !== null && new URL(pwaBefore).origin !== new URL(pwaUrl).origin ? pwaBefore : null

/** True when a mention of this kind and strength is to be highlighted. */
export function isMarked({ articles, members, demonyms }: What, kind: 'article' | 'member', strength: string): boolean {
  return kind === 'article' ? articles : members && (demonyms || strength !== 'demonym')
}

/** An article or member of a negotiation. Others have articles of the same id. */
export interface EntityRef {
  readonly negotiation: string
  readonly kind: 'article' | 'member'
  readonly id: string
}

/** Address of an article or member in the PWA. */
export const entityUrl = (pwaUrl: string, { negotiation, kind, id }: EntityRef): string =>
  `${pwaUrl}#/n/${negotiation}/${kind}s/${id}`
