/** Full-text search over what users wrote: all words of a query, each as the beginning of a word of an entry. */
import { type Entry, isEntityEntry } from '../../../shared/domain/entries/entries'
import type { Pausable } from '../../../shared/domain/pausable'
import { foldText } from './fold'
import { tellingOf, wordsOf } from './words'

/** Fields of entities that hold words; the others are ids, dates, numbers and choices. */
const WORDED: ReadonlySet<string> = new Set([
  'names',
  'aliases',
  'title',
  'subject',
  'symbol',
  'description',
  'definitions',
  'person',
  'chair',
  'label',
  'proponentsLabel',
  'sources',
  'urls',
  'note',
])

/** The words that an entry holds, without the names of what it is about. */
export function ownTexts(entry: Entry): readonly string[] {
  if (isEntityEntry(entry)) {
    const worded = Object.entries(entry.entity).filter(([field]) => WORDED.has(field))
    return stringsIn([...worded.map(([, value]) => value), entry.reason])
  }
  switch (entry.kind) {
    case 'observation': {
      const { statement, evidence, reportedBy, note, reason } = entry
      const { quote, title, url } = evidence
      return stringsIn([statement, quote, title, reportedBy.person, reportedBy.label, note, reason, url])
    }
    case 'position':
      return stringsIn([entry.statement, entry.reason, entry.url])
    case 'withdrawal':
      return stringsIn([entry.reason])
    case 'note':
    case 'room':
    case 'word':
      return stringsIn([entry.text])
    case 'text':
      return stringsIn([entry.fields.title, entry.fields.symbol])
    default:
      return []
  }
}

/** All texts in a value, at any depth. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}

const BETWEEN = /[^\p{L}\p{N}]+/gu
/** The same of ASCII, several times as fast. */
const BETWEEN_ASCII = /[^a-z0-9]+/g
const PLAIN = /^[\s -~]*$/

/** A text as it is searched: its words folded as `wordsOf` has them, each after a space. */
export function searchable(text: string): string {
  const folded = foldText(text)
  return ` ${folded}`.replace(PLAIN.test(folded) ? BETWEEN_ASCII : BETWEEN, ' ').trimEnd()
}

const known = new WeakMap<Entry, string>()

/** The own words of an entry as they are searched, memoised. */
export function searchableWords(entry: Entry): string {
  const before = known.get(entry)
  if (before !== undefined) return before
  const made = ownTexts(entry).map(searchable).join('')
  known.set(entry, made)
  return made
}

/** Words of a query as `hasAll` takes them, without those that say nothing; none for an empty query. */
export const wantedIn = (query: string): readonly string[] =>
  tellingOf(wordsOf(query)).map(({ folded }) => ` ${folded}`)

/** True where a searchable text has each wanted word, or one that begins with it. */
export const hasAll = (text: string, wanted: readonly string[]): boolean => wanted.every((word) => text.includes(word))

/** Entries with a query in their own words: first those that have it as a phrase, and of each the latest first. */
export interface OwnMatches {
  /** As many as are asked for. */
  readonly entries: readonly Entry[]
  readonly total: number
}

/** Searches entries, the latest of which come last. Words are read on first use, so it can be paused. */
export function* matchOwnWords(
  entries: readonly Entry[],
  query: string,
  limit: number,
  isLeftOut: (entry: Entry) => boolean,
): Pausable<OwnMatches> {
  const wanted = wantedIn(query)
  const phrase = searchable(query)
  const phrases: Entry[] = []
  const others: Entry[] = []
  let total = 0
  if (wanted.length === 0) return { entries: [], total }
  for (const entry of entries.toReversed()) {
    yield
    const text = searchableWords(entry)
    if (!hasAll(text, wanted) || isLeftOut(entry)) continue
    total++
    const found = text.includes(phrase) ? phrases : others
    if (found.length < limit) found.push(entry)
  }
  return { entries: [...phrases, ...others].slice(0, limit), total }
}

/** A piece of a text, and whether it is of a match. */
export interface Piece {
  readonly text: string
  readonly isMatch: boolean
}

/** Characters of an excerpt, and of them those before the match. */
const EXCERPT = 120
const BEFORE = 30

/** The part of an entry's own words around the first match, in pieces; the beginning where the query is in several texts. */
export function excerptOf(entry: Entry, query: string): readonly Piece[] {
  const wanted = wantedIn(query)
  const texts = ownTexts(entry)
  return excerptIn(texts.find((one) => hasAll(searchable(one), wanted)) ?? texts[0] ?? '', query)
}

/** The part of a text around the first match, in pieces. */
export function excerptIn(text: string, query: string, length = EXCERPT): readonly Piece[] {
  const wanted = wantedIn(query)
  const words = wordsOf(text)
  const isWanted = (folded: string) => wanted.some((word) => ` ${folded}`.startsWith(word))
  const first = words.find(({ folded }) => isWanted(folded))?.start ?? 0
  const from = words.find(({ start }) => start >= first - BEFORE)?.start ?? 0
  const shown = words.filter(({ start, end }) => start >= from && end <= from + length)
  const last = shown.at(-1)
  // What stands after the last word, as its full stop, is no more of the text.
  const isWhole = last !== undefined && last === words.at(-1)
  const end = isWhole ? text.length : (last?.end ?? Math.min(text.length, from + length))
  const pieces: Piece[] = [{ text: from > 0 ? '… ' : '', isMatch: false }]
  let at = from
  for (const word of shown) {
    if (!isWanted(word.folded)) continue
    pieces.push({ text: text.slice(at, word.start), isMatch: false })
    pieces.push({ text: text.slice(word.start, word.end), isMatch: true })
    at = word.end
  }
  pieces.push({ text: `${text.slice(at, end)}${end < text.length ? ' …' : ''}`, isMatch: false })
  return pieces.filter((piece) => piece.text !== '')
}
