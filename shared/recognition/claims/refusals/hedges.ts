/**
 * Hedge matcher: downgrades clean to nearly clean by the words beside a cue. "Nearly agreed", "agreed bar one word",
 * "agreed in large part".
 */

import { EXCEPT } from '../../languages/words'
import {
  AUXILIARY,
  DETERMINER,
  ends,
  HEDGE,
  has,
  is,
  lengthAt,
  NOUN,
  NUMBER,
  PREPOSITION,
  PROSPECT,
  RESIDUE,
  STATUS,
  startBits,
  starts,
} from '../../names/word-classes'
import { GAP_CLAUSE, GAP_COMMA, gapAt, startAt } from '../../scan'
import { statusIn } from '../../senses'
import { isParted } from '../pattern'
import type { RawCue, StatusCue } from '../status-words'
import type { ClaimText, Sentence } from '../text'
import { hasTerm } from '../text'

/**
 * Nearly-clean cue from a hedge before or after, or `null`: "nearly clean", "close to agreement", "most of the text on
 * X is agreed", "agreed in large part".
 */
export function hedgedCue(text: ClaimText, sentence: Sentence, cue: RawCue): StatusCue | null {
  const { terms, scan, lexicon } = text
  if (lexicon.statusPhases[cue.status] !== 'clean') return null
  const status = statusIn(lexicon, 'nearly-agreed')
  const after = startBits(terms, cue.end)
  const isNearly = after & STATUS && terms.values[cue.end] === status
  if ((after & HEDGE || isNearly) && cue.end < sentence.end && gapAt(scan, cue.end) <= (isNearly ? GAP_COMMA : 0))
    return { status, first: cue.first, end: cue.end + lengthAt(terms, cue.end) }
  let near = true
  for (let word = cue.first - 1, steps = 0; word >= sentence.first && steps < 9; word--, steps++) {
    if (gapAt(scan, word + 1) > 0) return null
    const named = sentence.articles.find((article) => article.end === word + 1)
    if (named) {
      word = named.first
      near = false
      continue
    }
    const end = word + lengthAt(terms, word)
    if (near && starts(terms, word, HEDGE) && end <= cue.first && end >= cue.first - 2)
      return { status, first: word, end: cue.end }
    if (!near && ends(terms, word, HEDGE)) return { status, first: cue.first, end: cue.end }
    if (!near && !is(terms, word, DETERMINER | PREPOSITION | NOUN | HEDGE)) return null
  }
  return null
}

/** Share of 50 to 99 per cent, in the three languages. */
const SHARE = /(?<!\d)[5-9]\d\s?(?:%|per|pour|por)/

/** Nearly-clean cue from a share beside it, or `null`: "agreed to 95 %". */
export function percentageCue(text: ClaimText, { block, first, end }: Sentence, cue: RawCue): StatusCue | null {
  if (!isClean(text, cue)) return null
  const { scan, lexicon } = text
  const from = scan.starts[Math.max(first, cue.first - 2)]
  const to = startAt(scan, Math.min(end - 1, cue.end + 4))
  // The sign is no word.
  const isShare = SHARE.test((scan.blocks[block] ?? '').slice(from, to + 4))
  return isShare ? { ...cue, status: statusIn(lexicon, 'nearly-agreed') } : null
}

/**
 * Drops a clean cue that a residue precedes in its clause: "two brackets stand between members and a clean text", "a
 * footnote to settle before X is clean".
 */
export function dropCleanAfterResidue(text: ClaimText, _: Sentence, cues: readonly StatusCue[]): readonly StatusCue[] {
  const { scan, lexicon } = text
  const nearly = statusIn(lexicon, 'nearly-agreed')
  return cues.filter((cue, i) => {
    const left = cues[i - 1]
    if (!left?.residue || left.status !== nearly || !isClean(text, cue)) return true
    return isParted(scan, left.end, cue.first, GAP_COMMA)
  })
}

/**
 * Downgrades the clean cue near an exception: "agreed bar one word", "but for a title, it is agreed". Window of 24
 * words.
 */
export function applyException(text: ClaimText, sentence: Sentence, cues: readonly StatusCue[]): readonly StatusCue[] {
  if (!hasTerm(sentence, NUMBER) || !hasTerm(sentence, RESIDUE)) return cues
  const { terms, lexicon } = text
  const nearly = statusIn(lexicon, 'nearly-agreed')
  for (let word = sentence.first; word < sentence.end; word += lengthAt(terms, word)) {
    if (!starts(terms, word, NUMBER) || terms.values[word] !== EXCEPT) continue
    const left = residueAfter(text, sentence, word)
    const near = cues.find((cue) => isClean(text, cue) && cue.first - left <= 24 && word - cue.end <= 24)
    if (left < 0 || !near) continue
    // "Would be clean but for a title"
    let first = near.first
    while (first > sentence.first && is(terms, first - 1, AUXILIARY | PROSPECT)) first--
    return cues.map((cue) => (cue === near ? { ...cue, first, status: nearly } : cue))
  }
  return cues
}

function residueAfter({ terms, scan }: ClaimText, sentence: Sentence, word: number): number {
  const end = Math.min(sentence.end, word + lengthAt(terms, word) + 4)
  for (let near = word; near < end; near++) {
    if (near > word && gapAt(scan, near) >= GAP_CLAUSE) return -1
    if (has(terms, near, RESIDUE)) return near
  }
  return -1
}

const isClean = ({ lexicon }: ClaimText, cue: StatusCue): boolean => lexicon.statusPhases[cue.status] === 'clean'
