/**
 * One page of a brief: where it stands, who is where, our line, what is next. The history and all statements are in its full
 * form; how many are not listed is told.
 */
import { successionsOf } from '../../domain/assembly/successions'
import { compare } from '../../domain/compare'
import { notesInForce } from '../../domain/entries/disputes'
import { entityKey, type Subject } from '../../domain/entries/entries'
import { historyOf } from '../../domain/ledger/ledger'
import { participationsOf } from '../../domain/queries/participation'
import { buildPositionMatrix, type Cell, cellsOn, type HeldPosition } from '../../domain/queries/positions'
import { isOfEnglish, listed, withWords } from '../phrases'
import { type Line, lineFrom, type Section } from '../report'
import { Source } from '../source'
import { interventionLine, otherInterventions } from '../spoken'
import { successionLines } from '../succession-lines'
import { type BriefContext, facilitatorLines, plannedLines, section, standSections, targetLines } from './brief-parts'
import { textLine } from './text-line'

const STANCES = ['supports', 'opposes', 'holds-back', 'tabled', 'withdrew'] as const
/** Members that a line names, and lines of a list. */
const MOST_NAMES = 6
const MOST_LINES = 8
const MOST_ROLES = 2
const MOST_SAID = 4

interface Held {
  readonly cell: Cell
  readonly stand: HeldPosition
}

export function articlePage(id: string, context: BriefContext): readonly Section[] {
  const { data, negotiation, view, phrases, names } = context
  const continued = successionsOf(negotiation.articles).filter(
    ({ of, into, day }) => (of.includes(id) || into.includes(id)) && day <= view.day,
  )
  const cells = cellsOn(buildPositionMatrix(negotiation, data.entries, view.day), id)
  const groups = STANCES.map((stance) => heldOf(cells, stance))
  const said = newest(otherInterventions(data, id, 'article', view.day))
  const roles = cells.flatMap((cell) => facilitatorLines(newestRoles(cell), names.member(cell.member), context))
  const earlier = Math.max(0, historyOf(view.ledger, id, view.day).length - 1)
  const stands = cells.flatMap((cell) => cell.stands).length - groups.flat().flatMap(stated).length
  return [
    ...standSections(id, context),
    section(phrases.phrase('continued'), successionLines(negotiation, continued, phrases, names)),
    section(phrases.phrase('positions'), [
      ...groups.flatMap((group, at) => stanceLine(STANCES[at] ?? '', group, context)),
      ...roles.slice(0, MOST_ROLES),
    ]),
    section(
      phrases.phrase('said'),
      said.slice(0, MOST_SAID).flatMap((line) => interventionLine(data, line, phrases, names)),
    ),
    ...ourLine({ kind: 'article', id }, context),
    section(phrases.phrase('col-next'), [
      ...plannedLines(id, context),
      ...targetLines(id, context, ({ outcome, metOn }) => outcome === 'open' && metOn === null),
    ]),
    rest(earlier + stands + Math.max(0, said.length - MOST_SAID) + Math.max(0, roles.length - MOST_ROLES), context),
  ]
}

/** The newest of a kind of position of each member, the newest first; a text that was withdrawn later is tabled no more. */
function heldOf(cells: readonly Cell[], stance: string): readonly Held[] {
  return cells
    .flatMap((cell): readonly Held[] => {
      const stand = cell.stands.findLast((one) => one.stance === stance)
      const isOver =
        stance === 'tabled' && cell.stands.some((one) => one.stance === 'withdrew' && one.day >= (stand?.day ?? ''))
      return stand && !isOver ? [{ cell, stand }] : []
    })
    .toSorted((a, b) => compare(b.stand.day, a.stand.day))
}

/** All that a member stated of a kind on the day: a document, and what was noted of it. */
const stated = ({ cell, stand }: Held): readonly HeldPosition[] =>
  cell.stands.filter(({ stance, day }) => stance === stand.stance && day === stand.day)

/** Words of the only one of its kind: a symbol in any language, and no words of a dataset in another language. */
function wordsOfHeld({ symbol, statement, origin }: HeldPosition, { negotiation, phrases }: BriefContext): string {
  const isForeign = phrases.lang !== 'en' && origin === 'pack' && isOfEnglish(negotiation)
  return [symbol, isForeign ? '' : statement].filter((part) => part).join(', ')
}

/** One line a kind of position: who holds it, and its newest date; what is said where all say the same. */
function stanceLine(stance: string, held: readonly Held[], context: BriefContext): readonly Line[] {
  const { negotiation, phrases, names } = context
  const [first] = held
  if (!first) return []
  const shown = held.slice(0, MOST_NAMES)
  const others = shown.length < held.length ? [phrases.phrase('others')] : []
  const values = {
    member: listed(phrases, [...shown.map(({ cell }) => names.member(cell.member)), ...others]),
    stance: phrases.stance(stance, held.length),
    date: phrases.date(first.stand.date),
  }
  const isOfOneDay = held.every(({ stand }) => stand.date === first.stand.date)
  const sentence = phrases.phrase(isOfOneDay ? 'stance-bare' : 'stance-latest', values)
  const words = (one: Held) =>
    stated(one)
      .map((stand) => wordsOfHeld(stand, context))
      .reduce(withWords, sentence)
  const said = new Set(held.map(words))
  return lineFrom(
    said.size === 1 ? words(first) : sentence,
    shown.flatMap((one) => stated(one).map((stand) => Source.ofStand(stand, one.cell.member, negotiation))),
  )
}

const newest = <One extends { readonly day: string }>(all: readonly One[]): readonly One[] =>
  all.toSorted((a, b) => compare(b.day, a.day))

const newestRoles = (cell: Cell): Cell => ({ ...cell, roles: newest(cell.roles).slice(0, 1) })

export function memberPage(id: string, context: BriefContext): readonly Section[] {
  const { data, negotiation, view, phrases, names } = context
  const cells = buildPositionMatrix(negotiation, data.entries, view.day).cells.filter(({ member }) => member === id)
  const held = cells
    .flatMap((cell): readonly Held[] => (cell.current ? [{ cell, stand: cell.current }] : []))
    .toSorted((a, b) => compare(b.stand.day, a.stand.day))
  const said = newest(otherInterventions(data, id, 'member', view.day))
  const roles = cells.flatMap((cell) => facilitatorLines(newestRoles(cell), names.article(cell.article), context))
  const shown = held.slice(0, MOST_LINES)
  const stands = cells.flatMap((cell) => cell.stands).length - shown.length
  return [
    section(phrases.phrase('participation'), joinedLines(id, context)),
    section(
      phrases.phrase('positions'),
      shown.flatMap(({ cell, stand }) =>
        lineFrom(
          phrases.phrase('article-stance-bare', {
            article: names.article(cell.article),
            stance: phrases.stance(stand.stance),
            date: phrases.date(stand.date),
          }),
          [Source.ofStand(stand, id, negotiation)],
        ),
      ),
    ),
    section(
      phrases.phrase('said'),
      said.slice(0, MOST_SAID).flatMap((line) => interventionLine(data, line, phrases, names)),
    ),
    section(phrases.phrase('facilitators'), roles.slice(0, MOST_SAID)),
    ...ourLine({ kind: 'member', id }, context),
    rest(stands + Math.max(0, said.length - MOST_SAID) + Math.max(0, roles.length - MOST_SAID), context),
  ]
}

/** That a member is among the participants, from the day on which it was first mentioned. */
export function joinedLines(id: string, { negotiation, view, phrases, names }: BriefContext): readonly Line[] {
  const [span] = participationsOf(negotiation, id)
  const joined = span ? Source.ofFact(span, negotiation.provenance.get(entityKey('participation', span.id))) : null
  if (!joined || joined.day > view.day) return []
  return lineFrom(phrases.phrase('joined', { member: names.member(id), date: phrases.date(joined.fields.date) }), [
    joined,
  ])
}

/** Red lines, the note, and what the newest text holds: for us alone, since these are the user's own words and texts. */
export function ourLine(of: Subject, { data, negotiation, phrases, names }: BriefContext): readonly Section[] {
  if (data.audience !== 'us') return []
  const notes = notesInForce(data.entries, []).filter(({ subject }) => subject.kind === of.kind && subject.id === of.id)
  const [red, other] = [true, false].map((redLine) => notes.filter((note) => note.redLine === redLine))
  const inText = data.text ? textLine(of, data.text, { negotiation, phrases, names }) : ''
  const own = [...(red ?? []), ...(other ?? [])].map(({ text }) => text)
  const paragraphs = inText === '' ? own : [...own, inText]
  return [{ kind: 'words', heading: phrases.phrase('our-line'), note: '', paragraphs }]
}

function rest(count: number, { phrases }: BriefContext): Section {
  const paragraphs = count > 0 ? [phrases.phrase('page-rest', { count })] : []
  return { kind: 'words', heading: phrases.phrase('not-listed'), note: '', paragraphs }
}
