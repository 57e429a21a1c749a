/** Layout of the signs in the margin: each at the line of its own sentence, never moved to the line of another. */

/** Width and height of a sign. */
export const SIGN_PX = 24
const GAP_PX = 10
/** Gap where the margin has no room for the wider one. */
const LEAST_GAP_PX = 2
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
  /** True where no margin has room for it: it covers the end of the line. */
  readonly isOver: boolean
  /** Several where the line has no room for a sign each. */
  readonly items: T[]
}

/**
 * Places a sign for each spot, in order, in a window of a width: left of the block, outwards from the text, else right of
 * it, else over the end of its line. A spot for which no place is free joins the sign that is there.
 */
export function placeSigns<T>(spots: readonly Spot<T>[], width: number): PlacedSign<T>[] {
  const placed: PlacedSign<T>[] = []
  for (const { top, item, ...block } of spots) {
    const at = (left: number) => placed.find((one) => isNear(one.left, left) && isNear(one.top, top))
    const inMargin = leftsFor(block, width)
    const isOver = inMargin.length === 0
    const lefts = isOver ? [Math.max(0, Math.min(block.right, width) - SIGN_PX)] : inMargin
    const left = lefts.find((one) => !at(one))
    if (left !== undefined) placed.push({ left, top, isOver, items: [item] })
    else at(lefts[0] ?? 0)?.items.push(item)
  }
  return placed
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < SIGN_PX

/** Places in the margins for the sign of a block, the best first. */
function leftsFor({ left, right }: { readonly left: number; readonly right: number }, width: number): number[] {
  const lefts: number[] = []
  const step = SIGN_PX + BETWEEN_PX
  for (let at = left - GAP_PX - SIGN_PX; at >= 0; at -= step) lefts.push(at)
  for (let at = right + GAP_PX; at + SIGN_PX <= width; at += step) lefts.push(at)
  if (lefts.length > 0) return lefts
  return [left - LEAST_GAP_PX - SIGN_PX, right + LEAST_GAP_PX].filter((at) => at >= 0 && at + SIGN_PX <= width)
}
