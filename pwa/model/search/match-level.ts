/** Match level for filters of a short list: an exact name ranks before the beginning of one, and both before any other part. */

/** Level of folded names against folded text: 0 exact, 1 prefix, 2 beginning of a word, 3 inside one; `null` without a match. */
export function matchLevel(wanted: string, names: readonly string[]): number | null {
  const levels = names.flatMap((name) => levelOf(wanted, name) ?? [])
  return levels.length === 0 ? null : Math.min(...levels)
}

function levelOf(wanted: string, name: string): number | null {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  for (let at = name.indexOf(wanted); at > 0; at = name.indexOf(wanted, at + 1))
    if (!LETTER.test(name.charAt(at - 1))) return 2
  return name.includes(wanted) ? 3 : null
}

const LETTER = /[\p{L}\p{N}]/u
