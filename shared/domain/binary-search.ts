/** Binary search in a sorted list. */

/**
 * Partition point: the number of leading items for which `holds` is true. `holds` must be true of a prefix of the list
 * only.
 */
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
