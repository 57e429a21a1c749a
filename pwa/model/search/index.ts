/**
 * Full-text search over names: incremental, typo-tolerant, accent-insensitive. An inverted index over sorted words; measured in
 * `bench/` faster than the libraries, with better recall.
 */
import { slipsBetween, slipsFor } from './distance'
import { countBits, lettersOf, tellingOf, type Word, wordsOf } from './words'

export interface SearchName {
  readonly text: string
  /** Language of the name; `null` for symbols and people. */
  readonly lang: string | null
}

export interface SearchEntry<Kind extends string = string> {
  readonly id: string
  readonly kind: Kind
  /** The first is the display name. */
  readonly names: readonly SearchName[]
}

export interface Hit<Entry extends SearchEntry = SearchEntry> {
  readonly entry: Entry
  /** The name that was matched. */
  readonly name: SearchName
  /** Matched ranges of that name, as offsets. */
  readonly pieces: readonly (readonly [start: number, end: number])[]
  readonly score: number
  /** True where the name lacks one word of the query: no name has all of them. */
  readonly isPartial?: true
}

interface Named {
  readonly entry: number
  readonly name: SearchName
  readonly words: number
  /** Its first word, folded. */
  readonly first: string
  readonly weight: number
}

/** Bonus for names that begin with the query. */
const BEGINS = 1.06

export interface SearchIndex<Entry extends SearchEntry = SearchEntry> {
  readonly entries: readonly Entry[]
  readonly names: readonly Named[]
  /** Sorted. */
  readonly words: readonly string[]
  readonly letters: Int32Array
  /** By word, the names it occurs in. */
  readonly postings: readonly Int32Array[]
}

/** Builds the index. Among equal matches, kinds that come earlier in `kinds` rank first. */
export function makeIndex<Entry extends SearchEntry>(
  entries: readonly Entry[],
  kinds: readonly string[] = [],
): SearchIndex<Entry> {
  const names: Named[] = []
  const found = new Map<string, number[]>()
  for (const [entry, { kind, names: own }] of entries.entries()) {
    const bias = 1 - 0.02 * Math.max(0, kinds.indexOf(kind))
    for (const [place, name] of own.entries()) {
      const words = wordsOf(name.text)
      const at =
        names.push({
          entry,
          name,
          words: words.length,
          first: words[0]?.folded ?? '',
          weight: bias * (place === 0 ? 1 : 0.985),
        }) - 1
      for (const word of new Set(words.map(({ folded }) => folded))) {
        const list = found.get(word)
        if (list) list.push(at)
        else found.set(word, [at])
      }
    }
  }
  const words = [...found.keys()].sort()
  return {
    entries,
    names,
    words,
    letters: Int32Array.from(words, lettersOf),
    postings: words.map((word) => Int32Array.from(found.get(word) ?? [])),
  }
}

/** Searches the index: the best hits first, each entry once. */
export function search<Entry extends SearchEntry>(
  index: SearchIndex<Entry>,
  query: string,
  limit = 12,
): readonly Hit<Entry>[] {
  const all = wordsOf(query)
  if (all.length === 0) return []
  const typed = tellingOf(all)
  const counts = new Uint8Array(index.names.length)
  const sums = new Float32Array(index.names.length)
  const best = new Float32Array(index.names.length)
  const literal = new Uint8Array(index.names.length)
  for (const word of typed) {
    const touched: number[] = []
    const note = (at: number, score: number, isLiteral: boolean) => {
      const list = index.postings[at]
      if (!list) return
      for (let place = 0; place < list.length; place++) {
        const name = list[place] ?? 0
        const known = best[name] ?? 0
        if (known === 0) touched.push(name)
        if (score > known) best[name] = score
        if (isLiteral) literal[name] = 1
      }
    }
    matchWord(index, word.folded, word === all.at(-1), note)
    for (const name of touched) {
      counts[name] = (counts[name] ?? 0) + 1
      sums[name] = (sums[name] ?? 0) + (best[name] ?? 0)
      best[name] = 0
    }
  }
  const { found, isPartial } = bestEntries(index, { counts, sums, literal }, typed, limit)
  return found.flatMap(({ name: at, score }): Hit<Entry>[] => {
    const named = index.names[at]
    const entry = named && index.entries[named.entry]
    if (!entry) return []
    const pieces = piecesOf(named.name.text, typed)
    return [{ entry, name: named.name, pieces, score, ...(isPartial && { isPartial }) }]
  })
}

/** Candidate words of the index for a typed word, within the edit distance; the last typed word matches as a prefix. */
function matchWord(
  { words, letters }: SearchIndex,
  typed: string,
  isLast: boolean,
  found: (at: number, score: number, isLiteral: boolean) => void,
): void {
  for (let at = firstAtLeast(words, typed); at < words.length; at++) {
    const word = words[at] ?? ''
    if (!word.startsWith(typed)) break
    if (word.length === typed.length) found(at, 1, true)
    else found(at, (isLast ? 0.75 : 0.6) + 0.2 * (typed.length / word.length), true)
  }
  const bound = slipsFor(typed)
  if (bound === 0) return
  const own = lettersOf(typed)
  for (let at = 0; at < words.length; at++) {
    // Each letter that the word lacks is one edit.
    if (countBits(own & ~(letters[at] ?? 0)) > bound) continue
    const word = words[at] ?? ''
    if (word.length < typed.length - bound || (!isLast && word.length > typed.length + bound)) continue
    const slips = slipsBetween(typed, word, bound, false)
    if (slips <= bound) found(at, 0.8 - 0.15 * slips, false)
    // With three letters, a prefix with an edit is too ambiguous.
    else if (isLast && typed.length > 3 && slipsBetween(typed, word, bound, true) <= bound) found(at, 0.45, false)
  }
}

function firstAtLeast(words: readonly string[], word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

interface Found {
  readonly name: number
  readonly score: number
  /** Sort key: the score plus the bonus for a name that begins with the query. */
  readonly rank: number
}

/** Matches of each name. */
interface Matches {
  /** Number of typed words that match. */
  readonly counts: Uint8Array
  readonly sums: Float32Array
  /** 1 where a word matches without an edit. */
  readonly literal: Uint8Array
}

/**
 * Conjunctive match; where no name has all words, all but one, of which one must match without an edit: several words that
 * are each near to some short name are not it.
 */
function bestEntries(
  index: SearchIndex,
  { counts, sums, literal }: Matches,
  typed: readonly Word[],
  limit: number,
): { readonly found: readonly Found[]; readonly isPartial: boolean } {
  const found = collect(index, counts, sums, typed, typed.length, limit)
  if (found.length > 0 || typed.length === 1) return { found, isPartial: false }
  const partial = counts.map((count, name) => (literal[name] ? count : 0))
  return { found: collect(index, partial, sums, typed, typed.length - 1, limit), isPartial: true }
}

/** Top-k selection, one name an entry: hundreds may match while a dozen are shown. */
function collect(
  { names, entries }: SearchIndex,
  counts: Uint8Array,
  sums: Float32Array,
  typed: readonly Word[],
  least: number,
  limit: number,
): readonly Found[] {
  const wanted = typed.length
  const first = typed[0]?.folded ?? ''
  const scores = new Float32Array(entries.length)
  const ranks = new Float32Array(entries.length)
  const bestNames = new Int32Array(entries.length)
  for (let name = 0; name < counts.length; name++) {
    if ((counts[name] ?? 0) < least) continue
    const named = names[name]
    if (!named) continue
    const covered = Math.min(1, wanted / named.words)
    const score = ((sums[name] ?? 0) / wanted) * named.weight * (0.75 + 0.25 * covered)
    const rank = named.first.startsWith(first) ? score * BEGINS : score
    if (rank > (ranks[named.entry] ?? 0)) {
      scores[named.entry] = score
      ranks[named.entry] = rank
      bestNames[named.entry] = name
    }
  }
  const top: Found[] = []
  for (let entry = 0; entry < ranks.length; entry++) {
    const rank = ranks[entry] ?? 0
    if (rank === 0 || (top.length === limit && rank <= (top[limit - 1]?.rank ?? 0))) continue
    const place = top.findIndex((found) => found.rank < rank)
    top.splice(place < 0 ? top.length : place, 0, { name: bestNames[entry] ?? 0, score: scores[entry] ?? 0, rank })
    if (top.length > limit) top.pop()
  }
  return top
}

/** Highlight ranges of a match in its name. */
function piecesOf(text: string, typed: readonly Word[]): readonly (readonly [number, number])[] {
  const pieces: [number, number][] = []
  for (const { folded, start, end } of wordsOf(text)) {
    const whole = typed.some((word) => isMeant(word.folded, folded))
    const begun = typed.find((word) => folded.startsWith(word.folded))
    // Folding may change lengths (œ): then the whole word is highlighted.
    const length = begun && folded.length === end - start ? begun.folded.length : end - start
    if (!begun && !whole) continue
    const last = pieces.at(-1)
    if (last && text.slice(last[1], start).trim() === '') last[1] = start + length
    else pieces.push([start, start + length])
  }
  return pieces
}

function isMeant(typed: string, word: string): boolean {
  const bound = slipsFor(typed)
  return bound > 0 && slipsBetween(typed, word, bound, true) <= bound
}
