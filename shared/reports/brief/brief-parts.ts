/** Lines that the full form of a brief and its page share: the status, what is planned, targets, positions, roles. */
import type { Assembled } from '../../domain/assembly/assemble'
import {
  isInferred,
  type LedgerEntry,
  type Standing,
  sinceOf,
  statusAsOf,
  statusSinceOf,
} from '../../domain/ledger/ledger'
import { type TrackedTarget, targetsAsOf } from '../../domain/ledger/targets'
import type { View } from '../../domain/queries/changes'
import type { Cell, HeldPosition } from '../../domain/queries/positions'
import { unquoted } from '../../domain/text/typography'
import { outcomeText, plannedBy } from '../follow-up'
import type { ReportData } from '../internal-data'
import {
  asSentence,
  isOfEnglish,
  markInferred,
  type NameBook,
  type ReportPhrases,
  stepText,
  withWords,
  wordsOf,
} from '../phrases'
import { englishOf, type Line, lineFrom, type Section } from '../report'
import { Source } from '../source'
import { contestedLine } from '../status-sources'

export interface BriefContext {
  readonly data: ReportData
  readonly negotiation: Assembled
  readonly view: View
  readonly phrases: ReportPhrases
  readonly names: NameBook
  /** True for its one page: without the words of the dataset where they are not in its language, and without the history. */
  readonly isPage: boolean
}

export const section = (heading: string, lines: readonly Line[]): Section => ({ kind: 'lines', heading, lines })

interface Words {
  readonly text: string
  readonly english: readonly string[]
}

/** Statement of a status. The page has no English sentence of the dataset in another language: a quote stays, marked. */
function wordsOn({ phrases, negotiation, isPage }: BriefContext, entry: LedgerEntry): Words {
  const isForeign = isPage && phrases.lang !== 'en' && entry.origin === 'pack' && isOfEnglish(negotiation)
  if (!isForeign) return { text: wordsOf(phrases, entry), english: englishOf(entry) }
  const { quote = '', lang } = entry.observation.evidence
  if (quote === '') return { text: '', english: [] }
  return {
    text: phrases.phrase('quoted', { words: unquoted(quote) }),
    english: lang === 'en' ? [unquoted(quote)] : [],
  }
}

/** Positions of a cell, each with its words; a document and what was noted of it on its day are told once. */
export function positionLines(
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
export function standSections(id: string, context: BriefContext): readonly Section[] {
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
        const [name, statement] = [phrases.status(flag.status), wordsOn(context, flag)]
        const text =
          statement.text === '' ? name : phrases.phrase('flag-line', { flag: name, statement: statement.text })
        return lineFrom(text, Source.ofStatus([flag], negotiation), statement.english)
      }),
    ),
  ]
}

/** Sentences on the current status that a page has. */
const MOST_WORDS = 3

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
    ...standing.entries
      .flatMap((entry) => {
        const { text, english } = wordsOn(context, entry)
        if (text === '') return []
        return lineFrom(asSentence(text), isUnsourced ? sources : [Source.ofEntry(entry, negotiation)], english)
      })
      .slice(0, context.isPage ? MOST_WORDS : undefined),
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
export function plannedLines(id: string, context: BriefContext): readonly Line[] {
  const { negotiation, view, phrases } = context
  return plannedBy(view, id, view.day).flatMap((entry) => {
    const values = { date: phrases.date(entry.observation.date), status: phrases.status(entry.status) }
    const [line, words] = [phrases.phrase('planned-line', values), wordsOn(context, entry)]
    return lineFrom(
      words.text === '' ? line : withWords(asSentence(line), words.text),
      [Source.ofEntry(entry, negotiation)],
      words.english,
    )
  })
}

export function targetLines(
  id: string,
  { negotiation, view, phrases }: BriefContext,
  isAmong: (target: TrackedTarget) => boolean = () => true,
): readonly Line[] {
  const targets = targetsAsOf(view.ledger, id, view.day).filter(isAmong)
  return targets.flatMap((target) =>
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

export function facilitatorLines(cell: Cell, of: string, { view, phrases }: BriefContext): readonly Line[] {
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
