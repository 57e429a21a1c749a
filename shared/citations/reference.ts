/** Bibliographic reference: what the formatters of this folder write as text, BibTeX or RIS. Plain data, without a language. */
import type { Day, DayOrMonth } from '../domain/types'

export interface Reference {
  /** `page`: a page of the web, of Plenary too. `other`: a source without an address, given in words. */
  readonly kind: 'page' | 'chart' | 'dataset' | 'other'
  /** Ids from which the citation key is made, the last of which tells it from others of one page and day. */
  readonly key: readonly string[]
  readonly title: string
  /** Organisations or persons, as they are written. */
  readonly authors: readonly string[]
  /** What it is a part of, such as the negotiation; `null` where it stands by itself. */
  readonly container: string | null
  /** `null` where the author is the publisher. */
  readonly publisher: string | null
  /** Day of publication, or to which the contents belong; `null` where it is not known. */
  readonly issued: DayOrMonth | null
  /** Day on which it was read; `null` where that is not known. */
  readonly accessed: Day | null
  /** `null` for a source without an address. */
  readonly url: string | null
  readonly note: string | null
  /** BCP 47 tag; `null` where it is not known. */
  readonly lang: string | null
}

/** Text on one line: control characters and line breaks would begin a field of their own in a format of lines. */
export const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()

/** Site in capitals before a bar, and a section of it with a year. */
const SITE = /^\p{Lu}{2,8} \| (?:[^|]{0,40}\b(?:19|20)\d\d\b[^|]{0,40}? [-–] )?/u

/** Title of a page without the name of its site, which a browser tab has before it and a citation as its author. */
export const withoutSite = (title: string): string => title.replace(SITE, '') || title

/** Longest citation key, in characters: reference managers list keys. */
const LONGEST_KEY = 80

/** Citation key: small letters, digits and hyphens, which every program reads. A long one keeps its last part, which tells it from others. */
export function citationKey(parts: readonly string[]): string {
  const last = plainKey(parts.at(-1) ?? '').slice(0, LONGEST_KEY)
  const first = plainKey(parts.slice(0, -1).join('-')).slice(0, Math.max(0, LONGEST_KEY - last.length - 1))
  return [first.replace(/-+$/, ''), last].filter((part) => part !== '').join('-') || 'reference'
}

const plainKey = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** An address with the characters percent-encoded that end a field, a line or a group in BibTeX and RIS. */
export const plainUrl = (url: string): string =>
  oneLine(url).replace(
    /[\s{}\\"<>^`|]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
