/** Regression check: compares the verdicts of a run with those of the last report. */
import { isMet } from './figures'
import type { Measured } from './suites'
import { verdictCells } from './table'

const LINE = /^\| (?<suite>[^|]+) \| (?<target>[^|]+) \| [^|]+ \| (?<measured>[^|]+) \| (?<verdict>met|not met) \|$/gm

/** One line per verdict that differs from the report. Targets that are not in the report are new and not listed. */
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
