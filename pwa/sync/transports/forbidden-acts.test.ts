/**
 * What no credential may make the server do, on a real one. Permissions bound the subject that a client publishes to, not the
 * reply subject of its request, to which the server publishes the answer in its place: each act is tried directly and as the
 * reply to every request that the role may make, with the act's own text as the answer. An act has an effect where a stream,
 * its configuration, its consumers or a message of another is another one afterwards.
 */
import type { JetStreamManager } from '@nats-io/jetstream'
import { jwtAuthenticator, type NatsConnection, wsconnect } from '@nats-io/nats-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { utf8 } from '../../../shared/delegation/bytes'
import { nameText } from '../../../shared/delegation/names'
import type { Transport } from '../../../shared/delegation/transport'
import { hostConnection } from '../../../tools/sync/host-connection'
import type { Role } from '../../../tools/sync/scopes'
import { idOf, LIMITS, TestWorld } from '../../../tools/sync/test-world'
import type { Credential } from '../token'
import { API, liveStream, logStream, streamsOf, subjectOf } from './nats-streams'

const [OWN, OTHER, HASH] = [idOf('o'), idOf('p'), idOf('h')]

let world: TestWorld
let host: Awaited<ReturnType<typeof hostConnection>>
let victim: Transport
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

const subject = (name: Parameters<typeof nameText>[0]): string => subjectOf(world.d, nameText(name))
const ownHeartbeat = () => subject({ type: 'heartbeat', device: OWN })
const ownRequest = () => subject({ type: 'request', invite: OWN })
const ownBatch = () => subject({ type: 'batch', device: OWN, n: 1, hash: HASH })

/** What is there before an attack: a change, a batch, a heartbeat, a request. */
async function begin(): Promise<void> {
  victim = await world.connect('admin', OTHER)
  await victim.put(nameText({ type: 'membership', n: 1, hash: HASH }), utf8('the first change'))
  await victim.put(nameText({ type: 'batch', device: OTHER, n: 1, hash: HASH }), utf8('a batch'))
  await victim.beat(nameText({ type: 'heartbeat', device: OTHER }), utf8('a heartbeat'))
  await victim.put(nameText({ type: 'request', invite: OTHER }), utf8('a request'))
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

interface Act {
  readonly subject: string
  /** Text that the server is to take at that subject. */
  readonly text: string
  /** Roles that may do it themselves. */
  readonly allowed: readonly Role[]
}

function acts(): Readonly<Record<string, Act>> {
  const { d } = world
  const [log, live] = [logStream(d), liveStream(d)]
  const [logConfig, liveConfig] = streamsOf(d, LIMITS)
  const hears = { src: `plenary.${d}.>`, dest: `_INBOX.${OWN}.heard.>` }
  const consumer = (stream: string) =>
    JSON.stringify({ stream_name: stream, config: { deliver_subject: `_INBOX.${OWN}.heard`, ack_policy: 'none' } })
  const durable = (stream: string) =>
    JSON.stringify({ stream_name: stream, config: { durable_name: 'evil', ack_policy: 'none' } })
  const act = (subject: string, text: string, ...allowed: readonly Role[]): Act => ({ subject, text, allowed })
  const ofEach = (name: string, make: (stream: string) => Act) => ({
    [`${name} of the log`]: make(log),
    [`${name} of what is live`]: make(live),
  })
  return {
    'junk membership change': act(subject({ type: 'membership', n: 9, hash: HASH }), 'junk', 'admin'),
    'junk next change': act(subject({ type: 'membership', n: 2, hash: HASH }), 'junk', 'admin'),
    'heartbeat of another': act(subject({ type: 'heartbeat', device: OTHER }), 'junk'),
    'batch of another': act(subject({ type: 'batch', device: OTHER, n: 2, hash: HASH }), 'junk', 'admin', 'member'),
    'request of another': act(subject({ type: 'request', invite: OTHER }), 'junk', 'admin'),
    'answer to another': act(subject({ type: 'response', invite: OTHER }), 'junk', 'admin'),
    'answer to itself': act(subject({ type: 'response', invite: OWN }), 'junk', 'admin'),
    'heartbeat under no name': act(`plenary.${d}.heartbeat.junk`, 'junk'),
    'change under no name': act(`plenary.${d}.membership.junk`, 'junk'),
    ...ofEach('purge', (stream) => act(`$JS.API.STREAM.PURGE.${stream}`, '{}')),
    ...ofEach('deletion', (stream) => act(`$JS.API.STREAM.DELETE.${stream}`, '')),
    ...ofEach('deletion, with a text,', (stream) => act(`$JS.API.STREAM.DELETE.${stream}`, '{}')),
    ...ofEach('deletion of a message', (stream) => act(`$JS.API.STREAM.MSG.DELETE.${stream}`, '{"seq":1}')),
    'update of the log': act(
      `$JS.API.STREAM.UPDATE.${log}`,
      JSON.stringify({ ...logConfig, max_bytes: LIMITS.bytes + 1, max_msgs: -1 }),
    ),
    'update of what is live': act(`$JS.API.STREAM.UPDATE.${live}`, JSON.stringify({ ...liveConfig, max_age: 1e9 })),
    'republish to itself': act(`$JS.API.STREAM.UPDATE.${live}`, JSON.stringify({ ...liveConfig, republish: hears })),
    'another stream': act(
      '$JS.API.STREAM.CREATE.evil',
      JSON.stringify({ name: 'evil', subjects: ['evil.>'], sources: [{ name: log }] }),
    ),
    ...ofEach('consumer', (stream) => act(`$JS.API.CONSUMER.CREATE.${stream}`, consumer(stream))),
    ...ofEach('durable consumer', (stream) => act(`$JS.API.CONSUMER.DURABLE.CREATE.${stream}.evil`, durable(stream))),
    ...ofEach('snapshot', (stream) =>
      act(`$JS.API.STREAM.SNAPSHOT.${stream}`, JSON.stringify({ deliver_subject: `_INBOX.${OWN}.heard` })),
    ),
    ...ofEach('restored copy', (stream) =>
      act(`$JS.API.STREAM.RESTORE.${stream}`, JSON.stringify({ config: { name: stream, subjects: ['evil'] } })),
    ),
    ...ofEach('another leader', (stream) => act(`$JS.API.STREAM.LEADER.STEPDOWN.${stream}`, '')),
    ...ofEach('removal of a node', (stream) => act(`$JS.API.STREAM.PEER.REMOVE.${stream}`, '{"peer":"n1"}')),
    'inbox of another': act(`_INBOX.${OTHER}.x`, 'junk'),
    'notice of what is stored': act(`stored.${d}.log`, 'junk'),
    'anything of the system': act('$SYS.REQ.SERVER.PING', '{}'),
    'another answer within the server': act('_R_.junk', 'junk'),
  }
}

/** Requests that a role may make, whose answer is, or holds, a text of its own. Each publishes with a reply subject. */
type Request = (connection: NatsConnection, text: string, reply: string) => Promise<void>

const stored =
  (own: () => string, stream: (d: string) => string, ask: 'by subject' | 'by text' | 'of the leader'): Request =>
  async (connection, text, reply) => {
    await connection.request(own(), text, { timeout: 2000 }).catch(() => undefined)
    const of = stream(world.d)
    const wanted = JSON.stringify({ last_by_subj: own() })
    if (ask === 'by subject') connection.publish(`${API}.DIRECT.GET.${of}.${own()}`, '', { reply })
    if (ask === 'by text') connection.publish(`${API}.DIRECT.GET.${of}`, wanted, { reply })
    if (ask === 'of the leader') connection.publish(`${API}.STREAM.MSG.GET.${of}`, wanted, { reply })
  }
const put =
  (own: () => string): Request =>
  async (connection, text, reply) =>
    connection.publish(own(), text, { reply })
const information: Request = async (connection, _, reply) =>
  connection.publish(`${API}.STREAM.INFO.${logStream(world.d)}`, '', { reply })
const creation: Request = async (connection, _, reply) =>
  connection.publish(`${API}.STREAM.CREATE.${logStream(world.d)}`, '{}', { reply })

const OF_READERS: readonly Request[] = [
  stored(ownHeartbeat, liveStream, 'by subject'),
  stored(ownHeartbeat, liveStream, 'by text'),
  stored(ownHeartbeat, liveStream, 'of the leader'),
  put(ownHeartbeat),
  information,
]
const OF_MEMBERS: readonly Request[] = [
  ...OF_READERS,
  stored(ownBatch, logStream, 'by subject'),
  put(ownBatch),
  creation,
]
const REQUESTS: Readonly<Record<Exclude<Role, 'admin'>, readonly Request[]>> = {
  guest: [stored(ownRequest, liveStream, 'by subject'), put(ownRequest)],
  reader: OF_READERS,
  member: OF_MEMBERS,
}

/** All that the server has, but for what the attacker may put itself. */
async function serverState({ streams, consumers }: JetStreamManager): Promise<string> {
  const state: unknown[] = []
  for await (const { config } of streams.list()) {
    const { state: counts } = await streams.info(config.name, { subjects_filter: '>' })
    const own = new Set([ownHeartbeat(), ownRequest(), ownBatch()])
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

/** Names of the acts that had an effect, with how they were tried. */
async function effects(role: Exclude<Role, 'admin'>, credential?: Credential) {
  const tried = { directly: 0, 'by reply': 0 }
  const had: string[] = []
  let connection = await connected(role, credential)
  let before = await serverState(host.manager)
  const attempt = async (name: string, way: keyof typeof tried, work: () => Promise<void>): Promise<void> => {
    tried[way]++
    if (connection.isClosed()) connection = await connected(role, credential)
    await work()
    await connection.flush().catch(() => undefined)
    // The answer to the request goes another way than that to the flush.
    await new Promise((resolve) => setTimeout(resolve, 15))
    const after = await serverState(host.manager)
    if (after === before) return
    had.push(`${name}, ${way}`)
    await world.wipe()
    await begin()
    await host.close()
    host = await hostConnection(world.keys, world.url)
    before = await serverState(host.manager)
  }
  for (const [name, { subject, text, allowed }] of Object.entries(acts())) {
    if (allowed.includes(role)) continue
    // Of the streams' account, and of the devices' own.
    for (const at of new Set([subject, subject.replace('$JS.API', API)])) {
      await attempt(name, 'directly', async () => connection.publish(at, text))
      for (const request of REQUESTS[role]) await attempt(name, 'by reply', () => request(connection, text, at))
    }
  }
  return { tried, had }
}

/** The other's own requests are answered as before. */
async function isUnharmed(): Promise<boolean> {
  const bytes = await victim.get(nameText({ type: 'membership', n: 1, hash: HASH }))
  return bytes !== null && new TextDecoder().decode(bytes) === 'the first change'
}

it.each(['guest', 'reader', 'member'] as const)(
  'a %s makes the server do nothing that it may not do itself, directly or by reply',
  async (role) => {
    const { tried, had } = await effects(role)
    console.log(`${role}: ${tried.directly} acts directly, ${tried['by reply']} by reply, ${had.length} with effect`)
    expect(had).toEqual([])
    expect(await isUnharmed()).toBe(true)
    expect(tried.directly).toBeGreaterThan(30)
  },
  120_000,
)
