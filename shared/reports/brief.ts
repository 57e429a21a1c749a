/** One-page brief of an article, a member or a meeting as of a day, each line with its source. */
import type { Assembled } from '../domain/assembly/assemble'
import { successionsOf } from '../domain/assembly/successions'
import { compare } from '../domain/compare'
import { effectiveDay } from '../domain/dates/days'
import { entityKey, type Subject } from '../domain/entries/entries'
import type { LedgerEntry, Standing } from '../domain/ledger/ledger'
import { historyOf, isInferred, sinceOf, statusAsOf, statusSinceOf } from '../domain/ledger/ledger'
import { targetsAsOf } from '../domain/ledger/targets'
import { dateOf, type View } from '../domain/queries/changes'
import { daysOf } from '../domain/queries/meeting-facts'
import { resultsOf } from '../domain/queries/meetings'
import { participationsOf } from '../domain/queries/participation'
import type { Cell, HeldPosition } from '../domain/queries/positions'
import { buildPositionMatrix, cellsOn } from '../domain/queries/positions'
import type { Day, Meeting } from '../domain/types'
import { addedAfterCoverage } from './added-after'
import { followUpSection, followUps, outcomeText, plannedBy } from './follow-up'
import { commentSection, type Frame, marksOf, NO_FRAME, requestSection } from './frame'
import { headOf } from './head'
import type { ReportData } from './internal-data'
import { itemsOfBrief, unsourcedIn } from './left-out'
import type { NameBook, ReportPhrases } from './phrases'
import {
  asSentence,
  declineText,
  isOfEnglish,
  markInferred,
  meetingPhrase,
  nameBook,
  stepText,
  updateText,
  withWords,
  wordsOf,
} from './phrases'
import type { Line, Report, Section } from './report'
import { englishOf, lineFrom, mergeLines, withoutEmpty } from './report'
import { scopeOf } from './scope'
import { Source } from './source'
import { interventionLine, otherInterventions, spokenSections } from './spoken'
import { addedBeside, contestedBy, contestedLine, entriesBeside, flagsUntil, turnSources } from './status-sources'
import { successionLines } from './succession-lines'

export type BriefOf = Subject

interface BriefContext {
  readonly data: ReportData
  readonly negotiation: Assembled
  readonly view: View
  readonly phrases: ReportPhrases
  readonly names: NameBook
}

/** Builds a brief; `null` where the negotiation has no such article, member or meeting. */
export function buildBrief(
  data: ReportData,
  of: BriefOf,
  day: Day,
  phrases: ReportPhrases,
  comments: readonly string[] = [],
  frame: Frame = NO_FRAME,
): Report | null {
  const { negotiation, ledger } = data
  const view: View = { negotiation, ledger, day }
  const names = nameBook(negotiation, phrases.lang)
  const body = bodyOf(of, { data, negotiation, view, phrases, names })
  if (!body) return null
  const isForUs = data.audience === 'us'
  const report = withoutEmpty({
    ...body,
    isOfEnglish: isOfEnglish(negotiation),
    marks: marksOf(frame, isForUs, phrases),
    head: [],
    names,
    sections: [...body.sections, commentSection(comments, phrases), requestSection(frame, phrases)],
  })
  const about = {
    subject: body.title,
    unsourced: unsourcedIn(itemsOfBrief(data, of, day)).length,
    isForUs,
    added: addedAfterCoverage(data, day),
    original: body.original ?? null,
  }
  return { ...report, head: headOf(report, view, about, frame, phrases) }
}

interface Body extends Pick<Report, 'title' | 'english' | 'sections'> {
  /** Title in the language of its source, where that is not the report's. */
  readonly original?: string
}

function bodyOf({ kind, id }: BriefOf, context: BriefContext): Body | null {
  const { articles, members, meetings } = context.view.negotiation
  if (kind === 'article') return articles.some((article) => article.id === id) ? ofArticle(id, context) : null
  if (kind === 'member') return members.some((member) => member.id === id) ? ofMember(id, context) : null
  const meeting = meetings.find((known) => known.id === id)
  return meeting ? ofMeeting(meeting, context) : null
}

const section = (heading: string, lines: readonly Line[]): Section => ({ kind: 'lines', heading, lines })

function ofArticle(id: string, context: BriefContext): Body {
  const { data, negotiation, view, phrases, names } = context
  const continued = successionsOf(negotiation.articles).filter(
    ({ of, into, day }) => (of.includes(id) || into.includes(id)) && day <= view.day,
  )
  const cells = cellsOn(buildPositionMatrix(negotiation, data.entries, view.day), id)
  return {
    title: names.article(id),
    english: [],
    sections: [
      ...standSections(id, context),
      section(phrases.phrase('continued'), successionLines(negotiation, continued, phrases, names)),
      section(phrases.phrase('planned'), plannedLines(id, context)),
      section(phrases.phrase('targets'), targetLines(id, context)),
      section(
        phrases.phrase('facilitators'),
        cells.flatMap((cell) => facilitatorLines(cell, names.member(cell.member), context)),
      ),
      section(
        phrases.phrase('positions'),
        cells.flatMap((cell) =>
          positionLines(cell, context, (held) =>
            phrases.phrase('stance-bare', { member: names.member(cell.member), ...held }),
          ),
        ),
      ),
      section(
        phrases.phrase('said'),
        otherInterventions(data, id, 'article', view.day).flatMap((line) =>
          interventionLine(data, line, phrases, names),
        ),
      ),
      section(phrases.phrase('history'), historyLines(id, context)),
      untoldSection(id, context),
    ],
  }
}

/** Positions of a cell, each with its words; a document and what was noted of it on its day are told once. */
function positionLines(
  { member, stands }: Cell,
  { negotiation, phrases }: BriefContext,
  sentenceOf: (held: { readonly stance: string; readonly date: string }) => string,
): readonly Line[] {
  const documents = stands.filter(({ kind }) => kind === 'document')
  const documentOf = ({ kind, stance, day }: HeldPosition) =>
    kind === 'document' ? undefined : documents.find((one) => one.stance === stance && one.day === day)
  return stands.flatMap((stand) => {
    if (documentOf(stand)) return []
    const told = [stand, ...stands.filter((other) => documentOf(other) === stand)]
    const sentence = sentenceOf({ stance: phrases.stance(stand.stance), date: phrases.date(stand.date) })
    return lineFrom(
      told.map(wordsOfStand).reduce(withWords, sentence),
      told.map((one) => Source.ofStand(one, member, negotiation)),
      told.flatMap(englishOfStand),
    )
  })
}

const wordsOfStand = ({ symbol, statement }: HeldPosition): string =>
  [symbol, statement].filter((part) => part).join(', ')

const englishOfStand = ({ origin, statement }: HeldPosition): readonly string[] =>
  origin === 'pack' ? [statement] : []

/** The current status, which no brief lacks, with the flags in force: what has none by the day says so. */
function standSections(id: string, context: BriefContext): readonly Section[] {
  const { negotiation, view, phrases, names } = context
  const { standing, flags, outstandingCount } = statusAsOf(view.ledger, id, view.day)
  const heading = phrases.phrase('stand-one')
  const none = phrases.phrase('none-yet', { article: names.article(id) })
  return [
    standing
      ? section(heading, standLines(id, standing, outstandingCount, context))
      : { kind: 'words', heading, note: '', paragraphs: [none] },
    section(
      phrases.phrase('flags'),
      flags.flatMap((flag) => {
        const [name, statement] = [phrases.status(flag.status), wordsOf(phrases, flag)]
        const text = statement === '' ? name : phrases.phrase('flag-line', { flag: name, statement })
        return lineFrom(text, Source.ofStatus([flag], negotiation), englishOf(flag))
      }),
    ),
  ]
}

function standLines(
  id: string,
  standing: Standing,
  outstandingCount: number | null,
  context: BriefContext,
): readonly Line[] {
  const { negotiation, phrases, names } = context
  const sources = Source.ofStatus(standing.entries, negotiation)
  const isUnsourced = sources.every(({ fields }) => fields.isMissing)
  return [
    ...lineFrom(standsAt(id, standing, context), sources),
    ...(outstandingCount === null ? [] : lineFrom(phrases.phrase('issues-line', { count: outstandingCount }), sources)),
    ...contestedLine(id, standing, negotiation, phrases, names),
    ...standing.entries.flatMap((entry) => {
      const words = wordsOf(phrases, entry)
      if (words === '') return []
      return lineFrom(asSentence(words), isUnsourced ? sources : [Source.ofEntry(entry, negotiation)], englishOf(entry))
    }),
  ]
}

/** Phase and step, each with its own start date. */
function standsAt(id: string, standing: Standing, { view, phrases, names }: BriefContext): string {
  const article = names.article(id)
  const since = sinceOf(view.ledger, id, standing)
  const later = statusSinceOf(view.ledger, id, standing)
  return since === later
    ? phrases.phrase('stands-at', { article, step: stepText(phrases, standing), since: phrases.date(since) })
    : phrases.phrase('stands-at-later', {
        article,
        phase: phrases.phase(standing.phase),
        since: phrases.date(since),
        status: markInferred(phrases, phrases.status(standing.status), isInferred(standing)),
        later: phrases.date(later),
      })
}

/** Planned status updates that are ahead, as announced by the day. */
function plannedLines(id: string, { negotiation, view, phrases }: BriefContext): readonly Line[] {
  return plannedBy(view, id, view.day).flatMap((entry) => {
    const values = { date: phrases.date(entry.observation.date), status: phrases.status(entry.status) }
    const [line, words] = [phrases.phrase('planned-line', values), wordsOf(phrases, entry)]
    return lineFrom(
      words === '' ? line : withWords(asSentence(line), words),
      [Source.ofEntry(entry, negotiation)],
      englishOf(entry),
    )
  })
}

function targetLines(id: string, { negotiation, view, phrases }: BriefContext): readonly Line[] {
  return targetsAsOf(view.ledger, id, view.day).flatMap((target) =>
    lineFrom(
      phrases.phrase('target-line', {
        status: phrases.status(target.status),
        date: phrases.date(target.date),
        outcome: outcomeText(target, phrases),
      }),
      [Source.ofEntry(target.entry, negotiation)],
    ),
  )
}

function facilitatorLines(cell: Cell, of: string, { view, phrases }: BriefContext): readonly Line[] {
  return cell.roles.flatMap((stand) => {
    const held = view.negotiation.roles.find(({ id }) => id === stand.id)
    const role = held ? phrases.role(held.role) : ''
    const who = [of, held?.person, role].filter((part) => part).join(', ')
    // A role without a translation stays in the source's wording.
    const english = role === held?.role ? [role] : []
    // The end of a role that is held on is not known; the other dates are those of mentions.
    const isHeldOn = Boolean(held?.from) && held?.to === null
    return lineFrom(
      phrases.phrase(isHeldOn ? 'facilitator-since' : 'facilitator-line', { who, date: phrases.date(stand.date) }),
      [Source.ofStand(stand, cell.member, view.negotiation)],
      english,
    )
  })
}

/**
 * Each turn with what was said of it, and what stands beside the turns: the flags that are no longer in force, and for us what was
 * added, in order of their day.
 */
function historyLines(id: string, context: BriefContext): readonly Line[] {
  const { data, view } = context
  const history = historyOf(view.ledger, id, view.day)
  const turns = history.map((turn, at) => ({ day: turn.day, lines: turnLines(id, history, at, context) }))
  const { flags } = statusAsOf(view.ledger, id, view.day)
  const ended = flagsUntil(view, id).filter((flag) => !flags.includes(flag))
  const beside = [...ended, ...addedBeside(data, id, view.day)]
  const noted = beside.map((entry) => ({ day: entry.day, lines: entryLines(entry, context) }))
  return [...turns, ...noted].toSorted((a, b) => compare(a.day, b.day)).flatMap(({ lines }) => lines)
}

/** One turn; the words on the current one stand at the top. */
function turnLines(id: string, history: readonly Standing[], at: number, context: BriefContext): readonly Line[] {
  const { negotiation, view, phrases, names } = context
  const turn = history[at]
  if (!turn) return []
  const isCurrent = at === history.length - 1
  const said = isCurrent ? [] : turn.entries.filter((entry) => Source.ofEntry(entry, negotiation) !== null)
  const values = { date: phrases.date(turn.date), step: stepText(phrases, turn) }
  const fall = declineText(phrases, names.article(id), history[at - 1] ?? null, turn)
  const sources = turnSources(view, id, turn)
  return [
    ...(fall === '' ? [] : lineFrom(fall, sources)),
    ...lineFrom(historyText(values, said, phrases), sources, said.flatMap(englishOf)),
    ...(isCurrent ? [] : contestedLine(id, turn, negotiation, phrases, names)),
  ]
}

function entryLines(entry: LedgerEntry, { negotiation, phrases }: BriefContext): readonly Line[] {
  const values = { date: phrases.date(entry.observation.date), step: phrases.status(entry.status) }
  return lineFrom(historyText(values, [entry], phrases), [Source.ofEntry(entry, negotiation)], englishOf(entry))
}

/** A line of the history, with all that was said, each once. */
function historyText(
  values: { readonly date: string; readonly step: string },
  said: readonly LedgerEntry[],
  phrases: ReportPhrases,
): string {
  const words = [...new Set(said.map((entry) => wordsOf(phrases, entry)))].filter((one) => one !== '')
  if (words.length === 0) return phrases.phrase('history-line', values)
  return phrases.phrase('history-words', { ...values, statement: words.map(asSentence).join(' ') })
}

/** Number of the status updates that have a source and no line. */
function untoldSection(id: string, { data, negotiation, view, phrases }: BriefContext): Section {
  const told = new Set(addedBeside(data, id, view.day))
  const untold = entriesBeside(view, id).filter(
    (entry) => !told.has(entry) && Source.ofEntry(entry, negotiation) !== null,
  )
  const total = (view.ledger.entries.get(id) ?? []).filter(({ day }) => day <= view.day).length
  const paragraphs = untold.length === 0 ? [] : [phrases.phrase('untold-count', { count: untold.length, total })]
  return { kind: 'words', heading: phrases.phrase('untold'), note: '', paragraphs }
}

function ofMember(id: string, context: BriefContext): Body {
  const { data, negotiation, view, phrases, names } = context
  const { provenance } = negotiation
  const cells = buildPositionMatrix(negotiation, data.entries, view.day).cells.filter((cell) => cell.member === id)
  const [span] = participationsOf(negotiation, id)
  const joined = span ? Source.ofFact(span, provenance.get(entityKey('participation', span.id))) : null
  return {
    title: names.member(id),
    english: [],
    sections: [
      section(
        phrases.phrase('participation'),
        joined && joined.day <= view.day
          ? lineFrom(phrases.phrase('joined', { member: names.member(id), date: phrases.date(joined.fields.date) }), [
              joined,
            ])
          : [],
      ),
      section(
        phrases.phrase('positions'),
        cells.flatMap((cell) =>
          positionLines(cell, context, (held) =>
            phrases.phrase('article-stance-bare', { article: names.article(cell.article), ...held }),
          ),
        ),
      ),
      section(
        phrases.phrase('said'),
        otherInterventions(data, id, 'member', view.day).flatMap((line) =>
          interventionLine(data, line, phrases, names),
        ),
      ),
      section(
        phrases.phrase('facilitators'),
        cells.flatMap((cell) => facilitatorLines(cell, names.article(cell.article), context)),
      ),
      section(
        phrases.phrase('documents'),
        view.negotiation.documents
          .filter((document) => document.proponents.includes(id) && effectiveDay(document.date) <= view.day)
          .flatMap((document) =>
            lineFrom(
              phrases.phrase('tabled', {
                who: names.member(id),
                what: document.symbol ? `${document.symbol}, ${document.subject}` : document.subject,
                date: phrases.date(document.date),
              }),
              [Source.ofDocument(document, provenance.get(entityKey('document', document.id)))],
              provenance.has(entityKey('document', document.id)) ? [] : [document.subject],
            ),
          ),
      ),
    ],
  }
}

function ofMeeting(meeting: Meeting, { data, negotiation, view: { day: asOf }, phrases, names }: BriefContext): Body {
  const days = daysOf(meeting, asOf)
  const { from, to } = days
  const { view, changes, also } = scopeOf(data, days, meeting, asOf)
  const isEnglish = names.isEnglish(meeting.id)
  const isForeign = phrases.lang !== 'en' && isEnglish
  const results = resultsOf(view.ledger, negotiation.articles, meeting.id, to)
  const linesOf = (entries: readonly LedgerEntry[]) =>
    mergeLines(
      entries.flatMap((entry) =>
        lineFrom(updateText(phrases, names, entry), [Source.ofEntry(entry, negotiation)], englishOf(entry)),
      ),
    )
  const isTold = (entry: LedgerEntry) => results.includes(entry)
  return {
    title: isForeign ? meetingPhrase(meeting, phrases) : meeting.title,
    english: isEnglish ? [meeting.title] : [],
    ...(isForeign ? { original: meeting.title } : {}),
    sections: [
      section(
        phrases.phrase('changed'),
        changes.flatMap((change) => {
          if (!('to' in change)) return []
          const moved = phrases.phrase('stands-at', {
            article: names.article(change.article),
            step: stepText(phrases, change.to),
            since: phrases.date(dateOf(change)),
          })
          return [
            ...(change.kind === 'moved' ? lineFrom(moved, turnSources(view, change.article, change.to)) : []),
            ...contestedLine(change.article, change.to, negotiation, phrases, names),
          ]
        }),
      ),
      section(phrases.phrase('results'), linesOf(results)),
      ...spokenSections(
        data,
        { ...days, meeting: meeting.id, asOf },
        phrases,
        names,
        [],
        [...linesOf(also.entries), ...contestedBy(also.entries, also.view, phrases, names)],
      ),
      followUpSection(followUps(view, from, to), phrases, names, negotiation, isTold),
    ],
  }
}
