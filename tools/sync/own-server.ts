/** A sync server of one node on this machine, for trying out and for tests: on loopback, on free ports. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../programs/free-port'
import type { ServerKeys } from './keys'
import { natsConf } from './nats-conf'
import { type RunningNats, startNats } from './nats-program'

export interface OwnServer {
  /** Port of the WebSocket. */
  readonly port: number
  /** Takes what the host has decided: revoked users, limits. */
  apply(keys: ServerKeys): Promise<void>
  kill(): Promise<void>
  restart(): Promise<void>
  /** Resolves once the program has ended by itself, with what it said. */
  ended(): Promise<string>
}

/** Starts a server that stores in a folder. */
export async function startOwnServer(program: string, folder: string, keys: ServerKeys): Promise<OwnServer> {
  const [port, webSocketPort] = [await freePort(), await freePort()]
  const store = join(folder, 'store')
  const configuration = join(folder, 'nats.conf')
  mkdirSync(store, { recursive: true })
  const write = async (written: ServerKeys): Promise<void> => {
    const webSocket = { host: '127.0.0.1', port: webSocketPort }
    const node = { name: 'n1', port, webSocket, store, address: '127.0.0.1', nodes: ['127.0.0.1'] }
    writeFileSync(configuration, await natsConf(written, node), { mode: 0o600 })
  }
  await write(keys)
  let nats: RunningNats = await startNats(program, configuration, webSocketPort)
  return {
    port: webSocketPort,
    apply: async (changed) => {
      await write(changed)
      nats.reload()
    },
    kill: () => nats.kill(),
    restart: async () => {
      nats = await startNats(program, configuration, webSocketPort)
    },
    ended: () => nats.ended,
  }
}
