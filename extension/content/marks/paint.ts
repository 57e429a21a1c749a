/**
 * Text node splitting: wraps spans in mark elements, and restores the original nodes. A marked text node stays in its
 * place, as the page's scripts hold it, and keeps the text before its first mark; the rest goes into new nodes after
 * it. So it can be restored whatever the page did meanwhile.
 */
import type { PhaseOrNone } from '../../messages'
import type { EntityRef } from '../../settings'
import type { Block, Segment } from '../page/blocks'
import { closestOf, insertInto, isConnected, nextSiblingOf, parentElementOf, parentNodeOf } from './dom'
import { SelectionEnds } from './selection-ends'
import { ENDS_ATTRIBUTE } from './stale-marks'

/** A span of a block's text with the article or member that it names. */
export interface MarkSpan extends EntityRef {
  readonly start: number
  readonly end: number
  /** The same name in further negotiations that the page is about. */
  readonly also: readonly EntityRef[]
  readonly href: string
  /** Phase today, for articles only. */
  readonly phase: PhaseOrNone | null
  /** Phase on the page's date, for articles only. */
  readonly thenPhase: PhaseOrNone | null
}

interface Piece {
  readonly piece: HTMLElement | Text
  /** Text node in a mark, or the piece itself. */
  readonly inner: Text
  /** Its text when it was made. */
  readonly put: string
}

/** Split of a marked text node. */
interface Wrap {
  /** Text left in the node. */
  readonly head: string
  /** Marks and text after it, in order. */
  readonly pieces: readonly Piece[]
}

const isSameName = (a: MarkSpan, b: MarkSpan): boolean =>
  a.start === b.start && a.kind === b.kind && a.id === b.id && a.negotiation === b.negotiation

const INTERACTIVE =
  'a,button,label,summary,select,option,[role=button],[role=link],[role=tab],[role=menuitem],[role=option],[role=switch],[role=checkbox],[role=radio],[role=treeitem],[onclick]'

/** Detached marked nodes beyond which they are restored: the page may attach them again, but memory has a limit. */
const DETACHED_MOST = 64

export class Painter {
  private readonly wraps = new WeakMap<Text, Wrap>()
  private readonly attached = new Set<Text>()
  /** Marked nodes out of the document, which the page may attach again; weak, so that what it dropped is collected. */
  private readonly detached = new Set<WeakRef<Text>>()
  /** By piece: its original text node. */
  private readonly origins = new WeakMap<Node, Text>()
  private readonly marks = new WeakMap<Element, MarkSpan>()
  /** The mark that had the focus in a block that was restored: it has it again once that is marked anew. */
  private focused: { readonly root: Element; readonly span: MarkSpan } | null = null
  private showsThen = false

  constructor(private readonly prints = false) {}

  /** Span of one of our mark elements; null for any other element, one with forged attributes too. */
  spanOf(element: Element): MarkSpan | null {
    return this.marks.get(element) ?? null
  }

  /** Number of marked mentions; one that crosses elements counts once. */
  get size(): number {
    const spans = new Set<MarkSpan>()
    for (const node of this.attached) for (const { span } of this.marksOf(node)) spans.add(span)
    return spans.size
  }

  private marksOf(node: Text): { readonly mark: Element; readonly span: MarkSpan }[] {
    return (this.wraps.get(node)?.pieces ?? []).flatMap(({ piece: mark }) => {
      const span = mark instanceof HTMLElement && this.marks.get(mark)
      return span ? [{ mark, span }] : []
    })
  }

  /** Number of a block's text nodes that are in our marks. */
  countIn(block: Block): number {
    // Indexed loops here and below: they run over all text nodes of a page, where iterators would allocate.
    const { segments } = block
    let count = 0
    for (let at = 0; at < segments.length; at++) {
      const parent = segments[at]?.node.parentElement
      if (parent && this.marks.has(parent)) count++
    }
    return count
  }

  private originOf(node: Node): Text | null {
    return this.origins.get(node) ?? null
  }

  /** Marks spans of a block, which must be sorted and disjoint. Returns the block with its new text nodes. */
  paint(block: Block, spans: readonly MarkSpan[]): Block {
    if (spans.length === 0) return block
    const segments: Segment[] = []
    let next = 0
    for (let at = 0; at < block.segments.length; at++) {
      const segment = block.segments[at]
      if (!segment) break
      const end = segment.start + segment.node.length
      while ((spans[next]?.end ?? Infinity) <= segment.start) next++
      const first = next
      // A span that crosses into the next text node is wrapped there too.
      while ((spans[next]?.end ?? Infinity) <= end) next++
      const after = (spans[next]?.start ?? Infinity) < end ? next + 1 : next
      if (after > first) segments.push(...this.wrap(segment, spans.slice(first, after)))
      else segments.push(segment)
    }
    const painted = { ...block, segments }
    this.focusAgain(painted)
    return painted
  }

  /**
   * Focus of a mark that is made anew, as after a status that the user saved: else their place on the page would be lost. Never
   * taken from what they went on to.
   */
  private focusAgain({ root, segments }: Block): void {
    const { focused } = this
    if (focused?.root !== root) return
    this.focused = null
    if (root.ownerDocument.activeElement !== root.ownerDocument.body) return
    for (const { node } of segments) {
      const mark = parentElementOf(node)
      const span = mark && this.marks.get(mark)
      if (!span || !isSameName(span, focused.span) || !(mark instanceof HTMLElement)) continue
      mark.focus({ preventScroll: true })
      return
    }
  }

  /** Keeps which mark of a block has the focus. */
  private keepFocus({ root, segments }: Block): void {
    const tree = root.getRootNode()
    // Of a document or of a shadow tree.
    const active = 'activeElement' in tree ? tree.activeElement : null
    const span = active instanceof Element ? this.marks.get(active) : undefined
    if (span && segments.some(({ node }) => parentElementOf(node) === active)) this.focused = { root, span }
  }

  private wrap(segment: Segment, spans: readonly MarkSpan[]): Segment[] {
    const { node, start } = segment
    const parent = parentNodeOf(node)
    const text = node.data
    if (!parent || this.wraps.has(node)) return [segment]
    const linked = parentElementOf(node) !== null && closestOf(parent as Element, INTERACTIVE) !== null
    const pieces: Piece[] = []
    const segments: Segment[] = []
    const fragment = document.createDocumentFragment()
    const put = (from: number, to: number, into: Node) => {
      const piece = document.createTextNode(text.slice(from, to))
      into.appendChild(piece)
      segments.push({ node: piece, start: start + from })
      this.origins.set(piece, node)
      return piece
    }
    const plain = (from: number, to: number): Piece => {
      const piece = put(from, to, fragment)
      return { piece, inner: piece, put: piece.data }
    }
    let at = Math.max(0, (spans[0]?.start ?? 0) - start)
    const head = text.slice(0, at)
    for (const span of spans) {
      const from = Math.max(0, span.start - start)
      const to = Math.min(text.length, span.end - start)
      if (from > at) pieces.push(plain(at, from))
      at = to
      const mark = this.element(span, linked, span.end - start > text.length)
      const inner = put(from, to, mark)
      fragment.appendChild(mark)
      pieces.push({ piece: mark, inner, put: inner.data })
      this.origins.set(mark, node)
    }
    if (at < text.length) pieces.push(plain(at, text.length))
    else fragment.lastElementChild?.setAttribute(ENDS_ATTRIBUTE, '')
    const pieceAt = (offset: number) => {
      const piece = offset < head.length ? undefined : segments.findLast((one) => one.start <= start + offset)
      return piece ? { node: piece.node, offset: start + offset - piece.start } : { node, offset }
    }
    const selected = new SelectionEnds()
    selected.move(node, pieceAt)
    insertInto(parent, fragment, node.nextSibling)
    node.data = head
    selected.apply()
    this.wraps.set(node, { head, pieces })
    this.attached.add(node)
    return head.length > 0 ? [{ node, start }, ...segments] : segments
  }

  private element(span: MarkSpan, linked: boolean, goesOn: boolean): HTMLElement {
    const mark = document.createElement(linked ? 'span' : 'a')
    if (!linked) mark.setAttribute('href', span.href)
    mark.setAttribute('data-plenary-kind', span.kind)
    mark.setAttribute('data-plenary-id', span.id)
    mark.setAttribute('data-plenary-negotiation', span.negotiation)
    if (span.phase) mark.setAttribute('data-plenary-phase', span.phase)
    if (span.thenPhase) mark.setAttribute('data-plenary-phase-then', span.thenPhase)
    if (goesOn) mark.setAttribute('data-plenary-goes-on', '')
    if (this.prints) mark.setAttribute('data-plenary-prints', '')
    if (this.showsThen && span.thenPhase) mark.setAttribute('data-plenary-shows', 'then')
    this.marks.set(mark, span)
    return mark
  }

  /** Shows all marks as of the page's date, or as of today. */
  showThen(then: boolean): void {
    this.showsThen = then
    for (const node of this.allMarked())
      for (const { mark, span } of this.marksOf(node))
        if (then && span.thenPhase) mark.setAttribute('data-plenary-shows', 'then')
        else mark.removeAttribute('data-plenary-shows')
  }

  /**
   * Restores a text node. Where the page wrote its own text into the node meanwhile, that text stays and our pieces go;
   * else the node gets the present text of its pieces.
   */
  private restore(node: Text): void {
    const wrap = this.wraps.get(node)
    if (!wrap) return
    this.wraps.delete(node)
    this.attached.delete(node)
    const parent = parentNodeOf(node)
    const written = node.data !== wrap.head
    let text = node.data
    const selected = new SelectionEnds()
    if (!written) selected.move(node, (offset) => ({ node, offset }))
    // Pieces are merged as far as they still follow the node; after a gap that the page made they stay in place.
    let follows = parent !== null && !written
    for (const { piece, inner, put } of wrap.pieces) {
      if (piece instanceof HTMLElement) this.marks.delete(piece)
      this.origins.delete(piece)
      this.origins.delete(inner)
      const beside = parent === null || parentNodeOf(piece) === parent
      const next = nextSiblingOf(node)
      if (follows && (next === piece || next === inner)) {
        const before = text.length
        selected.move(inner, (offset) => ({ node, offset: before + offset }))
        text += next.textContent ?? ''
        next.remove()
        continue
      }
      follows = false
      if (!beside) continue
      if (written || parent === null) {
        // Text that the page wrote into one of our pieces is the page's own.
        if (inner.data === put) piece.remove()
        else if (piece !== inner) piece.replaceWith(...piece.childNodes)
      } else if (piece !== inner) piece.replaceWith(...piece.childNodes)
    }
    if (text !== node.data) node.data = text
    selected.apply()
  }

  /** Restores a block's text nodes. Returns the block with the original nodes. */
  restoreBlock(block: Block): Block {
    if (!this.hasPieces(block)) return block
    this.keepFocus(block)
    const segments: Segment[] = []
    for (const { node, start } of block.segments) {
      const whole = this.originOf(node) ?? node
      if (segments.at(-1)?.node !== whole) segments.push({ node: whole, start })
    }
    for (const { node } of segments) this.restore(node)
    return { ...block, segments }
  }

  /** True when any of a block's text nodes is marked, or a piece of a marked one. */
  private hasPieces({ segments }: Block): boolean {
    for (let at = 0; at < segments.length; at++) {
      const node = segments[at]?.node
      if (node && (this.wraps.has(node) || this.origins.has(node))) return true
    }
    return false
  }

  restoreAll(): void {
    for (const node of [...this.allMarked()]) this.restore(node)
  }

  /** True when a marked node and its pieces are as they were made. */
  private isUntouched(node: Text): boolean {
    const wrap = this.wraps.get(node)
    if (!wrap || node.data !== wrap.head) return false
    let before: Node = node
    for (const { piece, put } of wrap.pieces) {
      if (piece.previousSibling !== before || piece.textContent !== put) return false
      before = piece
    }
    return true
  }

  /** Restores a text node that the page changed or removed, so that our pieces do not stay behind. True if it did. */
  repair(node: Text): boolean {
    const wrap = this.wraps.get(node)
    const first = wrap?.pieces[0]?.piece
    const isTouched = wrap && (node.data !== wrap.head || (first && isConnected(first) && !isConnected(node)))
    if (isTouched) this.restore(node)
    return isTouched === true
  }

  /** Restores the nodes that the page changed, and the detached ones once they are many. True if there were any. */
  sweep(): boolean {
    this.updateAttachment()
    const isFull = this.detached.size > DETACHED_MOST
    const touched = [...this.allMarked()].filter(
      (node) => !this.isUntouched(node) || (isFull && !this.attached.has(node)),
    )
    for (const node of touched) this.restore(node)
    return touched.length > 0
  }

  /** Sorts marked nodes by whether they are in the document now. */
  private updateAttachment(): void {
    for (const left of this.detached) {
      const node = left.deref()
      const isMarked = node !== undefined && this.wraps.has(node)
      if (isMarked && !isConnected(node)) continue
      this.detached.delete(left)
      if (isMarked) this.attached.add(node)
    }
    for (const node of this.attached) {
      if (isConnected(node)) continue
      this.attached.delete(node)
      this.detached.add(new WeakRef(node))
    }
  }

  /** Marked text nodes, attached and detached. */
  private *allMarked(): Generator<Text> {
    yield* this.attached
    for (const left of this.detached) {
      const node = left.deref()
      if (node) yield node
    }
  }

  /** Marked text nodes in the document. */
  marked(): Iterable<Text> {
    return this.attached
  }
}
