/** Three nodes with the written configurations, on loopback addresses: one may be lost, and its devices go on. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
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

/** Nodes choose a leader by timers of seconds, which take longer where other work has the processor. */
const ELECTED = { timeout: 60_000 }
/** After a kill the others seldom fail to choose a leader at all (nats-server 2.10.27): a cluster of its own for each attempt. */
const RETRIED = { retry: 2, timeout: 300_000 }

async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-cluster-'))
  const cluster = await Cluster.start(folder, limits)
  onTestFinished(async () => {
    await cluster.end()
    rmSync(folder, { recursive: true, force: true })
  })
  return cluster
}

/** Connects to a node, as soon as the nodes have a leader. */
async function connected({ keys, node }: Reached, name: string): Promise<Transport> {
  const d = await delegationOf(keys)
  const credential = await issueCredential(creationOf(keys), { d, access: 'admin', name })
  for (;;) {
    try {
      return await connectNats({ url: node.url, d, name, credential, limits, closed: () => {} })
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}
interface Reached {
  readonly keys: Cluster['keys']
  readonly node: ReturnType<Cluster['node']>
}

it('has what one node took on the others, goes on without it, and gets more space', RETRIED, async () => {
  const cluster = await startCluster()
  const at = (index: number): Reached => ({ keys: cluster.keys, node: cluster.node(index) })
  const [anna, ben] = [await connected(at(0), ANNA), await connected(at(1), BEN)]
  const names: string[] = []
  for (let n = 1; n <= 20; n++) expect(await anna.put(batch(n), new Uint8Array(1000))).toBe('stored')
  await ben.read(null, async (items) => void names.push(...items.map(({ name }) => name)))
  expect(names).toEqual(Array.from({ length: 20 }, (_, at) => batch(at + 1)))
  await cluster.node(0).kill()
  const again = await connected(at(2), ANNA)
  const put = async (n: number): Promise<void> => {
    await expect
      .poll(() => again.put(batch(n), new Uint8Array(1000)).catch(() => 'not yet'), ELECTED)
      .toMatch(/stored|exists/)
  }
  for (let n = 21; n <= 25; n++) await put(n)
  await expect.poll(() => names, ELECTED).toEqual(Array.from({ length: 25 }, (_, at) => batch(at + 1)))

  const more = { ...cluster.keys, limits: { ...limits, bytes: 120_000_000 } }
  const resized = [`plenary-${await delegationOf(cluster.keys)}`]
  await expect.poll(() => resize(more, cluster.node(1).url).catch(String), ELECTED).toEqual(resized)
})
