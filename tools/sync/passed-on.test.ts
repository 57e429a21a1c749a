/** The WebSocket that the static server passes on, for trying out: one secret path, and no other. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { idOf, TestWorld } from '../../testing/delegation/test-world'
import { type StaticServer, serveFolder } from '../programs/static-server.mjs'

const folder = mkdtempSync(join(tmpdir(), 'plenary-passed-on-'))
let world: TestWorld
let app: StaticServer
const url = (path: string): string => `ws://127.0.0.1:${app.port}/${path}`

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<title>Plenary</title>')
  world = await TestWorld.start()
  app = await serveFolder(folder, 0, { path: `/${world.keys.path}`, port: world.server.port })
})
afterAll(async () => {
  await app.close()
  await world.end()
  rmSync(folder, { recursive: true })
})

it('reaches the server under the secret path', async () => {
  const transport = await world.connect('admin', idOf('a'), { url: url(world.keys.path) })
  const name = `log/${idOf('a')}/1/${idOf('h')}`
  const bytes = new Uint8Array(600_000).fill(7)
  expect(await transport.put(name, bytes)).toBe('stored')
  expect(Buffer.compare((await transport.get(name)) ?? Buffer.alloc(0), bytes)).toBe(0)
  await transport.close()
})

it.each(['', 'sync/', `sync/${'a'.repeat(22)}`, 'sync/x/../..'])(
  'is no server under another path: %s',
  async (path) => {
    await expect(world.connect('admin', idOf('a'), { url: url(path) })).rejects.toMatchObject({ code: 'not-a-server' })
  },
)

it('serves the app beside it, and says offline while the server behind is not there', async () => {
  expect(await (await fetch(url('').replace('ws', 'http'))).text()).toContain('Plenary')
  await world.server.kill()
  await expect(world.connect('admin', idOf('a'), { url: url(world.keys.path) })).rejects.toMatchObject({
    code: 'offline',
  })
  await world.server.restart()
  expect(await (await world.connect('admin', idOf('b'), { url: url(world.keys.path) })).list('')).toHaveLength(1)
  await world.connect('admin', idOf('c'), { url: url(world.keys.path) })
})

it('passes nothing on where it was not told to', async () => {
  const plain = await serveFolder(folder, 0)
  const connected = world.connect('admin', idOf('a'), { url: `ws://127.0.0.1:${plain.port}/${world.keys.path}` })
  await expect(connected).rejects.toMatchObject({ code: 'not-a-server' })
  await plain.close()
})
