/**
 * What a credential may do, done to stop others, on a real server: notices with numbers of the publisher's own, logs that are
 * full, and streams that a wiped server lacks.
 */
import { jwtAuthenticator, wsconnect } from '@nats-io/nats-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { utf8 } from '../../../shared/delegation/bytes'
import { nameText } from '../../../shared/delegation/names'
import type { Transport } from '../../../shared/delegation/transport'
import { falseNotice, ownSubjects } from '../../../tools/sync/acts'
import type { Role } from '../../../tools/sync/scopes'
import { idOf, LIMITS, TestWorld } from '../../../tools/sync/test-world'
import { liveStream, logStream, membershipStream, subjectOf } from './nats-streams'

const [OWN, OTHER, HASH] = [idOf('o'), idOf('p'), idOf('h')]
const batch = (n: number, device = OTHER): string => nameText({ type: 'batch', device, n, hash: HASH })
const change = (n: number): string => nameText({ type: 'membership', n, hash: HASH })

let world: TestWorld
afterEach(() => world.end())

/** Names that a device has received of the logs and of what is live, as they come. */
async function received(transport: Transport): Promise<readonly string[]> {
  const names: string[] = []
  await transport.read(null, async (items) => void names.push(...items.map(({ name }) => name)))
  await transport.watch(async ({ name }) => void names.push(name))
  return names
}

describe('headers of the publisher’s own stop no device from following, where they are those of', () => {
  beforeEach(async () => {
    world = await TestWorld.start()
  })

  const PUBLISHED: Readonly<Record<Role, readonly (keyof ReturnType<typeof ownSubjects>)[]>> = {
    guest: ['request'],
    reader: ['heartbeat'],
    member: ['heartbeat', 'batch'],
    admin: ['heartbeat', 'batch', 'request'],
  }

  it.each(Object.keys(PUBLISHED) as Role[])('a %s', async (role) => {
    const victim = await world.connect('admin', OTHER)
    const names = await received(victim)
    const { token, seed } = await world.credential(role, OWN)
    const attacker = await wsconnect({
      servers: world.url,
      authenticator: jwtAuthenticator(token, utf8(seed)),
      inboxPrefix: `_INBOX.${OWN}`,
    })
    const own = ownSubjects({ d: world.d, limits: LIMITS, own: OWN, other: OTHER })
    const subjects = PUBLISHED[role].map((at) => own[at])
    if (role === 'admin') subjects.push(subjectOf(world.d, change(9)))
    for (const subject of subjects)
      for (const stream of [logStream, liveStream, membershipStream])
        await attacker.request(subject, 'junk', { headers: falseNotice(stream(world.d)), timeout: 2_000 })
    await attacker.close()
    await expect.poll(() => names.length).toBeGreaterThanOrEqual(subjects.length)
    const heartbeat = nameText({ type: 'heartbeat', device: OTHER })
    await victim.put(batch(1), utf8('a batch'))
    await victim.put(change(1), utf8('a change'))
    await victim.beat(heartbeat, utf8('a heartbeat'))
    await expect.poll(() => names, { timeout: 5_000 }).toEqual(expect.arrayContaining([batch(1), change(1), heartbeat]))
    expect(world.ended).toEqual([])
  })
})

it('a log that a member has filled takes no batch, and membership changes all the same', async () => {
  world = await TestWorld.start({ ...LIMITS, bytes: 60_000 })
  const [admin, member] = [await world.connect('admin', OTHER), await world.connect('member', OWN)]
  const fill = async (): Promise<void> => {
    for (let n = 1; n <= 100; n++) await member.put(batch(n, OWN), new Uint8Array(1000))
  }
  await expect(fill()).rejects.toMatchObject({ code: 'full' })
  await expect(admin.put(batch(1), new Uint8Array(1000))).rejects.toMatchObject({ code: 'full' })
  expect(await admin.put(change(1), new Uint8Array(20_000))).toBe('stored')
  expect((await member.changes(1)).map(({ name }) => name)).toEqual([change(1)])
  expect(await member.list('')).toEqual(new Set([...(await member.list('log/')), change(1)]))
})

it('a wiped server has no stream before an admin connects: a member waits offline', async () => {
  world = await TestWorld.start()
  await (await world.connect('admin', OTHER)).put(change(1), utf8('one'))
  await world.wipe()
  const waiting = await world.connect('member', OWN)
  await expect(waiting.changes(1)).rejects.toMatchObject({ code: 'offline' })
  const trying = world.connect('member', OWN, { limits: LIMITS })
  await expect(trying).rejects.toMatchObject({ code: 'refused' })
  await (await world.connect('admin', OTHER)).put(change(1), utf8('one'))
  expect(await waiting.changes(1)).toHaveLength(1)
})
