/** Claims on the page: a wash of marker pen behind their words, which is no element, and a button in the margin. */
import type { Layer } from '../../shared/domain/entries'
import type { Claim } from '../../shared/recognition/types'
import { t } from '../browser'
import type { PageClaim } from '../messages'
import type { Quoted } from '../quote-context'
import { countText } from '../words'
import type { Block } from './blocks'
import { boxOf } from './dom'
import { rangeOf, rectsOf } from './highlight-surface'
import { h, type Overlay } from './overlay'
import { findQuote } from './quotes'
import type { Scan } from './reader'
import { later, type Slices } from './slices'
import type { Surface } from './surface'

const HIGHLIGHT = 'plenary-claim'
/** Blocks beyond which a page is no text that anyone keeps sentences from one by one. */
const BLOCKS_MOST = 200
const BUTTON_PX = 24
const GAP_PX = 10

interface Sentence {
  readonly range: StaticRange
  readonly claims: readonly Claim[]
}

/** Who keeps claims, and in which layer. */
interface CaptureActions {
  layer(): Layer
  save(claims: readonly PageClaim[], button: HTMLElement): void
  /** Whether all of them were kept on this page just now: then they can be taken back here. */
  isSavedHere(claims: readonly PageClaim[]): boolean
  undo(claims: readonly PageClaim[], button: HTMLElement): void
}

/** What the page's own claims are turned into, when they are needed. */
export type ToPageClaim = (claim: Claim) => PageClaim

export class ClaimMarks {
  /** By the block that they are in: those with claims, and with them those kept without one. */
  private claimed: ReadonlyMap<Element, readonly Sentence[]> = new Map()
  private sentences: ReadonlyMap<Element, readonly Sentence[]> = new Map()
  private scan: Scan | null = null
  private readonly buttons = new Map<Element, HTMLElement[]>()
  private readonly near: IntersectionObserver
  private saved: ReadonlySet<string> = new Set()
  private quotes: readonly Quoted[] = []
  private toPageClaim: ToPageClaim | null = null
  private marksInClaims: ReadonlySet<HTMLElement> = new Set()
  private isPlacing = false
  private highlight: Highlight | null = null
  private isSuspended = false

  constructor(
    private readonly surface: Surface,
    private readonly overlay: Overlay,
    private readonly unobserved: (change: () => void) => void,
    private readonly actions: CaptureActions,
    private readonly signal: AbortSignal,
  ) {
    // Buttons only where the user is: a long page may have thousands of claims.
    this.near = new IntersectionObserver((entries) => this.scrolled(entries), { rootMargin: '50%' })
    addEventListener('resize', () => this.placeSoon(), { signal, passive: true })
    signal.addEventListener('abort', () => this.clear())
  }

  /** Shows the claims of a look. */
  async show(look: Scan, tell: ToPageClaim, slices: Slices): Promise<void> {
    const ranges: StaticRange[] = []
    const sentences = new Map<Element, Sentence[]>()
    const open = new Map<string, Claim[]>()
    const washed = new Set<HTMLElement>()
    for (const claim of look.reading.claims) {
      if (!(await slices.yieldIfDue())) return
      const { evidence, sentence } = claim
      const block = look.blocks[evidence.block]
      const range = block && rangeOf(block, evidence.start, evidence.end)
      if (!block || !range) continue
      ranges.push(...this.rangesAroundMarks(block, evidence, washed))
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
    this.unobserved(() => this.flagMarks(washed))
    this.toPageClaim = tell
    this.scan = look
    this.claimed = sentences
    this.updateSentences()
  }

  /** Lays the wash aside or back: while it is there the browser draws all washed text anew at each change of the page. */
  setSuspended(aside: boolean): void {
    if (aside === this.isSuspended) return
    this.isSuspended = aside
    this.applyHighlight()
  }

  private applyHighlight(): void {
    if (this.highlight && !this.isSuspended) CSS.highlights.set(HIGHLIGHT, this.highlight)
    else CSS.highlights.delete(HIGHLIGHT)
  }

  /** Puts sentences that were kept without a claim beside those that claim something. */
  private updateSentences(): void {
    const sentences = new Map(this.claimed)
    const shown = new Set(this.quotes.length > 0 ? this.quotesOfSavedClaims() : [])
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

  /** The quotes of kept claims, whose own button tells of them. */
  private quotesOfSavedClaims(): string[] {
    const claims = [...this.claimed.values()].flat().flatMap((sentence) => sentence.claims)
    const told = this.toPageClaim ? claims.map(this.toPageClaim) : []
    return told.filter((claim) => this.saved.has(keyOf(claim))).map(({ quote }) => quote)
  }

  /** A wash over a mark would take its colour from the underline: the marks in a claim are washed by their own style. */
  private rangesAroundMarks(
    block: Block,
    { start, end }: { start: number; end: number },
    washed: Set<HTMLElement>,
  ): StaticRange[] {
    const ranges: StaticRange[] = []
    let from = start
    for (const { node, start: at } of block.segments) {
      const mark = at < end && at + node.data.length > start ? this.surface.markAround(node) : null
      if (!mark) continue
      washed.add(mark)
      const before = at > from ? rangeOf(block, from, at) : null
      if (before) ranges.push(before)
      from = at + node.data.length
    }
    const rest = from < end ? rangeOf(block, from, end) : null
    return rest ? [...ranges, rest] : ranges
  }

  private flagMarks(washed: ReadonlySet<HTMLElement>): void {
    for (const mark of this.marksInClaims) if (!washed.has(mark)) mark.removeAttribute('data-plenary-in-claim')
    for (const mark of washed) if (!this.marksInClaims.has(mark)) mark.setAttribute('data-plenary-in-claim', '')
    this.marksInClaims = washed
  }

  /** Tells which claims the user has kept, and the words of all that was kept from this page. */
  showSaved(kept: ReadonlySet<string>, quotes: readonly Quoted[]): void {
    this.saved = kept
    this.quotes = quotes
    this.updateSentences()
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

  /** Buttons are placed after the page has been drawn with its marks. */
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
    const { actions } = this
    const told = this.toPageClaim ? claims.map(this.toPageClaim) : []
    const rest = told.filter((claim) => !this.saved.has(keyOf(claim)))
    if (rest.length > 0) {
      const label = `${countText('margin_keep', rest.length)}, ${t(`layer_${actions.layer()}`)}`
      return marginButton('margin', label, `+${rest.length}`, (button) => actions.save(rest, button))
    }
    const label = countText('margin_kept', Math.max(1, claims.length))
    if (told.length === 0 || !actions.isSavedHere(told)) return marginButton('margin kept', label, '✓')
    const undo = (button: HTMLElement) => actions.undo(told, button)
    return marginButton('margin kept', `${label}: ${t('margin_take_back')}`, '✓', undo)
  }

  clear(): void {
    this.near.disconnect()
    CSS.highlights?.delete(HIGHLIGHT)
    for (const buttons of this.buttons.values()) for (const button of buttons) button.remove()
    this.buttons.clear()
    this.sentences = new Map()
  }
}

function marginButton(name: string, label: string, text: string, act?: (button: HTMLElement) => void): HTMLElement {
  const button = h('button', { class: name, type: 'button', 'aria-label': label, title: label }, text)
  button.addEventListener('click', (event) => event.isTrusted && act?.(button))
  return button
}

/** A claim as a capture remembers it. */
export const keyOf = (claim: { readonly article: string; readonly status: string; readonly quote: string }): string =>
  `${claim.article} ${claim.status} ${claim.quote}`
