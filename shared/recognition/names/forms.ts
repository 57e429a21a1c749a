/** Generates the surface forms of names: variants of spelling and number, each with its strength. */

import { nameIn, wordsIn } from '../../domain/text/names'
import type { Article, FurtherNames, Group, Member, ReadingLang } from '../../domain/types'
import {
  ALL_CAPS,
  ANY_CASE,
  ARTICLE,
  BOUND,
  CAPITAL,
  CAPITAL_LAST,
  CLEAR,
  DEMONYM,
  GENERIC,
  HEADLESS,
  LANGUAGE,
  MASK,
  MEMBER,
  PERSON,
  TOPICAL,
  WEAK,
} from '../lexicon'
import type { NameWords } from './name-words'
import { wordsOf } from './words'

export interface Form {
  readonly text: string
  readonly kind: number
  /** Index of the article or member. */
  readonly ref: number
  readonly casing: number
  readonly marks: number
}

const isAcronym = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && !text.includes(' ')
const lastIsCapital = (text: string): boolean => /(^|[\s'’(-])\p{Lu}[^\s]*$/u.test(text.trim())

/** Masks: groups, and phrases that contain a member's name and mean something else. */
export function maskForms(groups: readonly Group[], members: readonly Member[], words: NameWords): Form[] {
  const texts = [
    ...groups.flatMap((group) => [...Object.values(group.names), ...group.aliases]),
    ...members.flatMap((member) => member.ambiguous?.excludePhrases ?? []),
  ]
  const mask = (text: string): Form => ({
    text,
    kind: MASK,
    ref: 0,
    casing: isAcronym(text) ? ALL_CAPS : lastIsCapital(text) ? CAPITAL_LAST : ANY_CASE,
    marks: 0,
  })
  // A symbol is no word: "US$" would mask every "US". The text after a name is checked when it is found.
  return [...texts.filter((text) => !/[$]|^\./.test(text)), ...words.masks].map(mask)
}

/** Kinds of ambiguity that make a name unsafe in another language than its own. */
const UNSAFE = ['common_word', 'person_name', 'place_not_member', 'acronym']

/**
 * Forms of a member: its names in all languages, those that are unsafe in another only in their own, and its demonyms.
 */
export function memberForms(member: Member, ref: number, words: NameWords): Form[] {
  const kinds = member.ambiguous?.kinds ?? []
  const weak = new Set(member.ambiguous?.weakForms)
  const cased = new Set(member.ambiguous?.caseSensitiveForms)
  const unsafe = kinds.some((kind) => UNSAFE.includes(kind))
  const person = kinds.includes('person_name') ? PERSON : 0
  const forms: Form[] = []
  for (const lang of new Set([...langsOf(member), words.lang])) {
    const further = lang === words.lang ? (words.members[member.id] ?? []) : []
    const names = [member.names[lang], member.shortNames[lang], ...wordsIn(member.aliases, lang), ...further]
    for (const text of names) {
      if (text === undefined) continue
      const safe = !unsafe || (wordsOf(text).length > 1 && !isAcronym(text))
      if (!safe && lang !== words.lang) continue
      const casing = isAcronym(text) ? ALL_CAPS : lastIsCapital(text) ? CAPITAL_LAST : CAPITAL
      const marks =
        (weak.has(text) ? WEAK : 0) |
        (wordsOf(text).length === 1 ? person : 0) |
        (isAcronym(text) && kinds.includes('common_word') ? GENERIC : 0) |
        (weak.has(text) && cased.has(text) && !isAcronym(text) ? CLEAR : 0)
      forms.push({ text, kind: MEMBER, ref, casing, marks })
    }
  }
  for (const text of wordsIn(member.demonyms, words.lang)) {
    // A weak demonym ("European") is too ambiguous to be highlighted at all.
    if (weak.has(text)) continue
    const marks = DEMONYM | (words.languageNames.includes(text.toLowerCase()) ? LANGUAGE : 0)
    forms.push({ text, kind: MEMBER, ref, casing: words.lang === 'en' ? CAPITAL : ANY_CASE, marks })
  }
  return forms
}

/** Languages in which a member has names: all of them, for a page may quote a name in another language. */
const langsOf = ({ names, shortNames, aliases }: Member): ReadonlySet<string> =>
  new Set([names, shortNames, aliases].flatMap(Object.keys))

/** All forms of an article; for the agreement as a whole the full names only. */
export function articleForms(
  article: Article,
  ref: number,
  words: NameWords,
  lists: ReadonlySet<string>,
  exceptions: ReadonlyMap<string, number>,
): Form[] {
  const { lang } = words
  const form = (text: string, marks: number): Form => ({
    text,
    kind: ARTICLE,
    ref,
    casing: isAcronym(text) ? ALL_CAPS : ANY_CASE,
    marks,
  })
  const further = words.articles[article.id] ?? {}
  const furtherIn = (list: keyof FurtherNames) => wordsIn(further[list] ?? {}, lang)
  if (article.kind === 'instrument')
    return [
      nameIn(article.names, lang),
      ...wordsIn(article.aliases, lang).filter(lastIsCapital),
      ...furtherIn('names'),
    ].flatMap((text) => [
      { ...form(text, CLEAR), casing: CAPITAL },
      // In small letters it is a name where a text about the talks has it as definite.
      form(text, WEAK | CLEAR),
    ])
  const ordinary = new Set(words.ordinary.map(folded))
  const spelt = (texts: readonly string[]) =>
    texts.filter((text) => !lists.has(folded(text))).flatMap((text) => variants(text, lang))
  const weak = spelt([...wordsIn(article.weakAliases, lang), ...furtherIn('weak')])
  const names = spelt([nameIn(article.names, lang), ...wordsIn(article.aliases, lang), ...furtherIn('names')])
  const all = new Map<string, Form>()
  const add = (texts: readonly string[], marksOf: (key: string) => number) => {
    for (const text of texts) {
      const key = folded(text)
      if (!ordinary.has(key) && !all.has(key)) all.set(key, form(text, marksOf(key)))
    }
  }
  add(weak, (key) => WEAK | firmness(key, exceptions))
  add(names, (key) => strength(article, key, words, exceptions))
  for (const text of furtherIn('headless')) {
    const key = folded(text)
    all.set(key, form(text, (all.get(key)?.marks ?? 0) | HEADLESS))
  }
  return [...all.values()]
}

const folded = (text: string): string =>
  wordsOf(text)
    .map((word) => word.letters)
    .join(' ')

function strength(article: Article, key: string, words: NameWords, exceptions: ReadonlyMap<string, number>): number {
  const parts = key.split(' ')
  if (article.genericName && parts.length <= 2) return GENERIC | firmness(key, exceptions)
  return parts.length > 1 && words.clear.some((word) => parts.includes(word)) ? CLEAR : 0
}

/** Context required by ordinary words, by their number: several in a row are less ambiguous than one. */
function firmness(key: string, exceptions: ReadonlyMap<string, number>): number {
  return exceptions.get(key) ?? (key.includes(' ') ? TOPICAL : 0)
}

/** Marks of ordinary words that need more or less context than their number implies. */
export function exceptionalWords({ lang, introduced, topical, bound }: NameWords): Map<string, number> {
  const marks = (texts: readonly string[], mark: number) =>
    texts.flatMap((text) => variants(text, lang).map((variant): [string, number] => [folded(variant), mark]))
  return new Map([...marks(introduced, 0), ...marks(topical, TOPICAL), ...marks(bound, BOUND)])
}

/** Finds aliases that are lists, folded: "X and Y" names two articles, not one. */
export function listAliases(
  articles: readonly Article[],
  { lang, joint: joints, articles: further }: NameWords,
): Set<string> {
  const lists = new Set<string>()
  const owners = new Map<string, string>()
  for (const article of articles)
    for (const text of [
      nameIn(article.names, lang),
      ...wordsIn(article.aliases, lang),
      ...wordsIn(article.weakAliases, lang),
      ...wordsIn(further[article.id]?.weak ?? {}, lang),
    ])
      owners.set(folded(text), article.id)
  for (const article of articles)
    for (const text of wordsIn(article.aliases, lang))
      for (const joint of joints) {
        const [first, second] = folded(text).split(` ${joint} `)
        const [one, two] = [owners.get(first ?? ''), owners.get(second ?? '')]
        if (one && two && one !== two) lists.add(folded(text))
      }
  return lists
}

/**
 * Variants: the longer form of a definition, plural and singular, the short forms of "electronic", both spellings of "localize" and of "transfronterizo",
 * and words repeated in a pair.
 */
function variants(text: string, lang: ReadingLang): string[] {
  if (isAcronym(text)) return [text]
  const defined = DEFINED[lang]
  const texts = defined ? alternatives(text, defined[0], ['$&', defined[1]]) : [text]
  return texts.flatMap((each) => (lang === 'en' ? englishVariants(each) : romanceVariants(each, lang)))
}

/** Definiendum in its longer form: "definition of the term X". */
const DEFINED: Readonly<Partial<Record<ReadingLang, readonly [RegExp, string]>>> = {
  en: [/^definition of (?!the )/i, 'definition of the term '],
  fr: [/^définition (?:de l['’]|d['’]|de )/i, 'définition du terme '],
  es: [/^definición de /i, 'definición del término '],
}

function englishVariants(text: string): string[] {
  const last = text.split(' ').at(-1) ?? ''
  const plain = text.includes(' ') && /[a-z]s$/.test(last) && !/(ss|us|is)$/.test(last)
  return [text, ...(plain ? [text.replace(/ies$|s$/, (end) => (end === 's' ? '' : 'y'))] : [])]
    .flatMap(withElectronic)
    .flatMap((each) => alternatives(each, /lization|lisation/, ['lization', 'lisation']))
    .flatMap((each) => alternatives(each, / and /, [' and ', ' ']))
}

/** "Electronic notices" and "e-notices" are one name, and so is "enotices" unless the source states otherwise. */
function withElectronic(text: string): string[] {
  const short = text.split(' ').length <= 2 ? ['e'] : []
  return alternatives(text, /\be(?:lectronic |-)(?!commerce)/i, ['electronic ', 'e-', ...short])
}

const alternatives = (text: string, part: RegExp, ways: readonly string[]): string[] =>
  part.test(text) ? ways.map((way) => text.replace(part, way)) : [text]

/** Function words that may be repeated before the second of a pair: "des capacités et à l'assistance". */
const REPEATED = {
  fr: ['', 'l ', 'les ', 'de l ', 'à l '],
  es: ['', 'la ', 'las '],
  pt: ['', 'a ', 'as '],
}

function romanceVariants(text: string, lang: Exclude<ReadingLang, 'en'>): string[] {
  const parts = text.split(' ')
  const plural = lang === 'es' ? /(?<=[dlnr])es$|s$/ : /s$/
  const singular = parts.map((part) => (part.length > 3 ? part.replace(plural, '') : part)).join(' ')
  const [first, second, third] = text.split(/ (?:et|y|e) /)
  if (second === undefined || third !== undefined)
    return (parts.length > 1 && parts.length < 4 ? [text, singular] : [text]).flatMap((each) =>
      alternatives(each, /transfronteriz/, ['transfronteriz', 'trasfronteriz']),
    )
  const bare = second.replace(/^(?:l'|les |la |le |de l'|des |de la |el |las |los |de )/, '')
  const joint = lang === 'fr' ? 'et' : /^h?i/i.test(bare) ? 'e' : 'y'
  return [text, `${first} ${bare}`, ...REPEATED[lang].map((again) => `${first} ${joint} ${again}${bare}`)]
}
