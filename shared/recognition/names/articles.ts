/**
 * Disambiguation of article names: an ordinary word names an article only in a list of articles, after "text on" and
 * the like.
 */
import type { Subject } from '../languages/words'
import { INCLUDED, INDEFINITE, ORDINARY, SUBJECTS, SURVIVING, TEXT, WHOLE } from '../languages/words'
import { ARTICLE, BOUND, CLEAR, GENERIC, TOPICAL, WEAK } from '../lexicon'
import type { Scan } from '../scan'
import { blockOf, endAt, GAP_CLAUSE, GAP_COMMA, GAP_DOT, GAP_HARD, GAP_SOFT, gapAt, startAt } from '../scan'
import { NEAR_TOPIC, ON_TOPIC } from '../topic-rows'
import type { Name } from './names'
import { textOf } from './names'
import type { Terms } from './word-classes'
import {
  ADVERB,
  ANAPHOR,
  AUXILIARY,
  bitsAt,
  CONTRAST,
  DEPENDENCE,
  DETERMINER,
  DISCUSSION,
  endBits,
  ends,
  FUNCTION_WORD,
  HEDGE,
  is,
  JOINT,
  lengthAt,
  NOUN,
  OUTSTANDING,
  ownBits,
  ownOf,
  ownValueAt,
  POSSESSIVE,
  PREPOSITION,
  PROSPECT,
  ROLE,
  SAY,
  STATUS,
  SUBJECT,
  SUCH,
  startBits,
  starts,
  valueAt,
} from './word-classes'

/** Selects the article names that hold in their context, as a set of indexes. */
export function heldArticles(scan: Scan, terms: Terms, names: readonly Name[], nearness: number): Set<number> {
  const held = new Set<number>()
  if (nearness < NEAR_TOPIC) return held
  for (const [index, name] of names.entries()) {
    if (name.kind !== ARTICLE) continue
    if (nearness < ON_TOPIC ? name.marks === CLEAR : (name.marks & (WEAK | GENERIC)) === 0) held.add(index)
  }
  if (nearness === ON_TOPIC) holdOrdinary(scan, terms, names, held)
  return held
}

/**
 * Names of another agreement's articles: "The free trade agreement has rules on X, Y and Z", in a sentence without a word
 * for these talks. A comma before the list parts them: "Unlike that agreement, it has rules on X".
 */
export function articlesOfOthers(scan: Scan, terms: Terms, names: readonly Name[]): Set<number> {
  const found = new Set<number>()
  const agreements = new Set(terms.signs.filter((sign) => isSubject(terms, sign, 'agreement')))
  if (agreements.size === 0) return found
  const starts = new Map(names.map((name, index) => [name.first, name.kind === ARTICLE ? index : undefined]))
  const isSoft = (word: number) => word < scan.count && scan.gaps[word] === GAP_SOFT
  for (const agreement of agreements) {
    let word = agreement + 1
    while (isSoft(word) && !agreements.has(word) && starts.get(word) === undefined) word++
    let index = starts.get(word)
    if (index === undefined || !isSoft(word) || hasOwnSign(scan, terms, agreement)) continue
    found.add(index)
    while (isListed(scan, terms, names[index], names[index + 1])) found.add(++index)
  }
  return found
}

const isListed = (scan: Scan, terms: Terms, left?: Name, right?: Name): boolean =>
  left !== undefined && right?.kind === ARTICLE && isListGap(scan, terms, left.end, right.first)

/** Maximum distance in words from a name to another sign of its sentence. */
const LONGEST_SENTENCE = 80

/** True where the sentence of a word has a sign of these talks, of their place or of those who lead them. */
function hasOwnSign(scan: Scan, terms: Terms, word: number): boolean {
  for (let sign = word; sign >= 0 && sign > word - LONGEST_SENTENCE; sign--) {
    if (isOwnSign(terms, sign)) return true
    if (isSentenceStart(scan, sign)) break
  }
  for (let sign = word + 1; sign < scan.count && sign < word + LONGEST_SENTENCE; sign++) {
    if (isSentenceStart(scan, sign)) break
    if (isOwnSign(terms, sign)) return true
  }
  return false
}

const isSentenceStart = (scan: Scan, word: number): boolean =>
  scan.gaps[word] === GAP_DOT || scan.gaps[word] === GAP_HARD

const isOwnSign = (terms: Terms, word: number): boolean =>
  starts(terms, word, ROLE) || OWN.some((subject) => isSubject(terms, word, subject))

const OWN: readonly Subject[] = ['topic', 'place', 'initiative']

const isSubject = (terms: Terms, word: number, subject: Subject): boolean =>
  starts(terms, word, SUBJECT) && terms.values[word] === SUBJECTS.indexOf(subject) + 1

/**
 * Names that need no introduction on topic; not as an item among themes of another kind, and a single word only where
 * no phrase continues it.
 */
function isTopical(scan: Scan, terms: Terms, name: Name): boolean {
  if ((name.marks & TOPICAL) === 0 || isAmongThemes(scan, terms, name)) return false
  return name.end - name.first > 1 || !isContinued(scan, terms, name)
}

/** "X; Y; and Z": delimited by more than commas. */
function isAmongThemes(scan: Scan, terms: Terms, name: Name): boolean {
  const first = is(terms, name.first - 1, JOINT) ? name.first - 1 : name.first
  const isLast = name.end >= scan.count || gapAt(scan, name.end) >= GAP_DOT
  return gapAt(scan, first) === GAP_CLAUSE && isLast
}

/** Accepts ordinary words that are introduced by their context, then propagates to the other names of a list, both ways. */
function holdOrdinary(scan: Scan, terms: Terms, names: readonly Name[], held: Set<number>): void {
  const open: number[] = []
  for (const [index, name] of names.entries()) {
    if (name.kind !== ARTICLE || held.has(index) || isPartOfMore(scan, terms, name)) continue
    if (name.marks & BOUND) {
      if (isBound(scan, terms, name) || isBullet(scan, terms, name)) held.add(index)
      else if (isBare(scan, terms, name)) open.push(index)
    } else if (name.marks & CLEAR) {
      if (!isIndefinite(scan, terms, name)) held.add(index)
    } else if (isAmongOthers(scan, terms, names, index)) continue
    else if (
      isTopical(scan, terms, name) ||
      isOfAgreement(scan, terms, name) ||
      isSaid(scan, terms, name) ||
      isLabel(scan, name) ||
      isItem(scan, terms, name) ||
      isIntroduced(scan, terms, name) ||
      isFollowed(scan, terms, name) ||
      isTreated(scan, terms, name)
    )
      held.add(index)
    else if (isBare(scan, terms, name)) open.push(index)
  }
  const along = (indexes: readonly number[], step: number) => {
    for (const index of indexes) {
      if (held.has(index)) continue
      const near = nearestArticle(names, index, step)
      const [name, other] = [names[index], names[near]]
      if (!name || !other || !held.has(near)) continue
      const [left, right] = step < 0 ? [other, name] : [name, other]
      if (isListGap(scan, terms, left.end, right.first) || isRange(terms, left, right)) held.add(index)
    }
  }
  along(open, -1)
  along([...open].reverse(), 1)
  along(open, -1)
}

/** Words between an indefinite article and a name, "far-reaching plurilateral" included; none of them a preposition. */
const MOST_MODIFIERS = 4

/** "An agreement on X", "a new plurilateral agreement on X": one of a kind, unless a text of it is named before. */
function isIndefinite(scan: Scan, terms: Terms, name: Name): boolean {
  for (let word = name.first - 1; word >= 0 && word >= name.first - 1 - MOST_MODIFIERS; word--) {
    if (gapAt(scan, word + 1) > GAP_SOFT) return false
    const own = ownBits(terms, word)
    if (own & DETERMINER && terms.ownValues[word] === INDEFINITE) return !nounWithin(scan, terms, word, 3)
    if (own & PREPOSITION) return false
  }
  return false
}

/** "Taxes, X, fundamental rights, roads": an item of a list between two that are no articles. */
function isAmongOthers(scan: Scan, terms: Terms, names: readonly Name[], index: number): boolean {
  const { first = 0, end = 0 } = names[index] ?? {}
  const start = is(terms, first - 1, DETERMINER) ? first - 1 : first
  const before = nextComma(scan, start, -1)
  const after = nextComma(scan, end, 1)
  return before >= (names[index - 1]?.end ?? 0) && after > 0 && after <= (names[index + 1]?.first ?? scan.count)
}

/** Start of the item before a comma, or the comma after the item that follows; -1 where no comma bounds it. */
function nextComma(scan: Scan, from: number, step: number): number {
  const isComma = (word: number) => gapAt(scan, word) === GAP_COMMA
  if (!isComma(from)) return -1
  let word = from + step
  while (word > 0 && word < scan.count && gapAt(scan, word) === GAP_SOFT) word += step
  return word > 0 && word < scan.count && isComma(word) ? word : -1
}

/** "From A to B": two prepositions, the second of them the only word between the names. */
function isRange(terms: Terms, left: Name, right: Name): boolean {
  const between = ownBits(terms, left.end)
  const before = ownBits(terms, left.first - 1)
  return right.first - left.end === 1 && (between & before & PREPOSITION) !== 0
}

/** Neighbours in a list are articles only: a member between them ends it. */
function nearestArticle(names: readonly Name[], index: number, step: number): number {
  return names[index + step]?.kind === ARTICLE ? index + step : -1
}

/** "Its scope", "scope of the dispute": part of a larger phrase. */
function isPartOfMore(scan: Scan, terms: Terms, name: Name): boolean {
  const before = name.first - 1
  if (before >= 0 && gapAt(scan, name.first) === GAP_SOFT && is(terms, before, POSSESSIVE)) return true
  return false
}

/** The phrase continues after the word, as no name does: "cooperation between", "transparency measures". */
function isContinued(scan: Scan, terms: Terms, name: Name): boolean {
  const next = name.end
  if (next >= scan.count || gapAt(scan, next) > GAP_SOFT) return false
  const bits = startBits(terms, next) | ownOf(terms, next)
  return (
    (bits & (FUNCTION_WORD | NOUN | STATUS | SAY | PROSPECT | DISCUSSION | OUTSTANDING)) === 0 ||
    isOf(terms, next, name)
  )
}

const isOf = (terms: Terms, next: number, name: Name): boolean =>
  name.end - name.first === 1 && (ownBits(terms, next) & (PREPOSITION | AUXILIARY)) === PREPOSITION

/** Words between a name and the agreement that it is a part of. */
const MOST_TO_AGREEMENT = 4
/** Words between a dependence and the name. */
const FARTHEST_DEPENDENCE = 6

/** Definite form, by the agreement or text that the name is a part of: "the scope of the future agreement". */
function isOfAgreement(scan: Scan, terms: Terms, name: Name): boolean {
  if ((ownBits(terms, name.end) & (PREPOSITION | AUXILIARY)) !== PREPOSITION) return false
  // What a status depends on is read beside it: "until the scope of the agreement is known".
  for (let word = name.first - 1; word >= 0 && word >= name.first - FARTHEST_DEPENDENCE; word--)
    if (starts(terms, word, DEPENDENCE)) return false
  let isDefinite = false
  for (let word = name.end; word < scan.count && word <= name.end + MOST_TO_AGREEMENT; word++) {
    if (gapAt(scan, word) > GAP_SOFT) return false
    const bits = ownBits(terms, word)
    const value = ownValueAt(terms, word)
    isDefinite ||= (bits & DETERMINER) !== 0 && value !== INDEFINITE
    if (isSubject(terms, word, 'talks')) return false
    const isText = (bits & NOUN) !== 0 && (value === TEXT || value === WHOLE || (bits & STATUS) !== 0)
    if (isText) return isDefinite
  }
  return false
}

/** No modifier directly before it: an adjective would make it another thing. */
function isBare(scan: Scan, terms: Terms, name: Name): boolean {
  if (isContinued(scan, terms, name)) return false
  let before = name.first - 1
  if (before < 0 || gapAt(scan, name.first) > GAP_SOFT) return true
  // "And possibly privacy".
  if (ownOf(terms, before) === ADVERB && gapAt(scan, before) === GAP_SOFT) before--
  return ends(terms, before, DETERMINER | PREPOSITION | JOINT | SUCH | DISCUSSION | STATUS | CONTRAST)
}

/** Maximum of determiners before a name, words such as "final" included. */
const MOST_DETERMINERS = 3

/** "A text on transparency", "issues such as principles", "discussed scope". */
function isIntroduced(scan: Scan, terms: Terms, name: Name): boolean {
  if (
    isOf(terms, name.end, name) &&
    name.end < scan.count &&
    gapAt(scan, name.end) === GAP_SOFT &&
    !isOnText(terms, name)
  )
    return false
  let word = name.first - 1
  for (let skipped = 0; skipped < MOST_DETERMINERS && word >= 0; skipped++) {
    if (gapAt(scan, word + 1) > GAP_SOFT) break
    const own = ownBits(terms, word)
    if ((own & DETERMINER) === 0 || (own & PREPOSITION) !== 0) break
    word--
  }
  if (word < 0 || gapAt(scan, word + 1) > GAP_COMMA) return false
  const ending = endBits(terms, word)
  if (ending & SUCH) return nounWithin(scan, terms, word, 6)
  if (ending & DISCUSSION && (ending & NOUN) === 0 && gapAt(scan, word + 1) === GAP_SOFT)
    return !isContinued(scan, terms, name)
  if (isObject(terms, word) && isBare(scan, terms, name) && gapAt(scan, word + 1) === GAP_SOFT) return true
  if (gapAt(scan, word + 1) > GAP_SOFT) return nounAt(scan, terms, word)
  if ((ending & PREPOSITION) === 0) return false
  if (isFronted(scan, terms, word) || nounWithin(scan, terms, word, 5)) return true
  return word > 0 && gapAt(scan, word) === GAP_SOFT && ends(terms, word - 1, DISCUSSION | STATUS)
}

/** "To close transparency", "parked privacy", "it covers scope": a verb whose object is a text. */
function isObject(terms: Terms, word: number): boolean {
  const own = ownBits(terms, word)
  if ((own & STATUS) === 0 || (own & (NOUN | PREPOSITION)) !== 0) return false
  const value = ownValueAt(terms, word)
  return value <= INCLUDED || (endBits(terms, word) & (STATUS | PROSPECT)) === (STATUS | PROSPECT)
}

/** Classes of a word alone or as the first of a phrase. */

/** "The chapter on X in the morning": the noun for its text makes the name unambiguous. */
function isOnText(terms: Terms, name: Name): boolean {
  let word = name.first - 1
  while (word >= 0 && word > name.first - 4 && (bitsAt(terms, word) & (PREPOSITION | DETERMINER)) !== 0) word--
  return word >= 0 && word < name.first - 1 && is(terms, word, NOUN) && terms.ownValues[word] === TEXT
}

/** "The article on development", "the development provisions". */
function isBound(scan: Scan, terms: Terms, name: Name): boolean {
  if (isOnText(terms, name)) return true
  return isFollowed(scan, terms, name) && terms.ownValues[name.end] === TEXT
}

/** "On X", "en cuanto a X": a fronted topic at the start of a sentence. */
function isFronted(scan: Scan, terms: Terms, word: number): boolean {
  for (let first = word; first >= 0 && first > word - 6; first--)
    if (
      (first === word || first + lengthAt(terms, first) === word + 1) &&
      starts(terms, first, PREPOSITION) &&
      gapAt(scan, first) >= GAP_DOT
    )
      return true
  return false
}

/** "Horizontal issues, X and Y": the noun, a comma, the names. */
const nounAt = (scan: Scan, terms: Terms, word: number): boolean =>
  gapAt(scan, word + 1) === GAP_COMMA && ends(terms, word, OUTSTANDING | DISCUSSION)

function nounWithin(scan: Scan, terms: Terms, from: number, words: number): boolean {
  // "El de transparencia": the phrase before it stands for a noun.
  if (ends(terms, from, NOUN) && !is(terms, from, NOUN)) return true
  for (let word = from; word >= 0 && word > from - words; word--) {
    if (word < from && is(terms, word, NOUN | OUTSTANDING | POSSESSIVE)) return true
    if (gapAt(scan, word) >= GAP_DOT) return false
  }
  return false
}

/** "The transparency text", "scope provisions". */
function isFollowed(scan: Scan, terms: Terms, name: Name): boolean {
  const next = name.end
  return (
    next < scan.count &&
    gapAt(scan, next) === GAP_SOFT &&
    is(terms, next, NOUN) &&
    (terms.ownValues[next] === TEXT || isBare(scan, terms, name))
  )
}

/** "The security exception": a name of several words after a determiner. */
function isSaid(scan: Scan, terms: Terms, name: Name): boolean {
  const before = name.first - 1
  const determined = before >= 0 && gapAt(scan, name.first) === GAP_SOFT && is(terms, before, DETERMINER)
  return (
    ((name.marks & GENERIC) !== 0 || (name.marks & (WEAK | TOPICAL)) === (WEAK | TOPICAL)) &&
    name.end - name.first > 1 &&
    determined &&
    !isContinued(scan, terms, name)
  )
}

/**
 * "Privacy: two options left", "Privacy – M. X": the name heads a line, a sentence or an item, before a colon or a
 * dash.
 */
function isLabel(scan: Scan, name: Name): boolean {
  if (gapAt(scan, name.first) < GAP_DOT || name.end >= scan.count) return false
  const block = scan.blocks[blockOf(scan, name.first)] ?? ''
  const end = endAt(scan, name.end - 1)
  return /^[\s*”"»’)]*(?::|\s[–—])/.test(block.slice(end, end + 4))
}

/** Maximum distance in words between an item and the heading of its list. */
const LONGEST_LIST = 40

/**
 * A list item: alone on its line after a bullet, or after a colon where the heading states the status: "Parked:
 * privacy; scope".
 */
function isItem(scan: Scan, terms: Terms, name: Name): boolean {
  const next = pastBracket(scan, name.end, scan.count)
  if (next < scan.count && gapAt(scan, next) < GAP_DOT) return false
  const first = is(terms, name.first - 1, DETERMINER) ? name.first - 1 : name.first
  const gap = gapAt(scan, first)
  if (gap < GAP_CLAUSE) return false
  const block = scan.blocks[blockOf(scan, name.first)] ?? ''
  const before = block.slice(Math.max(0, startAt(scan, first) - 4), scan.starts[first])
  if (gap === GAP_HARD) return /[•·–—*-]\s+$/.test(before)
  if (!/[:;]\s*$/.test(before)) return false
  for (let word = first - 1; word >= 0 && word > first - LONGEST_LIST; word--) {
    const statesStatus = starts(terms, word, STATUS) && (valueAt(terms, word) & ~ORDINARY) < SURVIVING
    if (statesStatus) return true
    const parting = gapAt(scan, word)
    if (parting === GAP_DOT || parting === GAP_HARD) return false
  }
  return false
}

/** An item after a bullet, whatever heads the list. */
function isBullet(scan: Scan, terms: Terms, name: Name): boolean {
  return gapAt(scan, name.first) === GAP_HARD && isItem(scan, terms, name)
}

/** "X were taken up", "definitions, a horizontal issue": its predicate shows that it is a text. */
function isTreated(scan: Scan, terms: Terms, name: Name): boolean {
  const next = name.end
  if (next >= scan.count || !isBare(scan, terms, name)) return false
  const gap = gapAt(scan, next)
  const treated = DISCUSSION | STATUS | OUTSTANDING | HEDGE
  if (gap === GAP_COMMA) {
    const word = is(terms, next, DETERMINER) ? next + 1 : next
    return starts(terms, word, DISCUSSION | OUTSTANDING) && lengthAt(terms, word) > 1
  }
  if (gap !== GAP_SOFT || !is(terms, next, AUXILIARY)) return false
  for (let word = next; word < Math.min(scan.count, next + 4); word++) {
    if (gapAt(scan, word) > GAP_SOFT) return false
    if (starts(terms, word, treated)) return true
  }
  return false
}

/** "X (article 6), Y": skips what is in brackets. */
function pastBracket(scan: Scan, from: number, to: number): number {
  const block = scan.blocks[blockOf(scan, from)] ?? ''
  const start = endAt(scan, from - 1)
  const bracket = /^\s*\([^()]{0,40}\)/.exec(block.slice(start, start + 48))
  let word = from
  while (bracket && word < to && startAt(scan, word) < start + bracket[0].length) word++
  return word
}

/** "A, to the exclusion of B": a phrase that opens as a preposition and states a status of one of them. */
const isToldOf = (terms: Terms, word: number): boolean => lengthAt(terms, word) > 1 && starts(terms, word, STATUS)

/** "Tanto A como B": the introduction of an example also opens the second of two. */
function isBoth(scan: Scan, after: number): boolean {
  for (let word = after - 1; word >= 0 && word > after - 14 && gapAt(scan, word + 1) < GAP_DOT; word--)
    if (textOf(scan, word).toLowerCase() === 'tanto') return true
  return false
}

/** Words between two names of one list: conjunctions, commas, determiners, or a short item without a name. */
export function isListGap(scan: Scan, terms: Terms, after: number, to: number): boolean {
  if (to - after > 9) return false
  const from = pastBracket(scan, after, to)
  let joined = from > after && gapAt(scan, from) === GAP_CLAUSE
  let unknown = 0
  let open = false
  for (let word = from; word <= to; word = Math.min(to, word + lengthAt(terms, word))) {
    const gap = gapAt(scan, word)
    // A semicolon separates list items and also sentences: only right before an item it is the former.
    if (gap >= GAP_DOT && (gap !== GAP_CLAUSE || word !== from)) return false
    if (gap >= GAP_COMMA) joined = true
    if (gap === GAP_COMMA) open = false
    if (word === to) break
    const bits = startBits(terms, word) | ownOf(terms, word)
    if (bits & JOINT || (bits & SUCH && isBoth(scan, after))) {
      joined = true
      open = false
    } else if (bits & DEPENDENCE || isToldOf(terms, word)) return false
    else if (bits & (DETERMINER | PREPOSITION | NOUN | ADVERB)) continue
    else if (bits & (AUXILIARY | SAY | STATUS | CONTRAST | ANAPHOR | PROSPECT | DISCUSSION | OUTSTANDING)) return false
    else {
      unknown++
      open = true
    }
  }
  return joined && unknown <= 3 && !open
}
