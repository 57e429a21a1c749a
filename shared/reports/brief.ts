/** One-page brief of an article, a member or a meeting: public data as of a day, each line with its source. */
import { dateOf, type View } from '../domain/changes'
import { earlierDay, effectiveDay } from '../domain/days'
import type { Entry } from '../domain/entries'
import { viewFor } from '../domain/layers'
import type { Standing } from '../domain/ledger'
import { buildLedger, endAsOf, historyOf, isInferred, sinceOf, statusAsOf, statusSinceOf } from '../domain/ledger'
import { meetingChanges, resultsOf } from '../domain/meetings'
import type { Cell } from '../domain/positions'
import { buildPositionMatrix } from '../domain/positions'
import { targetsAsOf } from '../domain/targets'
import type { Day, Meeting, Negotiation } from '../domain/types'
import { followUpSection, followUps, outcomeText } from './follow-up'
import type { NameBook, ReportPhrases } from './phrases'
import { asKnown, contestedText, fallText, nameBook, saidIn, stepText, wordsOf } from './phrases'
import type { Line, Report, Section } from './report'
import { englishOf, footnotesOf, lineFrom, withoutEmpty } from './report'
import { Source } from './source'

export type BriefOf = { readonly kind: 'article' | 'member' | 'meeting'; readonly id: string }

interface Desk {
  readonly view: View
  readonly records: readonly Entry[]
  readonly voice: ReportPhrases
  readonly names: NameBook
}

/** Builds a brief; `null` where the negotiation has no such article, member or meeting. */
export function buildBrief(
  negotiation: Negotiation,
  records: readonly Entry[],
  of: BriefOf,
  day: Day,
  voice: ReportPhrases,
): Report | null {
  const open = viewFor(records, 'print')
  const view: View = { negotiation, ledger: buildLedger(negotiation, open), day }
  const desk: Desk = { view, records: open, voice, names: nameBook(negotiation, voice.lang) }
  const body = bodyOf(of, desk)
  if (!body) return null
  const report = withoutEmpty({ ...body, head: [] })
  return {
    ...report,
    head: [
      [voice.say('subject'), `${negotiation.names[voice.lang]}: ${body.title}`],
      [
        voice.say('as-of'),
        voice.say('record-to', { day: voice.date(day), end: voice.date(endAsOf(view.ledger, day) ?? day) }),
      ],
      [
        voice.say('sources'),
        `${voice.say('sources-count', { count: footnotesOf(report).list.length })} ${voice.say('public-only')}`,
      ],
    ],
  }
}

type Body = Pick<Report, 'title' | 'english' | 'sections'>

function bodyOf({ kind, id }: BriefOf, desk: Desk): Body | null {
  const { articles, members, meetings } = desk.view.negotiation
  if (kind === 'article') return articles.some((article) => article.id === id) ? ofArticle(id, desk) : null
  if (kind === 'member') return members.some((member) => member.id === id) ? ofMember(id, desk) : null
  const meeting = meetings.find((known) => known.id === id)
  return meeting ? ofMeeting(meeting, desk) : null
}

const section = (heading: string, lines: readonly Line[]): Section => ({ kind: 'lines', heading, lines })

function ofArticle(id: string, desk: Desk): Body {
  const { view, voice, names } = desk
  const cells = buildPositionMatrix(view.negotiation, desk.records, view.day).cells.filter(
    (cell) => cell.article === id,
  )
  return {
    title: names.article(id),
    english: [],
    sections: [
      section(voice.say('stand-one'), standLines(id, desk)),
      section(voice.say('targets'), targetLines(id, desk)),
      section(
        voice.say('facilitators'),
        cells.flatMap((cell) => facilitatorLines(cell, names.member(cell.member), desk)),
      ),
      section(
        voice.say('positions'),
        cells.flatMap((cell) =>
          cell.stands.flatMap((stand) =>
            lineFrom(
              voice.say('stance-line', {
                member: names.member(cell.member),
                stance: voice.stance(stand.stance),
                date: voice.date(stand.date),
                statement: [stand.symbol, stand.statement].filter((part) => part).join(', '),
              }),
              [Source.ofStand(stand)],
              stand.origin === 'pack' ? [stand.statement] : [],
            ),
          ),
        ),
      ),
      section(voice.say('history'), historyLines(id, desk)),
    ],
  }
}

function standLines(id: string, desk: Desk): readonly Line[] {
  const { view, voice, names } = desk
  const status = statusAsOf(view.ledger, id, view.day)
  const { standing } = status
  if (!standing) return []
  const issues = status.outstandingCount
  return [
    ...lineFrom(
      standsAt(id, standing, desk) + (issues === null ? '' : ` ${voice.say('issues', { count: issues })}.`),
      standing.entries.map(Source.ofEntry),
    ),
    ...(standing.contestedBy.length > 0
      ? lineFrom(
          contestedText(voice, names.article(id), standing),
          [...standing.entries, ...standing.contestedBy].map(Source.ofEntry),
        )
      : []),
    ...standing.entries.flatMap((entry) => {
      const words = wordsOf(voice, entry)
      return words === '' ? [] : lineFrom(words, [Source.ofEntry(entry)], englishOf(entry))
    }),
    ...status.flags.flatMap((flag) =>
      lineFrom(
        wordsOf(voice, flag) === ''
          ? voice.status(flag.status)
          : voice.say('flag-line', { flag: voice.status(flag.status), statement: wordsOf(voice, flag) }),
        [Source.ofEntry(flag)],
        englishOf(flag),
      ),
    ),
  ]
}

/** Phase and step, each with its own start date. */
function standsAt(id: string, standing: Standing, { view, voice, names }: Desk): string {
  const article = names.article(id)
  const since = sinceOf(view.ledger, id, standing)
  const later = statusSinceOf(view.ledger, id, standing)
  return since === later
    ? voice.say('stands-at', { article, step: stepText(voice, standing), since: voice.date(since) })
    : voice.say('stands-at-later', {
        article,
        phase: voice.phase(standing.phase),
        since: voice.date(since),
        status: asKnown(voice, voice.status(standing.status), isInferred(standing)),
        later: voice.date(later),
      })
}

function targetLines(id: string, { view, voice }: Desk): readonly Line[] {
  return targetsAsOf(view.ledger, id, view.day).flatMap((target) =>
    lineFrom(
      voice.say('target-line', {
        status: voice.status(target.status),
        date: voice.date(target.date),
        outcome: outcomeText(target, voice),
      }),
      [Source.ofEntry(target.entry)],
    ),
  )
}

function facilitatorLines(cell: Cell, of: string, { view, voice }: Desk): readonly Line[] {
  return cell.roles.flatMap((stand) => {
    const held = view.negotiation.roles.find(({ id }) => id === stand.id)
    const role = held ? voice.role(held.role) : ''
    const who = [of, held?.person, role].filter((part) => part).join(', ')
    // A role without a translation stays in the source's wording.
    const english = role === held?.role ? [role] : []
    return lineFrom(
      voice.say('facilitator-line', { who, date: voice.date(stand.date) }),
      [Source.ofStand(stand)],
      english,
    )
  })
}

function historyLines(id: string, { view, voice, names }: Desk): readonly Line[] {
  const history = historyOf(view.ledger, id, view.day)
  return history.flatMap((turn, index) => {
    const fall = fallText(voice, names.article(id), history[index - 1] ?? null, turn)
    const text = fall || `${voice.date(turn.date)}: ${stepText(voice, turn)}`
    return lineFrom(text, turn.entries.map(Source.ofEntry))
  })
}

function ofMember(id: string, desk: Desk): Body {
  const { view, records, voice, names } = desk
  const cells = buildPositionMatrix(view.negotiation, records, view.day).cells.filter((cell) => cell.member === id)
  const participant = view.negotiation.participants.find((known) => known.member === id)
  const joined = participant ? Source.ofFact(participant) : null
  return {
    title: names.member(id),
    english: [],
    sections: [
      section(
        voice.say('participation'),
        joined && joined.day <= view.day
          ? lineFrom(voice.say('joined', { member: names.member(id), date: voice.date(joined.fields.date) }), [joined])
          : [],
      ),
      section(
        voice.say('positions'),
        cells.flatMap((cell) =>
          cell.stands.flatMap((stand) =>
            lineFrom(
              voice.say('article-stance-line', {
                article: names.article(cell.article),
                stance: voice.stance(stand.stance),
                date: voice.date(stand.date),
                statement: [stand.symbol, stand.statement].filter((part) => part).join(', '),
              }),
              [Source.ofStand(stand)],
              stand.origin === 'pack' ? [stand.statement] : [],
            ),
          ),
        ),
      ),
      section(
        voice.say('facilitators'),
        cells.flatMap((cell) => facilitatorLines(cell, names.article(cell.article), desk)),
      ),
      section(
        voice.say('documents'),
        view.negotiation.proposals
          .filter((proposal) => proposal.proponents.includes(id) && effectiveDay(proposal.date) <= view.day)
          .flatMap((proposal) =>
            lineFrom(
              voice.say('tabled', {
                who: names.member(id),
                what: proposal.symbol ? `${proposal.symbol}, ${proposal.subject}` : proposal.subject,
                date: voice.date(proposal.date),
              }),
              [Source.ofFact(proposal)],
              [proposal.subject],
            ),
          ),
      ),
    ],
  }
}

function ofMeeting(meeting: Meeting, { view, voice, names }: Desk): Body {
  const from = effectiveDay(meeting.start)
  const to = earlierDay(effectiveDay(meeting.end), view.day)
  const { changes } = meetingChanges(view, meeting)
  return {
    title: meeting.title,
    english: [meeting.title],
    sections: [
      section(
        voice.say('changed'),
        changes.flatMap((change) =>
          change.kind === 'moved'
            ? lineFrom(
                voice.say('stands-at', {
                  article: names.article(change.article),
                  step: stepText(voice, change.to),
                  since: voice.date(dateOf(change)),
                }),
                change.to.entries.map(Source.ofEntry),
              )
            : [],
        ),
      ),
      section(
        voice.say('results'),
        resultsOf(view.ledger, view.negotiation.articles, meeting.id, to).flatMap((entry) =>
          lineFrom(
            voice.say('says-of', {
              article: names.article(entry.observation.article),
              statement: saidIn(voice, entry),
            }),
            [Source.ofEntry(entry)],
            englishOf(entry),
          ),
        ),
      ),
      followUpSection(followUps(view, from, to), voice, names),
    ],
  }
}
