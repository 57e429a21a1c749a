/** Result types of a suite, and order statistics: median, quantile, ratio. */

/** Median and interquartile range of several runs. */
export interface Sample {
  readonly median: number
  readonly low: number
  readonly high: number
  readonly runs: number
}

/** One line of a suite's table. */
export interface Row {
  /** The case: `10k words, 3k patterns, cold`. */
  readonly work: string
  readonly contender: string
  /** Figures by column heading, in milliseconds unless the heading says otherwise. */
  readonly figures: Readonly<Record<string, Sample | number | string>>
}

/** A row of the target table, measured. */
export interface Verdict {
  readonly target: string
  /** The kind of limit: `at most 3`. */
  readonly limit: number
  readonly bound: 'at most' | 'at least'
  readonly measured: number
  readonly unit: 'x' | 'ms' | '%' | 'KB' | ''
}

export interface SuiteResult {
  readonly rows: readonly Row[]
  readonly verdicts: readonly Verdict[]
  /** Results checked for equality in the same run. A suite throws when they differ. */
  readonly checked: readonly string[]
}

/** Checks a measured figure against its limit. */
export const isMet = ({ bound, limit, measured }: Verdict): boolean =>
  bound === 'at most' ? measured <= limit : measured >= limit

/** Quantile: the value below which a part (0 to 1) of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * part
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export function sampleOf(values: readonly number[]): Sample {
  return { median: median(values), low: quantile(values, 0.25), high: quantile(values, 0.75), runs: values.length }
}

/** Ratio of `a` to `b` per round: a slow round slows both alike. */
export function ratioOf(a: readonly number[], b: readonly number[]): number {
  return median(a.flatMap((value, round) => (b[round] === undefined ? [] : [value / b[round]])))
}

/** Interleaves contenders: each runs once per round, in rotating order. Returns the figures by contender and round. */
export async function interleave<T>(
  rounds: number,
  contenders: Readonly<Record<string, () => Promise<T>>>,
): Promise<Record<string, T[]>> {
  const names = Object.keys(contenders)
  const results: Record<string, T[]> = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length] ?? ''
      const value = await contenders[name]?.()
      if (value !== undefined) results[name]?.push(value)
    }
  return results
}
