/** From names to forms: every way in which a lexicon's source may be written, and how firmly each counts. */

import type { Article, Group, Lang, Member } from '../domain/types'
import { LANGS } from '../domain/types'
import type { LanguageWords } from './languages/words'
import {
  ALL_CAPS,
  ANY_CASE,
  ARTICLE,
  CAPITAL,
  CAPITAL_LAST,
  CLEAR,
  DEMONYM,
  EVERY_LANG,
  GENERIC,
  LANGUAGE,
  MASK,
  MEMBER,
  PERSON,
  WEAK,
} from './lexicon'
import { wordsOf } from './words'

export interface Form {
  readonly text: string
  readonly kind: number
  /** Index of the article or member. */
  readonly ref: number
  readonly langs: number
  readonly casing: number
  readonly marks: number
  /** How many of its words are not part of the name, see `afterOf`. */
  readonly after: number
}

export const langBit = (lang: Lang): number => 1 << LANGS.indexOf(lang)

const isAcronym = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && !text.includes(' ')
const lastIsCapital = (text: string): boolean => /(^|[\s'’(-])\p{Lu}[^\s]*$/u.test(text.trim())

/** Masks: groups, and phrases that hold a member's name and mean something else. */
export function maskForms(
  groups: readonly Group[],
  members: readonly Member[],
  languages: readonly LanguageWords[],
): Form[] {
  const texts = [
    ...groups.flatMap((group) => [...Object.values(group.names), ...group.aliases]),
    ...members.flatMap((member) => member.ambiguous?.excludePhrases ?? []),
  ]
  const mask = (text: string, langs: number): Form => ({
    text,
    kind: MASK,
    ref: 0,
    langs,
    casing: isAcronym(text) ? ALL_CAPS : lastIsCapital(text) ? CAPITAL_LAST : ANY_CASE,
    marks: 0,
    after: 0,
  })
  // A sign is no word: "US$" would mask every "US". What follows a name is looked at when it is found.
  const everywhere = texts.filter((text) => !/[$]|^\./.test(text)).map((text) => mask(text, EVERY_LANG))
  return [...everywhere, ...languages.flatMap((words) => words.masks.map((text) => mask(text, langBit(words.lang))))]
}

/** Kinds of ambiguity that make a name unsafe in another language than its own. */
const UNSAFE = ['common_word', 'person_name', 'place_not_member', 'acronym']

export function memberForms(member: Member, ref: number, languages: readonly LanguageWords[]): Form[] {
  const kinds = member.ambiguous?.kinds ?? []
  const weak = new Set(member.ambiguous?.weakForms)
  const cased = new Set(member.ambiguous?.caseSensitiveForms)
  const unsafe = kinds.some((kind) => UNSAFE.includes(kind))
  const person = kinds.includes('person_name') ? PERSON : 0
  const forms: Form[] = []
  for (const { lang, languageNames } of languages) {
    const names = [member.names[lang], member.shortNames[lang], ...member.aliases[lang]]
    for (const text of names) {
      const safe = !unsafe || (wordsOf(text).length > 1 && !isAcronym(text))
      const casing = isAcronym(text) ? ALL_CAPS : lastIsCapital(text) ? CAPITAL_LAST : CAPITAL
      const marks =
        (weak.has(text) ? WEAK : 0) |
        (wordsOf(text).length === 1 ? person : 0) |
        (isAcronym(text) && kinds.includes('common_word') ? GENERIC : 0) |
        (weak.has(text) && cased.has(text) && !isAcronym(text) ? CLEAR : 0)
      forms.push({ text, kind: MEMBER, ref, langs: safe ? EVERY_LANG : langBit(lang), casing, marks, after: 0 })
    }
    for (const text of member.demonyms[lang]) {
      // A weak adjective ("European") says too little to be marked at all.
      if (weak.has(text)) continue
      const marks = DEMONYM | (languageNames.includes(text.toLowerCase()) ? LANGUAGE : 0)
      forms.push({
        text,
        kind: MEMBER,
        ref,
        langs: langBit(lang),
        casing: lang === 'en' ? CAPITAL : ANY_CASE,
        marks,
        after: 0,
      })
    }
  }
  return forms
}

/** All forms of an article. Of the agreement as a whole, the full names only. */
export function articleForms(
  article: Article,
  ref: number,
  languages: readonly LanguageWords[],
  lists: Set<string>,
): Form[] {
  return languages.flatMap((words) => {
    const { lang } = words
    const bit = langBit(lang)
    const form = (text: string, marks: number): Form => ({
      text,
      kind: ARTICLE,
      ref,
      langs: bit,
      casing: isAcronym(text) ? ALL_CAPS : ANY_CASE,
      marks,
      after: 0,
    })
    if (article.kind === 'instrument')
      return [article.names[lang], ...article.aliases[lang].filter(lastIsCapital)].map((text) => ({
        ...form(text, CLEAR),
        casing: lastIsCapital(text) ? CAPITAL_LAST : CAPITAL,
      }))
    const further = words.articles[article.id]
    const ordinary = new Set(words.ordinary.map(folded))
    const weak = new Set([...article.weakAliases[lang], ...(further?.weak ?? [])].map(folded))
    const names = [article.names[lang], ...article.aliases[lang], ...(further?.names ?? [])]
      .filter((text) => !lists.has(`${lang} ${folded(text)}`))
      .flatMap((text) => variants(text, lang))
    const all = new Map<string, Form>()
    for (const text of [...names, ...weak]) {
      const key = folded(text)
      if (ordinary.has(key) || all.has(key)) continue
      all.set(key, form(text, weak.has(key) ? WEAK : strength(article, key, words)))
    }
    const elided = (further?.elided ?? []).map(([name, after]) => ({
      ...form(`${name} ${after}`, 0),
      after: wordsOf(after).length,
    }))
    return [...all.values(), ...elided]
  })
}

const folded = (text: string): string =>
  wordsOf(text)
    .map((word) => word.letters)
    .join(' ')

function strength(article: Article, key: string, words: LanguageWords): number {
  const parts = key.split(' ')
  if (article.genericName && parts.length <= 2) return GENERIC
  return parts.length > 1 && words.clearWords.some((word) => parts.includes(word)) ? CLEAR : 0
}

/**
 * "Trade facilitation and logistics services" names two articles, not one: an alias of that make is a list. Returns
 * these as `lang folded`.
 */
export function listAliases(articles: readonly Article[], languages: readonly LanguageWords[]): Set<string> {
  const lists = new Set<string>()
  for (const { lang, words } of languages) {
    const owners = new Map<string, string>()
    for (const article of articles)
      for (const text of [article.names[lang], ...article.aliases[lang], ...article.weakAliases[lang]])
        owners.set(folded(text), article.id)
    for (const article of articles)
      for (const text of article.aliases[lang])
        for (const joint of words.joint ?? []) {
          const [first, second] = folded(text).split(` ${joint} `)
          const [one, two] = [owners.get(first ?? '') ?? owners.get(`enhanced ${first}`), owners.get(second ?? '')]
          if (one && two && one !== two) lists.add(`${lang} ${folded(text)}`)
        }
  }
  return lists
}

/** Plurals, singulars, and the short ways to say "electronic". */
function variants(text: string, lang: Lang): string[] {
  const all = [text]
  const parts = text.split(' ')
  const last = parts.at(-1) ?? ''
  if (parts.length > 3 || isAcronym(text)) return all
  if (lang === 'en') {
    if (parts.length > 1 && /[a-z]s$/.test(last) && !/(ss|us|is)$/.test(last)) all.push(text.slice(0, -1))
    const electronic = /^(?:electronic |e-)(\w.*)$/i.exec(text)?.[1]
    if (electronic) all.push(`e-${electronic}`, `electronic ${electronic}`, `e${electronic}`)
  } else if (parts.length > 1) {
    all.push(parts.map((part) => (part.length > 3 ? part.replace(/s$/, '') : part)).join(' '))
  }
  return all
}
