/** Kinds of kills: at which point of its steps the program of a device dies, and what leads it there. */
import { LOG } from '../../shared/delegation/names'
import type { Moment } from '../../testing/delegation/killed'
import type { Point } from './crash'
import type { LiveDevice } from './live-device'
import type { SoakWorld } from './sync-world'

export interface KillKind {
  readonly name: string
  /** The point of one kill. */
  point(): Point
  /** Leads some devices there, at the same time. */
  lead(world: SoakWorld, victims: readonly LiveDevice[]): Promise<void>
  /** A backup is restored, and the program begun again, before it is led there. */
  readonly restores?: true
}

const write = async (world: SoakWorld, victims: readonly LiveDevice[]): Promise<void> => {
  for (const victim of victims) world.write(victim, 3)
}
const receive = async (world: SoakWorld): Promise<void> => void world.write(world.admin)

export const KILL_KINDS: readonly KillKind[] = [
  { name: 'between seal and put', point: () => atPut('before'), lead: write },
  { name: 'between put and acknowledgement', point: () => atPut('during'), lead: write },
  { name: 'between acknowledgement and store', point: () => atPut('after'), lead: write },
  { name: 'between receipt and store', point: () => atCommit('before', 'cursor'), lead: receive },
  { name: 'as a receipt is stored', point: () => atCommit('after', 'cursor'), lead: receive },
  {
    name: 'while it reads the membership log anew',
    point: () => later(isReadOfChanges, random(12)),
    lead: (world) => world.changeMembership(),
  },
  {
    name: 'while it repairs a wiped server',
    point: () => later(atCommit('after', 'isRepairing'), random(12)),
    lead: (world) => world.wipeServer(),
  },
  {
    name: 'while it counts again after a restore',
    point: () => later(() => true, random(30)),
    lead: write,
    restores: true,
  },
]

const random = (below: number): number => Math.floor(Math.random() * below)

const atPut =
  (when: Moment['when']): Point =>
  (moment) =>
    moment.when === when && moment.name === 'put' && String(moment.args[0]).startsWith(LOG)

const isReadOfChanges: Point = ({ name }) => name === 'changes'

/** A commit that sets a field of the state. */
const atCommit =
  (when: Moment['when'], field: 'cursor' | 'isRepairing'): Point =>
  (moment) =>
    moment.when === when && moment.name === 'commit' && field in stateOf(moment.args[1])

const stateOf = (step: unknown): object =>
  typeof step === 'object' && step !== null && 'state' in step && typeof step.state === 'object' && step.state !== null
    ? step.state
    : {}

/** So many moments after a first one. */
function later(first: Point, moments: number): Point {
  let left: number | null = null
  return (moment) => {
    if (left === null && first(moment)) left = moments
    return left !== null && left-- <= 0
  }
}
