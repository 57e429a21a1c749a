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

export class SelectionEnds {
  private readonly selection = getSelection()
  private readonly before = ends(this.selection)
  private anchor: BoundaryPoint | null = null
  private focus: BoundaryPoint | null = null

  /** Maps the ends that were in `node` to where they are after the change. */
  move(node: Node, place: (offset: number) => BoundaryPoint): void {
    const { anchor, focus } = this.before ?? {}
    if (anchor?.node === node) this.anchor = place(anchor.offset)
    if (focus?.node === node) this.focus = place(focus.offset)
  }

  /** Selects again, after the change, if an end was mapped. The browser adjusts an end in an element itself. */
  apply(): void {
    if (!this.anchor && !this.focus) return
    const now = ends(this.selection, true)
    const [anchor, focus] = [this.anchor ?? now?.anchor, this.focus ?? now?.focus]
    if (anchor && focus) this.selection?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
  }
}

/** Ends of a selection; null without one, or if it is collapsed and `orCollapsed` is not set. */
function ends(
  selection: Selection | null,
  orCollapsed = false,
): { readonly anchor: BoundaryPoint; readonly focus: BoundaryPoint } | null {
  if (!selection || selection.rangeCount === 0 || (selection.isCollapsed && !orCollapsed)) return null
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  if (!anchorNode || !focusNode) return null
  return { anchor: { node: anchorNode, offset: anchorOffset }, focus: { node: focusNode, offset: focusOffset } }
}
