/**
 * Debounced MutationObserver with a CPU budget. Schedules a rescan of the page for its changes, in batches, no more
 * often than a scan's cost allows, and ignores our own changes. In a flood of changes only the marked text nodes are
 * observed until the next scan.
 */
import { documentElementOf, parentNodeOf } from '../marks/dom'
import { later } from '../slices'

/** Mutation records between two scans beyond which further ones add nothing. */
const FLOOD_RECORDS = 25
/** Consecutive scans after a flood that make a storm. */
const STORM_SCANS = 3
const MIN_GAP_MS = 80
/** Minimum gap while the page has churning text, which scans skip. */
const CHURNING_GAP_MS = 500
/** Share of a core that scans may take in the long run. */
const CPU_SHARE = 1 / 90
/** Cap of the budget in milliseconds: a quiet page that changes once is scanned at once. */
const BUDGET_MOST_MS = 60

const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true }

/** Result of a scan. */
export interface ScanResult {
  /** Milliseconds of work, without the page's own tasks between. */
  readonly cost: number
  /** True when the scan skipped churning text, which needs a scan once it is stable. */
  readonly churning: boolean
}

/** Callbacks of the observer. */
export interface Scanner {
  /**
   * Reads and marks the page. `requested` is true when the scan was requested by `request`, not by a change of the
   * page.
   */
  scan(requested: boolean): Promise<ScanResult>
  /** Called for a text node that the page changed or removed, before the next frame. */
  repair(node: Text): void
  /** Text nodes with marks, which stay observed in a flood. */
  marked(): Iterable<Text>
}

export class Observer {
  /** Settles with the current scan, or the last one. */
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

  /** True when floods preceded the last few scans: then the browser's own cost of each change counts. */
  get isStorm(): boolean {
    return this.floods >= STORM_SCANS
  }

  /** Observes a document element or a shadow root. */
  observeRoot(root: Node): void {
    if (this.roots.has(root)) return
    this.roots.add(root)
    if (!this.flooded) this.observer.observe(root, OBSERVED)
  }

  observeDocument(): void {
    this.observeRoot(documentElementOf(document))
  }

  /** Runs a change of ours without observing it. */
  mutate(change: () => void): void {
    this.onRecords(this.observer.takeRecords())
    // Disconnected, so that the browser queues no records of it.
    this.observer.disconnect()
    change()
    this.observe()
  }

  private observe(): void {
    if (!this.flooded) for (const root of this.roots) this.observer.observe(root, OBSERVED)
    else
      for (const node of this.scanner.marked()) {
        const parent = parentNodeOf(node)
        this.observer.observe(node, { characterData: true })
        if (parent) this.observer.observe(parent, { childList: true })
      }
  }

  /** Requests a scan for a reason other than a change of the page. */
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
    // Records of our own repairs.
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
      later(Math.max(this.gap, -this.refill() / CPU_SHARE), () => this.run(), this.signal)
    }
  }

  /** Token bucket: milliseconds of work allowed now; negative means the next scan has to wait. */
  private refill(): number {
    const now = performance.now()
    this.budget = Math.min(BUDGET_MOST_MS, this.budget + (now - this.budgetedAt) * CPU_SHARE)
    this.budgetedAt = now
    return this.budget
  }

  /** Scans now. */
  run(): Promise<void> {
    this.lastScan = this.scan()
    return this.lastScan
  }

  private async scan(): Promise<void> {
    const { requested, flooded } = this
    this.scheduled = false
    this.scanning = true
    // A flood left changes unobserved: one more scan finds them.
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
      const result = await this.scanner.scan(requested)
      cost = result.cost
      this.gap = result.churning ? CHURNING_GAP_MS : MIN_GAP_MS
      this.rescan ||= result.churning
    } finally {
      this.scanning = false
    }
    // The first scan is not charged: content that a script fills in right after the load must not wait for it.
    this.budget = this.refill() - (this.hasScanned ? cost : 0)
    this.hasScanned = true
    if (this.rescan && !this.signal.aborted) this.schedule()
  }

  private stop(): void {
    this.observer.disconnect()
    this.roots.clear()
  }
}
