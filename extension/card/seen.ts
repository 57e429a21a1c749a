/**
 * Visibility guard against clickjacking: whether the user has had an element wholly in sight for a while. By
 * IntersectionObserver v2, which knows what lies over a frame, fades, filters or scales it, in all documents around it.
 */

/** The least time in sight before a press counts, in milliseconds: longer than a reflex. */
export const SEEN_MS = 500
/** The least delay that the browser allows between two observations. */
const DELAY_MS = 100
/** Time after which no answer counts as no: the browser gives none on what it does not draw. */
const ANSWER_MS = 3000

/**
 * False in browsers that do not observe visibility (Firefox), and where the page is itself in a frame: whoever frames it
 * can move it under a press that is under way, and no script of ours is there to notice. A press then writes nothing.
 */
export const canTell = (): boolean =>
  'trackVisibility' in IntersectionObserver.prototype && (location.ancestorOrigins?.length ?? 0) <= 1

interface VisibilityOptions extends IntersectionObserverInit {
  readonly trackVisibility: true
  readonly delay: number
}
const OPTIONS: VisibilityOptions = { trackVisibility: true, delay: DELAY_MS, threshold: [0, 1] }

const isInSight = (entry: IntersectionObserverEntry): boolean =>
  entry.intersectionRatio === 1 && Reflect.get(entry, 'isVisible') === true

export class Seen {
  private readonly observer: IntersectionObserver
  private isWatching = true

  /** `startedAt`: of an element in whose place it is, with the same content. */
  constructor(
    private readonly element: Element,
    private startedAt: number | null = null,
  ) {
    // Stays, so that the documents around keep track of what lies over the frame.
    this.observer = new IntersectionObserver((entries) => {
      for (const entry of entries) this.note(isInSight(entry))
    }, OPTIONS)
    this.observer.observe(element)
    void this.watch()
  }

  /** When it came in sight; null while it is not. */
  get since(): number | null {
    return this.startedAt
  }

  /** True where it came in sight by then, and has been since. */
  isSince(time: number): boolean {
    return this.startedAt !== null && this.startedAt <= time
  }

  /** Looks again, now. */
  async look(): Promise<boolean> {
    const seen = await lookAt(this.element)
    this.note(seen)
    return seen
  }

  stop(): void {
    this.isWatching = false
    this.observer.disconnect()
  }

  private note(seen: boolean): void {
    if (!seen) this.startedAt = null
    else this.startedAt ??= performance.now()
  }

  /** Looks at irregular times, so that no page can cover the frame in between alone. */
  private async watch(): Promise<void> {
    while (this.isWatching) {
      await this.look()
      await new Promise((after) => setTimeout(after, DELAY_MS * (0.3 + Math.random())))
    }
  }
}

async function lookAt(element: Element): Promise<boolean> {
  let observer: IntersectionObserver | null = null
  const seen = new Promise<boolean>((told) => {
    observer = new IntersectionObserver((entries) => told(entries.every(isInSight)), OPTIONS)
    observer.observe(element)
  })
  return await answerOr(false, seen).finally(() => observer?.disconnect())
}

/** An answer, or what counts where none comes: a press must never wait for good. */
export const answerOr = <T>(otherwise: T, answer: Promise<T>): Promise<T> =>
  Promise.race([answer, new Promise<T>((told) => setTimeout(() => told(otherwise), ANSWER_MS))])
