/** Domain types of a negotiation. Shapes only; the rules over them are in `ledger.ts`. */
import { LANGS, type Lang, type ReadingLang } from './langs'
import type { Names, WordLists } from './names'

export { LANGS, type Lang, type Names, type ReadingLang, type WordLists }

/** ISO day, `YYYY-MM-DD`; days compare as strings. */
export type Day = string
/** `YYYY-MM-DD`, or `YYYY-MM` where the source gives no day. */
export type DayOrMonth = string

/** Phases of a status, in the order in which every screen lists them. */
export const PHASES = [
  'concluded',
  'clean',
  'nearly-clean',
  'under-discussion',
  'proposed',
  'parked',
  'dropped',
] as const
export type Phase = (typeof PHASES)[number]

export const STATUS_KINDS = ['step', 'activity', 'flag'] as const
/**
 * A `step` moves an article. An `activity` (proposed, discussed) sets a status only where nothing higher is known, and
 * never moves an article back. A `flag` stands beside the status and moves nothing.
 */
export type StatusKind = (typeof STATUS_KINDS)[number]

/**
 * What the words of a language can say of a text. A language lists its phrases by sense, a negotiation says which of its
 * statuses has it. A phrase of several senses has the last.
 */
export const STATUS_SENSES = [
  'tabled',
  'taken-up',
  'worked-on',
  'left-open',
  'nearly-agreed',
  'agreed',
  'set-aside',
  'reconciled',
  'in-draft-of-chairs',
  'concluded',
  'made-stable',
  'removed',
] as const
export type StatusSense = (typeof STATUS_SENSES)[number]

export interface Status {
  readonly id: string
  readonly names: Names
  readonly definitions: Names
  readonly kind: StatusKind
  /** Height on the ladder; `null` for flags, and for the status of what was left out, which ranks above all of its day. */
  readonly order: number | null
  readonly phase: Phase | null
  /** Of what the status may be said: of articles, of the agreement as a whole, or of both. */
  readonly appliesTo: readonly ('article' | 'whole')[]
  /** Words of the sources for it, as examples. */
  readonly words: WordLists
  /** Sense by which the recogniser finds it; without one its phase decides. */
  readonly sense?: StatusSense | undefined
  /** First and last month in which the words have this meaning, where they have others at other times. */
  readonly usedFrom?: DayOrMonth | undefined
  readonly usedTo?: DayOrMonth | undefined
  /** True for a flag that an article's page tells and the board leaves out. */
  readonly isMinor?: boolean | undefined
  readonly note: string
}

export interface Theme {
  readonly id: string
  readonly names: Names
  readonly section: string | null
}

export const CONTINUATION_KINDS = ['merge', 'split', 'rename'] as const
/** How an article continues others: several as one, one of several parts of one, or one under another name. */
export type ContinuationKind = (typeof CONTINUATION_KINDS)[number]

export interface Article {
  readonly id: string
  /** `instrument` is the agreement as a whole: shown on a line apart, never counted among the articles. */
  readonly kind: 'article' | 'process-issue' | 'instrument'
  readonly theme: string
  readonly names: Names
  /** Origin of the name by language: seen in a source, or translated by the editors. */
  readonly nameBasis: Readonly<Record<string, 'seen' | 'translated'>>
  readonly aliases: WordLists
  /** Ordinary words that name the article in context only. */
  readonly weakAliases: WordLists
  /** True where the name itself is an ordinary word. */
  readonly genericName: boolean
  /** Its places in the texts of the talks. */
  readonly places: readonly TextPlace[]
  /** Ids of its predecessors: articles that were merged into it, of which it was split off, or that it renames. */
  readonly continues?: readonly string[] | undefined
  /** Kind of the continuation, where the articles that show it are not all in the negotiation, as in its public part. */
  readonly continuesAs?: ContinuationKind | undefined
  /**
   * Start of validity: its first day, on which it takes the place of its predecessors. An article without one was there from
   * the start.
   */
  readonly from?: DayOrMonth | undefined
  readonly sources: readonly string[]
  readonly note: string
}

/** Place of an article in a text of the talks. */
export interface TextPlace {
  /** Id of the text. */
  readonly text: string
  /** Number or section label; `null` where it is in the text under a number that is not known. */
  readonly number: string | null
  /** Title there, where it differs from the name. */
  readonly title?: string | undefined
  /** True where the place was not checked against the text itself. */
  readonly isUnsure?: boolean | undefined
}

/** A text of the talks: a consolidated or chair's text, which numbers the articles. */
export interface NegotiatingText {
  readonly id: string
  readonly names: Names
  readonly date: DayOrMonth
  /** True where all its articles are known: an article without a place in it is not in the text. */
  readonly isComplete: boolean
  /** `article` where its numbers are those of articles, `section` where they label sections. */
  readonly numbering: 'article' | 'section'
  readonly sources: readonly string[]
}

/** A statement that members sign or support. */
export interface JointStatement {
  readonly id: string
  readonly names: Names
  readonly date: DayOrMonth
  /** Number of signatories as reported; `null` where no source gives one. */
  readonly count: number | null
  readonly countText: string
  /** Signatories that are known. */
  readonly members: readonly string[]
  /** True where `members` are all of them. */
  readonly isComplete: boolean
  readonly sources: readonly string[]
  readonly note: string
}

export const ROLE_LEADS = ['talks', 'group', 'meeting'] as const
/** What a role leads: the talks as a whole, a group on an article, a meeting. */
export type RoleLead = (typeof ROLE_LEADS)[number]

/** A role in the talks: its names on screen, its words in the sources, and for whom its holder speaks. */
export interface RoleKind {
  /** The role as roles and reporters have it, in lower case with hyphens. */
  readonly id: string
  readonly names: Names
  /** Words that the recogniser looks for; none where it is only shown. */
  readonly words: WordLists
  readonly leads?: RoleLead | undefined
  /** `process`: a chair or facilitator, who never fills a member's position. */
  readonly speaksFor: 'process' | 'members'
}

/** A web site that reports on the negotiation. */
export interface Site {
  /** `https://host`. */
  readonly origin: string
  readonly languages: Readonly<
    Record<
      string,
      { readonly news?: string | undefined; readonly topic?: string | undefined; readonly feed: string | null }
    >
  >
  readonly note: string
}

/** Words by which a page is about the negotiation. `elsewhere` are of neighbouring tracks. */
export interface Topic {
  readonly strong: WordLists
  readonly weak: WordLists
  readonly elsewhere: WordLists
}

/** Names of an article beside its own and its aliases. */
export interface FurtherNames {
  readonly names?: WordLists | undefined
  readonly weak?: WordLists | undefined
  /** Alias without its head in a coordination: "general" in "general and security exceptions". */
  readonly headless?: WordLists | undefined
}

/** Words of the recogniser alone, which no screen shows. */
export interface RecognitionWords {
  /** By article id. */
  readonly articles: Readonly<Record<string, FurtherNames>>
  /** Phrases that contain the name of an article and mean something else. */
  readonly masks: WordLists
  /** Aliases that are never matched. */
  readonly ordinary: WordLists
  /** Aliases matched only right beside a noun for a text: "the article on development". */
  readonly bound: WordLists
  /** Weak aliases of several words that count only once introduced, as single words do. */
  readonly introduced: WordLists
  /** Single words that need no introduction on a page about the talks. */
  readonly topical: WordLists
  /** Qualifiers that make a name unambiguous on a page about another subject: "electronic", "online". */
  readonly clear: WordLists
}

/** Until when the facts are complete, shown beside every latest status. */
export interface Coverage {
  readonly completeTo: Day
  readonly searchedOn: Day
  readonly names: Names
  readonly note: string
}

/** Publisher of pages, by host without `www.`. */
export interface Publisher {
  readonly host: string
  readonly names: Names
}

export interface Ambiguity {
  readonly kinds: readonly string[]
  readonly note: string
  readonly advice: string
  /** Phrases that contain the name and mean something else. */
  readonly excludePhrases: readonly string[]
  readonly weakForms: readonly string[]
  readonly caseSensitiveForms: readonly string[]
}

export interface Member {
  /** ISO 3166-1 alpha-2 in lower case, or `eu`. */
  readonly id: string
  readonly names: Names
  readonly shortNames: Names
  readonly aliases: WordLists
  readonly demonyms: WordLists
  readonly ambiguous: Ambiguity | null
  readonly group: 'LDC' | 'developing' | 'developed' | null
  readonly groupNote: string | null
  readonly euMemberState: boolean
  readonly acceded: Day
  readonly originalMember: boolean
}

/** A name that is not a member's and may contain one: a group, a region, a territory, another treaty. */
export interface Group {
  readonly id: string
  readonly kind: string
  readonly names: Names
  readonly aliases: readonly string[]
  readonly members: readonly string[] | null
  readonly membersConfidence: string | null
  readonly note: string
}

export interface Reporter {
  readonly person: string | null
  readonly role: string | null
  readonly members: readonly string[]
  /** The source's wording where it names a group and no members. */
  readonly label?: string | undefined
}

export interface Evidence {
  readonly url: string | null
  readonly title?: string | undefined
  /** Date of publication, where it differs from that of the observation. */
  readonly published?: DayOrMonth | undefined
  readonly lang?: Lang | undefined
  readonly quote?: string | undefined
  readonly paragraph?: string | undefined
  readonly alsoAt?: readonly string[] | undefined
}

export interface Target {
  readonly status: string
  readonly date: DayOrMonth
}

/** `planned` was announced for later: shown, never counted. */
export type Basis = 'reported' | 'inferred' | 'planned'

/** A dated status of an article with its evidence. Immutable: a correction supersedes it. */
export interface Observation {
  readonly id: string
  readonly article: string
  readonly date: DayOrMonth
  readonly status: string
  /** Paraphrase of the source. */
  readonly statement: string
  readonly basis: Basis
  readonly evidence: Evidence
  readonly reportedBy: Reporter
  readonly meeting?: string | undefined
  readonly outstandingCount?: number | undefined
  readonly target?: Target | undefined
  readonly dependsOn?: readonly string[] | undefined
  readonly note?: string | undefined
}

export interface Meeting {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly start: DayOrMonth
  readonly end: DayOrMonth
  readonly chair: string | null
  readonly participants: number | null
  /** Addresses by language of the page, `other` for the rest. */
  readonly urls: WordLists
  readonly topics: readonly string[]
  readonly verified: boolean
  readonly note: string
}

export interface Role {
  readonly id: string
  readonly role: string
  readonly person: string | null
  readonly members: readonly string[]
  readonly label?: string | undefined
  readonly article: string | null
  /** Set where the role belongs to another track than the negotiation: it fills no cell of the matrix. */
  readonly track?: string | undefined
  readonly from: DayOrMonth | null
  /** `null` while it lasts. */
  readonly to: DayOrMonth | null
  readonly datesBasis: string
  readonly sources: readonly string[]
  readonly note: string
}

/** A document of the talks: a proposal, communication, or text. */
export interface NegotiationDocument {
  readonly id: string
  readonly symbol: string | null
  readonly symbolBasis: string
  readonly date: DayOrMonth
  readonly subject: string
  readonly articles: readonly string[]
  readonly proponents: readonly string[]
  readonly proponentsLabel?: string | undefined
  readonly sources: readonly string[]
  readonly note: string
}

export interface Milestone {
  readonly id: string
  readonly date: DayOrMonth
  readonly track: string
  readonly title: string
  readonly description: string
  readonly confidence: string
  readonly sources: readonly string[]
  readonly note: string
}

export const STANCES = ['tabled', 'withdrew', 'supports', 'opposes', 'holds-back'] as const
export type Stance = (typeof STANCES)[number]

/** A member's position. Without articles it concerns another track (`track`) and fills no cell of the matrix. */
export interface Position {
  readonly id: string
  readonly date: DayOrMonth
  readonly members: readonly string[]
  readonly articles: readonly string[]
  readonly stance: Stance | null
  readonly track?: string | undefined
  readonly statement: string
  /** Id of the meeting at which it was stated. */
  readonly meeting?: string | undefined
  readonly sources: readonly string[]
  readonly note?: string | undefined
}

/** A span in which a member takes part in the negotiation. */
export interface Participation {
  readonly id: string
  readonly member: string
  readonly from: DayOrMonth
  /** `null` while it lasts. */
  readonly to: DayOrMonth | null
  /** False where the counts of participants leave it out. */
  readonly isCounted: boolean
  /** First appearance in the sources' words, where that is more or less than a date. */
  readonly firstSeen?: string | undefined
  /** Members for which it counts, where it takes part for several. */
  readonly memberStates?: readonly string[] | undefined
  readonly confidence: string
  readonly sources: readonly string[]
  readonly note: string
}

export interface ParticipationCount {
  readonly date: DayOrMonth
  readonly count: number
  readonly source: string
}

/** All data on one negotiation. */
export interface Negotiation {
  readonly id: string
  readonly names: Names
  readonly shortNames: WordLists
  readonly coverage: Coverage | null
  readonly texts: readonly NegotiatingText[]
  readonly statements: readonly JointStatement[]
  readonly roleKinds: readonly RoleKind[]
  readonly topic: Topic
  readonly recognition?: RecognitionWords | undefined
  readonly sites: readonly Site[]
  /** Parts of addresses of pages about the negotiation; `*` stands for any characters. */
  readonly addressMarks: readonly string[]
  /** Beginnings of document symbols. */
  readonly documentSymbols: readonly string[]
  readonly publishers: readonly Publisher[]
  readonly themes: readonly Theme[]
  readonly statuses: readonly Status[]
  readonly articles: readonly Article[]
  readonly members: readonly Member[]
  readonly groups: readonly Group[]
  readonly meetings: readonly Meeting[]
  readonly observations: readonly Observation[]
  readonly roles: readonly Role[]
  readonly documents: readonly NegotiationDocument[]
  readonly milestones: readonly Milestone[]
  readonly positions: readonly Position[]
  readonly participations: readonly Participation[]
  readonly participationCounts: readonly ParticipationCount[]
  /** The editors' notes on the limits of each list. */
  readonly notes: Readonly<Record<string, string>>
}
