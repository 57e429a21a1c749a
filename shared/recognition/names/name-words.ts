/** Words for the forms of names in one language: those of the language, and those of the negotiation. */
import { wordsIn } from '../../domain/text/names'
import type { FurtherNames, ReadingLang, RecognitionWords } from '../../domain/types'
import type { LanguageWords } from '../languages/words'

/** The lists of `RecognitionWords` in one language. */
type ListsOfOne = Readonly<Record<Exclude<keyof RecognitionWords, 'articles'>, readonly string[]>>

export interface NameWords extends ListsOfOne {
  readonly lang: ReadingLang
  /** Coordinating conjunctions. */
  readonly joint: readonly string[]
  /** Demonyms that are names of languages too. */
  readonly languageNames: readonly string[]
  /** Names of members in this language, beside those of the dataset. */
  readonly members: Readonly<Record<string, readonly string[]>>
  /** Further names by article id. */
  readonly articles: Readonly<Record<string, FurtherNames>>
}

const NONE: RecognitionWords = {
  articles: {},
  masks: {},
  ordinary: {},
  bound: {},
  introduced: {},
  topical: {},
  clear: {},
}

export function nameWordsOf(
  { lang, words, languageNames, masks, members = {} }: LanguageWords,
  { articles, ...lists }: RecognitionWords = NONE,
): NameWords {
  const of = (list: keyof typeof lists) => wordsIn(lists[list], lang)
  return {
    lang,
    joint: words.joint ?? [],
    languageNames,
    members,
    articles,
    masks: [...masks, ...of('masks')],
    ordinary: of('ordinary'),
    bound: of('bound'),
    introduced: of('introduced'),
    topical: of('topical'),
    clear: of('clear'),
  }
}
