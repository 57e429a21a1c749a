/** Entries of days after those that the dataset covers: a report may tell them beside the sentence that nothing later was found. */
import { addDays, effectiveDay } from '../domain/dates/days'
import { entityKey } from '../domain/entries/entries'
import { allEntries, isCounted } from '../domain/ledger/ledger'
import type { Day } from '../domain/types'
import type { ReportData } from './internal-data'
import { interventionsOf, positionsOf } from './spoken'

/** Days of the added status updates, positions and lines of the meeting log, up to a day. */
export function addedAfterCoverage(data: ReportData, day: Day): readonly Day[] {
  const { coverage, provenance } = data.negotiation
  if (coverage === null) return []
  const later = { from: addDays(coverage.completeTo, 1), to: day, meeting: null }
  const updates = allEntries(data.ledger).filter(
    (entry) => entry.origin === 'mine' && isCounted(entry) && entry.day >= later.from && entry.day <= day,
  )
  const positions = positionsOf(data, later).filter(({ id }) => provenance.has(entityKey('position', id)))
  return [
    ...[...updates, ...interventionsOf(data, later)].map((one) => one.day),
    ...positions.map(({ date }) => effectiveDay(date)),
  ]
}
