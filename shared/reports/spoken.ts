/** Lines on who spoke: positions of members and lines of the meeting log, of a meeting, a period, an article or a member. */

import { isOnArticle } from '../domain/assembly/continuation-queries'
import { effectiveDay } from '../domain/dates/days'
import { entityKey, type InterventionEntry, withdrawnIds } from '../domain/entries/entries'
import { saidOn } from '../domain/queries/interventions'
import { namedIn } from '../domain/queries/meeting-facts'
import type { Day, Position } from '../domain/types'
import type { ReportData } from './internal-data'
import { type Citation, isQuoted } from './own-lines'
import { listed, type NameBook, type ReportPhrases, withWords } from './phrases'
import { type Line, lineFrom, type Section } from './report'
import { Source } from './source'

/** Days of what is told, with the meeting where it is one: what names a meeting counts for it, on whatever day it is dated. */
export interface Spoken {
  readonly from: Day
  readonly to: Day
  readonly meeting: string | null
  /** The last of the days, where it is missing. */
  readonly asOf?: Day
}

/** Lines of the meeting log that count, in the order of their making, each with the day on which it was said. */
export function interventionsIn({ entries, negotiation }: Logged): readonly InterventionEntry[] {
  const withdrawn = withdrawnIds(entries)
  const dayOf = saidOn(negotiation.meetings)
  return entries.flatMap((entry) =>
    entry.kind === 'room' && !withdrawn.has(entry.id) ? [{ ...entry, day: dayOf(entry) }] : [],
  )
}

type Logged = Pick<ReportData, 'entries' | 'negotiation'>

/** Those said at a meeting, or within its days at none; of a period, all within its days. */
export function interventionsOf(data: Logged, of: Spoken): readonly InterventionEntry[] {
  const isTold = isWithin(data.negotiation, of)
  return interventionsIn(data).filter((line) => isTold(line, line.day))
}

function isWithin(negotiation: Logged['negotiation'], { meeting, from, to, asOf = to }: Spoken) {
  const named = namedIn(negotiation)
  return (said: Said, day: Day): boolean => {
    const of = meeting === null ? null : named(said)
    return of === null ? day >= from && day <= to : of === meeting && day <= asOf
  }
}

/**
 * Lines of a member, or on an article and on what it continues, up to a day, that imply no position: the others are among the
 * positions.
 */
export function otherInterventions(
  data: Logged,
  id: string,
  kind: 'article' | 'member',
  day: Day,
): readonly InterventionEntry[] {
  const isOn = isOnArticle(data.negotiation.articles, id)
  return interventionsIn(data).filter(
    (line) =>
      line.day <= day &&
      (kind === 'member' ? line.member === id : isOn(line.article, line.day)) &&
      line.verb !== 'supports' &&
      line.verb !== 'objects',
  )
}

/**
 * Positions stated at a meeting, or within its days at none; of a period, all within its days. Those of another track are told
 * where they name no article: they are about what surrounds the talks.
 */
export function positionsOf({ negotiation }: Pick<ReportData, 'negotiation'>, of: Spoken): readonly Position[] {
  const isTold = isWithin(negotiation, of)
  return negotiation.positions.filter(
    (position) =>
      (isOnNoArticle(position) || (position.stance !== null && position.track === undefined)) &&
      isTold(position, effectiveDay(position.date)),
  )
}

/** True for a position, or a document, that has a section apart: the others are told by their articles. */
export const isOnNoArticle = ({ articles }: Pick<Position, 'articles'>): boolean => articles.length === 0

type Said = Pick<Position, 'meeting'> | Pick<InterventionEntry, 'meeting'>

/**
 * Speakers at the meeting, positions without an article, and under a heading of its own what shares its days alone, with what else
 * does (`also`); of a period, all of its days.
 */
export function spokenSections(
  data: ReportData,
  of: Spoken,
  phrases: ReportPhrases,
  names: NameBook,
  cited: readonly Citation[] = [],
  also: readonly Line[] = [],
): readonly Section[] {
  const isThere = ({ meeting = null }: Said) => of.meeting === null || meeting === of.meeting
  const isApart = (said: Said) => !isThere(said)
  const onNone = (isAmong: (said: Said) => boolean) =>
    positionLines(
      data,
      positionsOf(data, of).filter((position) => isOnNoArticle(position) && isAmong(position)),
      phrases,
      names,
      cited,
    )
  const linesOf = (isAmong: (said: Said) => boolean) => spokenLines(data, of, isAmong, phrases, names, cited)
  const days = of.from === of.to ? 1 : 2
  return [
    { kind: 'lines', heading: phrases.phrase('said'), lines: linesOf(isThere) },
    { kind: 'lines', heading: phrases.phrase('said-apart'), lines: onNone(isThere) },
    {
      kind: 'lines',
      heading: phrases.phrase('same-dates', { count: days }),
      lines: [...also, ...linesOf(isApart), ...onNone(isApart)],
    },
  ]
}

/** Positions, then lines of the log; the words of those that a comment has are told there. */
const spokenLines = (
  data: ReportData,
  of: Spoken,
  isAmong: (said: Said) => boolean,
  phrases: ReportPhrases,
  names: NameBook,
  cited: readonly Citation[],
): readonly Line[] => [
  ...positionLines(
    data,
    positionsOf(data, of).filter((position) => !isOnNoArticle(position) && isAmong(position)),
    phrases,
    names,
    cited,
  ),
  ...interventionsOf(data, of)
    .filter(isAmong)
    .filter(({ id, text }) => !isQuoted(cited, id, text))
    .flatMap((line) => interventionLine(data, line, phrases, names)),
]

const positionLines = (
  data: ReportData,
  positions: readonly Position[],
  phrases: ReportPhrases,
  names: NameBook,
  cited: readonly Citation[],
): readonly Line[] =>
  positions
    .map((position) => (isQuoted(cited, position.id, position.statement) ? { ...position, statement: '' } : position))
    .flatMap((position) => positionLine(data, position, phrases, names))

function positionLine(
  { negotiation }: ReportData,
  position: Position,
  phrases: ReportPhrases,
  names: NameBook,
): readonly Line[] {
  const { id, statement } = position
  const stated = negotiation.provenance.get(entityKey('position', id))
  return lineFrom(
    withWords(positionText(position, phrases, names), statement),
    [Source.ofPosition(position, negotiation, stated)],
    stated ? [] : [statement],
  )
}

/** Text of a position: member, stance, articles and date, as far as they are stated. */
function positionText({ articles, members, stance, date }: Position, phrases: ReportPhrases, names: NameBook): string {
  const said = { member: listed(phrases, members.map(names.member)), date: phrases.date(date) }
  if (stance === null) return phrases.phrase('statement-bare', said)
  const { member } = said
  const held = { member, stance: phrases.stance(stance, members.length), date: said.date }
  if (articles.length === 0) return phrases.phrase('stance-bare', held)
  return phrases.phrase('position-bare', { article: listed(phrases, articles.map(names.article)), ...held })
}

export function interventionLine(
  { negotiation }: Pick<ReportData, 'negotiation'>,
  line: InterventionEntry,
  phrases: ReportPhrases,
  names: NameBook,
): readonly Line[] {
  const values = {
    article: names.article(line.article),
    member: names.member(line.member),
    verb: phrases.verb(line.verb),
    date: phrases.date(line.day),
  }
  return lineFrom(withWords(phrases.phrase('intervention-line', values), line.text), [
    Source.ofIntervention(line, negotiation),
  ])
}
