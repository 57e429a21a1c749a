/**
 * Pairs of brackets of two drafts: by their words in common, in any article, since a paragraph may have moved; else by what stands before
 * and after them.
 */
import type { Bracket } from './brackets'
import type { Draft, PartOfDraft } from './draft'
import type { Matches } from './match'
import type { Place, TokenMap } from './token-map'

/** By part and bracket of one draft, the part and bracket of the other. */
export interface BracketPairs {
  readonly toNew: ReadonlyMap<string, Place>
  readonly toOld: ReadonlyMap<string, Place>
}

export const bracketKey = (part: number, at: number): string => `${part} ${at}`

/** Share of a bracket's words that are in the other draft, from which on they count as kept. */
export const KEPT = 0.5

export function pairBrackets(old: Draft, next: Draft, map: TokenMap, matches: Matches): BracketPairs {
  const toNew = new Map<string, Place>()
  const toOld = new Map<string, Place>()
  const pair = (from: Place, to: Place) => {
    if (toNew.has(bracketKey(from.part, from.at)) || toOld.has(bracketKey(to.part, to.at))) return
    toNew.set(bracketKey(from.part, from.at), to)
    toOld.set(bracketKey(to.part, to.at), from)
  }
  for (const { old: from, new: to } of byWords(old, next, map)) pair(from, to)
  for (const { old: from, new: to } of matches.parts) {
    const [one, other] = [old.parts[from ?? -1], next.parts[to ?? -1]]
    if (from === null || to === null || !one || !other) continue
    const left = {
      old: indicesOf(one.brackets).filter((at) => !toNew.has(bracketKey(from, at))),
      new: indicesOf(other.brackets).filter((at) => !toOld.has(bracketKey(to, at))),
    }
    for (const [at, there] of byPlace({ part: one, at: from }, { part: other, at: to }, map, left))
      pair({ part: from, at }, { part: to, at: there })
  }
  return { toNew, toOld }
}

const indicesOf = (list: readonly unknown[]): readonly number[] => [...list.keys()]

/** Indices of the words in a bracket, without the names of members. */
export function wordsOf({ tokens, isContent }: PartOfDraft, { content, to }: Bracket): readonly number[] {
  const words: number[] = []
  for (let at = content; at <= to; at++) if (isContent[at] && tokens[at]?.is === 'word') words.push(at)
  return words
}

/** By token the innermost bracket that it is in, and by bracket the one around it; -1 without one. */
function bracketsAround({ tokens, brackets }: PartOfDraft) {
  const innermost = tokens.map(() => -1)
  const parents = brackets.map(({ from, to }, at) => {
    const parent = innermost[from] ?? -1
    for (let inside = from; inside <= to; inside++) innermost[inside] = at
    return parent
  })
  return { innermost, parents }
}

interface Candidate {
  readonly old: Place
  readonly new: Place
  readonly score: number
}

/** Brackets that have half of their words in common at least, the best first. */
function byWords(old: Draft, next: Draft, map: TokenMap): readonly Candidate[] {
  const around = next.parts.map(bracketsAround)
  const sizes = next.parts.map((part) => part.brackets.map((bracket) => wordsOf(part, bracket).length))
  const distance = (one: Candidate) => Math.abs(one.old.at - one.new.at)
  return old.parts
    .flatMap((part, from) =>
      part.brackets.flatMap((bracket, at) => {
        const words = wordsOf(part, bracket)
        const common = new Map<string, { place: Place; count: number }>()
        for (const word of words) {
          const place = map.toNew[from]?.[word]
          if (!place) continue
          const { innermost = [], parents = [] } = around[place.part] ?? {}
          for (let to = innermost[place.at] ?? -1; to >= 0; to = parents[to] ?? -1) {
            const found = common.get(bracketKey(place.part, to))
            if (found) found.count++
            else common.set(bracketKey(place.part, to), { place: { part: place.part, at: to }, count: 1 })
          }
        }
        return [...common.values()].flatMap(({ place, count }): readonly Candidate[] => {
          const score = count / Math.max(1, words.length, sizes[place.part]?.[place.at] ?? 0)
          const isAsDeep = next.parts[place.part]?.brackets[place.at]?.depth === bracket.depth
          return score >= KEPT ? [{ old: { part: from, at }, new: place, score: score + Number(isAsDeep) }] : []
        })
      }),
    )
    .sort((a, b) => b.score - a.score || distance(a) - distance(b) || a.old.at + a.new.at - b.old.at - b.new.at)
}

interface Side {
  readonly part: PartOfDraft
  readonly at: number
}

/** Brackets with other words, between the same words before and after. */
function byPlace(
  old: Side,
  next: Side,
  map: TokenMap,
  left: { readonly old: readonly number[]; readonly new: readonly number[] },
): readonly (readonly [number, number])[] {
  const nearOld = keptIn(map.toNew[old.at] ?? [], next.at)
  const nearNew = keptIn(map.toOld[next.at] ?? [], old.at)
  const places = new Map<string, number[]>()
  for (const at of left.new) {
    const { from = 0, to = 0 } = next.part.brackets[at] ?? {}
    // In tokens of the new part, as the keys are.
    const ends = [nearNew.before[from], nearNew.after[to]].map((end) => end ?? -1)
    const key = ends.join(' ')
    const same = places.get(key)
    if (same) same.push(at)
    else places.set(key, [at])
  }
  return left.old.flatMap((at) => {
    const bracket = old.part.brackets[at]
    if (!bracket || wordsOf(old.part, bracket).some((word) => map.toNew[old.at]?.[word])) return []
    const ends = [nearOld.before[bracket.from], nearOld.after[bracket.to]].map((end) =>
      end === undefined || end < 0 ? -1 : (map.toNew[old.at]?.[end]?.at ?? -1),
    )
    const there = places.get(ends.join(' '))?.shift()
    return there === undefined ? [] : [[at, there] as const]
  })
}

/** By index of a token, the nearest one before and after it that is in a part of the other draft; -1 without one. */
export function keptIn(
  map: readonly (Place | null)[],
  part: number | null,
): { readonly before: readonly number[]; readonly after: readonly number[] } {
  const before: number[] = []
  const after: number[] = []
  for (let at = 0, last = -1; at < map.length; at++) {
    before[at] = last
    if (map[at] && map[at]?.part === part) last = at
  }
  for (let at = map.length - 1, last = -1; at >= 0; at--) {
    after[at] = last
    if (map[at] && map[at]?.part === part) last = at
  }
  return { before, after }
}
