/**
 * What no credential may make the server do, on a real one. Permissions bound the subject that a client publishes to, not the
 * reply subject of its request, to which the server publishes the answer in its place: each act is tried directly and as the
 * reply to every request that the role may make, with the act's own text as the answer. An act has an effect where a stream,
 * its configuration, its consumers or a message of another is another one afterwards. Answers can reach what a device
 * listens to: it takes nothing from them, and still hears what is stored.
 */
import type { JetStreamManager } from '@nats-io/jetstream'
import { jwtAuthenticator, type NatsConnection, wsconnect } from '@nats-io/nats-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { utf8 } from '../../../shared/delegation/bytes'
import { nameText } from '../../../shared/delegation/names'
import type { Transport } from '../../../shared/delegation/transport'
import { idOf, LIMITS, TestWorld } from '../../../testing/delegation/test-world'
import { type Attack, type Attacker, actsOf, ownSubjects, REQUESTS, subjectsOf } from '../../../tools/sync/acts'
import { hostConnection } from '../../../tools/sync/host-connection'
import { creationOf } from '../../../tools/sync/keys'
import type { Role } from '../../../tools/sync/scopes'
import { issueToken } from '../credentials'
import { type Credential, claimsOf } from '../token'
import { liveStream, nameOf } from './nats-streams'

const [OWN, OTHER, HASH] = [idOf('o'), idOf('p'), idOf('h')]

let world: TestWorld
let host: Awaited<ReturnType<typeof hostConnection>>
let victim: Transport
/** Names that the victim has received. */
let heard: string[]
const connections: NatsConnection[] = []

beforeAll(async () => {
  world = await TestWorld.start()
  await begin()
  host = await hostConnection(world.keys, world.url)
})
afterAll(async () => {
  for (const connection of connections) await connection.close()
  await host.close()
  await world.end()
})

const attack = (): Attack => ({ d: world.d, limits: LIMITS, own: OWN, other: OTHER })

/** What is there before an attack: a change, a batch, a heartbeat, a request. */
async function begin(): Promise<void> {
  victim = await world.connect('admin', OTHER)
  await victim.put(nameText({ type: 'membership', n: 1, hash: HASH }), utf8('the first change'))
  await victim.put(nameText({ type: 'batch', device: OTHER, n: 1, hash: HASH }), utf8('a batch'))
  await victim.beat(nameText({ type: 'heartbeat', device: OTHER }), utf8('a heartbeat'))
  await victim.put(nameText({ type: 'request', invite: OTHER }), utf8('a request'))
  heard = []
  await victim.read(null, async (items) => void heard.push(...items.map(({ name }) => name)))
  await victim.watch(async ({ name }) => void heard.push(name))
}

async function connected(role: Role, credential?: Credential): Promise<NatsConnection> {
  const { token, seed } = credential ?? (await world.credential(role, OWN))
  const connection = await wsconnect({
    servers: world.url,
    authenticator: jwtAuthenticator(token, utf8(seed)),
    inboxPrefix: `_INBOX.${OWN}`,
    reconnect: false,
  })
  connections.push(connection)
  return connection
}

/** All that the server has, but for what the attacker may put itself. */
async function serverState({ streams, consumers }: JetStreamManager): Promise<string> {
  const state: unknown[] = []
  for await (const { config } of streams.list()) {
    const { state: counts } = await streams.info(config.name, { subjects_filter: '>' })
    const own = new Set(Object.values(ownSubjects(attack())))
    const subjects = Object.keys(counts.subjects ?? {}).filter((one) => !own.has(one))
    const messages = await Promise.all(
      subjects.sort().map(async (last_by_subj) => {
        const message = await streams.getMessage(config.name, { last_by_subj })
        return [last_by_subj, message?.seq, message?.string()]
      }),
    )
    const names: string[] = []
    for await (const { name } of consumers.list(config.name)) names.push(name)
    state.push({ config, messages, names })
  }
  return JSON.stringify(state)
}

/** Names of the acts that had an effect, and how many times all were tried. */
async function effects(role: Attacker, credential?: Credential) {
  const tried = { directly: 0, 'by reply': 0 }
  const had: string[] = []
  let connection = await connected(role, credential)
  let before = await serverState(host.manager)
  const attempt = async (way: keyof typeof tried, work: () => Promise<void>): Promise<void> => {
    tried[way]++
    if (connection.isClosed()) connection = await connected(role, credential)
    await work()
  }
  for (const [name, act] of Object.entries(actsOf(attack()))) {
    const { text, allowed } = act
    if (allowed.includes(role)) continue
    for (const at of subjectsOf(act)) {
      await attempt('directly', async () => connection.publish(at, text))
      for (const request of REQUESTS[role]) await attempt('by reply', () => request(attack(), connection, text, at))
    }
    await connection.flush().catch(() => undefined)
    // The answers to the requests go another way than that to the flush.
    await new Promise((resolve) => setTimeout(resolve, 20))
    if ((await serverState(host.manager)) === before) continue
    had.push(name)
    await world.wipe()
    await begin()
    await host.close()
    host = await hostConnection(world.keys, world.url)
    before = await serverState(host.manager)
  }
  return { tried, had }
}

/** The other's own requests are answered as before. */
async function isUnharmed(): Promise<boolean> {
  const bytes = await victim.get(nameText({ type: 'membership', n: 1, hash: HASH }))
  return bytes !== null && new TextDecoder().decode(bytes) === 'the first change'
}

let sent = 1
/** What another stores arrives at once, and nothing else has arrived but what the attacker may put itself. */
async function hearsOthers(): Promise<void> {
  const names = [
    nameText({ type: 'batch', device: OTHER, n: ++sent, hash: HASH }),
    nameText({ type: 'heartbeat', device: OTHER }),
  ]
  const before = heard.length
  await victim.put(names[0] ?? '', utf8('another batch'))
  await victim.beat(names[1] ?? '', utf8('another heartbeat'))
  await expect.poll(() => heard.slice(before).sort(), { timeout: 5_000 }).toEqual(names.toSorted())
  const own = Object.values(ownSubjects(attack())).map((subject) => nameOf(world.d, subject))
  expect(heard.filter((name) => !own.includes(name) && !name.includes(OTHER))).toEqual([])
}

/** The host's own connection ends as the server reads its configuration again. */
async function revoke(credential: Credential, until?: number): Promise<void> {
  await host.close()
  await world.revoke(credential, until)
  await expect
    .poll(async () => {
      host = await hostConnection(world.keys, world.url)
      return host.manager.streams.info(liveStream(world.d)).then(
        () => true,
        () => false,
      )
    })
    .toBe(true)
}

/** Tries all, and says how many: none has an effect, the attacker's own words arrive, and the other's requests are answered. */
async function triesAll(what: string, role: Attacker, credential?: Credential): Promise<void> {
  const { tried, had } = await effects(role, credential)
  console.log(`${what}: ${tried.directly} acts directly, ${tried['by reply']} by reply, ${had.length} with effect`)
  expect(had).toEqual([])
  expect(await isUnharmed()).toBe(true)
  await hearsOthers()
  expect(tried.directly).toBeGreaterThan(30)
  const { heartbeat, request } = ownSubjects(attack())
  const own = await host.manager.streams.getMessage(liveStream(world.d), {
    last_by_subj: role === 'guest' ? request : heartbeat,
  })
  expect(own?.string()).not.toBe('')
}

describe('the server does nothing that may not be asked itself, directly or by reply, for', () => {
  it.each(['guest', 'reader', 'member'] as const)('a %s', (role) => triesAll(role, role), 120_000)

  it('a former member, which has a reader’s credential; what it had before is refused', async () => {
    const former = await world.credential('member', OWN)
    // Of another second: it is revoked up to the one of its own.
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    const { user, issued } = claimsOf(former.token)
    const token = await issueToken(creationOf(world.keys), { d: world.d, access: 'reader', name: OWN, user })
    const connection = await connected('member', former)
    await revoke(former, issued)
    await expect.poll(() => connection.isClosed()).toBe(true)
    await expect(connected('member', former)).rejects.toThrow()
    await triesAll('former member', 'reader', { token, seed: former.seed })
  }, 120_000)

  it('a removed device: as a member until it is revoked, then nothing', async () => {
    const removed = await world.credential('member', OWN)
    await triesAll('removed device, not revoked yet', 'member', removed)
    const connection = await connected('member', removed)
    await revoke(removed)
    await expect.poll(() => connection.isClosed()).toBe(true)
    await expect(connected('member', removed)).rejects.toThrow()
  }, 120_000)
})
