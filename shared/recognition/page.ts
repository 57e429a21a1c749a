/** Topic classification and date of a page. */

import { effectiveDay, LATEST_DAY } from '../domain/days'
import type { StatementLang } from '../domain/langs'
import type { Day, ReadingLang } from '../domain/types'
import { pageDate } from './dates'
import { BRACKET, SMALL_GROUP, SUBJECTS, TEXT } from './languages/words'
import type { Lexicon } from './lexicon'
import { ARTICLE, DEMONYM, GENERIC, LANGUAGE, MEMBER, WEAK } from './lexicon'
import type { Name } from './names'
import { namesIn } from './names'
import type { Scan } from './scan'
import { scanBlocks } from './scan'
import type { ScratchBuffer } from './scratch-buffer'
import { leadOf } from './senses'
import type { PageDate, PageLayout, PageText } from './types'
import type { Terms } from './word-classes'
import { DETERMINER, NOUN, PREPOSITION, RESIDUE, ROLE, SUBJECT, termsOf } from './word-classes'

/** Relevance of a page: off topic, about the subject matter, about the talks. */
const OFF_TOPIC = 0
export const NEAR_TOPIC = 1
export const ON_TOPIC = 2

export interface PageContext {
  readonly lang: ReadingLang
  readonly date: PageDate | null
  /** Day of the page, else the day on which it is read. */
  readonly day: Day
  readonly onTopic: boolean
  readonly nearness: number
  /** Last day that is not ahead: on which the page is read, else its own. */
  readonly latest: Day
  readonly layout?: PageLayout | undefined
}

/** Context of a page whose statements are read. */
export interface StatementContext extends PageContext {
  readonly lang: StatementLang
}

/** Reads the context that mentions depend on, and returns the intermediate results for reuse. */
export function readContext(
  lexicon: Lexicon,
  page: PageText,
  scan: Scan,
  scratch: ScratchBuffer,
): { context: PageContext; terms: Terms; names: Name[] } {
  const terms = termsOf(lexicon, scan, scratch)
  const names = namesIn(lexicon, scan, terms)
  const nearness = page.about
    ? ON_TOPIC
    : judge(signsOf(lexicon, terms, names), headingSigns(lexicon, page, scratch), names, terms)
  const date = pageDate(page, scan, terms)
  const day = date ? effectiveDay(date.day) : (page.readOn ?? LATEST_DAY)
  const context = {
    lang: lexicon.lang,
    date,
    day,
    onTopic: nearness === ON_TOPIC,
    nearness,
    latest: page.readOn ?? day,
    layout: page.layout,
  }
  return { context, terms, names }
}

interface Signs {
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
function headingSigns(lexicon: Lexicon, page: PageText, scratch: ScratchBuffer): Signs {
  const address = (page.url ?? '').replace(/%[0-9a-f]{2}/gi, ' ').replace(/[-_/.?=&]/g, ' ')
  const scan = scanBlocks(lexicon, [page.title ?? '', address], 0, scratch)
  const signs = signsOf(lexicon, termsOf(lexicon, scan, scratch), [])
  if (lexicon.addressMarks.some((mark) => hasMark(page.url ?? '', mark))) {
    signs.matter++
    signs.marks++
  }
  return signs
}

function judge(signs: Signs, heading: Signs, names: readonly Name[], terms: Terms): number {
  const states = isOfStates(signs, heading, names, terms)
  const topic = signs.topic + 2 * heading.topic
  const matter = signs.matter + heading.matter
  const elsewhere = signs.elsewhere + heading.elsewhere
  const place = signs.place + signs.diplomacy
  const neighbour = elsewhere >= 2 && elsewhere > topic
  if (isOfAnother(signs, heading)) return OFF_TOPIC
  if (topic >= 2 && !neighbour && states) return ON_TOPIC
  const { clear: articles, all } = articlesNamed(names)
  const about =
    (topic >= 1 && heading.matter > 0 && !neighbour) ||
    (signs.initiative > 0 && matter > 0 && elsewhere + signs.other + heading.other === 0) ||
    (topic >= 1 && (signs.leaders > 0 || signs.groups > 0 || (articles >= 2 && (!neighbour || all >= 5)))) ||
    (signs.leaders > 0 && (matter > 0 || articles >= 2)) ||
    (signs.groups > 0 && articles >= 2 && elsewhere === 0) ||
    (articles >= 3 && elsewhere === 0 && (signs.facilitators > 0 || heading.matter > 0)) ||
    (articles >= 5 && matter + signs.facilitators + signs.groups > 0 && elsewhere === 0) ||
    (articles >= 5 && signs.talks > 0 && place > 0 && elsewhere === 0) ||
    (articles >= 7 && elsewhere === 0) ||
    (articles >= 3 && signs.texts >= 2 && place > 0 && elsewhere === 0) ||
    (signs.other + heading.other <= (all >= 8 ? 1 : 0) && isOfTalks(signs, matter, elsewhere, { clear: articles, all }))
  if (about && states) return ON_TOPIC
  const isNear = topic > 0 || matter >= 3 || (matter > 0 && (elsewhere > 0 || heading.matter > 0))
  return isNear && isOfOrganisation(signs, heading) ? NEAR_TOPIC : OFF_TOPIC
}

/** Sign of these talks or of their organisation, by a name of theirs or of those who lead them. */
const isOfOrganisation = (signs: Signs, heading: Signs): boolean =>
  signs.topic -
    signs.pairs +
    heading.topic -
    heading.pairs +
    signs.leaders +
    signs.place +
    heading.place +
    heading.marks >
  0

/**
 * Sign of talks between states, which other news lacks: names of articles are ordinary words there.
 * Without a word for these talks a text is dense with names, and has members or words for diplomacy, or is little but names.
 */
function isOfStates(signs: Signs, heading: Signs, names: readonly Name[], terms: Terms): boolean {
  if (isOfOrganisation(signs, heading)) return true
  const members = membersNamed(names)
  if (heading.matter + signs.pairs > 0 && (signs.groups > 0 || members >= FEW_MEMBERS)) return true
  const { clear, all } = articlesNamed(names)
  const words = terms.own.length
  if (clear >= MANY_ARTICLES || all * WORDS_IN_LIST >= words) return true
  if (all * WORDS_IN_TEXT < words) return false
  const isDiplomatic = signs.diplomacy + heading.diplomacy > 0 || hasBrackets(terms)
  return members >= (isDiplomatic ? FEW_MEMBERS : MANY_MEMBERS)
}

/** Most words for each article in a text that is little but names, and in one about the talks. */
const WORDS_IN_LIST = 10
const WORDS_IN_TEXT = 38
/** Members that make talks beside a word for the subject matter or for diplomacy, and without one. */
const FEW_MEMBERS = 2
const MANY_MEMBERS = 4
/** Articles whose names are no ordinary words. */
const MANY_ARTICLES = 6

/** Brackets, by which drafts of treaties mark what is open. */
const hasBrackets = ({ own, ownValues }: Terms): boolean =>
  own.some((bits, word) => (bits & RESIDUE) !== 0 && ownValues[word] === BRACKET)

function membersNamed(names: readonly Name[]): number {
  const found = new Set<number>()
  for (const { kind, ref, marks } of names) if (kind === MEMBER && (marks & (DEMONYM | LANGUAGE)) === 0) found.add(ref)
  return found.size
}

/**
 * Another agreement is named where ours would be: its chapters and articles have the same subjects, and it may have the
 * same name, but not the same organisation. Without a word for these talks, the one named more often decides.
 */
const isOfAnother = (signs: Signs, heading: Signs): boolean =>
  signs.agreement + heading.agreement > 0 &&
  signs.leaders + signs.groups === 0 &&
  (signs.topic + heading.topic + signs.initiative === 0
    ? signs.place + heading.place <= signs.agreement + heading.agreement
    : signs.place + heading.place === 0)

function signsOf(lexicon: Lexicon, terms: Terms, names: readonly Name[]): Signs {
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
    const bits = terms.starting[word] ?? 0
    if ((bits & (SUBJECT | ROLE)) === 0) continue
    const subject = bits & SUBJECT ? SUBJECTS[(terms.values[word] ?? 0) - 1] : undefined
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
      const role = terms.values[word] ?? 0
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
    const own = terms.own[word] ?? 0
    if (own & NOUN) return terms.ownValues[word] === TEXT
    if (
      (own & (PREPOSITION | DETERMINER)) === 0 &&
      (((terms.ending[word] ?? 0) | (terms.starting[word] ?? 0)) & PREPOSITION) === 0
    )
      return false
  }
  return false
}

interface ArticlesNamed {
  /** By names that are not ordinary words. */
  readonly clear: number
  readonly all: number
}

function articlesNamed(names: readonly Name[]): ArticlesNamed {
  const clear = new Set<number>()
  const all = new Set<number>()
  for (const { kind, ref, marks } of names) {
    if (kind !== ARTICLE) continue
    all.add(ref)
    if ((marks & (WEAK | GENERIC)) === 0) clear.add(ref)
  }
  return { clear: clear.size, all: all.size }
}

/**
 * Fallback where a page names no other topic and does not state its own: the articles it names, and words for talks.
 */
function isOfTalks(signs: Signs, matter: number, elsewhere: number, { clear, all }: ArticlesNamed): boolean {
  const { leaders, facilitators, groups, talks, texts } = signs
  const talked = matter + leaders + facilitators + groups + talks + texts > 0
  if (elsewhere > 0) return clear >= 4 && (elsewhere === 1 ? talked : matter > 0 && all >= 6)
  return (
    (clear >= 3 && all >= 5) ||
    (clear >= 2 && all >= 3 && talked) ||
    (all >= 4 && leaders > 0) ||
    (clear > 0 && matter > 0 && groups > 0)
  )
}
