import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeCryptography as node } from '../../../testing/delegation/node-cryptography'
import { type Bytes, toBase32 } from '../bytes'
import { type Envelope, parseEnvelope, seal } from '../envelope'
import type { Reader } from './fold-change'
import { type Identity, identityOf, newKey, newSeeds, publicKeysOf, sealingKey } from './keys'
import { livingIn } from './membership'
import { EMPTY_LOG, type MembershipLog, receiveChanges } from './membership-log'
import type { Access, NewChange } from './membership-schema'
import { createDelegation, describe as described, nextChange } from './new-change'
import { newRecoveryKey, seedsOfRecoveryKey } from './recovery-key'

const AT = '2026-03-01T08:00:00.000Z'
const END = { n: 4, hash: toBase32(new Uint8Array(16).fill(5)) }

const parsed = (bytes: Bytes): Envelope => {
  const result = parseEnvelope(bytes)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

const newIdentity = () => identityOf(node, newSeeds(node))

/** A delegation whose admins are here, and its changes in order. */
class Delegation {
  readonly changes: Bytes[] = []
  d = ''
  root = ''
  constructor(readonly creator: Identity) {}

  static async created(creator: Identity): Promise<Delegation> {
    const made = new Delegation(creator)
    const device = 'Anna’s laptop'
    const limits = { bytes: 1e9, replicas: 1 }
    const d = toBase32(node.random(16))
    const { bytes, root } = await createDelegation(node, creator, {
      d,
      name: 'Mission',
      device,
      credential: 'c',
      limits,
      at: AT,
    })
    made.changes.push(bytes)
    return Object.assign(made, { d, root })
  }

  readerOf(identity: Identity): Reader {
    return { cryptography: node, d: this.d, root: this.root, identity }
  }

  async foldFor(identity: Identity, changes: readonly Bytes[] = this.changes): Promise<MembershipLog> {
    return (await receiveChanges(this.readerOf(identity), EMPTY_LOG, changes.map(parsed))).log
  }

  async make(change: NewChange, by = this.creator): Promise<Bytes> {
    return await nextChange(node, await this.foldFor(by), by, change)
  }

  async add(change: NewChange, by = this.creator): Promise<void> {
    this.changes.push(await this.make(change, by))
  }

  async approve(identity: Identity, access: Access = 'member', by = this.creator): Promise<void> {
    const device = described(publicKeysOf(identity), `Device ${this.changes.length}`, access, 'credential')
    await this.add({ kind: 'approve', at: AT, device, heads: { [this.creator.id]: END } }, by)
  }
}

/** Log of a modified app: for the device itself, all of its rules are met. */
function asAdmin(log: MembershipLog, { id }: Identity): MembershipLog {
  const member = log.membership?.members.get(id)
  if (!log.membership || !member) throw new Error('no member')
  const members = new Map([...log.membership.members, [id, { ...member, access: 'admin' as const, removed: null }]])
  return { ...log, membership: { ...log.membership, members } }
}

let anna: Identity
let ben: Identity
let carla: Identity
let all: Delegation

beforeAll(async () => {
  ;[anna, ben, carla] = [await newIdentity(), await newIdentity(), await newIdentity()]
  all = await Delegation.created(anna)
  await all.approve(ben, 'admin')
  await all.approve(carla)
  await all.add({ kind: 'rename', at: AT, device: carla.id, name: 'Carla’s phone' })
  await all.add({ kind: 'access', at: AT, device: carla.id, access: 'reader', upTo: [END] }, ben)
  await all.add({ kind: 'access', at: AT, device: carla.id, access: 'member' })
  await all.add({ kind: 'remove', at: AT, device: ben.id, upTo: [END] })
  await all.add({ kind: 'rename', at: AT, device: null, name: 'Capital' })
})

describe('the membership log', () => {
  it('folds to the same membership on each device, and gives it all keys', async () => {
    const [forAnna, forCarla] = [await all.foldFor(anna), await all.foldFor(carla)]
    expect(forCarla.membership).toEqual(forAnna.membership)
    expect(forCarla.keys).toEqual(forAnna.keys)
    expect([...forAnna.keys.keys()].sort()).toEqual([1, 2])
    const { membership } = forAnna
    expect(membership).toMatchObject({ name: 'Capital', keyEpoch: 2, head: { n: 8 } })
    expect(membership && livingIn(membership).map(({ name, access }) => [name, access])).toEqual([
      ['Anna’s laptop', 'admin'],
      ['Carla’s phone', 'member'],
    ])
    expect(membership?.members.get(ben.id)).toMatchObject({ upTo: [END], removed: { by: anna.id } })
    expect(membership?.members.get(carla.id)?.upTo).toBeNull()
    expect(membership?.heads.get(anna.id)).toEqual(END)
  })

  it('tells a removed device who removed it, and gives it no key of what comes', async () => {
    const log = await all.foldFor(ben)
    expect(log).toMatchObject({ removedBy: anna.id, membership: { head: { n: 6 } } })
    expect([...log.keys.keys()]).toEqual([1])
  })

  it('gives a device that was not approved nothing', async () => {
    expect((await all.foldFor(await newIdentity())).membership).toBeNull()
  })

  it('gives a device that joins after a rotation the keys before it', async () => {
    const late = await newIdentity()
    const more = Object.assign(new Delegation(anna), { d: all.d, root: all.root })
    more.changes.push(...all.changes)
    await more.approve(late)
    const log = await more.foldFor(late)
    expect(log.keys).toEqual((await all.foldFor(anna)).keys)
    expect(log.membership).toEqual((await more.foldFor(anna)).membership)
  })

  it('opens to a recovery key on an empty device, after rotations too, and lets it approve that device', async () => {
    const made = await Delegation.created(anna)
    const letters = newRecoveryKey(node)
    const recovered = async (): Promise<Identity> => {
      const seeds = await seedsOfRecoveryKey(node, made.d, letters)
      if (!seeds) throw new Error('no seeds')
      return await identityOf(node, seeds)
    }
    await made.approve(await recovered(), 'admin')
    await made.approve(ben)
    await made.add({ kind: 'remove', at: AT, device: ben.id, upTo: [] })
    await made.approve(carla, 'admin', await recovered())
    await made.add({ kind: 'remove', at: AT, device: anna.id, upTo: [] }, await recovered())
    const log = await made.foldFor(carla)
    expect([...log.keys.keys()].sort()).toEqual([1, 2, 3])
    expect((await made.foldFor(await recovered())).keys).toEqual(log.keys)
    expect(log.membership && livingIn(log.membership)).toHaveLength(2)
  })

  it('folds the same in any order of arrival, in any parts, with repeats and junk', async () => {
    const stranger = await newIdentity()
    const junk = await Promise.all(
      [1, 2, 5, 8].map(async (n) =>
        seal(node, {
          header: { d: all.d, type: 'membership', by: stranger.id, n, prev: END.hash, keyEpoch: 1, schema: 1 },
          text: {},
          key: newKey(node),
          signer: stranger.signer,
        }),
      ),
    )
    const expected = await all.foldFor(carla)
    const arrivals = [...all.changes, ...all.changes, ...junk].map(parsed)
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(arrivals, { minLength: arrivals.length }),
        fc.integer({ min: 1, max: 12 }),
        async (order, size) => {
          let log = EMPTY_LOG
          for (let at = 0; at < order.length; at += size)
            log = (await receiveChanges(all.readerOf(carla), log, order.slice(at, at + size))).log
          expect(log.membership).toEqual(expected.membership)
          expect(log.keys).toEqual(expected.keys)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('is not rewritten by a removed admin, before or after the removal', async () => {
    const log = await all.foldFor(carla)
    const before = await all.foldFor(ben, all.changes.slice(0, 3))
    // As the removed device would go on from each change that it knows.
    const rival = await nextChange(node, before, ben, { kind: 'rename', at: AT, device: null, name: 'Ours' })
    const after = await nextChange(node, asAdmin(log, ben), ben, { kind: 'rename', at: AT, device: null, name: 'Ours' })
    const { log: now, folded } = await receiveChanges(all.readerOf(carla), log, [rival, after].map(parsed))
    expect(folded).toEqual([])
    expect(now.membership).toEqual(log.membership)
    // A new device gets to the one that its approval follows from, whatever it sees first.
    for (const order of [
      [...all.changes, rival],
      [rival, ...all.changes],
    ]) {
      const { log: fresh } = await receiveChanges(all.readerOf(carla), EMPTY_LOG, order.map(parsed))
      expect(fresh.membership).toEqual(log.membership)
    }
  })

  it('keeps the first of two changes of one number, in the server’s order', async () => {
    const [one, other] = [
      await all.make({ kind: 'rename', at: AT, device: null, name: 'One' }),
      await all.make({ kind: 'rename', at: AT, device: null, name: 'Other' }),
    ]
    for (const [order, name] of [
      [[one, other], 'One'],
      [[other, one], 'Other'],
    ] as const) {
      const log = await all.foldFor(anna, [...all.changes, ...order])
      expect(log.membership?.name).toBe(name)
    }
  })

  it('is no device’s by an approval beside which another change came first, until it is approved again', async () => {
    const dora = await newIdentity()
    const device = described(publicKeysOf(dora), 'Dora', 'member', 'credential')
    const approval = await all.make({ kind: 'approve', at: AT, device, heads: {} })
    const first = await all.make({ kind: 'rename', at: AT, device: null, name: 'First' })
    const read = async (...changes: readonly Bytes[]) =>
      (await receiveChanges(all.readerOf(dora), EMPTY_LOG, [...all.changes, ...changes].map(parsed))).log.membership
    expect((await read(approval, first))?.members.has(dora.id)).toBe(true)
    expect(await read(first, approval)).toBeNull()
    const again = await nextChange(node, await all.foldFor(anna, [...all.changes, first]), anna, {
      ...({ kind: 'approve', at: AT, heads: {} } as const),
      device,
    })
    expect((await read(first, approval, again))?.name).toBe('First')
  })

  it('stops at a change of a later version', async () => {
    const { membership, keys } = await all.foldFor(anna)
    if (!membership) throw new Error('no membership')
    const { d, head, keyEpoch } = membership
    const key = keys.get(keyEpoch) ?? new Uint8Array(32)
    const later = await seal(node, {
      header: { d, type: 'membership', by: anna.id, n: head.n + 1, prev: head.hash, keyEpoch, schema: 2 },
      text: { kind: 'merge', at: AT },
      key: await sealingKey(node, key, { d, type: 'membership', by: anna.id }),
      signer: anna.signer,
    })
    const log = await all.foldFor(carla, [...all.changes, later])
    expect([log.unknown, log.membership?.head.n]).toEqual([head.n + 1, head.n])
  })
})

describe('a change does not hold', () => {
  const rows: readonly (readonly [string, NewChange | (() => NewChange), Identity | (() => Identity)])[] = [
    ['by a member', { kind: 'rename', at: AT, device: null, name: 'x' }, () => carla],
    ['by a removed admin', { kind: 'rename', at: AT, device: null, name: 'x' }, () => ben],
    [
      'that approves a device again',
      () => ({ kind: 'approve', at: AT, heads: {}, device: described(publicKeysOf(carla), 'x', 'member', '') }),
      () => anna,
    ],
    [
      'that approves a removed device',
      () => ({ kind: 'approve', at: AT, heads: {}, device: described(publicKeysOf(ben), 'x', 'admin', '') }),
      () => anna,
    ],
    [
      'that takes writing away without an end',
      () => ({ kind: 'access', at: AT, device: carla.id, access: 'reader' }),
      () => anna,
    ],
    [
      'that gives writing with an end',
      () => ({ kind: 'access', at: AT, device: carla.id, access: 'admin', upTo: [END] }),
      () => anna,
    ],
    ['that changes nothing', () => ({ kind: 'access', at: AT, device: carla.id, access: 'member' }), () => anna],
    ['that leaves no admin', () => ({ kind: 'access', at: AT, device: anna.id, access: 'member' }), () => anna],
    ['that removes its own device', () => ({ kind: 'remove', at: AT, device: anna.id, upTo: [] }), () => anna],
    ['that removes a device again', () => ({ kind: 'remove', at: AT, device: ben.id, upTo: [] }), () => anna],
    ['that names no device', () => ({ kind: 'rename', at: AT, device: END.hash, name: 'x' }), () => anna],
  ]
  it.each(rows)('%s', async (_, change, by) => {
    const log = await all.foldFor(anna)
    const author = typeof by === 'function' ? by() : by
    const made = typeof change === 'function' ? change() : change
    const bytes = await nextChange(node, asAdmin(log, author), author, made)
    const { log: after, folded } = await receiveChanges(all.readerOf(carla), await all.foldFor(carla), [parsed(bytes)])
    expect([folded.length, after.membership?.head.n]).toEqual([0, 8])
  })

  it('with any byte altered', async () => {
    const bytes = await all.make({ kind: 'rename', at: AT, device: null, name: 'x' })
    const log = await all.foldFor(carla)
    for (let at = 0; at < bytes.length; at += 7) {
      const altered = bytes.slice()
      altered[at] = (altered[at] ?? 0) ^ 1
      const envelope = parseEnvelope(altered)
      if (envelope.ok) expect((await receiveChanges(all.readerOf(carla), log, [envelope.value])).folded).toEqual([])
    }
  })

  it('of another delegation, or from another root', async () => {
    const other = await Delegation.created(anna)
    expect((await receiveChanges(all.readerOf(anna), EMPTY_LOG, other.changes.map(parsed))).log.membership).toBeNull()
    const wrongRoot = { ...all.readerOf(anna), root: END.hash }
    expect((await receiveChanges(wrongRoot, EMPTY_LOG, all.changes.map(parsed))).log.membership).toBeNull()
  })
})
