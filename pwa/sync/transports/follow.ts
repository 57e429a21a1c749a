/**
 * Follower of a stream: fetches messages by number, in order, several at a time, up to the last that is known to be
 * stored. A number may be empty: replaced by a later one of its subject, or cleared by the host. What is fetched while a part is
 * delivered is the next part, so that a long log costs few deliveries, and a message that comes alone no wait.
 */
import type { Bytes } from '../../../shared/delegation/bytes'

/** Message with its number in the stream. */
export interface Numbered<T> {
  readonly seq: number
  readonly item: T
}

/** Messages that are fetched at a time. */
const PAGE = 100
/** A part that has so many messages, or bytes, is delivered before more is fetched. */
const MOST_MESSAGES = 1_000
const MOST_BYTES = 2_000_000

/** Messages that were fetched together, and the number after them. */
interface Part<T> {
  readonly messages: readonly Numbered<T>[]
  readonly next: number
}

export class Follower<T extends { readonly bytes: Bytes }> {
  #next: number
  #last = 0
  #running: Promise<void> | null = null
  #isStopped = false

  constructor(
    next: number,
    readonly fetch: (seq: number) => Promise<T | null>,
    readonly deliver: (part: readonly Numbered<T>[]) => Promise<void>,
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
    let next = this.#next
    let delivering: Promise<void> = Promise.resolve()
    try {
      while (next <= this.#last && !this.#isStopped) {
        const part = await this.#fetchPart(next, delivering)
        await delivering
        next = part.next
        delivering = this.#deliverPart(part)
        // Told by the next wait for it.
        delivering.catch(() => undefined)
        if (next > this.#last || this.#isStopped) await delivering
      }
    } finally {
      // In the same turn as the last comparison, so that no call of `reach` falls between.
      this.#running = null
    }
  }

  /** At least a page; more for as long as the part before is being delivered. */
  async #fetchPart(from: number, delivering: Promise<void>): Promise<Part<T>> {
    let isDelivered = false
    const end = (): void => {
      isDelivered = true
    }
    delivering.then(end, end)
    const messages: Numbered<T>[] = []
    let [next, bytes] = [from, 0]
    do {
      // Taken once: it may grow meanwhile.
      const to = Math.min(next + PAGE - 1, this.#last)
      const page = await this.#fetchPage(next, to)
      messages.push(...page)
      next = to + 1
      bytes += page.reduce((sum, { item }) => sum + item.bytes.length, 0)
    } while (!isDelivered && next <= this.#last && messages.length < MOST_MESSAGES && bytes < MOST_BYTES)
    return { messages, next }
  }

  async #fetchPage(from: number, to: number): Promise<readonly Numbered<T>[]> {
    const numbers = Array.from({ length: to - from + 1 }, (_, at) => from + at)
    const found = await Promise.all(numbers.map(async (seq) => ({ seq, item: await this.fetch(seq) })))
    return found.flatMap(({ seq, item }) => (item === null ? [] : [{ seq, item }]))
  }

  async #deliverPart({ messages, next }: Part<T>): Promise<void> {
    if (messages.length > 0 && !this.#isStopped) await this.deliver(messages)
    this.#next = next
  }
}
