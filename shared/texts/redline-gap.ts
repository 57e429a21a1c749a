/** Alignment of what two drafts have between the same words: ends of paragraphs, and the names at the beginning of brackets. */

/** What may be matched by its key alone. */
export interface Mark {
  readonly key: string
  readonly canMatch: boolean
}

/** Product of the lengths of two gaps up to which their longest common subsequence is found; beyond, marks are matched as they come. */
const MOST_CELLS = 250_000

/** Pairs of marks of two gaps, in order: the most that there are, and the first of several. */
export function pairsInGap(olds: readonly Mark[], news: readonly Mark[]): readonly { old: number; new: number }[] {
  const rows = olds.flatMap((mark, at) => (mark.canMatch ? [{ key: mark.key, at }] : []))
  const columns = news.flatMap((mark, at) => (mark.canMatch ? [{ key: mark.key, at }] : []))
  const isLarge = rows.length * columns.length > MOST_CELLS
  const lengths = isLarge ? null : lengthsOf(rows, columns)
  const width = columns.length + 1
  const pairs: { old: number; new: number }[] = []
  for (let row = 0, column = 0; row < rows.length && column < columns.length; ) {
    const [one, other] = [rows[row], columns[column]]
    if (!one || !other) break
    const here = lengths?.[row * width + column] ?? 0
    const inside = lengths?.[(row + 1) * width + column + 1] ?? 0
    if (one.key === other.key && (!lengths || here === inside + 1)) {
      pairs.push({ old: one.at, new: other.at })
      row++
      column++
      continue
    }
    const [down, right] = [lengths?.[(row + 1) * width + column] ?? 0, lengths?.[row * width + column + 1] ?? 0]
    // Neither draft goes first, so that the other direction gives the same pairs.
    if (down > right || (down === right && one.key > other.key)) row++
    else column++
  }
  return pairs
}

interface Place {
  readonly key: string
  readonly at: number
}

/** Length of the longest common subsequence from each pair of places on, row by row. */
function lengthsOf(rows: readonly Place[], columns: readonly Place[]): Uint16Array {
  const width = columns.length + 1
  const lengths = new Uint16Array((rows.length + 1) * width)
  for (let row = rows.length - 1; row >= 0; row--)
    for (let column = columns.length - 1; column >= 0; column--) {
      const cell = row * width + column
      lengths[cell] =
        rows[row]?.key === columns[column]?.key
          ? (lengths[cell + width + 1] ?? 0) + 1
          : Math.max(lengths[cell + width] ?? 0, lengths[cell + 1] ?? 0)
    }
  return lengths
}
