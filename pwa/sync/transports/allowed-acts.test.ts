/**
 * Allowed acts of a credential, done to stop others, on a real server: headers of the publisher's own, logs that are
 * full, and streams that a wiped server lacks.
 */
import { headers, jwtAuthenticator, type MsgHdrs, wsconnect } from '@nats-io/nats-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { utf8 } from '../../../shared/delegation/bytes'
import { nameText } from '../../../shared/delegation/names'
import type { Transport } from '../../../shared/delegation/transport'
import { idOf, LIMITS, TestWorld } from '../../../testing/delegation/test-world'
import { falseNotice, ownSubjects } from '../../../tools/sync/acts'
import type { Role } from '../../../tools/sync/scopes'
import { liveStream, logStream, membershipStream, subjectOf } from './nats-streams'

const [OWN, OTHER, LATE, HASH] = [idOf('o'), idOf('p'), idOf('q'), idOf('h')]
const batch = (n: number, device = OTHER): string => nameText({ type: 'batch', device, n, hash: HASH })
const change = (n: number): string => nameText({ type: 'membership', n, hash: HASH })

/** Headers as a program of its own may write them: the server stores them as they come. */
const written = (text: string) => Object.assign(headers(), { encode: () => utf8(text) })
const BROKEN = 'NATS/1.0\r\n\u0007: x\r\n\r\n'

type Block = readonly [what: string, headers: MsgHdrs, text?: string]
/** Forged header blocks, as a publisher may write them. */
const blocksOf = (d: string): readonly Block[] => [
  ...[logStream, liveStream, membershipStream].map((stream): Block => ['a number', falseNotice(stream(d))]),
  ['a stream, of a number to come', written(`NATS/1.0\r\nNats-Stream: ${logStream(d)}\r\nX: yy`)],
  ['that it is not there', headers(404, 'Message Not Found')],
  ['that nobody answers', headers(503, 'No Responders')],
  ['that nobody answers, without a text', headers(503, 'No Responders'), ''],
  ['that it took too long', headers(408, 'Request Timeout')],
  ['what cannot be read', written(BROKEN)],
  ['what cannot be read, without a text', written(BROKEN), ''],
  ['a value that cannot be read', written('NATS/1.0\r\nA: b\rc\r\n\r\n')],
  ['nothing that is a header', written('hello')],
]

let world: TestWorld
afterEach(() => world.end())

/** Names that a device has received of the logs and of what is live, as they come. */
async function received(transport: Transport): Promise<string[]> {
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

  it.each(Object.keys(PUBLISHED) as Role[])(
    'a %s',
    async (role) => {
      const victim = await world.connect('admin', OTHER)
      const names = await received(victim)
      const { token, seed } = await world.credential(role, OWN)
      const attacker = await wsconnect({
        servers: world.url,
        authenticator: jwtAuthenticator(token, utf8(seed)),
        inboxPrefix: `_INBOX.${OWN}`,
      })
      for (const [at, [what, block, text = 'junk']] of blocksOf(world.d).entries()) {
        const n = at + 1
        const own = ownSubjects({ d: world.d, limits: LIMITS, own: OWN, other: OTHER }, n)
        const subjects = PUBLISHED[role].map((one) => own[one])
        if (role === 'admin') subjects.push(subjectOf(world.d, change(1_000 + n)))
        // A log is written once: each header goes where nothing is yet, or in the place of the last.
        for (const subject of subjects) await attacker.request(subject, text, { headers: block, timeout: 2_000 })
        const heartbeat = nameText({ type: 'heartbeat', device: OTHER })
        names.length = 0
        await victim.put(batch(n), utf8('a batch')).catch(() => undefined)
        await victim.put(change(n), utf8('a change')).catch(() => undefined)
        await victim.beat(heartbeat, utf8('a heartbeat')).catch(() => undefined)
        const stored = [batch(n), change(n), heartbeat]
        await expect.poll(() => names, { timeout: 5_000, message: what }).toEqual(expect.arrayContaining(stored))
        const late = await world.connect('reader', LATE)
        expect(await received(late), `${what}, of one that connects afterwards`).toEqual(
          expect.arrayContaining([batch(n), heartbeat]),
        )
        expect((await late.changes(1)).map(({ name }) => name)).toContain(change(n))
        await late.close()
      }
      await attacker.close()
      expect(world.ended).toEqual([])
    },
    60_000,
  )
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

it('a message that a credential may not read is refused at once, and not offline', async () => {
  world = await TestWorld.start()
  await (await world.connect('admin', OTHER)).put(batch(1), utf8('one'))
  const guest = await world.connect('guest', OWN)
  await expect(guest.get(batch(1))).rejects.toMatchObject({ code: 'refused' })
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
