/** Meeting report: a meeting or a period, each line with a stored source, from public data, or for us from all. */

import { articlesOn } from '../domain/assembly/continuation-queries'
import { earlierDay } from '../domain/dates/days'
import { entityKey } from '../domain/entries/entries'
import type { ArticleStatus, LedgerEntry, Standing } from '../domain/ledger/ledger'
import { firstSeenIn, isInferred, sinceOf, statusAsOf } from '../domain/ledger/ledger'
import type { Change, View } from '../domain/queries/changes'
import { dateOf, successionsIn } from '../domain/queries/changes'
import { type Days, daysOf } from '../domain/queries/meeting-facts'
import type { Article, Day, Meeting, Phase } from '../domain/types'
import { PHASES } from '../domain/types'
import { addedAfterCoverage } from './added-after'
import { citableIn } from './citable'
import { entriesBetween, entriesOn } from './entries-between'
import { followUpSection, followUps } from './follow-up'
import { commentSection, type Frame, marksOf, NO_FRAME, requestSection } from './frame'
import { headOf } from './head'
import type { ReportData } from './internal-data'
import { itemsOfReport, unsourcedIn } from './left-out'
import { type Citation, isQuoted, type OwnLine, toldOf } from './own-lines'
import type { NameBook, ReportPhrases } from './phrases'
import {
  asSentence,
  contestedText,
  declineText,
  isOfEnglish,
  listed,
  markInferred,
  meetingPhrase,
  nameBook,
  stepText,
  updateText,
} from './phrases'
import type { Line, Report, Section } from './report'
import { englishOf, lineFrom, mergeLines, rowFrom, withoutEmpty } from './report'
import { type Scope, scopeOf } from './scope'
import { Source } from './source'
import { isOnNoArticle, spokenSections } from './spoken'
import { contestedBy, contestedLine, currentSources, shownFlags, turnSources } from './status-sources'
import { successionLines } from './succession-lines'

type Period = Days & { readonly kind: 'period' }

/** Subject of a report: a meeting, by its id, or a range of days. */
export type Span = Period | { readonly kind: 'meeting'; readonly meeting: string }
/** The same with the meeting as the public data have it. */
type KnownSpan = Period | { readonly kind: 'meeting'; readonly meeting: Meeting }

export interface MeetingReport extends Report {
  /** Its first and last day, no later than the as-of date. */
  readonly days: Days
}

interface ReportContext {
  readonly data: ReportData
  readonly view: View
  /** Articles in force at the end. */
  readonly articles: readonly Article[]
  readonly from: Day
  readonly to: Day
  readonly phrases: ReportPhrases
  readonly names: NameBook
  readonly changes: readonly Change[]
}

function knownSpan({ negotiation }: ReportData, span: Span): KnownSpan | null {
  if (span.kind === 'period') return span
  const meeting = negotiation.meetings.find(({ id }) => id === span.meeting)
  return meeting ? { kind: 'meeting', meeting } : null
}

const daysIn = (span: KnownSpan, asOf: Day): Days =>
  span.kind === 'meeting' ? daysOf(span.meeting, asOf) : { from: span.from, to: earlierDay(span.to, asOf) }

/** Builds the report; `null` where the data have no such meeting. */
export function buildMeetingReport(
  data: ReportData,
  of: Span,
  asOf: Day,
  phrases: ReportPhrases,
  own: readonly OwnLine[] = [],
  frame: Frame = NO_FRAME,
): MeetingReport | null {
  const span = knownSpan(data, of)
  if (!span) return null
  const { negotiation } = data
  const days = daysIn(span, asOf)
  const { from, to } = days
  const meeting = span.kind === 'meeting' ? span.meeting : null
  const spoken = { from, to, meeting: meeting?.id ?? null, asOf }
  const isForUs = data.audience === 'us'
  const { view, changes, also } = scopeOf(data, days, meeting, asOf)
  const articles = articlesOn(negotiation.articles, to, firstSeenIn(view.ledger))
  const names = nameBook(negotiation, phrases.lang)
  const context: ReportContext = { data, view, articles, from, to, phrases, names, changes }
  const titles = titlesOf(meeting, context)
  const citable = citableIn(data, to)
  const cited = own.flatMap((line) => toldOf(line, citable) ?? [])
  const open = openEntries(context, entriesBetween(view, from, to), cited)
  const isTold = (entry: LedgerEntry) => open.includes(entry)
  const report = withoutEmpty({
    title: titleOf(titles, context),
    english: meeting && names.isEnglish(meeting.id) ? [meeting.title, shortTitle(meeting)] : [],
    isOfEnglish: isOfEnglish(negotiation),
    marks: marksOf(frame, isForUs, phrases),
    head: [],
    names,
    sections: [
      section(phrases.phrase('own'), ownLines(cited, citable)),
      section(phrases.phrase('summary'), summaryLines(context)),
      section(phrases.phrase('back'), backLines(context)),
      section(phrases.phrase('open'), mergeLines(open.flatMap((entry) => openLine(context, entry)))),
      ...spokenSections(data, spoken, phrases, names, cited, alsoLines({ ...context, changes: also.changes }, also)),
      section(phrases.phrase('continued'), continuedLines(context)),
      section(phrases.phrase('milestones'), milestoneLines(context)),
      section(
        phrases.phrase('documents'),
        documentLines(context, (change) => !isOfNoArticle(change)),
      ),
      section(phrases.phrase('documents-apart'), documentLines(context, isOfNoArticle)),
      standTable(context),
      followUpSection(followUps(view, from, to), phrases, names, negotiation, isTold),
      commentSection(
        own.filter(({ observation }) => observation === '').map(({ text }) => text),
        phrases,
      ),
      requestSection(frame, phrases),
    ],
  })
  const about = {
    subject: titles?.long ?? daysText(context),
    unsourced: unsourcedIn(itemsOfReport(data, spoken)).length,
    isForUs,
    added: addedAfterCoverage(data, to),
    original: titles?.original ?? null,
  }
  return { ...report, days, head: headOf(report, view, about, frame, phrases) }
}

/** Titles of a meeting in the language of the report. */
interface Titles {
  readonly long: string
  readonly short: string
  /** That of the source, where the report has another. */
  readonly original: string | null
}

function titlesOf(meeting: Meeting | null, { phrases, names }: ReportContext): Titles | null {
  if (!meeting) return null
  if (phrases.lang === 'en' || !names.isEnglish(meeting.id))
    return { long: meeting.title, short: shortTitle(meeting), original: null }
  const title = meetingPhrase(meeting, phrases)
  return { long: title, short: title, original: meeting.title }
}

const section = (heading: string, lines: readonly Line[]): Section => ({ kind: 'lines', heading, lines })

function titleOf(titles: Titles | null, context: ReportContext): string {
  const { phrases } = context
  if (!titles) return daysText(context)
  const counts = PHASES.flatMap((phase) => {
    const reported = ALWAYS_NEWS.has(phase) ? reportedIn(context, phase) : []
    const count = reported.length
    if (count === 0) return []
    const inferred = reported.every(({ standing }) => isInferred(standing))
    return [
      markInferred(phrases, phrases.phrase('phase-count', { count, phase: phrases.phase(phase, count) }), inferred),
    ]
  })
  const meeting = titles.short
  const whole = agreementIn(context).map(({ standing }) =>
    markInferred(
      phrases,
      phrases.phrase('whole-status', { status: phrases.status(standing.status) }),
      isInferred(standing),
    ),
  )
  const news = [...counts, ...whole]
  if (news.length === 0) return meeting
  return phrases.phrase('cable-title-meeting', { meeting, counts: news.join(', ') })
}

/** The range of days; a single day is written once. */
const daysText = ({ phrases, from, to }: ReportContext): string =>
  from === to
    ? phrases.date(from)
    : phrases.phrase('cable-title-period', { from: phrases.date(from), to: phrases.date(to) })

function shortTitle({ title }: Meeting): string {
  const [short = title] = title.split(/[:;]/)
  return short
}

/** Phases that are news whenever they are reported; of the others only a move is. */
const ALWAYS_NEWS: ReadonlySet<Phase> = new Set(['concluded', 'clean', 'nearly-clean', 'parked', 'dropped'])

interface Reported {
  readonly article: string
  readonly standing: Standing
}

/** Articles reported to be in a phase within the span that are still in it at its end. */
function reportedIn({ view, articles, from, to }: ReportContext, phase: Phase): readonly Reported[] {
  return articles.flatMap((article) => {
    if (article.kind === 'instrument') return []
    const { standing } = statusAsOf(view.ledger, article.id, to)
    if (standing?.phase !== phase || standing.day < from) return []
    // A move back has a section of its own; what was left out is counted.
    if (standing.move === 'back' && phase !== 'dropped') return []
    const isNews = ALWAYS_NEWS.has(phase) || (standing.move !== null && standing.move !== 'first')
    return isNews || standing.since >= from ? [{ article: article.id, standing }] : []
  })
}

/** The agreement as a whole, where it was reported on within the span: it is no article, so no phase counts it. */
function agreementIn({ view, articles, from, to }: ReportContext): readonly Reported[] {
  return articles.flatMap((article) => {
    if (article.kind !== 'instrument') return []
    const { standing } = statusAsOf(view.ledger, article.id, to)
    return standing && standing.day >= from ? [{ article: article.id, standing }] : []
  })
}

function summaryLines(context: ReportContext): readonly Line[] {
  return [...phaseLines(context), ...agreementLines(context)]
}

function agreementLines(context: ReportContext): readonly Line[] {
  const { data, phrases, names } = context
  return agreementIn(context).flatMap(({ article, standing }) =>
    lineFrom(
      phrases.phrase('status-line', {
        article: names.article(article),
        status: stepText(phrases, standing),
        date: phrases.date(standing.date),
      }),
      Source.ofStatus(standing.entries, data.negotiation),
    ),
  )
}

function phaseLines(context: ReportContext): readonly Line[] {
  const { phrases } = context
  return PHASES.flatMap((phase) => {
    const reported = reportedIn(context, phase)
    const inferred = reported.filter(({ standing }) => isInferred(standing))
    const announced = reported.filter((one) => !inferred.includes(one))
    return [
      ...phaseLine(context, phase, announced),
      ...phaseLine(context, phase, inferred, phrases.phrase('not-announced')),
    ]
  })
}

function phaseLine(
  { data, phrases, names }: ReportContext,
  phase: Phase,
  reported: readonly Reported[],
  caveat = '',
): readonly Line[] {
  const count = reported.length
  if (count === 0) return []
  const list = listed(
    phrases,
    reported.map(({ article }) => names.article(article)),
  )
  const values = { count, phase: phrases.phase(phase, count), names: list }
  // If only a move is news, more articles may be in the phase than those that moved.
  const text = ALWAYS_NEWS.has(phase) ? phrases.phrase('moved-into', values) : phrases.phrase('newly-in', values)
  return lineFrom(
    [text, caveat].filter((part) => part !== '').join(' '),
    reported.flatMap(({ standing }) => Source.ofStatus(standing.entries, data.negotiation)),
  )
}

function backLines(context: ReportContext): readonly Line[] {
  const { view, changes, phrases, names } = context
  const dropped = new Set(reportedIn(context, 'dropped').map(({ article }) => article))
  return changes.flatMap((change) => {
    if (!('to' in change)) return []
    const { article, to } = change
    const from = change.kind === 'moved' ? change.from : null
    // The summary names what was left out; its earlier phase is stated here where that was a result.
    const isInSummary = to.phase === 'dropped' && dropped.has(article) && !(from && ALWAYS_NEWS.has(from.phase))
    const decline = isInSummary ? '' : declineText(phrases, names.article(article), from, to)
    return [
      ...(decline === '' ? [] : lineFrom(decline, turnSources(view, article, to))),
      ...contestedLine(article, to, view.negotiation, phrases, names),
    ]
  })
}

/** Observations that no other section covers, and what members said, of which the summary has no words. */
function openEntries(
  context: ReportContext,
  discussed: readonly LedgerEntry[],
  cited: readonly Citation[],
): readonly LedgerEntry[] {
  const summarised = new Set(
    PHASES.flatMap((phase) => reportedIn(context, phase)).flatMap(({ standing }) =>
      standing.entries.map((entry) => entry.observation.id),
    ),
  )
  return discussed
    .filter((entry) => !summarised.has(entry.observation.id) || isStatement(entry))
    .filter(({ observation }) => !isQuoted(cited, observation.id, observation.statement))
}

const continuedLines = ({ data, changes, phrases, names }: ReportContext): readonly Line[] =>
  successionLines(data.negotiation, successionsIn(changes), phrases, names)

/** Also on this day: updates of the meeting’s days that name no meeting, then the changes of the context. */
const alsoLines = (context: ReportContext, { entries, view }: Scope['also']): readonly Line[] => [
  ...mergeLines(entries.flatMap((entry) => openLine(context, entry))),
  ...contestedBy(entries, view, context.phrases, context.names),
  ...continuedLines(context),
  ...milestoneLines(context),
  ...documentLines(context, () => true),
]

const openLine = ({ data, phrases, names }: ReportContext, entry: LedgerEntry): readonly Line[] =>
  lineFrom(updateText(phrases, names, entry), [Source.ofEntry(entry, data.negotiation)], englishOf(entry))

const isOfNoArticle = (change: Change): boolean => change.kind === 'proposal' && isOnNoArticle(change.document)

function documentLines(
  { data, changes, phrases, names }: ReportContext,
  isAmong: (change: Change) => boolean,
): readonly Line[] {
  const { provenance } = data.negotiation
  return changes.filter(isAmong).flatMap((change) => {
    if (change.kind === 'participant') {
      const { id, member } = change.participation
      return lineFrom(phrases.phrase('joined', { member: names.member(member), date: phrases.date(dateOf(change)) }), [
        Source.ofFact(change.participation, provenance.get(entityKey('participation', id))),
      ])
    }
    if (change.kind !== 'proposal') return []
    const { id, proponents, proponentsLabel, symbol, subject, date } = change.document
    const stated = provenance.get(entityKey('document', id))
    const who = proponentsLabel ?? listed(phrases, proponents.map(names.member))
    const what = symbol ? `${symbol}, ${subject}` : subject
    return lineFrom(
      phrases.phrase('tabled', { who, what, date: phrases.date(date) }),
      [Source.ofDocument(change.document, stated)],
      stated ? [] : [subject, proponentsLabel ?? ''],
    )
  })
}

function milestoneLines({ data, changes, phrases }: ReportContext): readonly Line[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'milestone') return []
    const { id, title, date } = change.milestone
    const stated = data.negotiation.provenance.get(entityKey('milestone', id))
    return lineFrom(
      phrases.phrase('milestone-line', { title, date: phrases.date(date) }),
      [Source.ofFact(change.milestone, stated)],
      stated ? [] : [title],
    )
  })
}

function standTable({ data, view, articles, from, to, phrases, names }: ReportContext): Section {
  const rows = articles
    .filter(({ id }) => entriesOn(view, id, from, to).length > 0)
    .map((article) => statusAsOf(view.ledger, article.id, to))
    .flatMap((status) => (status.standing ? [{ status, standing: status.standing }] : []))
    .sort((a, b) => PHASES.indexOf(a.standing.phase) - PHASES.indexOf(b.standing.phase))
    .flatMap(({ status, standing }) =>
      rowFrom(
        [
          names.article(status.article),
          [stepText(phrases, standing), contestedText(phrases, names.article(status.article), standing)]
            .filter((part) => part !== '')
            .join('. '),
          phrases.date(sinceOf(view.ledger, status.article, standing)),
          outstandingText(status, phrases),
        ],
        [
          ...currentSources(standing, data.negotiation),
          ...shownFlags(status.flags).flatMap((flag) => Source.ofStatus([flag], data.negotiation)),
        ],
      ),
    )
  return {
    kind: 'table',
    heading: phrases.phrase('stand'),
    columns: [
      phrases.phrase('col-article'),
      phrases.phrase('col-phase'),
      phrases.phrase('col-since'),
      phrases.phrase('col-outstanding'),
    ],
    rows,
  }
}

/** Number of outstanding issues and the flags in force, as the list of articles has them. */
function outstandingText({ outstandingCount, flags }: ArticleStatus, phrases: ReportPhrases): string {
  const names = new Set(shownFlags(flags).map((flag) => phrases.status(flag.status)))
  const count = outstandingCount === null ? [] : [phrases.phrase('issues', { count: outstandingCount })]
  return listed(phrases, [...count, ...names])
}

/** True for what a member said and a user noted: a line of the log that was written up. */
const isStatement = ({ origin, observation: { statement, reportedBy } }: LedgerEntry): boolean =>
  origin === 'mine' && statement !== '' && reportedBy.members.length > 0

const ownLines = (cited: readonly Citation[], citable: ReturnType<typeof citableIn>): readonly Line[] =>
  cited.flatMap(({ text, observation }) => lineFrom(asSentence(text), [citable.get(observation) ?? null]))
