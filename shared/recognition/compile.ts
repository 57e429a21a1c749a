/** Compiler of lexicons from names, masks and the words of a language. Slow beside a scan, run once. */

import { successorsOf } from '../domain/assembly/continuation-queries'
import { wordsIn } from '../domain/text/names'
import type {
  Article,
  Group,
  Lang,
  Member,
  ReadingLang,
  RecognitionWords,
  RoleKind,
  Status,
  Topic,
} from '../domain/types'
import { STATUS_SENSES } from '../domain/types'
import type { Lexicons, SmallWords } from './language'
import { functionWordsOf } from './language'
import { LANGUAGES } from './languages/index'
import type { LanguageWords, PhrasesBySense, Subject, WordClass } from './languages/words'
import * as values from './languages/words'
import { CLASSES, ORDINARY, SMALL_GROUP, SUBJECTS } from './languages/words'
import type { Lexicon } from './lexicon'
import { ANY_CASE, ARTICLE, CUE, MEMBER, numbersFor } from './lexicon'
import type { Form } from './names/forms'
import { articleForms, exceptionalWords, listAliases, maskForms, memberForms } from './names/forms'
import { nameWordsOf } from './names/name-words'
import type { Pattern } from './names/trie'
import { makeTrie } from './names/trie'
import { makeVocabulary } from './names/vocabulary'
import { wordsOf } from './names/words'
import { roleLeadsOf, sensesOf, sharedSensesOf } from './senses'

/** A custom term: a further name of an article or member, or a further phrase of a status. */
export interface UserWord {
  readonly lang: Lang
  readonly text: string
  readonly names: { readonly kind: 'article' | 'member' | 'status'; readonly id: string }
}

/** Source of the lexicons: names and masks. */
export interface LexiconSource {
  readonly articles: readonly Article[]
  readonly members: readonly Member[]
  readonly groups: readonly Group[]
  /** Without it, a page is about the negotiation by the names on it alone. */
  readonly topic?: Topic | undefined
  readonly recognition?: RecognitionWords | undefined
  readonly addressMarks?: readonly string[] | undefined
  readonly roleKinds?: readonly RoleKind[] | undefined
  /** Without statuses no claims are read. */
  readonly statuses?: readonly Status[] | undefined
  readonly words?: readonly UserWord[] | undefined
}

/** Lexicons by language, each compiled on first use. */
export function compileLexicons(source: LexiconSource): Lexicons {
  const compiled = new Map<ReadingLang, Lexicon>()
  const of = (lang: ReadingLang): Lexicon => {
    const lexicon = compiled.get(lang) ?? compileLexicon(source, lang)
    compiled.set(lang, lexicon)
    return lexicon
  }
  return { functionWords: functionWordsOf(smallWords()), of }
}

/** Compiles the lexicon of a language. Deterministic: the same source gives the same bytes. */
export function compileLexicon(source: LexiconSource, lang: ReadingLang, language = LANGUAGES[lang]): Lexicon {
  const cues = cueTable(source, language)
  const patterns = [...formsOf(source, language).map(patternOf), ...cues.patterns]
  const vocabulary = makeVocabulary(
    patterns.map((pattern) => pattern.keys.map((key) => key.word)),
    cues.words.map(([word]) => word),
  )
  const wordCues = numbersFor(cues.bits.length, vocabulary.count)
  for (const [word, cue] of cues.words) wordCues[vocabulary.ids.get(word) ?? 0] = cue
  return {
    lang,
    articleIds: source.articles.map((article) => article.id),
    successors: new Map(successorsOf(source.articles).map((one) => [one.of, one])),
    memberIds: source.members.map((member) => member.id),
    instrumentIds: source.articles.filter((article) => article.kind === 'instrument').map((article) => article.id),
    statusIds: (source.statuses ?? []).map((status) => status.id),
    statusPhases: (source.statuses ?? []).map((status) => status.phase ?? ''),
    statusOrders: (source.statuses ?? []).map((status) => status.order ?? 0),
    statusNames: (source.statuses ?? []).map((status) => lettersOf(status.names[lang] ?? '')),
    senses: sensesOf(source.statuses ?? []),
    sharedSenses: sharedSensesOf(source.statuses ?? []),
    roles: cues.roles,
    roleLeads: roleLeadsOf(cues.roles, source.roleKinds ?? []),
    addressMarks: source.addressMarks ?? [],
    ...vocabulary.arrays,
    wordCues,
    cueBits: Uint32Array.from(cues.bits),
    cueValues: Uint8Array.from(cues.values),
    ...makeTrie(patterns, vocabulary.ids),
  }
}

function formsOf(source: LexiconSource, language: LanguageWords): Form[] {
  const words = nameWordsOf(language, source.recognition)
  const lists = listAliases(source.articles, words)
  const exceptions = exceptionalWords(words)
  return [
    ...maskForms(source.groups, source.members, words),
    ...source.articles.flatMap((article, ref) => articleForms(article, ref, words, lists, exceptions)),
    ...source.members.flatMap((member, ref) => memberForms(member, ref, words)),
    ...userForms(source, language.lang),
  ]
}

/** Custom terms count as full names: the user chose them. */
function userForms(source: LexiconSource, lang: ReadingLang): Form[] {
  return (source.words ?? []).flatMap(({ lang: own, text, names }) => {
    if (own !== lang || names.kind === 'status') return []
    const kind = names.kind === 'article' ? ARTICLE : MEMBER
    const ref = (kind === ARTICLE ? source.articles : source.members).findIndex((entry) => entry.id === names.id)
    return ref < 0 ? [] : [{ text, kind, ref, casing: ANY_CASE, marks: 0 }]
  })
}

function patternOf(form: Form): Pattern {
  const keys = wordsOf(form.text).map(({ letters, gap }) => ({ word: letters, gap: Math.min(gap, 3) }))
  return { ...form, keys }
}

interface Cues {
  readonly bits: number[]
  readonly values: number[]
  readonly roles: string[]
  readonly words: (readonly [word: string, cue: number])[]
  readonly patterns: Pattern[]
}

/** Word classes (bits) and value of each phrase; equal ones share a number. Cue 0 is none. */
function cueTable(source: LexiconSource, language: LanguageWords): Cues {
  const cues: Cues = { bits: [0], values: [0], roles: [''], words: [], patterns: [] }
  const numbers = new Map<string, number>()
  const phrases = new Map<string, { bits: number; value: number }>()
  addPhrases(language, source, cues.roles, (text, wordClass, value = 0) => {
    const key = lettersOf(text)
    const found = phrases.get(key) ?? { bits: 0, value: 0 }
    phrases.set(key, { bits: (found.bits | (1 << CLASSES.indexOf(wordClass))) >>> 0, value: value || found.value })
  })
  for (const [key, { bits, value }] of phrases) {
    const name = `${bits} ${value}`
    const cue = numbers.get(name) ?? cues.bits.length
    if (cue === cues.bits.length) {
      numbers.set(name, cue)
      cues.bits.push(bits)
      cues.values.push(value)
    }
    const words = key.split(' ')
    if (words.length === 1) cues.words.push([key, cue])
    else
      cues.patterns.push({
        keys: words.map((word) => ({ word, gap: 0 })),
        kind: CUE,
        ref: cue,
        casing: ANY_CASE,
        marks: 0,
      })
  }
  return cues
}

const lettersOf = (text: string): string =>
  wordsOf(text)
    .map((word) => word.letters)
    .join(' ')

const NOTHING: LexiconSource = { articles: [], members: [], groups: [] }
const SMALL: readonly WordClass[] = ['joint', 'determiner', 'preposition']

/** Function words, by which the language of a text is detected. */
export const smallWords = (): SmallWords => ({
  en: smallWordsIn('en'),
  fr: smallWordsIn('fr'),
  es: smallWordsIn('es'),
  pt: smallWordsIn('pt'),
})

function smallWordsIn(lang: ReadingLang): string {
  const words = new Set<string>()
  addPhrases(LANGUAGES[lang], NOTHING, [], (text, wordClass) => {
    const letters = lettersOf(text)
    if (SMALL.includes(wordClass) && !letters.includes(' ')) words.add(letters)
  })
  return [...words].join(' ')
}

function addPhrases(
  language: LanguageWords,
  source: LexiconSource,
  roles: string[],
  add: (text: string, wordClass: WordClass, value?: number) => void,
): void {
  const statusIds = (source.statuses ?? []).map((status) => status.id)
  for (const wordClass of CLASSES) for (const text of language.words[wordClass] ?? []) add(text, wordClass)
  const subjects = subjectsOf(language, source)
  SUBJECTS.forEach((subject, index) => {
    for (const name of subjects[subject]) add(name, 'subject', index + 1)
  })
  language.months.forEach((names, index) => {
    for (const name of names) add(name, 'month', index + 1)
  })
  language.numbers.forEach((names, index) => {
    for (const name of names) add(name, 'number', index + 1)
  })
  const addRole = (role: string, names: readonly string[]) => {
    const value = roles.push(role) - 1
    for (const name of names) add(name, 'role', value)
  }
  addRole(SMALL_GROUP, language.smallGroups)
  for (const { id, words } of source.roleKinds ?? [])
    if (Object.keys(words).length > 0) addRole(id, wordsIn(words, language.lang))
  const senses = sensesOf(source.statuses ?? [])
  const addSenses = (phrases: PhrasesBySense, of: (name: string, status: number) => void) => {
    STATUS_SENSES.forEach((sense, index) => {
      const status = senses[index] ?? -1
      if (status >= 0) for (const name of phrases[sense] ?? []) of(name, status)
    })
  }
  addSenses(language.statuses, (name, status) => add(name, 'status', status))
  addSenses(language.plain, (name, status) => add(name, 'status', status | ORDINARY))
  addMeasures(language, add)
  addSenses(language.targets, (name, status) => {
    add(name, 'status', status)
    add(name, 'prospect')
  })
  for (const { lang, text, names } of source.words ?? [])
    if (names.kind === 'status' && lang === language.lang && statusIds.includes(names.id))
      add(text, 'status', statusIds.indexOf(names.id))
}

/** Topic cues of a language for all negotiations, and those of the source's negotiation. */
const subjectsOf = (
  { subjects, lang }: LanguageWords,
  { topic }: LexiconSource,
): Readonly<Record<Subject, readonly string[]>> => ({
  ...subjects,
  topic: wordsIn(topic?.strong ?? {}, lang),
  matter: wordsIn(topic?.weak ?? {}, lang),
  elsewhere: wordsIn(topic?.elsewhere ?? {}, lang),
})

/** Words of one class that a value tells apart. */
function addMeasures(
  { measures, particulars }: LanguageWords,
  add: (text: string, wordClass: WordClass, value?: number) => void,
): void {
  const all = (names: readonly string[], wordClass: WordClass, value = 0) => {
    for (const name of names) add(name, wordClass, value)
  }
  all(measures.hedges, 'hedge')
  all(measures.limiters, 'number')
  all(measures.exceptions, 'number', values.EXCEPT)
  all(measures.lasts, 'number', values.FINAL_ONE)
  all(measures.residues, 'residue')
  all(measures.brackets, 'residue', values.BRACKET)
  all(measures.parts, 'residue', values.PART)
  all(measures.texts, 'noun', values.TEXT)
  all(measures.wholes, 'noun', values.WHOLE)
  all(measures.finals, 'noun', values.FINAL)
  all(measures.included, 'status', values.INCLUDED)
  all(measures.surviving, 'status', values.SURVIVING)
  all(particulars.indefinites, 'determiner', values.INDEFINITE)
  all(particulars.places, 'preposition', values.PLACE)
  all(particulars.withs, 'preposition', values.WITH)
  all(particulars.infinitives, 'preposition', values.INFINITIVE)
  all(particulars.moves, 'auxiliary', values.MOVE)
  all(particulars.left, 'auxiliary', values.LEFT)
  all(particulars.managed, 'factive', values.MANAGED)
  all(particulars.one, 'anaphor', values.ONE)
  all(particulars.first, 'anaphor', values.FIRST)
  all(particulars.last, 'anaphor', values.LAST)
  all(particulars.two, 'anaphor', values.TWO)
  all(particulars.organisations, 'noun', values.ORGANISATION)
  all(particulars.statements, 'noun', values.STATEMENT)
  all(particulars.proposals, 'noun', values.PROPOSED)
  all(particulars.likewise, 'anaphor', values.LIKEWISE)
  all(particulars.currencies, 'noun', values.CURRENCY)
}
