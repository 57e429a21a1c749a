/** Names among the hits of a scan: masks first, the first and longest counts, in the case that the name demands. */

import type { Lang } from '../domain/types'
import { LANGS } from '../domain/types'
import type { Lexicon } from './lexicon'
import {
  ALL_CAPS,
  ANY_CASE,
  afterOf,
  CAPITAL_LAST,
  CUE,
  casingOf,
  isLast,
  kindOf,
  langsOf,
  MASK,
  MEMBER,
  marksOf,
  refOf,
} from './lexicon'
import type { Scan } from './scan'
import { SHAPE_CAPITAL, SHAPE_CAPS } from './scan'

/** A name found, before its context is looked at. */
export interface Name {
  readonly kind: number
  readonly ref: number
  readonly marks: number
  /** Words from `first` up to `end`. */
  readonly first: number
  readonly end: number
}

/** All names of a scan in order, without overlaps and without the masks. */
export function namesIn(lexicon: Lexicon, scan: Scan, lang: Lang): Name[] {
  const bit = 1 << LANGS.indexOf(lang)
  const names: Name[] = []
  let free = 0
  for (let hit = 0; hit < scan.hitCount; ) {
    const first = scan.hitStarts[hit] ?? 0
    let found: Name | null = null
    for (; hit < scan.hitCount && scan.hitStarts[hit] === first; hit++) {
      if (first >= free)
        found = nameAt(lexicon, scan, scan.hitNodes[hit] ?? 0, first, scan.hitLengths[hit] ?? 1, bit) ?? found
    }
    if (!found) continue
    free = found.end
    if (found.kind !== MASK) names.push(found)
  }
  return names
}

function nameAt(lexicon: Lexicon, scan: Scan, node: number, first: number, length: number, lang: number): Name | null {
  const { nodeEntries, entries } = lexicon
  let found: Name | null = null
  let entry = 0
  for (let at = (nodeEntries[node] ?? 0) - 1; !isLast(entry); at++) {
    entry = entries[at] ?? 1
    const kind = kindOf(entry)
    if (kind === CUE || (langsOf(entry) & lang) === 0) continue
    if (!isCased(scan, first, first + length, casingOf(entry))) continue
    if (!found) found = { kind, ref: refOf(entry), marks: marksOf(entry), first, end: first + length - afterOf(entry) }
    // Two members with one adjective ("Congolese"): neither can be told.
    else if (kind === MEMBER && found.kind === MEMBER && found.marks === marksOf(entry) && found.ref !== refOf(entry))
      return null
  }
  return found
}

function isCased(scan: Scan, first: number, end: number, casing: number): boolean {
  if (casing === ANY_CASE) return true
  if (casing === CAPITAL_LAST) return ((scan.shapes[end - 1] ?? 0) & SHAPE_CAPITAL) !== 0
  const wanted = casing === ALL_CAPS ? SHAPE_CAPS : SHAPE_CAPITAL
  let seen = 0
  for (let word = first; word < end; word++) {
    if (((scan.shapes[word] ?? 0) & wanted) !== 0) seen++
    else if (casing === ALL_CAPS && !isNumber(scan, word)) return false
  }
  return seen > 0
}

function isNumber(scan: Scan, word: number): boolean {
  const code = textOf(scan, word).charCodeAt(0)
  return code >= 48 && code <= 57
}

/** Index of the block that holds a word. */
export function blockOf(scan: Scan, word: number): number {
  let low = 0
  let high = scan.blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((scan.blockWords[middle] ?? 0) <= word) low = middle
    else high = middle - 1
  }
  return low
}

/** The word as written. */
export function textOf(scan: Scan, word: number): string {
  return (scan.blocks[blockOf(scan, word)] ?? '').slice(scan.starts[word], scan.ends[word])
}
