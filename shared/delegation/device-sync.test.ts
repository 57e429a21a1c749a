import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CANARY } from '../../testing/canary'
import { AT, type Founded, foldOf, found, note, type TestDevice, World } from '../../testing/delegation/delegation'
import { quickCryptography as quick } from '../../testing/delegation/node-cryptography'
import { idUnder } from '../domain/entries/id-under'
import { textOf } from './bytes'
import { hashOf, seal } from './envelope'
import { sealingKey } from './membership/keys'
import type { SharedEntry } from './shared-entry'

let founded: Founded
let world: World

beforeAll(async () => {
  founded = await found(quick, ['admin', 'member', 'member', 'reader'])
})
beforeEach(() => {
  world = new World(quick, founded)
})

const [ANNA, BEN, CARLA, READER] = [0, 1, 2, 3]
/** Names of the batches on the server. */
const batches = () => world.server.names.filter((name) => name.startsWith('log/'))

describe('devices of a delegation', () => {
  it('have each other’s entries, with the author that the signature proves', async () => {
    world.device(ANNA).store.save(note('of Anna'))
    world.device(BEN).store.save(note('of Ben', { layer: 'public' }))
    world.device(BEN).store.save(note('from X', { by: { device: 'x-device', name: 'X' } }))
    await world.settle()
    for (const device of world.devices) expect(device.texts).toEqual(['from X', 'of Anna', 'of Ben'])
    const [, passedOn] = [...world.device(CARLA).store.shared.values()].filter(
      ({ by }) => by?.device === world.device(BEN).identity.id,
    )
    expect(passedOn?.by).toEqual({
      device: world.device(BEN).identity.id,
      name: 'device-1',
      from: { device: 'x-device', name: 'X' },
    })
  })

  it('receive while they stay connected', async () => {
    const [anna, ben] = [world.device(ANNA), world.device(BEN)]
    const [sync] = [await anna.connect(), await ben.connect()]
    anna.store.save(note('live'))
    await sync.saved()
    await world.server.settled()
    expect(ben.texts).toEqual(['live'])
  })

  it('send nothing private, and no follow', async () => {
    const anna = world.device(ANNA)
    anna.store.save({ ...note(CANARY), layer: 'private' })
    anna.store.save({
      kind: 'follow',
      id: 'follow-00000001',
      layer: 'public',
      negotiation: 'wto-ecommerce',
      madeAt: AT,
      subject: { kind: 'article', id: 'spam' },
      on: true,
    })
    await world.settle()
    expect(batches()).toEqual([])
    expect(world.server.contents.map(textOf).join()).not.toContain(CANARY)
    expect(world.device(BEN).texts).toEqual([])
  })

  it('send 450 entries as few batches, and a reader sends none', async () => {
    for (let at = 0; at < 450; at++) world.device(BEN).store.save(note(`note ${at}`))
    world.device(READER).store.save(note('of the reader'))
    await world.settle()
    expect(batches()).toHaveLength(3)
    expect(world.device(CARLA).texts).toHaveLength(450)
    expect(world.device(READER).sync?.status.barrier).toBe('reader')
    expect(world.device(READER).store.waiting).toHaveLength(1)
  })

  it('count again without a read of each batch', async () => {
    const anna = world.device(ANNA)
    for (let at = 0; at < 450; at++) anna.store.save(note(`note ${at}`))
    await anna.once()
    anna.store.backup()()
    const asked = vi.spyOn(anna.store, 'envelope')
    await anna.open()
    expect(anna.sync?.replica.isApplied).toBe(true)
    expect(asked).not.toHaveBeenCalled()
  })

  it('send nothing again that a restore brings back, also where they stay connected', async () => {
    const anna = world.device(ANNA)
    anna.store.save(note('sent'))
    const restore = anna.store.backup()
    const sync = await anna.connect()
    restore()
    expect(anna.store.waiting).toHaveLength(1)
    await sync.saved()
    expect(anna.store.waiting).toEqual([])
    expect(batches()).toHaveLength(1)
  })

  it('send nothing that a batch brings as it waits', async () => {
    const [anna, ben] = [world.device(ANNA), world.device(BEN)]
    const same = note('same')
    anna.store.save(same)
    await anna.once()
    ben.store.save({ ...same, by: { device: anna.identity.id, name: '' } })
    await world.settle()
    expect(batches()).toHaveLength(1)
    for (const { store, texts } of [anna, ben]) expect([store.waiting, texts]).toEqual([[], ['same']])
  })

  it('keep here what no message holds, and send the rest', async () => {
    world.server.faults.maxBytes = 6_000
    const anna = world.device(ANNA)
    anna.store.save(note('x'.repeat(8_000)))
    anna.store.save(note('short'))
    await world.settle()
    expect(world.device(BEN).texts).toEqual(['short'])
    expect(anna.sync?.status.tooLarge).toHaveLength(1)
    expect(anna.texts).toHaveLength(2)
  })

  it('with two tabs do not use one number twice', async () => {
    const anna = world.device(ANNA)
    await anna.once()
    const [one, other] = [await anna.open(), await anna.open()]
    anna.store.save(note('one'))
    await Promise.all([one.connect(anna.transport()), other.connect(anna.transport())])
    anna.store.save(note('two'))
    await Promise.all([one.saved(), other.saved()])
    expect(world.server.names.filter((name) => name.startsWith('log/')).map((name) => name.split('/')[2])).toEqual([
      '1',
      '2',
    ])
  })

  describe('where another signs under the id of what is there', () => {
    const ID = 'same-00000001'
    const own = note('own', { id: ID })
    const said = ({ store }: TestDevice) =>
      [...store.shared.values()]
        .map(
          (entry) =>
            `${'text' in entry ? entry.text : ''} ${entry.layer} ${entry.by?.device === idOf(ANNA) ? 'Anna' : 'Ben'}`,
        )
        .sort()
    const idOf = (at: number) => world.device(at).identity.id
    const forgeries: readonly (readonly [string, SharedEntry])[] = [
      ['earlier, as it says', note('forged', { id: ID, madeAt: '2020-01-01T00:00:00.000Z' })],
      ['later, as it says', note('forged', { id: ID, madeAt: '2026-03-02T08:00:00.000Z' })],
      ['public', note('forged', { id: ID, layer: 'public' })],
      ['as what somebody else wrote', note('forged', { id: ID, by: { device: 'x-device', name: 'X' } })],
    ]
    it.each(forgeries)('both count, and damage is told of the second signer: %s', async (_, forged) => {
      const anna = world.device(ANNA)
      anna.store.save(own)
      await anna.once()
      await world.device(CARLA).once()
      world.device(BEN).store.save(forged)
      await world.settle()
      for (const at of [ANNA, CARLA]) {
        expect(said(world.device(at))).toEqual(['forged delegation Ben', 'own delegation Anna'])
        expect(world.device(at).store.shared.get(ID)).toMatchObject({ text: 'own' })
        expect(world.device(at).sync?.status.damaged).toEqual({ [idOf(BEN)]: 1 })
      }
      // Counted again it is the same.
      for (const at of [ANNA, CARLA]) {
        world.device(at).store.backup()()
        await world.device(at).once()
        expect(world.device(at).store.shared.get(ID)).toMatchObject({ text: 'own' })
        expect(world.device(at).sync?.status.damaged).toEqual({ [idOf(BEN)]: 1 })
      }
    })
    it('one’s own stays as it was said, also where the other is read first', async () => {
      world
        .device(BEN)
        .store.save(
          note('forged', { id: ID, layer: 'public', negotiation: 'wto-ecommerce', madeAt: '2020-01-01T00:00:00.000Z' }),
        )
      await world.device(BEN).once()
      await world.device(CARLA).once()
      world.device(ANNA).store.save(own)
      await world.settle()
      for (const at of [ANNA, BEN, CARLA])
        expect(said(world.device(at)).map((text) => text.replace('public', 'delegation'))).toEqual([
          'forged delegation Ben',
          'own delegation Anna',
        ])
      expect(world.device(ANNA).store.shared.get(ID)).toMatchObject({ text: 'own', layer: 'delegation' })
      expect(said(world.device(CARLA)).join()).not.toContain('public')
    })
    it('a device has one place beside it, also where it signs its own composite key', async () => {
      const ben = world.device(BEN)
      world.device(ANNA).store.save(own)
      for (const id of [ID, idUnder(ID, idOf(BEN))]) ben.store.save(note(`of ${id}`, { id }))
      await ben.once()
      await world.settle()
      for (const at of [ANNA, CARLA])
        expect(said(world.device(at)).filter((text) => text.endsWith('Ben'))).toHaveLength(1)
      expect(said(world.device(CARLA))).toEqual(said(world.device(ANNA)))
    })
    it('an id that ends as that of a device which is no member has a place of its own beside it', async () => {
      const ids = [ID, idUnder(ID, 'z'.repeat(26)), idUnder(ID, 'y'.repeat(26))]
      for (const id of ids) world.device(ANNA).store.save(note(`own of ${id}`, { id }))
      for (const id of ids) world.device(BEN).store.save(note(`of ${id}`, { id }))
      await world.settle()
      for (const at of [ANNA, BEN, CARLA])
        expect(said(world.device(at))).toEqual(
          ids.flatMap((id) => [`of ${id} delegation Ben`, `own of ${id} delegation Anna`]).sort(),
        )
    })
    it('what a third device has in that place cannot be taken beforehand', async () => {
      world.device(ANNA).store.save(own)
      world.device(BEN).store.save(note('squat', { id: idUnder(ID, idOf(CARLA)) }))
      await world.settle()
      for (const at of [ANNA, CARLA]) {
        expect(world.device(at).texts).toEqual(['own'])
        expect(world.device(at).sync?.status.damaged).toEqual({ [idOf(BEN)]: 1 })
      }
    })
    it('… nor what one has that joins later', async () => {
      world = new World(quick, { ...founded, changes: founded.changes.slice(0, CARLA) })
      const [joins] = founded.changes.slice(CARLA)
      world.device(ANNA).store.save(own)
      world.device(BEN).store.save(note('squat', { id: idUnder(ID, idOf(CARLA)) }))
      for (const at of [ANNA, BEN, ANNA]) await world.device(at).once()
      expect(world.device(ANNA).texts).toEqual(['own', 'squat'])
      world.server.flood(joins?.name ?? '', joins?.bytes ?? new Uint8Array())
      world.device(CARLA).store.save(note('of Carla', { id: ID }))
      for (const at of [CARLA, ANNA, BEN, CARLA]) await world.device(at).once()
      for (const at of [ANNA, CARLA]) expect(world.device(at).texts).toEqual(['of Carla', 'own'])
    })
  })
})

describe('a removed device', () => {
  const remove = async (upTo: readonly { readonly n: number; readonly hash: string }[]) =>
    world.change({ kind: 'remove', at: AT, device: world.device(BEN).identity.id, upTo: [...upTo] })

  it('reads nothing that is sealed after its removal, and is told who removed it', async () => {
    const ben = world.device(BEN)
    ben.store.save(note('before'))
    await world.settle()
    const [anna] = [await world.device(ANNA).open()]
    await remove(anna.replica.log.ends(ben.identity.id))
    world.device(CARLA).store.save(note('secret'))
    ben.store.save(note('afterwards'))
    await world.settle()
    expect(ben.texts).toEqual(['afterwards', 'before'])
    expect(ben.sync?.status).toMatchObject({ removedBy: world.device(ANNA).identity.id, barrier: 'removed' })
    for (const at of [ANNA, CARLA, READER]) expect(world.device(at).texts).toEqual(['before', 'secret'])
  })

  it('loses on all devices what it wrote after the end that the admin saw', async () => {
    const ben = world.device(BEN)
    ben.store.save(note('before'))
    await world.settle()
    const ends = (await world.device(ANNA).open()).replica.log.ends(ben.identity.id)
    ben.store.save(note('unseen by the admin'))
    await ben.once()
    await world.device(CARLA).once()
    expect(world.device(CARLA).texts).toHaveLength(2)
    await remove(ends)
    await world.settle()
    for (const at of [ANNA, CARLA, READER]) expect(world.device(at).texts).toEqual(['before'])
    expect(world.device(CARLA).sync?.status.setAside).toEqual(new Map([[ben.identity.id, 1]]))
    expect(ben.texts).toHaveLength(2)
  })

  it('cannot put another batch in the place of one that counts', async () => {
    const ben = world.device(BEN)
    ben.store.save(note('before'))
    await world.settle()
    await remove((await world.device(ANNA).open()).replica.log.ends(ben.identity.id))
    const key = (await foldOf(quick, founded, ben.identity)).keys.get(1) ?? new Uint8Array(32)
    const of = { d: founded.d, type: 'batch' as const, by: ben.identity.id }
    const bytes = await seal(quick, {
      header: { ...of, n: 1, prev: null, keyEpoch: 1, schema: 1 },
      text: { at: AT, entries: [note('afterwards, as the first')] },
      key: await sealingKey(quick, key, of),
      signer: ben.identity.signer,
    })
    world.server.flood(`log/${ben.identity.id}/1/${await hashOf(quick, bytes)}`, bytes)
    await world.settle()
    expect(world.device(CARLA).texts).toEqual(['before'])
    expect(world.device(CARLA).sync?.status).toMatchObject({
      setAside: new Map([[ben.identity.id, 1]]),
      copied: [ben.identity.id],
    })
  })

  it('stays removed on a server that is set back to before, once an admin connects', async () => {
    await world.settle()
    const rollBack = world.server.copy()
    await remove([])
    const [removal] = world.server.names.filter((name) => name.startsWith('membership/')).slice(-1)
    rollBack()
    expect(world.server.names).not.toContain(removal)
    await world.settle()
    expect(world.server.names).toContain(removal)
    expect(world.device(CARLA).sync?.replica.membership?.members.get(world.device(BEN).identity.id)?.removed).not.toBe(
      null,
    )
  })

  it('cannot stop the others by naming changes and keys that do not exist', async () => {
    const ben = world.device(BEN)
    await world.settle()
    await remove([])
    const key = (await foldOf(quick, founded, ben.identity)).keys.get(1) ?? new Uint8Array(32)
    const of = { d: founded.d, type: 'heartbeat' as const, by: ben.identity.id }
    for (const keyEpoch of [1, 99]) {
      const bytes = await seal(quick, {
        header: { ...of, n: 90 + keyEpoch, prev: null, keyEpoch, schema: 1 },
        text: {
          at: AT,
          head: null,
          seen: [99, 99, 99],
          membership: { n: 99, hash: founded.d },
          build: '',
          schema: 1,
          packs: {},
        },
        key: await sealingKey(quick, key, of),
        signer: ben.identity.signer,
      })
      await ben.transport().beat(`heartbeat/${ben.identity.id}`, bytes)
      // Once by a device that has not read the removal, once by those that have.
      await world.device(CARLA).once()
      await world.settle()
    }
    for (const at of [ANNA, CARLA])
      expect(world.device(at).sync?.status).toMatchObject({ barrier: null, missing: new Map() })
  })

  it('does not have what others write sealed for it, where a server hides its removal from them', async () => {
    await world.settle()
    const carla = world.device(CARLA)
    await remove([])
    await world.device(ANNA).once()
    const last = `membership/${founded.changes.length + 1}/`
    world.server.faults.view = (item, device) =>
      device === carla.identity.id && item.name.startsWith(last) ? null : item
    carla.store.save(note('not under the old key'))
    await carla.once()
    expect(carla.sync?.status.barrier).toBe('later-change')
    expect(carla.store.waiting).toHaveLength(1)
    world.server.faults.view = (item) => item
    await world.settle()
    expect(carla.store.waiting).toEqual([])
    expect(world.device(ANNA).texts).toEqual(['not under the old key'])
  })
})

it('a device that a change without a new key is hidden from seals nothing either', async () => {
  await world.settle()
  await world.change({ kind: 'rename', at: AT, device: null, name: 'New' })
  const carla = world.device(CARLA)
  const last = `membership/${founded.changes.length + 1}/`
  world.server.faults.view = (item, device) =>
    device === carla.identity.id && item.name.startsWith(last) ? null : item
  carla.store.save(note('waits'))
  await carla.once()
  expect([carla.sync?.status.barrier, carla.store.waiting.length]).toEqual(['later-change', 1])
})

describe('access', () => {
  it('taken away sets aside what comes after; given back it counts again', async () => {
    const ben = world.device(BEN)
    ben.store.save(note('as member'))
    await world.settle()
    const upTo = [...(await world.device(ANNA).open()).replica.log.ends(ben.identity.id)]
    ben.store.save(note('not seen yet'))
    await ben.once()
    await world.change({ kind: 'access', at: AT, device: ben.identity.id, access: 'reader', upTo })
    await world.settle()
    expect(world.device(CARLA).texts).toEqual(['as member'])
    await world.change({ kind: 'access', at: AT, device: ben.identity.id, access: 'member' })
    await world.settle()
    expect(world.device(CARLA).texts).toEqual(['as member', 'not seen yet'])
  })
})

it('a device that leaves says so in its last batch', async () => {
  const ben = world.device(BEN)
  const sync = await ben.connect()
  ben.store.save(note('last'))
  await sync.leave()
  await world.settle()
  expect(world.device(ANNA).sync?.status.leaving).toEqual([ben.identity.id])
  expect(world.device(ANNA).texts).toEqual(['last'])
})
