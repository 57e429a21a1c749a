import { successionsOf } from '../../domain/assembly/successions'
import { compare } from '../../domain/compare'
import { effectiveDay } from '../../domain/dates/days'
import { entityKey, type Subject } from '../../domain/entries/entries'
import type { LedgerEntry, Standing } from '../../domain/ledger/ledger'
import { historyOf, statusAsOf } from '../../domain/ledger/ledger'
import { dateOf, type View } from '../../domain/queries/changes'
import { daysOf } from '../../domain/queries/meeting-facts'
import { resultsOf } from '../../domain/queries/meetings'
import { buildPositionMatrix, cellsOn } from '../../domain/queries/positions'
import type { Day, Meeting } from '../../domain/types'
import { addedAfterCoverage } from '../added-after'
import { followUpSection, followUps } from '../follow-up'
import { commentSection, type Frame, marksOf, NO_FRAME, requestSection } from '../frame'
import { headOf } from '../head'
import type { ReportData } from '../internal-data'
import { itemsOfBrief, unsourcedIn } from '../left-out'
import type { ReportPhrases } from '../phrases'
import {
  asSentence,
  declineText,
  isOfEnglish,
  meetingPhrase,
  nameBook,
  stepText,
  updateText,
  wordsOf,
} from '../phrases'
import type { Line, Report, Section } from '../report'
import { englishOf, lineFrom, mergeLines, withoutEmpty } from '../report'
import { scopeOf } from '../scope'
import { Source } from '../source'
import { interventionLine, otherInterventions, spokenSections } from '../spoken'
import { addedBeside, contestedBy, contestedLine, entriesBeside, flagsUntil, turnSources } from '../status-sources'
import { successionLines } from '../succession-lines'
import { articlePage, joinedLines, memberPage, ourLine } from './brief-page'
import {
  type BriefContext,
  facilitatorLines,
  plannedLines,
  positionLines,
  section,
  standSections,
  targetLines,
} from './brief-parts'

export type BriefOf = Subject
/** One page, or with the history and all statements. */
export type BriefForm = 'page' | 'full'

/** Builds a brief; `null` where the negotiation has no such article, member or meeting. */
export function buildBrief(
  data: ReportData,
  of: BriefOf,
  day: Day,
  phrases: ReportPhrases,
  comments: readonly string[] = [],
  frame: Frame = NO_FRAME,
  form: BriefForm = 'full',
): Report | null {
  const { negotiation, ledger } = data
  const view: View = { negotiation, ledger, day }
  const names = nameBook(negotiation, phrases.lang)
  const body = bodyOf(of, { data, negotiation, view, phrases, names, isPage: form === 'page' })
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

function ofArticle(id: string, context: BriefContext): Body {
  const { data, negotiation, view, phrases, names } = context
  const continued = successionsOf(negotiation.articles).filter(
    ({ of, into, day }) => (of.includes(id) || into.includes(id)) && day <= view.day,
  )
  const cells = cellsOn(buildPositionMatrix(negotiation, data.entries, view.day), id)
  return {
    title: names.article(id),
    english: [],
    sections: context.isPage
      ? articlePage(id, context)
      : [
          ...standSections(id, context),
          section(phrases.phrase('continued'), successionLines(negotiation, continued, phrases, names)),
          ...ourLine({ kind: 'article', id }, context),
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
  return {
    title: names.member(id),
    english: [],
    sections: context.isPage
      ? memberPage(id, context)
      : [
          section(phrases.phrase('participation'), joinedLines(id, context)),
          ...ourLine({ kind: 'member', id }, context),
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
