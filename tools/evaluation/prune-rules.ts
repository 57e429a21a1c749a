/**
 * Ablation: finds the rows of rules, the lists of phrases and the phrases without which the passages of a corpus are read
 * the same, mentions, claims and suggestions, all that it names switched off together.
 */

import { statementLang } from '../../shared/domain/text/langs'
import type { Lang } from '../../shared/domain/types'
import { LANGS } from '../../shared/domain/types'
import type { Pack } from '../../shared/pack/schema'
import { compileLexicon, compileLexicons, readNames } from '../../shared/recognition'
import { claimsAndRoles } from '../../shared/recognition/claims/index'
import type { Probe } from '../../shared/recognition/claims/probe'
import { ROWS } from '../../shared/recognition/claims/rows'
import type { Example } from '../../shared/recognition/evaluation/evaluation'
import { blocksOf } from '../../shared/recognition/evaluation/evaluation'
import { pageLang } from '../../shared/recognition/language'
import { LANGUAGES } from '../../shared/recognition/languages/index'
import type { LanguageWords } from '../../shared/recognition/languages/words'
import type { Lexicon } from '../../shared/recognition/lexicon'
import { wordsOf } from '../../shared/recognition/names/words'
import { statementsIn } from '../../shared/recognition/second-reader/statements'
import { TOPIC_ROWS } from '../../shared/recognition/topic-rows'
import type { PageText } from '../../shared/recognition/types'

/** Dead rules: ids of rows, names of lists, and phrases of the other lists. */
export interface Idle {
  readonly rows: readonly string[]
  readonly topicRows: readonly string[]
  readonly lists: Readonly<Record<Lang, readonly string[]>>
  readonly phrases: Readonly<Record<Lang, readonly string[]>>
}

interface Read {
  readonly page: PageText
  readonly lang: Lang
  /** Folded words between spaces, to search for a phrase. */
  readonly letters: string
  readonly reading: string
}

const NONE: ReadonlySet<string> = new Set()

export function idle(pack: Pack, examples: readonly Example[]): Idle {
  const lexicons = compileLexicons(pack)
  const reads = examples.map(({ passage }): Read => {
    const page = {
      blocks: blocksOf(passage.text).blocks,
      lang: passage.lang,
      url: passage.url ?? undefined,
      title: passage.title ?? undefined,
      metaDate: passage.date ?? undefined,
      about: passage.about,
    }
    const lang = statementLang(pageLang(lexicons.functionWords, page)) ?? passage.lang
    const letters = lettersOf(`${passage.title ?? ''} ${passage.text}`)
    return { page, lang, letters, reading: readingOf(lexicons.of(lang), page) }
  })
  const changesNone = (off: ReadonlySet<string>, topicOff: ReadonlySet<string>) =>
    reads.every(({ page, lang, reading }) => readingOf(lexicons.of(lang), page, off, topicOff) === reading)
  const rows = together(
    ROWS.map(([, { id }]) => id),
    (off) => changesNone(new Set(off), NONE),
  )
  const topicRows = together(
    TOPIC_ROWS.map(({ id }) => id),
    (off) => changesNone(NONE, new Set(off)),
  )
  const ofLang = (lang: Lang) =>
    idleWords(
      pack,
      LANGUAGES[lang],
      reads.filter((one) => one.lang === lang),
    )
  const [en = NOTHING, fr = NOTHING, es = NOTHING] = LANGS.map(ofLang)
  return {
    rows,
    topicRows,
    lists: { en: en.lists, fr: fr.lists, es: es.lists },
    phrases: { en: en.phrases, fr: fr.phrases, es: es.phrases },
  }
}

interface IdleWords {
  readonly lists: readonly string[]
  readonly phrases: readonly string[]
}

const NOTHING: IdleWords = { lists: [], phrases: [] }

function idleWords(pack: Pack, language: LanguageWords, reads: readonly Read[]): IdleWords {
  const isSame = (lists: ReadonlySet<string>, phrases: ReadonlySet<string>, concerned: readonly Read[]) => {
    const lexicon = compileLexicon(pack, language.lang, without(language, lists, phrases))
    return concerned.every(({ page, reading }) => readingOf(lexicon, page) === reading)
  }
  const lists = together(
    LISTS.flatMap((group) => Object.keys(language[group]).map((name) => `${group}.${name}`)),
    (off) => isSame(new Set(off), NONE, reads),
  )
  const gone = new Set(lists)
  const phrases = together(phrasesOf(language, gone), (off, tried) => {
    const words = tried.map(lettersOf)
    const concerned = reads.filter(({ letters }) => words.some((word) => letters.includes(word)))
    return concerned.length === 0 || isSame(gone, new Set(off), concerned)
  })
  return { lists, phrases }
}

/**
 * Candidates that can go together, by bisection: those that change a reading are halved until one of them is left, which
 * stays.
 */
export function together<T>(
  candidates: readonly T[],
  changesNone: (off: readonly T[], tried: readonly T[]) => boolean,
): T[] {
  const gone: T[] = []
  const tryAll = (tried: readonly T[]): void => {
    if (tried.length === 0) return
    if (changesNone([...gone, ...tried], tried)) gone.push(...tried)
    else if (tried.length > 1) {
      tryAll(tried.slice(0, tried.length >> 1))
      tryAll(tried.slice(tried.length >> 1))
    }
  }
  tryAll(candidates)
  return gone
}

/** Mentions, claims of both readers and of the rules, and roles of a page as text, with rows switched off. */
function readingOf(lexicon: Lexicon, page: PageText, off = NONE, offTopicRows = NONE): string {
  const probe: Probe = { off, asked: () => {}, cues: () => {} }
  const { onTopic, mentions, readClaims } = readNames(lexicon, page, { offTopicRows })
  const statements = readClaims((...input) => statementsIn(...input, probe))
  const { claims } = readClaims((...input) => claimsAndRoles(...input, probe))
  return JSON.stringify({ onTopic, mentions, ...statements, byRules: claims })
}

const lettersOf = (text: string): string =>
  ` ${wordsOf(text)
    .map(({ letters }) => letters)
    .join(' ')} `

/** Groups of lists that say something of claims; the others are about names and topics, of which other pages tell. */
const LISTS = ['words', 'statuses', 'targets', 'plain', 'measures', 'particulars'] as const

type Lists = Readonly<Record<string, readonly string[] | undefined>>

const phrasesOf = (language: LanguageWords, gone: ReadonlySet<string>): string[] => [
  ...new Set(
    LISTS.flatMap((group) =>
      Object.entries<readonly string[] | undefined>({ ...language[group] }).flatMap(([name, all]) =>
        gone.has(`${group}.${name}`) ? [] : (all ?? []),
      ),
    ),
  ),
]

/** The language without some lists, and without some phrases in whatever lists they are. */
function without(language: LanguageWords, lists: ReadonlySet<string>, phrases: ReadonlySet<string>): LanguageWords {
  const less = <T extends Lists>(group: string, given: T): T => {
    const kept = Object.entries(given).map(([name, all]) => [
      name,
      lists.has(`${group}.${name}`) ? [] : all?.filter((one) => !phrases.has(one)),
    ])
    return { ...given, ...Object.fromEntries(kept) }
  }
  const { words, statuses, targets, plain, measures, particulars } = language
  return {
    ...language,
    words: less('words', words),
    statuses: less('statuses', statuses),
    targets: less('targets', targets),
    plain: less('plain', plain),
    measures: { ...measures, ...less('measures', { ...measures }) },
    particulars: { ...particulars, ...less('particulars', { ...particulars }) },
  }
}
