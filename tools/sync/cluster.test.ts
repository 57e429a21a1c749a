/** Three nodes with the written configurations, on loopback addresses: one may be lost, and its devices go on. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { issueCredential } from '../../pwa/sync/credentials'
import { connectNats } from '../../pwa/sync/transports/nats'
import type { Transport } from '../../shared/delegation/transport'
import { idOf } from '../../testing/delegation/test-world'
import { Cluster } from './cluster'
import { creationOf, delegationOf } from './keys'
import { resize } from './resize'

const limits = { bytes: 100_000_000, replicas: 3 }
const [ANNA, BEN] = [idOf('a'), idOf('b')]
const batch = (n: number): string => `log/${ANNA}/${n}/${idOf('h')}`

const folder = mkdtempSync(join(tmpdir(), 'plenary-cluster-'))
let cluster: Cluster
let d = ''

beforeAll(async () => {
  cluster = await Cluster.start(folder, limits)
  d = await delegationOf(cluster.keys)
}, 180_000)
afterAll(async () => {
  await cluster.end()
  rmSync(folder, { recursive: true, force: true })
})

/** Nodes choose a leader by timers of seconds, which take longer where other work has the processor. */
const ELECTED = { timeout: 90_000 }

/** Connects to a node, as soon as the nodes have a leader. */
async function connected(at: number, name: string): Promise<Transport> {
  const credential = await issueCredential(creationOf(cluster.keys), { d, access: 'admin', name })
  const { url } = cluster.node(at)
  for (;;) {
    try {
      return await connectNats({ url, d, name, credential, limits, closed: () => {} })
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
  await cluster.node(0).kill()
  const again = await connected(2, ANNA)
  const put = async (n: number): Promise<void> => {
    await expect
      .poll(() => again.put(batch(n), new Uint8Array(1000)).catch(() => 'not yet'), ELECTED)
      .toMatch(/stored|exists/)
  }
  for (let n = 21; n <= 25; n++) await put(n)
  await expect.poll(() => names, ELECTED).toEqual(Array.from({ length: 25 }, (_, at) => batch(at + 1)))
})

it('gives a running delegation more space', async () => {
  const { url } = cluster.node(1)
  const more = { ...cluster.keys, limits: { ...limits, bytes: 120_000_000 } }
  await expect.poll(() => resize(more, url).catch(String), ELECTED).toEqual([`plenary-${d}`])
})
