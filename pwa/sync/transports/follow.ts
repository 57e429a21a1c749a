/**
 * Follower of a stream: fetches messages by number, in order, several at a time, up to the last that is known to be
 * stored. A number may be empty: replaced by a later one of its subject, or cleared by the host.
 */

/** Message with its number in the stream. */
export interface Numbered<T> {
  readonly seq: number
  readonly item: T
}

/** Messages that are fetched at a time. */
const PAGE = 100

export class Follower<T> {
  #next: number
  #last = 0
  #running: Promise<void> | null = null
  #isStopped = false

  constructor(
    next: number,
    readonly fetch: (seq: number) => Promise<T | null>,
    readonly deliver: (page: readonly Numbered<T>[]) => Promise<void>,
  ) {
    this.#next = next
  }

  /** Resolves once all up to `seq` is delivered. */
  reach(seq: number): Promise<void> {
    // Of a server: any text may stand in its place.
    if (Number.isSafeInteger(seq)) this.#last = Math.max(this.#last, seq)
    this.#running ??= Promise.resolve().then(() => this.#run())
    return this.#running
  }

  stop(): void {
    this.#isStopped = true
  }

  async #run(): Promise<void> {
    try {
      while (this.#next <= this.#last && !this.#isStopped) await this.#deliverPage()
    } finally {
      // In the same turn as the last comparison, so that no call of `reach` falls between.
      this.#running = null
    }
  }

  async #deliverPage(): Promise<void> {
    const count = Math.min(PAGE, this.#last - this.#next + 1)
    const numbers = Array.from({ length: count }, (_, at) => this.#next + at)
    const found = await Promise.all(numbers.map(async (seq) => ({ seq, item: await this.fetch(seq) })))
    const page = found.flatMap(({ seq, item }) => (item === null ? [] : [{ seq, item }]))
    if (page.length > 0 && !this.#isStopped) await this.deliver(page)
    this.#next += count
  }
}
