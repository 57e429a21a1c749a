/**
 * Hears of the page's changes and asks for a new look at it: batched, never more often than its cost allows, and deaf
 * to what we change ourselves. In a flood of changes it hears, until the next look, only of the words that are marked.
 */
import { documentElementOf, parentNodeOf } from './dom'
import { later } from './slices'

/** Changes heard between two looks beyond which hearing more tells nothing new. */
const FLOOD_RECORDS = 25
/** Looks in a row that a flood went before: the page storms. */
const STORM_SCANS = 3
const MIN_GAP_MS = 80
/** The same while something is let alone that the page writes anew all the time. */
const CHURNING_GAP_MS = 500
/** The share of a core that looking may take in the long run. */
const CPU_SHARE = 1 / 90
/** Milliseconds of work that may be saved up, so that a quiet page that changes once is looked at at once. */
const BUDGET_MOST_MS = 60

const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true }

/** What a look found. */
export interface ScanResult {
  /** Milliseconds of work that it took. */
  readonly cost: number
  /** Whether it let something alone that the page writes anew all the time: it is to be looked at once it stands still. */
  readonly churning: boolean
}

/** What the observer calls. */
export interface Scanner {
  /** Reads and marks the page anew. `asked` where something else than a change of the page calls for it. */
  scan(asked: boolean): Promise<ScanResult>
  /** The page wrote into a text node or took it away: told at once, before the page is drawn again. */
  repair(node: Text): void
  /** The text nodes that need mending when the page does. */
  markedNodes(): Iterable<Text>
}

export class Observer {
  /** Over with the look that is being taken, or was taken last. */
  lastScan: Promise<void> = Promise.resolve()
  private readonly observer = new MutationObserver((records) => this.onRecords(records))
  private readonly roots = new Set<Node>()
  private changes = 0
  private requested = true
  private flooded = false
  private floods = 0
  private scheduled = false
  private budget = BUDGET_MOST_MS
  private budgetedAt = performance.now()
  private gap = MIN_GAP_MS
  private scanning = false
  private hasScanned = false
  private rescan = false

  constructor(
    private readonly scanner: Scanner,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.stop())
    document.addEventListener(
      'visibilitychange',
      () => document.hidden || !(this.changes || this.rescan) || this.schedule(),
      {
        signal,
      },
    )
  }

  /** Whether the page changes so much, and has for some looks, that what each change costs the browser counts. */
  get isStorm(): boolean {
    return this.floods >= STORM_SCANS
  }

  /** Listens to a root too: the document, or a shadow root. */
  observeRoot(root: Node): void {
    if (this.roots.has(root)) return
    this.roots.add(root)
    if (!this.flooded) this.observer.observe(root, OBSERVED)
  }

  observeDocument(): void {
    this.observeRoot(documentElementOf(document))
  }

  /** Changes the page without hearing of it. */
  unobserved(change: () => void): void {
    this.onRecords(this.observer.takeRecords())
    // Deaf, so that the browser writes no records that nobody reads.
    this.observer.disconnect()
    change()
    this.observe()
  }

  private observe(): void {
    if (!this.flooded) for (const root of this.roots) this.observer.observe(root, OBSERVED)
    else
      for (const node of this.scanner.markedNodes()) {
        const parent = parentNodeOf(node)
        this.observer.observe(node, { characterData: true })
        if (parent) this.observer.observe(parent, { childList: true })
      }
  }

  /** Something else than a change of the page calls for a new look. */
  request(): void {
    this.requested = true
    this.changes++
    this.schedule()
  }

  private onRecords(records: readonly MutationRecord[]): void {
    if (records.length === 0) return
    this.changes += records.length
    for (const { type, target, removedNodes } of records) {
      if (type === 'characterData') this.scanner.repair(target as Text)
      else for (const node of removedNodes) if (node instanceof Text) this.scanner.repair(node)
    }
    // Mending is our own change.
    this.observer.takeRecords()
    if (this.changes > FLOOD_RECORDS && !this.flooded) {
      this.flooded = true
      this.observer.disconnect()
      this.observe()
    }
    this.schedule()
  }

  private schedule(): void {
    if (this.scanning) this.rescan = true
    else if (!document.hidden && !this.scheduled) {
      this.scheduled = true
      later(Math.max(this.gap, -this.availableBudget() / CPU_SHARE), () => this.run(), this.signal)
    }
  }

  /** What may be spent now; below nothing, there is to be rest. */
  private availableBudget(): number {
    const now = performance.now()
    this.budget = Math.min(BUDGET_MOST_MS, this.budget + (now - this.budgetedAt) * CPU_SHARE)
    this.budgetedAt = now
    return this.budget
  }

  /** Takes a look now. */
  run(): Promise<void> {
    this.lastScan = this.scan()
    return this.lastScan
  }

  private async scan(): Promise<void> {
    const { requested, flooded } = this
    this.scheduled = false
    this.scanning = true
    // After a flood there is a look more, which finds the page at rest.
    this.rescan = flooded
    this.requested = false
    this.changes = 0
    this.floods = flooded ? this.floods + 1 : 0
    if (flooded) {
      this.flooded = false
      this.observer.disconnect()
      this.observe()
    }
    let cost = 0
    try {
      const looked = await this.scanner.scan(requested)
      cost = looked.cost
      this.gap = looked.churning ? CHURNING_GAP_MS : MIN_GAP_MS
      this.rescan ||= looked.churning
    } finally {
      this.scanning = false
    }
    // The first look is the price of the page, not of its changes: what a script fills in right after is not to wait for it.
    this.budget = this.availableBudget() - (this.hasScanned ? cost : 0)
    this.hasScanned = true
    if (this.rescan && !this.signal.aborted) this.schedule()
  }

  private stop(): void {
    this.observer.disconnect()
    this.roots.clear()
  }
}
