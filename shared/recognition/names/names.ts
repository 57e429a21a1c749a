/**
 * Name matcher over the hits of a scan: masks first, then leftmost longest match, with the case that the name requires.
 */

import type { Lexicon } from '../lexicon'
import {
  ALL_CAPS,
  ANY_CASE,
  ARTICLE,
  CAPITAL_LAST,
  CUE,
  casingOf,
  HEADLESS,
  isLast,
  kindOf,
  MASK,
  MEMBER,
  marksOf,
  nodeOf,
  refOf,
} from '../lexicon'
import type { Scan } from '../scan'
import { blockOf, GAP_COMMA, gapAt, hasShape, isCapitalised, SHAPE_CAPITAL, SHAPE_CAPS } from '../scan'
import type { Terms } from './word-classes'
import { bitsAt, DETERMINER, JOINT, PREPOSITION } from './word-classes'

/** A matched name, before its context is checked. */
export interface Name {
  readonly kind: number
  readonly ref: number
  readonly marks: number
  /** Words from `first` up to `end`. */
  readonly first: number
  readonly end: number
}

/** All names of a scan in order, without overlaps and without masks. */
export function namesIn(lexicon: Lexicon, scan: Scan, terms: Terms): Name[] {
  const names: Name[] = []
  let headless = false
  let free = 0
  for (let hit = 0; hit < scan.hitCount; ) {
    const first = scan.hitStarts[hit] ?? 0
    let found: Name | null = null
    for (; hit < scan.hitCount && scan.hitStarts[hit] === first; hit++) {
      if (first >= free)
        found = nameAt(lexicon, scan, scan.hitNodes[hit] ?? 0, first, scan.hitLengths[hit] ?? 1) ?? found
    }
    if (!found) continue
    free = found.end
    if (found.kind === MASK) continue
    if (isHeadless(found)) headless = true
    names.push(found)
  }
  return headless ? withHeads(lexicon, scan, terms, names) : names
}

const isHeadless = (name: Name): boolean => name.kind === ARTICLE && (name.marks & HEADLESS) !== 0

/**
 * Elliptic coordination, "general, security and other exceptions": a name that shares its head noun holds only
 * beside the complete one.
 */
function withHeads(lexicon: Lexicon, scan: Scan, terms: Terms, names: readonly Name[]): Name[] {
  return names.flatMap((name, index) => {
    if (!isHeadless(name)) return [name]
    const whole = [1, -1].some((step) => {
      const host = hostOf(scan, terms, names, index, step)
      return host !== undefined && sharesHead(lexicon, scan, name, host, step)
    })
    if (whole) return [{ ...name, marks: 0 }]
    return name.marks === HEADLESS ? [] : [{ ...name, marks: name.marks & ~HEADLESS }]
  })
}

/** The nearest complete name of the same list, to the right or to the left. */
function hostOf(scan: Scan, terms: Terms, names: readonly Name[], index: number, step: number): Name | undefined {
  for (let at = index; ; at += step) {
    const [name, next] = [names[at], names[at + step]]
    if (!name || next?.kind !== ARTICLE) return undefined
    const [left, right] = step > 0 ? [name, next] : [next, name]
    if (!isJoined(scan, terms, left.end, right.first)) return undefined
    if (!isHeadless(next)) return next
  }
}

/** "And those relating to the". */
const MOST_BETWEEN = 5

/** Only a comma or a conjunction between, and determiners. */
function isJoined(scan: Scan, terms: Terms, from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN) return false
  let joined = false
  for (let word = from; word <= to; word++) {
    const gap = gapAt(scan, word)
    if (gap > GAP_COMMA) return false
    if (gap === GAP_COMMA) joined = true
    if (word === to) break
    const bits = bitsAt(terms, word)
    if (bits & JOINT) joined = true
    else if ((bits & (DETERMINER | PREPOSITION)) === 0) return false
  }
  return joined
}

/** Maximum length of a head in words: "access to markets for". */
const LONGEST_HEAD = 3

/**
 * True when the other name's last words after this one, or its first words before it, complete a name of the same
 * article. Function words may come before it: "exceptions générales et *de* sécurité".
 */
function sharesHead(lexicon: Lexicon, scan: Scan, name: Name, host: Name, step: number): boolean {
  const isName = (words: readonly number[]) => namesArticle(lexicon, nodeOf(lexicon, words), name.ref)
  const words = (from: number, to: number) => [...scan.ids.subarray(from, to)]
  for (let size = 1; size <= LONGEST_HEAD && size < host.end - host.first; size++) {
    if (step > 0) {
      if (isName([...words(name.first, name.end), ...words(host.end - size, host.end)])) return true
      continue
    }
    const head = words(host.first, host.first + size)
    const earliest = Math.max(host.end, name.first - MOST_BETWEEN)
    for (let from = name.first; from >= earliest; from--) if (isName([...head, ...words(from, name.end)])) return true
  }
  return false
}

function namesArticle({ nodeEntries, entries }: Lexicon, node: number, article: number): boolean {
  let entry = 0
  for (let at = (nodeEntries[node] ?? 0) - 1; !isLast(entry); at++) {
    entry = entries[at] ?? 1
    if (kindOf(entry) === ARTICLE && refOf(entry) === article) return true
  }
  return false
}

function nameAt(lexicon: Lexicon, scan: Scan, node: number, first: number, length: number): Name | null {
  const { nodeEntries, entries } = lexicon
  let found: Name | null = null
  let entry = 0
  for (let at = (nodeEntries[node] ?? 0) - 1; !isLast(entry); at++) {
    entry = entries[at] ?? 1
    const kind = kindOf(entry)
    if (kind === CUE) continue
    if (!isCased(scan, first, first + length, casingOf(entry))) continue
    if (!found) found = { kind, ref: refOf(entry), marks: marksOf(entry), first, end: first + length }
    // A demonym of two members ("Congolese") is ambiguous and dropped.
    else if (kind === MEMBER && found.kind === MEMBER && found.marks === marksOf(entry) && found.ref !== refOf(entry))
      return null
  }
  return found
}

function isCased(scan: Scan, first: number, end: number, casing: number): boolean {
  if (casing === ANY_CASE) return true
  if (casing === CAPITAL_LAST) return isCapitalised(scan, end - 1)
  const wanted = casing === ALL_CAPS ? SHAPE_CAPS : SHAPE_CAPITAL
  let seen = 0
  for (let word = first; word < end; word++) {
    if (hasShape(scan, word, wanted)) seen++
    else if (casing === ALL_CAPS && !isNumber(scan, word)) return false
  }
  return seen > 0
}

function isNumber(scan: Scan, word: number): boolean {
  const code = textOf(scan, word).charCodeAt(0)
  return code >= 48 && code <= 57
}

/** The word as written; where its block is known, without a search for it. */
export function textOf(scan: Scan, word: number, block = blockOf(scan, word)): string {
  return (scan.blocks[block] ?? '').slice(scan.starts[word], scan.ends[word])
}

/** Number of letters of a word, for composed and decomposed accents alike. */
export function lengthOf(scan: Scan, word: number): number {
  const [start = 0, end = 0] = [scan.starts[word], scan.ends[word]]
  if (end - start > LONGEST_COMPARED) return end - start
  const block = scan.blocks[blockOf(scan, word)] ?? ''
  for (let at = start; at < end; at++)
    if (block.charCodeAt(at) >= FIRST_COMBINING) return block.slice(start, end).normalize('NFC').length
  return end - start
}

/** No rule needs the length of a longer word. */
const LONGEST_COMPARED = 16
/** Combining accents begin here; below it each unit is a letter. */
const FIRST_COMBINING = 0x300
