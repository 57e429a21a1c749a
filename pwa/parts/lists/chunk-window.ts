/** Geometry of a windowed list: which chunks of rows are near the window, by their heights as far as these are known. */

/** Chunks that are drawn, both ends included. */
export interface ChunkRange {
  readonly first: number
  readonly last: number
}

/** Height of each chunk in pixels; missing where it was not drawn yet. */
type Heights = readonly (number | undefined)[]

/** Height of a chunk of which none was drawn yet. */
const USUAL = 720
/** Rows are drawn this many window heights before and after the window. */
const MARGIN = 1

/** Mean height of the chunks that were drawn. */
function meanOf(heights: Heights): number {
  const known = heights.filter((height) => height !== undefined)
  return known.length === 0 ? USUAL : known.reduce((sum, height) => sum + height, 0) / known.length
}

/** Height of the chunks from one up to another, that one excluded: as measured, else as the mean. */
export function heightOf(heights: Heights, from: number, to: number): number {
  const mean = meanOf(heights)
  let height = 0
  for (let at = from; at < to; at++) height += heights[at] ?? mean
  return height
}

/** Part of the list, in pixels from its top. */
export interface Window {
  readonly top: number
  readonly height: number
}

/** Chunks near the window, of `count`; at least one. */
export function neededRange(heights: Heights, count: number, { top, height }: Window): ChunkRange {
  const mean = meanOf(heights)
  const [begin, end] = [top - MARGIN * height, top + (1 + MARGIN) * height]
  let first = count - 1
  let last = 0
  let at = 0
  for (let chunk = 0; chunk < count; chunk++) {
    const next = at + (heights[chunk] ?? mean)
    if (next > begin && at < end) {
      first = Math.min(first, chunk)
      last = Math.max(last, chunk)
    }
    at = next
  }
  if (first <= last) return { first, last }
  // The list lies wholly before or after.
  return top > 0 ? { first: count - 1, last: count - 1 } : { first: 0, last: 0 }
}

/** A step from what is drawn to what is needed: at most one more chunk at once, beginning in the middle after a jump. */
export function nextRange(now: ChunkRange, needed: ChunkRange): ChunkRange {
  if (now.first === needed.first && now.last === needed.last) return now
  if (now.last < needed.first || now.first > needed.last) {
    const middle = (needed.first + needed.last) >> 1
    return { first: middle, last: middle }
  }
  const kept = { first: Math.max(now.first, needed.first), last: Math.min(now.last, needed.last) }
  if (kept.last < needed.last) return { ...kept, last: kept.last + 1 }
  if (kept.first > needed.first) return { ...kept, first: kept.first - 1 }
  return kept
}
