/**
 * Hears of the page's changes and asks for a new look at it: batched, never more often than its cost allows, and deaf
 * to what we change ourselves. In a flood of changes it stops listening until the next look.
 */
import { documentElementOf } from './dom'
import { later } from './slices'

/** Changes heard between two looks beyond which hearing more tells nothing new. */
const FLOOD = 3000
const MIN_GAP_MS = 80
/** The share of a core that looking may take in the long run. */
const SHARE = 1 / 90
/** Milliseconds of work that may be saved up, so that a quiet page that changes once is looked at at once. */
const SAVED_MOST = 60

const WHAT: MutationObserverInit = { childList: true, characterData: true, subtree: true }

export class Observer {
  private readonly observer = new MutationObserver((records) => this.hear(records))
  private readonly roots = new Set<Node>()
  private heard = 0
  private deaf = false
  private planned = false
  private credit = SAVED_MOST
  private counted = performance.now()
  private looking = false
  private opened = false
  private again = false

  /**
   * `look` reads and marks the page anew and tells the milliseconds of work that it took. `mend` is told at once of a
   * text node that the page wrote into or took away, before the page is drawn again.
   */
  constructor(
    private readonly look: () => Promise<number>,
    private readonly mend: (node: Text) => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.stop())
    document.addEventListener('visibilitychange', () => document.hidden || !this.heard || this.plan(), { signal })
  }

  /** Listens to a root too: the document, or a shadow root. */
  listen(root: Node): void {
    if (this.roots.has(root)) return
    this.roots.add(root)
    if (!this.deaf) this.observer.observe(root, WHAT)
  }

  listenToDocument(): void {
    this.listen(documentElementOf(document))
  }

  /** Changes the page without hearing of it. */
  quietly(change: () => void): void {
    this.hear(this.observer.takeRecords())
    // Deaf, so that the browser writes no records that nobody reads.
    this.observer.disconnect()
    change()
    if (!this.deaf) this.observeAll()
  }

  private observeAll(): void {
    for (const root of this.roots) this.observer.observe(root, WHAT)
  }

  /** Something else than a change of the page calls for a new look. */
  ask(): void {
    this.heard++
    this.plan()
  }

  private hear(records: readonly MutationRecord[]): void {
    if (records.length === 0) return
    this.heard += records.length
    for (const { type, target, removedNodes } of records) {
      if (type === 'characterData') this.mend(target as Text)
      else for (const node of removedNodes) if (node instanceof Text) this.mend(node)
    }
    // Mending is our own change.
    this.observer.takeRecords()
    if (this.heard > FLOOD && !this.deaf) {
      this.deaf = true
      this.observer.disconnect()
    }
    this.plan()
  }

  private plan(): void {
    if (this.looking) this.again = true
    else if (!document.hidden && !this.planned) {
      this.planned = true
      later(Math.max(MIN_GAP_MS, -this.earned() / SHARE), () => this.run(), this.signal)
    }
  }

  /** What may be spent now; below nothing, there is to be rest. */
  private earned(): number {
    const now = performance.now()
    this.credit = Math.min(SAVED_MOST, this.credit + (now - this.counted) * SHARE)
    this.counted = now
    return this.credit
  }

  /** Takes a look now. */
  async run(): Promise<void> {
    this.planned = false
    this.looking = true
    this.again = false
    this.heard = 0
    if (this.deaf) {
      this.deaf = false
      this.observeAll()
    }
    let cost = 0
    try {
      cost = await this.look()
    } finally {
      this.looking = false
    }
    // The first look is the price of the page, not of its changes: what a script fills in right after is not to wait for it.
    this.credit = this.earned() - (this.opened ? cost : 0)
    this.opened = true
    if (this.again && !this.signal.aborted) this.plan()
  }

  private stop(): void {
    this.observer.disconnect()
    this.roots.clear()
  }
}
