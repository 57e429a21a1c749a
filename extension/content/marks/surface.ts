/** Rendering interface for marks: elements on the sites of the manifest, CSS custom highlights everywhere else. */
import type { Block } from '../page/blocks'
import type { MarkSpan } from './paint'

/** Hit test result: a mark under the pointer or the focus. */
export interface Hit {
  readonly span: MarkSpan
  readonly rects: readonly DOMRect[]
  /** Text node in which the mark starts. */
  readonly node: Node
  /** Null for a mark that is a highlight. */
  readonly element: HTMLElement | null
}

export interface Surface {
  /** Marks spans of a block. Returns the block with its new text nodes. */
  paint(block: Block, spans: readonly MarkSpan[]): Block
  /** Removes a block's marks. Returns the block with its original text nodes. */
  restore(block: Block): Block
  /** Number of marks in a block: fewer than were painted where the page removed some. */
  countIn(block: Block): number
  /** Removes the marks of a text node that the page changed or removed. True if there were any. */
  repair(node: Text): boolean
  /** Removes all marks that the page changed or threw away. True if there were any. */
  sweep(): boolean
  /** Text nodes of the page with mark elements after them. */
  marked(): Iterable<Text>
  /** Mark element around a text node, or null. */
  markAround(node: Text): HTMLElement | null
  /** Adds the style of marks to a shadow tree. */
  styleRoot(root: ShadowRoot): void
  /** Shows phases as of the page's date, or as of today. */
  showThen(then: boolean): void
  readonly size: number
  /** All marks in document order. */
  all(): readonly Hit[]
  /** Mark at an event's target or position, or null. */
  hitTest(event: Event): Hit | null
  clear(): void
}
