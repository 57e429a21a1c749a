/** The reader on a page: looks at it, marks what it names, and answers what the panel asks. */
import type { Claim, PageText } from '../../shared/recognition/types'
import type { Seen } from '../messages'
import { phaseAsOf } from '../page-payload'
import { entityUrl, isMarked } from '../settings'
import { type Block, blocksOf } from './blocks'
import { ChurningText } from './churning-text'
import { bodyOf, boxOf } from './dom'
import { HiddenMarks } from './hidden-marks'
import { Observer, type ScanResult } from './observe'
import type { LoadedPayload } from './page-payload'
import { pageTextOf } from './page-text'
import type { MarkSpan } from './paint'
import type { PageReading, Part } from './recogniser'
import { Slices, withTimeout } from './slices'
import type { Surface } from './surface'
import { Visibility } from './visible'

/** A page as it was last read. */
export interface Scan {
  readonly blocks: readonly Block[]
  readonly reading: PageReading
}

export interface ReaderEvents {
  /** Whether the extension that runs us is still there; where it is not, this ends the run. */
  isAlive(): boolean
  /** After each look that found something else. */
  scanned(look: Scan, slices: Slices): Promise<void>
  /** Brings the rules for claims, or does not. */
  loadClaims(): Promise<unknown>
  /** Whether the page changes so much that each change should cost it as little as can be. */
  setStorm(storms: boolean): void
}

/** Parts that are marked as soon as they are read: about what a window shows. The rest follows in one go. */
const PARTS_AT_ONCE = 2

/** Marks that are made between two frames: the browser lays them out in one task, which takes longer than making them. */
const MARKS_PER_FRAME = 150
/** Milliseconds that the beginning of a page takes to read. */
const OPENING_MS = 10

/** How often one block may be marked again with the same words before the page is let have its way. */
const REPAINTS_MOST = 4

/** How often what a page needs is asked for where it does not come. */
const LOADS_MOST = 3

/** How long a block was, and what was marked in it. */
interface Painted {
  readonly length: number
  readonly spans: readonly MarkSpan[]
}

export class Reader {
  scan: Scan | null = null
  private readonly observer: Observer
  private readonly painted = new WeakMap<Text, Painted & { count: number }>()
  private readonly repaints = new WeakMap<Element, Painted & { opening: string; times: number; until: number }>()
  private readonly hidden: HiddenMarks
  private readonly shadows = new Set<ShadowRoot>()
  private readonly churning = new ChurningText()
  private metadata = ''
  /** Whether marks were taken off since the last look: the page may say the same again where they were. */
  private repaired = false
  private tries = 0
  private turns: LoadedPayload['turns']

  constructor(
    private readonly payload: LoadedPayload,
    private readonly surface: Surface,
    private readonly events: ReaderEvents,
    private readonly today: string,
    private readonly signal: AbortSignal,
  ) {
    this.turns = payload.turns
    this.observer = new Observer(
      {
        scan: (asked) => this.scanPage(asked),
        repair: (node) => {
          if (this.surface.repair(node)) this.repaired = true
        },
        markedNodes: () => this.surface.markedNodes(),
      },
      signal,
    )
    this.hidden = new HiddenMarks(() => this.observer.request(), signal)
    signal.addEventListener('abort', () => this.surface.clear())
  }

  start(): void {
    this.observer.observeDocument()
    void this.observer.run()
  }

  /** Over with the look at the page that is being taken, or was taken last. */
  get lastScan(): Promise<void> {
    return this.observer.lastScan
  }

  /** The page is come back to: what did not come before may come now. */
  retry(): void {
    if (this.tries === 0) return
    this.tries = 0
    this.observer.request()
  }

  unobserved(change: () => void): void {
    this.observer.unobserved(change)
  }

  /** The pointer or the focus moved, which may show what was hidden. */
  pointerMoved(): void {
    this.hidden.pointerMoved()
  }

  /** One look at the page: reads all of it, if something is new, marks what is, and tells what it cost. */
  private async scanPage(asked: boolean): Promise<ScanResult> {
    if (!this.events.isAlive()) return { cost: 0, churning: false }
    this.events.setStorm(this.observer.isStorm)
    const slices = new Slices(this.signal)
    let touched = false
    this.observer.unobserved(() => {
      touched = this.surface.restoreTouched() || this.repaired
      this.repaired = false
    })
    const blocks = await this.readBlocks(slices)
    if (!blocks) return { cost: slices.stop(), churning: this.churning.any }
    if (!(await slices.yieldIfDue(OPENING_MS))) return { cost: slices.stop(), churning: false }
    const page = pageTextOf(blocks, this.payload.settings.readAs)
    const news = this.isNews(page, blocks)
    if (!asked && !touched && !news) return { cost: slices.stop(), churning: this.churning.any }
    const parts = await this.readParts(page, blocks, slices)
    const reading = parts && (await this.awaitClaims(parts, slices)) && (await readingOf(parts, slices))
    if (reading && !this.signal.aborted) {
      this.scan = { blocks, reading }
      await this.events.scanned(this.scan, slices)
    }
    return { cost: slices.stop(), churning: this.churning.any }
  }

  /** Whether the page, or what it says of itself, has changed but in what it writes anew all the time. */
  private isNews({ blocks: _, ...around }: PageText, blocks: readonly Block[]): boolean {
    const before = this.metadata
    this.metadata = JSON.stringify(around)
    return this.churning.isNews(blocks, performance.now()) || this.metadata !== before
  }

  /** Reads and marks what the page names: first what the user sees, then the rest. */
  private async readParts(page: PageText, marked: Block[], slices: Slices): Promise<Part[] | null> {
    this.hidden.clear()
    const { recogniser } = this.payload
    const lang = recogniser.langOf(page)
    const hasLexicon = () => recogniser.has(lang)
    if (!hasLexicon() && !(await this.load(hasLexicon, () => recogniser.load(lang), slices))) return null
    const parts: Part[] = []
    const unmarked: Part[] = []
    for (const part of recogniser.parts(page, lang, firstInView(marked))) {
      parts.push(part)
      unmarked.push(part)
      if (parts.length <= PARTS_AT_ONCE && !(await this.mark(marked, unmarked.splice(0), slices))) return null
      if (!(await slices.yieldIfDue())) return null
    }
    if (!(await this.mark(marked, unmarked, slices))) return null
    return parts.sort((a, b) => a.first - b.first)
  }

  /**
   * Waits, once the names are marked, for the rules for claims: only pages about the negotiation claim anything, and only
   * there they are brought. False when the work is no longer wanted; without the rules it goes on.
   */
  private awaitClaims([about]: readonly Part[], slices: Slices): Promise<boolean> {
    const hasClaims = () => globalThis.plenaryClaims !== undefined
    if (!about?.onTopic || hasClaims()) return slices.yieldNow()
    return this.load(hasClaims, () => this.events.loadClaims(), slices)
  }

  /**
   * Has something brought, and waits for it. False when the work is no longer wanted; where it does not come that goes on,
   * and what comes late after all is read with then.
   */
  private async load(isThere: () => boolean, bring: () => Promise<unknown>, slices: Slices): Promise<boolean> {
    if (this.tries === LOADS_MOST) return slices.yieldNow()
    this.tries++
    const coming = bring()
    const goesOn = await slices.yieldNow(withTimeout(coming))
    if (isThere()) this.tries = 0
    else coming.then(() => isThere() && this.observer.request())
    return goesOn
  }

  private async readBlocks(slices: Slices): Promise<Block[] | null> {
    const body = bodyOf(document)
    if (!body || document.designMode === 'on') return null
    const blocks: Block[] = []
    const roots: (Element | ShadowRoot)[] = [body]
    for (let at = 0; at < roots.length; at++) {
      const root = roots[at]
      if (!root) break
      for (const block of blocksOf(root, (shadow) => roots.push(shadow))) {
        blocks.push(block)
        if (slices.isOver && !(await slices.yieldIfDue())) return null
      }
      if (root instanceof ShadowRoot && !this.shadows.has(root)) {
        this.shadows.add(root)
        this.observer.observeRoot(root)
        this.surface.styleRoot(root)
      }
    }
    return blocks
  }

  /** Marks parts of the page, and puts the blocks that they then have in the place of theirs. False when it was ended. */
  private async mark(blocks: Block[], parts: readonly Part[], slices: Slices): Promise<boolean> {
    // All that asks the page for its style comes before all that changes it: to mix the two would lay it out each time.
    const visibility = new Visibility()
    const ready: [index: number, spans: readonly MarkSpan[]][] = []
    for (const part of parts) {
      const spans = this.spansOf(part)
      for (let index = part.first; index < part.end; index++) {
        const block = blocks[index] as Block
        const wanted = spans.get(index)
        if (this.churning.has(block.root)) continue
        if (wanted) ready.push([index, this.visibleSpans(block, wanted, visibility)])
        else if (this.surface.countIn(block) > 0) ready.push([index, []])
        if (slices.isOver && !(await slices.yieldIfDue())) return false
      }
    }
    let made = 0
    for (let at = 0; at < ready.length; ) {
      this.observer.unobserved(() => {
        do {
          const [index, admitted] = ready[at++] as (typeof ready)[number]
          const block = blocks[index] as Block
          const painted = this.paint(block, admitted)
          if (painted !== block) made += admitted.length
          blocks[index] = painted
        } while (at < ready.length && made < MARKS_PER_FRAME && !slices.isOver)
      })
      const isFull = made >= MARKS_PER_FRAME
      if (isFull) made = 0
      if (!(await (isFull ? slices.yieldToPaint() : slices.yieldIfDue()))) return false
    }
    return !this.signal.aborted
  }

  private spansOf({ mentions, date }: Part): Map<number, MarkSpan[]> {
    const { what, pwaUrl } = this.payload.settings
    const spans = new Map<number, MarkSpan[]>()
    for (const { block, start, end, kind, id, strength } of mentions) {
      if (!isMarked(what, kind, strength)) continue
      const article = kind === 'article'
      const here = spans.get(block) ?? []
      if (here.length === 0) spans.set(block, here)
      here.push({
        start,
        end,
        kind,
        id,
        href: entityUrl(pwaUrl, kind, id),
        phase: article ? phaseAsOf(this.turns, id, this.today) : null,
        thenPhase: article && date ? phaseAsOf(this.turns, id, date.day) : null,
      })
    }
    return spans
  }

  private visibleSpans(block: Block, spans: readonly MarkSpan[], visibility: Visibility): readonly MarkSpan[] {
    return spans.filter((span) => {
      const isSeen = visibility.isVisible(block, span.start, span.end)
      if (!isSeen) this.hidden.add(block, span)
      return isSeen
    })
  }

  private paint(block: Block, spans: readonly MarkSpan[]): Block {
    const first = block.segments[0]?.node
    if (!first) return block
    if (!isAsRead(block)) {
      this.observer.request()
      return block
    }
    const { text } = block
    const known = this.painted.get(first)
    const isAsBefore = known ? isSameMarking(known, text, spans) : spans.length === 0
    if (isAsBefore && (known?.count ?? 0) === this.surface.countIn(block)) return block
    if (spans.length > 0 && this.isBackedOff(block, spans)) return block
    const painted = this.surface.paint(this.surface.restore(block), spans)
    const start = painted.segments[0]?.node
    if (start) this.painted.set(start, { length: text.length, spans, count: this.surface.countIn(painted) })
    return painted
  }

  /** A page that keeps taking our marks away is let have its way, for longer and longer. */
  private isBackedOff({ root, text }: Block, spans: readonly MarkSpan[]): boolean {
    const now = performance.now()
    const opening = text.slice(0, 60)
    const known = this.repaints.get(root)
    if (known?.opening !== opening || !isSameMarking(known, text, spans)) {
      this.repaints.set(root, { length: text.length, spans, opening, times: 1, until: 0 })
      return false
    }
    if (now < known.until) return true
    known.times++
    if (known.times > REPAINTS_MOST) known.until = now + 1000 * 2 ** Math.min(10, known.times - REPAINTS_MOST)
    return false
  }

  /** Takes over newer phases. */
  updateTurns(turns: LoadedPayload['turns']): void {
    this.turns = turns
    this.observer.request()
  }
}

/** The first block in the window. At the start of a page nothing is laid out yet: asking would cost it that. */
function firstInView(blocks: readonly Block[]): number {
  if (document.readyState !== 'complete') return 0
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (boxOf((blocks[middle] as Block).root).bottom < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** The reading of all parts, which come in order: their claims in tasks of their own, after the marks. */
async function readingOf(parts: readonly Part[], slices: Slices): Promise<PageReading | null> {
  const [about] = parts
  if (!about) return null
  const claims: Claim[] = []
  for (const part of parts) {
    claims.push(...part.claims())
    if (!(await slices.yieldIfDue())) return null
  }
  const { lang, date, onTopic, isRead } = about
  const claimsRead = isRead && (!onTopic || globalThis.plenaryClaims !== undefined)
  return { lang, date, mentions: parts.flatMap(({ mentions }) => mentions), claims, claimsRead }
}

/** Whether a text as long is to be marked as it was. */
const isSameMarking = ({ length, spans: before }: Painted, text: string, spans: readonly MarkSpan[]): boolean =>
  length === text.length && before.length === spans.length && before.every((span, index) => isSame(span, spans[index]))

const isSame = (a: MarkSpan, b: MarkSpan | undefined): boolean =>
  a.start === b?.start && a.end === b.end && a.id === b.id && a.phase === b.phase && a.thenPhase === b.thenPhase

/** Whether the page still has the block's text where it was read. */
function isAsRead({ text, segments }: Block): boolean {
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at]
    if (segment && !(segment.node.isConnected && text.startsWith(segment.node.data, segment.start))) return false
  }
  return true
}

/** Counts for the badge. */
export function seenOf({ reading }: Scan, marks: number, claims: readonly Claim[]): Seen {
  const ids = (kind: string) => new Set(reading.mentions.filter((m) => m.kind === kind).map((m) => m.id)).size
  return { marks, articles: ids('article'), members: ids('member'), claims: claims.length }
}
