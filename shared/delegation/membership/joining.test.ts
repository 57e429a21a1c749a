import { beforeAll, describe, expect, it } from 'vitest'
import { AT, type Founded, found, note, TestDevice, World } from '../../../testing/delegation/delegation'
import { nodeCryptography as node } from '../../../testing/delegation/node-cryptography'
import { toBase64Url } from '../../encoding/base64'
import { type Bytes, toBase32 } from '../bytes'
import {
  approvalOf,
  type JoinRequest,
  makeRejection,
  makeRequest,
  makeResponse,
  openRequest,
  openResponse,
} from './joining'
import { type Identity, identityOf, newSeeds } from './keys'
import type { Invitation } from './links'

const USER = `U${'A'.repeat(55)}`
const ASKING = { at: AT, name: 'Ben’s phone', user: USER }
const ID = toBase32(new Uint8Array(16).fill(3))

let founded: Founded
let invitation: Invitation
let admin: Identity
let guest: Identity
let stranger: Identity

const invitationOf = (more: Partial<Invitation> = {}): Invitation => ({
  v: 1,
  d: founded.d,
  path: `sync/${'a'.repeat(22)}`,
  root: founded.root,
  admin: admin.id,
  invite: ID,
  secret: toBase64Url(node.random(16)),
  credential: 'x'.repeat(640),
  expires: AT,
  ...more,
})

const request = async (identity: Identity, of = invitation): Promise<JoinRequest> => {
  const opened = await openRequest(node, invitation, await makeRequest(node, of, identity, ASKING))
  if (!opened.ok) throw new Error(opened.problem)
  return opened.value
}

beforeAll(async () => {
  founded = await found(node, ['admin', 'member'])
  ;[guest, stranger] = [await identityOf(node, newSeeds(node)), await identityOf(node, newSeeds(node))]
  ;[admin = guest] = founded.identities
  invitation = invitationOf()
})

describe('joining', () => {
  it('shows the same six digits on both devices', async () => {
    const asked = await request(guest)
    expect(asked).toMatchObject({ device: guest.id, name: ASKING.name, user: USER })
    const { bytes, digits } = await makeResponse(node, invitation, admin, asked, AT)
    expect(digits).toMatch(/^\d{6}$/)
    expect(await openResponse(node, invitation, asked.bytes, bytes)).toEqual({ ok: true, value: digits })
  })

  it('shows other digits to the admin where someone who has the link asked first', async () => {
    const [own, stolen] = [await request(guest), await request(stranger)]
    // The admin answers the one who asked first; the new device sees that the answer is not to it.
    const { bytes, digits } = await makeResponse(node, invitation, admin, stolen, AT)
    expect(await openResponse(node, invitation, own.bytes, bytes)).toEqual({ ok: false, problem: 'other-request' })
    // Nor has another answer of the admin the same digits: the number is fresh.
    const again = await makeResponse(node, invitation, admin, own, AT)
    expect(again.digits).not.toBe(digits)
  })

  it('is rejected by the admin alone, and for that very request', async () => {
    const [own, stolen] = [await request(guest), await request(stranger)]
    const open = async (by: Identity, of: JoinRequest) =>
      openResponse(node, invitation, own.bytes, await makeRejection(node, invitation, by, of, AT))
    expect(await open(admin, own)).toEqual({ ok: false, problem: 'rejected' })
    expect(await open(admin, stolen)).toEqual({ ok: false, problem: 'other-request' })
    expect(await open(stranger, own)).toEqual({ ok: false, problem: 'other-admin' })
  })

  it('cannot be answered in the admin’s place', async () => {
    const own = await request(guest)
    const forged = await makeResponse(node, invitation, stranger, own, AT)
    expect(await openResponse(node, invitation, own.bytes, forged.bytes)).toEqual({ ok: false, problem: 'other-admin' })
    const disguised = await makeResponse(node, invitation, { ...stranger, id: admin.id }, own, AT)
    expect(await openResponse(node, invitation, own.bytes, disguised.bytes)).toEqual({ ok: false, problem: 'unproved' })
  })

  it.each<readonly [string, () => Promise<Bytes>, string]>([
    ['of another secret', () => makeRequest(node, invitationOf(), guest, ASKING), 'unreadable'],
    ['of another delegation', () => makeRequest(node, { ...invitation, d: ID }, guest, ASKING), 'unreadable'],
    ['from another root', () => makeRequest(node, { ...invitation, root: ID }, guest, ASKING), 'unreadable'],
    ['in another’s name', () => makeRequest(node, invitation, { ...guest, id: stranger.id }, ASKING), 'unproved'],
    [
      'signed by another',
      () =>
        makeRequest(
          node,
          invitation,
          { ...guest, signer: { ...stranger.signer, publicKey: guest.signer.publicKey } },
          ASKING,
        ),
      'unproved',
    ],
    ['without a name', () => makeRequest(node, invitation, guest, { ...ASKING, name: '' }), 'unreadable'],
    [
      'that is a response',
      async () => (await makeResponse(node, invitation, guest, await request(guest), AT)).bytes,
      'unreadable',
    ],
    [
      'with a byte altered',
      async () => (await request(guest)).bytes.map((byte, at) => (at === 300 ? byte ^ 1 : byte)),
      'unreadable',
    ],
  ])('refuses a request %s', async (_, make, problem) => {
    expect(await openRequest(node, invitation, await make())).toEqual({ ok: false, problem })
  })

  it('gives the approved device everything, and another who read along nothing', async () => {
    const world = new World(node, founded)
    world.device(0).store.save(note('from before'))
    await world.settle()
    const joining = new TestDevice(world, guest)
    const admins = await world.device(0).connect()
    const change = approvalOf(await request(guest), {
      at: AT,
      access: 'member',
      credential: 'c',
      heads: admins.replica.log.heads(),
    })
    expect(await admins.change(change)).toBe('made')
    await admins.close()
    await joining.once()
    expect(joining.texts).toEqual(['from before'])
    joining.store.save(note('of the new device'))
    await joining.once()
    await world.settle()
    expect(world.device(1).texts).toEqual(['from before', 'of the new device'])
    const reading = new TestDevice(world, stranger)
    await reading.once()
    expect([reading.texts, reading.sync?.replica.membership, reading.sync?.status.barrier]).toEqual([
      [],
      null,
      'not-a-member',
    ])
  })

  it('tells the new device at once what a server holds back from it', async () => {
    const world = new World(node, founded)
    world.device(1).store.save(note('held back'))
    await world.settle()
    const joining = new TestDevice(world, guest)
    const admins = await world.device(0).connect()
    await admins.change(
      approvalOf(await request(guest), {
        at: AT,
        access: 'reader',
        credential: 'c',
        heads: admins.replica.log.heads(),
      }),
    )
    world.server.faults.view = (item, device) => (device === guest.id && item.name.startsWith('log/') ? null : item)
    await joining.once()
    expect([...(joining.sync?.status.missing ?? [])]).toEqual([[world.device(1).identity.id, 1]])
  })
})
