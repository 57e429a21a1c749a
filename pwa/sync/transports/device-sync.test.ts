/** Devices of a delegation over a real NATS server: the state machine that all other tests run in memory. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { found, note, type TestDevice, World } from '../../../testing/delegation/delegation'
import { quickCryptography } from '../../../testing/delegation/node-cryptography'
import { LIMITS, TestWorld } from '../../../testing/delegation/test-world'

const ACCESSES = ['admin', 'member', 'member', 'reader'] as const

let nats: TestWorld
let world: World

beforeEach(async () => {
  nats = await TestWorld.start()
  world = new World(quickCryptography, await found(quickCryptography, ACCESSES, nats.d))
})
afterEach(() => nats.end())

const transport = async (device: TestDevice) => {
  const access = ACCESSES[world.devices.indexOf(device)] ?? 'reader'
  const name = device.identity.id
  const credential = await nats.credential(access, name, { d: world.d })
  return await nats.connect(access, name, { d: world.d, credential, limits: access === 'admin' ? LIMITS : null })
}

async function connect(at: number) {
  const device = world.device(at)
  const sync = await device.open()
  await sync.connect(await transport(device))
  return { device, sync }
}

async function create(): Promise<void> {
  const server = await transport(world.device(0))
  for (const { name, bytes } of world.founded.changes) await server.put(name, bytes)
  await server.close()
}

it('have each other’s entries at once', async () => {
  await create()
  const [anna, ben, , reader] = [await connect(0), await connect(1), null, await connect(3)]
  anna.device.store.save(note('of Anna'))
  await anna.sync.saved()
  ben.device.store.save(note('of Ben'))
  await ben.sync.saved()
  for (const { device } of [anna, ben, reader]) await expect.poll(() => device.texts).toEqual(['of Anna', 'of Ben'])
})

it('give back what a wiped server lost, to a device that comes later', async () => {
  await create()
  const anna = await connect(0)
  for (let at = 0; at < 30; at++) {
    anna.device.store.save(note(`note ${at}`))
    await anna.sync.saved()
  }
  await nats.wipe()
  expect((await connect(0)).sync.restored).toBeGreaterThan(30)
  expect((await connect(2)).device.texts).toHaveLength(30)
})
