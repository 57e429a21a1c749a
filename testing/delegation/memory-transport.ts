/**
 * A server in memory, with every fault as a switch: offline, refused, full, too large, wiped, rolled back, an
 * acknowledgement that is lost; and what a hostile one does to what it shows (omits, alters, moves, two logs).
 */
import { type Bytes, isEqual } from '../../shared/delegation/bytes'
import { type Cursor, type Item, type Transport, TransportError } from '../../shared/delegation/transport'

/** View of an item that a device is shown; `null` omits it. */
export type View = (item: Item, device: string) => Item | null

export interface Faults {
  isOffline: boolean
  isFull: boolean
  /** Devices whose credentials are revoked. */
  readonly refused: Set<string>
  maxBytes: number
  /** The next put is stored, but its acknowledgement is lost. */
  losesAcknowledgement: boolean
  /** The next put is stored, and the network is lost with its acknowledgement. */
  losesNetwork: boolean
  view: View
}

interface Stored extends Item {
  readonly seq: number
}

interface Reading {
  readonly device: string
  next: number
  /** Throws once the connection has ended. */
  check(): void
  readonly received: (items: readonly Item[], cursor: Cursor) => Promise<void>
}

interface Watching {
  readonly device: string
  readonly received: (item: Item) => Promise<void>
}

/** Names that the live stream holds: of each the newest. */
const isLive = (name: string): boolean => /^(heartbeat|lobby)\//.test(name)

/** Number of a membership change; 0 for what is none. */
const numberOf = (name: string): number => Number(/^membership\/(\d+)\//.exec(name)?.[1] ?? 0)

/** Items of one delivery: few, so that reading takes several. */
const PAGE = 7

/** An error of the receiver as one of the transport, as a client of a real server tells it. */
async function wrapped(deliver: () => Promise<void>): Promise<void> {
  try {
    await deliver()
  } catch (error) {
    throw error instanceof TransportError ? error : new TransportError('other')
  }
}

export class MemoryServer {
  readonly faults: Faults = {
    isOffline: false,
    isFull: false,
    refused: new Set(),
    maxBytes: 1_048_576,
    losesAcknowledgement: false,
    losesNetwork: false,
    view: (item) => item,
  }
  #generation = 1
  #items: readonly Stored[] = []
  #live: ReadonlyMap<string, Bytes> = new Map()
  #readings = new Set<Reading>()
  readonly #watchings = new Set<Watching>()
  #delivery: Promise<unknown> = Promise.resolve()
  /** Time of the server. */
  now = '2026-03-01T08:00:00.000Z'

  get names(): readonly string[] {
    return this.#items.map(({ name }) => name)
  }

  items(prefix: string): readonly Item[] {
    return this.#items.filter(({ name }) => name.startsWith(prefix))
  }

  /** All bytes that the server has seen and still has. */
  get contents(): readonly Bytes[] {
    return [...this.#items.map(({ bytes }) => bytes), ...this.#live.values()]
  }

  wipe(): void {
    this.#generation++
    this.#items = []
    this.#live = new Map()
  }

  /** A copy of what is stored now, to roll back to. */
  copy(): () => void {
    const [items, live] = [this.#items, this.#live]
    return () => {
      this.#items = items
      this.#live = live
    }
  }

  /** Puts what no device made. */
  flood(name: string, bytes: Bytes): void {
    this.#store(name, bytes)
  }

  /** Resolves once all live deliveries that were begun are done. */
  async settled(): Promise<void> {
    for (let seen: unknown = null; seen !== this.#delivery; await seen) seen = this.#delivery
  }

  connect(device: string): Transport {
    const readings: Reading[] = []
    const watchings: Watching[] = []
    let isClosed = false
    const check = (): void => {
      if (this.faults.isOffline || isClosed) throw new TransportError('offline')
      if (this.faults.refused.has(device)) throw new TransportError('refused')
    }
    const shown = (items: readonly Item[]): readonly Item[] =>
      items.flatMap((item) => this.faults.view(item, device) ?? [])
    return {
      maxBytes: this.faults.maxBytes,
      put: async (name, bytes) => {
        check()
        return this.#put(name, bytes)
      },
      get: async (name) => {
        check()
        const live = this.#live.get(name)
        const stored = live ? [{ name, bytes: live }] : this.#items.filter((item) => item.name === name)
        return shown(stored)[0]?.bytes ?? null
      },
      changes: async (from) => {
        check()
        return shown(this.#items.filter(({ name }) => numberOf(name) >= from))
      },
      newestChange: async (n) => {
        check()
        return shown(this.#items.filter(({ name }) => numberOf(name) === n)).at(-1) ?? null
      },
      list: async (prefix) => {
        check()
        return new Set(shown(this.#items.filter(({ name }) => name.startsWith(prefix))).map(({ name }) => name))
      },
      holds: async ({ generation, seq, name }) => {
        check()
        return (
          generation === String(this.#generation) && this.#items.some((one) => one.seq === seq && one.name === name)
        )
      },
      read: async (after, received) => {
        check()
        const reading = { device, next: (after?.seq ?? 0) + 1, received, check }
        await wrapped(() => this.#deliver(reading))
        this.#readings.add(reading)
        readings.push(reading)
      },
      watch: async (received) => {
        check()
        await wrapped(async () => {
          for (const item of shown([...this.#live].map(([name, bytes]) => ({ name, bytes })))) await received(item)
        })
        const watching = { device, received }
        this.#watchings.add(watching)
        watchings.push(watching)
      },
      beat: async (name, bytes) => {
        check()
        this.#setLive(name, bytes)
        return this.now
      },
      close: async () => {
        isClosed = true
        for (const reading of readings) this.#readings.delete(reading)
        for (const watching of watchings) this.#watchings.delete(watching)
      },
    }
  }

  #put(name: string, bytes: Bytes): 'stored' | 'exists' | 'conflict' {
    if (bytes.length > this.faults.maxBytes) throw new TransportError('too-large')
    const there = this.#live.get(name) ?? this.#items.find((item) => item.name === name)?.bytes
    if (there) return isEqual(there, bytes) ? 'exists' : 'conflict'
    if (this.faults.isFull) throw new TransportError('full')
    if (isLive(name)) this.#setLive(name, bytes)
    else this.#store(name, bytes)
    if (this.faults.losesNetwork) {
      this.faults.losesNetwork = false
      this.faults.isOffline = true
      throw new TransportError('offline')
    }
    if (this.faults.losesAcknowledgement) {
      this.faults.losesAcknowledgement = false
      throw new TransportError('offline')
    }
    return 'stored'
  }

  #setLive(name: string, bytes: Bytes): void {
    this.#live = new Map([...this.#live, [name, bytes]])
    this.#tell({ name, bytes })
  }

  #tell(stored: Item): void {
    for (const watching of this.#watchings)
      this.#delivery = this.#delivery
        .then(async () => {
          const item = this.faults.view(stored, watching.device)
          if (item) await watching.received(item)
        })
        .catch(() => this.#watchings.delete(watching))
  }

  #store(name: string, bytes: Bytes): void {
    this.#items = [...this.#items, { name, bytes, seq: (this.#items.at(-1)?.seq ?? 0) + 1 }]
    if (numberOf(name) > 0) this.#tell({ name, bytes })
    for (const reading of this.#readings)
      this.#delivery = this.#delivery.then(() => this.#deliver(reading)).catch(() => this.#readings.delete(reading))
  }

  async #deliver(reading: Reading): Promise<void> {
    for (;;) {
      reading.check()
      const page = this.#items.filter(({ seq, name }) => seq >= reading.next && numberOf(name) === 0).slice(0, PAGE)
      const last = page.at(-1)
      if (!last) return
      reading.next = last.seq + 1
      const cursor = { generation: String(this.#generation), seq: last.seq, name: last.name }
      const items = page.flatMap(({ name, bytes }) => this.faults.view({ name, bytes }, reading.device) ?? [])
      await reading.received(items, cursor)
    }
  }
}
