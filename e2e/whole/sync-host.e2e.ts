/**
 * The host of a delegation as `npm run sync-server -- --host … --write …` writes it, reached from the app's page under its
 * own policy.
 */
import { expect, it } from 'vitest'
import { issueCredential } from '../../pwa/sync/credentials'
import { connectNats } from '../../pwa/sync/transports/nats'
import { parseCreation } from '../../shared/delegation/membership/links'
import { delegationId } from '../../shared/delegation/membership/new-change'
import { PWA_URL } from '../../testing/browsers/builds'
import { browser } from '../../testing/browsers/fixtures'
import { openedSyncHost } from '../../testing/browsers/sync-host'
import { nodeCryptography } from '../../testing/delegation/node-cryptography'
import { idOf } from '../../testing/delegation/test-world'

const { host, web } = openedSyncHost()
const chromium = browser({ pwa: web })

async function creation() {
  const parsed = await parseCreation(nodeCryptography, host.code)
  if (!parsed.ok) throw new Error('the code is none')
  return { ...parsed.value, d: await delegationId(nodeCryptography, parsed.value.account) }
}

/** First line of a NATS server, as a page gets it on a WebSocket; or that there is none. */
const inPage = async (path: string): Promise<string> => {
  const page = await chromium.context.newPage()
  await page.goto(PWA_URL)
  const said = await page.evaluate(
    (path) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(new URL(path, location.href).href.replace(/^http/, 'ws'))
        socket.binaryType = 'arraybuffer'
        socket.onmessage = ({ data }) => resolve(new TextDecoder().decode(data).slice(0, 5))
        socket.onerror = () => resolve('none')
      }),
    path,
  )
  await page.close()
  return said
}

it('reaches the server from the app’s page under the secret path, and nowhere else', async () => {
  const { path } = await creation()
  expect(await inPage(path)).toBe('INFO ')
  for (const other of ['sync/', `sync/${'a'.repeat(22)}`, `${path}x`, '']) expect(await inPage(other)).toBe('none')
})

const status = async (path: string) => (await fetch(`http://localhost:${web.port}/${path}`)).status

it('answers a stranger at another path with 404, and with 400 where it wants a WebSocket, as the steps say', async () => {
  expect(await status('sync/a-stranger-has-only-this')).toBe(404)
  expect(await status('sync/')).toBe(404)
  expect(await status('')).toBe(200)
  expect(await status((await creation()).path)).toBe(400)
})

it('lets the device with the code create streams, write and read, and the next one find it', async () => {
  const { path, limits, d, ...authority } = await creation()
  expect(limits).toEqual({ bytes: 100_000_000, replicas: 1 })
  const url = `ws://localhost:${web.port}/${path}`
  const connect = async (name: string, access: 'admin' | 'member') =>
    await connectNats({
      url,
      d,
      name,
      credential: await issueCredential(authority, { d, access, name }),
      limits: access === 'admin' ? limits : null,
      closed: () => {},
    })
  const admin = await connect(idOf('a'), 'admin')
  const change = `membership/1/${idOf('h')}`
  expect(await admin.put(change, new Uint8Array(2000))).toBe('stored')
  const member = await connect(idOf('b'), 'member')
  const names: string[] = []
  await member.read(null, async (items) => void names.push(...items.map(({ name }) => name)))
  const batch = `log/${idOf('a')}/1/${idOf('h')}`
  await admin.put(batch, new Uint8Array(500_000))
  await expect.poll(() => names).toEqual([batch])
  expect((await member.changes(1)).map(({ name }) => name)).toEqual([change])
  await Promise.all([admin.close(), member.close()])
})

it('says that it is offline while the server is not there', async () => {
  const { path, limits, d, ...authority } = await creation()
  const credential = await issueCredential(authority, { d, access: 'admin', name: idOf('a') })
  const connected = (at: string) =>
    connectNats({
      url: `ws://localhost:${web.port}/${at}`,
      d,
      name: idOf('a'),
      credential,
      limits,
      closed: () => {},
    })
  await expect(connected(`sync/${'a'.repeat(22)}`)).rejects.toMatchObject({ code: 'not-a-server' })
  await host.nats.kill()
  await expect(connected(path)).rejects.toMatchObject({ code: 'offline' })
  expect([502, 503]).toContain(await status(path))
})
