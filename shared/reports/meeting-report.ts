/** Meeting report: a meeting or a period, each line with a stored source, from public data alone. */
import type { Change, View } from '../domain/changes'
import { changesBetween, dateOf } from '../domain/changes'
import { addDays, earlierDay, effectiveDay } from '../domain/days'
import type { Entry } from '../domain/entries'
import { viewFor } from '../domain/layers'
import type { LedgerEntry, Standing } from '../domain/ledger'
import { buildLedger, endAsOf, isInferred, sinceOf, statusAsOf } from '../domain/ledger'
import type { Day, Meeting, Negotiation, Phase } from '../domain/types'
import { PHASES } from '../domain/types'
import { followUpSection, followUps } from './follow-up'
import type { NameBook, ReportPhrases } from './phrases'
import { asKnown, contestedText, fallText, listed, nameBook, saidIn, stepText } from './phrases'
import type { Line, Report, Section } from './report'
import { englishOf, footnotesOf, lineFrom, rowFrom, withoutEmpty } from './report'
import { Source } from './source'

/** Subject of a report: a meeting, or a range of days. */
export type Span =
  | { readonly kind: 'meeting'; readonly meeting: Meeting }
  | { readonly kind: 'period'; readonly from: Day; readonly to: Day }

/** A sentence written by the user, cited to a stored observation. */
export interface OwnLine {
  readonly text: string
  /** Id of the observation. */
  readonly observation: string
}

interface Around {
  readonly view: View
  readonly from: Day
  readonly to: Day
  readonly voice: ReportPhrases
  readonly names: NameBook
  readonly changes: readonly Change[]
}

/** First and last day of a span, no later than the as-of date. */
export function daysOf(span: Span, asOf: Day): { readonly from: Day; readonly to: Day } {
  const from = span.kind === 'meeting' ? effectiveDay(span.meeting.start) : span.from
  const end = span.kind === 'meeting' ? effectiveDay(span.meeting.end) : span.to
  return { from, to: earlierDay(end, asOf) }
}

/** Builds the report. Private entries are filtered first; nothing after that line can add them again. */
export function buildMeetingReport(
  negotiation: Negotiation,
  records: readonly Entry[],
  span: Span,
  asOf: Day,
  voice: ReportPhrases,
  own: readonly OwnLine[] = [],
): Report {
  const ledger = buildLedger(negotiation, viewFor(records, 'print'))
  const { from, to } = daysOf(span, asOf)
  const view: View = { negotiation, ledger, day: to }
  const changes = changesBetween({ ...view, day: addDays(from, -1) }, view)
  const around: Around = { view, from, to, voice, names: nameBook(negotiation, voice.lang), changes }
  const spoken = entriesBetween(view, from, to)
  const report = withoutEmpty({
    title: titleOf(span, around),
    english: span.kind === 'meeting' ? [span.meeting.title, shortTitle(span.meeting)] : [],
    head: [],
    sections: [
      section(voice.say('own'), ownLines(own, view)),
      section(voice.say('summary'), summaryLines(around)),
      section(voice.say('back'), backLines(around)),
      section(voice.say('open'), openLines(around, spoken)),
      section(voice.say('documents'), documentLines(around)),
      standTable(around, spoken),
      followUpSection(followUps(view, from, to), voice, around.names),
    ],
  })
  return { ...report, head: headOf(span, around, report) }
}

const section = (heading: string, lines: readonly Line[]): Section => ({ kind: 'lines', heading, lines })

function titleOf(span: Span, around: Around): string {
  const { voice } = around
  if (span.kind === 'period') return daysText(around)
  const counts = PHASES.flatMap((phase) => {
    const reported = ALWAYS_NEWS.has(phase) ? reportedIn(around, phase) : []
    const count = reported.length
    if (count === 0) return []
    const inferred = reported.every(({ standing }) => isInferred(standing))
    return [asKnown(voice, voice.say('phase-count', { count, phase: voice.phase(phase, count) }), inferred)]
  })
  const meeting = shortTitle(span.meeting)
  const whole = agreementIn(around).map(({ standing }) => voice.status(standing.status))
  const news = [...counts, ...whole]
  if (news.length === 0) return meeting
  return voice.say('cable-title-meeting', { meeting, counts: news.join(', ') })
}

/** The range of days; a single day is written once. */
const daysText = ({ voice, from, to }: Around): string =>
  from === to ? voice.date(from) : voice.say('cable-title-period', { from: voice.date(from), to: voice.date(to) })

function shortTitle({ title }: Meeting): string {
  const [short = title] = title.split(/[:;]/)
  return short
}

function headOf(span: Span, around: Around, report: Report): Report['head'] {
  const { voice, view, to } = around
  const what = span.kind === 'meeting' ? span.meeting.title : daysText(around)
  return [
    [voice.say('subject'), `${view.negotiation.names[voice.lang]}: ${what}`],
    [
      voice.say('as-of'),
      voice.say('record-to', { day: voice.date(to), end: voice.date(endAsOf(view.ledger, to) ?? to) }),
    ],
    [
      voice.say('sources'),
      `${voice.say('sources-count', { count: footnotesOf(report).list.length })} ${voice.say('public-only')}`,
    ],
  ]
}

function entriesBetween({ negotiation, ledger }: View, from: Day, to: Day): readonly LedgerEntry[] {
  return negotiation.articles.flatMap((article) =>
    (ledger.entries.get(article.id) ?? []).filter(
      (entry) => entry.day >= from && entry.day <= to && entry.observation.basis !== 'planned',
    ),
  )
}

/** Phases that are news whenever they are reported; of the others only a move is. */
const ALWAYS_NEWS: ReadonlySet<Phase> = new Set(['concluded', 'clean', 'nearly-clean', 'parked', 'dropped'])

interface Reported {
  readonly article: string
  readonly standing: Standing
}

/** Articles reported to be in a phase within the span that are still in it at its end. */
function reportedIn({ view, from, to }: Around, phase: Phase): readonly Reported[] {
  return view.negotiation.articles.flatMap((article) => {
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
function agreementIn({ view, from, to }: Around): readonly Reported[] {
  return view.negotiation.articles.flatMap((article) => {
    if (article.kind !== 'instrument') return []
    const { standing } = statusAsOf(view.ledger, article.id, to)
    return standing && standing.day >= from ? [{ article: article.id, standing }] : []
  })
}

function summaryLines(around: Around): readonly Line[] {
  return [...phaseLines(around), ...agreementLines(around)]
}

function agreementLines(around: Around): readonly Line[] {
  const { voice, names } = around
  return agreementIn(around).flatMap(({ article, standing }) =>
    lineFrom(
      voice.say('says-of', { article: names.article(article), statement: stepText(voice, standing) }),
      standing.entries.map(Source.ofEntry),
    ),
  )
}

function phaseLines(around: Around): readonly Line[] {
  const { voice } = around
  return PHASES.flatMap((phase) => {
    const reported = reportedIn(around, phase)
    const inferred = reported.filter(({ standing }) => isInferred(standing))
    const told = reported.filter((one) => !inferred.includes(one))
    return [...phaseLine(around, phase, told), ...phaseLine(around, phase, inferred, voice.say('not-announced'))]
  })
}

function phaseLine(
  { voice, names }: Around,
  phase: Phase,
  reported: readonly Reported[],
  caveat = '',
): readonly Line[] {
  const count = reported.length
  if (count === 0) return []
  const list = listed(
    voice,
    reported.map(({ article }) => names.article(article)),
  )
  const values = { count, phase: voice.phase(phase, count), names: list }
  // Where only a move is news, more articles may be in the phase than those that moved.
  const text = ALWAYS_NEWS.has(phase) ? voice.say('moved-into', values) : voice.say('newly-in', values)
  return lineFrom(
    [text, caveat].filter((part) => part !== '').join(' '),
    reported.flatMap(({ standing }) => standing.entries).map(Source.ofEntry),
  )
}

function backLines(around: Around): readonly Line[] {
  const { changes, voice, names } = around
  const dropped = new Set(reportedIn(around, 'dropped').map(({ article }) => article))
  const line = (text: string, entries: readonly LedgerEntry[]) =>
    text === '' ? [] : lineFrom(text, entries.map(Source.ofEntry))
  return changes.flatMap((change) => {
    if (!('to' in change)) return []
    const { article, to } = change
    const from = change.kind === 'moved' ? change.from : null
    // The summary names what was left out; its earlier phase is stated here where that was a result.
    const isTold = to.phase === 'dropped' && dropped.has(article) && !(from && ALWAYS_NEWS.has(from.phase))
    return [
      ...line(isTold ? '' : fallText(voice, names.article(article), from, to), to.entries),
      ...line(contestedText(voice, names.article(article), to), [...to.entries, ...to.contestedBy]),
    ]
  })
}

/** Observations that no other section covers. */
function openLines(around: Around, spoken: readonly LedgerEntry[]): readonly Line[] {
  const { voice, names } = around
  const told = new Set(
    PHASES.flatMap((phase) => reportedIn(around, phase)).flatMap(({ standing }) =>
      standing.entries.map((entry) => entry.observation.id),
    ),
  )
  return spoken
    .filter((entry) => !told.has(entry.observation.id))
    .flatMap((entry) =>
      lineFrom(
        voice.say('says-of', {
          article: names.article(entry.observation.article),
          statement: saidIn(voice, entry),
        }),
        [Source.ofEntry(entry)],
        englishOf(entry),
      ),
    )
}

function documentLines({ changes, voice, names }: Around): readonly Line[] {
  return changes.flatMap((change) => {
    if (change.kind === 'participant') {
      const { member } = change.participant
      return lineFrom(voice.say('joined', { member: names.member(member), date: voice.date(dateOf(change)) }), [
        Source.ofFact(change.participant),
      ])
    }
    if (change.kind !== 'proposal') return []
    const { proponents, proponentsLabel, symbol, subject, date } = change.proposal
    const who = proponentsLabel ?? listed(voice, proponents.map(names.member))
    const what = symbol ? `${symbol}, ${subject}` : subject
    const english = [subject, proponentsLabel ?? '']
    return lineFrom(
      voice.say('tabled', { who, what, date: voice.date(date) }),
      [Source.ofFact(change.proposal)],
      english,
    )
  })
}

function standTable({ view, to, voice, names }: Around, spoken: readonly LedgerEntry[]): Section {
  const named = new Set(spoken.map((entry) => entry.observation.article))
  const rows = view.negotiation.articles
    .filter((article) => named.has(article.id))
    .map((article) => statusAsOf(view.ledger, article.id, to))
    .flatMap((status) => (status.standing ? [{ status, standing: status.standing }] : []))
    .sort((a, b) => PHASES.indexOf(a.standing.phase) - PHASES.indexOf(b.standing.phase))
    .flatMap(({ status, standing }) =>
      rowFrom(
        [
          names.article(status.article),
          [stepText(voice, standing), contestedText(voice, names.article(status.article), standing)]
            .filter((part) => part !== '')
            .join('. '),
          voice.date(sinceOf(view.ledger, status.article, standing)),
          status.outstandingCount === null ? '' : voice.say('issues', { count: status.outstandingCount }),
        ],
        [...standing.entries, ...standing.contestedBy].map(Source.ofEntry),
      ),
    )
  return {
    kind: 'table',
    heading: voice.say('stand'),
    columns: [voice.say('col-article'), voice.say('col-phase'), voice.say('col-since'), voice.say('col-outstanding')],
    rows,
  }
}

function ownLines(own: readonly OwnLine[], view: View): readonly Line[] {
  const stored = new Map([...view.ledger.entries.values()].flat().map((entry) => [entry.observation.id, entry]))
  return own.flatMap(({ text, observation }) => {
    const entry = stored.get(observation)
    return entry && entry.day <= view.day && text.trim() !== '' ? lineFrom(text.trim(), [Source.ofEntry(entry)]) : []
  })
}
