/** Adverbs that no list holds, told by how they end: -ly, -ment, -mente. */
import { DOUBLE, foldOf, IGNORED, letterOf } from './characters'
import { blockOf } from './names'
import type { Scan } from './scan'
import { ADVERB, type Terms } from './terms'

/** Whether a word ends as adverbs do. */
export function isAdverb(scan: Scan, word: number): boolean {
  const text = scan.blocks[blockOf(scan, word)] ?? ''
  return endsAsAdverb(text, scan.starts[word] ?? 0, scan.ends[word] ?? 0)
}

/** Classes of a word by itself, an adverb that no list holds included: until `addAdverbs` has told those of all words. */
export function ownOf(scan: Scan, { own }: Terms, word: number): number {
  const classes = own[word] ?? 0
  return classes === 0 && isAdverb(scan, word) ? ADVERB : classes
}

/**
 * Tells the adverbs that no list holds. Names ask it of a word here and there, rules for claims of all: a page that waits
 * for its names does not wait for this.
 */
export function addAdverbs(scan: Scan, { own, starting, ending }: Terms): void {
  for (let block = 0; block < scan.blocks.length; block++) {
    const text = scan.blocks[block] ?? ''
    const end = scan.blockWords[block + 1] ?? 0
    for (let word = scan.blockWords[block] ?? 0; word < end; word++) {
      // What is of the vocabulary for a phrase that it is part of may be one as well.
      if (own[word] !== 0 || !endsAsAdverb(text, scan.starts[word] ?? 0, scan.ends[word] ?? 0)) continue
      own[word] = ADVERB
      ending[word] = (ending[word] ?? 0) | ADVERB
      if (starting[word] === 0) starting[word] = ADVERB
    }
  }
}

/** A word with fewer letters is none. */
const SHORTEST = 6

/** The last letters of all of them as one number, so that two are compared at once: each by itself is common. */
const pairOf = (prior: number, last: number): number => (prior << 8) | last
const LY = pairOf(108, 121)
const NT = pairOf(110, 116)
const TE = pairOf(116, 101)

/** Whether the word that lies between two places of a text ends as adverbs do. */
function endsAsAdverb(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST) return false
  let at = end - 2
  let prior = foldOf(text.charCodeAt(at))
  while (prior === IGNORED) prior = foldOf(text.charCodeAt(--at))
  const pair = pairOf(letterOf(prior), letterOf(foldOf(text.charCodeAt(end - 1))))
  const ends = pair === LY || (pair === NT && endsIn(text, end, 'ment')) || (pair === TE && endsIn(text, end, 'mente'))
  return ends && hasLetters(text, start, end)
}

/** Whether there are enough without those that are ignored. */
function hasLetters(text: string, start: number, end: number): boolean {
  let letters = 0
  for (let at = start; at < end && letters < SHORTEST; at++) if (foldOf(text.charCodeAt(at)) !== IGNORED) letters++
  return letters === SHORTEST
}

/** Whether the letters before a place are these, accents aside. None of these is one that folds to two. */
function endsIn(text: string, end: number, letters: string): boolean {
  let left = letters.length
  for (let at = end - 1; left > 0; at--) {
    const fold = foldOf(text.charCodeAt(at))
    if (fold === IGNORED) continue
    if (fold >= DOUBLE || letterOf(fold) !== letters.charCodeAt(--left)) return false
  }
  return true
}
