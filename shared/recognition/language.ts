/** Language detection by function words (stop words), before a lexicon is loaded. */
import { READING_LANGS } from '../domain/text/langs'
import type { ReadingLang } from '../domain/types'
import { DOUBLE, foldOther, foldTable, IGNORED, NEWLINE, secondLetterOf } from './characters'
import type { Lexicon } from './lexicon'
import type { PageText } from './types'

/** Function words of each language, folded, separated by spaces. */
export type SmallWords = Readonly<Record<ReadingLang, string>>

/**
 * Languages that have a function word, a bit each in the order of `READING_LANGS`, by the word's hash. A collision is harmless
 * among so many counts.
 */
export type FunctionWords = ReadonlyMap<number, number>

/** Hash of a word's letters, small enough to stay a small integer at each step; 0 without letters. */
const SUM_MASK = 0xffffff
const sumStep = (sum: number, letter: number): number => ((sum << 5) - sum + letter) & SUM_MASK

/** A lexicon for each language, of which a text needs one, and the function words that detect it. */
export interface Lexicons {
  readonly functionWords: FunctionWords
  readonly of: (lang: ReadingLang) => Lexicon
}

export function functionWordsOf(words: SmallWords): FunctionWords {
  const langs = new Map<number, number>()
  for (const [index, lang] of READING_LANGS.entries())
    for (const word of words[lang].split(' ')) {
      const hash = hashOf(word)
      langs.set(hash, (langs.get(hash) ?? 0) | (1 << index))
    }
  return langs
}

/** Hash of a folded word. */
export function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = sumStep(hash, word.charCodeAt(at))
  return hash
}

/**
 * Order of evidence: the reader's choice, a clear count of function words, the page's own declaration, then any count.
 */
export function pageLang(words: FunctionWords, page: PageText): ReadingLang {
  if (page.readAs) return page.readAs
  const counts = countsIn(words, page.blocks)
  const order = counts.map((_, index) => index).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
  const [first = 0, second = 0] = order
  const lead = counts[first] ?? 0
  const most = READING_LANGS[first] ?? 'en'
  if (lead >= 8 && lead > 2 * (counts[second] ?? 0)) return most
  return declaredLang(page) ?? (lead > 0 ? most : 'en')
}

/** Declared language of a page: its `lang` attribute, then its address. */
export function declaredLang({ lang, url = '' }: Pick<PageText, 'lang' | 'url'>): ReadingLang | null {
  const declared = READING_LANGS.find((one) => lang?.toLowerCase().startsWith(one))
  if (declared) return declared
  if (/\/(?:english|en)\//.test(url)) return 'en'
  if (/\/(?:french|fr)\//.test(url)) return 'fr'
  if (/\/(?:spanish|es)\//.test(url)) return 'es'
  return /\/(?:portuguese|pt)\//.test(url) ? 'pt' : null
}

/** Maximum of words to count; a page may be long. */
const SAMPLE = 1500
/** Minimum of function words of one language, with hardly any of the others, that ends the count earlier. */
const CLEAR = 100

/** Counts function words of each language among a text's first words. Hashes are inlined, as in `scan`. */
function countsIn(words: FunctionWords, blocks: readonly string[]): number[] {
  const found = new Uint16Array(1 << READING_LANGS.length)
  const folds = foldTable
  let left = SAMPLE
  let next = SAMPLE - CLEAR
  for (const block of blocks) {
    const length = block.length
    let hash = 0
    for (let at = 0; at <= length && left > 0; at++) {
      const code = at < length ? block.charCodeAt(at) : 32
      const fold = folds[code] ?? foldOther(code)
      if (fold > NEWLINE) {
        hash = ((hash << 5) - hash + (fold & 0xff)) & SUM_MASK
        if (fold >= DOUBLE) hash = sumStep(hash, secondLetterOf(fold))
      } else if (fold !== IGNORED && hash !== 0) {
        const langs = words.get(hash) ?? 0
        found[langs] = (found[langs] ?? 0) + 1
        hash = 0
        left--
      }
    }
    // A page may have many blocks of a word or two.
    if (left > next) continue
    if (left <= 0 || isClear(byLanguage(found))) break
    next = left - CLEAR
  }
  return byLanguage(found)
}

const byLanguage = (found: Uint16Array): number[] =>
  READING_LANGS.map((_, index) => found.reduce((sum, count, langs) => (langs & (1 << index) ? sum + count : sum), 0))

function isClear(counts: readonly number[]): boolean {
  const [first = 0, second = 0] = [...counts].sort((a, b) => b - a)
  return first >= CLEAR && first > 4 * second
}
