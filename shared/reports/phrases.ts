/** The words of a report come from outside: the screens give the catalogue of the language, the tests a plain one. */
import { isInferred, type LedgerEntry, type Standing } from '../domain/ledger'
import type { DayOrMonth, Lang, Names, Negotiation, Phase, Status } from '../domain/types'
import type { Source } from './source'

/** Every phrase of the reports, by its name in the catalogues (`report-<name>`), with the values that it takes. */
export interface Phrases {
  subject: Record<never, never>
  'as-of': Record<never, never>
  sources: Record<never, never>
  'sources-count': { count: number }
  'public-only': Record<never, never>
  'cable-title-period': { from: string; to: string }
  'cable-title-meeting': { meeting: string; counts: string }
  'phase-count': { count: number; phase: string }
  'record-to': { day: string; end: string }
  summary: Record<never, never>
  back: Record<never, never>
  open: Record<never, never>
  documents: Record<never, never>
  participation: Record<never, never>
  stand: Record<never, never>
  'stand-one': Record<never, never>
  'follow-up': Record<never, never>
  history: Record<never, never>
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
  quoted: { words: string }
  tabled: { who: string; what: string; date: string }
  joined: { member: string; date: string }
  'stands-at': { article: string; step: string; since: string }
  'stands-at-later': { article: string; phase: string; since: string; status: string; later: string }
  'none-yet': { article: string }
  'flag-line': { flag: string; statement: string }
  'target-line': { status: string; date: string; outcome: string }
  'stance-line': { member: string; stance: string; date: string; statement: string }
  'article-stance-line': { article: string; stance: string; date: string; statement: string }
  'facilitator-line': { who: string; date: string }
  'outcome-met': { date: string }
  'outcome-late': { date: string; days: number }
  'outcome-missed': { days: number }
  'outcome-dropped': { date: string }
  'outcome-open': { days: number }
  issues: { count: number }
  'next-clean': { status: string }
  'calendar-target': { article: string; status: string }
  inferred: Record<never, never>
  'col-article': Record<never, never>
  'col-phase': Record<never, never>
  'col-since': Record<never, never>
  'col-outstanding': Record<never, never>
  'col-issue': Record<never, never>
  'col-agreed': Record<never, never>
  'col-next': Record<never, never>
  'col-who': Record<never, never>
  'col-by': Record<never, never>
  'col-outcome': Record<never, never>
  'col-source': Record<never, never>
  'col-date': Record<never, never>
  'col-status': Record<never, never>
  'col-statement': Record<never, never>
  'col-quote': Record<never, never>
  'col-basis': Record<never, never>
  'col-origin': Record<never, never>
}
export type Phrase = keyof Phrases

export interface ReportPhrases {
  readonly lang: Lang
  say<P extends Phrase>(phrase: P, ...values: keyof Phrases[P] extends never ? [] : [Phrases[P]]): string
  /** A date or month in words. */
  date(date: DayOrMonth): string
  /** As said of so many articles; without a count, by itself. */
  phase(phase: Phase | 'none', count?: number): string
  status(status: Status): string
  stance(stance: string): string
  basis(basis: string): string
  /** A role, as the record words it, in the voice's language. */
  role(role: string): string
  /** Who publishes the page of an address. */
  publisher(url: string): string
}

/** "a, b and c" in the voice's language. */
export const listed = (voice: ReportPhrases, items: readonly string[]): string =>
  new Intl.ListFormat(voice.lang, { type: 'conjunction' }).format(items)

/** A status in words: its phase, the step where that says more, and that it is inferred where nothing else says so. */
export function stepText(voice: ReportPhrases, standing: Pick<Standing, 'phase' | 'status' | 'entries'>): string {
  const [name, step] = [voice.phase(standing.phase), voice.status(standing.status)]
  return asKnown(voice, name === step ? name : `${name}, ${step}`, isInferred(standing))
}

/** Words for a thing, marked where it is only inferred. */
export const asKnown = (voice: ReportPhrases, words: string, inferred: boolean): string =>
  inferred ? `${words} (${voice.say('inferred')})` : words

/** What an observation says: in the words of who recorded it, else in its source's own; empty where it has neither. */
export function wordsOf(voice: ReportPhrases, { observation }: Pick<LedgerEntry, 'observation'>): string {
  const { statement, evidence } = observation
  return statement !== '' || !evidence.quote ? statement : voice.say('quoted', { words: evidence.quote })
}

/** The same, and the bare status of what came with an address and no words. */
export const saidIn = (voice: ReportPhrases, entry: Pick<LedgerEntry, 'observation' | 'status'>): string =>
  wordsOf(voice, entry) || voice.status(entry.status)

/** That a text fell from a phase to another, on its day: back, or aside; empty of any other turn. */
export function fallText(voice: ReportPhrases, article: string, before: Standing | null, turn: Standing): string {
  const isAside = turn.move === 'sideways' && turn.phase === 'parked'
  if (before === null || (turn.move !== 'back' && !isAside)) return ''
  return voice.say(isAside ? 'set-aside' : 'went-back', {
    article,
    from: voice.phase(before.phase),
    to: asKnown(voice, voice.phase(turn.phase), isInferred(turn)),
    date: voice.date(turn.date),
  })
}

/** That another source of the same day says otherwise; empty where none does. */
export function contestedText(voice: ReportPhrases, article: string, standing: Standing): string {
  if (standing.contestedBy.length === 0) return ''
  return voice.say('contested', {
    article,
    one: voice.phase(standing.phase),
    other: listed(
      voice,
      standing.contestedBy.map((entry) => voice.status(entry.status)),
    ),
    date: voice.date(standing.date),
  })
}

/** Names of articles and members in the voice's language. */
export interface NameBook {
  article(id: string): string
  member(id: string): string
}

export function nameBook(negotiation: Negotiation, lang: Lang): NameBook {
  const articles = new Map(negotiation.articles.map((article) => [article.id, article.names]))
  const members = new Map(negotiation.members.map((member) => [member.id, member.shortNames]))
  const name = (names: ReadonlyMap<string, Names>, id: string) => names.get(id)?.[lang] ?? id
  return { article: (id) => name(articles, id), member: (id) => name(members, id) }
}

/** A footnote in words, but for its address: who said it, where, when, on what basis. */
export function citation(source: Source, voice: ReportPhrases, names: NameBook): string {
  const { person, role, members, label, title, url, date, basis } = source.fields
  const who = [person, role && voice.role(role), label, ...members.map(names.member)].filter((part) => part).join(', ')
  const where = [title, url && voice.publisher(url), voice.date(date), basis ? voice.basis(basis) : null]
  return [who, where.filter((part) => part).join(', ')].filter((part) => part !== '').join('. ')
}
