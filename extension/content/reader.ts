/** Page reader: scans the page incrementally, and marks the articles and members that it names. */

import { effectiveDay } from '../../shared/domain/dates/days'
import { type StatementLang, statementLang } from '../../shared/domain/text/langs'
import type { ReadingLang } from '../../shared/domain/types'
import type { ReadPosition } from '../../shared/recognition/positions/positions'
import type { LessonPlace } from '../../shared/recognition/second-reader/lesson-features'
import type { Claim, PageText } from '../../shared/recognition/types'
import type { Seen } from '../messages'
import { phaseAsOf } from '../page-payload'
import { type EntityRef, entityUrl, isMarked } from '../settings'
import type { Layout } from './layout'
import { bodyOf, boxOf } from './marks/dom'
import { HiddenMarks } from './marks/hidden-marks'
import { MarkBatches } from './marks/mark-batches'
import type { NegotiationMentions, PageMention } from './marks/overlaps'
import type { MarkSpan } from './marks/paint'
import type { Surface } from './marks/surface'
import { type Block, blocksOf } from './page/blocks'
import { ChurningText } from './page/churning-text'
import { Observer, type ScanResult } from './page/observe'
import { DeferredLayout } from './page/page-layout'
import type { LoadedPayload } from './page/page-payload'
import { Metadata } from './page/page-text'
import type { Sight } from './page/sight'
import { Visibility } from './page/visible'
import type { NegotiationClaim, NegotiationSuggestion, PageReading, Part } from './recogniser'
import { hasClaims } from './shared-modules'
import { Slices, withTimeout } from './slices'

/** A position on an article of a negotiation. */
export interface NegotiationPosition extends ReadPosition {
  readonly negotiation: string
}

/** Result of the last scan of the page. */
export interface Scan {
  readonly blocks: readonly Block[]
  readonly reading: PageReading
}

/** A reading, with whether the page may state something. */
type ReadPage = PageReading & Pick<Part, 'mayState'>

export interface ReaderEvents {
  /** False once this script's extension was updated or removed; the run then ends. */
  isAlive(): boolean
  /** Called after each scan with a new result. */
  scanned(scan: Scan, slices: Slices): Promise<void>
  /** Loads what a page needs once its names are marked. Never rejects; resolves with or without it. */
  loadScript(what: StatementScript): Promise<unknown>
  /** Called with true while the page changes so much that the cost of each change has to be minimal. */
  setStorm(isStorm: boolean): void
}

/** The structure of a page alone, or with the rules for claims and their patterns of a language. */
export type StatementScript = 'layout' | `claims-${StatementLang}`

/** Parts that are marked as soon as they are read: about a viewport. The rest is marked in one go. */
const PARTS_AT_ONCE = 2

/** Milliseconds that the first part of a page takes to read. */
const OPENING_MS = 10

const NONE: readonly EntityRef[] = []

/** Repaints of a block with the same marks before the back-off. */
const REPAINTS_MOST = 4

/** Attempts to load a script that does not come. */
const LOADS_MOST = 3

/** Length of a block, and the marks in it. */
interface Painted {
  readonly length: number
  readonly spans: readonly MarkSpan[]
}

export class Reader {
  scan: Scan | null = null
  /** Blocks whose names are marked, or about to be: those of the next scan, which has the statements as well. */
  blocks: readonly Block[] = []
  private readonly observer: Observer
  private readonly painted = new WeakMap<Text, Painted & { count: number }>()
  private readonly repaints = new WeakMap<
    Element,
    Painted & { opening: string; times: number; until: number; scan: number }
  >()
  private readonly hidden: HiddenMarks
  private readonly shadows = new Set<ShadowRoot>()
  private readonly churning = new ChurningText()
  private readonly metadata: Metadata
  private lastMetadata = ''
  /** True when marks were removed since the last scan, which then marks the page again even if its text is the same. */
  private repaired = false
  private tries = 0
  /** Input of the last reading. */
  private read: {
    readonly page: PageText
    readonly layout: DeferredLayout
    readonly lang: ReadingLang
    readonly admitted: readonly number[]
  } | null = null
  private scanNumber = 0
  private layout = new DeferredLayout([])
  private page: PageText = { blocks: [] }
  /** Blocks that were not in sight, though their style draws them: cut off, transparent. */
  private readonly outOfSight = new WeakSet<Element>()
  /** Names that the last scan did not mark because their style hides them, by block and start. */
  private readonly unseen = new Set<string>()
  private turns: LoadedPayload['turns']

  constructor(
    private readonly payload: LoadedPayload,
    private readonly surface: Surface,
    private readonly events: ReaderEvents,
    private readonly today: string,
    private readonly signal: AbortSignal,
  ) {
    this.turns = payload.turns
    this.metadata = new Metadata(payload.settings.readAs, today)
    this.observer = new Observer(
      {
        scan: (requested) => this.scanPage(requested),
        repair: (node) => {
          if (this.surface.repair(node)) this.repaired = true
        },
        marked: () => this.surface.marked(),
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

  /** Settles with the current scan, or the last one. */
  get lastScan(): Promise<void> {
    return this.observer.lastScan
  }

  /** Allows further attempts to load what did not come, after the page was restored or the settings were read again. */
  retry(): void {
    if (this.tries === 0) return
    this.tries = 0
    this.observer.request()
  }

  mutate(change: () => void): void {
    this.observer.mutate(change)
  }

  /** Called for moves of the pointer or the focus, which may show hidden text. */
  onMove(): void {
    this.hidden.onMove()
  }

  /** Scans the page: reads and marks all of it if anything changed or `requested` is true. */
  private async scanPage(requested: boolean): Promise<ScanResult> {
    if (!this.events.isAlive()) return { cost: 0, churning: false }
    this.events.setStorm(this.observer.isStorm)
    const slices = new Slices(this.signal)
    let touched = false
    this.observer.mutate(() => {
      touched = this.surface.sweep() || this.repaired
      this.repaired = false
    })
    const blocks = await this.readBlocks(slices)
    if (!blocks) return { cost: slices.stop(), churning: this.churning.any }
    if (!(await slices.pause(OPENING_MS))) return { cost: slices.stop(), churning: false }
    if (this.isNews(blocks, requested || touched)) await this.readPage(blocks, slices)
    return { cost: slices.stop(), churning: this.churning.any }
  }

  /** Marks the names of a page, then reads its statements; once more where its structure, which comes later, changes its text. */
  private async readPage(first: Block[], slices: Slices): Promise<void> {
    let blocks = first
    this.blocks = blocks
    let parts = await this.readParts(this.page, blocks, slices)
    if (!parts || !(await this.awaitScript(parts, slices))) return
    if (!this.layout.hasTables && globalThis.plenaryLayout) {
      const again = await this.readBlocks(slices)
      if (!again) return
      const { layout } = this
      if (this.isNews(again, false) || this.layout.loaded?.hasStories) {
        blocks = again
        this.blocks = blocks
        parts = await this.readParts(this.page, blocks, slices)
      } else this.layout = layout // The parts keep asking the first one.
    }
    const { layout } = this
    const reading = parts && (await readingOf(parts, layout, slices))
    const named = reading && (await this.namedInSight(layout.loaded, blocks, reading, slices))
    if (!reading || !named || this.signal.aborted) return
    this.scan = { blocks, reading: { ...reading, named } }
    await this.events.scanned(this.scan, slices)
  }

  /**
   * Names without those in text that is not in sight, which count for nothing. Its marks are taken out, since style and layout
   * tell only after the frame with the marks, and it is read again when it opens. Null when aborted.
   */
  private async namedInSight(
    layout: Layout | null,
    blocks: Block[],
    { named, mayState }: ReadPage,
    slices: Slices,
  ): Promise<readonly NegotiationMentions[] | null> {
    for (const { mentions } of mayState && layout ? named : [])
      for (const { block } of mentions) {
        const one = blocks[block]
        if (one) layout?.isHidden(block, one)
        if (!slices.isOver) continue
        if (!(await slices.pause())) return null
        layout?.lookAgain()
      }
    const out = new Set<number>()
    for (const [index, block] of layout?.hiddenBlocks() ?? []) {
      out.add(index)
      this.outOfSight.add(block.root)
      if (this.surface.countIn(block) > 0) this.observer.mutate(() => (blocks[index] = this.paint(block, [])))
      // Without its marks: their elements are gone by then.
      this.hidden.addBlock(blocks[index] ?? block)
    }
    const { unseen } = this
    if (out.size + unseen.size === 0) return named
    const isSeen = ({ block, start }: PageMention) => !out.has(block) && !unseen.has(`${block} ${start}`)
    return named.map(({ negotiation, mentions }) => ({ negotiation, mentions: mentions.filter(isSeen) }))
  }

  /** True when the text of the page, its churning text aside, or its metadata changed, or it is to be read all the same. */
  private isNews(blocks: readonly Block[], isWanted: boolean): boolean {
    const isNew = this.churning.isNews(blocks, performance.now()) || isWanted
    this.layout = new DeferredLayout(blocks)
    this.page = this.metadata.pageOf(this.layout, isNew)
    const before = this.lastMetadata
    const { blocks: _, layout: __, ...metadata } = this.page
    this.lastMetadata = JSON.stringify(metadata)
    return isNew || this.lastMetadata !== before
  }

  /** Recognises and marks names, from the viewport on first. Null when aborted, or without a lexicon. */
  private async readParts(page: PageText, marked: Block[], slices: Slices): Promise<Part[] | null> {
    this.hidden.clear()
    this.unseen.clear()
    this.scanNumber++
    const { recogniser } = this.payload
    const lang = recogniser.langOf(page)
    const admitted = recogniser.admitted(page, lang)
    const hasLexicon = () => recogniser.has(lang, admitted)
    if (!hasLexicon() && !(await this.load(hasLexicon, () => recogniser.load(lang, admitted), slices))) return null
    this.read = { page, layout: this.layout, lang, admitted }
    const parts: Part[] = []
    const unmarked: Part[] = []
    for (const part of recogniser.parts(page, lang, firstInView(marked), admitted)) {
      parts.push(part)
      unmarked.push(part)
      if (parts.length <= PARTS_AT_ONCE && !(await this.mark(marked, unmarked.splice(0), slices))) return null
      if (!(await slices.pause())) return null
    }
    if (!(await this.mark(marked, unmarked, slices))) return null
    return parts.sort((a, b) => a.first - b.first)
  }

  /**
   * Loads the structure of the page after its names are marked, and the rules for claims where it may state something.
   * False when aborted; true with or without them.
   */
  private awaitScript(parts: readonly Part[], slices: Slices): Promise<boolean> {
    const [about] = parts
    const lang = about?.mayState ? statementLang(about.lang) : null
    // Of other pages the dates alone are wanted, for the phases of their marks.
    const isMarked = parts.some(({ named }) => named.some(({ mentions }) => mentions.length > 0))
    if (lang === null && !isMarked) return slices.yieldNow()
    const isLoaded = () => globalThis.plenaryLayout !== undefined && (lang === null || hasClaims(lang))
    // What is in sight is read from the layout that the frame with the marks has anyway.
    if (isLoaded()) return lang === null ? slices.yieldNow() : slices.yieldToPaint()
    return this.load(isLoaded, () => this.events.loadScript(lang === null ? 'layout' : `claims-${lang}`), slices)
  }

  /**
   * Loads a script and waits for it, up to a timeout. False when aborted; true with or without the script. One that
   * loads after the timeout triggers a scan.
   */
  private async load(isLoaded: () => boolean, start: () => Promise<unknown>, slices: Slices): Promise<boolean> {
    if (this.tries === LOADS_MOST) return slices.yieldNow()
    this.tries++
    const loading = start()
    const isWanted = await slices.yieldNow(withTimeout(loading))
    if (isLoaded()) this.tries = 0
    else loading.then(() => isLoaded() && this.observer.request())
    return isWanted
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
        if (slices.isOver && !(await slices.pause())) return null
      }
      if (root instanceof ShadowRoot && !this.shadows.has(root)) {
        this.shadows.add(root)
        this.observer.observeRoot(root)
        this.surface.styleRoot(root)
      }
    }
    return blocks
  }

  /** Marks parts of the page, and replaces their blocks in `blocks` by the new ones. False when aborted. */
  private async mark(blocks: Block[], parts: readonly Part[], slices: Slices): Promise<boolean> {
    // All style reads come before all writes: mixed, each would force a layout (layout thrashing).
    const visibility = new Visibility()
    const sight = globalThis.plenaryLayout ? new globalThis.plenaryLayout.Sight() : null
    const ready: [index: number, spans: readonly MarkSpan[]][] = []
    for (const part of parts) {
      const spans = this.spansOf(part)
      for (let index = part.first; index < part.end; index++) {
        const block = blocks[index] as Block
        const wanted = spans.get(index)
        if (this.churning.has(block.root)) continue
        if (wanted) ready.push([index, this.visibleSpans(block, index, wanted, visibility, sight)])
        else if (this.surface.countIn(block) > 0) ready.push([index, []])
        if (slices.isOver && !(await slices.pause())) return false
      }
    }
    const batches = new MarkBatches()
    for (let at = 0; at < ready.length; ) {
      this.observer.mutate(() => {
        do {
          const [index, admitted] = ready[at++] as (typeof ready)[number]
          const block = blocks[index] as Block
          const painted = this.paint(block, admitted)
          batches.add(block.root, painted === block ? 0 : admitted.length)
          blocks[index] = painted
        } while (at < ready.length && !batches.isFull && !slices.isOver)
      })
      const next = ready[at]
      const root = next && blocks[next[0]]?.root
      const goesOn = batches.goesOnIn(root)
      // In this slice: else the style of all marks of a wide element would be computed in the task of one frame.
      if (goesOn && root) computeStyle(root)
      const isFull = batches.next()
      if (!(await (isFull ? slices.yieldToPaint() : goesOn ? slices.pauseBeforeFrame() : slices.pause()))) return false
    }
    return !this.signal.aborted
  }

  private spansOf({ named, date }: Part): Map<number, MarkSpan[]> {
    const { what, pwaUrl } = this.payload.settings
    const spans = new Map<number, MarkSpan[]>()
    for (const { negotiation, mentions } of named) {
      const turns = this.turns.get(negotiation) ?? {}
      for (const { block, start, end, kind, id, strength, also = NONE } of mentions) {
        if (!isMarked(what, kind, strength)) continue
        const article = kind === 'article'
        const here = spans.get(block) ?? []
        if (here.length === 0) spans.set(block, here)
        here.push({
          start,
          end,
          negotiation,
          kind,
          id,
          also,
          href: entityUrl(pwaUrl, { negotiation, kind, id }),
          phase: article ? phaseAsOf(turns, id, this.today) : null,
          thenPhase: article && date ? phaseAsOf(turns, id, effectiveDay(date.day)) : null,
        })
      }
    }
    // Each negotiation comes in text order by itself.
    if (named.length > 1) for (const here of spans.values()) here.sort((a, b) => a.start - b.start)
    return spans
  }

  private visibleSpans(
    block: Block,
    index: number,
    spans: readonly MarkSpan[],
    visibility: Visibility,
    sight: Sight | null,
  ): readonly MarkSpan[] {
    const isOut = this.outOfSight.has(block.root) && sight?.isHidden(block) === true
    if (!isOut) this.outOfSight.delete(block.root)
    return spans.filter((span) => {
      const isSeen = !isOut && visibility.isVisible(block, span.start, span.end)
      if (!isSeen) {
        this.hidden.add(block, span)
        // What is drawn and cannot be wrapped counts.
        if (isOut || !visibility.isDrawnAt(block, span.start)) this.unseen.add(`${index} ${span.start}`)
      }
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

  /** Exponential back-off for a block whose marks the page keeps removing. */
  private isBackedOff({ root, text }: Block, spans: readonly MarkSpan[]): boolean {
    const now = performance.now()
    const opening = text.slice(0, 60)
    const known = this.repaints.get(root)
    // Several blocks of one element, of the same words, are marked in one scan.
    if (known?.opening !== opening || known.scan === this.scanNumber || !isSameMarking(known, text, spans)) {
      const times = known?.scan === this.scanNumber ? known.times : 1
      this.repaints.set(root, { length: text.length, spans, opening, times, until: 0, scan: this.scanNumber })
      return false
    }
    if (now < known.until) return true
    known.times++
    known.scan = this.scanNumber
    if (known.times > REPAINTS_MOST) known.until = now + 1000 * 2 ** Math.min(10, known.times - REPAINTS_MOST)
    return false
  }

  /** Features of an article with a sentence, for a lesson. Its part is read again: the arrays of a scan are used again. */
  featuresOf({ blocks }: Scan, negotiation: string, place: LessonPlace): readonly number[] {
    const { plenaryLessons } = globalThis
    if (!this.read?.layout.loaded?.isOf(blocks) || !plenaryLessons) return []
    const { page, lang, admitted } = this.read
    for (const part of this.payload.recogniser.parts(page, lang, place.block, admitted))
      if (place.block >= part.first && place.block < part.end)
        return part.also(plenaryLessons(place)).find((one) => one.negotiation === negotiation)?.result ?? []
    return []
  }

  /** Positions that a scan tells, where it is the last one; its parts are read again as well. */
  async positions({ blocks }: Scan): Promise<readonly NegotiationPosition[]> {
    const { plenaryPositions } = globalThis
    const { read } = this
    const layout = read?.layout.loaded
    if (!read || !plenaryPositions || !layout?.isOf(blocks)) return []
    const slices = new Slices(this.signal)
    layout.lookAgain()
    const found: NegotiationPosition[] = []
    for (const part of this.payload.recogniser.parts(read.page, read.lang, 0, read.admitted)) {
      for (const { negotiation, result } of part.also(plenaryPositions))
        for (const one of result) {
          const { block, start, end } = one.sentence
          if (layout.isSeen(block, start, end)) found.push({ ...one, negotiation })
        }
      if (slices.isOver) {
        if (!(await slices.pause()) || read !== this.read) return []
        layout.lookAgain()
      }
    }
    return found
  }

  /** Replaces the phases, and requests a scan to show them. */
  setTurns(turns: LoadedPayload['turns']): void {
    // This page keeps the negotiations with which it was opened.
    this.turns = new Map([...this.turns, ...turns])
    this.observer.request()
  }
}

/**
 * Index of the first block in the viewport, by binary search; 0 while the page loads, where a read would force a
 * layout.
 */
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

/** Computes the style of what changed, without a layout. */
const computeStyle = (root: Element): unknown => getComputedStyle(root).color

/** Merges the parts, and recognises their claims in slices. Null when aborted. */
async function readingOf(parts: readonly Part[], layout: DeferredLayout, slices: Slices): Promise<ReadPage | null> {
  const [about] = parts
  if (!about) return null
  const claims: NegotiationClaim[] = []
  const suggestions: NegotiationSuggestion[] = []
  for (const part of parts) {
    const read = part.statements()
    const isSeen = ({ sentence: { block, start, end } }: Claim) => layout.loaded?.isSeen(block, start, end) === true
    claims.push(...read.claims.filter(isSeen))
    suggestions.push(...read.suggestions.filter(isSeen))
    if (!slices.isOver) continue
    if (!(await slices.pause())) return null
    layout.loaded?.lookAgain()
  }
  const { lang, date, mayState, isRead } = about
  const claimsRead = isRead && (!mayState || hasClaims(lang))
  return { lang, date, named: merged(parts), claims, suggestions, claimsRead, mayState }
}

/** Mentions of all parts by negotiation. */
function merged(parts: readonly Part[]): readonly NegotiationMentions[] {
  const all = new Map<string, PageMention[]>()
  for (const { named } of parts)
    for (const { negotiation, mentions } of named) {
      const known = all.get(negotiation)
      if (known) known.push(...mentions)
      else all.set(negotiation, [...mentions])
    }
  return [...all].map(([negotiation, mentions]) => ({ negotiation, mentions }))
}

const isSameMarking = ({ length, spans: before }: Painted, text: string, spans: readonly MarkSpan[]): boolean =>
  length === text.length && before.length === spans.length && before.every((span, index) => isSame(span, spans[index]))

const isSame = (a: MarkSpan, b: MarkSpan | undefined): boolean =>
  a.start === b?.start &&
  a.end === b.end &&
  a.id === b.id &&
  a.negotiation === b.negotiation &&
  a.phase === b.phase &&
  a.thenPhase === b.thenPhase

/** True when the text nodes of a block are attached and hold the text that was read. */
function isAsRead({ text, segments }: Block): boolean {
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at]
    if (segment && !(segment.node.isConnected && text.startsWith(segment.node.data, segment.start))) return false
  }
  return true
}

/** Counts of a scan for the badge. */
export function seenOf({ reading }: Scan, marks: number, claims: readonly Claim[]): Seen {
  const ids = (kind: string) =>
    new Set(
      reading.named.flatMap(({ negotiation, mentions }) =>
        mentions.filter((m) => m.kind === kind).map(({ id }) => `${kind === 'article' ? negotiation : ''} ${id}`),
      ),
    ).size
  return { marks, articles: ids('article'), members: ids('member'), claims: claims.length }
}
