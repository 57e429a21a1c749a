/** URL parameters of the report form, and the names of its files. */
import type { Day } from '../../../shared/domain/types'
import type { Span } from '../../../shared/reports/meeting-report'

interface Days {
  readonly from: Day
  readonly to: Day
}

/** Parameters of the entered period; unchanged dates of a meeting keep the meeting. */
export const reportParams = (span: Span | null, shown: Days, { from, to }: Days): Readonly<Record<string, string>> =>
  span?.kind === 'meeting' && from === shown.from && to === shown.to ? { meeting: span.meeting } : { from, to }

/** A title as the first word of the name of a file. */
export const fileWordOf = (title: string): string => title.toLowerCase().replace(/\s+/g, '-')

/** Name of the files of a report without their ending: several meetings may end on one day, and several periods. */
export const fileNameOf = (word: string, span: Span, to: Day): string => {
  const of = span.kind === 'meeting' ? span.meeting.replace(/[^\p{L}\p{N}._-]+/gu, '-') : span.from
  return of.includes(to) ? `${word}-${of}` : `${word}-${of}-${to}`
}
