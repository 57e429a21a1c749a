/** What goes into the recogniser and what comes out. Offsets are UTF-16 units into the block's own text. */
import type { Day, Lang, Phase, Target } from '../domain/types'

/** A page as text: one string a block (paragraph, heading, cell), whatever elements it crosses. */
export interface PageText {
  readonly blocks: readonly string[]
  /** The page's own `lang`, as written; may be wrong or missing. */
  readonly lang?: string | undefined
  /** The language that the reader chose, whatever the page says. */
  readonly readAs?: Lang | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  /** Whether someone says that the text is about the negotiation; else its words must. */
  readonly about?: boolean | undefined
  /** A date that the page's metadata gives, as written. */
  readonly metaDate?: string | undefined
}

/** A span of text that names an article or a member. */
export interface Mention {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly kind: 'article' | 'member'
  readonly id: string
  /** `name`: a full or known form; `weak`: ordinary words, taken in context; `demonym`: an adjective. */
  readonly strength: 'name' | 'weak' | 'demonym'
  /** What a status depends on, in ordinary words: read for the claim, not marked. */
  readonly aside?: boolean | undefined
}

/** A span of one block. */
export interface Span {
  readonly block: number
  readonly start: number
  readonly end: number
}

export interface Speaker {
  readonly person: string | null
  readonly role: string | null
  readonly members: readonly string[]
}

/** A status that a text states of an article: a candidate observation. */
export interface Claim {
  readonly article: string
  readonly status: string
  /** Of the status; `null` for a flag. */
  readonly phase: Phase | null
  /** The words of the claim: verb and names. */
  readonly evidence: Span
  /** The whole sentence, for the quote. */
  readonly sentence: Span
  readonly speaker: Speaker
  readonly outstandingCount?: number | undefined
  readonly target?: Target | undefined
  readonly dependsOn?: readonly string[] | undefined
  /** The day that it tells of: the meeting day that the text names, else the page's. `null` when neither is known. */
  readonly day: Day | null
  /** Which rule made it, and which words. */
  readonly rule: string
  readonly words: readonly string[]
}

export interface PageDate {
  readonly day: Day
  readonly from: 'address' | 'meta' | 'body'
}

/** Someone who is said to work on an article: a facilitator who reports on it. */
export interface RoleReport {
  readonly article: string
  readonly speaker: Speaker
  readonly sentence: Span
}

/** All that the recogniser reads from a page. Mentions and claims are in text order. */
export interface Reading {
  readonly lang: Lang
  readonly date: PageDate | null
  /** Whether the page is about the negotiation; off topic, ordinary words name nothing. */
  readonly onTopic: boolean
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
  /** Facilitators that the text names with their articles. */
  readonly roles: readonly RoleReport[]
}
