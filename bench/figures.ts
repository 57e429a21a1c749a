/** What a suite hands back, and the small statistics behind it. */

/** Of several runs: the middle one, and between what the middle half lies. */
export interface Sample {
  readonly median: number
  readonly low: number
  readonly high: number
  readonly runs: number
}

/** One line of a suite's table. */
export interface Row {
  /** What was done: `10k words, 3k patterns, cold`. */
  readonly work: string
  readonly contender: string
  /** Milliseconds or whatever the head says, by the head of the column. */
  readonly figures: Readonly<Record<string, Sample | number | string>>
}

/** A row of the target table, measured. */
export interface Verdict {
  readonly target: string
  /** As a rule of `measured`: `at most 3`. */
  readonly limit: number
  readonly bound: 'at most' | 'at least'
  readonly measured: number
  readonly unit: 'x' | 'ms' | '%' | 'KB' | ''
}

export interface SuiteResult {
  readonly rows: readonly Row[]
  readonly verdicts: readonly Verdict[]
  /** What was compared in the same run, and that it was equal. A suite throws where it was not. */
  readonly checked: readonly string[]
}

/** Whether the measured figure keeps to its limit. */
export const isMet = ({ bound, limit, measured }: Verdict): boolean =>
  bound === 'at most' ? measured <= limit : measured >= limit

/** The value below which a part of the values lies. */
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

/** How many times `a` is of `b`, round by round, so that what slows a whole round slows both alike. */
export function ratioOf(a: readonly number[], b: readonly number[]): number {
  return median(a.flatMap((value, round) => (b[round] === undefined ? [] : [value / b[round]])))
}

/** Runs every contender once a round, each round from another one on. Gives each one's figures by round. */
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
