/** A device whose program is the app's own connection, over a real server; it can be killed at any point and begun again. */
import { Connection } from '../../pwa/sync/connection'
import type { StoreEvent } from '../../pwa/sync/environment'
import type { Transport, TransportErrorCode } from '../../shared/delegation/transport'
import { note, type TestDevice } from '../../testing/delegation/delegation'
import { mortal } from '../../testing/delegation/killed'
import type { MemorySyncStore } from '../../testing/delegation/memory-sync-store'
import { Crash, type Point } from './crash'
import type { Held } from './tally'

type Connect = (device: string, closed: (code: TransportErrorCode) => void) => Promise<Transport>

const SHOWN = { isShown: () => true, watch: () => () => undefined }

/** One run of the program. */
class Life {
  readonly crash = new Crash()
  readonly #ended = new AbortController()
  readonly #transports: Transport[] = []
  readonly #listeners = new Set<(event: StoreEvent) => void>()
  readonly connection: Connection

  constructor(device: TestDevice, connect: Connect) {
    this.connection = new Connection({
      device: device.localDevice(mortal(device.store, this.crash)),
      store: {
        profile: async () => null,
        watch: (listener) => {
          this.#listeners.add(listener)
          return () => this.#listeners.delete(listener)
        },
      },
      page: SHOWN,
      token: () => '',
      open: async (_token, _sync, closed) => {
        const transport = await connect(device.identity.id, closed)
        this.#transports.push(transport)
        if (this.crash.isDead) await this.#disconnect()
        return mortal(transport, this.crash)
      },
      about: () => ({ build: 'soak', packs: {} }),
      lobby: async () => undefined,
      changed: () => undefined,
    })
  }

  begin(): void {
    this.connection.run(this.#ended.signal).catch((error: unknown) => {
      if (!this.crash.isDead) throw error
    })
  }

  tell(event: StoreEvent): void {
    for (const listener of [...this.#listeners]) listener(event)
  }

  /** A dead program closes nothing itself. */
  end(): void {
    this.crash.kill()
    this.#ended.abort()
    void this.#disconnect()
  }

  async #disconnect(): Promise<void> {
    await Promise.all(this.#transports.map((transport) => transport.close().catch(() => undefined)))
  }
}

export class LiveDevice {
  #life: Life

  constructor(
    readonly device: TestDevice,
    private readonly connect: Connect,
  ) {
    this.#life = new Life(device, connect)
    this.#life.begin()
  }

  get id(): string {
    return this.device.identity.id
  }

  get connection(): Connection {
    return this.#life.connection
  }

  get isConnected(): boolean {
    return this.connection.transport !== null
  }

  /** Writes some entries, and gives their ids. */
  write(count: number): readonly string[] {
    const entries = Array.from({ length: count }, (_, at) => note(`note ${at} of ${this.id}`))
    for (const entry of entries) this.device.store.save(entry)
    this.#life.tell('saved')
    return entries.map(({ id }) => id)
  }

  /** Kills the program at a point, and begins it again. Resolves once it was killed there. */
  async killAt(point: Point): Promise<void> {
    await this.#life.crash.at(point)
    this.restart()
  }

  /** Kills the program at once, and begins it again, in which it is killed at a point. */
  async killAfter(change: (store: MemorySyncStore) => void, point: Point): Promise<void> {
    this.#life.end()
    change(this.device.store)
    this.#life = new Life(this.device, this.connect)
    const killed = this.killAt(point)
    this.#life.begin()
    await killed
  }

  restart(): void {
    this.#life.end()
    this.#life = new Life(this.device, this.connect)
    this.#life.begin()
  }

  end(): void {
    this.#life.end()
  }

  /** True where it is connected, nothing waits, and it has so many entries: a cheap sign that all is done. */
  hasAll(entries: number): boolean {
    const { store } = this.device
    return this.isConnected && store.waiting.length === 0 && store.size >= entries
  }

  held(): Held {
    const { store } = this.device
    return {
      device: this.id,
      entries: new Set(store.all.map(({ id }) => id)),
      waiting: store.waiting,
      names: store.logged.map(({ name }) => name),
    }
  }
}
