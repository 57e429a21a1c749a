/** IntersectionObserver for names that are not marked because they are hidden, until they become visible. */
import type { Block } from '../page/blocks'
import { Visibility } from '../page/visible'
import { later } from '../slices'
import type { MarkSpan } from './paint'

/** Time that a menu may take to open under the pointer, in milliseconds. */
const MENU_OPENS_MS = 400
/** Blocks that are waited for at most. */
const MOST_WAITING = 2000

export class HiddenMarks {
  /** By block root: one name of a block is enough for the test. */
  private readonly waiting = new Map<Element, readonly [Block, Pick<MarkSpan, 'start' | 'end'>]>()
  private readonly inWindow = new Set<Element>()
  private readonly observer: IntersectionObserver
  private checking = false

  /** Calls `onVisible` when one of them has become visible. */
  constructor(
    private readonly onVisible: () => void,
    private readonly signal: AbortSignal,
  ) {
    this.observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) this.inWindow.add(target)
        else this.inWindow.delete(target)
      this.check()
    })
    signal.addEventListener('abort', () => this.clear())
  }

  add(block: Block, span: Pick<MarkSpan, 'start' | 'end'>): void {
    this.waiting.set(block.root, [block, span])
    this.observer.observe(block.root)
  }

  /** Adds a block none of which is in sight. */
  addBlock(block: Block): void {
    if (this.waiting.size < MOST_WAITING) this.add(block, { start: 0, end: block.text.length })
  }

  clear(): void {
    this.observer.disconnect()
    this.waiting.clear()
    this.inWindow.clear()
  }

  /** Checks after a move of the pointer or the focus: a change by `:hover` or `:focus` style fires no event. */
  onMove(): void {
    if (this.checking || this.inWindow.size === 0) return
    this.checking = true
    later(
      MENU_OPENS_MS,
      () => {
        this.checking = false
        this.check()
      },
      this.signal,
    )
  }

  /** Tests the names in the viewport only: others are tested once they are scrolled to. */
  private check(): void {
    const visibility = new Visibility()
    const { plenaryLayout } = globalThis
    const sight = plenaryLayout ? new plenaryLayout.Sight() : null
    for (const root of this.inWindow) {
      const [block, span] = this.waiting.get(root) ?? []
      if (block && span && visibility.isVisible(block, span.start, span.end) && !sight?.isHidden(block)) {
        this.onVisible()
        return
      }
    }
  }
}
