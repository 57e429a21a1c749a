import { beforeAll, expect, it } from 'vitest'
import {
  AT,
  type Founded,
  found,
  note,
  SURROUNDINGS,
  type TestDevice,
  World,
} from '../../testing/delegation/delegation'
import { Countdown, Killed, mortal } from '../../testing/delegation/killed'
import { quickCryptography as quick } from '../../testing/delegation/node-cryptography'
import { DeviceSync } from './device-sync'

let founded: Founded
beforeAll(async () => {
  founded = await found(quick, ['admin', 'member', 'member'])
})

/** Runs the program of a device, which is killed after some steps. True where it came to its end before. */
async function runs(device: TestDevice, steps: number): Promise<boolean> {
  const countdown = new Countdown(steps)
  const transport = device.transport()
  try {
    const sync = await DeviceSync.open(device.localDevice(mortal(device.store, countdown)), SURROUNDINGS)
    await sync.connect(mortal(transport, countdown))
    return true
  } catch (error) {
    if (error instanceof Killed) return false
    throw error
  } finally {
    await transport.close()
  }
}

it.each<readonly [string, (world: World) => Promise<void>]>([
  ['while it receives and sends', async () => undefined],
  [
    'while it reads the membership log anew',
    async (world) => world.change({ kind: 'remove', at: AT, device: world.device(2).identity.id, upTo: [] }),
  ],
  ['while it repairs a wiped server', async (world) => world.server.wipe()],
  ['while it counts again after a restore', async (world) => world.device(1).store.backup()()],
])(
  'a device that is killed before or after each of its steps %s loses nothing, and forks nothing',
  async (_, happen) => {
    for (let steps = 0, isDone = false; !isDone; steps++) {
      const world = new World(quick, founded, true)
      const [anna, ben] = [world.device(0), world.device(1)]
      anna.store.save(note('before'))
      ben.store.save(note('of Ben'))
      await world.settle(1)
      await ben.once()
      await happen(world)
      anna.store.save(note('meanwhile'))
      if (world.server.names.length > 1) await anna.once()
      // Two batches, of what a server with short messages takes.
      world.server.faults.maxBytes = 3_400
      for (let at = 0; at < 12; at++) ben.store.save(note(`waits ${at}`))
      isDone = await runs(ben, steps)
      await world.settle()
      const texts = [anna, ben].map((device) => device.texts)
      expect([steps, texts[0]?.length, texts[1]?.length]).toEqual([steps, 15, 15])
      for (const device of [anna, ben])
        expect(device.sync?.status).toMatchObject({
          barrier: null,
          copied: [],
          gaps: [],
          missing: new Map(),
          isPending: false,
        })
      const numbers = world.server.names
        .filter((name) => name.startsWith(`log/${ben.identity.id}/`))
        .map((name) => name.split('/')[2])
      expect(numbers.toSorted()).toEqual(['1', '2', '3'])
    }
  },
)
