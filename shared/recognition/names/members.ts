/** Disambiguation of member names: rules out persons, places, currencies, languages and acronyms. */
import type { ReadingLang } from '../../domain/types'
import { CURRENCY, ORGANISATION, PLACE } from '../languages/words'
import { CLEAR, DEMONYM, GENERIC, LANGUAGE, MEMBER, PERSON, WEAK } from '../lexicon'
import type { Scan } from '../scan'
import {
  blockOf,
  endAt,
  firstWordOf,
  GAP_COMMA,
  GAP_HARD,
  GAP_SOFT,
  gapAt,
  isAllCaps,
  isCapitalised,
  startAt,
} from '../scan'
import type { Name } from './names'
import { lengthOf } from './names'
import type { Terms } from './word-classes'
import { DETERMINER, FUNCTION_WORD, is, JOINT, NOUN, ownBits, ownOf, PREPOSITION, starts, TITLE } from './word-classes'

/** Selects the member names that hold in their context, as a set of indexes. */
export function heldMembers(
  scan: Scan,
  terms: Terms,
  names: readonly Name[],
  lang: ReadingLang,
  demonyms: boolean,
): Set<number> {
  const held = new Set<number>()
  const doubtful: number[] = []
  for (const [index, name] of names.entries()) {
    if (name.kind !== MEMBER || isGlued(scan, name) || isOrganisation(scan, terms, name)) continue
    if (isVenue(scan, terms, names, index)) continue
    if (name.marks & DEMONYM) {
      if (demonyms && !isLanguage(scan, terms, names, index)) held.add(index)
    } else if (name.marks & GENERIC && inCapitals(scan, name) && !isSetOff(scan, terms, name)) continue
    else if (name.marks & PERSON && !(name.marks & WEAK) && isPerson(scan, terms, name)) continue
    else if (name.marks & WEAK) doubtful.push(index)
    else held.add(index)
  }
  const countries = doubtful.filter((index) => {
    const name = names[index]
    return name !== undefined && !isPerson(scan, terms, name)
  })
  for (const index of countries) if (isPlaced(scan, terms, names, index, held, lang)) held.add(index)
  // "With Mauricio, …" makes the "Mauricio" of "… and Mauricio joins" the country too.
  const formOf = (index: number) => scan.ids[names[index]?.first ?? 0]
  const known = new Set([...held].map(formOf))
  for (const index of countries) if (known.has(formOf(index))) held.add(index)
  return held
}

/** Part of a currency ("US$"), an address or a file name. */
function isGlued(scan: Scan, name: Name): boolean {
  const block = scan.blocks[blockOf(scan, name.first)] ?? ''
  const start = startAt(scan, name.first)
  const end = endAt(scan, name.end - 1)
  const before = block[start - 1] ?? ''
  const after = block[end] ?? ''
  return (
    after === '$' ||
    after === '@' ||
    before === '@' ||
    (before === '/' && block[start - 2] === '/') ||
    (before === '.' && /\w/.test(block[start - 2] ?? ''))
  )
}

/** "US Chamber of Commerce", "dólares de Hong Kong": part of another name. */
function isOrganisation(scan: Scan, terms: Terms, name: Name): boolean {
  const isOf = (word: number, value: number) => starts(terms, word, NOUN) && terms.values[word] === value
  const isCapital = (word: number) => isCapitalised(scan, word)
  const soft = (word: number) => word < scan.count && gapAt(scan, word) === GAP_SOFT
  if (soft(name.end) && isOf(name.end, CURRENCY)) return true
  for (let word = name.end; word < name.end + 4 && soft(word) && isCapital(word); word++)
    if (isOf(word, ORGANISATION)) return true
  let word = name.first - 1
  while (word > 0 && soft(word + 1) && is(terms, word, PREPOSITION | DETERMINER)) word--
  if (word < 0 || word === name.first - 1 || !soft(word + 1)) return false
  if (isOf(word, CURRENCY)) return true
  for (let near = word; near >= 0 && near > word - 4; near--) {
    if (isOf(near, ORGANISATION)) return isCapital(near)
    if (!soft(near) || (!isCapital(near) && !is(terms, near, PREPOSITION | DETERMINER))) return false
  }
  return false
}

/** "In Davos, Switzerland": a place and its country, after a preposition or at the head of a line. */
function isVenue(scan: Scan, terms: Terms, names: readonly Name[], index: number): boolean {
  const name = names[index]
  if (!name || name.marks & DEMONYM || gapAt(scan, name.first) !== GAP_COMMA) return false
  const isPlace = (word: number) =>
    isCapitalised(scan, word) && (ownOf(terms, word) & (FUNCTION_WORD | TITLE | NOUN)) === 0
  let place = name.first - 1
  const prior = names[index - 1]
  if (place < 0 || !isPlace(place) || (prior && prior.end > place)) return false
  while (place > 0 && gapAt(scan, place) === GAP_SOFT && isPlace(place - 1) && name.first - place < 3) place--
  const next = names[index + 1]
  if (next?.kind === MEMBER && isListGap(scan, terms, name.end, next.first)) return false
  const placed =
    gapAt(scan, place) === GAP_SOFT && is(terms, place - 1, PREPOSITION) && terms.ownValues[place - 1] === PLACE
  const between = (scan.blocks[blockOf(scan, name.first)] ?? '').slice(
    scan.ends[name.first - 1],
    scan.starts[name.first],
  )
  const heads = gapAt(scan, place) >= GAP_HARD && between.includes(',')
  const ends = name.end >= scan.count || gapAt(scan, name.end) > GAP_SOFT
  return (placed || heads) && (ends || is(terms, name.end, PREPOSITION | JOINT))
}

/** "Available in English, French and Spanish": a language name beside another one, or after "in". */
function isLanguage(scan: Scan, terms: Terms, names: readonly Name[], index: number): boolean {
  const name = names[index]
  if (!name || !(name.marks & LANGUAGE)) return false
  const neighbours = [names[index - 1], names[index + 1]]
  const prior = name.first - 1
  const soft = gapAt(scan, name.first) === GAP_SOFT
  const alone = name.end >= scan.count || gapAt(scan, name.end) !== GAP_SOFT || is(terms, name.end, JOINT | PREPOSITION)
  if (soft && alone && prior >= 0 && is(terms, prior, PREPOSITION)) return true
  const listed = neighbours.some((other) => other && other.marks & LANGUAGE && wordsBetween(name, other) <= 2)
  return listed && (alone || isListedLanguage(scan, name))
}

/** English is no demonym here, so it marks a list of languages by itself. */
function isListedLanguage(scan: Scan, name: Name): boolean {
  const block = scan.blocks[blockOf(scan, name.first)] ?? ''
  const start = startAt(scan, name.first)
  const [before = ''] = block
    .slice(Math.max(0, start - 40), start)
    .split(/[.;:]/)
    .slice(-1)
  const [after = ''] = block.slice(start, start + 40).split(/[.;:]/)
  return /\b(english|anglais|ingl[eé]s)\b/i.test(before + after)
}

const wordsBetween = (a: Name, b: Name): number => (a.first < b.first ? b.first - a.end : a.first - b.end)

/** True in a line in all capitals, where an acronym may be an ordinary word. */
function inCapitals(scan: Scan, name: Name): boolean {
  let caps = 0
  let all = 0
  for (let word = Math.max(0, name.first - 6); word < Math.min(scan.count, name.end + 6); word++) {
    if (word >= name.first && word < name.end) continue
    if (lengthOf(scan, word) < 2) continue
    all++
    if (isAllCaps(scan, word)) caps++
  }
  return all >= 3 && caps >= all * 0.8
}

/** "THE US", "US-led", "US, JAPAN": evidence for the member in a line in all capitals. */
function isSetOff(scan: Scan, terms: Terms, name: Name): boolean {
  const block = scan.blocks[blockOf(scan, name.first)] ?? ''
  const after = block[endAt(scan, name.end - 1)] ?? ''
  const before = name.first > 0 && is(terms, name.first - 1, DETERMINER)
  return before || after === ',' || after === '-' || name.end - name.first > 1
}

/** A personal name: a title before it, or another capitalised word beside it. */
function isPerson(scan: Scan, terms: Terms, name: Name): boolean {
  const prior = name.first - 1
  const joined = prior >= 0 && gapAt(scan, name.first) === GAP_SOFT
  const own = ownOf(terms, prior)
  if (joined && own & TITLE) return true
  if (isTitleCase(scan, name)) return false
  const capital = isCapitalised(scan, prior)
  if (joined && capital && (own & FUNCTION_WORD) === 0 && scan.ids[prior] === 0) return true
  const next = name.end
  if (next >= scan.count || gapAt(scan, next) !== GAP_SOFT || !isCapitalised(scan, next)) return false
  const initial = lengthOf(scan, next) === 1
  return initial || (!isAllCaps(scan, next) && (ownOf(terms, next) & FUNCTION_WORD) === 0)
}

/** Capitals are no evidence in a heading in Title Case. */
function isTitleCase(scan: Scan, name: Name): boolean {
  const block = blockOf(scan, name.first)
  const from = Math.max(firstWordOf(scan, block), name.first - 8)
  const to = Math.min(firstWordOf(scan, block + 1), name.end + 8)
  let capitals = 0
  let all = 0
  for (let word = from; word < to; word++) {
    if (lengthOf(scan, word) < 4) continue
    all++
    if (isCapitalised(scan, word)) capitals++
  }
  return all >= 5 && capitals >= all * 0.85
}

/**
 * Context test of a weak name: it counts in a list of members, alone in parentheses, or after the determiner or preposition that its country
 * takes.
 */
function isPlaced(
  scan: Scan,
  terms: Terms,
  names: readonly Name[],
  index: number,
  held: ReadonlySet<number>,
  lang: ReadingLang,
): boolean {
  const name = names[index]
  if (!name) return false
  if (isInList(scan, terms, names, index, held)) return true
  const block = scan.blocks[blockOf(scan, name.first)] ?? ''
  if (block[startAt(scan, name.first) - 1] === '(' && block[endAt(scan, name.end - 1)] === ')') return true
  if (lang === 'en' || name.first === 0 || gapAt(scan, name.first) !== GAP_SOFT) return false
  const own = ownBits(terms, name.first - 1)
  if (name.marks & CLEAR) return (own & DETERMINER) !== 0
  return (name.marks & PERSON) !== 0 && (own & (PREPOSITION | DETERMINER)) !== 0
}

function isInList(scan: Scan, terms: Terms, names: readonly Name[], index: number, held: ReadonlySet<number>): boolean {
  const name = names[index]
  for (const side of [index - 1, index + 1]) {
    const other = names[side]
    if (!name || !other || !held.has(side) || other.marks & DEMONYM) continue
    const [left, right] = side < index ? [other, name] : [name, other]
    if (isListGap(scan, terms, left.end, right.first)) return true
  }
  return false
}

/** Only conjunctions, commas and determiners between: "Maurice et Madagascar". */
function isListGap(scan: Scan, terms: Terms, from: number, to: number): boolean {
  if (to - from > 2) return false
  let joined = gapAt(scan, to) === GAP_COMMA
  for (let word = from; word <= to; word++) {
    if (gapAt(scan, word) > GAP_COMMA) return false
    if (word === to) break
    const own = ownBits(terms, word)
    if (own & JOINT) joined = true
    else if ((own & DETERMINER) === 0) return false
    if (gapAt(scan, word) === GAP_COMMA) joined = true
  }
  return joined
}
