/** Claim highlights: a CSS custom highlight behind the text of each claim, and a sign in the margin. */

import type { Offer } from '../card-messages'
import { checkOf } from '../check'
import { h } from '../hyperscript'
import type { PageClaim } from '../messages'
import type { Quoted } from '../quote-context'
import { keyOf } from '../sentence-key'
import type { Anchor } from './card/card'
import { placeSigns, SIGN_PX } from './card/margin'
import type { Overlay } from './card/overlay'
import { findQuote } from './card/quotes'
import { countText, markText } from './mark-words'
import { boxOf, closestOf, documentElementOf } from './marks/dom'
import { rangeOf, rectsOf } from './marks/highlight-surface'
import type { Surface } from './marks/surface'
import { type Block, type Segment, segmentAt } from './page/blocks'
import type { Scan } from './reader'
import type { NegotiationClaim } from './recogniser'
import { later, Slices } from './slices'

const HIGHLIGHT = 'plenary-claim'
/** Softer, behind what only one reader holds or what is inferred. */
const SUGGESTION_HIGHLIGHT = 'plenary-suggestion'
/** Blocks that get signs in the margin at most. */
const BLOCKS_MOST = 200
const TOP_LAYER = ':modal, :popover-open, :fullscreen'

interface Sentence {
  readonly range: StaticRange
  readonly claims: readonly NegotiationClaim[]
  /** True for one reading that is to be checked, which has a sign of its own. */
  readonly isSuggested?: boolean
}

interface Sign {
  readonly element: HTMLElement
  /** Anchor of the card that a press on it opens; null where the sentence states nothing. */
  readonly anchor: Anchor | null
}

/** Converts a recognised claim on demand. */
export type ToPageClaim = (claim: NegotiationClaim) => PageClaim

export class ClaimMarks {
  /** By block root: sentences with claims, and below also the saved ones without a claim. */
  private claimed: ReadonlyMap<Element, readonly Sentence[]> = new Map()
  private sentences: ReadonlyMap<Element, readonly Sentence[]> = new Map()
  private scan: Scan | null = null
  /** The sign under the pointer: one over text is faint until then. */
  private pointed: Sign | null = null
  /** By block root, in the margin; those of sentences with claims open a card. */
  private readonly signs = new Map<Element, Sign[]>()
  private readonly near: IntersectionObserver
  private saved: ReadonlySet<string> = new Set()
  private refused: ReadonlySet<string> = new Set()
  private showsSuggestions = false
  /** Of concurrent renderings the last one counts. */
  private turn = 0
  private quotes: readonly Quoted[] = []
  private toPageClaim: ToPageClaim | null = null
  private flagged: ReadonlySet<HTMLElement> = new Set()
  private isPlacing = false
  private highlight: Highlight | null = null
  private suggested: Highlight | null = null
  private paused = false

  constructor(
    private readonly surface: Surface,
    private readonly overlay: Overlay,
    private readonly mutate: (change: () => void) => void,
    private readonly offerOf: (claims: readonly PageClaim[]) => Offer | null,
    private readonly signal: AbortSignal,
  ) {
    // Signs near the viewport only: a long page may have thousands of claims.
    this.near = new IntersectionObserver((entries) => this.scrolled(entries), { rootMargin: '50%' })
    addEventListener('resize', ({ isTrusted }) => isTrusted && this.placeSoon(), { signal, passive: true })
    signal.addEventListener('abort', () => this.clear())
  }

  /** Shows the claims of a scan, and its suggestions where the user asked for them. */
  async show(scan: Scan, toPageClaim: ToPageClaim, slices: Slices): Promise<void> {
    const turn = ++this.turn
    this.scan = scan
    this.toPageClaim = toPageClaim
    const ranges: StaticRange[] = []
    const sentences = new Map<Element, Sentence[]>()
    const open = new Map<string, NegotiationClaim[]>()
    const marks = new Set<HTMLElement>()
    for (const claim of scan.reading.claims) {
      if (!(await slices.pause())) return
      const { evidence, sentence, basis } = claim
      if (basis === 'inferred' || this.isRefused(claim)) continue
      const block = scan.blocks[evidence.block]
      const range = block && rangeOf(block, evidence.start, evidence.end)
      if (!block || !range) continue
      ranges.push(...this.rangesOf(block, evidence, marks))
      const key = `${sentence.block}:${sentence.start}`
      const known = open.get(key)
      if (known) {
        known.push(claim)
        continue
      }
      const claims = [claim]
      open.set(key, claims)
      addTo(sentences, block.root, { range, claims })
    }
    const suggested = await this.suggestionsOf(scan, sentences, slices)
    if (turn !== this.turn) return
    this.highlight = ranges.length > 0 ? new Highlight(...ranges) : null
    this.suggested = suggested
    this.applyHighlight()
    this.mutate(() => this.flagMarks(marks))
    this.claimed = sentences
    this.merge()
  }

  /** Shows again what the user has refused, or has asked for, since. */
  private showAgain(): void {
    if (this.scan && this.toPageClaim) void this.show(this.scan, this.toPageClaim, new Slices(this.signal))
  }

  /** Takes the readings of these keys out of the page. */
  showRefused(refused: ReadonlySet<string>): void {
    const isSame = refused.size === this.refused.size && [...refused].every((key) => this.refused.has(key))
    this.refused = refused
    if (!isSame) this.showAgain()
  }

  showSuggestions(shown: boolean): void {
    if (shown === this.showsSuggestions) return
    this.showsSuggestions = shown
    this.showAgain()
  }

  private isRefused(claim: NegotiationClaim): boolean {
    return this.refused.size > 0 && this.toPageClaim !== null && this.refused.has(keyOf(this.toPageClaim(claim)))
  }

  /** Highlight of what is inferred, and of suggestions on request; each is added to `sentences`. */
  private async suggestionsOf(
    scan: Scan,
    sentences: Map<Element, Sentence[]>,
    slices: Slices,
  ): Promise<Highlight | null> {
    const ranges: StaticRange[] = []
    const { claims, suggestions } = scan.reading
    const asked = this.showsSuggestions ? suggestions : []
    for (const one of [...claims.filter(({ basis }) => basis === 'inferred'), ...asked]) {
      if (!(await slices.pause())) return null
      if (this.isRefused(one)) continue
      const { evidence } = one
      const block = scan.blocks[evidence.block]
      const range = block && rangeOf(block, evidence.start, evidence.end)
      if (!block || !range) continue
      ranges.push(range)
      addTo(sentences, block.root, { range, claims: [one], isSuggested: true })
    }
    return ranges.length > 0 ? new Highlight(...ranges) : null
  }

  /**
   * Suspends or resumes the highlight: with it the browser repaints all highlighted text at each change of the page.
   */
  setPaused(isSuspended: boolean): void {
    if (isSuspended === this.paused) return
    this.paused = isSuspended
    this.applyHighlight()
  }

  private applyHighlight(): void {
    for (const [name, highlight] of [
      [HIGHLIGHT, this.highlight],
      [SUGGESTION_HIGHLIGHT, this.suggested],
    ] as const)
      if (highlight && !this.paused) CSS.highlights.set(name, highlight)
      else CSS.highlights.delete(name)
  }

  /** Merges sentences that were saved without a claim into those with claims. */
  private merge(): void {
    const sentences = new Map(this.claimed)
    const shown = new Set(this.quotes.length > 0 ? this.savedQuotes() : [])
    for (const quote of this.quotes) {
      const found = shown.has(quote.quote) ? null : findQuote(this.scan?.blocks ?? [], quote)
      const range = found && rangeOf(found.block, found.start, found.end)
      if (found && range)
        sentences.set(found.block.root, [...(sentences.get(found.block.root) ?? []), { range, claims: [] }])
    }
    for (const root of this.sentences.keys()) if (!sentences.has(root)) this.forget(root)
    for (const root of sentences.keys()) if (!this.sentences.has(root)) this.near.observe(root)
    this.sentences = sentences
    this.placeSoon()
  }

  /** Quotes of saved claims, which have a sign already. */
  private savedQuotes(): string[] {
    const claims = [...this.claimed.values()].flat().flatMap((sentence) => sentence.claims)
    const converted = this.toPageClaim ? claims.map(this.toPageClaim) : []
    return converted.filter((claim) => this.saved.has(keyOf(claim))).map(({ quote }) => quote)
  }

  /**
   * Ranges of a claim without its marks, which are added to `marks`: a highlight over a mark would change the colour of
   * its underline, so that marks get their background by an attribute.
   */
  private rangesOf(
    block: Block,
    { start, end }: { start: number; end: number },
    marks: Set<HTMLElement>,
  ): StaticRange[] {
    const ranges: StaticRange[] = []
    let from = start
    for (let index = segmentAt(block, start); index < block.segments.length; index++) {
      const { node, start: at } = block.segments[index] as Segment
      if (at >= end) break
      const mark = at < end && at + node.data.length > start ? this.surface.markAround(node) : null
      if (!mark) continue
      marks.add(mark)
      const before = at > from ? rangeOf(block, from, at) : null
      if (before) ranges.push(before)
      from = at + node.data.length
    }
    const rest = from < end ? rangeOf(block, from, end) : null
    return rest ? [...ranges, rest] : ranges
  }

  private flagMarks(marks: ReadonlySet<HTMLElement>): void {
    for (const mark of this.flagged) if (!marks.has(mark)) mark.removeAttribute('data-plenary-in-claim')
    for (const mark of marks) if (!this.flagged.has(mark)) mark.setAttribute('data-plenary-in-claim', '')
    this.flagged = marks
  }

  /** Updates the signs by the keys of saved claims, and the quotes of all sentences saved from this page. */
  showSaved(saved: ReadonlySet<string>, quotes: readonly Quoted[]): void {
    this.saved = saved
    this.quotes = quotes
    this.merge()
  }

  private forget(root: Element): void {
    this.near.unobserve(root)
    for (const { element } of this.signs.get(root) ?? []) element.remove()
    this.signs.delete(root)
  }

  private scrolled(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      for (const { element } of this.signs.get(target) ?? []) element.remove()
      if (isIntersecting) this.signs.set(target, [])
      else this.signs.delete(target)
    }
    this.placeSoon()
  }

  /** Places the signs after the frame with the marks was drawn. */
  private placeSoon(): void {
    if (this.isPlacing || this.signs.size === 0) return
    this.isPlacing = true
    later(
      16,
      () => {
        this.isPlacing = false
        this.place()
      },
      this.signal,
    )
  }

  private place(): void {
    const tree = this.overlay.tree()
    const origin = this.overlay.origin()
    const spots = [...this.signs].flatMap(([root, old]) => {
      for (const { element } of old) element.remove()
      const { left, right } = boxOf(root)
      return (this.sentences.get(root) ?? []).flatMap((sentence) => {
        const line = rectsOf(sentence.range)[0]
        if (!line) return []
        const top = Math.round(line.top - origin.top + (line.height - SIGN_PX) / 2)
        const lineEnd = () => textEnd(root, top + origin.top)
        return [{ left, right, top, lineEnd, item: { ...sentence, root } }]
      })
    })
    for (const root of this.signs.keys()) this.signs.set(root, [])
    const pointedOf = this.pointed?.anchor?.of
    this.pointed = null
    spots.sort((a, b) => rankOf(a.item) - rankOf(b.item))
    for (const { left, top, width, isOver, items } of placeSigns(spots, documentElementOf(document).clientWidth)) {
      const [first] = items
      if (!first) continue
      const sign = this.sign(claimsOf(items), first)
      sign.element.classList.toggle('over', isOver)
      sign.element.classList.toggle('narrow', width < SIGN_PX)
      sign.element.style.setProperty('width', `${width}px`)
      sign.element.style.setProperty('left', `${left - origin.left}px`)
      sign.element.style.setProperty('top', `${top}px`)
      tree.append(sign.element)
      this.signs.get(first.root)?.push(sign)
      // Under a pointer that rests there is no further move.
      if (pointedOf !== undefined && sign.anchor?.of === pointedOf) this.point(sign)
    }
  }

  private point(sign: Sign | null): void {
    this.pointed?.element.classList.remove('pointed')
    this.pointed = sign
    sign?.element.classList.add('pointed')
  }

  private sign(claims: readonly NegotiationClaim[], { claims: of }: Sentence): Sign {
    const converted = this.toPageClaim ? claims.map(this.toPageClaim) : []
    const unsaved = converted.filter((claim) => !this.saved.has(keyOf(claim)))
    const count = Math.max(1, claims.length)
    const check = unsaved[0] ? checkOf(unsaved[0]) : null
    const element =
      unsaved.length === 0
        ? marginSign('margin kept', countText('margin_kept', count), '✓')
        : check
          ? marginSign('margin suggested', markText(`check_${check}`), '?')
          : marginSign('margin', countText('margin_keep', unsaved.length), `+${unsaved.length}`)
    const offered = unsaved.length > 0 ? unsaved : converted
    return { element, anchor: offered.length > 0 ? this.anchorOf(element, of, offered) : null }
  }

  /** A sign writes nothing: it opens the card, which names what would be saved. */
  private anchorOf(element: HTMLElement, of: readonly NegotiationClaim[], claims: readonly PageClaim[]): Anchor {
    const rects = () => [boxOf(element)]
    const around = () => this.sentenceRects(of)
    return { of, subject: null, element: null, rects, around, offer: () => this.offerOf(claims) }
  }

  private sentenceRects(claims: readonly NegotiationClaim[]): readonly DOMRect[] {
    const { blocks = [] } = this.scan ?? {}
    return claims.flatMap(({ sentence: { block, start, end } }) => {
      const of = blocks[block]
      const range = of && rangeOf(of, start, end)
      return range ? rectsOf(range) : []
    })
  }

  /**
   * Anchor of the sign at an event's position, or null. By position, since no event may have a sign as its target: in
   * Firefox `originalTarget` would hand the page the closed tree around it.
   */
  anchorAt(event: MouseEvent): Anchor | null {
    const sign = this.signAt(event)
    if (sign !== this.pointed) this.point(sign)
    return sign?.anchor ?? null
  }

  private signAt(event: MouseEvent): Sign | null {
    if (this.signs.size === 0) return null
    const { left, top } = this.overlay.origin()
    const [x, y] = [event.clientX - left, event.clientY - top]
    for (const [root, signs] of this.signs)
      for (const sign of signs) {
        const { element } = sign
        const [dx, dy] = [x - Number.parseFloat(element.style.left), y - Number.parseFloat(element.style.top)]
        const isAt = dx >= 0 && dx < SIGN_PX && dy >= 0 && dy < SIGN_PX
        if (sign.anchor && isAt && !isBelow(root, event)) return sign
      }
    return null
  }

  clear(): void {
    this.near.disconnect()
    CSS.highlights?.delete(HIGHLIGHT)
    CSS.highlights?.delete(SUGGESTION_HIGHLIGHT)
    for (const signs of this.signs.values()) for (const { element } of signs) element.remove()
    this.signs.clear()
    this.pointed = null
    this.sentences = new Map()
  }
}

/** Adds a sentence to those of its block, of which there are a limited number. */
function addTo(sentences: Map<Element, Sentence[]>, root: Element, sentence: Sentence): void {
  const here = sentences.get(root)
  if (here) here.push(sentence)
  else if (sentences.size < BLOCKS_MOST) sentences.set(root, [sentence])
}

/** Right edge of what a block has at the height of a sign, in its text and in the elements of it. */
function textEnd(root: Element, top: number): number {
  const contents = document.createRange()
  contents.selectNodeContents(root)
  const beside = [...contents.getClientRects()].filter((rect) => rect.bottom > top && rect.top < top + SIGN_PX)
  return Math.max(0, ...beside.map(({ right }) => right))
}

/** Order of places: what the page states, what is to be checked, then sentences that were saved without a claim. */
const rankOf = ({ claims, isSuggested }: Sentence): number => (claims.length === 0 ? 2 : isSuggested ? 1 : 0)

/** Claims of the sentences that share a sign: with one that is stated no suggestion, else one alone, since each is checked. */
export function claimsOf(sentences: readonly Pick<Sentence, 'claims' | 'isSuggested'>[]): readonly NegotiationClaim[] {
  const [first] = sentences
  // The array of one sentence is the identity of its card.
  if (!first || sentences.length === 1 || first.isSuggested) return first?.claims ?? []
  return sentences.flatMap(({ claims, isSuggested }) => (isSuggested ? [] : claims))
}

/** True where the event is in a part of the top layer, such as a dialog, that lies over the sign of a block. */
function isBelow(root: Element, event: MouseEvent): boolean {
  const layer = event.composedPath().find((one) => one instanceof Element && closestOf(one, TOP_LAYER) === one)
  return layer !== undefined && layer !== closestOf(root, TOP_LAYER)
}

/**
 * It is drawn, not written: `window.find` of the page would find text in a closed tree. It is for the pointer alone; by
 * keyboard a sentence is saved in the card of a name in it, or in the panel.
 */
const marginSign = (name: string, label: string, sign: string): HTMLElement =>
  h('span', { class: name, 'aria-hidden': 'true', title: label, 'data-sign': sign })
