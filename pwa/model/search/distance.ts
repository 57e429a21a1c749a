/** Bounded Damerau-Levenshtein distance (optimal string alignment). */

/** Allowed edits for a word, by its length. None in numbers: article 13 is not article 12. */
export function slipsFor(word: string): number {
  if (/\d/.test(word)) return 0
  return word.length >= 8 ? 2 : word.length >= 3 ? 1 : 0
}

const MAX = 48
const rows = [new Uint8Array(MAX + 2), new Uint8Array(MAX + 2), new Uint8Array(MAX + 2)] as const

/**
 * Edits between a typed word and a word of the index, or a prefix of it when `prefix` is set. More than `bound` edits
 * give `bound + 1`.
 */
export function slipsBetween(typed: string, word: string, bound: number, prefix: boolean): number {
  const length = Math.min(typed.length, MAX)
  const width = Math.min(word.length, prefix ? length + bound : MAX)
  if (length - width > bound || (!prefix && width - length > bound)) return bound + 1
  let [before, above, row]: [Uint8Array, Uint8Array, Uint8Array] = [rows[0], rows[1], rows[2]]
  for (let column = 0; column <= width; column++) above[column] = column
  for (let line = 1; line <= length; line++) {
    row[0] = line
    let least = line
    const letter = typed.charCodeAt(line - 1)
    for (let column = 1; column <= width; column++) {
      const other = word.charCodeAt(column - 1)
      let slips = (above[column - 1] ?? 0) + (letter === other ? 0 : 1)
      slips = Math.min(slips, (above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1)
      const swapped =
        line > 1 && column > 1 && letter === word.charCodeAt(column - 2) && typed.charCodeAt(line - 2) === other
      if (swapped) slips = Math.min(slips, (before[column - 2] ?? 0) + 1)
      row[column] = slips
      if (slips < least) least = slips
    }
    if (least > bound) return bound + 1
    ;[before, above, row] = [above, row, before]
  }
  if (!prefix) return Math.min(above[width] ?? bound + 1, bound + 1)
  let least = bound + 1
  for (let column = 0; column <= width; column++) least = Math.min(least, above[column] ?? least)
  return least
}
