/** Layout of the signs in the margin: each at the line of its own sentence, never moved to the line of another. */

/** Width and height of a sign. */
export const SIGN_PX = 24
const GAP_PX = 10
/** Gap where the margin has no room for the wider one. */
const LEAST_GAP_PX = 2
/** Narrowest sign that can still be pressed: the margin of a page without a style of its own. */
const NARROW_PX = 8
/** Between two signs side by side. */
const BETWEEN_PX = 2

/** A sentence: its block's left and right edge, the top of a sign centred on its first line, and what the sign opens. */
export interface Spot<T> {
  readonly left: number
  readonly right: number
  readonly top: number
  /** Right edge of the text at the height of the sign; asked only where there is no margin. */
  readonly lineEnd: () => number
  readonly item: T
}

export interface PlacedSign<T> {
  readonly left: number
  readonly top: number
  readonly width: number
  /** True where there is no room for it, however narrow: it covers the end of the line. */
  readonly isOver: boolean
  /** Several where the line has no room for a sign each. */
  readonly items: T[]
}

/**
 * Places a sign for each spot, in order, in a window of a width: left of the block, outwards from the text, else right of
 * it, else after the end of its line, as narrow as the room there is. A spot for which no place is free joins the sign that
 * is there.
 */
export function placeSigns<T>(spots: readonly Spot<T>[], width: number): PlacedSign<T>[] {
  const placed: PlacedSign<T>[] = []
  for (const { top, item, ...block } of spots) {
    const at = ({ left }: Place) => placed.find((one) => isNear(one.left, left) && isNear(one.top, top))
    const inMargin = leftsFor(block, width)
    const places = inMargin.length > 0 ? inMargin.map(wholeAt) : [besideText(block, width)]
    const [first] = places
    const free = places.find((one) => !at(one))
    if (free) placed.push({ ...free, top, items: [item] })
    else if (first) at(first)?.items.push(item)
  }
  return placed
}

type Place = Pick<PlacedSign<unknown>, 'left' | 'width' | 'isOver'>

const wholeAt = (left: number): Place => ({ left, width: SIGN_PX, isOver: false })

/** Place without a margin: after the text of the line, else a narrow one at its end or its beginning. */
function besideText({ left, right, lineEnd }: Omit<Spot<unknown>, 'top' | 'item'>, width: number): Place {
  const end = Math.ceil(lineEnd())
  const atEdge = Math.min(right, width) - SIGN_PX
  if (end <= atEdge) return wholeAt(atEdge)
  const after = Math.min(SIGN_PX, width - end)
  if (after >= NARROW_PX) return { left: width - after, width: after, isOver: false }
  const before = Math.floor(left)
  if (before >= NARROW_PX) return { left: 0, width: before, isOver: false }
  return { left: Math.max(0, atEdge), width: SIGN_PX, isOver: true }
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
