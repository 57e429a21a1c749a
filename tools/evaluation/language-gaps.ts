/** Completeness check of a language: what it lacks for names, then for statements, beside a language that has all. */
import { LANGS, type ReadingLang, statementLang } from '../../shared/domain/text/langs'
import { STATUS_SENSES } from '../../shared/domain/types'
import type { Pack } from '../../shared/pack/schema'
import type { Example } from '../../shared/recognition/evaluation/evaluation'
import { LANGUAGES } from '../../shared/recognition/languages'
import { CLASSES, type LanguageWords } from '../../shared/recognition/languages/words'

/** Passages by which a language can be measured. */
const PASSAGES_LEAST = 20

export interface Gaps {
  /** Needs of names: words of the language, names and topic words of the dataset. */
  readonly names: readonly string[]
  /** Further needs of statements. */
  readonly statements: readonly string[]
  /** True where the interface is in the language; none of the others need that. */
  readonly hasInterface: boolean
}

/** Word classes by which names are told from words, and a language is detected. */
const FOR_NAMES: readonly string[] = ['joint', 'determiner', 'preposition', 'noun', 'meeting']

export function gapsOf(lang: ReadingLang, pack: Pack, examples: readonly Example[]): Gaps {
  const words = LANGUAGES[lang]
  const classes = emptyClasses(words)
  return {
    names: [
      ...classes.filter((name) => FOR_NAMES.includes(name)).map((name) => `words: ${name}`),
      ...emptyLists('subjects', words.subjects, LANGUAGES.en.subjects),
      ...namesMissing(lang, pack),
    ],
    statements: [
      ...classes.filter((name) => !FOR_NAMES.includes(name)).map((name) => `words: ${name}`),
      ...sensesMissing(words),
      ...emptyLists('measures', words.measures, LANGUAGES.en.measures),
      ...emptyLists('particulars', words.particulars, LANGUAGES.en.particulars),
      ...(words.smallGroups.length === 0 ? ['smallGroups'] : []),
      ...(statementLang(lang) === null ? ['RULES: patterns of rules (languages/rules.ts)', 'STATEMENT_LANGS'] : []),
      ...passagesMissing(lang, examples),
    ],
    hasInterface: LANGS.some((one) => one === lang),
  }
}

const emptyClasses = ({ words }: LanguageWords): string[] =>
  CLASSES.filter((name) => isEmpty(words[name]) && !isEmpty(LANGUAGES.en.words[name]))

const isEmpty = (list: readonly string[] | undefined): boolean => list === undefined || list.length === 0

type Lists = Readonly<Record<string, readonly string[]>>

/** Lists that are empty here and are not there. */
const emptyLists = <Of extends object>(name: string, here: Of, there: Of): string[] => {
  const [own, full]: [Lists, Lists] = [
    Object.fromEntries(Object.entries(here)),
    Object.fromEntries(Object.entries(there)),
  ]
  return Object.keys(full)
    .filter((key) => isEmpty(own[key]) && !isEmpty(full[key]))
    .map((key) => `${name}: ${key}`)
}

const sensesMissing = ({ statuses }: LanguageWords): string[] =>
  STATUS_SENSES.filter((sense) => isEmpty(statuses[sense]) && !isEmpty(LANGUAGES.en.statuses[sense])).map(
    (sense) => `statuses: ${sense}`,
  )

function namesMissing(lang: ReadingLang, { articles, members, topic, recognition }: Pack): string[] {
  const isNamed = (id: string, names: Lists | Readonly<Record<string, string>>) =>
    names[lang] !== undefined || !isEmpty(recognition?.articles[id]?.names?.[lang])
  const nameless = articles.filter(({ id, names }) => !isNamed(id, names)).map(({ id }) => id)
  const further = LANGUAGES[lang].members ?? {}
  const unknown = members
    .filter(({ id, names }) => names[lang] === undefined && isEmpty(further[id]))
    .map(({ id }) => id)
  return [
    ...(isEmpty(topic?.strong[lang]) ? ['topic words of the dataset: strong'] : []),
    ...(isEmpty(topic?.weak[lang]) ? ['topic words of the dataset: weak'] : []),
    ...nameless.map((id) => `name of the article ${id}`),
    ...unknown.map((id) => `name of the member ${id}`),
  ]
}

function passagesMissing(lang: ReadingLang, examples: readonly Example[]): string[] {
  const count = examples.filter(({ passage }) => passage.lang === lang).length
  return count < PASSAGES_LEAST ? [`passages with gold annotations: ${count} of ${PASSAGES_LEAST} at least`] : []
}

/** Report for a terminal. */
export function gapsText(lang: ReadingLang, { names, statements, hasInterface }: Gaps): string {
  const part = (title: string, gaps: readonly string[]) =>
    gaps.length === 0
      ? `${title}: complete`
      : [`${title}: ${gaps.length} missing`, ...gaps.map((gap) => `  ${gap}`)].join('\n')
  const how = `${lang}: ${statementLang(lang) ? 'names and statements are read' : 'names alone are read'}, `
  return [
    `${how}${hasInterface ? 'with' : 'without'} an interface in the language`,
    part('For names', names),
    part('For statements', statements),
  ].join('\n')
}
