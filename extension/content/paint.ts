/**
 * Marks as elements. A text node that is marked stays where it was, as the page's scripts know it, and keeps the words
 * before its first mark; what follows goes into new nodes after it. So it can be given back whole, whatever the page
 * did meanwhile.
 */
import type { NameKind, PhaseOrNone } from '../messages'
import type { Block, Segment } from './blocks'
import { closestOf, insertInto, isConnected, nextSiblingOf, parentElementOf, parentNodeOf } from './dom'
import { ENDS_ATTRIBUTE } from './stale-marks'

/** A span of a block's text, and what it names. */
export interface MarkSpan {
  readonly start: number
  readonly end: number
  readonly kind: NameKind
  readonly id: string
  readonly href: string
  /** Articles only. */
  readonly phase: PhaseOrNone | null
  readonly thenPhase: PhaseOrNone | null
}

interface Piece {
  readonly piece: HTMLElement | Text
  /** The text node in a mark, or the piece itself. */
  readonly inner: Text
  /** The words that we put there. */
  readonly put: string
}

/** A text node that was marked. */
interface Wrap {
  /** What was left in the node. */
  readonly head: string
  /** What follows it: marks and text, in order. */
  readonly pieces: readonly Piece[]
}

const INTERACTIVE =
  'a,button,label,summary,select,option,[role=button],[role=link],[role=tab],[role=menuitem],[role=option],[role=switch],[role=checkbox],[role=radio],[role=treeitem],[onclick]'

/** Marked nodes beyond which those that left the page are given back: it may put them in again, but not for ever. */
const DETACHED_MOST = 64

export class Painter {
  private readonly wraps = new WeakMap<Text, Wrap>()
  private readonly attached = new Set<Text>()
  /** The page may put them in again; what it threw away, with all that is around it, is not to be kept by us. */
  private readonly detached = new Set<WeakRef<Text>>()
  /** By piece: the text node that it came from. */
  private readonly origins = new WeakMap<Node, Text>()
  private readonly marks = new WeakMap<Element, MarkSpan>()
  private showsThen = false

  constructor(private readonly prints = false) {}

  /** What one of our marks names; `null` for any other element, forged ones too. */
  spanOf(element: Element): MarkSpan | null {
    return this.marks.get(element) ?? null
  }

  /** How many mentions are marked; one that crosses elements counts once. */
  get size(): number {
    return new Set([...this.attached].flatMap((node) => this.marksOf(node).map(({ span }) => span))).size
  }

  private marksOf(node: Text): { readonly mark: Element; readonly span: MarkSpan }[] {
    return (this.wraps.get(node)?.pieces ?? []).flatMap(({ piece: mark }) => {
      const span = mark instanceof HTMLElement && this.marks.get(mark)
      return span ? [{ mark, span }] : []
    })
  }

  /** How many of a block's text nodes are in marks of ours. */
  countIn(block: Block): number {
    // By index, as where all text nodes of a page are visited before anything is compiled: else each makes an object.
    const { segments } = block
    let count = 0
    for (let at = 0; at < segments.length; at++) {
      const parent = segments[at]?.node.parentElement
      if (parent && this.marks.has(parent)) count++
    }
    return count
  }

  /** The text node that a piece of ours came from. */
  private originOf(node: Node): Text | null {
    return this.origins.get(node) ?? null
  }

  /** Marks spans of a block, which must be in order and apart. Gives the block with the text nodes that it now has. */
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
      // One that goes on is in the next text node too.
      while ((spans[next]?.end ?? Infinity) <= end) next++
      const after = (spans[next]?.start ?? Infinity) < end ? next + 1 : next
      if (after > first) segments.push(...this.wrap(segment, spans.slice(first, after)))
      else segments.push(segment)
    }
    return { ...block, segments }
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
    insertInto(parent, fragment, node.nextSibling)
    node.data = head
    this.wraps.set(node, { head, pieces })
    this.attached.add(node)
    return head.length > 0 ? [{ node, start }, ...segments] : segments
  }

  private element(span: MarkSpan, linked: boolean, goesOn: boolean): HTMLElement {
    const mark = document.createElement(linked ? 'span' : 'a')
    if (!linked) mark.setAttribute('href', span.href)
    mark.setAttribute('data-plenary-kind', span.kind)
    mark.setAttribute('data-plenary-id', span.id)
    if (span.phase) mark.setAttribute('data-plenary-phase', span.phase)
    if (span.thenPhase) mark.setAttribute('data-plenary-phase-then', span.thenPhase)
    if (goesOn) mark.setAttribute('data-plenary-goes-on', '')
    if (this.prints) mark.setAttribute('data-plenary-prints', '')
    if (this.showsThen && span.thenPhase) mark.setAttribute('data-plenary-shows', 'then')
    this.marks.set(mark, span)
    return mark
  }

  /** Shows all marks as of the page's day, or as of today. */
  showThen(then: boolean): void {
    this.showsThen = then
    for (const node of this.allMarked())
      for (const { mark, span } of this.marksOf(node))
        if (then && span.thenPhase) mark.setAttribute('data-plenary-shows', 'then')
        else mark.removeAttribute('data-plenary-shows')
  }

  /**
   * Gives a text node back. Where the page wrote its own text into the node meanwhile, that text stands and our pieces go;
   * else it gets back all that its pieces now hold.
   */
  private restore(node: Text): void {
    const wrap = this.wraps.get(node)
    if (!wrap) return
    this.wraps.delete(node)
    this.attached.delete(node)
    const parent = parentNodeOf(node)
    const written = node.data !== wrap.head
    let text = node.data
    // Words come back into their node as far as they still follow it; beyond a gap that the page made they stay in place.
    let follows = parent !== null && !written
    for (const { piece, inner, put } of wrap.pieces) {
      if (piece instanceof HTMLElement) this.marks.delete(piece)
      this.origins.delete(piece)
      this.origins.delete(inner)
      const beside = parent === null || parentNodeOf(piece) === parent
      const next = nextSiblingOf(node)
      if (follows && (next === piece || next === inner)) {
        text += next.textContent ?? ''
        next.remove()
        continue
      }
      follows = false
      if (!beside) continue
      if (written || parent === null) {
        // Words that the page wrote into a piece of ours are the page's.
        if (inner.data === put) piece.remove()
        else if (piece !== inner) piece.replaceWith(...piece.childNodes)
      } else if (piece !== inner) piece.replaceWith(...piece.childNodes)
    }
    if (text !== node.data) node.data = text
  }

  /** Gives back a block's text nodes, and the block made of them again. */
  restoreBlock(block: Block): Block {
    if (!this.hasPieces(block)) return block
    const segments: Segment[] = []
    for (const { node, start } of block.segments) {
      const whole = this.originOf(node) ?? node
      if (segments.at(-1)?.node !== whole) segments.push({ node: whole, start })
    }
    for (const { node } of segments) this.restore(node)
    return { ...block, segments }
  }

  /** Whether any of a block's text nodes is one that was marked, or a piece of it. */
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

  /** Whether a marked node is as we left it. */
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

  /** The page wrote into a text node or took it away: what we put after it must not stay beside. Tells whether it did. */
  repair(node: Text): boolean {
    const wrap = this.wraps.get(node)
    const first = wrap?.pieces[0]?.piece
    const isTouched = wrap && (node.data !== wrap.head || (first && isConnected(first) && !isConnected(node)))
    if (isTouched) this.restore(node)
    return isTouched === true
  }

  /** Gives back what the page has touched, and what it took out once that is much. Tells whether there was any. */
  restoreTouched(): boolean {
    this.updateAttachment()
    const isFull = this.detached.size > DETACHED_MOST
    const touched = [...this.allMarked()].filter(
      (node) => !this.isUntouched(node) || (isFull && !this.attached.has(node)),
    )
    for (const node of touched) this.restore(node)
    return touched.length > 0
  }

  /** Sees which marked nodes have left the page, and which are in it again. */
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

  /** The marked text nodes, in the page and out of it. */
  private *allMarked(): Generator<Text> {
    yield* this.attached
    for (const left of this.detached) {
      const node = left.deref()
      if (node) yield node
    }
  }

  /** The text nodes of the page that are marked. */
  markedNodes(): Iterable<Text> {
    return this.attached
  }
}
