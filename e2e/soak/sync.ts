/**
 * Soak test of the sync: `npm run soak -- sync` has devices write over three nodes of a real server, kills them at each kind
 * of point and the nodes under them, and prints what was lost, how long a write takes to all devices, and the memory of the
 * nodes. `--devices`, `--kills` and `--faults` of each kind make it shorter. `--hostile` adds a reader, a member and a thief of an
 * invitation who do what they can against the others.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Killed } from '../../testing/delegation/killed'
import { findProgram } from '../../tools/programs/programs.mjs'
import { versionOf } from '../../tools/sync/nats-program'
import { delaysOf, delaysText, memoryText } from './figures'
import { Hostiles } from './hostiles'
import { KILL_KINDS, type KillKind } from './kill-kinds'
import { happen, SERVER_FAULTS, type ServerFault } from './server-faults'
import { Stops } from './stops'
import { readSyncOptions, type SyncOptions } from './sync-options'
import { SoakWorld } from './sync-world'
import { isClean, tallyText } from './tally'

/** Devices that are killed at the same time. */
const AT_ONCE = 20
/** Until all that a removal causes is done, in milliseconds. */
const SETTLING = 5_000
/** Until a device comes to the point at which it is killed. */
const KILL_PATIENCE = 120_000

export async function soakSync(args: readonly string[]): Promise<void> {
  const options = readSyncOptions(args)
  const folder = mkdtempSync(join(tmpdir(), 'plenary-soak-'))
  const unforeseen = reportedErrors()
  // Its exit ends the nodes.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
  const since = Date.now()
  // The first membership changes are key rotations.
  const world = await SoakWorld.create(folder, options.devices, Math.min(10, options.kills))
  try {
    const program = findProgram('nats-server')
    console.log(`nats-server ${program && versionOf(program).text}, three nodes, ${options.devices} devices.`)
    const stops = new Stops(() => world.devices)
    const hostiles = options.isHostile ? new Hostiles(world, world.hostile.reader, world.hostile.member) : null
    const kills = await soak(world, options)
    const isHeld = hostiles === null || (await holdOut(world, hostiles, stops))
    world.beginAgain()
    const tally = await world.settled()
    stops.end()
    console.log(`\n${tallyText(tally)}; ${kills.made} of ${kills.wanted} kills; ${seconds(since)} s`)
    console.log(memoryText(world))
    for (const error of unforeseen) console.error(error)
    if (!isHeld || !isClean(tally) || kills.made < kills.wanted || unforeseen.length > 0) process.exitCode = 1
  } finally {
    await world.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * The hostile member lies too, which stops all that hear it until the admin has removed it. True where nothing else did, no
 * entry was replaced, and the server's streams are as they were made.
 */
async function holdOut(world: SoakWorld, hostiles: Hostiles, stops: Stops): Promise<boolean> {
  const before = stops.longest
  stops.begin()
  const since = Date.now()
  await hostiles.memberLies()
  await world.until('the lie is heard', async () => stops.stopped > 0)
  const heard = Date.now()
  await world.remove(hostiles.member.id)
  const removal = Date.now() - heard
  await sleep(SETTLING)
  const { stopped, longest } = stops
  await hostiles.end()
  const { replaced } = world
  console.log(`\nhostile: ${hostiles.text}`)
  console.log(`stopped before the member lied: ${before} ms at most; after: ${longest} ms, of which the removal took`)
  console.log(`${removal} ms, heard after ${heard - since} ms; ${stopped} still stopped; ${replaced} replaced`)
  return stopped === 0 && replaced === 0 && before < removal + SETTLING
}

interface Kills {
  readonly made: number
  readonly wanted: number
}

async function soak(world: SoakWorld, { kills, faults }: SyncOptions): Promise<Kills> {
  for (const device of world.devices) world.write(device)
  await part(world, 'all write', async () => {
    await world.connected()
    return world.devices.length
  })
  console.log(delaysText(await delaysOf(world)))
  let made = 0
  for (const kind of KILL_KINDS) made += await part(world, kind.name, () => killMany(world, kind, kills))
  for (const fault of SERVER_FAULTS) await part(world, fault.name, () => happenMany(world, fault, faults))
  return { made, wanted: kills * KILL_KINDS.length }
}

/** One part, until all have all again. Gives how many times it happened. */
async function part(world: SoakWorld, name: string, work: () => Promise<number>): Promise<number> {
  const since = Date.now()
  const times = await work()
  const tally = await world.settled()
  console.log(`${name.padEnd(40)}${String(times).padStart(5)}×${seconds(since).padStart(8)} s   ${tallyText(tally)}`)
  return times
}

async function happenMany(world: SoakWorld, fault: ServerFault, times: number): Promise<number> {
  for (let time = 0; time < times; time++) {
    await happen(world, fault)
    await world.settled()
  }
  return times
}

/** Kills so many devices at a kind of point, some at a time, and gives how many came there. */
async function killMany(world: SoakWorld, kind: KillKind, kills: number): Promise<number> {
  let made = 0
  const most = Math.min(AT_ONCE, world.members.length)
  for (let left = kills; left > 0; left -= most) {
    await world.connected()
    made += await killTogether(world, kind, shuffled(world.members).slice(0, Math.min(left, most)))
  }
  return made
}

async function killTogether(world: SoakWorld, kind: KillKind, victims: SoakWorld['devices']): Promise<number> {
  let made = 0
  if (kind.restores) await kind.lead(world, victims)
  const killed = victims.map(async (victim) => {
    const point = kind.point()
    await (kind.restores ? victim.killAfter((store) => store.backup()(), point) : victim.killAt(point))
    made++
  })
  if (!kind.restores) await kind.lead(world, victims)
  await Promise.race([Promise.all(killed), sleep(KILL_PATIENCE, null, { ref: false })])
  return made
}

/** Errors that nobody foresaw, as a browser reports them. */
function reportedErrors(): readonly unknown[] {
  const errors: unknown[] = []
  const report = (error: unknown): void => {
    if (!(error instanceof Killed)) errors.push(error)
  }
  Object.defineProperty(globalThis, 'reportError', { value: report, configurable: true })
  return errors
}

const shuffled = <T>(items: readonly T[]): readonly T[] =>
  items
    .map((item) => ({ item, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item)

const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(1)
