/** Signs of a page: what it says of its subject, in its words, its title and its address. */

import { BRACKET, SMALL_GROUP, SUBJECTS, TEXT } from './languages/words'
import type { Lexicon } from './lexicon'
import { ARTICLE, DEMONYM, GENERIC, LANGUAGE, MEMBER, WEAK } from './lexicon'
import type { Name } from './names/names'
import type { Terms } from './names/word-classes'
import {
  DETERMINER,
  endBits,
  NOUN,
  ownBits,
  PREPOSITION,
  RESIDUE,
  ROLE,
  SUBJECT,
  startBits,
  termsOf,
  valueAt,
} from './names/word-classes'
import { scanBlocks } from './scan'
import type { ScratchBuffer } from './scratch-buffer'
import { leadOf } from './senses'
import type { PageText } from './types'

export interface Signs {
  topic: number
  /** Of these, words for the subject matter beside one for talks. */
  pairs: number
  /** Parts of the address. */
  marks: number
  diplomacy: number
  /** The form of talks that some members hold. */
  initiative: number
  matter: number
  elsewhere: number
  /** Other topics. */
  other: number
  /** Other agreements, by name. */
  agreement: number
  leaders: number
  facilitators: number
  groups: number
  place: number
  talks: number
  /** Articles named as texts: "the article on X". */
  texts: number
}

/** True where an address holds the parts of a mark in their order. */
function hasMark(url: string, mark: string): boolean {
  let from = 0
  return mark.split('*').every((part) => {
    const at = url.indexOf(part, from)
    from = at + part.length
    return at >= 0
  })
}

/** Title and address weigh more than the text. */
export function headingSigns(lexicon: Lexicon, page: PageText, scratch: ScratchBuffer): Signs {
  const address = (page.url ?? '').replace(/%[0-9a-f]{2}/gi, ' ').replace(/[-_/.?=&]/g, ' ')
  const scan = scanBlocks(lexicon, [page.title ?? '', address], 0, scratch)
  const signs = signsOf(lexicon, termsOf(lexicon, scan, scratch), [])
  if (lexicon.addressMarks.some((mark) => hasMark(page.url ?? '', mark))) {
    signs.matter++
    signs.marks++
  }
  return signs
}

export function signsOf(lexicon: Lexicon, terms: Terms, names: readonly Name[]): Signs {
  const texts = names.filter((name) => isTextOn(terms, name)).length
  const signs: Signs = {
    topic: 0,
    pairs: 0,
    marks: 0,
    diplomacy: 0,
    initiative: 0,
    matter: 0,
    elsewhere: 0,
    other: 0,
    agreement: 0,
    leaders: 0,
    facilitators: 0,
    groups: 0,
    place: 0,
    talks: 0,
    texts,
  }
  let matter = Number.NaN
  let talks = Number.NaN
  for (const word of new Set(terms.signs)) {
    const bits = startBits(terms, word)
    if ((bits & (SUBJECT | ROLE)) === 0) continue
    const subject = bits & SUBJECT ? SUBJECTS[valueAt(terms, word) - 1] : undefined
    if (subject) signs[subject]++
    if (subject === 'initiative') signs.place++
    if (subject === 'matter') matter = word
    if (subject === 'talks') talks = word
    // "Members negotiating on X": each pair counts once.
    if (Math.abs(matter - talks) < BESIDE) {
      signs.topic++
      signs.pairs++
      matter = talks = Number.NaN
    }
    if (bits & ROLE) {
      const role = valueAt(terms, word)
      if (lexicon.roles[role] === SMALL_GROUP) signs.groups++
      else if (leadOf(lexicon, role) === 'talks') signs.leaders++
      else if (leadOf(lexicon, role) === 'group') signs.facilitators++
    }
  }
  return signs
}

/** Maximum distance in words between a subject and a word for talks. */
const BESIDE = 8

/** "The article on X": an unambiguous name after a noun for its text. */
function isTextOn(terms: Terms, name: Name): boolean {
  if (name.kind !== ARTICLE || (name.marks & (WEAK | GENERIC)) !== 0) return false
  for (let word = name.first - 1; word >= 0 && word >= name.first - 4; word--) {
    const own = ownBits(terms, word)
    if (own & NOUN) return terms.ownValues[word] === TEXT
    if (
      (own & (PREPOSITION | DETERMINER)) === 0 &&
      ((endBits(terms, word) | startBits(terms, word)) & PREPOSITION) === 0
    )
      return false
  }
  return false
}

export interface ArticlesNamed {
  /** By names that are not ordinary words. */
  readonly clear: number
  readonly all: number
}

export function articlesNamed(names: readonly Name[]): ArticlesNamed {
  const clear = new Set<number>()
  const all = new Set<number>()
  for (const { kind, ref, marks } of names) {
    if (kind !== ARTICLE) continue
    all.add(ref)
    if ((marks & (WEAK | GENERIC)) === 0) clear.add(ref)
  }
  return { clear: clear.size, all: all.size }
}

export function membersNamed(names: readonly Name[]): number {
  const found = new Set<number>()
  for (const { kind, ref, marks } of names) if (kind === MEMBER && (marks & (DEMONYM | LANGUAGE)) === 0) found.add(ref)
  return found.size
}

/** Brackets, by which drafts of treaties mark what is open. */
export const hasBrackets = ({ own, ownValues }: Terms): boolean =>
  own.some((bits, word) => (bits & RESIDUE) !== 0 && ownValues[word] === BRACKET)
