/** Page report: maps a scan to the messages for the panel, and to drafts of entries for the outbox. */
import type { DayOrMonth } from '../../../shared/domain/types'
import type { NotedMention } from '../../../shared/recognition/evaluation/wrong-readings'
import type { Mention } from '../../../shared/recognition/types'
import { claimDraft } from '../../claim-draft'
import type {
  NamedOnPage,
  OfferedDraft,
  PageClaim,
  PagePlace,
  PagePosition,
  PageReport,
  Selected,
} from '../../messages'
import { isMarked, type What } from '../../settings'
import { plain } from '../card/quotes'
import { sentenceIn } from '../card/sentence'
import { localNameOf, titleOf } from '../marks/dom'
import type { NegotiationPosition, Scan } from '../reader'
import type { NegotiationClaim, NegotiationSuggestion } from '../recogniser'
import type { Block } from './blocks'
import { hasOwnFrames, unreadFrames } from './frames'
import { loadedLayoutOf } from './page-layout'

const QUOTE_MOST = 4000
const PARAGRAPH_MOST = 8000

function placeOf({ reading }: Scan): PagePlace {
  return {
    url: location.href,
    title: plain(titleOf(document)).slice(0, 500),
    lang: reading.lang,
    published: reading.date?.day ?? null,
  }
}

/** The page as the source of a block: with the date of its story, where it is in one. */
const placeAt = (scan: Scan, block: number): PagePlace => ({ ...placeOf(scan), published: dateAt(scan, block) })

/** Date of the story of a block, else of the page, as its claims have it. */
function dateAt({ blocks, reading: { date } }: Scan, block: number): DayOrMonth | null {
  const layout = loadedLayoutOf(blocks)
  const dates = globalThis.plenaryModules?.['block-dates']
  if (!layout || !dates) return date?.day ?? null
  return dates.dateOfBlock({ context: { date, layout }, scan: { firstBlock: 0 } }, block)
}

const pageClaims = new WeakMap<Scan, Map<NegotiationClaim, PageClaim>>()

/** Claims of a scan with their text. */
export const claimsOf = (scan: Scan): PageClaim[] => scan.reading.claims.map((claim) => pageClaim(scan, claim))

const suggestionsOf = (scan: Scan): PageClaim[] => scan.reading.suggestions.map((one) => pageClaim(scan, one))

/** Claim or suggestion with a key, as it was read. */
export const readAt = ({ reading }: Scan, key: string): NegotiationClaim | undefined =>
  [...reading.claims, ...reading.suggestions].find((one) => keyOf(one) === key)

const keyOf = ({ negotiation, article, status, evidence }: NegotiationClaim): string =>
  `${negotiation} ${article} ${status} ${evidence.block}:${evidence.start}`

/** Memoised conversion of a claim. Its key is unique on the page, and stable over scans of the same text. */
export function pageClaim(scan: Scan, claim: NegotiationClaim): PageClaim {
  let known = pageClaims.get(scan)
  if (!known) pageClaims.set(scan, (known = new Map()))
  let one = known.get(claim)
  if (!one) known.set(claim, (one = toPageClaim(scan, claim)))
  return one
}

function toPageClaim(scan: Scan, claim: NegotiationClaim | NegotiationSuggestion): PageClaim {
  const { negotiation, article, status, phase, sentence, speaker, outstandingCount, target, dependsOn, day } = claim
  const paragraph = scan.blocks[sentence.block]?.text ?? ''
  const quote = plain(paragraph.slice(sentence.start, sentence.end)).slice(0, QUOTE_MOST)
  return {
    key: keyOf(claim),
    negotiation,
    article,
    status,
    phase,
    quote,
    paragraph: plain(paragraph).slice(0, PARAGRAPH_MOST),
    paragraphNumber: paragraphNumber(scan.blocks, sentence.block),
    speaker,
    ...(outstandingCount !== undefined && { outstandingCount }),
    ...(target !== undefined && { target }),
    ...(dependsOn !== undefined && { dependsOn }),
    ...(claim.basis !== undefined && { basis: claim.basis }),
    ...('from' in claim && { from: claim.from }),
    ...(claim.published !== undefined && { place: { ...placeOf(scan), published: claim.published } }),
    ...(claim.isPageDay && { isPageDay: true }),
    why: { rule: claim.rule, words: claim.words.map(plain), weighed: claim.weighed ?? [] },
    day,
  }
}

/** A position with its text. */
export function pagePosition(
  scan: Scan,
  { negotiation, article, member, stance, sentence: { block, start, end }, day, published }: NegotiationPosition,
): PagePosition {
  const paragraph = scan.blocks[block]?.text ?? ''
  const place = placeOf(scan)
  return {
    key: `${negotiation} ${article} ${member} ${stance} ${block}:${start}`,
    negotiation,
    article,
    member,
    stance,
    quote: plain(paragraph.slice(start, end)).slice(0, QUOTE_MOST),
    paragraph: plain(paragraph).slice(0, PARAGRAPH_MOST),
    paragraphNumber: paragraphNumber(scan.blocks, block),
    day,
    ...(published !== place.published && { place: { ...place, published } }),
  }
}

const numbers = new WeakMap<readonly Block[], number[]>()

/** One-based number of a block among those with the same element name. */
function paragraphNumber(blocks: readonly Block[], index: number): number {
  let known = numbers.get(blocks)
  if (!known) {
    const counts = new Map<string, number>()
    known = blocks.map(({ root }) => {
      const name = localNameOf(root)
      const number = (counts.get(name) ?? 0) + 1
      counts.set(name, number)
      return number
    })
    numbers.set(blocks, known)
  }
  return known[index] ?? 1
}

/** Deduplicates claims of the same article, status and day: the one with more details stays. */
function distinct(claims: readonly PageClaim[]): PageClaim[] {
  const byWhat = new Map<string, PageClaim>()
  for (const claim of claims) {
    const what = `${claim.negotiation} ${claim.article} ${claim.status} ${claim.day}`
    const known = byWhat.get(what)
    if (!known || detail(claim) > detail(known)) byWhat.set(what, claim)
  }
  return [...byWhat.values()]
}

const detail = ({ outstandingCount, target, dependsOn, speaker }: PageClaim): number =>
  (outstandingCount === undefined ? 0 : 4) +
  [target, dependsOn].filter((field) => field !== undefined).length +
  (speaker.person === null ? 0 : 1)

/** Counts of the marked names, without the kinds that the user has switched off. */
function namedOn(scan: Scan, what: What): NamedOnPage[] {
  const named = new Map<string, NamedOnPage>()
  for (const { negotiation, mentions } of scan.reading.named)
    for (const { kind, id, strength } of mentions) {
      if (!isMarked(what, kind, strength)) continue
      const key = `${negotiation} ${kind} ${id}`
      named.set(key, { negotiation, kind, id, count: (named.get(key)?.count ?? 0) + 1 })
    }
  return [...named.values()]
}

export function reportOf(
  scan: Scan,
  what: What,
  { showsThen, showsSuggestions }: Pick<PageReport, 'showsThen' | 'showsSuggestions'>,
): PageReport {
  const frames = unreadFrames()
  return {
    place: placeOf(scan),
    pageDay: scan.reading.date?.day ?? null,
    ...(hasOwnFrames() && { hasFrames: true }),
    ...(frames.length > 0 && { unreadFrames: frames }),
    claimsRead: scan.reading.claimsRead,
    on: true,
    isPdf: false,
    showsThen,
    showsSuggestions,
    named: namedOn(scan, what),
    claims: [...distinct(claimsOf(scan)), ...distinct(suggestionsOf(scan))],
  }
}

/** Names in the paragraph of a claim or suggestion, with offsets into its plain text. */
export function namesAround(scan: Scan, key: string): NotedMention[] {
  const claim = readAt(scan, key)
  const block = claim?.sentence.block
  const text = (block !== undefined && scan.blocks[block]?.text) || ''
  const { mentions = [] } = scan.reading.named.find(({ negotiation }) => negotiation === claim?.negotiation) ?? {}
  const inText = mentions.filter((one) => one.block === block).map((one) => notedMention(text, one))
  return inText.filter(({ end }) => end <= PARAGRAPH_MOST)
}

function notedMention(paragraph: string, { kind, id, start, end, strength }: Mention): NotedMention {
  const text = plain(paragraph.slice(start, end))
  const to = plain(paragraph.slice(0, end)).length
  return { kind, id, start: to - text.length, end: to, text, ...(strength === 'demonym' && { demonym: true }) }
}

/** The user's text selection, with the claims and articles in it; null without one. */
export function selectedOn(scan: Scan): Selected | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  return selectedIn(scan, spansOf(scan, selection.getRangeAt(0)), plain(selection.toString()))
}

/** By block the offsets of what is selected of it. */
type Spans = ReadonlyMap<number, readonly [start: number, end: number]>

function spansOf({ blocks }: Scan, range: Range): Spans {
  const spans = new Map<number, readonly [number, number]>()
  blocks.forEach(({ segments }, index) => {
    const within = segments.filter(({ node }) => range.intersectsNode(node))
    const [first, last] = [within[0], within.at(-1)]
    if (!first || !last) return
    const start = first.start + (first.node === range.startContainer ? range.startOffset : 0)
    const end = last.start + (last.node === range.endContainer ? range.endOffset : last.node.data.length)
    if (start < end) spans.set(index, [start, end])
  })
  return spans
}

/** The sentence at an offset of a block, as a selection. */
export function sentenceOf(scan: Scan, block: number, at: number): Selected {
  const of = scan.blocks[block]
  const [start, end] = of ? sentenceIn(of, at, scan.reading.lang) : [0, 0]
  const quote = plain(of?.text.slice(start, end) ?? '')
  return selectedIn(scan, new Map([[block, [start, end]]]), quote)
}

/**
 * Claims of a selection, those on articles that it names first: of each whole sentence in it, and of the sentence that it
 * is a part of where it names the article. Other words of the paragraph propose nothing.
 */
export function claimsWithin(
  claims: readonly PageClaim[],
  selection: string,
  isNamed: (claim: PageClaim) => boolean,
): PageClaim[] {
  const within = claims.filter(
    (claim) =>
      selection !== '' && (selection.includes(claim.quote) || (claim.quote.includes(selection) && isNamed(claim))),
  )
  return [...within.filter(isNamed), ...within.filter((claim) => !isNamed(claim))]
}

function selectedIn(scan: Scan, spans: Spans, quote: string): Selected {
  const [index = 0] = spans.keys()
  const paragraph = plain(scan.blocks[index]?.text ?? '')
  // By their offsets: a name may be within another, as Niger is in Nigeria.
  const isIn = ({ block, start, end }: Mention) => {
    const [from, to] = spans.get(block) ?? [0, 0]
    return from <= start && end <= to
  }
  const idsIn = (mentions: readonly Mention[], of: Mention['kind']) =>
    mentions.filter((one) => one.kind === of && isIn(one)).map(({ id }) => id)
  const named = scan.reading.named.map(({ negotiation, mentions }) => ({
    negotiation,
    articles: idsIn(mentions, 'article'),
    members: idsIn(mentions, 'member'),
    isHere: mentions.some(({ block }) => block === index),
  }))
  const within = claimsWithin(
    claimsOf(scan),
    quote,
    ({ negotiation, article }) =>
      named.find((one) => one.negotiation === negotiation)?.articles.includes(article) ?? false,
  )
  // Of equal ones the first, which is also that of a page that names nothing here.
  const of =
    named.find(({ negotiation }) => negotiation === within[0]?.negotiation) ??
    named.find(({ articles }) => articles.length > 0) ??
    named.find(({ isHere }) => isHere) ??
    named[0]
  const claims = within.filter(({ negotiation }) => negotiation === of?.negotiation)
  return {
    ...sourceOf(scan, claims, index),
    quote: quote.slice(0, QUOTE_MOST),
    paragraph: paragraph.slice(0, PARAGRAPH_MOST),
    paragraphNumber: paragraphNumber(scan.blocks, index),
    claims,
    negotiation: of?.negotiation ?? '',
    articles: [...new Set(of?.articles)],
    members: [...new Set(of?.members)],
  }
}

/** Claims of one sentence, as a selection. */
export function selectedBy(scan: Scan, claims: readonly PageClaim[]): Selected {
  const [first] = claims
  return {
    ...sourceOf(scan, claims, 0),
    quote: first?.quote ?? '',
    paragraph: first?.paragraph ?? '',
    paragraphNumber: first?.paragraphNumber ?? 1,
    claims,
    negotiation: first?.negotiation ?? '',
    articles: [...new Set(claims.map(({ article }) => article))],
  }
}

/** Source of claims, which may be a story of the page; without one, of a block. */
function sourceOf(scan: Scan, [claim]: readonly PageClaim[], block: number): Pick<Selected, 'place' | 'pageDay'> {
  const place = claim ? (claim.place ?? placeOf(scan)) : placeAt(scan, block)
  return { place, pageDay: place.published }
}

/** Drafts of entries from claims; what is inferred is saved in the panel, as is a speaker of another sentence. */
export const draftsOf = (scan: Scan, claims: readonly PageClaim[]): OfferedDraft[] =>
  claims.filter(({ basis }) => basis === undefined).map((claim) => claimDraft(claim, placeOf(scan)))
