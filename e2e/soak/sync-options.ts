/** Options of `npm run soak -- sync`. */
import { parseArgs } from 'node:util'

export interface SyncOptions {
  /** Devices of the delegation: an admin's, members', and one that joins at the end. */
  readonly devices: number
  /** Kills of each kind. */
  readonly kills: number
  /** Faults of the server of each kind. */
  readonly faults: number
  /** With a hostile reader, a hostile member, and the thief of an invitation. */
  readonly isHostile: boolean
}

type Numbers = Omit<SyncOptions, 'isHostile'>

const DEFAULTS: Numbers = { devices: 200, kills: 100, faults: 5 }
const HOSTILE: Numbers = { devices: 20, kills: 10, faults: 2 }
const LIMITS: Numbers = { devices: 240, kills: 10_000, faults: 1_000 }
const LEAST: Numbers = { devices: 3, kills: 0, faults: 0 }

/** Throws with what to write. */
export function readSyncOptions(args: readonly string[]): SyncOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      devices: { type: 'string' },
      kills: { type: 'string' },
      faults: { type: 'string' },
      hostile: { type: 'boolean' },
    },
  })
  const isHostile = values.hostile === true
  const numberOf = (name: keyof Numbers): number => {
    const number = Number(values[name] ?? (isHostile ? HOSTILE : DEFAULTS)[name])
    if (Number.isInteger(number) && number >= LEAST[name] && number <= LIMITS[name]) return number
    throw new Error(`--${name} is a whole number from ${LEAST[name]} to ${LIMITS[name]}`)
  }
  return { devices: numberOf('devices'), kills: numberOf('kills'), faults: numberOf('faults'), isHostile }
}
