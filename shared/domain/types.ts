/** Domain types of a negotiation. Shapes only; the rules over them are in `ledger.ts`. */
import type { EntityByKind } from '../kinds/kinds'
import type { Member } from '../kinds/member'
import type { MemberTerm, NUMBERINGS, RoleLead, SPEAKS_FOR } from '../kinds/values'
import type { Day, DayOrMonth } from './dates/day'
import { LANGS, type Lang, type ReadingLang } from './text/langs'
import type { Names, WordLists } from './text/names'

export type { Member } from '../kinds/member'
export * from '../kinds/values'
export { type Day, type DayOrMonth, LANGS, type Lang, type Names, type ReadingLang, type WordLists }

export type Theme = EntityByKind['theme']
export type Status = EntityByKind['status']
export type Article = EntityByKind['article']
export type Meeting = EntityByKind['meeting']
export type NegotiationDocument = EntityByKind['document']
export type Milestone = EntityByKind['milestone']
export type Role = EntityByKind['role']
export type Participation = EntityByKind['participation']
export type Position = EntityByKind['position']
/** Place of an article in a text of the talks. */
export type TextPlace = Article['places'][number]

/** A text of the talks: a consolidated or chair's text, which numbers the articles. */
export interface NegotiatingText {
  readonly id: string
  readonly names: Names
  readonly date: DayOrMonth
  /** True where all its articles are known: an article without a place in it is not in the text. */
  readonly isComplete: boolean
  readonly numbering: (typeof NUMBERINGS)[number]
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

/** A role in the talks: its names on screen, its words in the sources, and for whom its holder speaks. */
export interface RoleKind {
  /** The role as roles and reporters have it, in lower case with hyphens. */
  readonly id: string
  readonly names: Names
  /** Words that the recogniser looks for; none where it is only shown. */
  readonly words: WordLists
  readonly leads?: RoleLead | undefined
  readonly speaksFor: (typeof SPEAKS_FOR)[number]
}

/** A kind of meeting that the talks have, beside the usual ones. */
export interface MeetingKind {
  /** The kind as meetings have it. */
  readonly id: string
  readonly names: Names
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

/** Publisher of pages, by host without `www.`, and by the beginning of the path where many share the host. */
export interface Publisher {
  readonly host: string
  readonly names: Names
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

export interface ParticipationCount {
  readonly date: DayOrMonth
  readonly count: number
  readonly source: string
}

/** Licences that a dataset may name, by their SPDX ids. */
export const LICENCES = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'ODbL-1.0'] as const
export type Licence = (typeof LICENCES)[number]

/** Who made a dataset, and under which terms it is given. */
export interface AboutDataset {
  /** Where it is another than the name of the negotiation. */
  readonly title?: string | undefined
  readonly authors: readonly string[]
  readonly licence?: Licence | undefined
  readonly description?: string | undefined
  /** Address at which it is published. */
  readonly url?: string | undefined
}

/** All data on one negotiation. */
export interface Negotiation {
  readonly id: string
  readonly about?: AboutDataset | undefined
  readonly names: Names
  readonly shortNames: WordLists
  readonly coverage: Coverage | null
  readonly texts: readonly NegotiatingText[]
  readonly statements: readonly JointStatement[]
  readonly roleKinds: readonly RoleKind[]
  readonly meetingKinds?: readonly MeetingKind[] | undefined
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
  /** Members, where it says nothing. */
  readonly memberTerm?: MemberTerm | undefined
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
