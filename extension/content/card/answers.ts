/**
 * Request handler for the panel's messages to a page: its report, navigation between marks, phases as of another date.
 */
import { ask } from '../../browser'
import { h } from '../../hyperscript'
import type { LessonOf, PageReport, ReaderRequest } from '../../messages'
import { contextOf, type Quoted } from '../../quote-context'
import type { What } from '../../settings'
import { closestOf, isPdf, titleOf } from '../marks/dom'
import { rangeOf, rectsOf } from '../marks/highlight-surface'
import type { Hit, Surface } from '../marks/surface'
import { namesAround, pagePosition, readAt, reportOf, selectedOn } from '../page/report'
import type { Reader, Scan } from '../reader'
import { withTimeout } from '../slices'
import type { Overlay } from './overlay'
import { findQuote, hasQuotes } from './quotes'

const CURRENT_HIGHLIGHT = 'plenary-here'

export class Answers {
  showsThen = false
  showsSuggestions = false
  private index = -1

  constructor(
    private readonly surface: Surface,
    private readonly reader: Reader,
    private readonly overlay: Overlay,
    private readonly what: What,
    signal: AbortSignal,
    private readonly showSuggestions: (shown: boolean) => void,
  ) {
    signal.addEventListener('abort', () => CSS.highlights?.delete(CURRENT_HIGHLIGHT))
  }

  /** Report of a page on which the reader is off. */
  static off(): PageReport {
    return {
      place: { url: location.href, title: titleOf(document), lang: 'en', published: null },
      pageDay: null,
      claimsRead: false,
      on: false,
      isPdf: isPdf(),
      showsThen: false,
      showsSuggestions: false,
      named: [],
      claims: [],
    }
  }

  async answer(request: ReaderRequest): Promise<unknown> {
    const { scan } = this.reader
    switch (request.reader) {
      case 'report':
        return scan ? this.report(scan) : Answers.off()
      case 'selection':
        return scan ? selectedOn(scan) : null
      case 'step': {
        const { by } = request.params as { by: 1 | -1 }
        const all = this.surface.all()
        // A first step back goes to the last mark.
        const from = this.index < 0 && by < 0 ? 0 : this.index
        if (all.length > 0) this.go(all, (from + by + all.length) % all.length)
        return null
      }
      case 'goTo': {
        const { negotiation, kind, id, nth } = request.params as ReaderRequest<'goTo'>['params']
        const all = this.surface.all()
        const isOf = ({ span }: Hit) => span.negotiation === negotiation && span.kind === kind && span.id === id
        const matches = all.filter(isOf)
        const hit = matches[nth % Math.max(1, matches.length)]
        if (hit) this.go(all, all.indexOf(hit))
        return { nth: matches.length > 0 ? nth % matches.length : 0, of: matches.length }
      }
      case 'goToClaim':
        this.goToClaim((request.params as { key: string }).key)
        return null
      case 'namesAround':
        return scan ? namesAround(scan, (request.params as { key: string }).key) : []
      case 'featuresOf': {
        const { of } = request.params as ReaderRequest<'featuresOf'>['params']
        return of.map((one) => (scan ? this.featuresOf(scan, one) : []))
      }
      case 'showThen': {
        const { then } = request.params as { then: boolean }
        this.showsThen = then
        this.reader.mutate(() => this.surface.showThen(then))
        return null
      }
      case 'showSuggestions': {
        const { shown } = request.params as ReaderRequest<'showSuggestions'>['params']
        this.showsSuggestions = shown
        this.showSuggestions(shown)
        return null
      }
      case 'has': {
        const { quotes } = request.params as { quotes: readonly Quoted[] }
        return scan && hasQuotes(scan.blocks, quotes)
      }
      default:
        return null
    }
  }

  /** The report, with the positions: their reader is loaded for it, as nothing on the page shows them. */
  private async report(scan: Scan): Promise<PageReport> {
    const report = reportOf(scan, this.what, this)
    const kinds = new Set(report.named.map(({ kind }) => kind))
    if (!report.claimsRead || globalThis.plenaryClaims === undefined || kinds.size < 2) return report
    if (globalThis.plenaryPositions === undefined)
      await withTimeout(ask('bring', { what: 'positions' }).catch(() => null))
    const positions = (await this.reader.positions(scan)).map((one) => pagePosition(scan, one))
    return positions.length > 0 ? { ...report, positions } : report
  }

  private featuresOf(scan: Scan, { negotiation, article, quote, paragraph }: LessonOf): readonly number[] {
    const found = findQuote(scan.blocks, { quote, edges: contextOf(paragraph, quote) })
    if (!found) return []
    const { block, start, end } = found
    return this.reader.featuresOf(scan, negotiation, { article, block: scan.blocks.indexOf(block), start, end })
  }

  private go(all: readonly Hit[], index: number): void {
    this.index = index
    const hit = all[index]
    if (!hit) return
    if (hit.element) {
      hit.element.scrollIntoView({ block: 'center' })
      // A mark inside a link or a button of the page is not focusable: its host takes the focus.
      const host = closestOf(hit.element, 'a, button')
      if (host instanceof HTMLElement) host.focus({ preventScroll: true })
    } else scrollToRects(hit.rects)
    this.frame(hit.element ? [...hit.element.getClientRects()] : hit.rects)
  }

  private goToClaim(key: string): void {
    const { scan } = this.reader
    const span = scan && readAt(scan, key)?.evidence
    const block = span && scan?.blocks[span.block]
    const range = block && rangeOf(block, span.start, span.end)
    if (!range) return
    scrollToRects(rectsOf(range))
    CSS.highlights.set(CURRENT_HIGHLIGHT, new Highlight(range))
    setTimeout(() => CSS.highlights.delete(CURRENT_HIGHLIGHT), 1600)
  }

  /** Shows a frame around a mark for a moment, in the overlay. */
  private frame(rects: readonly DOMRect[]): void {
    const origin = this.overlay.origin()
    const frames = rects.map((rect) => {
      const frame = h('div', { class: 'here' })
      frame.style.setProperty('left', `${rect.left - origin.left - 3}px`)
      frame.style.setProperty('top', `${rect.top - origin.top - 3}px`)
      frame.style.setProperty('width', `${rect.width + 6}px`)
      frame.style.setProperty('height', `${rect.height + 6}px`)
      return frame
    })
    this.overlay.tree().append(...frames)
    setTimeout(() => {
      for (const frame of frames) frame.remove()
    }, 1600)
  }
}

function scrollToRects(rects: readonly DOMRect[]): void {
  const [rect] = rects
  if (rect) scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' })
}
