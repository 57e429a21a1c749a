/** Connection of the host: as a user of the account of the streams, to which no token that an admin issues leads. */
import { type JetStreamManager, jetstreamManager } from '@nats-io/jetstream'
import { createUser, encodeUser } from '@nats-io/jwt'
import { jwtAuthenticator, wsconnect } from '@nats-io/nats-core'
import type { ServerKeys } from './keys'
import './web-socket'

/** `timeout`: the longest wait for an answer, in milliseconds. */
export async function hostConnection(
  keys: ServerKeys,
  url: string,
  timeout = 5000,
): Promise<{ readonly manager: JetStreamManager; close(): Promise<void> }> {
  const user = createUser()
  const token = await encodeUser('host', user, keys.streams)
  const connection = await wsconnect({
    servers: url,
    authenticator: jwtAuthenticator(token, user.getSeed()),
    reconnect: false,
    timeout,
  })
  const close = () => connection.close()
  try {
    return { manager: await jetstreamManager(connection, { checkAPI: false, timeout }), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Runs some work on a connection, and ends it. */
export async function asHost<T>(
  keys: ServerKeys,
  url: string,
  work: (manager: JetStreamManager) => Promise<T>,
  timeout = 5000,
): Promise<T> {
  const { manager, close } = await hostConnection(keys, url, timeout)
  try {
    return await work(manager)
  } finally {
    await close()
  }
}
