/** Outcome of a soak of the sync: what was put, and what became of it on all devices. */
import { parseName } from '../../shared/delegation/names'

/** Contents of a device at the end. */
export interface Held {
  readonly device: string
  readonly entries: ReadonlySet<string>
  /** Ids in its outbox. */
  readonly waiting: readonly string[]
  /** Names of the envelopes of its log. */
  readonly names: readonly string[]
}

export interface Tally {
  /** Entries that were confirmed on a device. */
  readonly put: number
  /** Receipts: entries of others, on each device. */
  readonly received: number
  /** Entries that are missing on some device. */
  readonly lost: number
  /** Numbers of a device under which there are two batches. */
  readonly forks: number
  /** Entries that still wait to be sealed. */
  readonly unsealed: number
}

/** `put` names the device of each entry. */
export function tallyOf(put: ReadonlyMap<string, string>, devices: readonly Held[]): Tally {
  const ids = [...put]
  return {
    put: put.size,
    received: sum(
      devices.map(({ device, entries }) => ids.filter(([id, by]) => by !== device && entries.has(id)).length),
    ),
    lost: ids.filter(([id]) => !devices.every(({ entries }) => entries.has(id))).length,
    forks: forksIn(devices.flatMap(({ names }) => names)),
    unsealed: sum(devices.map(({ waiting }) => waiting.length)),
  }
}

export const isClean = ({ lost, forks, unsealed }: Tally): boolean => lost + forks + unsealed === 0

export const tallyText = ({ put, received, lost, forks, unsealed }: Tally): string =>
  `${put} put, ${received} received, ${lost} lost, ${forks} forks, ${unsealed} unsealed`

function forksIn(names: readonly string[]): number {
  const hashes = new Map<string, Set<string>>()
  for (const text of new Set(names)) {
    const name = parseName(text)
    if (name?.type !== 'batch') continue
    const number = `${name.device}/${name.n}`
    hashes.set(number, (hashes.get(number) ?? new Set()).add(name.hash))
  }
  return [...hashes.values()].filter(({ size }) => size > 1).length
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
