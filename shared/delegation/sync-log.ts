/**
 * Sync log: the index of all signed batches, as a hash chain for each device. A batch is linked once the one before it
 * is, so that what is linked does not depend on the order of arrival. A device that runs in two places has a chain with
 * two ends: both are read. Holds no bytes.
 */
import type { Head, Header } from './envelope'
import type { BatchName } from './names'

/** A batch that is signed and stored; nothing is said of whether it can be opened. */
export interface LoggedBatch {
  readonly name: BatchName
  readonly prev: string | null
  readonly keyEpoch: number
  readonly schema: number
}

export const loggedBatch = (name: BatchName, { prev, keyEpoch, schema }: Header): LoggedBatch => ({
  name,
  prev,
  keyEpoch,
  schema,
})

/** The log of one device. */
class Chain {
  readonly #batches = new Map<string, LoggedBatch>()
  readonly #linked = new Set<string>()
  readonly #following = new Map<string | null, LoggedBatch[]>()
  /** Batches that a linked one follows; `null` once there is a first one. */
  readonly #followed = new Set<string | null>()
  head: Head | null = null
  isForked = false

  find(hash: string): LoggedBatch | undefined {
    return this.#batches.get(hash)
  }

  get size(): number {
    return this.#linked.size
  }

  /**
   * Batches that are linked by this one: itself and those that were held for it, in order. Linear in all that are added: a device may
   * sign any number that follow one.
   */
  add(batch: LoggedBatch): readonly LoggedBatch[] {
    const { hash } = batch.name
    if (this.#batches.has(hash)) return []
    this.#batches.set(hash, batch)
    const siblings = this.#following.get(batch.prev)
    if (siblings) siblings.push(batch)
    else this.#following.set(batch.prev, [batch])
    const linked: LoggedBatch[] = []
    const next = this.#isLinkable(batch) ? [batch] : []
    for (const one of next) {
      this.#link(one)
      linked.push(one)
      for (const follower of this.#following.get(one.name.hash) ?? [])
        if (this.#isLinkable(follower)) next.push(follower)
    }
    return linked
  }

  #isLinkable({ name: { n }, prev }: LoggedBatch): boolean {
    if (prev === null) return n === 1
    return this.#linked.has(prev) && this.#batches.get(prev)?.name.n === n - 1
  }

  #link({ name: { n, hash }, prev }: LoggedBatch): void {
    if (this.#followed.has(prev)) this.isForked = true
    this.#followed.add(prev)
    this.#linked.add(hash)
    const { head } = this
    if (!head || n > head.n || (n === head.n && hash < head.hash)) this.head = { n, hash }
  }

  linked(): readonly LoggedBatch[] {
    return [...this.#linked].flatMap((hash) => this.#batches.get(hash) ?? [])
  }

  /** Batches that wait for one before them. */
  held(): readonly LoggedBatch[] {
    if (this.#linked.size === this.#batches.size) return []
    return [...this.#batches.values()].filter(({ name }) => !this.#linked.has(name.hash))
  }

  /** Linked batches that no other follows: one, but where the chain is forked. */
  ends(): readonly Head[] {
    return this.linked().flatMap(({ name: { n, hash } }) => (this.#followed.has(hash) ? [] : [{ n, hash }]))
  }

  /** Hashes of the linked batches up to some ends. */
  upTo(ends: readonly Head[]): ReadonlySet<string> {
    const hashes = new Set<string>()
    for (const end of ends)
      for (let at: string | null = end.hash; at !== null && this.#linked.has(at) && !hashes.has(at); ) {
        hashes.add(at)
        at = this.#batches.get(at)?.prev ?? null
      }
    return hashes
  }
}

export class SyncLog {
  readonly #chains = new Map<string, Chain>()
  readonly #linked: LoggedBatch[] = []

  #chain(device: string): Chain {
    const chain = this.#chains.get(device) ?? new Chain()
    this.#chains.set(device, chain)
    return chain
  }

  /** Adds a batch; gives those that are linked by it, in order. */
  add(batch: LoggedBatch): readonly LoggedBatch[] {
    const linked = this.#chain(batch.name.device).add(batch)
    for (const one of linked) this.#linked.push(one)
    return linked
  }

  /** The linked batches of all devices, in the order in which they were linked: that of their storing. */
  linked(): readonly LoggedBatch[] {
    return this.#linked
  }

  find({ device, hash }: Pick<BatchName, 'device' | 'hash'>): LoggedBatch | null {
    return this.#chains.get(device)?.find(hash) ?? null
  }

  head(device: string): Head | null {
    return this.#chains.get(device)?.head ?? null
  }

  heads(): ReadonlyMap<string, Head> {
    return new Map([...this.#chains].flatMap(([device, { head }]) => (head ? [[device, head]] : [])))
  }

  /** Ends of a device's log, for its removal. */
  ends(device: string): readonly Head[] {
    return this.#chains.get(device)?.ends() ?? []
  }

  /** Devices that run in two places: to be replaced. */
  forked(): readonly string[] {
    return [...this.#chains].flatMap(([device, { isForked }]) => (isForked ? [device] : []))
  }

  /** Number of linked batches of all devices. */
  get size(): number {
    return [...this.#chains.values()].reduce((size, chain) => size + chain.size, 0)
  }

  /** Batches that wait for one before them, by device: a gap. */
  held(): ReadonlyMap<string, readonly LoggedBatch[]> {
    return new Map(
      [...this.#chains].flatMap(([device, chain]) => {
        const held = chain.held()
        return held.length > 0 ? [[device, held]] : []
      }),
    )
  }

  /** The linked batches of a device, those up to some ends where it may not write after them (`null`: all). */
  counting(device: string, upTo: readonly Head[] | null): readonly LoggedBatch[] {
    const chain = this.#chains.get(device)
    if (!chain) return []
    if (!upTo) return chain.linked()
    const hashes = chain.upTo(upTo)
    return chain.linked().filter(({ name }) => hashes.has(name.hash))
  }

  /** Number of linked batches of a device that do not count. */
  setAside(device: string, upTo: readonly Head[] | null): number {
    return upTo ? (this.#chains.get(device)?.size ?? 0) - this.counting(device, upTo).length : 0
  }
}
