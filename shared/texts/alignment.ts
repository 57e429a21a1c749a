/** Alignment of two drafts: which parts, paragraphs, words and brackets of one are which of the other. The same in both directions. */
import { type BracketPairs, pairBrackets } from './bracket-pairs'
import type { Draft } from './draft'
import { type Matches, matchDrafts, mirrored } from './match'
import { type TokenMap, tokenMap } from './token-map'

export interface Alignment {
  readonly old: Draft
  readonly new: Draft
  readonly matches: Matches
  readonly map: TokenMap
  readonly brackets: BracketPairs
}

/**
 * Where there is a choice, as which of two swapped paragraphs has moved, it depends on what the drafts say and not on which is the older,
 * so that a comparison backwards is the mirror of the one forwards.
 */
export function alignDrafts(old: Draft, next: Draft): Alignment {
  if (isAfter(old, next)) {
    const { matches, map, brackets } = aligned(next, old)
    return {
      old,
      new: next,
      matches: mirrored(matches),
      map: { toNew: map.toOld, toOld: map.toNew },
      brackets: { toNew: brackets.toOld, toOld: brackets.toNew },
    }
  }
  return aligned(old, next)
}

function aligned(old: Draft, next: Draft): Alignment {
  const matches = matchDrafts(old, next)
  const map = tokenMap(old, next, matches)
  return { old, new: next, matches, map, brackets: pairBrackets(old, next, map, matches) }
}

/** Order of two drafts by their words alone. */
function isAfter(one: Draft, other: Draft): boolean {
  for (let part = 0; part < Math.max(one.parts.length, other.parts.length); part++) {
    const [tokens, others] = [one.parts[part]?.tokens ?? [], other.parts[part]?.tokens ?? []]
    for (let at = 0; at < Math.max(tokens.length, others.length); at++) {
      const [key, otherKey] = [tokens[at]?.key ?? '', others[at]?.key ?? '']
      if (key !== otherKey) return key > otherKey
    }
  }
  return false
}
