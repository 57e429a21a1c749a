/**
 * Time slicing: cooperative yielding to the page's own tasks and frames, by `scheduler.postTask` where there is one.
 */

/** Milliseconds of work before a yield. */
const SLICE_MS = 10
/** The first slice suffices to mark a page of usual length: a yield before would show it without marks. */
const FIRST_SLICE_MS = 24

/** A hidden page draws no frames: its next frame is awaited no longer than this. */
const FRAME_TIMEOUT_MS = 100

interface TaskOptions {
  readonly priority: 'user-visible' | 'user-blocking'
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
 * Runs a callback after a delay in milliseconds, unless the signal is aborted. Avoids `setTimeout` where it can: timer
 * ids are shared with the page, and a page that clears all timers would clear ours.
 */
export function later(delay: number, run: () => void, signal: AbortSignal): void {
  if (signal.aborted) return
  if (scheduler.postTask) scheduler.postTask(run, { priority: 'user-visible', delay, signal }).catch(() => {})
  else setTimeout(() => signal.aborted || run(), delay)
}

/** The next task, before a frame: the browser puts a frame off for such tasks, and input comes before them all the same. */
const nextTaskBeforeFrame = (): Promise<void> =>
  scheduler.postTask ? scheduler.postTask(() => {}, { priority: 'user-blocking' }) : nextTask()

/** Longest wait for an answer of the background, in milliseconds. */
const LOAD_TIMEOUT_MS = 3000

/** Settles with a promise, or resolves after the timeout. */
export const withTimeout = (promise: Promise<unknown>): Promise<unknown> =>
  Promise.race([promise, nextTask(LOAD_TIMEOUT_MS)])

const nextFrame = (): Promise<unknown> =>
  Promise.race([new Promise((resolve) => requestAnimationFrame(resolve)), nextTask(FRAME_TIMEOUT_MS)])

/** Measures work and yields when a slice is over. Each yield resolves to false once the signal is aborted. */
export class Slices {
  /** Milliseconds of work so far, without the page's tasks between. */
  spent = 0
  private started = performance.now()
  private length = FIRST_SLICE_MS

  constructor(private readonly signal: AbortSignal) {}

  get isOver(): boolean {
    return performance.now() - this.started > this.length
  }

  /** Yields if the slice is over, or will be in `ahead` milliseconds. */
  async pause(ahead = 0): Promise<boolean> {
    return this.isOver || performance.now() + ahead > this.started + this.length
      ? this.yieldNow()
      : !this.signal.aborted
  }

  /** Yields if the slice is over, and goes on before the next frame as far as the browser puts it off. */
  async pauseBeforeFrame(): Promise<boolean> {
    return this.isOver ? this.yieldNow(nextTaskBeforeFrame()) : !this.signal.aborted
  }

  /** Yields now, for a task or until a promise settles. */
  async yieldNow(until: Promise<unknown> = nextTask()): Promise<boolean> {
    this.stop()
    await until
    this.length = SLICE_MS
    this.started = performance.now()
    return !this.signal.aborted
  }

  /** Yields until the next frame is drawn. */
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
