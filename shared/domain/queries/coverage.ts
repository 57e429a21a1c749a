/** Coverage: the day up to which the facts that ship are complete, told beside a status that is shown as the current one. */
import { effectiveDay } from '../dates/days'
import type { Coverage, Day, DayOrMonth } from '../types'

/**
 * Coverage to tell beside what is shown as of a day; `null` by the last covered day, and where the latest source, which the
 * user may have added, is of a later one. Of what has no source `latest` is `null`.
 */
export function coverageBeside(coverage: Coverage | null, latest: DayOrMonth | null, day: Day): Coverage | null {
  if (coverage === null || day <= coverage.completeTo) return null
  return latest === null || effectiveDay(latest) <= coverage.completeTo ? coverage : null
}
