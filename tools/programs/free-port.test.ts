/** Free ports, of which a server may listen on its own only later. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it, vi } from 'vitest'
import { freePort } from './free-port'

const random = vi.hoisted(() => ({ next: [] as number[] }))
vi.mock('node:crypto', async (original) => {
  const actual = await original<typeof import('node:crypto')>()
  return { ...actual, randomInt: (from: number, to: number) => random.next.shift() ?? actual.randomInt(from, to) }
})

it('are never the same twice', async () => {
  const port = await freePort()
  random.next = [port, port]
  expect(await freePort()).not.toBe(port)
})

it.each([['127.0.0.1'], ['127.0.0.2']])('are free at each of the addresses, %s too', async (taken) => {
  const server = createServer().listen(0, taken)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  random.next = [port]
  expect(await freePort(['127.0.0.1', '127.0.0.2'])).not.toBe(port)
  server.close()
})
