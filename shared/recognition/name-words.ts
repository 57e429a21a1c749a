/** Words for the forms of names in one language: those of the language, and those of the negotiation. */
import { wordsIn } from '../domain/names'
import type { FurtherNames, Lang, RecognitionWords } from '../domain/types'
import type { LanguageWords } from './languages/words'

/** The lists of `RecognitionWords` in one language. */
type ListsOfOne = Readonly<Record<Exclude<keyof RecognitionWords, 'articles'>, readonly string[]>>

export interface NameWords extends ListsOfOne {
  readonly lang: Lang
  /** Coordinating conjunctions. */
  readonly joint: readonly string[]
  /** Demonyms that are names of languages too. */
  readonly languageNames: readonly string[]
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
  { lang, words, languageNames, masks }: LanguageWords,
  { articles, ...lists }: RecognitionWords = NONE,
): NameWords {
  const of = (list: keyof typeof lists) => wordsIn(lists[list], lang)
  return {
    lang,
    joint: words.joint ?? [],
    languageNames,
    articles,
    masks: [...masks, ...of('masks')],
    ordinary: of('ordinary'),
    bound: of('bound'),
    introduced: of('introduced'),
    topical: of('topical'),
    clear: of('clear'),
  }
}
