/** Decorator of a transport: tells what has arrived, keeps the lobby apart, and reports what fails while reading. */
import { MEMBERSHIP, parseName } from '../../shared/delegation/names'
import type { Item, Transport } from '../../shared/delegation/transport'

interface Observer {
  /** After batches, membership changes or a heartbeat were received; of a heartbeat, none. */
  received(items: readonly Item[]): void
  lobby(item: Item): Promise<void>
  /** A receipt failed: what comes after it would leave a gap, so that the connection has to begin anew. */
  failed(error: unknown): void
}

export function observed(transport: Transport, { received, lobby, failed }: Observer): Transport {
  const guarded =
    <A extends readonly unknown[]>(work: (...args: A) => Promise<void>) =>
    async (...args: A): Promise<void> => {
      try {
        await work(...args)
      } catch (error) {
        failed(error)
        throw error
      }
    }
  return {
    maxBytes: transport.maxBytes,
    put: (name, bytes) => transport.put(name, bytes),
    get: (name) => transport.get(name),
    changes: (from) => transport.changes(from),
    newestChange: (n) => transport.newestChange(n),
    list: (prefix) => transport.list(prefix),
    holds: (cursor) => transport.holds(cursor),
    beat: (name, bytes) => transport.beat(name, bytes),
    close: () => transport.close(),
    read: (after, receive) =>
      transport.read(
        after,
        guarded(async (items, cursor) => {
          await receive(items, cursor)
          received(items)
        }),
      ),
    watch: (receive) =>
      transport.watch(
        guarded(async (item) => {
          if (isLobby(item.name)) return await lobby(item)
          await receive(item)
          received(item.name.startsWith(MEMBERSHIP) ? [item] : [])
        }),
      ),
  }
}

function isLobby(text: string): boolean {
  const type = parseName(text)?.type
  return type === 'request' || type === 'response'
}
