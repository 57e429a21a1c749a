/**
 * Every message inside the extension: one name, its parameters, its result. The background checks what arrives by the
 * schemas in `background/requests.ts`; content scripts trust what comes from the background and carry no validator.
 */
import type { Entry, Layer } from '../shared/domain/entries'
import type { Day, Lang, Phase } from '../shared/domain/types'
import type { ToPwa } from '../shared/messages/bridge'
import type { QuoteContext, Quoted } from './quote-context'
import type { Settings } from './settings'

export type NameKind = 'article' | 'member'
export type PhaseOrNone = Phase | 'none'

/** How much of what a page names. */
export interface Seen {
  readonly marks: number
  readonly articles: number
  readonly members: number
  readonly claims: number
}

/** A status at a time, ready to be shown. */
export interface StandingView {
  readonly phase: Phase
  readonly status: string
  readonly since: Day
  readonly outstanding: number | null
  readonly contested: boolean
}

/** Days between a target and what became of it. */
export interface Slip {
  /** The phase of what was to be reached. */
  readonly phase: Phase | null
  readonly due: Day
  readonly days: number
  /** False where the target has passed and nothing came of it yet. */
  readonly reached: boolean
}

export interface EvidenceView {
  readonly url: string | null
  readonly publisher: string
  readonly lang: Lang | null
  readonly day: string
  readonly by: string
}

export interface ArticleCard {
  readonly kind: 'article'
  readonly id: string
  readonly names: Readonly<Record<Lang, string>>
  readonly now: StandingView | null
  readonly pageDay: Day | null
  readonly onPageDay: StandingView | null
  readonly slip: Slip | null
  readonly evidence: EvidenceView | null
  readonly facilitators: readonly string[]
  readonly recordEnd: Day | null
}

export interface MemberCard {
  readonly kind: 'member'
  readonly id: string
  readonly names: Readonly<Record<Lang, string>>
  readonly participant: boolean
  /** Names of the articles that it facilitates. */
  readonly facilitates: readonly string[]
  readonly proposals: number
  readonly recordEnd: Day | null
}

export type CardData = ArticleCard | MemberCard

/** Where on a page a capture was taken. */
export interface PagePlace {
  readonly url: string
  readonly title: string
  readonly lang: Lang
  /** The day of publication, where the page tells it. */
  readonly published: Day | null
}

/** A claim of a page with its words, as the panel and the outbox need it. */
export interface PageClaim {
  readonly key: string
  readonly article: string
  readonly status: string
  readonly phase: Phase | null
  readonly quote: string
  readonly paragraph: string
  readonly paragraphNumber: number
  readonly speaker: {
    readonly person: string | null
    readonly role: string | null
    readonly members: readonly string[]
  }
  readonly outstandingCount?: number | undefined
  readonly target?: { readonly status: string; readonly date: string } | undefined
  readonly dependsOn?: readonly string[] | undefined
  readonly day: Day | null
}

export interface NamedOnPage {
  readonly kind: NameKind
  readonly id: string
  readonly count: number
}

/** What the reader found on its page. */
export interface PageReport {
  readonly place: PagePlace
  readonly pageDay: Day | null
  /** False where the browser did not let in what the page would be read with. */
  readonly claimsRead: boolean
  readonly on: boolean
  /** Shown by the browser's own viewer, which no script can read. */
  readonly isPdf: boolean
  readonly showsThen: boolean
  readonly named: readonly NamedOnPage[]
  readonly claims: readonly PageClaim[]
}

/** Words that the user chose on a page. */
export interface Selected {
  readonly place: PagePlace
  readonly pageDay: Day | null
  readonly quote: string
  readonly paragraph: string
  readonly paragraphNumber: number
  readonly claims: readonly PageClaim[]
  readonly articles: readonly string[]
}

/** A capture to be made: an observation that lacks only what the background adds. */
export interface Draft {
  readonly article: string
  readonly status: string
  readonly date: string
  readonly layer: Layer
  readonly place: PagePlace
  readonly quote: string
  readonly paragraph: string
  readonly paragraphNumber: number
  readonly speaker: PageClaim['speaker']
  readonly outstandingCount?: number | undefined
  readonly target?: PageClaim['target']
  readonly dependsOn?: readonly string[] | undefined
  readonly note?: string | undefined
}

/** A sentence kept from a page, remembered to be found again there. */
export interface SavedSentence {
  readonly id: string
  readonly url: string
  readonly quote: string
  readonly edges: QuoteContext | null
  readonly article: string
  readonly status: string
  readonly day: string
  readonly layer: Layer
  /** The digest of all that it says. */
  readonly said: string
}

/** A record that waits for the PWA. */
export interface Waiting {
  readonly record: Entry
  /** Whether it was posted to a PWA that has not yet said that it holds it. */
  readonly sent: boolean
  /** Why the PWA cannot keep it. */
  readonly refused: string | null
  /** Why the PWA could not keep it yet. */
  readonly later?: string
  /** It was kept again under the id of what the PWA holds. */
  readonly again?: true
}

/**
 * How a claim of a page stands to the record. It is outweighed where the record has nothing to learn from it, and yet
 * stands at another phase.
 */
export type Relation = 'new' | 'newer' | 'older' | 'same' | 'conflict' | 'outweighed'

export interface Compared {
  readonly claim: PageClaim
  readonly name: string
  readonly relation: Relation
  readonly record: StandingView | null
  readonly mine: boolean
  /** The observation in the outbox or record that this very sentence already made. */
  readonly keptAs: string | null
}

export interface NamedView extends NamedOnPage {
  readonly name: string
  readonly now: PhaseOrNone
  readonly onPageDay: PhaseOrNone | null
}

export interface PanelView {
  readonly recordEnd: Day | null
  readonly source: 'shipped' | 'pwa'
  readonly compared: readonly Compared[]
  readonly articles: readonly NamedView[]
  readonly members: readonly NamedView[]
}

/** Choices of the capture form. */
export interface Choices {
  readonly articles: readonly { readonly id: string; readonly name: string }[]
  readonly statuses: readonly { readonly id: string; readonly phase: Phase | null }[]
}

export interface PwaState {
  readonly version: string | null
  readonly protocol: number | null
  readonly metAt: string | null
  readonly problem: string | null
  /** The snapshot that the extension holds. */
  readonly snapshot: string | null
}

interface NewsHead {
  readonly url: string
  readonly title: string
  readonly lang: Lang
  /** As the feed gives it. */
  readonly published: string
}

/** An item of the WTO's news that names something of the negotiation. */
export interface NewsItem extends NewsHead {
  readonly onTopic: boolean
  readonly articles: readonly string[]
  readonly members: readonly string[]
}

/** The news as the panel lists it. */
export interface News {
  /** How many articles and members the user follows. */
  readonly follows: number
  /** Whether the last request had no answer to use. */
  readonly failing: boolean
  /** With the names for which each is listed. */
  readonly items: readonly (NewsHead & { readonly names: readonly string[] })[]
}

/** What a content script or an extension page may ask of the background. */
/** Scripts that a page is given where it is found to need them. */
export const LAZY_SCRIPTS = ['claims', 'lexicon-en', 'lexicon-fr', 'lexicon-es'] as const
export type LazyScript = (typeof LAZY_SCRIPTS)[number]

export interface Requests {
  /** Resolves to the settings as they are now. */
  seen: { params: Seen; result: Settings }
  /** Runs a script beside the reader that asks. */
  bring: { params: { what: LazyScript }; result: null }
  card: { params: { kind: NameKind; id: string; pageDay: Day | null }; result: CardData | null }
  open: { params: { kind: NameKind; id: string }; result: null }
  keep: { params: { drafts: readonly Draft[] }; result: { ids: readonly string[] } }
  undo: { params: { ids: readonly string[] }; result: null }
  /** Puts a choice before the user in the panel. */
  choose: { params: { selected: Selected }; result: null }
  /** `ids` are those that the page kept itself. */
  keptHere: { params: { url: string; ids: readonly string[] }; result: readonly SavedSentence[] }
  bridgeHello: { params: Record<string, never>; result: readonly ToPwa[] }
  bridgeHeard: { params: { data: unknown }; result: readonly ToPwa[] }
  compare: { params: { report: PageReport }; result: PanelView }
  pending: { params: Record<string, never>; result: Selected | null }
  choices: { params: Record<string, never>; result: Choices }
  waiting: { params: Record<string, never>; result: readonly Waiting[] }
  /** What waits, as a file that the PWA takes in. */
  outboxFile: { params: Record<string, never>; result: string }
  settings: { params: Record<string, never>; result: Settings }
  /** Where captures go from now on. */
  chooseLayer: { params: { layer: Layer }; result: null }
  saveSettings: { params: { settings: Settings }; result: null }
  addSite: { params: { origin: string }; result: null }
  removeSite: { params: { origin: string }; result: null }
  siteOff: { params: { origin: string; off: boolean }; result: null }
  news: { params: Record<string, never>; result: News }
  pwaState: { params: Record<string, never>; result: PwaState }
}

export type RequestName = keyof Requests

export interface Request<N extends RequestName = RequestName> {
  readonly plenary: N
  readonly params: Requests[N]['params']
}

/** What the background or the panel may ask of the reader on a page. */
export interface ReaderRequests {
  report: { params: Record<string, never>; result: PageReport }
  goTo: { params: { kind: NameKind; id: string; nth: number }; result: { nth: number; of: number } }
  goToClaim: { params: { key: string }; result: null }
  step: { params: { by: 1 | -1 }; result: null }
  showThen: { params: { then: boolean }; result: null }
  selection: { params: Record<string, never>; result: Selected | null }
  /** Which of these words the page has, word for word. */
  has: { params: { quotes: readonly Quoted[] }; result: readonly boolean[] }
  stop: { params: Record<string, never>; result: null }
}

export type ReaderRequestName = keyof ReaderRequests

export interface ReaderRequest<N extends ReaderRequestName = ReaderRequestName> {
  readonly reader: N
  readonly params: ReaderRequests[N]['params']
}
