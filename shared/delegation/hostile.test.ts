import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  AT,
  changeItem,
  type Founded,
  foldOf,
  found,
  note,
  type TestDevice,
  World,
} from '../../testing/delegation/delegation'
import { falseHeartbeat, LIES, type Lie } from '../../testing/delegation/false-heartbeat'
import type { View } from '../../testing/delegation/memory-transport'
import { quickCryptography as quick } from '../../testing/delegation/node-cryptography'
import { type Header, hashOf, seal } from './envelope'
import { identityOf, newSeeds, sealingKey } from './membership/keys'
import { nextChange } from './membership/new-change'
import { nameText } from './names'
import type { SyncStatus } from './sync-status'
import { type Item, TransportError } from './transport'

let founded: Founded
let world: World
let [anna, ben, carla, reader]: TestDevice[] = []

beforeAll(async () => {
  founded = await found(quick, ['admin', 'member', 'admin', 'reader'])
})
beforeEach(() => {
  world = new World(quick, founded)
  ;[anna, ben, carla, reader] = world.devices
})

const of = (device: TestDevice | undefined): TestDevice => {
  if (!device) throw new Error('no device')
  return device
}
const idOf = (device: TestDevice | undefined): string => of(device).identity.id
const statusOf = (device: TestDevice | undefined): SyncStatus => {
  const { sync } = of(device)
  if (!sync) throw new Error('not connected')
  return sync.status
}
/** Ben's nth batch is shown to Carla otherwise. */
const view =
  (n: number, show: (item: Item) => Item | null): View =>
  (item, device) =>
    device === idOf(carla) && item.name.startsWith(`log/${idOf(ben)}/${n}/`) ? show(item) : item
const honest: View = (item) => item

async function write(device: TestDevice | undefined, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    of(device).store.save(note(text))
    await of(device).once()
  }
}

/** A batch as a device's modified app could make it. */
async function craft(device: TestDevice | undefined, text: unknown, more: Partial<Header> = {}): Promise<Item> {
  const { identity } = of(device)
  const key = (await foldOf(quick, founded, identity)).keys.get(1)
  if (!key) throw new Error('no key')
  const header = {
    d: founded.d,
    type: 'batch' as const,
    by: identity.id,
    n: 1,
    prev: null,
    keyEpoch: 1,
    schema: 1,
    ...more,
  }
  const bytes = await seal(quick, { header, text, key: await sealingKey(quick, key, header), signer: identity.signer })
  const name = { type: 'batch' as const, device: header.by, n: header.n, hash: await hashOf(quick, bytes) }
  return { name: nameText(name), bytes }
}

const altered = ({ name, bytes }: Item): Item => ({
  name,
  bytes: bytes.map((byte, at) => (at === bytes.length - 100 ? byte ^ 1 : byte)),
})

describe('a server that', () => {
  it.each<readonly [string, () => View, Partial<SyncStatus>]>([
    ['alters a batch', () => view(1, altered), { dropped: 1 }],
    ['omits a batch', () => view(1, () => null), {}],
    [
      'gives it another hash',
      () =>
        view(1, ({ name, bytes }) => ({
          name: name.replace(/.$/, (last) => (last === 'a' ? 'e' : 'a')),
          bytes: bytes.slice(),
        })),
      {},
    ],
    [
      'moves it to another number',
      () => view(1, ({ name, bytes }) => ({ name: name.replace('/1/', '/4/'), bytes })),
      { dropped: 1 },
    ],
    [
      'moves it to another device',
      () => view(1, ({ name, bytes }) => ({ name: name.replace(idOf(ben), idOf(anna)), bytes })),
      { dropped: 1 },
    ],
    ['shows junk', () => view(1, ({ name }) => ({ name, bytes: new Uint8Array(500) })), { dropped: 1 }],
  ])('%s, is noticed, and cannot stop what comes after', async (_, make, noticed) => {
    await write(ben, 'one')
    world.server.faults.view = make()
    await of(carla).once()
    await write(ben, 'two')
    await write(anna, 'of Anna')
    await of(carla).once()
    expect(of(carla).texts).toEqual(['of Anna'])
    expect(statusOf(carla)).toMatchObject({ ...noticed, gaps: [idOf(ben)], missing: new Map([[idOf(ben), 2]]) })
    world.server.faults.view = honest
    await of(carla).once()
    expect(of(carla).texts).toEqual(['of Anna', 'one', 'two'])
    expect(statusOf(carla)).toMatchObject({ gaps: [], missing: new Map() })
  })

  it('omits the newest batch, is noticed by the heartbeat of its device', async () => {
    await write(ben, 'one')
    world.server.faults.view = view(1, () => null)
    await of(carla).once()
    expect(statusOf(carla)).toMatchObject({ gaps: [], missing: new Map([[idOf(ben), 1]]) })
  })

  it('shows batches of a stranger, or of another delegation, is believed nothing', async () => {
    const stranger = await identityOf(quick, newSeeds(quick))
    for (const more of [{ by: stranger.id }, { d: stranger.id }]) {
      const item = await craft(ben, { at: AT, entries: [note('forged')] }, more)
      world.server.flood(item.name, item.bytes)
    }
    await world.settle()
    expect([of(carla).texts, statusOf(carla).dropped]).toEqual([[], 1])
    expect(of(carla).sync?.replica.log.size).toBe(0)
  })

  it('floods, fills no device', async () => {
    for (let at = 1; at <= 1_500; at++) {
      world.server.flood(`log/${idOf(ben)}/${at}/${idOf(ben)}`, new Uint8Array(200))
      world.server.flood(`junk/${at}`, new Uint8Array(10))
    }
    await write(ben, 'one')
    await of(carla).once()
    expect(of(carla).texts).toEqual(['one'])
    expect(of(carla).store.logged).toHaveLength(founded.changes.length + 1)
  })

  it('has junk under names that a device wants, is asked for each once', async () => {
    const stranger = await identityOf(quick, newSeeds(quick))
    // Of a device that nobody has admitted, and of one that has a gap, so that its log is listed.
    const strange = await seal(quick, {
      header: { d: founded.d, type: 'batch', by: stranger.id, n: 1, prev: null, keyEpoch: 1, schema: 1 },
      text: {},
      key: await sealingKey(quick, new Uint8Array(32), { d: founded.d, type: 'batch', by: stranger.id }),
      signer: stranger.signer,
    })
    const unknown = { type: 'batch' as const, device: stranger.id, n: 1, hash: await hashOf(quick, strange) }
    const held = await craft(ben, { at: AT, entries: [] }, { n: 5, prev: idOf(anna) })
    const junk = Array.from({ length: 20 }, (_, at) => `log/${idOf(ben)}/${at + 1}/${idOf(anna)}`)
    world.server.flood(nameText(unknown), strange)
    for (const name of junk) world.server.flood(name, new Uint8Array(200))
    world.server.flood(held.name, held.bytes)
    const asked: string[] = []
    const transport = of(carla).transport()
    const sync = await of(carla).open()
    await sync.connect({
      ...transport,
      get: async (name) => {
        asked.push(name)
        return await transport.get(name)
      },
    })
    for (let at = 0; at < 3; at++) await sync.refresh()
    expect(sync.replica.state.unverified).toEqual([nameText(unknown)])
    expect(asked).toEqual(junk)
  })

  it('shows an older state, is repaired from what devices have', async () => {
    await write(ben, 'one')
    const rollBack = world.server.copy()
    await write(ben, 'two')
    await of(carla).once()
    rollBack()
    await write(anna, 'of Anna')
    const sync = await of(carla).once()
    expect(sync.restored).toBe(1)
    await world.settle()
    for (const device of world.devices) expect(device.texts).toEqual(['of Anna', 'one', 'two'])
  })

  it('shows older heartbeats, moves none back', async () => {
    await write(ben, 'one')
    await world.settle()
    const older = world.server.copy()
    await write(ben, 'two')
    await of(carla).once()
    const beats = of(carla).sync?.replica.beats.get(idOf(ben))
    older()
    await of(carla).once()
    expect(of(carla).sync?.replica.beats.get(idOf(ben))).toEqual(beats)
  })

  it('shows two membership logs to two devices, stops both from sending', async () => {
    await world.settle()
    const log = await foldOf(quick, founded, of(anna).identity)
    const n = founded.changes.length + 1
    const rename = async (by: TestDevice | undefined, name: string) =>
      nextChange(quick, log, of(by).identity, { kind: 'rename', at: AT, device: null, name })
    const [one, other] = [await rename(anna, 'One'), await rename(carla, 'Other')]
    const [ofAnna, ofCarla] = [await changeItem(quick, n, one), await changeItem(quick, n, other)]
    for (const { name, bytes } of [ofAnna, ofCarla]) world.server.flood(name, bytes)
    world.server.faults.view = (item, device) => {
      const hidden = device === idOf(ben) ? ofAnna : ofCarla
      return item.name === hidden.name ? null : item
    }
    await world.settle()
    of(ben).store.save(note('stays'))
    await of(ben).once()
    await of(anna).once()
    expect([statusOf(anna).barrier, statusOf(ben).barrier]).toEqual(['two-logs', 'two-logs'])
    expect([statusOf(anna).onOtherLogs, of(ben).store.waiting.length]).toEqual([[idOf(ben)], 1])
    // Never merged silently, when it shows the other one.
    world.server.faults.view = honest
    await of(ben).once()
    expect(of(ben).sync?.replica.membership?.name).toBe('Other')
    expect(statusOf(ben).barrier).toBe('two-logs')
    // An admin decides.
    await world.change({ kind: 'remove', at: AT, device: idOf(ben), upTo: [] })
    await world.settle()
    for (const device of [anna, carla]) expect(statusOf(device).barrier).toBeNull()
  })
})

it('a copied profile is told, with all that both wrote', async () => {
  await write(ben, 'before')
  const copy = of(ben).store.copy()
  await write(ben, 'on the one')
  copy()
  world.server.faults.view = (item, device) => (device === idOf(ben) && item.name.startsWith('log/') ? null : item)
  await write(ben, 'on the other')
  world.server.faults.view = honest
  await world.settle()
  for (const device of [anna, carla]) expect(of(device).texts).toEqual(['before', 'on the one', 'on the other'])
  expect(statusOf(anna).copied).toEqual([idOf(ben)])
})

describe('a batch', () => {
  it('that is too new stays sealed, and the chain goes on', async () => {
    const first = await craft(ben, { later: 'form' }, { schema: 2 })
    const second = await craft(
      ben,
      { at: AT, entries: [note('after')] },
      { n: 2, prev: first.name.split('/')[3] ?? null },
    )
    for (const { name, bytes } of [first, second]) world.server.flood(name, bytes)
    await world.settle()
    expect(of(carla).texts).toEqual(['after'])
    expect(statusOf(carla).unread).toBe(1)
  })

  it.each<readonly [string, unknown, readonly string[], number]>([
    ['of no entries', { at: AT }, [], 1],
    ['of text', 'text', [], 1],
    ['of which some parse', { at: AT, entries: [note('good'), { kind: 'note' }, 7] }, ['good'], 2],
    ['with a private entry', { at: AT, entries: [{ ...note('x'), layer: 'private' }, note('good')] }, ['good'], 1],
    [
      'with a follow',
      {
        at: AT,
        entries: [
          {
            kind: 'follow',
            id: 'follow-00000001',
            layer: 'public',
            madeAt: AT,
            subject: { kind: 'article', id: 'spam' },
            on: true,
          },
        ],
      },
      [],
      1,
    ],
    ['of more than a thousand', { at: AT, entries: Array.from({ length: 1_001 }, () => note('x')) }, [], 1],
  ])('that is damaged is taken as far as it parses: %s', async (_, text, texts, damaged) => {
    const { name, bytes } = await craft(ben, text)
    world.server.flood(name, bytes)
    await world.settle()
    expect(of(carla).texts).toEqual(texts)
    expect(statusOf(carla).damaged).toEqual({ [idOf(ben)]: damaged })
  })
})

describe('with a server that', () => {
  const failing = async (device: TestDevice | undefined): Promise<unknown> =>
    of(device)
      .once()
      .then(
        () => 'connected',
        (error: unknown) => (error instanceof TransportError ? error.code : error),
      )

  it.each<readonly [string, () => void, () => void, string]>([
    [
      'is offline',
      () => Object.assign(world.server.faults, { isOffline: true }),
      () => Object.assign(world.server.faults, { isOffline: false }),
      'offline',
    ],
    [
      'refuses the device',
      () => world.server.faults.refused.add(idOf(ben)),
      () => world.server.faults.refused.clear(),
      'refused',
    ],
    [
      'loses the acknowledgement',
      () => Object.assign(world.server.faults, { losesAcknowledgement: true }),
      () => undefined,
      'offline',
    ],
  ])('%s, what waits is sent later, once', async (_, begin, end, code) => {
    await of(ben).once()
    begin()
    of(ben).store.save(note('waits'))
    expect(await failing(ben)).toBe(code)
    expect(of(ben).texts).toEqual(['waits'])
    end()
    await world.settle()
    for (const device of world.devices) expect(device.texts).toEqual(['waits'])
    expect(world.server.names.filter((name) => name.startsWith('log/'))).toHaveLength(1)
  })

  it('is full, or takes less than before, goes on being read, and what waits is sent later', async () => {
    await write(ben, 'one')
    await of(carla).once()
    for (const [fault, code, end] of [
      [{ isFull: true }, 'full', { isFull: false }],
      [{ maxBytes: 10 }, 'too-large', { maxBytes: 1_000_000 }],
    ] as const) {
      const text = `waits: ${code}`
      of(carla).store.save(note(text))
      await write(ben, `of Ben: ${code}`)
      const sync = await of(carla).open()
      const transport = of(carla).transport()
      Object.assign(world.server.faults, fault)
      await sync.connect(transport)
      expect([sync.refusal, sync.status.isPending]).toEqual([code, true])
      expect(of(carla).texts).toContain(`of Ben: ${code}`)
      await sync.close()
      Object.assign(world.server.faults, end)
      await world.settle()
      expect(of(anna).texts).toContain(text)
    }
  })

  it('was wiped and is full, is repaired once there is room, by a device that was begun again', async () => {
    await write(ben, 'one')
    await of(carla).once()
    world.server.wipe()
    world.server.faults.isFull = true
    expect((await of(carla).once()).refusal).toBe('full')
    world.server.faults.isFull = false
    expect((await of(carla).once()).restored).toBeGreaterThan(0)
    await of(anna).once()
    expect(of(anna).texts).toEqual(['one'])
  })

  it('was wiped, gives back what only others had, and asks before a change of the membership', async () => {
    await write(ben, 'of Ben')
    await world.settle()
    world.server.wipe()
    // Ben’s device never returns.
    for (let times = 0; times < 2; times++) for (const device of [anna, carla]) await of(device).once()
    const late = new World(quick, founded)
    for (const name of world.server.names) {
      const bytes = await of(anna).store.envelope(name)
      if (bytes && !name.startsWith('membership/')) late.server.flood(name, bytes)
    }
    await of(late.devices[1]).once()
    expect(of(late.devices[1]).texts).toEqual(['of Ben'])
    const sync = await of(anna).connect()
    expect(await sync.change({ kind: 'rename', at: AT, device: null, name: 'New' })).toBe('made')
  })

  it('began anew, lets an admin change nothing until the other admins are heard, or confirmed', async () => {
    await world.settle()
    world.server.wipe()
    const sync = await of(anna).connect()
    const change = { kind: 'rename', at: AT, device: null, name: 'New' } as const
    expect(await sync.change(change)).toBe('unheard')
    await of(carla).once()
    await sync.refresh()
    await of(anna).connect()
    expect(await of(anna).sync?.change(change)).toBe('made')
  })
})

it('a device that is full keeps its place, and goes on once it has room', async () => {
  await write(ben, 'one', 'two')
  await of(carla).once()
  await write(ben, 'three')
  of(carla).store.isFull = true
  await expect(of(carla).once()).rejects.toThrow('full')
  of(carla).store.isFull = false
  await of(carla).once()
  expect(of(carla).texts).toEqual(['one', 'three', 'two'])
})

async function lie(device: TestDevice | undefined, told: Lie): Promise<void> {
  const { name, bytes } = await falseHeartbeat(quick, founded, of(device).identity, told)
  await of(device).transport().beat(name, bytes)
}

describe('whether others may write is decided by admins: a heartbeat', () => {
  const lies = Object.keys(LIES).filter((name) => !name.startsWith('batches'))
  const told = (name: string): Lie => LIES[name]?.(founded) ?? {}

  it.each(lies)('of a reader that names %s stops nobody, and is told', async (name) => {
    await world.settle()
    await lie(reader, told(name))
    for (const device of [anna, ben]) {
      await write(device, 'goes on')
      expect([statusOf(device).barrier, of(device).store.waiting]).toEqual([null, []])
      const { onOtherLogs, ahead } = statusOf(device)
      expect([...onOtherLogs, ...ahead]).toEqual([idOf(reader)])
    }
  })

  it.each(lies)('of a member that names %s stops the others until an admin removes it', async (name) => {
    await world.settle()
    await lie(ben, told(name))
    of(carla).store.save(note('waits'))
    await of(carla).once()
    expect(statusOf(carla).barrier).toMatch(/two-logs|later-change/)
    await of(anna).once()
    await world.change({ kind: 'remove', at: AT, device: idOf(ben), upTo: [] })
    for (const device of [anna, carla, anna]) await of(device).once()
    for (const device of [anna, carla]) {
      expect([statusOf(device).barrier, of(device).texts]).toEqual([null, ['waits']])
      expect([...statusOf(device).onOtherLogs, ...statusOf(device).ahead]).toEqual([])
    }
  })

  it('of a reader, and of one other, does not say that the changes of another are missing: its own does', async () => {
    await world.settle()
    await lie(reader, { text: { seen: [99, 99, 99, 99] } })
    await of(anna).once()
    expect(statusOf(anna).missing).toEqual(new Map())
    await lie(ben, { text: { seen: [0, 0, 7, 0] } })
    await of(anna).once()
    expect(statusOf(anna).missing).toEqual(new Map())
    await lie(ben, { text: { seen: [0, 0, 0, 0], head: { n: 5, hash: 'a'.repeat(26) } } })
    await of(anna).once()
    expect(statusOf(anna).missing).toEqual(new Map([[idOf(ben), 5]]))
  })
})

describe('junk under the number of a membership change', () => {
  it('by a former admin blocks no later change, and no device that joins', async () => {
    await world.settle()
    const n = founded.changes.length + 1
    const rival = await craft(
      ben,
      { kind: 'rename', at: AT, device: null, name: 'Ours' },
      {
        ...{ type: 'membership' as const, n, prev: founded.changes.at(-1)?.name.split('/')[2] ?? null },
      },
    )
    for (const bytes of [new Uint8Array(300), rival.bytes]) {
      const { name } = await changeItem(quick, n, bytes)
      world.server.flood(name, bytes)
      world.server.flood(name.replace(`/${n}/`, `/${n + 1}/`), bytes)
    }
    await world.change({ kind: 'remove', at: AT, device: idOf(ben), upTo: [] })
    await world.change({ kind: 'rename', at: AT, device: null, name: 'New' })
    await world.settle()
    for (const device of [anna, carla, reader])
      expect(of(device).sync?.replica.membership).toMatchObject({ name: 'New', head: { n: n + 1 } })
  })

  it('of two admins at the same time, the first on the server counts, and the other is told', async () => {
    const [first, second] = [await of(anna).connect(), await of(carla).connect()]
    const answers = await Promise.all(
      [first, second].map((sync, at) => sync.change({ kind: 'rename', at: AT, device: null, name: `Name ${at}` })),
    )
    expect(answers.toSorted()).toEqual(['made', 'taken'])
    await world.settle()
    const names = world.devices.map((device) => device.sync?.replica.membership?.name)
    expect(new Set(names)).toEqual(new Set([`Name ${answers.indexOf('made')}`]))
    for (const device of [anna, ben, carla]) expect(statusOf(device).barrier).toBeNull()
  })
})
