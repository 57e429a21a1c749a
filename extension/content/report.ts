/** What a look at the page tells the panel, the outbox and the badge. */
import type { Layer } from '../../shared/domain/entries'
import type { Claim } from '../../shared/recognition/types'
import type { Draft, NamedOnPage, PageClaim, PagePlace, PageReport, Selected } from '../messages'
import { isMarked, type What } from '../settings'
import type { Block } from './blocks'
import { localNameOf, titleOf } from './dom'
import { plain } from './quotes'
import type { Scan } from './reader'

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

const pageClaims = new WeakMap<Scan, Map<Claim, PageClaim>>()

/** The claims of a look with their words, made when they are asked for. */
export const claimsOf = (look: Scan): PageClaim[] => look.reading.claims.map((claim) => pageClaim(look, claim))

/** A claim with its words. Two claims of a page never have the same key, and a claim has the same key at each look. */
export function pageClaim(look: Scan, claim: Claim): PageClaim {
  let known = pageClaims.get(look)
  if (!known) pageClaims.set(look, (known = new Map()))
  let one = known.get(claim)
  if (!one) known.set(claim, (one = toPageClaim(look, claim)))
  return one
}

function toPageClaim(look: Scan, claim: Claim): PageClaim {
  const { article, status, phase, sentence, speaker, outstandingCount, target, dependsOn, day } = claim
  const paragraph = look.blocks[sentence.block]?.text ?? ''
  const quote = plain(paragraph.slice(sentence.start, sentence.end)).slice(0, QUOTE_MOST)
  return {
    key: `${article} ${status} ${claim.evidence.block}:${claim.evidence.start}`,
    article,
    status,
    phase,
    quote,
    paragraph: plain(paragraph).slice(0, PARAGRAPH_MOST),
    paragraphNumber: paragraphNumber(look.blocks, sentence.block),
    speaker,
    ...(outstandingCount !== undefined && { outstandingCount }),
    ...(target !== undefined && { target }),
    ...(dependsOn !== undefined && { dependsOn }),
    day,
  }
}

const numbers = new WeakMap<readonly Block[], number[]>()

/** Which paragraph of the page a block is, counted from one among those of its kind. */
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

/** A page may say the same of an article in two sentences: the one that tells more stands for both. */
function distinct(claims: readonly PageClaim[]): PageClaim[] {
  const byWhat = new Map<string, PageClaim>()
  for (const claim of claims) {
    const what = `${claim.article} ${claim.status} ${claim.day}`
    const known = byWhat.get(what)
    if (!known || detail(claim) > detail(known)) byWhat.set(what, claim)
  }
  return [...byWhat.values()]
}

const detail = ({ outstandingCount, target, dependsOn, speaker }: PageClaim): number =>
  (outstandingCount === undefined ? 0 : 4) +
  [target, dependsOn].filter((told) => told !== undefined).length +
  (speaker.person === null ? 0 : 1)

/** What is named and marked: what the user has switched off is passed over here too. */
function namedOn(look: Scan, what: What): NamedOnPage[] {
  const named = new Map<string, NamedOnPage>()
  for (const { kind, id, strength } of look.reading.mentions) {
    if (!isMarked(what, kind, strength)) continue
    const key = `${kind} ${id}`
    named.set(key, { kind, id, count: (named.get(key)?.count ?? 0) + 1 })
  }
  return [...named.values()]
}

export function reportOf(look: Scan, what: What, showsThen: boolean): PageReport {
  return {
    place: placeOf(look),
    pageDay: look.reading.date?.day ?? null,
    claimsRead: look.reading.claimsRead,
    on: true,
    isPdf: false,
    showsThen,
    named: namedOn(look, what),
    claims: distinct(claimsOf(look)),
  }
}

/** What the user chose on the page, with what the recogniser found in it; `null` without a choice. */
export function selectedOn(look: Scan): Selected | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const index = look.blocks.findIndex((block) => block.segments.some(({ node }) => range.intersectsNode(node)))
  return selectedIn(look, Math.max(0, index), plain(selection.toString()))
}

/** A sentence of a block as a choice. */
export function sentenceOf(look: Scan, block: number, at: number): Selected {
  const text = look.blocks[block]?.text ?? ''
  const sentences = new Intl.Segmenter(look.reading.lang, { granularity: 'sentence' }).segment(text)
  return selectedIn(look, block, plain(sentences.containing(at)?.segment ?? text))
}

function selectedIn(look: Scan, index: number, quote: string): Selected {
  const paragraph = plain(look.blocks[index]?.text ?? '')
  const claims = claimsOf(look).filter(
    (claim) => quote !== '' && (claim.quote.includes(quote) || quote.includes(claim.quote)),
  )
  const articles = look.reading.mentions
    .filter(
      (m) => m.kind === 'article' && quote.includes(plain((look.blocks[m.block]?.text ?? '').slice(m.start, m.end))),
    )
    .map((m) => m.id)
  return {
    place: placeOf(look),
    pageDay: look.reading.date?.day ?? null,
    quote: quote.slice(0, QUOTE_MOST),
    paragraph: paragraph.slice(0, PARAGRAPH_MOST),
    paragraphNumber: paragraphNumber(look.blocks, index),
    claims,
    articles: [...new Set(articles)],
  }
}

/** The drafts of claims, as one click keeps them: dated as the page tells. */
export function draftsOf(look: Scan, claims: readonly PageClaim[], today: string, layer: Layer): Draft[] {
  return claims.map(({ key: _, phase: __, day, ...claim }) => ({
    ...claim,
    date: day ?? look.reading.date?.day ?? today,
    layer,
    place: placeOf(look),
  }))
}
