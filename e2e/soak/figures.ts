/** Figures of a soak of the sync: propagation delay of writes, and resident memory of the nodes. */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { SoakWorld } from './sync-world'

/** Writes that are timed, one after the other. */
const WRITES = 40
/** Until a write that is on some device no more counts as one that arrives. */
const PATIENCE = 60_000

/** Milliseconds from the write of a device until all others have it, of each write. */
export async function delaysOf(world: SoakWorld): Promise<readonly number[]> {
  const delays: number[] = []
  for (let n = 0; n < WRITES; n++) {
    const device = world.devices[n % world.devices.length]
    if (device) delays.push(await delayOf(world, device))
  }
  return delays
}

async function delayOf(world: SoakWorld, device: SoakWorld['admin']): Promise<number> {
  const since = performance.now()
  const ids = world.write(device)
  const hasArrived = () => world.devices.every(({ device: { store } }) => ids.every((id) => store.has(id)))
  while (!hasArrived() && performance.now() - since < PATIENCE) await sleep(5)
  return hasArrived() ? performance.now() - since : Number.POSITIVE_INFINITY
}

/** Nearest-rank percentile. */
export function percentile(numbers: readonly number[], part: number): number {
  const ordered = numbers.toSorted((a, b) => a - b)
  return ordered[Math.max(0, Math.ceil(ordered.length * part) - 1)] ?? Number.NaN
}

export function delaysText(delays: readonly number[]): string {
  const [half, most] = [0.5, 0.95].map((part) => (percentile(delays, part) / 1000).toFixed(2))
  return `${delays.length} writes were on all other devices after ${half} s (p50), ${most} s (p95)`
}

/** Resident memory of the running nodes, in MB. */
export const memoryText = (world: SoakWorld): string =>
  `nodes: ${world.cluster.nodes.map(({ pid }) => (pid === null ? 'none' : (residentOf(pid) ?? 'unknown'))).join(', ')} MB resident`

/** `null` on a system that does not say it in this way. */
function residentOf(pid: number): number | null {
  try {
    const size = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return size === undefined ? null : Math.round(Number(size) / 1024)
  } catch {
    return null
  }
}
