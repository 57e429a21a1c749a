/**
 * Ablation: switches off each row of the rules for claims, and each phrase of the languages, in turn, and names those
 * without which the passages of a corpus are read the same.
 */

import { statementLang } from '../shared/domain/langs'
import type { Lang } from '../shared/domain/types'
import { LANGS } from '../shared/domain/types'
import type { Pack } from '../shared/pack/schema'
import { compileLexicon, compileLexicons, readNames } from '../shared/recognition'
import { claimsAndRoles } from '../shared/recognition/claims/index'
import type { Probe } from '../shared/recognition/claims/probe'
import { ROWS } from '../shared/recognition/claims/rows'
import type { Example } from '../shared/recognition/evaluation'
import { pageLang } from '../shared/recognition/language'
import { LANGUAGES } from '../shared/recognition/languages/index'
import type { LanguageWords } from '../shared/recognition/languages/words'
import type { Lexicon } from '../shared/recognition/lexicon'
import type { PageText } from '../shared/recognition/types'
import { wordsOf } from '../shared/recognition/words'

/** Idle rules: ids of rows, and phrases of each language, that change nothing. */
export interface Idle {
  readonly rows: readonly string[]
  readonly phrases: Readonly<Record<Lang, readonly string[]>>
}

interface Read {
  readonly page: PageText
  readonly lang: Lang
  /** Folded words between spaces, to search for a phrase. */
  readonly letters: string
  readonly reading: string
  /** Ids of the rows that held. */
  readonly held: ReadonlySet<string>
}

export function idle(pack: Pack, examples: readonly Example[]): Idle {
  const lexicons = compileLexicons(pack)
  const reads = examples.map(({ passage }): Read => {
    const page = {
      blocks: passage.text.split(/\n\s*\n/),
      lang: passage.lang,
      url: passage.url ?? undefined,
      title: passage.title ?? undefined,
      metaDate: passage.date ?? undefined,
    }
    const lang = statementLang(pageLang(lexicons.functionWords, page)) ?? passage.lang
    const held = new Set<string>()
    const reading = readingOf(lexicons.of(lang), page, new Set(), held)
    return { page, lang, letters: lettersOf(passage.text), reading, held }
  })
  const isSame = (concerned: readonly Read[], lexiconOf: (lang: Lang) => Lexicon, off = new Set<string>()) =>
    concerned.every(({ page, lang, reading }) => readingOf(lexiconOf(lang), page, off) === reading)
  const rows = ROWS.map(([, { id }]) => id).filter((id) =>
    isSame(
      reads.filter(({ held }) => held.has(id)),
      lexicons.of,
      new Set([id]),
    ),
  )
  const phrases = (lang: Lang) =>
    phrasesOf(LANGUAGES[lang]).filter((phrase) => {
      const concerned = reads.filter((one) => one.lang === lang && one.letters.includes(lettersOf(phrase)))
      if (concerned.length === 0) return true
      const lexicon = compileLexicon(pack, lang, without(LANGUAGES[lang], phrase))
      return isSame(concerned, () => lexicon)
    })
  const [en = [], fr = [], es = []] = LANGS.map(phrases)
  return { rows, phrases: { en, fr, es } }
}

/** Mentions, claims and roles of a page as text, with rows switched off. */
function readingOf(lexicon: Lexicon, page: PageText, off: ReadonlySet<string>, held = new Set<string>()): string {
  const probe: Probe = {
    off,
    asked: (id, holds) => {
      if (holds) held.add(id)
    },
    cues: () => {},
  }
  const { mentions, readClaims } = readNames(lexicon, page)
  const claims = readClaims((...[lexicon, context, scan, terms, all]) =>
    claimsAndRoles(lexicon, context, scan, terms, all, probe),
  )
  return JSON.stringify({ mentions, ...claims })
}

const lettersOf = (text: string): string =>
  ` ${wordsOf(text)
    .map(({ letters }) => letters)
    .join(' ')} `

/** Lists of a language that say something of claims; the others are about names and topics. */
const LISTS = ['words', 'statuses', 'targets', 'plain', 'measures', 'particulars'] as const

type Lists = Readonly<Record<string, readonly string[] | undefined>>

const phrasesOf = (language: LanguageWords): string[] => [
  ...new Set(
    LISTS.flatMap((list) =>
      Object.values<readonly string[] | undefined>({ ...language[list] }).flatMap((all) => all ?? []),
    ),
  ),
]

/** The language without a phrase, in whatever lists it is. */
function without(language: LanguageWords, phrase: string): LanguageWords {
  const less = <T extends Lists>(lists: T): T => {
    const kept = Object.entries(lists).map(([name, all]) => [name, all?.filter((one) => one !== phrase)])
    return { ...lists, ...Object.fromEntries(kept) }
  }
  const { words, statuses, targets, plain, measures, particulars } = language
  return {
    ...language,
    words: less(words),
    statuses: less(statuses),
    targets: less(targets),
    plain: less(plain),
    measures: { ...measures, ...less({ ...measures }) },
    particulars: { ...particulars, ...less({ ...particulars }) },
  }
}
