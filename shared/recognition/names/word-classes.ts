/** Word classes (part-of-speech tags of the domain) of the words of a scan, alone and as parts of phrases. */

import type { Subject, WordClass } from '../languages/words'
import { CLASSES, SUBJECTS } from '../languages/words'
import type { Lexicon } from '../lexicon'
import { CUE, isLast, kindOf, refOf } from '../lexicon'
import type { Scan } from '../scan'
import { blockOf, SHAPE_CAPITAL } from '../scan'
import { ScratchBuffer } from '../scratch-buffer'
import { endsAsAdverb } from './adverbs'

const bit = (wordClass: WordClass): number => 1 << CLASSES.indexOf(wordClass)

export const JOINT = bit('joint')
export const DETERMINER = bit('determiner')
export const PREPOSITION = bit('preposition')
export const AUXILIARY = bit('auxiliary')
export const ADVERB = bit('adverb')
export const NEGATOR = bit('negator')
export const PROSPECT = bit('prospect')
export const CONDITION = bit('condition')
export const BACKGROUND = bit('background')
export const NOUN = bit('noun')
export const DISCUSSION = bit('discussion')
export const OUTSTANDING = bit('outstanding')
export const PROPOSAL = bit('proposal')
export const WITHDRAWAL = bit('withdrawal')
export const CONTRAST = bit('contrast')
export const ANAPHOR = bit('anaphor')
export const TITLE = bit('title')
export const ROLE = bit('role')
export const SAY = bit('say')
export const PRONOUN = bit('pronoun')
export const FACTIVE = bit('factive')
export const DEPENDENCE = bit('dependence')
export const DEADLINE = bit('deadline')
export const SUBJECT = bit('subject')
export const HEDGE = bit('hedge')
export const RESIDUE = bit('residue')
export const SUCH = bit('such')
export const POSSESSIVE = bit('possessive')
export const MEETING = bit('meeting')
export const MONTH = bit('month')
export const NUMBER = bit('number')
export const STATUS = bit('status')

/** Classes of function words, on any subject. */
export const FUNCTION_WORD =
  JOINT | DETERMINER | PREPOSITION | AUXILIARY | ADVERB | NEGATOR | CONDITION | CONTRAST | PRONOUN | POSSESSIVE | SUCH

export interface Terms {
  /** Classes of each word by itself. */
  readonly own: Uint32Array
  /**
   * Classes of the phrase that starts at the word, else its own; and of the phrase that ends at it, together with its
   * own.
   */
  readonly starting: Uint32Array
  readonly ending: Uint32Array
  /** Length in words of the longest phrase that starts here; 1 without one. */
  readonly lengths: Uint8Array
  /** Value of the word or phrase: month, number, status or role. */
  readonly values: Uint8Array
  /** Value of the word by itself. */
  readonly ownValues: Uint8Array
  /** Words or starts of phrases that are evidence of the page's topic; in order, some twice. */
  readonly signs: number[]
  /** True for a word with the suffix of an adverb. */
  readonly isAdverb: (word: number) => boolean
}

/** Tags the words of a scan; where phrases overlap, leftmost longest match. */
export function termsOf(lexicon: Lexicon, scan: Scan, scratch: ScratchBuffer = new ScratchBuffer()): Terms {
  const { count, ids, known } = scan
  const { wordCues, cueBits, cueValues } = lexicon
  const { buffer, offset } = scratch.take(count * 15)
  const bits = (part: number) => new Uint32Array(buffer, offset + part * 4 * count, count)
  const bytes = (part: number) => new Uint8Array(buffer, offset + (part + 12) * count, count)
  const [own, starting, ending] = [bits(0), bits(1), bits(2)]
  const [values, ownValues, lengths] = [bytes(0), bytes(1), bytes(2)]
  const signs: number[] = []
  own.fill(0)
  values.fill(0)
  for (let i = 0; i < known.length; i++) {
    const word = known[i] ?? 0
    const cue = wordCues[ids[word] ?? 0] ?? 0
    const classes = cueBits[cue] ?? 0
    own[word] = classes
    values[word] = cueValues[cue] ?? 0
    if ((classes & (SUBJECT | ROLE)) !== 0) signs.push(word)
    if ((classes & MAY) === MAY && isMonthAlone(own, scan, word)) own[word] = classes & ~PROSPECT
  }
  starting.set(own)
  ending.set(own)
  ownValues.set(values)
  lengths.fill(1)
  const terms = {
    own,
    starting,
    ending,
    lengths,
    values,
    ownValues,
    signs,
    isAdverb: (word: number) => isAdverb(scan, word),
  }
  addPhrases(lexicon, scan, terms)
  signs.sort((a, b) => a - b)
  return terms
}

const MAY = MONTH | PROSPECT

/** "In May", "until May": no verb. */
function isMonthAlone(own: Uint32Array, { gaps, shapes }: Scan, word: number): boolean {
  if (word === 0 || (gaps[word] ?? 0) > 0) return false
  const stands = ((shapes[word] ?? 0) & ~(shapes[word - 1] ?? 0) & SHAPE_CAPITAL) !== 0
  return stands || ((own[word - 1] ?? 0) & PREPOSITION) !== 0
}

function addPhrases(lexicon: Lexicon, scan: Scan, terms: Terms): void {
  let free = 0
  for (let hit = 0; hit < scan.hitCount; ) {
    const start = scan.hitStarts[hit] ?? 0
    let cue = 0
    let length = 0
    for (; hit < scan.hitCount && scan.hitStarts[hit] === start; hit++) {
      if (start < free) continue
      const found = cueAt(lexicon, scan.hitNodes[hit] ?? 0)
      if (found === 0) continue
      cue = found
      length = scan.hitLengths[hit] ?? 1
    }
    if (cue === 0) continue
    free = start + length
    const bits = lexicon.cueBits[cue] ?? 0
    terms.starting[start] = bits
    terms.ending[free - 1] = (terms.ending[free - 1] ?? 0) | bits
    terms.lengths[start] = length
    terms.values[start] = lexicon.cueValues[cue] ?? 0
    if ((bits & (SUBJECT | ROLE)) !== 0) terms.signs.push(start)
  }
}

function cueAt({ nodeEntries, entries }: Lexicon, node: number): number {
  for (let at = (nodeEntries[node] ?? 0) - 1; ; at++) {
    const entry = entries[at] ?? 1
    if (kindOf(entry) === CUE) return refOf(entry)
    if (isLast(entry)) return 0
  }
}

function isAdverb(scan: Scan, word: number): boolean {
  const text = scan.blocks[blockOf(scan, word)] ?? ''
  return endsAsAdverb(text, scan.starts[word] ?? 0, scan.ends[word] ?? 0)
}

/** Classes of a word by itself, of the phrase that starts at it, and of the one that ends at it; none outside the text. */
export const ownBits = ({ own }: Terms, word: number): number => own[word] ?? 0
export const startBits = ({ starting }: Terms, word: number): number => starting[word] ?? 0
export const endBits = ({ ending }: Terms, word: number): number => ending[word] ?? 0

/** Classes of a word by itself and of the phrase that starts at it. */
export const bitsAt = ({ own, starting }: Terms, word: number): number => (own[word] ?? 0) | (starting[word] ?? 0)

/** True where a word by itself, the phrase that starts at it, or the one that ends at it has one of the classes. */
export const is = ({ own }: Terms, word: number, classes: number): boolean => ((own[word] ?? 0) & classes) !== 0
export const starts = ({ starting }: Terms, word: number, classes: number): boolean =>
  ((starting[word] ?? 0) & classes) !== 0
export const ends = ({ ending }: Terms, word: number, classes: number): boolean => ((ending[word] ?? 0) & classes) !== 0

/** True where a word by itself, or the phrase that starts at it, has one of the classes. */
export const has = ({ own, starting }: Terms, word: number, classes: number): boolean =>
  (((own[word] ?? 0) | (starting[word] ?? 0)) & classes) !== 0

/** Value of the phrase that starts at a word, and of the word by itself. */
export const valueAt = ({ values }: Terms, word: number): number => values[word] ?? 0
export const ownValueAt = ({ ownValues }: Terms, word: number): number => ownValues[word] ?? 0

/** Length in words of the longest phrase that starts at a word. */
export const lengthAt = ({ lengths }: Terms, word: number): number => lengths[word] ?? 1

/** Classes of a word by itself, suffix adverbs included; for use until `addAdverbs` has tagged all words. */
export function ownOf({ own, isAdverb }: Terms, word: number): number {
  const classes = own[word] ?? 0
  return classes === 0 && isAdverb(word) ? ADVERB : classes
}

/**
 * Tags all suffix adverbs, for the rules for claims, which ask for every word. The rules for names ask for few, and a
 * page that waits for names does not wait for this.
 */
export function addAdverbs(scan: Scan, { own, starting, ending }: Terms): void {
  for (let block = 0; block < scan.blocks.length; block++) {
    const text = scan.blocks[block] ?? ''
    const end = scan.blockWords[block + 1] ?? 0
    for (let word = scan.blockWords[block] ?? 0; word < end; word++) {
      // A word that is in the vocabulary only as part of a phrase may be an adverb as well.
      if (own[word] !== 0 || !endsAsAdverb(text, scan.starts[word] ?? 0, scan.ends[word] ?? 0)) continue
      own[word] = ADVERB
      ending[word] = (ending[word] ?? 0) | ADVERB
      if (starting[word] === 0) starting[word] = ADVERB
    }
  }
}

/** True when any word of a range has one of the classes. */
export function anyOf(bits: Uint32Array, first: number, end: number, classes: number): boolean {
  for (let word = first; word < end; word++) if (((bits[word] ?? 0) & classes) !== 0) return true
  return false
}

/** Topic sign of a word, or of the phrase that starts at it: how it tells what a page is about. */
export const subjectAt = ({ starting, values }: Terms, word: number): Subject | undefined =>
  (starting[word] ?? 0) & SUBJECT ? SUBJECTS[(values[word] ?? 0) - 1] : undefined
