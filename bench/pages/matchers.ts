/**
 * Adapters of multi-pattern matching libraries. Each returns the spans of one block, longest match first, not nested.
 */
import { AhoCorasick as Monyone } from '@monyone/aho-corasick/greedy'
import AhoCorasick from 'ahocorasick'
import Modern from 'modern-ahocorasick'
import { plain } from '../texts'

export interface Span {
  readonly start: number
  readonly end: number
}
export type Matcher = (text: string) => Span[]

const LETTER = /[\p{L}\p{N}]/u
const isWhole = (text: string, { start, end }: Span) =>
  !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end))

/** Folds letter by letter, so that offsets stay. */
const fold = (text: string): string => {
  const folded = plain(text)
  return folded.length === text.length ? folded : Array.from(text, (letter) => plain(letter).charAt(0) || ' ').join('')
}

/** Regular expression: one alternation of all names, longest first, on folded text. */
export function regexpMatcher(names: readonly string[]): Matcher {
  const pattern = foldedRegExp(names)
  return (text) =>
    Array.from(fold(text).matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }))
}

/** Trie expression of the names on folded text. */
export function foldedRegExp(names: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${longestFirst(names).map(plain).join('|')})\\b`, 'g')
}

/** Accented letters by base letter, as our folding reads them. */
const WRITTEN = new Map<string, string>()
for (const [from, to] of [
  [0xc0, 0x17f],
  [0x1e00, 0x1eff],
] as const)
  for (let code = from; code <= to; code++) {
    const letter = String.fromCharCode(code).toLowerCase()
    const base = plain(letter)
    if (base !== letter && base.length === 1) WRITTEN.set(base, (WRITTEN.get(base) ?? '') + letter)
  }
const classOf = (letter: string): string => {
  const others = WRITTEN.get(letter)
  return letter === ' ' ? '\\s+' : others ? `[${letter}${[...new Set(others)].join('')}]` : letter
}

/** Trie expression on unfolded text, insensitive to case and accents. */
export function accentedRegExp(names: readonly string[]): RegExp {
  const loose = (name: string) => Array.from(plain(name), classOf).join('')
  return new RegExp(`\\b(?:${longestFirst(names).map(loose).join('|')})\\b`, 'gi')
}

export const longestFirst = (names: readonly string[]): string[] => [...names].sort((a, b) => b.length - a.length)

export function ahocorasickMatcher(names: readonly string[]): Matcher {
  const matcher = new AhoCorasick(names.map(plain))
  return (text) =>
    leftmostLongest(
      text,
      matcher.search(fold(text)).flatMap(([last, found]) => found.map((name) => spanBefore(last + 1, name.length))),
    )
}

export function modernMatcher(names: readonly string[]): Matcher {
  const matcher = new Modern(names.map(plain))
  return (text) => leftmostLongest(text, matcher.search(fold(text)))
}

export function monyoneMatcher(names: readonly string[]): Matcher {
  const matcher = new Monyone(names.map(plain))
  return (text) =>
    matcher
      .matchInText(fold(text))
      .map(({ begin, end }) => ({ start: begin, end }))
      .filter((span) => isWhole(text, span))
}

const spanBefore = (end: number, length: number): Span => ({ start: end - length, end })

function leftmostLongest(text: string, spans: readonly Span[]): Span[] {
  const ordered = spans.filter((span) => isWhole(text, span)).sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return ordered.filter(({ start, end }) => start >= reached && (reached = end) > 0)
}
