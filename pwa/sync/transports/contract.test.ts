/** Contract of a transport: the same cases on the server in memory, which all other tests of sync use, and on a real NATS server. */
import { afterEach, describe, expect, it } from 'vitest'
import type { Bytes } from '../../../shared/delegation/bytes'
import { utf8 } from '../../../shared/delegation/bytes'
import type { Cursor, Item, Transport } from '../../../shared/delegation/transport'
import { MemoryServer } from '../../../testing/delegation/memory-transport'
import { idOf, LIMITS, TestWorld } from '../../../testing/delegation/test-world'

interface World {
  connect(device: string): Promise<Transport>
  fill(transport: Transport): Promise<void>
  stop(): Promise<void>
  wipe(): Promise<void>
  copy(): Promise<() => Promise<void>>
  end(): Promise<void>
}

function inMemory(): World {
  const server = new MemoryServer()
  return {
    connect: async (device) => server.connect(device),
    fill: async () => {
      server.faults.isFull = true
    },
    stop: async () => {
      server.faults.isOffline = true
    },
    wipe: async () => server.wipe(),
    copy: async () => {
      const rollBack = server.copy()
      return async () => rollBack()
    },
    end: async () => {},
  }
}

async function onNats(): Promise<World> {
  const world = await TestWorld.start({ ...LIMITS, bytes: 60_000 })
  return {
    connect: (device) => world.connect('admin', device),
    fill: async (transport) => {
      for (let n = 200; n < 270; n++) await transport.put(batch(n), new Uint8Array(1000)).catch(() => {})
    },
    stop: () => world.server.kill(),
    wipe: () => world.wipe(),
    copy: () => world.copy(),
    end: () => world.end(),
  }
}

const [ANNA, BEN] = [idOf('a'), idOf('b')]
const batch = (n: number, device = ANNA): string => `log/${device}/${n}/${idOf('h')}`
const bytes = (text: string): Bytes => utf8(text)

/** Items that a device has read. */
async function reading(transport: Transport, after: Cursor | null = null) {
  const items: Item[] = []
  let cursor = after
  await transport.read(after, async (more, at) => {
    items.push(...more)
    cursor = at
  })
  return {
    texts: () => items.map((item) => new TextDecoder().decode(item.bytes)),
    names: () => items.map(({ name }) => name),
    cursor: () => {
      if (!cursor) throw new Error('nothing was read')
      return cursor
    },
  }
}

describe.each([
  ['in memory', async () => inMemory()],
  ['over NATS', onNats],
] as const)('a transport %s', (_, start) => {
  let world: World | null = null
  const begin = async () => {
    world = await start()
    return { world, anna: await world.connect(ANNA) }
  }
  afterEach(async () => {
    await world?.end()
    world = null
  })

  it('stores a name once, and tells the same bytes from others', async () => {
    const { anna } = await begin()
    expect(await anna.put(batch(1), bytes('one'))).toBe('stored')
    expect(await anna.put(batch(1), bytes('one'))).toBe('exists')
    expect(await anna.put(batch(1), bytes('two'))).toBe('conflict')
    expect(await anna.get(batch(1))).toEqual(bytes('one'))
    expect(await anna.get(batch(2))).toBeNull()
  })

  it('lists the names that begin with a prefix', async () => {
    const { anna } = await begin()
    for (const name of [batch(1), batch(2), batch(1, BEN)]) await anna.put(name, bytes(name))
    expect(await anna.list('')).toEqual(new Set([batch(1), batch(2), batch(1, BEN)]))
    expect(await anna.list(`log/${ANNA}/`)).toEqual(new Set([batch(1), batch(2)]))
    expect(await anna.list(batch(2))).toEqual(new Set([batch(2)]))
    expect(await anna.list(batch(3))).toEqual(new Set())
  })

  it('reads what is there, then what comes, and goes on at a cursor', async () => {
    const { anna, world } = await begin()
    for (let n = 1; n <= 120; n++) await anna.put(batch(n), bytes(String(n)))
    const ben = await world.connect(BEN)
    const first = await reading(ben)
    expect(first.texts()).toEqual(Array.from({ length: 120 }, (_, at) => String(at + 1)))
    const { seq, name } = first.cursor()
    expect([seq, name]).toEqual([120, batch(120)])
    await anna.put(batch(121), bytes('live'))
    await expect.poll(first.texts).toHaveLength(121)
    expect(first.cursor().name).toBe(batch(121))
    const later = await reading(await world.connect(BEN), { ...first.cursor(), seq, name })
    expect(later.names()).toEqual([batch(121)])
  })

  it('tells membership changes to those that watch, apart from the batches that are read', async () => {
    const { anna, world } = await begin()
    const change = (n: number): string => `membership/${n}/${idOf('h')}`
    await anna.put(change(1), bytes('before'))
    await anna.put(batch(1), bytes('one'))
    const ben = await world.connect(BEN)
    const read = await reading(ben)
    const seen: string[] = []
    await ben.watch(async ({ name }) => void seen.push(name))
    await anna.put(change(2), bytes('after'))
    await anna.put(batch(2), bytes('two'))
    await expect.poll(() => [...seen, ...read.names()]).toEqual([change(2), batch(1), batch(2)])
    expect((await ben.changes(1)).map(({ name }) => name)).toEqual([change(1), change(2)])
    expect(await ben.list('')).toEqual(new Set([change(1), change(2), batch(1), batch(2)]))
    expect(await ben.list(change(2))).toEqual(new Set([change(2)]))
  })

  it('holds what a cursor names, until it is wiped', async () => {
    const { anna, world } = await begin()
    await anna.put(batch(1), bytes('one'))
    const cursor = (await reading(anna)).cursor()
    expect(await anna.holds(cursor)).toBe(true)
    expect(await anna.holds({ ...cursor, name: batch(2) })).toBe(false)
    expect(await anna.holds({ ...cursor, seq: 9 })).toBe(false)
    await world.wipe()
    expect(await (await world.connect(ANNA)).holds(cursor)).toBe(false)
  })

  it('holds nothing that came after what it is rolled back to', async () => {
    const { anna, world } = await begin()
    await anna.put(batch(1), bytes('one'))
    const before = (await reading(anna)).cursor()
    const rollBack = await world.copy()
    const again = await world.connect(ANNA)
    await again.put(batch(2), bytes('two'))
    const after = (await reading(again)).cursor()
    await rollBack()
    const later = await world.connect(ANNA)
    expect(await later.holds(before)).toBe(true)
    expect(await later.holds(after)).toBe(false)
    await later.put(batch(3), bytes('three'))
    expect(await later.holds(after)).toBe(false)
  })

  it('has the newest heartbeat of a device, and tells its own time', async () => {
    const { anna, world } = await begin()
    await anna.beat(`heartbeat/${ANNA}`, bytes('old'))
    expect(await anna.beat(`heartbeat/${ANNA}`, bytes('new'))).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    const seen: Item[] = []
    await (await world.connect(BEN)).watch(async (item) => void seen.push(item))
    expect(seen).toEqual([{ name: `heartbeat/${ANNA}`, bytes: bytes('new') }])
  })

  it('refuses what is too large', async () => {
    const { anna } = await begin()
    await expect(anna.put(batch(1), new Uint8Array(anna.maxBytes + 1))).rejects.toMatchObject({ code: 'too-large' })
  })

  it('says that it is full, and still has what it had', async () => {
    const { anna, world } = await begin()
    await anna.put(batch(1), bytes('one'))
    await world.fill(anna)
    await expect(anna.put(batch(2), new Uint8Array(1000))).rejects.toMatchObject({ code: 'full' })
    expect(await anna.put(batch(1), bytes('one'))).toBe('exists')
  })

  it('says that it is offline', async () => {
    const { anna, world } = await begin()
    await world.stop()
    await expect(anna.put(batch(1), bytes('one'))).rejects.toMatchObject({ code: 'offline' })
  })
})
