/**
 * Hears of the page's changes and asks for a new look at it: batched, never more often than its cost allows, and deaf
 * to what we change ourselves. In a flood of changes it hears, until the next look, only of the words that are marked.
 */
import { documentElementOf, parentNodeOf } from './dom'
import { later } from './slices'

/** Changes heard between two looks beyond which hearing more tells nothing new. */
const FLOOD = 25
/** Looks in a row that a flood went before: the page storms. */
const STORM = 3
const MIN_GAP_MS = 80
/** The same while something is let alone that the page writes anew all the time. */
const RESTLESS_GAP_MS = 500
/** The share of a core that looking may take in the long run. */
const SHARE = 1 / 90
/** Milliseconds of work that may be saved up, so that a quiet page that changes once is looked at at once. */
const SAVED_MOST = 60

const WHAT: MutationObserverInit = { childList: true, characterData: true, subtree: true }

/** What a look found. */
export interface Looked {
  /** Milliseconds of work that it took. */
  readonly cost: number
  /** Whether it let something alone that the page writes anew all the time: it is to be looked at once it stands still. */
  readonly restless: boolean
}

/** What the observer calls. */
export interface Looker {
  /** Reads and marks the page anew. `asked` where something else than a change of the page calls for it. */
  look(asked: boolean): Promise<Looked>
  /** The page wrote into a text node or took it away: told at once, before the page is drawn again. */
  mend(node: Text): void
  /** The text nodes that need mending when the page does. */
  marked(): Iterable<Text>
}

export class Observer {
  /** Over with the look that is being taken, or was taken last. */
  looked: Promise<void> = Promise.resolve()
  private readonly observer = new MutationObserver((records) => this.hear(records))
  private readonly roots = new Set<Node>()
  private heard = 0
  private asked = true
  private flooded = false
  private floods = 0
  private planned = false
  private credit = SAVED_MOST
  private counted = performance.now()
  private gap = MIN_GAP_MS
  private looking = false
  private opened = false
  private again = false

  constructor(
    private readonly looker: Looker,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.stop())
    document.addEventListener('visibilitychange', () => document.hidden || !(this.heard || this.again) || this.plan(), {
      signal,
    })
  }

  /** Whether the page changes so much, and has for some looks, that what each change costs the browser counts. */
  get storms(): boolean {
    return this.floods >= STORM
  }

  /** Listens to a root too: the document, or a shadow root. */
  listen(root: Node): void {
    if (this.roots.has(root)) return
    this.roots.add(root)
    if (!this.flooded) this.observer.observe(root, WHAT)
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
    this.observe()
  }

  private observe(): void {
    if (!this.flooded) for (const root of this.roots) this.observer.observe(root, WHAT)
    else
      for (const node of this.looker.marked()) {
        const parent = parentNodeOf(node)
        this.observer.observe(node, { characterData: true })
        if (parent) this.observer.observe(parent, { childList: true })
      }
  }

  /** Something else than a change of the page calls for a new look. */
  ask(): void {
    this.asked = true
    this.heard++
    this.plan()
  }

  private hear(records: readonly MutationRecord[]): void {
    if (records.length === 0) return
    this.heard += records.length
    for (const { type, target, removedNodes } of records) {
      if (type === 'characterData') this.looker.mend(target as Text)
      else for (const node of removedNodes) if (node instanceof Text) this.looker.mend(node)
    }
    // Mending is our own change.
    this.observer.takeRecords()
    if (this.heard > FLOOD && !this.flooded) {
      this.flooded = true
      this.observer.disconnect()
      this.observe()
    }
    this.plan()
  }

  private plan(): void {
    if (this.looking) this.again = true
    else if (!document.hidden && !this.planned) {
      this.planned = true
      later(Math.max(this.gap, -this.earned() / SHARE), () => this.run(), this.signal)
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
  run(): Promise<void> {
    this.looked = this.look()
    return this.looked
  }

  private async look(): Promise<void> {
    const { asked, flooded } = this
    this.planned = false
    this.looking = true
    // After a flood there is a look more, which finds the page at rest.
    this.again = flooded
    this.asked = false
    this.heard = 0
    this.floods = flooded ? this.floods + 1 : 0
    if (flooded) {
      this.flooded = false
      this.observer.disconnect()
      this.observe()
    }
    let cost = 0
    try {
      const looked = await this.looker.look(asked)
      cost = looked.cost
      this.gap = looked.restless ? RESTLESS_GAP_MS : MIN_GAP_MS
      this.again ||= looked.restless
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
