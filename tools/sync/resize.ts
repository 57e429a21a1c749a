/** Space of the streams on a running server, by a user of the account itself: no token that an admin issues may. */
import { jetstreamManager } from '@nats-io/jetstream'
import { createUser, encodeUser } from '@nats-io/jwt'
import { jwtAuthenticator, wsconnect } from '@nats-io/nats-core'
import { WebSocket } from 'ws'
import type { ServerKeys } from './keys'

/** Resolves to the names of the streams that were changed. */
export async function resize(keys: ServerKeys, url: string): Promise<readonly string[]> {
  Object.defineProperty(globalThis, 'WebSocket', { value: WebSocket, configurable: true, writable: true })
  const user = createUser()
  const token = await encodeUser('host', user, keys.account)
  const connection = await wsconnect({
    servers: url,
    authenticator: jwtAuthenticator(token, user.getSeed()),
    reconnect: false,
    timeout: 5000,
  })
  try {
    const { streams } = await jetstreamManager(connection, { checkAPI: false })
    const changed: string[] = []
    for await (const { config } of streams.list()) {
      if (config.name.endsWith('-live')) continue
      await streams.update(config.name, { max_bytes: keys.limits.bytes })
      changed.push(config.name)
    }
    return changed
  } finally {
    await connection.close()
  }
}
