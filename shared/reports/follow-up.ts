/** Follow-up table: for each issue the last agreement, the next step, who is responsible, and the due date. */

import { withMerged } from '../domain/assembly/continuation-queries'
import { compare } from '../domain/compare'
import { addDays, effectiveDay } from '../domain/dates/days'
import type { LedgerEntry, Standing } from '../domain/ledger/ledger'
import { allEntries, firstSeenIn, plannedFrom, statusAsOf } from '../domain/ledger/ledger'
import type { TrackedTarget } from '../domain/ledger/targets'
import { resultOf, targetsAsOf } from '../domain/ledger/targets'
import type { View } from '../domain/queries/changes'
import type { HeldPosition } from '../domain/queries/positions'
import { buildPositionMatrix, inForceMatrix } from '../domain/queries/positions'
import type { Day, Meeting, Negotiation } from '../domain/types'
import type { NameBook, ReportPhrases } from './phrases'
import { contestedText, listed, statementOrStatus } from './phrases'
import type { Row, Section } from './report'
import { englishOf, rowFrom } from './report'
import { Source } from './source'
import { currentSources } from './status-sources'

/** One row of the table, before it is put into words. */
export interface FollowUp {
  readonly article: string
  /** The last agreed or reported observation. */
  readonly agreed: LedgerEntry
  /** The status, of whose day the sources may differ. */
  readonly standing: Standing | null
  readonly target: TrackedTarget | null
  /** Statuses planned for later, as announced by then. */
  readonly planned: readonly LedgerEntry[]
  /** The next meeting that is ahead; `null` without one. */
  readonly nextMeeting: Meeting | null
  /** Statuses planned for the agreement as a whole, where nothing is announced for the article itself. */
  readonly plannedWhole: readonly LedgerEntry[]
  readonly outstandingCount: number | null
  /** Flags that call for work, but for one that is what was last reported. */
  readonly flags: readonly LedgerEntry[]
  readonly facilitators: readonly { readonly member: string; readonly stand: HeldPosition }[]
}

/**
 * Open work on the articles discussed from one day to another: an open or missed target, a planned status, outstanding
 * issues, a flag that calls for work, or a step below clean.
 */
export function followUps(view: View, from: string, to: string): readonly FollowUp[] {
  const { negotiation, ledger } = view
  const isSourced = (entry: LedgerEntry) => Source.ofEntry(entry, negotiation) !== null
  const { articles, cells } = inForceMatrix(buildPositionMatrix(negotiation, [], to), to, firstSeenIn(ledger))
  const nextMeeting = meetingAhead(view, to)
  const whole = negotiation.articles.find(({ kind }) => kind === 'instrument')?.id
  return withMerged(negotiation.articles, articles).flatMap((article): FollowUp[] => {
    const status = statusAsOf(ledger, article.id, to)
    const current = status.standing?.entries ?? []
    const agreed = (ledger.entries.get(article.id) ?? []).findLast(
      (entry) =>
        entry.day >= from &&
        entry.day <= to &&
        entry.observation.basis !== 'planned' &&
        (isSourced(entry) || (current.includes(entry) && !current.some(isSourced))),
    )
    const phase = status.standing?.phase
    if (!agreed || phase === 'dropped') return []
    const targets = targetsAsOf(ledger, article.id, to).filter(({ metOn, entry }) => metOn === null && isSourced(entry))
    const target = targets.find((known) => known.outcome === 'open') ?? targets.at(-1) ?? null
    // The next steps of one that was merged are what is announced; its status is followed no further.
    const done = phase === 'clean' || phase === 'concluded' || !articles.includes(article)
    // The other flags are about the past: a simplified text, a withdrawn support.
    const flags = status.flags.filter((flag) => flag.status.sense === 'left-open' && isSourced(flag))
    const planned = plannedBy(view, article.id, to)
    const ahead = flags.filter(({ status: { id } }) => id !== agreed.status.id)
    const hasOwn = target !== null || planned.length > 0 || status.outstandingCount !== null || ahead.length > 0
    if (done && !hasOwn && flags.length === 0) return []
    return [
      {
        article: article.id,
        agreed,
        standing: status.standing,
        target,
        planned,
        nextMeeting,
        plannedWhole: hasOwn || whole === undefined ? [] : plannedBy(view, whole, to),
        outstandingCount: status.outstandingCount,
        flags: ahead,
        facilitators: cells
          .filter((cell) => cell.article === article.id)
          .flatMap((cell) => cell.roles.map((stand) => ({ member: cell.member, stand }))),
      },
    ]
  })
}

/**
 * The next meeting after a day; `null` where a source of its day or later is known: nothing says that it was announced by
 * then. What is planned for later is no such source.
 */
function meetingAhead({ negotiation, ledger }: View, day: Day): Meeting | null {
  const [next = null] = negotiation.meetings
    .filter(({ kind, start }) => effectiveDay(start) > day && !kind.endsWith('-postponed'))
    .toSorted((a, b) => compare(effectiveDay(a.start), effectiveDay(b.start)))
  const isPast = (start: Day) =>
    allEntries(ledger).some((entry) => entry.observation.basis !== 'planned' && entry.day >= start)
  return next && isPast(effectiveDay(next.start)) ? null : next
}

/** Planned statuses of an article that are ahead of a day, as announced by then. */
export const plannedBy = ({ ledger, negotiation }: View, article: string, day: Day): readonly LedgerEntry[] =>
  plannedFrom(ledger, article, addDays(day, 1)).filter(isAnnouncedBy(negotiation, day))

/**
 * True for an entry whose source was published, or whose meeting had ended, by a day. An added one without a date of
 * publication is, too, unless it names another meeting than the one for which it is planned: nothing says that it was
 * announced later.
 */
const isAnnouncedBy =
  ({ meetings }: View['negotiation'], day: Day) =>
  ({ day: due, origin, observation: { evidence, meeting } }: LedgerEntry): boolean => {
    const named = meetings.find(({ id }) => id === meeting)
    const isForIt = !named || (effectiveDay(named.start) <= due && due <= effectiveDay(named.end))
    if (origin === 'mine' && evidence.published === undefined && isForIt) return true
    const dates = [evidence.published, named?.end]
    return dates.some((date) => date !== undefined && effectiveDay(date) <= day)
  }

/** The table as a section of a report, with the words of what is not told above it. */
export function followUpSection(
  items: readonly FollowUp[],
  phrases: ReportPhrases,
  names: NameBook,
  negotiation: Negotiation,
  isTold: (entry: LedgerEntry) => boolean,
): Section {
  return {
    kind: 'table',
    heading: phrases.phrase('follow-up'),
    columns: [
      phrases.phrase('col-issue'),
      phrases.phrase('col-agreed'),
      phrases.phrase('col-next'),
      phrases.phrase('col-facilitator'),
      phrases.phrase('col-by'),
    ],
    rows: items.flatMap((item) => followUpRow(item, phrases, names, negotiation, isTold)),
  }
}

function followUpRow(
  item: FollowUp,
  phrases: ReportPhrases,
  names: NameBook,
  negotiation: Negotiation,
  isTold: (entry: LedgerEntry) => boolean,
): readonly Row[] {
  const { agreed, standing, target, planned, plannedWhole, outstandingCount, flags, facilitators } = item
  const next = [
    outstandingCount === null ? null : phrases.phrase('issues', { count: outstandingCount }),
    ...new Set(flags.map((flag) => phrases.status(flag.status))),
    target ? phrases.phrase('next-clean', { status: phrases.status(target.status) }) : null,
    ...planned.map((entry) => plannedText(entry, phrases)),
  ].filter((part) => part !== null)
  // Steps of the negotiation are not announced for the article: they are told where nothing else is.
  const shared = next.length === 0 ? sharedSteps(item, phrases, names) : []
  const none = shared.length === 0 ? [phrases.phrase('next-none')] : shared
  // Named as what they are: a facilitator's country owes nothing.
  const who = facilitators.map(({ member, stand }) =>
    facilitatorText(stand, names.member(member), phrases, negotiation),
  )
  return rowFrom(
    [
      names.article(item.article),
      [
        isTold(agreed) ? phrases.status(agreed.status) : statementOrStatus(phrases, agreed, negotiation),
        standing === null ? '' : contestedText(phrases, names.article(item.article), standing),
      ]
        .filter((part) => part !== '')
        .join('. '),
      listed(phrases, next.length === 0 ? none : next),
      listed(phrases, [...new Set(who)]),
      dueText(item, phrases),
    ],
    [
      ...Source.ofStatus([agreed], negotiation),
      ...(standing?.contestedBy.length ? currentSources(standing, negotiation) : []),
      ...[...(target ? [target.entry] : []), ...flags].map((entry) => Source.ofEntry(entry, negotiation)),
      // Without a source too: that none is announced would be wrong.
      ...[...planned, ...plannedWhole].flatMap((entry) => Source.ofStatus([entry], negotiation)),
      ...facilitators.map(({ member, stand }) => Source.ofStand(stand, member, negotiation)),
    ],
    isTold(agreed) ? [] : englishOf(agreed),
  )
}

function facilitatorText({ id }: HeldPosition, member: string, phrases: ReportPhrases, { roles }: Negotiation): string {
  const person = roles.find((role) => role.id === id)?.person
  return person ? phrases.phrase('facilitator-of', { person, member }) : member
}

const plannedText = ({ status, observation }: LedgerEntry, phrases: ReportPhrases): string =>
  phrases.phrase('next-planned', { status: phrases.status(status), date: phrases.date(observation.date) })

/** Next meeting, and what is planned for the agreement as a whole. */
const sharedSteps = (
  { nextMeeting, plannedWhole }: FollowUp,
  phrases: ReportPhrases,
  names: NameBook,
): readonly string[] => [
  ...(nextMeeting ? [phrases.phrase('next-meeting', { date: phrases.date(nextMeeting.start) })] : []),
  ...plannedWhole.map((entry) =>
    phrases.phrase('says-of', {
      article: names.article(entry.observation.article),
      statement: plannedText(entry, phrases),
    }),
  ),
]

/** Due date of the target, else the nearest date for which something is planned, else that of the next meeting. */
function dueText({ target, planned, plannedWhole, nextMeeting }: FollowUp, phrases: ReportPhrases): string {
  if (target?.outcome === 'missed')
    return phrases.phrase('due-missed', { date: phrases.date(target.date), outcome: outcomeText(target, phrases) })
  const date = target?.date ?? planned[0]?.observation.date ?? nextMeeting?.start ?? plannedWhole[0]?.observation.date
  return date === undefined ? '' : phrases.date(date)
}

/** Outcome of a target, in words, with a number of days where both dates are days. */
export function outcomeText(target: TrackedTarget, phrases: ReportPhrases): string {
  const { metDate, droppedDate, due, daysLate, daysLeft } = target
  const result = resultOf(target)
  const date = phrases.date(droppedDate ?? metDate ?? due)
  if (result === 'dropped') return phrases.phrase('outcome-dropped', { date })
  if (result === 'open')
    return daysLeft === null ? phrases.phrase('outcome-open-month') : phrases.phrase('outcome-open', { days: daysLeft })
  if (result === 'met') return phrases.phrase('outcome-met', { date })
  if (result === 'missed')
    return daysLate === null
      ? phrases.phrase('outcome-missed-month')
      : phrases.phrase('outcome-missed', { days: daysLate })
  return daysLate === null
    ? phrases.phrase('outcome-late-month', { date })
    : phrases.phrase('outcome-late', { date, days: daysLate })
}
