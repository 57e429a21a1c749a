/** Names that are not marked because they cannot be seen where they stand, until they can. */
import type { Block } from './blocks'
import type { MarkSpan } from './paint'
import { later } from './slices'
import { Visibility } from './visible'

/** Milliseconds that a menu may take to open under the pointer. */
const MENU_OPENS_MS = 400

export class HiddenMarks {
  /** One name a block is enough to ask by. */
  private readonly waiting = new Map<Element, readonly [Block, MarkSpan]>()
  private readonly inWindow = new Set<Element>()
  private readonly observer: IntersectionObserver
  private checking = false

  /** `shown` is called when one of them has come to be seen. */
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

  add(block: Block, span: MarkSpan): void {
    this.waiting.set(block.root, [block, span])
    this.observer.observe(block.root)
  }

  clear(): void {
    this.observer.disconnect()
    this.waiting.clear()
    this.inWindow.clear()
  }

  /** The pointer or the focus moved: what is shown by style alone tells nobody. */
  pointerMoved(): void {
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

  /** In the window, and still not to be seen: hidden in place, or not to be marked at all. */
  private check(): void {
    const visibility = new Visibility()
    for (const root of this.inWindow) {
      const [block, span] = this.waiting.get(root) ?? []
      if (block && span && visibility.isVisible(block, span.start, span.end)) {
        this.onVisible()
        return
      }
    }
  }
}
