/** Sources of a status: of the current one, which is told in any case, and of an earlier one, which needs a source. */

import { historyOf, isCounted, type LedgerEntry, type Standing, statusAsOf } from '../domain/ledger/ledger'
import type { View } from '../domain/queries/changes'
import type { Day, Negotiation } from '../domain/types'
import type { ReportData } from './internal-data'
import { contestedText, type NameBook, type ReportPhrases } from './phrases'
import { type Line, lineFrom } from './report'
import { Source } from './source'

/** Sources of a current status, with those of the statuses that dispute it. */
export const currentSources = (
  { entries, contestedBy }: Standing,
  known: Pick<Negotiation, 'meetings'>,
): readonly Source[] => [
  ...Source.ofStatus(entries, known),
  ...contestedBy.flatMap((entry) => Source.ofStatus([entry], known)),
]

/** The line that the sources of a day differ, on the sources of all sides; none where they agree. */
export function contestedLine(
  article: string,
  standing: Standing,
  known: Pick<Negotiation, 'meetings'>,
  phrases: ReportPhrases,
  names: NameBook,
): readonly Line[] {
  const text = contestedText(phrases, names.article(article), standing)
  return text === '' ? [] : lineFrom(text, currentSources(standing, known))
}

/** That sources differ on the last days of a view by some entries. */
export const contestedBy = (
  entries: readonly LedgerEntry[],
  { ledger, day, negotiation }: View,
  phrases: ReportPhrases,
  names: NameBook,
): readonly Line[] =>
  [...new Set(entries.map(({ observation }) => observation.article))].flatMap((article) => {
    const { standing } = statusAsOf(ledger, article, day)
    const isByThem = standing !== null && entries.some((entry) => entry.day === standing.day)
    return isByThem ? contestedLine(article, standing, negotiation, phrases, names) : []
  })

/** Flags of an article up to the day, in force or not. */
export const flagsUntil = ({ ledger, day }: View, article: string): readonly LedgerEntry[] =>
  (ledger.entries.get(article) ?? []).filter(
    (entry) => entry.day <= day && entry.status.kind === 'flag' && isCounted(entry),
  )

/** Entries of an article up to the day that gave no status and dispute none: an activity after a higher step, a lower step of a day. */
export function entriesBeside(view: View, article: string): readonly LedgerEntry[] {
  const { ledger, day } = view
  const told = new Set([
    ...historyOf(ledger, article, day).flatMap(({ entries, contestedBy }) => [...entries, ...contestedBy]),
    ...flagsUntil(view, article),
  ])
  return (ledger.entries.get(article) ?? []).filter((entry) => entry.day <= day && !told.has(entry))
}

/** The added ones of these: a report for us tells them, since its readers look for what they noted themselves. */
export const addedBeside = ({ audience, ...data }: ReportData, article: string, day: Day): readonly LedgerEntry[] =>
  audience === 'us'
    ? entriesBeside({ ...data, day }, article).filter((entry) => entry.origin === 'mine' && isCounted(entry))
    : []

/** Flags in force that the list of articles shows beside the status, and a report too. */
export const shownFlags = (flags: readonly LedgerEntry[]): readonly LedgerEntry[] =>
  flags.filter(({ status }) => !status.isMinor)

/** Sources of a turn; none of an earlier one that has none. */
export const turnSources = ({ negotiation, ledger, day }: View, article: string, turn: Standing): readonly Source[] =>
  statusAsOf(ledger, article, day).standing?.day === turn.day
    ? Source.ofStatus(turn.entries, negotiation)
    : turn.entries.flatMap((entry) => Source.ofEntry(entry, negotiation) ?? [])
