/** Scope of a report: of a period all of its days, of a meeting what names it, and apart what shares its days alone. */
import { addDays } from '../domain/dates/days'
import type { LedgerEntry } from '../domain/ledger/ledger'
import { type Change, changesBetween, type View } from '../domain/queries/changes'
import { alsoOnDaysOf, type Days, isOfArticle, ledgerOfMeeting, namedIn } from '../domain/queries/meeting-facts'
import type { Day, Meeting } from '../domain/types'
import type { ReportData } from './internal-data'

export interface Scope {
  readonly days: Days
  readonly meeting: Meeting | null
  /** As of the last day, as the meeting knew it. */
  readonly view: View
  readonly changes: readonly Change[]
  /** Of the days of the meeting, naming none. */
  readonly also: {
    readonly entries: readonly LedgerEntry[]
    readonly changes: readonly Change[]
    /** With them: the sources of a day may differ by one of them. */
    readonly view: View
  }
}

/** The scope of a meeting or of a period, as of a day. */
export function scopeOf({ negotiation, ledger }: ReportData, days: Days, meeting: Meeting | null, asOf: Day): Scope {
  const all: View = { negotiation, ledger, day: asOf }
  const view = { ...all, ledger: meeting ? ledgerOfMeeting(all, meeting) : ledger, day: days.to }
  const changes = changesBetween({ ...view, day: addDays(days.from, -1) }, view)
  const named = namedIn(negotiation)
  const meetingOf = (change: Change) => (change.kind === 'proposal' ? named(change.document) : null)
  if (!meeting) return { days, meeting, view, changes, also: { entries: [], changes: [], view } }
  return {
    days,
    meeting,
    view,
    changes: changes.filter((change) => isOfArticle(change) || meetingOf(change) === meeting.id),
    also: {
      entries: alsoOnDaysOf(all, meeting),
      changes: changes.filter((change) => !isOfArticle(change) && meetingOf(change) === null),
      view: { ...view, ledger: ledgerOfMeeting(all, meeting, true) },
    },
  }
}
