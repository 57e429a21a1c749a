/** Counts the private entries that a report leaves out: those it would include if they were public. */
import { earlierDay, effectiveDay } from '../domain/days'
import type { Entry } from '../domain/entries'
import type { LedgerEntry } from '../domain/ledger'
import { buildLedger } from '../domain/ledger'
import { buildPositionMatrix } from '../domain/positions'
import type { Day, Negotiation } from '../domain/types'
import type { BriefOf } from './brief'

interface Days {
  readonly from: Day
  readonly to: Day
}

/** For a meeting report: private observations of its days. */
export function leftOutOfReport(negotiation: Negotiation, records: readonly Entry[], days: Days): number {
  return privateEntries(negotiation, records).filter((entry) => isWithin(entry, days)).length
}

/** For a brief: private entries on its subject up to the day. */
export function leftOutOfBrief(
  negotiation: Negotiation,
  records: readonly Entry[],
  { kind, id }: BriefOf,
  day: Day,
): number {
  const entries = privateEntries(negotiation, records)
  if (kind === 'meeting') {
    const meeting = negotiation.meetings.find((known) => known.id === id)
    if (!meeting) return 0
    const days = { from: effectiveDay(meeting.start), to: earlierDay(effectiveDay(meeting.end), day) }
    const namesMeeting = (entry: LedgerEntry) => entry.observation.meeting === id && entry.day <= day
    return entries.filter((entry) => namesMeeting(entry) || isWithin(entry, days)).length
  }
  const stands = buildPositionMatrix(negotiation, records, day, 'mine')
    .cells.filter((cell) => cell[kind] === id)
    .flatMap((cell) => cell.stands)
    .filter(({ layer }) => layer === 'private')
  const ofArticle = entries.filter(({ observation, day: from }) => observation.article === id && from <= day)
  return stands.length + (kind === 'article' ? ofArticle.length : 0)
}

const isWithin = ({ day, observation }: LedgerEntry, { from, to }: Days) =>
  day >= from && day <= to && observation.basis !== 'planned'

const privateEntries = (negotiation: Negotiation, records: readonly Entry[]): readonly LedgerEntry[] =>
  [...buildLedger(negotiation, records, 'mine').entries.values()].flat().filter(({ layer }) => layer === 'private')
