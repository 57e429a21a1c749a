/**
 * Multinomial logistic regression over words: the probability of each class for a candidate, and the words that weighed
 * most.
 */
import type { ClaimText } from '../claims/text'
import { wordsText } from '../claims/text'
import { blockOf } from '../scan'
import type { Candidate } from './candidates'
import { Features } from './features'
import { keyOf, OUTCOMES, unpackWeights } from './packed-weights'
import { WEIGHTS } from './weights'

/** Words of an explanation at most. */
const MOST_WORDS = 3
/** Slots of the hash table, a power of two, several times the features. */
const SLOTS = 8192

/** Features by key: an open hash table of row numbers from 1 on. */
interface Table {
  readonly unit: number
  readonly keys: Uint32Array
  readonly levels: Int8Array
  readonly slots: Uint16Array
}

let table: Table | undefined

/** The weights, unpacked at the first use. */
function weights(): Table {
  if (table) return table
  const unpacked = unpackWeights(WEIGHTS)
  const slots = new Uint16Array(SLOTS)
  unpacked.keys.forEach((key, row) => {
    let slot = key & (SLOTS - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    slots[slot] = row + 1
  })
  table = { ...unpacked, slots }
  return table
}

/** Row of a feature in the weights, -1 for one without weight. */
function rowOf({ keys, slots }: Table, hash: number): number {
  const key = keyOf(hash)
  for (let slot = key & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const row = (slots[slot] ?? 0) - 1
    if (row < 0 || keys[row] === key) return row
  }
}

export class SecondReader {
  readonly #text: ClaimText
  readonly #features: Features
  readonly #table = weights()
  readonly #shares = new Float64Array(OUTCOMES.length)
  /** By row, the turn in which it was last counted: a feature counts once for a candidate. */
  readonly #counted: Uint32Array
  #turn = 0

  constructor(text: ClaimText) {
    this.#text = text
    this.#features = new Features(text)
    this.#counted = new Uint32Array(this.#table.keys.length)
  }

  /** Probability of each class, in an array that is used again. */
  shares(candidate: Candidate): Float64Array {
    const { levels, unit } = this.#table
    const shares = this.#shares.fill(0)
    this.#features.read(candidate)
    this.#turn++
    for (let at = 0; at < this.#features.count; at++) {
      const row = rowOf(this.#table, this.#features.hashes[at] ?? 0)
      if (row < 0 || this.#counted[row] === this.#turn) continue
      this.#counted[row] = this.#turn
      for (let one = 0, place = row * shares.length; one < shares.length; one++, place++)
        shares[one] = (shares[one] ?? 0) + (levels[place] ?? 0)
    }
    const largest = Math.max(...shares)
    let sum = 0
    for (let one = 0; one < shares.length; one++) sum += shares[one] = Math.exp(((shares[one] ?? 0) - largest) * unit)
    for (let one = 0; one < shares.length; one++) shares[one] = (shares[one] ?? 0) / sum
    return shares
  }

  /** Words that spoke most for a class and against none, in text order. */
  wordsFor(candidate: Candidate, wanted: number): string[] {
    const { levels } = this.#table
    const sums = new Map<number, number>()
    this.#features.read(candidate)
    for (let at = 0; at < this.#features.count; at++) {
      const word = this.#features.words[at] ?? -1
      const row = rowOf(this.#table, this.#features.hashes[at] ?? 0)
      if (row < 0 || word < 0) continue
      const place = row * OUTCOMES.length
      sums.set(word, (sums.get(word) ?? 0) + (levels[place + wanted] ?? 0) - (levels[place] ?? 0))
    }
    const { scan } = this.#text
    return [...sums]
      .filter(([, sum]) => sum > 0)
      .sort(([a, first], [b, second]) => second - first || a - b)
      .slice(0, MOST_WORDS)
      .sort(([a], [b]) => a - b)
      .map(([word]) => wordsText(scan, blockOf(scan, word), word, word + 1))
  }
}
