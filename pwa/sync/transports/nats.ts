/** Transport over NATS JetStream by WebSocket. */
import type { Limits } from '../../../shared/delegation/membership-schema'
import type { Transport, TransportErrorCode } from '../../../shared/delegation/transport'
import type { Credential } from '../credentials'

export interface NatsServer {
  /** Address of the WebSocket, `ws:` or `wss:`. */
  readonly url: string
  readonly d: string
  /** As in the token: the device's id, or a guest's invitation. */
  readonly name: string
  readonly credential: Credential
  /** Where this device may write: the streams are created where they are missing. `null` for readers and guests. */
  readonly limits: Limits | null
  /**
   * Called once where the connection ends otherwise than by `close`. There is no reconnection here: each connection
   * begins with repair, so the caller connects anew.
   */
  readonly closed: (code: TransportErrorCode) => void
}

/** Connects once. Rejects with a `TransportError`. */
export async function connectNats(_server: NatsServer): Promise<Transport> {
  throw new Error('not there yet')
}
