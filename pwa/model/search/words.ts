/** Tokeniser: the words of a text, folded, with their offsets. */
import { foldText } from './fold'

export interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    folded: foldText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const SMALL: ReadonlySet<string> = new Set(
  `a an and by for from in of on or the to with
  au aux d de des du en et l la le les ou par pour sur un une
  al con del e el las los o para por u una y`.match(/\S+/g),
)

/** Stop words of questions: "state of X", "où en est", "cómo va". */
const ASKING: ReadonlySet<string> = new Set(
  `about are did does how is last said say says stand stands state status what where
  avancement derniere dernierement dit est etat lieux point quel quelle sont statut
  como cual dijo donde es esta estado estan que situacion sobre va`.match(/\S+/g),
)

/** Not a stop word at the end of the query, where it may be an unfinished word: "united state". */
const asks = ({ folded }: Word, isLast: boolean): boolean => ASKING.has(folded) && !(isLast && folded === 'state')

/** The query without stop words. */
export function tellingOf(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1)
  const telling = words.filter((word) => !SMALL.has(word.folded) && !asks(word, word === last))
  return telling.length > 0 ? telling : words
}

/** Letter set of a word as a bit mask: a cheap lower bound of the edit distance. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index++) {
    const place = word.charCodeAt(index) - 97
    letters |= 1 << (place >= 0 && place < 26 ? place : 26 + (place & 3))
  }
  return letters
}

/** Population count. */
export function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
