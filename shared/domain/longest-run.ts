/** Longest increasing subsequence. */

/** Indices of the longest increasing run of the values. */
export function longestRun(values: readonly number[]): ReadonlySet<number> {
  // By length of a run, less one, the index of the least value that ends one.
  const ends: number[] = []
  const previous = values.map((value, at) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[ends[middle] ?? -1] ?? 0) < value) low = middle + 1
      else high = middle
    }
    ends[low] = at
    return ends[low - 1] ?? -1
  })
  const run = new Set<number>()
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) run.add(at)
  return run
}
