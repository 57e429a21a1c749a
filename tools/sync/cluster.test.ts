/** Three nodes with the written configurations, on loopback addresses: one may be lost, and its devices go on. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { issueCredential } from '../../pwa/sync/credentials'
import { connectNats } from '../../pwa/sync/transports/nats'
import type { Transport } from '../../shared/delegation/transport'
import { freePort } from '../free-port'
import { hostFiles } from './host-files'
import { creationOf, newKeys } from './keys'
import { provideNats, type RunningNats, startNats } from './nats-program'
import { resize } from './resize'
import { D, idOf } from './test-world'

const NODES = ['127.0.0.1', '127.0.0.2', '127.0.0.3']
const limits = { bytes: 100_000_000, replicas: 3 }
const host = { name: 'plenary.mission.example', nodes: NODES }
const [ANNA, BEN] = [idOf('a'), idOf('b')]
const batch = (n: number): string => `log/${ANNA}/${n}/${idOf('h')}`

const folder = mkdtempSync(join(tmpdir(), 'plenary-cluster-'))
let keys: Awaited<ReturnType<typeof newKeys>>
let nodes: RunningNats[] = []
let webSocketPort: number

beforeAll(async () => {
  const program = await provideNats()
  keys = await newKeys(limits, host)
  const files = await hostFiles({ ...keys, host })
  // Their addresses differ, as on machines of their own; the port for clients is on loopback, which they share here.
  webSocketPort = await freePort()
  const clusterPort = await freePort()
  const starts = NODES.map(async (address, at) => {
    const path = join(folder, `n${at + 1}.conf`)
    const conf = (files.get(`nats-n${at + 1}.conf`) ?? '')
      .replace('port: 4222', `port: ${await freePort()}`)
      .replaceAll(':6222', `:${clusterPort}`)
      .replace('port: 8080', `port: ${webSocketPort}`)
      .replace('/var/lib/plenary-nats', join(folder, `store-${at}`))
    writeFileSync(path, conf)
    return await startNats(program, path, webSocketPort, address)
  })
  nodes = await Promise.all(starts)
}, 180_000)
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.kill()))
  rmSync(folder, { recursive: true, force: true })
})

/** Connects to a node, as soon as the nodes have a leader. */
async function connected(at: number, name: string): Promise<Transport> {
  const credential = await issueCredential(creationOf(keys), { d: D, access: 'admin', name })
  const url = `ws://${NODES[at]}:${webSocketPort}/`
  for (;;) {
    try {
      return await connectNats({ url, d: D, name, credential, limits, closed: () => {} })
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

it('has what one node took on the others, and goes on without that node', async () => {
  const [anna, ben] = [await connected(0, ANNA), await connected(1, BEN)]
  const names: string[] = []
  for (let n = 1; n <= 20; n++) expect(await anna.put(batch(n), new Uint8Array(1000))).toBe('stored')
  await ben.read(null, async (items) => void names.push(...items.map(({ name }) => name)))
  expect(names).toEqual(Array.from({ length: 20 }, (_, at) => batch(at + 1)))
  await nodes[0]?.kill()
  const again = await connected(2, ANNA)
  const put = async (n: number): Promise<void> => {
    await expect.poll(() => again.put(batch(n), new Uint8Array(1000)).catch(() => 'not yet')).toMatch(/stored|exists/)
  }
  for (let n = 21; n <= 25; n++) await put(n)
  await expect.poll(() => names).toEqual(Array.from({ length: 25 }, (_, at) => batch(at + 1)))
})

it('gives a running delegation more space', async () => {
  const url = `ws://${NODES[1]}:${webSocketPort}/`
  const more = { ...keys, limits: { ...limits, bytes: 120_000_000 } }
  // The nodes may not have chosen another leader yet.
  await expect.poll(() => resize(more, url).catch(String), { timeout: 60_000 }).toEqual([`plenary-${D}`])
})
