/** Transport: what sync needs of a server. It relays and stores sealed bytes by name, and is trusted with nothing. */
import type { Bytes } from './bytes'

export type TransportErrorCode = 'offline' | 'refused' | 'full' | 'too-large' | 'not-a-server' | 'other'

export class TransportError extends Error {
  /** `cause` is the error of the connection, for whoever looks into a failure. */
  constructor(
    readonly code: TransportErrorCode,
    cause?: unknown,
  ) {
    super(code, { cause })
    this.name = 'TransportError'
  }
}

export interface Item {
  readonly name: string
  readonly bytes: Bytes
}

/**
 * Position in what the server has stored. `name` is what lies at `seq`: another one there tells that the server was
 * rolled back.
 */
export interface Cursor {
  /** One life of the server's store, until it is wiped. */
  readonly generation: string
  readonly seq: number
  readonly name: string
}

/** All functions reject with a `TransportError`. */
export interface Transport {
  /** Put-if-absent. `exists`: these very bytes are there; `conflict`: others are. */
  put(name: string, bytes: Bytes): Promise<'stored' | 'exists' | 'conflict'>
  get(name: string): Promise<Bytes | null>
  /** All membership changes from a number on, junk among them, in the server's order. */
  changes(from: number): Promise<readonly Item[]>
  /** The newest of the membership changes of one number: all that a guest may ask. */
  newestChange(n: number): Promise<Item | null>
  /** Names that begin with a prefix. */
  list(prefix: string): Promise<ReadonlySet<string>>
  /** False where the server’s store is another one, or has something else at that place. */
  holds(cursor: Cursor): Promise<boolean>
  /**
   * Batches after a cursor, in the server's order. Resolves once all that was there has been
   * received; what comes later is received too, until `close`.
   */
  read(after: Cursor | null, received: (items: readonly Item[], cursor: Cursor) => Promise<void>): Promise<void>
  /** Heartbeats and the lobby, of each name the newest, and the membership changes that come. As `read`. */
  watch(received: (item: Item) => Promise<void>): Promise<void>
  /** Replaces this device's heartbeat; the server's time, as an ISO 8601 instant. */
  beat(name: string, bytes: Bytes): Promise<string>
  /** Largest message of the server. */
  readonly maxBytes: number
  close(): Promise<void>
}
