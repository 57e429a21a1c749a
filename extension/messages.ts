/**
 * Message types inside the extension: name, parameters and result of each request. The background validates requests by
 * the schemas in `background/requests.ts`; content scripts trust the background and have no validator.
 */
import type { Layer as AnyLayer, Entry } from '../shared/domain/entries/entries'
import type { EffectAhead } from '../shared/domain/ledger/move-ahead'
import type { Day, DayOrMonth, Lang, Names, Phase, ReadingLang, Stance } from '../shared/domain/types'
import type { ToPwa } from '../shared/messages/bridge'
import type { Lesson } from '../shared/recognition/evaluation/lessons'
import type { NotedMention, WrongReading } from '../shared/recognition/evaluation/wrong-readings'
import type { QuoteContext, Quoted } from './quote-context'
import type { EntityRef, PageSettings, Settings } from './settings'

/** Visibility of what is saved from a page: the layer of the delegation is the app’s alone. */
export type Layer = Exclude<AnyLayer, 'delegation'>

export type PhaseOrNone = Phase | 'none'

/** Counts of a page for the badge. */
export interface Seen {
  readonly marks: number
  readonly articles: number
  readonly members: number
  readonly claims: number
}

/** Status of an article as of a day. */
export interface StandingView {
  readonly phase: Phase
  readonly status: string
  /** Definition of the status in the language of the interface, where the pack has it. */
  readonly definition: string
  readonly since: Day
  readonly outstanding: number | null
  readonly contested: boolean
}

/** Delay of a target. */
export interface Slip {
  /** Name of the target status. */
  readonly status: string
  /** Date with the precision of the source. */
  readonly due: DayOrMonth
  /** `null` where it was due in a month, or met in one. */
  readonly days: number | null
  /** False where the target is overdue and not met yet. */
  readonly reached: boolean
}

export interface EvidenceView {
  readonly url: string | null
  readonly publisher: string
  readonly lang: Lang | null
  readonly day: string
  readonly person: string | null
  /** Role in the language of the interface, where the negotiation names it. */
  readonly role: string | null
  /** Names of members, and what the source says in their place. */
  readonly others: string
}

export interface ArticleCard {
  readonly kind: 'article'
  readonly id: string
  readonly names: Names
  readonly now: StandingView | null
  readonly pageDay: DayOrMonth | null
  readonly onPageDay: StandingView | null
  readonly slip: Slip | null
  readonly evidence: EvidenceView | null
  readonly facilitators: readonly string[]
  readonly recordEnd: Day | null
  /** Last day for which public sources were found, where the latest source is no later; else `null`. */
  readonly completeTo: Day | null
}

export interface MemberCard {
  readonly kind: 'member'
  readonly id: string
  readonly names: Names
  readonly participant: boolean
  /** Names of articles. */
  readonly facilitates: readonly string[]
  readonly proposals: number
  readonly recordEnd: Day | null
}

export type CardData = ArticleCard | MemberCard

/** A negotiation that is on, or that a supplied dataset offers. */
export interface NegotiationView {
  readonly id: string
  readonly name: string
  readonly isOn: boolean
  /** Sites with news on it: `https://host`. */
  readonly sites: readonly string[]
  /** Hosts of its feeds that the news watch does not read. */
  readonly unreadFeeds: readonly string[]
}

/** Negotiations of the extension, and who chooses which ones are on. */
export interface Negotiations {
  readonly chosenIn: 'pwa' | 'settings'
  readonly all: readonly NegotiationView[]
}

/** Page of a capture. */
export interface PagePlace {
  readonly url: string
  readonly title: string
  readonly lang: ReadingLang
  /** Date of publication, if the page gives it; a month where it gives no more. */
  readonly published: DayOrMonth | null
}

/** Explanation of a claim: the rule, its words, and those that weighed most for the second reader. */
export interface Why {
  readonly rule: string
  readonly words: readonly string[]
  readonly weighed: readonly string[]
}

export interface Speaker {
  readonly person: string | null
  readonly role: string | null
  readonly members: readonly string[]
}

/** Speaker as the page was read; `from` where it was taken from another sentence: shown as such, saved when confirmed. */
export interface ReadSpeaker extends Speaker {
  readonly from?: 'before' | undefined
}

/** A claim or a suggestion of a page with its text. */
export interface PageClaim {
  readonly key: string
  readonly negotiation: string
  readonly article: string
  readonly status: string
  readonly phase: Phase | null
  readonly quote: string
  readonly paragraph: string
  readonly paragraphNumber: number
  readonly speaker: ReadSpeaker
  readonly outstandingCount?: number | undefined
  readonly target?: { readonly status: string; readonly date: string } | undefined
  readonly dependsOn?: readonly string[] | undefined
  /** Follows from the contents of the agreed text; absent where the status is said of the article. */
  readonly basis?: 'inferred' | undefined
  /** A suggestion, by the reader that makes it alone; absent for a claim. */
  readonly from?: 'rules' | 'words' | undefined
  readonly why?: Why | undefined
  /** Date by which it is compared, and saved; `null` where the page gives none: nothing is compared, and saving asks. */
  readonly day: DayOrMonth | null
  /** Its source where that is not the page as a whole: a story with a date of its own, a frame. */
  readonly place?: PagePlace | undefined
  /** The day is the page's, where the sentence tells of another time without a day. */
  readonly isPageDay?: true | undefined
}

/** Position of a member on an article, as a sentence of a page tells it: a suggestion. */
export interface PagePosition
  extends Pick<
    PageClaim,
    'key' | 'negotiation' | 'article' | 'quote' | 'paragraph' | 'paragraphNumber' | 'day' | 'place'
  > {
  readonly member: string
  readonly stance: Stance
}

export interface NamedOnPage extends EntityRef {
  readonly count: number
}

/** Report of the reader on its page. */
export interface PageReport {
  readonly place: PagePlace
  /** Date of the page as a whole; `null` also where its stories have dates of their own. */
  readonly pageDay: DayOrMonth | null
  /** It has frames of its own site, which report by themselves. */
  readonly hasFrames?: true | undefined
  /** Addresses of those, from which sentences are saved as well. */
  readonly frames?: readonly string[] | undefined
  /** Hosts of the frames of other sites, which are not read. */
  readonly unreadFrames?: readonly string[] | undefined
  /** False where the browser did not load the rules or the lexicon. */
  readonly claimsRead: boolean
  readonly on: boolean
  /** In the browser's PDF viewer, which no script can read. */
  readonly isPdf: boolean
  readonly showsThen: boolean
  /** True once the user has asked for the suggestions of the page. */
  readonly showsSuggestions: boolean
  readonly named: readonly NamedOnPage[]
  readonly claims: readonly PageClaim[]
  readonly positions?: readonly PagePosition[] | undefined
}

/** Text selection on a page. */
export interface Selected {
  readonly place: PagePlace
  /** Date of the story, or of the page; `null` where it gives none. */
  readonly pageDay: DayOrMonth | null
  readonly quote: string
  readonly paragraph: string
  readonly paragraphNumber: number
  readonly claims: readonly PageClaim[]
  /** Negotiation of the claims and articles, else the one that the page is about. */
  readonly negotiation: string
  readonly articles: readonly string[]
  /** Members that it names: those of whom it may tell a position. */
  readonly members?: readonly string[] | undefined
  /** The position that they take, where one was read. */
  readonly stance?: Stance | undefined
}

/** Input of a capture: an observation without the fields that the background adds. */
export interface Draft {
  readonly negotiation: string
  readonly article: string
  readonly status: string
  readonly date: DayOrMonth
  readonly layer: Layer
  readonly place: PagePlace
  readonly quote: string
  readonly paragraph: string
  readonly paragraphNumber: number
  readonly speaker: Speaker
  readonly outstandingCount?: number | undefined
  readonly target?: PageClaim['target']
  readonly dependsOn?: readonly string[] | undefined
  readonly basis?: PageClaim['basis']
  readonly note?: string | undefined
}

/** Input of a position: what a member holds of an article, as a sentence of a page tells it. */
export interface PositionDraft
  extends Pick<Draft, 'negotiation' | 'article' | 'layer' | 'place' | 'quote' | 'paragraph' | 'paragraphNumber'> {
  readonly member: string
  readonly stance: Stance
  readonly date: Day
}

/** Subject of a lesson: an article with a sentence of the page. */
export type LessonOf = Pick<Draft, 'negotiation' | 'article' | 'quote' | 'paragraph'>

/** Draft as it is offered: its visibility is yet to be chosen, and its date to be asked where that is `null`. */
export interface OfferedDraft extends Omit<Draft, 'layer' | 'date'> {
  readonly date: DayOrMonth | null
}

/** Saved sentence of a page, by which it is found again there. Stored. */
export interface SavedSentence {
  readonly id: string
  readonly negotiation: string
  readonly url: string
  readonly quote: string
  readonly edges: QuoteContext | null
  readonly article: string
  /** Empty for a position. */
  readonly status: string
  /** Set where a position was saved. */
  readonly position?: Pick<PositionDraft, 'member' | 'stance'>
  readonly day: string
  readonly layer: Layer
  /** Digest of the content of its entry, for deduplication. */
  readonly said: string
}

/** A reading that the user noted as wrong. `status` is the one that was read; `phase` its phase in the test case. */
export interface NotedReading extends Omit<WrongReading, 'status'> {
  readonly id: string
  readonly negotiation: string
  readonly status: string
  readonly phase: Phase
}

/** A lesson, by the id of the entry or the note that it is of. */
export interface NamedLesson extends Lesson {
  readonly of: string
}

export type ClaimKey = Pick<SavedSentence, 'negotiation' | 'article' | 'status' | 'quote'>
export type SavedRef = Pick<SavedSentence, 'id' | 'layer'>

/** An entry in the outbox. Stored. */
export interface Waiting {
  readonly record: Entry
  /** True once it was posted to a PWA that has not acknowledged it. */
  readonly sent: boolean
  /** True until the PWA answers what the present pairing has delivered. */
  readonly inFlight?: true
  /** Reason of a permanent refusal. */
  readonly refused: string | null
  /** Reason of a temporary refusal. */
  readonly later?: string
  /** It was saved again under the id of an entry that the PWA has. */
  readonly again?: true
}

/**
 * Result of a comparison of a claim with the data. `outweighed`: the data has the claim, and another phase prevails;
 * `undated`: without a date nothing is compared.
 */
export type Relation = 'new' | 'newer' | 'older' | 'same' | 'conflict' | 'outweighed' | 'undated'

export interface Compared {
  readonly claim: PageClaim
  readonly name: string
  readonly relation: Relation
  readonly record: StandingView | null
  readonly mine: boolean
  /** Effect that saving it would have; null where the data lack its status, and without a date. */
  readonly effect: EffectView | null
  /** Id of the entry already saved from this sentence. */
  readonly keptAs: string | null
}

/** Effect that saving a status update would have on the status of its article. */
export interface EffectView {
  readonly kind: EffectAhead['kind']
  /** Id of the status so far, or of the one that prevails, with its date. */
  readonly status: string | null
  readonly date: DayOrMonth | null
  /** True where the status that is to be saved would take the article back from it. */
  readonly isBack: boolean
}

export interface NamedView extends NamedOnPage {
  readonly name: string
  readonly now: PhaseOrNone
  readonly onPageDay: PhaseOrNone | null
}

/** A negotiation of the page in the panel. */
export interface NegotiationOnPage extends Named {
  readonly recordEnd: Day | null
  /** Until when the public sources were found, in the words of the negotiation; empty where it does not say. */
  readonly coverage: string
  readonly statuses: readonly Named[]
  readonly roles: readonly Named[]
}

export interface PanelView {
  /** Those of which the page names anything; where it names nothing, the first that is on. */
  readonly negotiations: readonly NegotiationOnPage[]
  readonly source: 'shipped' | 'pwa'
  readonly compared: readonly Compared[]
  readonly articles: readonly NamedView[]
  readonly members: readonly NamedView[]
}

/** An entity with its name in the language of the interface. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** Options of the capture form, and the names of what a card would write. */
export interface Choices {
  readonly articles: readonly Named[]
  readonly members: readonly Named[]
  readonly statuses: readonly (Named & { readonly phase: Phase | null })[]
  readonly roles: readonly Named[]
}

export interface PwaState {
  readonly version: string | null
  readonly protocol: number | null
  readonly metAt: string | null
  /** Code of `background/snapshot-problem.ts` for the reason why its data is not used; `null` if it is. */
  readonly problem: string | null
  /** Id of the snapshot in storage. */
  readonly snapshot: string | null
  /** True once the user has connected the PWA at the address in the settings. */
  readonly paired: boolean
  /** True while the user waits for that. */
  readonly pairing: boolean
}

/** Start of the bridge on a page: whether it listens at all, and its first messages. */
export interface BridgeStart {
  readonly listens: boolean
  readonly messages: readonly ToPwa[]
}

interface NewsHead {
  readonly url: string
  readonly title: string
  readonly lang: Lang
}

/** News item that is about a negotiation, or names an article or member of it. */
export interface NewsItem extends NewsHead {
  /** As in the feed. */
  readonly published: string
  readonly negotiation: string
  readonly onTopic: boolean
  readonly articles: readonly string[]
  readonly members: readonly string[]
  /** Set until the user saw it, of one that was published since the watch began. */
  readonly isNew?: true | undefined
}

/** News for the panel. */
export interface News {
  /** Number of followed articles and members, of the negotiations of which not all news is listed. */
  readonly follows: number
  /** True where all news on one of the negotiations is listed, which is followed as a whole or in no part. */
  readonly listsWhole: boolean
  /** True when the last request failed. */
  readonly failing: boolean
  /** Each with the names for which it is listed. */
  readonly items: readonly (NewsHead & {
    readonly names: readonly string[]
    readonly day: Day | null
    readonly isNew: boolean
  })[]
}

/** Content scripts that are injected on demand. */
export const LAZY_SCRIPTS = [
  'layout',
  'positions',
  'claims-en',
  'claims-fr',
  'claims-es',
  'lexicon-en',
  'lexicon-fr',
  'lexicon-es',
  'lexicon-pt',
] as const
export type LazyScript = (typeof LAZY_SCRIPTS)[number]

/** Requests to the background, by content scripts and extension pages. */
export interface Requests {
  /** Reports the counts of a page. Resolves to the present settings. */
  seen: { params: Seen; result: PageSettings }
  /** Injects a script into the frame of the sender. */
  bring: { params: { what: LazyScript }; result: null }
  card: { params: EntityRef & { pageDay: DayOrMonth | null }; result: CardData | null }
  open: { params: EntityRef; result: null }
  negotiations: { params: Record<string, never>; result: Negotiations }
  keep: { params: { drafts: readonly (Draft | PositionDraft)[] }; result: { ids: readonly string[] } }
  undo: { params: { ids: readonly string[] }; result: null }
  /** Notes a reading as wrong, and takes notes back. */
  refuse: { params: { note: NotedReading }; result: null }
  takeBack: { params: { ids: readonly string[] }; result: null }
  /** User feedback: notes of wrong readings, and lessons. */
  taught: {
    params: Record<string, never>
    result: { readonly wrong: readonly NotedReading[]; readonly lessons: number }
  }
  lessonsFile: { params: Record<string, never>; result: string }
  learn: { params: { lessons: readonly NamedLesson[] }; result: null }
  forgetTaught: { params: { what: 'wrong' | 'lessons' }; result: null }
  /** Visibility chosen on a page; with `layer` it is chosen now. */
  visibility: { params: { url: string; layer?: Layer }; result: Layer | null }
  /** Opens a selection in the form of the panel. */
  choose: { params: { selected: Selected }; result: null }
  /** `ids` are those that the page saved itself; `synced` names the private ones of them whose words are gone. */
  keptHere: {
    params: { url: string; ids: readonly string[] }
    result: {
      readonly saved: readonly SavedSentence[]
      readonly synced: readonly string[]
      /** Keys of the readings that the user refused on the page. */
      readonly refused: readonly string[]
    }
  }
  /** The entries that were saved from these claims of a page, also private ones that the PWA has: for own pages alone. */
  savedFrom: { params: { url: string; claims: readonly ClaimKey[] }; result: readonly (SavedRef | null)[] }
  /** For each draft the effect of saving it; null where the data lack its negotiation or status. */
  effects: {
    params: { drafts: readonly Pick<Draft, 'negotiation' | 'article' | 'status' | 'date'>[] }
    result: readonly (EffectView | null)[]
  }
  bridgeStart: { params: Record<string, never>; result: BridgeStart }
  /** Asked after an entry was saved. */
  bridgeUnsent: { params: Record<string, never>; result: readonly ToPwa[] }
  bridgeHeard: { params: { data: unknown }; result: readonly ToPwa[] }
  compare: { params: { report: PageReport }; result: PanelView }
  pending: { params: Record<string, never>; result: Selected | null }
  choices: { params: { negotiation: string }; result: Choices }
  /** Ids of the articles in force on a day, on which a status can be saved. */
  articlesOn: { params: { negotiation: string; day: Day }; result: readonly string[] }
  waiting: { params: Record<string, never>; result: readonly Waiting[] }
  /** The outbox as a file that the PWA imports. */
  outboxFile: { params: Record<string, never>; result: string }
  settings: { params: Record<string, never>; result: Settings }
  /** Sets the visibility of further captures. */
  saveSettings: { params: { settings: Settings }; result: null }
  addSite: { params: { origin: string }; result: null }
  removeSite: { params: { origin: string }; result: null }
  siteOff: { params: { origin: string; off: boolean }; result: null }
  news: { params: Record<string, never>; result: News }
  /** The user saw the news at these addresses. */
  newsSeen: { params: { urls: readonly string[] }; result: null }
  pwaState: { params: Record<string, never>; result: PwaState }
  /** Opens the PWA and pairs with it. */
  connect: { params: Record<string, never>; result: null }
}

export type RequestName = keyof Requests

export interface Request<N extends RequestName = RequestName> {
  readonly plenary: N
  readonly params: Requests[N]['params']
}

/** Requests to the reader of a page, by the background and the panel. */
export interface ReaderRequests {
  report: { params: Record<string, never>; result: PageReport }
  goTo: { params: EntityRef & { nth: number }; result: { nth: number; of: number } }
  goToClaim: { params: { key: string }; result: null }
  /** Names in the paragraph of a statement, with offsets into its text. */
  namesAround: { params: { key: string }; result: readonly NotedMention[] }
  /** For each article with a sentence the features of the second reader; none where the page no longer has them. */
  featuresOf: { params: { of: readonly LessonOf[] }; result: readonly (readonly number[])[] }
  step: { params: { by: 1 | -1 }; result: null }
  showThen: { params: { then: boolean }; result: null }
  showSuggestions: { params: { shown: boolean }; result: null }
  selection: { params: Record<string, never>; result: Selected | null }
  /** Tells for each quote whether the page has it, word for word; null where nothing was read. */
  has: { params: { quotes: readonly Quoted[] }; result: readonly boolean[] | null }
  stop: { params: Record<string, never>; result: null }
}

export type ReaderRequestName = keyof ReaderRequests

export interface ReaderRequest<N extends ReaderRequestName = ReaderRequestName> {
  readonly reader: N
  readonly params: ReaderRequests[N]['params']
}
