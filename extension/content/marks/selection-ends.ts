/**
 * Selection preservation: splitting and merging text nodes collapses a selection whose boundary points are in them. The
 * points are read before the change, mapped to the new nodes and set again after it, so that nobody loses a sentence that
 * they selected while the page was being marked.
 */

/** A boundary point in a node. */
export interface BoundaryPoint {
  readonly node: Node
  readonly offset: number
}

interface Ends {
  readonly anchor: BoundaryPoint
  readonly focus: BoundaryPoint
}

export class SelectionEnds {
  private readonly selection = currentSelection()
  private readonly before = this.selection && ends(this.selection)
  private anchor: BoundaryPoint | null = null
  private focus: BoundaryPoint | null = null

  /** Maps the ends that were in `node` to where they are after the change. */
  move(node: Node, place: (offset: number) => BoundaryPoint): void {
    if (!this.before || isCollapsed(this.before)) return
    const { anchor, focus } = this.before
    if (anchor.node === node) this.anchor = place(anchor.offset)
    if (focus.node === node) this.focus = place(focus.offset)
  }

  /** Selects again, after the change, if an end was mapped. The browser adjusts an end in an element itself. */
  apply(): void {
    if (!this.selection || (!this.anchor && !this.focus)) return
    const now = ends(this.selection)
    const [anchor, focus] = [this.anchor ?? now?.anchor, this.focus ?? now?.focus]
    if (anchor && focus) this.selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
  }
}

/** False while nothing is selected, as of the last look; null until the first. */
let mayBeSelected: boolean | null = null

/**
 * The selection; null without one. Asked once after each change of it: where nothing is selected, Chromium computes the
 * layout of the page before it says so, which for each of a thousand marks takes seconds.
 */
function currentSelection(): Selection | null {
  if (mayBeSelected === false) return null
  if (mayBeSelected === null)
    document.addEventListener('selectionchange', () => {
      mayBeSelected = true
    })
  const selection = getSelection()
  mayBeSelected = selection !== null && selection.rangeCount > 0
  return mayBeSelected ? selection : null
}

/** Null where the ends are in no node of the document. */
function ends({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): Ends | null {
  if (!anchorNode || !focusNode) return null
  return { anchor: { node: anchorNode, offset: anchorOffset }, focus: { node: focusNode, offset: focusOffset } }
}

/** Compared here: the selection itself would compute the layout. */
const isCollapsed = ({ anchor, focus }: Ends): boolean => anchor.node === focus.node && anchor.offset === focus.offset
