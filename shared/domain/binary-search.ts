/** Finds a place in a list that is in order, however long it is. */

/** How many items `holds` is true of, which are the first ones of the list; found by halving. */
export function partitionPoint<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = list[middle]
    if (item !== undefined && holds(item)) low = middle + 1
    else high = middle
  }
  return low
}
