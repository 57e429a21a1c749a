/** Connection of the host: as a user of the account itself, who may what no token that an admin issues allows. */
import { type JetStreamManager, jetstreamManager } from '@nats-io/jetstream'
import { createUser, encodeUser } from '@nats-io/jwt'
import { jwtAuthenticator, wsconnect } from '@nats-io/nats-core'
import type { ServerKeys } from './keys'
import './web-socket'

/** Runs some work on a connection, and ends it. `timeout`: the longest wait for an answer, in milliseconds. */
export async function asHost<T>(
  keys: ServerKeys,
  url: string,
  work: (manager: JetStreamManager) => Promise<T>,
  timeout = 5000,
): Promise<T> {
  const user = createUser()
  const token = await encodeUser('host', user, keys.account)
  const connection = await wsconnect({
    servers: url,
    authenticator: jwtAuthenticator(token, user.getSeed()),
    reconnect: false,
    timeout,
  })
  try {
    return await work(await jetstreamManager(connection, { checkAPI: false, timeout }))
  } finally {
    await connection.close()
  }
}
