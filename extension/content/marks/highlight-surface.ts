/** Surface of CSS custom highlights, which change no DOM: on every site that the manifest does not list. */
import { type Colours, highlightColours } from '../../colours'
import type { Block } from '../page/blocks'
import { endsOf } from '../page/blocks'
import { isConnected } from './dom'
import type { MarkSpan } from './paint'
import { applyStyle } from './style'
import type { Hit, Surface } from './surface'

interface Painted {
  readonly block: Block
  readonly ranges: readonly (readonly [MarkSpan, StaticRange])[]
}

/** `caretPositionFromPoint`, which older browsers lack. */
type CaretPoint = (x: number, y: number) => { offsetNode: Node; offset: number } | null

export class HighlightSurface implements Surface {
  private readonly painted = new Map<Text, Painted>()
  private names = new Set<string>()
  private shown: 'phase' | 'then' = 'phase'
  private isQueued = false
  private readonly unstyle: () => void

  constructor(colours: Colours) {
    this.unstyle = applyStyle(document, highlightColours(colours))
  }

  paint(block: Block, spans: readonly MarkSpan[]): Block {
    const first = block.segments[0]?.node
    const ranges = spans.flatMap((span) => {
      const range = rangeOf(block, span.start, span.end)
      return range ? [[span, range] as const] : []
    })
    if (first && ranges.length > 0) this.painted.set(first, { block, ranges })
    this.queue()
    return block
  }

  restore(block: Block): Block {
    const first = block.segments[0]?.node
    if (first && this.painted.delete(first)) this.queue()
    return block
  }

  countIn(block: Block): number {
    const first = block.segments[0]?.node
    return (first && this.painted.get(first)?.ranges.length) ?? 0
  }

  repair(): boolean {
    return false
  }

  sweep(): boolean {
    const before = this.painted.size
    for (const [first, { block }] of this.painted)
      if (!block.segments.every(({ node, start }) => isConnected(node) && block.text.startsWith(node.data, start)))
        this.painted.delete(first)
    const touched = this.painted.size < before
    if (touched) this.queue()
    return touched
  }

  marked(): Iterable<Text> {
    return []
  }

  markAround(): null {
    return null
  }

  styleRoot(): void {}

  showThen(then: boolean): void {
    this.shown = then ? 'then' : 'phase'
    this.queue()
  }

  get size(): number {
    let size = 0
    for (const { ranges } of this.painted.values()) size += ranges.length
    return size
  }

  all(): readonly Hit[] {
    const all: { hit: Hit; node: Node; at: number }[] = []
    for (const { ranges } of this.painted.values())
      for (const [span, range] of ranges)
        all.push({ hit: hitOf(span, range), node: range.startContainer, at: range.startOffset })
    all.sort((a, b) =>
      a.node === b.node
        ? a.at - b.at
        : a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING
          ? -1
          : 1,
    )
    return all.map(({ hit }) => hit)
  }

  hitTest(event: Event): Hit | null {
    if (!(event instanceof MouseEvent)) return null
    const point: CaretPoint | undefined = Reflect.get(Document.prototype, 'caretPositionFromPoint')
    const caret = point?.call(document, event.clientX, event.clientY)
    if (!caret) return null
    for (const { block, ranges } of this.painted.values()) {
      if (!block.segments.some(({ node }) => node === caret.offsetNode)) continue
      for (const [span, range] of ranges) {
        const hit = hitOf(span, range)
        if (hit.rects.some((rect) => contains(rect, event.clientX, event.clientY))) return hit
      }
    }
    return null
  }

  clear(): void {
    this.painted.clear()
    for (const name of this.names) CSS.highlights.delete(name)
    this.names.clear()
    this.unstyle()
  }

  /** Batches the changes of a task into one registration. */
  private queue(): void {
    if (this.isQueued) return
    this.isQueued = true
    queueMicrotask(() => this.register())
  }

  private register(): void {
    this.isQueued = false
    const byName = new Map<string, StaticRange[]>()
    for (const { ranges } of this.painted.values())
      for (const [span, range] of ranges) {
        const phase = (this.shown === 'then' && span.thenPhase) || span.phase
        const name = span.kind === 'member' ? 'plenary-member' : `plenary-${phase ?? 'none'}`
        const list = byName.get(name)
        if (list) list.push(range)
        else byName.set(name, [range])
      }
    for (const name of this.names) if (!byName.has(name)) CSS.highlights.delete(name)
    for (const [name, ranges] of byName) CSS.highlights.set(name, new Highlight(...ranges))
    this.names = new Set(byName.keys())
  }
}

/** A StaticRange, which the browser need not update at each DOM change; null where it would hold no text. */
export function rangeOf(block: Block, start: number, end: number): StaticRange | null {
  const ends = endsOf(block, start, end)
  return (
    ends &&
    new StaticRange({
      startContainer: ends.start[0],
      startOffset: ends.start[1],
      endContainer: ends.end[0],
      endOffset: ends.end[1],
    })
  )
}

/** Client rects of a range; none where a change of the page made it invalid. */
export function rectsOf(range: StaticRange): DOMRect[] {
  try {
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return [...live.getClientRects()]
  } catch {
    return []
  }
}

const hitOf = (span: MarkSpan, range: StaticRange): Hit => ({
  span,
  rects: rectsOf(range),
  element: null,
  node: range.startContainer,
})
const contains = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom
