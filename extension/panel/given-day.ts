/** The day that the user gives a page without a date: of what has none by itself, and is of no dated story. */
import type { Day } from '../../shared/domain/types'
import type { PageClaim, PagePosition, PageReport } from '../messages'

/** True of what has no date, and is of a page or story that has none: in a dated one, it is of another time. */
export const lacksDay = ({ day, place }: Pick<PageClaim, 'day' | 'place'>): boolean => day === null && !place?.published

/** A report in which a page without a date has the day that the user gave it. */
export function withDay(report: PageReport, day: Day): PageReport {
  if (report.pageDay !== null) return report
  const dated = <One extends PageClaim | PagePosition>(one: One): One => (lacksDay(one) ? { ...one, day } : one)
  const { claims, positions } = report
  return { ...report, pageDay: day, claims: claims.map(dated), ...(positions && { positions: positions.map(dated) }) }
}
