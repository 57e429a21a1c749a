/** Work in slices that leave the page its frames. */

/** Reading leaves the page its frames; drawing costs the page a layout each time, so that it goes in fewer pieces. */
const READ_MS = 10
const DRAW_MS = 24

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
  private length = READ_MS

  constructor(private readonly signal: AbortSignal) {}

  /** From here on the slices are those of drawing. */
  draw(): void {
    this.length = DRAW_MS
  }

  get isOver(): boolean {
    return performance.now() - this.started > this.length
  }

  /** Ends the slice if its time is up. False when the work is no longer wanted. */
  async rest(): Promise<boolean> {
    if (this.isOver) {
      this.stop()
      await nextTask()
      this.started = performance.now()
    }
    return !this.signal.aborted
  }

  stop(): number {
    const now = performance.now()
    this.spent += now - this.started
    this.started = now
    return this.spent
  }
}
