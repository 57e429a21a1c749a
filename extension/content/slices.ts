/** Work in slices that leave the page its frames. */

/** Milliseconds after which the page has its turn. */
const SLICE_MS = 10
/** The first slice of all ends with marks on a page of usual length: another turn before them would show it bare. */
const FIRST_MS = 24

interface TaskOptions {
  readonly priority: 'user-visible'
  readonly delay?: number
  readonly signal?: AbortSignal
}

interface Scheduler {
  postTask?: (task: () => void, options: TaskOptions) => Promise<void>
}

const scheduler: Scheduler = Reflect.get(globalThis, 'scheduler') ?? {}

const nextTask = (): Promise<void> =>
  scheduler.postTask
    ? scheduler.postTask(() => {}, { priority: 'user-visible' })
    : new Promise((resolve) => setTimeout(resolve))

/**
 * Runs something later. Not by `setTimeout` where there is another way: its numbers are the page's too, and a page that
 * clears all timers would clear ours.
 */
export function later(delay: number, run: () => void, signal: AbortSignal): void {
  if (signal.aborted) return
  if (scheduler.postTask) scheduler.postTask(run, { priority: 'user-visible', delay, signal }).catch(() => {})
  else setTimeout(() => signal.aborted || run(), delay)
}

/** Counts the time that work takes, and lets the page have its turn when a slice is over. */
export class Slices {
  /** Milliseconds of work so far, without the page's turns between. */
  spent = 0
  private started = performance.now()
  private length = FIRST_MS

  constructor(private readonly signal: AbortSignal) {}

  get isOver(): boolean {
    return performance.now() - this.started > this.length
  }

  /** Ends the slice if its time is up. False when the work is no longer wanted. */
  async rest(): Promise<boolean> {
    return this.isOver ? this.breathe() : !this.signal.aborted
  }

  /** Ends the slice now. False when the work is no longer wanted. */
  async breathe(): Promise<boolean> {
    this.stop()
    await nextTask()
    this.length = SLICE_MS
    this.started = performance.now()
    return !this.signal.aborted
  }

  stop(): number {
    const now = performance.now()
    this.spent += now - this.started
    this.started = now
    return this.spent
  }
}
