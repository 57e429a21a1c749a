/** A free port of loopback, for servers of tests and of this machine alone. */
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Ports below those that a system gives to outgoing connections: none of these takes the port of a server that starts again. */
const [FIRST, LAST] = [10_000, 32_000]
const TRIES = 100
/** Those that were given: a server may not listen on its own yet. */
const given = new Set<number>()

/** A port that nobody listens on, at any of the addresses, and that this program was not given before. */
export async function freePort(addresses: readonly string[] = ['127.0.0.1']): Promise<number> {
  for (let tried = 0; tried < TRIES; tried++) {
    const port = randomInt(FIRST, LAST)
    if (given.has(port)) continue
    given.add(port)
    if ((await Promise.all(addresses.map((address) => isFree(port, address)))).every(Boolean)) return port
  }
  throw new Error('No free port')
}

async function isFree(port: number, address: string): Promise<boolean> {
  const server = createServer().listen(port, address)
  try {
    await once(server, 'listening')
  } catch {
    return false
  }
  server.close()
  await once(server, 'close')
  return true
}
