/** Head of a report: its subject, the as-of date with the latest source, until when sources were found, and their number. */
import type { View } from '../domain/changes'
import { coverageBeside } from '../domain/coverage'
import { endAsOf } from '../domain/ledger'
import { nameIn } from '../domain/names'
import type { DayOrMonth } from '../domain/types'
import type { ReportPhrases } from './phrases'
import { footnotesOf, type Report } from './report'

/** Head of a report on `subject` as of the day of the view; `latest` is the date of the latest source on it, if any. */
export function headOf(
  report: Report,
  subject: string,
  { negotiation, ledger, day }: View,
  latest: DayOrMonth | null,
  phrases: ReportPhrases,
): Report['head'] {
  const told = coverageBeside(negotiation.coverage, latest, day)
  const [on, end] = [phrases.date(day), endAsOf(ledger, day)]
  return [
    [phrases.phrase('subject'), `${nameIn(negotiation.names, phrases.lang)}: ${subject}`],
    [phrases.phrase('as-of'), end === null ? on : phrases.phrase('record-to', { day: on, end: phrases.date(end) })],
    ...(told ? [[phrases.phrase('coverage'), nameIn(told.names, phrases.lang)] as const] : []),
    [
      phrases.phrase('sources'),
      `${phrases.phrase('sources-count', { count: footnotesOf(report).list.length })} ${phrases.phrase('public-only')}`,
    ],
  ]
}
