/** Disambiguation of member names: rules out persons, places, currencies, languages and acronyms. */
import type { ReadingLang } from '../../domain/types'
import { CURRENCY, ORGANISATION, PLACE } from '../languages/words'
import { CLEAR, DEMONYM, GENERIC, LANGUAGE, MEMBER, PERSON, WEAK } from '../lexicon'
import type { Scan } from '../scan'
import { blockOf, GAP_COMMA, GAP_HARD, GAP_SOFT, SHAPE_CAPITAL, SHAPE_CAPS } from '../scan'
import type { Name } from './names'
import { lengthOf } from './names'
import type { Terms } from './word-classes'
import { DETERMINER, FUNCTION_WORD, JOINT, NOUN, ownOf, PREPOSITION, TITLE } from './word-classes'

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
  const start = scan.starts[name.first] ?? 0
  const end = scan.ends[name.end - 1] ?? 0
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
  const isOf = (word: number, value: number) =>
    ((terms.starting[word] ?? 0) & NOUN) !== 0 && terms.values[word] === value
  const isCapital = (word: number) => ((scan.shapes[word] ?? 0) & SHAPE_CAPITAL) !== 0
  const soft = (word: number) => word < scan.count && (scan.gaps[word] ?? 0) === GAP_SOFT
  if (soft(name.end) && isOf(name.end, CURRENCY)) return true
  for (let word = name.end; word < name.end + 4 && soft(word) && isCapital(word); word++)
    if (isOf(word, ORGANISATION)) return true
  let word = name.first - 1
  while (word > 0 && soft(word + 1) && ((terms.own[word] ?? 0) & (PREPOSITION | DETERMINER)) !== 0) word--
  if (word < 0 || word === name.first - 1 || !soft(word + 1)) return false
  if (isOf(word, CURRENCY)) return true
  for (let near = word; near >= 0 && near > word - 4; near--) {
    if (isOf(near, ORGANISATION)) return isCapital(near)
    if (!soft(near) || (!isCapital(near) && ((terms.own[near] ?? 0) & (PREPOSITION | DETERMINER)) === 0)) return false
  }
  return false
}

/** "In Davos, Switzerland": a place and its country, after a preposition or at the head of a line. */
function isVenue(scan: Scan, terms: Terms, names: readonly Name[], index: number): boolean {
  const name = names[index]
  if (!name || name.marks & DEMONYM || (scan.gaps[name.first] ?? 0) !== GAP_COMMA) return false
  const isPlace = (word: number) =>
    ((scan.shapes[word] ?? 0) & SHAPE_CAPITAL) !== 0 && (ownOf(terms, word) & (FUNCTION_WORD | TITLE | NOUN)) === 0
  let place = name.first - 1
  const prior = names[index - 1]
  if (place < 0 || !isPlace(place) || (prior && prior.end > place)) return false
  while (place > 0 && (scan.gaps[place] ?? 0) === GAP_SOFT && isPlace(place - 1) && name.first - place < 3) place--
  const next = names[index + 1]
  if (next?.kind === MEMBER && isListGap(scan, terms, name.end, next.first)) return false
  const placed =
    (scan.gaps[place] ?? 0) === GAP_SOFT &&
    ((terms.own[place - 1] ?? 0) & PREPOSITION) !== 0 &&
    terms.ownValues[place - 1] === PLACE
  const between = (scan.blocks[blockOf(scan, name.first)] ?? '').slice(
    scan.ends[name.first - 1],
    scan.starts[name.first],
  )
  const heads = (scan.gaps[place] ?? 0) >= GAP_HARD && between.includes(',')
  const ends = name.end >= scan.count || (scan.gaps[name.end] ?? 0) > GAP_SOFT
  return (placed || heads) && (ends || ((terms.own[name.end] ?? 0) & (PREPOSITION | JOINT)) !== 0)
}

/** "Available in English, French and Spanish": a language name beside another one, or after "in". */
function isLanguage(scan: Scan, terms: Terms, names: readonly Name[], index: number): boolean {
  const name = names[index]
  if (!name || !(name.marks & LANGUAGE)) return false
  const neighbours = [names[index - 1], names[index + 1]]
  const prior = name.first - 1
  const soft = (scan.gaps[name.first] ?? 0) === GAP_SOFT
  const alone =
    name.end >= scan.count ||
    (scan.gaps[name.end] ?? 0) !== GAP_SOFT ||
    ((terms.own[name.end] ?? 0) & (JOINT | PREPOSITION)) !== 0
  if (soft && alone && prior >= 0 && ((terms.own[prior] ?? 0) & PREPOSITION) !== 0) return true
  const listed = neighbours.some((other) => other && other.marks & LANGUAGE && wordsBetween(name, other) <= 2)
  return listed && (alone || isListedLanguage(scan, name))
}

/** English is no demonym here, so it marks a list of languages by itself. */
function isListedLanguage(scan: Scan, name: Name): boolean {
  const block = scan.blocks[blockOf(scan, name.first)] ?? ''
  const start = scan.starts[name.first] ?? 0
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
    if ((scan.shapes[word] ?? 0) & SHAPE_CAPS) caps++
  }
  return all >= 3 && caps >= all * 0.8
}

/** "THE US", "US-led", "US, JAPAN": evidence for the member in a line in all capitals. */
function isSetOff(scan: Scan, terms: Terms, name: Name): boolean {
  const block = scan.blocks[blockOf(scan, name.first)] ?? ''
  const after = block[scan.ends[name.end - 1] ?? 0] ?? ''
  const before = name.first > 0 && ((terms.own[name.first - 1] ?? 0) & DETERMINER) !== 0
  return before || after === ',' || after === '-' || name.end - name.first > 1
}

/** A personal name: a title before it, or another capitalised word beside it. */
function isPerson(scan: Scan, terms: Terms, name: Name): boolean {
  const prior = name.first - 1
  const joined = prior >= 0 && (scan.gaps[name.first] ?? 0) === GAP_SOFT
  const own = ownOf(terms, prior)
  if (joined && own & TITLE) return true
  if (isTitleCase(scan, name)) return false
  const capital = ((scan.shapes[prior] ?? 0) & SHAPE_CAPITAL) !== 0
  if (joined && capital && (own & FUNCTION_WORD) === 0 && scan.ids[prior] === 0) return true
  const next = name.end
  if (next >= scan.count || (scan.gaps[next] ?? 0) !== GAP_SOFT || !((scan.shapes[next] ?? 0) & SHAPE_CAPITAL))
    return false
  const initial = lengthOf(scan, next) === 1
  return initial || (!((scan.shapes[next] ?? 0) & SHAPE_CAPS) && (ownOf(terms, next) & FUNCTION_WORD) === 0)
}

/** Capitals are no evidence in a heading in Title Case. */
function isTitleCase(scan: Scan, name: Name): boolean {
  const block = blockOf(scan, name.first)
  const from = Math.max(scan.blockWords[block] ?? 0, name.first - 8)
  const to = Math.min(scan.blockWords[block + 1] ?? 0, name.end + 8)
  let capitals = 0
  let all = 0
  for (let word = from; word < to; word++) {
    if (lengthOf(scan, word) < 4) continue
    all++
    if ((scan.shapes[word] ?? 0) & SHAPE_CAPITAL) capitals++
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
  if (block[(scan.starts[name.first] ?? 0) - 1] === '(' && block[scan.ends[name.end - 1] ?? 0] === ')') return true
  if (lang === 'en' || name.first === 0 || (scan.gaps[name.first] ?? 0) !== GAP_SOFT) return false
  const own = terms.own[name.first - 1] ?? 0
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
  let joined = (scan.gaps[to] ?? 0) === GAP_COMMA
  for (let word = from; word <= to; word++) {
    if ((scan.gaps[word] ?? 0) > GAP_COMMA) return false
    if (word === to) break
    const own = terms.own[word] ?? 0
    if (own & JOINT) joined = true
    else if ((own & DETERMINER) === 0) return false
    if ((scan.gaps[word] ?? 0) === GAP_COMMA) joined = true
  }
  return joined
}
