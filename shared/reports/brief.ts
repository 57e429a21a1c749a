/** One-page brief of an article, a member or a meeting: public data as of a day, each line with its source. */
import type { Assembled } from '../domain/assemble'
import { dateOf, successionsIn, type View } from '../domain/changes'
import { earlierDay, effectiveDay } from '../domain/days'
import type { Entry } from '../domain/entries'
import type { Standing } from '../domain/ledger'
import { historyOf, isInferred, lastSourced, sinceOf, statusAsOf, statusSinceOf } from '../domain/ledger'
import { meetingChanges, resultsOf } from '../domain/meetings'
import { participationsOf } from '../domain/participation'
import type { Cell } from '../domain/positions'
import { buildPositionMatrix, cellsOn } from '../domain/positions'
import { successionsOf } from '../domain/successions'
import { targetsAsOf } from '../domain/targets'
import type { Day, Meeting } from '../domain/types'
import { followUpSection, followUps, outcomeText } from './follow-up'
import { headOf } from './head'
import type { NameBook, ReportPhrases } from './phrases'
import { contestedText, declineText, markInferred, nameBook, statementOrStatus, stepText, wordsOf } from './phrases'
import type { PublicData } from './public-data'
import type { Line, Report, Section } from './report'
import { englishOf, lineFrom, withoutEmpty } from './report'
import { Source } from './source'
import { successionLines } from './succession-lines'

export type BriefOf = { readonly kind: 'article' | 'member' | 'meeting'; readonly id: string }

interface BriefContext {
  readonly negotiation: Assembled
  readonly view: View
  readonly records: readonly Entry[]
  readonly phrases: ReportPhrases
  readonly names: NameBook
}

/** Builds a brief; `null` where the negotiation has no such article, member or meeting. */
export function buildBrief(
  { negotiation, ledger, entries }: PublicData,
  of: BriefOf,
  day: Day,
  phrases: ReportPhrases,
): Report | null {
  const view: View = { negotiation, ledger, day }
  const names = nameBook(negotiation, phrases.lang)
  const context: BriefContext = { negotiation, view, records: entries, phrases, names }
  const body = bodyOf(of, context)
  if (!body) return null
  const report = withoutEmpty({ ...body, head: [], names })
  const latest = of.kind === 'article' ? lastSourced(view.ledger, of.id, day) : null
  return { ...report, head: headOf(report, body.title, view, latest?.observation.date ?? null, phrases) }
}

type Body = Pick<Report, 'title' | 'english' | 'sections'>

function bodyOf({ kind, id }: BriefOf, context: BriefContext): Body | null {
  const { articles, members, meetings } = context.view.negotiation
  if (kind === 'article') return articles.some((article) => article.id === id) ? ofArticle(id, context) : null
  if (kind === 'member') return members.some((member) => member.id === id) ? ofMember(id, context) : null
  const meeting = meetings.find((known) => known.id === id)
  return meeting ? ofMeeting(meeting, context) : null
}

const section = (heading: string, lines: readonly Line[]): Section => ({ kind: 'lines', heading, lines })

function ofArticle(id: string, context: BriefContext): Body {
  const { negotiation, view, phrases, names } = context
  const continued = successionsOf(negotiation.articles).filter(
    ({ of, into, day }) => (of.includes(id) || into.includes(id)) && day <= view.day,
  )
  const cells = cellsOn(buildPositionMatrix(view.negotiation, context.records, view.day), id)
  return {
    title: names.article(id),
    english: [],
    sections: [
      section(phrases.phrase('stand-one'), standLines(id, context)),
      section(phrases.phrase('continued'), successionLines(negotiation, continued, phrases, names)),
      section(phrases.phrase('targets'), targetLines(id, context)),
      section(
        phrases.phrase('facilitators'),
        cells.flatMap((cell) => facilitatorLines(cell, names.member(cell.member), context)),
      ),
      section(
        phrases.phrase('positions'),
        cells.flatMap((cell) =>
          cell.stands.flatMap((stand) =>
            lineFrom(
              phrases.phrase('stance-line', {
                member: names.member(cell.member),
                stance: phrases.stance(stand.stance),
                date: phrases.date(stand.date),
                statement: [stand.symbol, stand.statement].filter((part) => part).join(', '),
              }),
              [Source.ofStand(stand)],
              stand.origin === 'pack' ? [stand.statement] : [],
            ),
          ),
        ),
      ),
      section(phrases.phrase('history'), historyLines(id, context)),
    ],
  }
}

function standLines(id: string, context: BriefContext): readonly Line[] {
  const { view, phrases, names } = context
  const status = statusAsOf(view.ledger, id, view.day)
  const { standing } = status
  if (!standing) return []
  const issues = status.outstandingCount
  return [
    ...lineFrom(
      standsAt(id, standing, context) + (issues === null ? '' : ` ${phrases.phrase('issues', { count: issues })}.`),
      standing.entries.map(Source.ofEntry),
    ),
    ...(standing.contestedBy.length > 0
      ? lineFrom(
          contestedText(phrases, names.article(id), standing),
          [...standing.entries, ...standing.contestedBy].map(Source.ofEntry),
        )
      : []),
    ...standing.entries.flatMap((entry) => {
      const words = wordsOf(phrases, entry)
      return words === '' ? [] : lineFrom(words, [Source.ofEntry(entry)], englishOf(entry))
    }),
    ...status.flags.flatMap((flag) =>
      lineFrom(
        wordsOf(phrases, flag) === ''
          ? phrases.status(flag.status)
          : phrases.phrase('flag-line', { flag: phrases.status(flag.status), statement: wordsOf(phrases, flag) }),
        [Source.ofEntry(flag)],
        englishOf(flag),
      ),
    ),
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

function targetLines(id: string, { view, phrases }: BriefContext): readonly Line[] {
  return targetsAsOf(view.ledger, id, view.day).flatMap((target) =>
    lineFrom(
      phrases.phrase('target-line', {
        status: phrases.status(target.status),
        date: phrases.date(target.date),
        outcome: outcomeText(target, phrases),
      }),
      [Source.ofEntry(target.entry)],
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
    return lineFrom(
      phrases.phrase('facilitator-line', { who, date: phrases.date(stand.date) }),
      [Source.ofStand(stand)],
      english,
    )
  })
}

function historyLines(id: string, { view, phrases, names }: BriefContext): readonly Line[] {
  const history = historyOf(view.ledger, id, view.day)
  return history.flatMap((turn, index) => {
    const fall = declineText(phrases, names.article(id), history[index - 1] ?? null, turn)
    const text = fall || `${phrases.date(turn.date)}: ${stepText(phrases, turn)}`
    return lineFrom(text, turn.entries.map(Source.ofEntry))
  })
}

function ofMember(id: string, context: BriefContext): Body {
  const { view, records, phrases, names } = context
  const cells = buildPositionMatrix(view.negotiation, records, view.day).cells.filter((cell) => cell.member === id)
  const [span] = participationsOf(view.negotiation, id)
  const joined = span ? Source.ofFact(span) : null
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
          cell.stands.flatMap((stand) =>
            lineFrom(
              phrases.phrase('article-stance-line', {
                article: names.article(cell.article),
                stance: phrases.stance(stand.stance),
                date: phrases.date(stand.date),
                statement: [stand.symbol, stand.statement].filter((part) => part).join(', '),
              }),
              [Source.ofStand(stand)],
              stand.origin === 'pack' ? [stand.statement] : [],
            ),
          ),
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
              [Source.ofFact(document)],
              [document.subject],
            ),
          ),
      ),
    ],
  }
}

function ofMeeting(meeting: Meeting, { negotiation, view, phrases, names }: BriefContext): Body {
  const from = effectiveDay(meeting.start)
  const to = earlierDay(effectiveDay(meeting.end), view.day)
  const { changes } = meetingChanges(view, meeting)
  return {
    title: meeting.title,
    english: [meeting.title],
    sections: [
      section(
        phrases.phrase('changed'),
        changes.flatMap((change) =>
          change.kind === 'moved'
            ? lineFrom(
                phrases.phrase('stands-at', {
                  article: names.article(change.article),
                  step: stepText(phrases, change.to),
                  since: phrases.date(dateOf(change)),
                }),
                change.to.entries.map(Source.ofEntry),
              )
            : [],
        ),
      ),
      section(phrases.phrase('continued'), successionLines(negotiation, successionsIn(changes), phrases, names)),
      section(
        phrases.phrase('results'),
        resultsOf(view.ledger, view.negotiation.articles, meeting.id, to).flatMap((entry) =>
          lineFrom(
            phrases.phrase('says-of', {
              article: names.article(entry.observation.article),
              statement: statementOrStatus(phrases, entry),
            }),
            [Source.ofEntry(entry)],
            englishOf(entry),
          ),
        ),
      ),
      followUpSection(followUps(view, from, to), phrases, names),
    ],
  }
}
