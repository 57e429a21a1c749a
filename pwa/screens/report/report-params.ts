/** What the cable's form asks for, as parameters of its address. */
import type { Day } from '../../../shared/domain/types'
import type { Span } from '../../../shared/reports/meeting-report'

interface Days {
  readonly from: Day
  readonly to: Day
}

/** The days that were typed; where they are those that the form came with, what the cable was of. */
export const reportParams = (span: Span, shown: Days, { from, to }: Days): Readonly<Record<string, string>> =>
  span.kind === 'meeting' && from === shown.from && to === shown.to ? { meeting: span.meeting.id } : { from, to }
