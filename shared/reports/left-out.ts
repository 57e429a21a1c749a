/** Counts the private entries that a report leaves out: those it would include if they were public. */
import type { Assembled } from '../domain/assemble'
import { earlierDay, effectiveDay } from '../domain/days'
import { type Entry, entityKey, type Layer } from '../domain/entries'
import { allEntries, buildLedger, type LedgerEntry } from '../domain/ledger'
import { buildPositionMatrix, cellsOn } from '../domain/positions'
import type { Day, DayOrMonth, Negotiation } from '../domain/types'
import type { BriefOf } from './brief'

interface Days {
  readonly from: Day
  readonly to: Day
}

/** For a meeting report: private observations, documents, participations, and articles that continue others, of its days. */
export function leftOutOfReport(negotiation: Assembled, records: readonly Entry[], days: Days): number {
  const isStated = (kind: 'article' | 'document' | 'participation', id: string, date: DayOrMonth) =>
    negotiation.provenance.get(entityKey(kind, id))?.layer === 'private' &&
    effectiveDay(date) >= days.from &&
    effectiveDay(date) <= days.to
  const documents = negotiation.documents.filter(({ id, date }) => isStated('document', id, date))
  const participations = negotiation.participations.filter(({ id, from }) => isStated('participation', id, from))
  const articles = negotiation.articles.filter(
    ({ id, continues = [], from }) => continues.length > 0 && from !== undefined && isStated('article', id, from),
  )
  const observations = privateEntries(negotiation, records).filter((entry) => isWithin(entry, days))
  return observations.length + documents.length + participations.length + articles.length
}

/** For a brief: private entries on its subject up to the day. */
export function leftOutOfBrief(
  negotiation: Assembled,
  records: readonly Entry[],
  { kind, id }: BriefOf,
  day: Day,
): number {
  if (kind === 'meeting') {
    const entries = privateEntries(negotiation, records)
    const meeting = negotiation.meetings.find((known) => known.id === id)
    if (!meeting) return 0
    const days = { from: effectiveDay(meeting.start), to: earlierDay(effectiveDay(meeting.end), day) }
    const namesMeeting = (entry: LedgerEntry) => entry.observation.meeting === id && entry.day <= day
    return entries.filter((entry) => namesMeeting(entry) || isWithin(entry, days)).length
  }
  const matrix = buildPositionMatrix(negotiation, records, day, 'mine')
  const cells = kind === 'article' ? cellsOn(matrix, id) : matrix.cells.filter(({ member }) => member === id)
  const stands = cells.flatMap((cell) => [...cell.stands, ...cell.roles]).filter(isPrivate)
  const history = kind === 'article' ? buildLedger(negotiation, records, 'mine').entries.get(id) : undefined
  return stands.length + (history?.filter((entry) => isPrivate(entry) && entry.day <= day).length ?? 0)
}

const isPrivate = ({ layer }: { readonly layer: Layer }): boolean => layer === 'private'

const isWithin = ({ day, observation }: LedgerEntry, { from, to }: Days) =>
  day >= from && day <= to && observation.basis !== 'planned'

const privateEntries = (negotiation: Negotiation, records: readonly Entry[]): readonly LedgerEntry[] =>
  allEntries(buildLedger(negotiation, records, 'mine')).filter(isPrivate)
