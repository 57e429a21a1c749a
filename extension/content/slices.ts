/** Work in slices that leave the page its frames. */

/** Milliseconds after which the page has its turn. */
const SLICE_MS = 10
/** The first slice of all ends with marks on a page of usual length: another turn before them would show it bare. */
const FIRST_SLICE_MS = 24

/** Milliseconds after which a frame is no longer waited for. */
const FRAME_TIMEOUT_MS = 100

interface TaskOptions {
  readonly priority: 'user-visible'
  readonly delay?: number
  readonly signal?: AbortSignal
}

interface Scheduler {
  postTask?: (task: () => void, options: TaskOptions) => Promise<void>
}

const scheduler: Scheduler = Reflect.get(globalThis, 'scheduler') ?? {}

const nextTask = (delay = 0): Promise<void> =>
  scheduler.postTask
    ? scheduler.postTask(() => {}, { priority: 'user-visible', delay })
    : new Promise((resolve) => setTimeout(resolve, delay))

/**
 * Runs something later. Not by `setTimeout` where there is another way: its numbers are the page's too, and a page that
 * clears all timers would clear ours.
 */
export function later(delay: number, run: () => void, signal: AbortSignal): void {
  if (signal.aborted) return
  if (scheduler.postTask) scheduler.postTask(run, { priority: 'user-visible', delay, signal }).catch(() => {})
  else setTimeout(() => signal.aborted || run(), delay)
}

/** Milliseconds after which what is brought from elsewhere is no longer waited for. */
const LOAD_TIMEOUT_MS = 3000

/** Once something came; where nobody answers, later. */
export const withTimeout = (coming: Promise<unknown>): Promise<unknown> =>
  Promise.race([coming, nextTask(LOAD_TIMEOUT_MS)])

/** Once the page was drawn; where nobody sees it, soon. */
const nextFrame = (): Promise<unknown> =>
  Promise.race([new Promise((resolve) => requestAnimationFrame(resolve)), nextTask(FRAME_TIMEOUT_MS)])

/** Counts the time that work takes, and lets the page have its turn when a slice is over. */
export class Slices {
  /** Milliseconds of work so far, without the page's turns between. */
  spent = 0
  private started = performance.now()
  private length = FIRST_SLICE_MS

  constructor(private readonly signal: AbortSignal) {}

  get isOver(): boolean {
    return performance.now() - this.started > this.length
  }

  /** Ends the slice if its time is up, or will be in so many milliseconds. False when the work is no longer wanted. */
  async yieldIfDue(ahead = 0): Promise<boolean> {
    return this.isOver || performance.now() + ahead > this.started + this.length
      ? this.yieldNow()
      : !this.signal.aborted
  }

  /** Ends the slice now, until the page had its turn, or something else is there. False when the work is no longer wanted. */
  async yieldNow(until: Promise<unknown> = nextTask()): Promise<boolean> {
    this.stop()
    await until
    this.length = SLICE_MS
    this.started = performance.now()
    return !this.signal.aborted
  }

  /** Ends the slice, and goes on when the page has been drawn. False when the work is no longer wanted. */
  async yieldToPaint(): Promise<boolean> {
    this.stop()
    await nextFrame()
    return this.yieldNow()
  }

  stop(): number {
    const now = performance.now()
    this.spent += now - this.started
    this.started = now
    return this.spent
  }
}
