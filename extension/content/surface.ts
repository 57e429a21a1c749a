/** Where marks go: elements on the sites that are listed, highlights that touch no element anywhere else. */
import type { Block } from './blocks'
import type { MarkSpan } from './paint'

/** A mark under the pointer or the focus. */
export interface Hit {
  readonly span: MarkSpan
  readonly rects: readonly DOMRect[]
  /** The text node in which it starts. */
  readonly node: Node
  /** The mark itself, where it is an element. */
  readonly element: HTMLElement | null
}

export interface Surface {
  /** Marks spans of a block and gives the block as it then is. */
  paint(block: Block, spans: readonly MarkSpan[]): Block
  /** Takes a block's marks away and gives the block as it then is. */
  restore(block: Block): Block
  /** How many marks a block has now: less than it was given when the page took some. */
  countIn(block: Block): number
  /** The page wrote into a text node or took it away: our part in it is undone at once. Tells whether there was any. */
  repair(node: Text): boolean
  /** Lets go of what the page has touched or thrown away, and tells whether there was any. */
  restoreTouched(): boolean
  /** Text nodes of the page that are marked with elements beside them. */
  markedNodes(): Iterable<Text>
  /** The mark that a text node is in. */
  markAround(node: Text): HTMLElement | null
  /** Gives a shadow tree the marks' looks. */
  styleRoot(root: ShadowRoot): void
  showThen(then: boolean): void
  readonly size: number
  /** Marks in the order of the page. */
  all(): readonly Hit[]
  /** What is marked where an event happened. */
  hitTest(event: Event): Hit | null
  /** Takes everything away. */
  clear(): void
}
