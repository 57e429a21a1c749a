/**
 * Phrases of the reports, passed in (dependency injection): the screens give the catalogue of a language, the tests a
 * plain one.
 */
import type { Assembled } from '../domain/assembly/assemble'
import { authorText } from '../domain/entries/authors'
import { type Author, entityKey, type InterventionVerb } from '../domain/entries/entries'
import { isInferred, type LedgerEntry, type Standing } from '../domain/ledger/ledger'
import { nameIn } from '../domain/text/names'
import { capitalised, endsSentence, unquoted } from '../domain/text/typography'
import type { DayOrMonth, Lang, Meeting, Names, Negotiation, Phase, Status } from '../domain/types'
import type { Source } from './source'

/** Every phrase of the reports by its key in the catalogues (`report-<name>`), with its parameters. */
export interface Phrases {
  subject: Record<never, never>
  'subject-line': { negotiation: string; subject: string }
  distribution: Record<never, never>
  'original-title': Record<never, never>
  language: Record<never, never>
  'language-note': Record<never, never>
  'as-of': Record<never, never>
  sources: Record<never, never>
  'sources-count': { count: number }
  'public-only': Record<never, never>
  unsourced: { count: number }
  'for-us': Record<never, never>
  'private-line': { words: string }
  comments: Record<never, never>
  'comments-note': Record<never, never>
  requests: Record<never, never>
  notes: Record<never, never>
  'made-with': Record<never, never>
  meeting: { kind: string; date: string }
  'some-meeting': { date: string }
  'cable-title-period': { from: string; to: string }
  'cable-title-meeting': { meeting: string; counts: string }
  'phase-count': { count: number; phase: string }
  'whole-status': { status: string }
  coverage: Record<never, never>
  'coverage-searched': { date: string }
  'coverage-added': { count: number; date: string }
  'record-to': { day: string; end: string }
  summary: Record<never, never>
  back: Record<never, never>
  open: Record<never, never>
  documents: Record<never, never>
  'documents-apart': Record<never, never>
  participation: Record<never, never>
  stand: Record<never, never>
  'stand-one': Record<never, never>
  'follow-up': Record<never, never>
  history: Record<never, never>
  'our-line': Record<never, never>
  'text-article': { text: string; brackets: number; words: number }
  'text-held': { members: string }
  'text-absent': { text: string }
  'text-member': { text: string; count: number }
  'text-articles': { articles: string }
  'not-listed': Record<never, never>
  'page-rest': { count: number }
  'stance-latest': { member: string; stance: string; date: string }
  targets: Record<never, never>
  positions: Record<never, never>
  facilitators: Record<never, never>
  results: Record<never, never>
  changed: Record<never, never>
  own: Record<never, never>
  'moved-into': { count: number; phase: string; names: string }
  'newly-in': { count: number; phase: string; names: string }
  'not-announced': Record<never, never>
  'went-back': { article: string; from: string; to: string; date: string }
  'set-aside': { article: string; from: string; to: string; date: string }
  contested: { article: string; one: string; other: string; date: string }
  'says-of': { article: string; statement: string }
  'status-line': { article: string; status: string; date: string }
  'english-words': { status: string; statement: string }
  quoted: { words: string }
  said: Record<never, never>
  'same-dates': { count: number }
  'intervention-line': { article: string; member: string; verb: string; date: string }
  'said-apart': Record<never, never>
  'statement-bare': { member: string; date: string }
  'position-bare': { article: string; member: string; stance: string; date: string }
  tabled: { who: string; what: string; date: string }
  joined: { member: string; date: string }
  continued: Record<never, never>
  'continued-merge': { of: string; into: string; date: string }
  'continued-split': { of: string; into: string; date: string }
  'continued-rename': { of: string; into: string; date: string }
  milestones: Record<never, never>
  'milestone-line': { title: string; date: string }
  others: Record<never, never>
  'stands-at': { article: string; step: string; since: string }
  'stands-at-later': { article: string; phase: string; since: string; status: string; later: string }
  'none-yet': { article: string }
  'issues-line': { count: number }
  'history-line': { date: string; step: string }
  'history-words': { date: string; step: string; statement: string }
  untold: Record<never, never>
  'untold-count': { count: number; total: number }
  flags: Record<never, never>
  'flag-line': { flag: string; statement: string }
  planned: Record<never, never>
  'planned-line': { date: string; status: string }
  'target-line': { status: string; date: string; outcome: string }
  'stance-bare': { member: string; stance: string; date: string }
  'article-stance-bare': { article: string; stance: string; date: string }
  'facilitator-line': { who: string; date: string }
  'facilitator-since': { who: string; date: string }
  'outcome-met': { date: string }
  'outcome-late': { date: string; days: number }
  'outcome-late-month': { date: string }
  'outcome-missed': { days: number }
  'outcome-missed-month': Record<never, never>
  'outcome-dropped': { date: string }
  'outcome-open': { days: number }
  'outcome-open-month': Record<never, never>
  issues: { count: number }
  'next-clean': { status: string }
  'calendar-target': { article: string; status: string }
  'calendar-planned': { article: string; status: string }
  'next-planned': { status: string; date: string }
  'planned-for': { date: string }
  'next-none': Record<never, never>
  'next-meeting': { date: string }
  'due-missed': { date: string; outcome: string }
  inferred: { words: string }
  'said-in': { meeting: string }
  'noted-by': { name: string }
  'passed-on': { name: string; by: string }
  'as-sender-says': { name: string }
  'unnamed-author': Record<never, never>
  'no-source': Record<never, never>
  'col-article': Record<never, never>
  'col-phase': Record<never, never>
  'col-since': Record<never, never>
  'col-outstanding': Record<never, never>
  'col-issue': Record<never, never>
  'col-agreed': Record<never, never>
  'col-next': Record<never, never>
  'col-who': Record<never, never>
  'col-facilitator': Record<never, never>
  'facilitator-of': { person: string; member: string }
  'col-by': Record<never, never>
  'col-outcome': Record<never, never>
  'col-source': Record<never, never>
  'col-date': Record<never, never>
  'col-status': Record<never, never>
  'col-statement': Record<never, never>
  'col-quote': Record<never, never>
  'col-basis': Record<never, never>
  'col-origin': Record<never, never>
  'col-author': Record<never, never>
}
export type Phrase = keyof Phrases

export interface ReportPhrases {
  readonly lang: Lang
  phrase<P extends Phrase>(phrase: P, ...values: keyof Phrases[P] extends never ? [] : [Phrases[P]]): string
  /** Formats a date or month. */
  date(date: DayOrMonth): string
  /** Name of a phase, in the plural form for `count` articles; without a count, by itself. */
  phase(phase: Phase | 'none', count?: number): string
  status(status: Status): string
  /** Name of a position, as the predicate of `count` members; by default of one. */
  stance(stance: string, count?: number): string
  verb(verb: InterventionVerb): string
  /** Name of a kind of meeting; `null` of an unknown one. */
  meetingKind(kind: string): string | null
  basis(basis: string): string
  /** Translates a role from the source's wording. */
  role(role: string): string
  /** Publisher of the page at an address. */
  publisher(url: string): string
}

/** Formats a list: "a, b and c" in the report's language. */
export const listed = (phrases: ReportPhrases, items: readonly string[]): string =>
  new Intl.ListFormat(phrases.lang, { type: 'conjunction' }).format(items)

/**
 * Formats a status: the phase, the step where it adds something, and a mark where all its entries are inferred. The step that
 * has the id of its phase adds nothing, whatever its name is.
 */
export function stepText(phrases: ReportPhrases, standing: Pick<Standing, 'phase' | 'status' | 'entries'>): string {
  const { phase, status } = standing
  const [name, step] = [phrases.phase(phase), phrases.status(status)]
  return markInferred(phrases, status.id === phase || name === step ? name : `${name}, ${step}`, isInferred(standing))
}

/**
 * A sentence with words that were noted on it, which end with a full stop. Those in lower case go on with the sentence, after a
 * dash: quotation marks would say that they are verbatim.
 */
export function withWords(sentence: string, words: string): string {
  if (words === '') return sentence
  const full = asSentence(words)
  return /^\p{Ll}/u.test(words) ? `${sentence.replace(/\.$/, '')} – ${full}` : `${sentence} ${full}`
}

/** Words with a full stop, unless they have an end. */
export const asSentence = (words: string): string => (endsSentence(words) ? words : `${words}.`)

/** Marks a text as inferred. */
export const markInferred = (phrases: ReportPhrases, words: string, inferred: boolean): string =>
  inferred ? phrases.phrase('inferred', { words }) : words

/** Statement of an observation, else the quote of its source, which may be the statement too; empty without either. */
export function wordsOf(phrases: ReportPhrases, { observation }: Pick<LedgerEntry, 'observation'>): string {
  const { statement, evidence } = observation
  if (!evidence.quote || (statement !== '' && statement !== evidence.quote)) return statement
  return phrases.phrase('quoted', { words: unquoted(evidence.quote) })
}

/**
 * The same, with the name of the status where the observation has only an address. A report in another language says the
 * status in that language before words that are English.
 */
export function statementOrStatus(
  phrases: ReportPhrases,
  entry: Pick<LedgerEntry, 'observation' | 'status' | 'origin'>,
  negotiation: Pick<Negotiation, 'names'>,
): string {
  const [statement, status] = [wordsOf(phrases, entry), phrases.status(entry.status)]
  if (statement === '') return status
  const isForeign = phrases.lang !== 'en' && entry.origin === 'pack' && isOfEnglish(negotiation)
  const own = unquoted(entry.observation.statement)
  return isForeign && own !== '' ? phrases.phrase('english-words', { status, statement: own }) : statement
}

/** Sentence on a status update: its article, status and date, as those on positions, then its words. */
export function updateText(
  phrases: ReportPhrases,
  names: NameBook,
  entry: Pick<LedgerEntry, 'observation' | 'status'>,
): string {
  const { article, date, basis } = entry.observation
  const values = {
    article: names.article(article),
    status: markInferred(phrases, phrases.status(entry.status), basis === 'inferred'),
    date: phrases.date(date),
  }
  return withWords(phrases.phrase('status-line', values), wordsOf(phrases, entry))
}

/** True where the texts of a negotiation are English. One that was made from tables in another language has no English name. */
export const isOfEnglish = ({ names }: Pick<Negotiation, 'names'>): boolean => names.en !== undefined

/** Sentence on a move back or aside, with both phases and the date; empty for any other move. */
export function declineText(phrases: ReportPhrases, article: string, before: Standing | null, turn: Standing): string {
  const isAside = turn.move === 'sideways' && turn.phase === 'parked'
  if (before === null || (turn.move !== 'back' && !isAside)) return ''
  return phrases.phrase(isAside ? 'set-aside' : 'went-back', {
    article,
    from: phrases.phase(before.phase),
    to: markInferred(phrases, phrases.phase(turn.phase), isInferred(turn)),
    date: phrases.date(turn.date),
  })
}

/** Sentence on sources that differ on one day; empty where they agree. */
export function contestedText(phrases: ReportPhrases, article: string, standing: Standing): string {
  if (standing.contestedBy.length === 0) return ''
  return phrases.phrase('contested', {
    article,
    one: phrases.phase(standing.phase),
    other: listed(
      phrases,
      standing.contestedBy.map((entry) => phrases.status(entry.status)),
    ),
    date: phrases.date(standing.date),
  })
}

/** Names of articles and members in the report's language, and titles of meetings, which are in that of their source. */
export interface NameBook {
  article(id: string): string
  member(id: string): string
  meeting(id: string): string
  /** True where the title of a meeting is English: the pack's are, the user's may be in any language. */
  isEnglish(meeting: string): boolean
}

/** Names in a language, or in one that there is; the id of what is not there. */
export function nameBook(negotiation: Negotiation & Partial<Pick<Assembled, 'provenance'>>, lang: Lang): NameBook {
  const articles = new Map(negotiation.articles.map((article) => [article.id, article.names]))
  const members = new Map(negotiation.members.map((member) => [member.id, member.shortNames]))
  const name = (all: ReadonlyMap<string, Names>, id: string) => {
    const names = all.get(id)
    return names ? nameIn(names, lang) : id
  }
  const meetings = new Map(negotiation.meetings.map(({ id, title }) => [id, title]))
  return {
    article: (id) => name(articles, id),
    member: (id) => name(members, id),
    meeting: (id) => meetings.get(id) ?? id,
    isEnglish: (id) =>
      isOfEnglish(negotiation) && meetings.has(id) && !negotiation.provenance?.has(entityKey('meeting', id)),
  }
}

/** A meeting by its kind and date, for reports in a language in which it has no title. */
export function meetingPhrase({ kind, end }: Pick<Meeting, 'kind' | 'end'>, phrases: ReportPhrases): string {
  const [name, date] = [phrases.meetingKind(kind), phrases.date(end)]
  return name === null ? phrases.phrase('some-meeting', { date }) : phrases.phrase('meeting', { kind: name, date })
}

/** Text of a footnote without its address: author, publisher or meeting, date, basis, who noted it. */
export function citation(source: Source, phrases: ReportPhrases, names: NameBook): string {
  const { person, role, members, label, title, url, date, plannedFor, basis, meeting, notedBy, quote, isMissing } =
    source.fields
  const who = [person, role && phrases.role(role), label, ...members.map(names.member)]
    .filter((part) => part)
    .join(', ')
  const where = [
    isMissing ? phrases.phrase('no-source') : null,
    quote === null ? null : phrases.phrase('quoted', { words: unquoted(quote) }),
    title,
    url && phrases.publisher(url),
    meeting === null ? null : phrases.phrase('said-in', { meeting: names.meeting(meeting) }),
    notedBy === null ? null : phrases.phrase('noted-by', { name: authorIn(notedBy, phrases) }),
    phrases.date(date),
    plannedFor === null
      ? basis && phrases.basis(basis)
      : phrases.phrase('planned-for', { date: phrases.date(plannedFor) }),
  ]
  const place = where.filter((part) => part).join(', ')
  // Titles and names of publishers are written as they are.
  const text = [capitalised(who), title || url ? place : capitalised(place)].filter((part) => part !== '').join('. ')
  return source.isPrivate ? phrases.phrase('private-line', { words: text }) : text
}

/** Name of an author, in the language of a report. */
export const authorIn = (by: Author | null, phrases: ReportPhrases): string =>
  authorText(by, {
    name: ({ name }) => name,
    unnamed: () => phrases.phrase('unnamed-author'),
    passedOn: (names) => phrases.phrase('passed-on', names),
    asSenderSays: (names) => phrases.phrase('as-sender-says', names),
  })

/** English parts of a footnote: of its source, a role that has no name in the language, and the title of the meeting that it names. */
export function englishIn(source: Source, phrases: ReportPhrases, names: NameBook): readonly string[] {
  const { english, englishRole, fields } = source
  const { meeting } = fields
  const pieces = [
    ...english,
    ...(englishRole !== null && phrases.role(englishRole) === englishRole ? [englishRole] : []),
    ...(meeting !== null && names.isEnglish(meeting) ? [names.meeting(meeting)] : []),
  ]
  return [...new Set(pieces.flatMap((piece) => [piece, capitalised(piece)]))]
}
