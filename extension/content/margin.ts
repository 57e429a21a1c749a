/** Layout of the signs in the margin: each at the line of its own sentence, never moved to the line of another. */

/** Width and height of a sign. */
export const SIGN_PX = 24
const GAP_PX = 10
/** Between two signs side by side. */
const BETWEEN_PX = 2

/** A sentence: its block's left and right edge, the top of a sign centred on its first line, and what the sign opens. */
export interface Spot<T> {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly item: T
}

export interface PlacedSign<T> {
  readonly left: number
  readonly top: number
  /** Several where the line has no room for a sign each. */
  readonly items: T[]
}

/**
 * Places a sign for each spot, in order, in a window of a width: left of the block, outwards from the text, else right of
 * it, else inside its right end, where lines are ragged. A spot for which no place is free joins the sign that is there.
 */
export function placeSigns<T>(spots: readonly Spot<T>[], width: number): PlacedSign<T>[] {
  const placed: PlacedSign<T>[] = []
  for (const { top, item, ...block } of spots) {
    const at = (left: number) => placed.find((one) => isNear(one.left, left) && isNear(one.top, top))
    const lefts = leftsFor(block, width)
    const left = lefts.find((one) => !at(one))
    if (left !== undefined) placed.push({ left, top, items: [item] })
    else at(lefts[0] ?? 0)?.items.push(item)
  }
  return placed
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < SIGN_PX

/** Where a sign of a block may stand, the best first; at least one. */
function leftsFor({ left, right }: { readonly left: number; readonly right: number }, width: number): number[] {
  const lefts: number[] = []
  const step = SIGN_PX + BETWEEN_PX
  for (let at = left - GAP_PX - SIGN_PX; at >= 0; at -= step) lefts.push(at)
  for (let at = right + GAP_PX; at + SIGN_PX <= width; at += step) lefts.push(at)
  return lefts.length > 0 ? lefts : [Math.max(0, Math.min(right, width) - SIGN_PX)]
}
