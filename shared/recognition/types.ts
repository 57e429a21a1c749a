/** Input and output of the recogniser. Offsets are UTF-16 units into the block's own text. */
import type { Day, DayOrMonth, Phase, ReadingLang, Target } from '../domain/types'

/** A page as text, one string per block (paragraph, heading, cell), across inline elements. */
export interface PageText {
  readonly blocks: readonly string[]
  /** Declared `lang`, as written; may be wrong or missing. */
  readonly lang?: string | undefined
  /** Language chosen by the reader, which overrides the page's. */
  readonly readAs?: ReadingLang | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  /** True when the user states that the text is about the negotiation; else its words decide. */
  readonly about?: boolean | undefined
  /** Dates as the markup has them: of the structured data (JSON-LD), the metadata, the element of the byline. */
  readonly dataDate?: string | undefined
  readonly timeDate?: string | undefined
  readonly metaDate?: string | undefined
  /** Day on which it is read: that of a page without a date. */
  readonly readOn?: Day | undefined
  /** Structure of the page, where it has any beyond the text of its blocks. */
  readonly layout?: PageLayout | undefined
}

/**
 * Structure of a page that the text of its blocks does not tell. Asked only where statements are read, by index of a block in
 * the whole page.
 */
export interface PageLayout {
  /** Text of all blocks of the page. */
  readonly blocks: readonly string[]
  /** Row of a table, where a block is one. */
  readonly rowOf: (block: number) => TableRow | undefined
  /** Story that a block belongs to, where it is not simply the page's. */
  readonly storyOf: (block: number) => Story | undefined
  /** True for a heading. */
  readonly isHeading: (block: number) => boolean
  /** True for text of which no statement is read: not in sight, of readers' comments, of boxes about other pages. */
  readonly isLeftOut: (block: number) => boolean
}

/** A row of a table as one block: its cells follow one another in its text. */
export interface TableRow {
  /** Number of the table on the page. */
  readonly table: number
  readonly cells: readonly TableCell[]
  /** True for a row of heads of columns. */
  readonly isHead: boolean
  /** Columns that cells of rows above go on to cover (`rowspan`). */
  readonly carried?: readonly number[] | undefined
}

/** Cell with its offsets in the text of the row; `column` is the first that it covers, `width` how many (`colspan`). */
export interface TableCell {
  readonly start: number
  readonly end: number
  readonly column: number
  readonly width?: number | undefined
}

/** One of several stories of a page. */
export interface Story {
  /** Its date as the markup states it. */
  readonly date: string | null
}

/** A span of text that names an article or a member. */
export interface Mention {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly kind: 'article' | 'member'
  readonly id: string
  /** `name`: a full or known form; `weak`: ordinary words, accepted in context; `demonym`: an adjective. */
  readonly strength: 'name' | 'weak' | 'demonym'
  /** Ordinary words on which a status depends: read for the claim, not highlighted. */
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
  /**
   * `before` where who it is, or in what role, is taken from another sentence ("she added"): shown as such, and to be
   * confirmed.
   */
  readonly from?: 'before' | undefined
}

/** A claim: a status that the text states of an article, a candidate observation. */
export interface Claim {
  readonly article: string
  readonly status: string
  /** Phase of the status; `null` for a flag. */
  readonly phase: Phase | null
  /** Words of the claim: verb and names. */
  readonly evidence: Span
  /** The whole sentence, for the quote. */
  readonly sentence: Span
  readonly speaker: Speaker
  readonly outstandingCount?: number | undefined
  readonly target?: Target | undefined
  readonly dependsOn?: readonly string[] | undefined
  /**
   * `inferred` where the text tells what the agreed text contains, so that the status follows from that of the agreement;
   * absent where the status is said of the article.
   */
  readonly basis?: 'inferred' | undefined
  /**
   * Date of the claim: the meeting day that the text names, else the date of its story or page, which may be a month;
   * `null` where neither is known: then nothing is compared by it, and saving asks.
   */
  readonly day: DayOrMonth | null
  /** Date of its story, where that is not the page's; `null` where the story has none. */
  readonly published?: DayOrMonth | null | undefined
  /** The sentence tells of another time, which fixes no day ("last week"), so that the day is only the page's. */
  readonly isPageDay?: true | undefined
  /** Rule that matched, and its words. */
  readonly rule: string
  readonly words: readonly string[]
  /** Words that weighed most for the second reader, where it holds the same. */
  readonly weighed?: readonly string[] | undefined
}

/** A claim that one of two readers makes alone: the rules, or the second reader by the words. */
export interface Suggestion extends Claim {
  readonly from: 'rules' | 'words'
}

export interface PageDate {
  readonly day: DayOrMonth
  readonly from: 'data' | 'address' | 'meta' | 'time' | 'body'
}

/** A person who works on an article: a facilitator who reports on it. */
export interface RoleReport {
  readonly article: string
  readonly speaker: Speaker
  readonly sentence: Span
}

/** Result of reading a page. Mentions and claims are in text order. */
export interface Reading {
  readonly lang: ReadingLang
  readonly date: PageDate | null
  /** True when the page is about the negotiation; off topic, ordinary words name nothing. */
  readonly onTopic: boolean
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
  readonly suggestions: readonly Suggestion[]
  /** Facilitators that the text names with their articles. */
  readonly roles: readonly RoleReport[]
}
