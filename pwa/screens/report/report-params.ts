/** URL parameters of the report form. */
import type { Day } from '../../../shared/domain/types'
import type { Span } from '../../../shared/reports/meeting-report'

interface Days {
  readonly from: Day
  readonly to: Day
}

/** Parameters of the entered period; unchanged dates of a meeting keep the meeting. */
export const reportParams = (span: Span | null, shown: Days, { from, to }: Days): Readonly<Record<string, string>> =>
  span?.kind === 'meeting' && from === shown.from && to === shown.to ? { meeting: span.meeting } : { from, to }
