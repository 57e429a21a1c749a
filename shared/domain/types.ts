/** Domain types of a negotiation. Shapes only; the rules over them are in `ledger.ts`. */
import { LANGS, type Lang } from './langs'

export { LANGS, type Lang }
export type Names = Readonly<Record<Lang, string>>
export type WordLists = Readonly<Record<Lang, readonly string[]>>

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

/** `step` statuses move an article (the ladder and `dropped`); `flag` statuses move nothing. */
export interface Status {
  readonly id: string
  readonly kind: 'step' | 'flag'
  /** Height on the ladder, 10 to 120; `null` for flags and for `dropped`. */
  readonly order: number | null
  readonly phase: Phase | null
  /** True for the statuses of the agreement as a whole. */
  readonly wholeText: boolean
  readonly definition: string
  readonly words: WordLists
  readonly note: string
}

export interface Theme {
  readonly id: string
  readonly names: Names
  readonly section: string | null
}

export interface Article {
  readonly id: string
  /** `instrument` is the agreement as a whole: shown on a line apart, never counted among the articles. */
  readonly kind: 'article' | 'process-issue' | 'instrument'
  readonly theme: string
  readonly names: Names
  readonly nameBasis: Readonly<Record<Lang, 'seen' | 'translated'>>
  readonly aliases: WordLists
  /** Ordinary words that name the article in context only. */
  readonly weakAliases: WordLists
  /** True where the name itself is an ordinary word. */
  readonly genericName: boolean
  readonly section2020: string | null
  readonly section2020Basis: string | null
  readonly number2024: string | null
  readonly title2024: string | null
  readonly fate: 'in-stabilised-text' | 'not-in-stabilised-text' | 'process-issue'
  readonly sources: readonly string[]
  readonly note: string
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

/** Participation of a member in the initiative, as far as the sources go. */
export interface Participation {
  readonly wave: string | null
  readonly signed2017: boolean
  readonly signed2019: boolean
  readonly by2021: boolean
  readonly by2024: boolean
  readonly supported2024: boolean
  readonly source: string
  readonly confidence: string
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
  readonly participant: boolean
  readonly participation: Participation
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
  readonly urls: WordLists & { readonly other: readonly string[] }
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
  readonly to: DayOrMonth
  readonly datesBasis: string
  readonly sources: readonly string[]
  readonly note: string
}

export interface Proposal {
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
  readonly sources: readonly string[]
  readonly note?: string | undefined
}

/** First appearance of a member in the initiative. */
export interface Participant {
  readonly member: string
  /** As precise as the sources: a date, or words around one (`by 2020-01`). */
  readonly firstSeen: string
  readonly joined: string
  readonly mc11Statement: boolean
  readonly davos2019Statement: boolean
  readonly notAssociatedJuly2024: boolean
  readonly memberStates?: readonly string[] | undefined
  readonly sources: readonly string[]
  readonly note: string
}

export interface ParticipationCount {
  readonly date: DayOrMonth
  readonly count: number
  readonly source: string
}

/** A group without a complete list: the count, and its verified members. */
export interface PartialList {
  readonly id: string
  readonly date: DayOrMonth
  readonly count: number | null
  readonly countText: string
  readonly verified: readonly string[]
  readonly sources: readonly string[]
  readonly note: string
}

/** All data on one negotiation. */
export interface Negotiation {
  readonly id: string
  readonly names: Names
  readonly themes: readonly Theme[]
  readonly statuses: readonly Status[]
  readonly articles: readonly Article[]
  readonly members: readonly Member[]
  readonly groups: readonly Group[]
  readonly meetings: readonly Meeting[]
  readonly observations: readonly Observation[]
  readonly roles: readonly Role[]
  readonly proposals: readonly Proposal[]
  readonly milestones: readonly Milestone[]
  readonly positions: readonly Position[]
  readonly participants: readonly Participant[]
  readonly participationCounts: readonly ParticipationCount[]
  readonly partialLists: readonly PartialList[]
  /** The editors' notes on the limits of each list. */
  readonly notes: Readonly<Record<string, string>>
}
