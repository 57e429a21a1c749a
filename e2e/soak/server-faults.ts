/** Faults of the server's nodes, each while devices write; afterwards all nodes are there again. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { SoakWorld } from './sync-world'

/** Milliseconds without the nodes that are gone. */
const AWAY = 5_000

export interface ServerFault {
  readonly name: string
  /** Nodes that are killed, the leader of the log first. */
  readonly killed: number
  /** True where the killed nodes lose their storage. */
  readonly wipes: boolean
}

export const SERVER_FAULTS: readonly ServerFault[] = [
  { name: 'the leader is killed', killed: 1, wipes: false },
  { name: 'the quorum is lost', killed: 2, wipes: false },
  { name: 'a disk is wiped', killed: 1, wipes: true },
]

export async function happen(world: SoakWorld, { killed, wipes }: ServerFault): Promise<void> {
  await world.until('all nodes have the log', async () => (await world.leader)?.isWhole ?? false)
  const leader = (await world.leader)?.node
  const { nodes } = world.cluster
  const gone = [...nodes].sort((a, b) => Number(b === leader) - Number(a === leader)).slice(0, killed)
  for (const device of world.devices) world.write(device)
  await Promise.all(gone.map((node) => node.kill()))
  for (const device of world.devices) world.write(device)
  await sleep(AWAY)
  if (wipes) for (const node of gone) node.wipe()
  await Promise.all(gone.map((node) => node.start()))
}
