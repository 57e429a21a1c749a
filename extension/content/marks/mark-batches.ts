/**
 * Batch sizes of marks between two frames. The browser lays an element out as a whole, also for a few of its marks: the batches
 * of one element double, so that the frames that are awaited are as many as the logarithm of its marks. The browser may draw
 * further ones between two slices.
 */

/** The browser lays out the marks of a frame in one task, which takes longer than making them. */
const MARKS_PER_FRAME = 150

export class MarkBatches {
  private root: Element | null = null
  private made = 0
  private most = MARKS_PER_FRAME

  /** True once the browser should draw the marks made so far. */
  get isFull(): boolean {
    return this.made >= this.most
  }

  /** Counts marks that were made in an element. */
  add(root: Element, marks: number): void {
    if (root !== this.root) this.most = MARKS_PER_FRAME
    this.root = root
    this.made += marks
  }

  /** Begins the next batch. Returns true where a frame should be drawn before it. */
  next(): boolean {
    const { isFull } = this
    if (!isFull) return false
    this.most = 2 * this.made
    this.made = 0
    return true
  }

  /** True where an element is the one that the last marks were made in. */
  goesOnIn(root: Element | undefined): boolean {
    return root !== undefined && root === this.root
  }
}
