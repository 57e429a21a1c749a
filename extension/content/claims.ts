/** Claim highlights: a CSS custom highlight behind the text of each claim, and a save button in the margin. */
import type { Claim } from '../../shared/recognition/types'
import type { Offer } from '../card-messages'
import { h } from '../hyperscript'
import type { PageClaim } from '../messages'
import type { Quoted } from '../quote-context'
import { keyOf } from '../sentence-key'
import { countText } from '../words'
import type { Block } from './blocks'
import type { Anchor } from './card'
import { boxOf } from './dom'
import { rangeOf, rectsOf } from './highlight-surface'
import type { Overlay } from './overlay'
import { findQuote } from './quotes'
import type { Scan } from './reader'
import { later, type Slices } from './slices'
import type { Surface } from './surface'

const HIGHLIGHT = 'plenary-claim'
/** Blocks that get margin buttons at most. */
const BLOCKS_MOST = 200
const BUTTON_PX = 24
const GAP_PX = 10

interface Sentence {
  readonly range: StaticRange
  readonly claims: readonly Claim[]
}

/** Card of a sentence, which the margin buttons open. */
export interface SentenceCard {
  offerOf(claims: readonly PageClaim[]): Offer | null
  open(anchor: Anchor, now: boolean, takesFocus: boolean): void
}

/** Converts a recognised claim on demand. */
export type ToPageClaim = (claim: Claim) => PageClaim

export class ClaimMarks {
  /** By block root: sentences with claims, and below also the saved ones without a claim. */
  private claimed: ReadonlyMap<Element, readonly Sentence[]> = new Map()
  private sentences: ReadonlyMap<Element, readonly Sentence[]> = new Map()
  private scan: Scan | null = null
  private readonly buttons = new Map<Element, HTMLElement[]>()
  private readonly near: IntersectionObserver
  private saved: ReadonlySet<string> = new Set()
  private quotes: readonly Quoted[] = []
  private toPageClaim: ToPageClaim | null = null
  private flagged: ReadonlySet<HTMLElement> = new Set()
  private isPlacing = false
  private highlight: Highlight | null = null
  private paused = false

  constructor(
    private readonly surface: Surface,
    private readonly overlay: Overlay,
    private readonly mutate: (change: () => void) => void,
    private readonly card: SentenceCard,
    private readonly signal: AbortSignal,
  ) {
    // Buttons near the viewport only: a long page may have thousands of claims.
    this.near = new IntersectionObserver((entries) => this.scrolled(entries), { rootMargin: '50%' })
    addEventListener('resize', ({ isTrusted }) => isTrusted && this.placeSoon(), { signal, passive: true })
    signal.addEventListener('abort', () => this.clear())
  }

  /** Shows the claims of a scan. */
  async show(scan: Scan, toPageClaim: ToPageClaim, slices: Slices): Promise<void> {
    const ranges: StaticRange[] = []
    const sentences = new Map<Element, Sentence[]>()
    const open = new Map<string, Claim[]>()
    const marks = new Set<HTMLElement>()
    for (const claim of scan.reading.claims) {
      if (!(await slices.pause())) return
      const { evidence, sentence } = claim
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
      const here = sentences.get(block.root)
      if (here) here.push({ range, claims })
      else if (sentences.size < BLOCKS_MOST) sentences.set(block.root, [{ range, claims }])
    }
    this.highlight = ranges.length > 0 ? new Highlight(...ranges) : null
    this.applyHighlight()
    this.mutate(() => this.flagMarks(marks))
    this.toPageClaim = toPageClaim
    this.scan = scan
    this.claimed = sentences
    this.merge()
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
    if (this.highlight && !this.paused) CSS.highlights.set(HIGHLIGHT, this.highlight)
    else CSS.highlights.delete(HIGHLIGHT)
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

  /** Quotes of saved claims, which have a button already. */
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
    for (const { node, start: at } of block.segments) {
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

  /** Updates the buttons by the keys of saved claims, and the quotes of all sentences saved from this page. */
  showSaved(saved: ReadonlySet<string>, quotes: readonly Quoted[]): void {
    this.saved = saved
    this.quotes = quotes
    this.merge()
  }

  private forget(root: Element): void {
    this.near.unobserve(root)
    for (const button of this.buttons.get(root) ?? []) button.remove()
    this.buttons.delete(root)
  }

  private scrolled(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      for (const button of this.buttons.get(target) ?? []) button.remove()
      if (isIntersecting) this.buttons.set(target, [])
      else this.buttons.delete(target)
    }
    this.placeSoon()
  }

  /** Places the buttons after the frame with the marks was drawn. */
  private placeSoon(): void {
    if (this.isPlacing || this.buttons.size === 0) return
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
    const spots = [...this.buttons].flatMap(([root, old]) => {
      for (const button of old) button.remove()
      const box = boxOf(root)
      return (this.sentences.get(root) ?? []).map((one) => ({
        root,
        box,
        line: rectsOf(one.range)[0],
        claims: one.claims,
      }))
    })
    for (const root of this.buttons.keys()) this.buttons.set(root, [])
    // Last those of sentences without claims, so that they move no other.
    spots.sort((a, b) => Number(a.claims.length === 0) - Number(b.claims.length === 0))
    const taken: number[] = []
    for (const { root, box, line, claims } of spots) {
      const left = box.left >= BUTTON_PX + GAP_PX ? box.left - BUTTON_PX - GAP_PX : box.right + GAP_PX
      if (!line || left + BUTTON_PX > innerWidth) continue
      let top = Math.round(line.top - origin.top + (line.height - BUTTON_PX) / 2)
      while (taken.some((other) => Math.abs(other - top) < BUTTON_PX)) top += BUTTON_PX + 2
      taken.push(top)
      const button = this.button(claims)
      button.style.setProperty('left', `${left - origin.left}px`)
      button.style.setProperty('top', `${top}px`)
      tree.append(button)
      this.buttons.get(root)?.push(button)
    }
  }

  private button(claims: readonly Claim[]): HTMLElement {
    const converted = this.toPageClaim ? claims.map(this.toPageClaim) : []
    const unsaved = converted.filter((claim) => !this.saved.has(keyOf(claim)))
    const count = Math.max(1, claims.length)
    const of = converted.length > 0 ? '' : ' alone'
    const made =
      unsaved.length > 0
        ? marginButton('margin', countText('margin_keep', unsaved.length), `+${unsaved.length}`)
        : marginButton(`margin kept${of}`, countText('margin_kept', count), '✓')
    if (converted.length > 0) this.opens(made, claims, unsaved.length > 0 ? unsaved : converted)
    return made
  }

  /** A button writes nothing: it opens the card, which names what would be saved. */
  private opens(button: HTMLElement, of: readonly Claim[], claims: readonly PageClaim[]): void {
    const anchor: Anchor = {
      of,
      subject: null,
      element: button,
      rects: () => [boxOf(button)],
      offer: () => this.card.offerOf(claims),
    }
    button.addEventListener('pointerenter', ({ isTrusted, pointerType }) => {
      if (isTrusted && pointerType !== 'touch') this.card.open(anchor, false, false)
    })
    // A click of the keyboard has no count.
    button.addEventListener('click', ({ isTrusted, detail }) => isTrusted && this.card.open(anchor, true, detail === 0))
  }

  clear(): void {
    this.near.disconnect()
    CSS.highlights?.delete(HIGHLIGHT)
    for (const buttons of this.buttons.values()) for (const button of buttons) button.remove()
    this.buttons.clear()
    this.sentences = new Map()
  }
}

/** Its sign is drawn, not written: `window.find` of the page would find text in a closed tree. */
const marginButton = (name: string, label: string, sign: string): HTMLElement =>
  h('button', { class: name, type: 'button', 'aria-label': label, title: label, 'data-sign': sign })
