/** What the last report said of each target, and what says otherwise now. */
import { isMet } from './figures'
import type { Measured } from './suites'
import { verdictCells } from './table'

const LINE = /^\| (?<suite>[^|]+) \| (?<target>[^|]+) \| [^|]+ \| (?<measured>[^|]+) \| (?<verdict>met|not met) \|$/gm

/** A line for each verdict that is another than in a report. A target that is not in it is new, and differs from nothing. */
export function changedSince(report: string, measured: readonly Measured[]): string[] {
  const before = new Map(
    [...report.matchAll(LINE)].map(({ groups: line }) => [`${line?.suite} ${line?.target}`, line] as const),
  )
  return measured.flatMap(({ name, verdicts }) =>
    verdicts.flatMap((verdict) => {
      const was = before.get(`${name} ${verdict.target}`)
      const [target, , now, said] = verdictCells(verdict)
      if (!was || (was.verdict === 'met') === isMet(verdict)) return []
      return [`${name}: ${target}: ${said} (${now}), ${was.verdict} (${was.measured}) in the run before`]
    }),
  )
}
