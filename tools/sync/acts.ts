/**
 * Acts that no credential may make the server do, and the requests by whose answer it may be tried: permissions bound the
 * subject that a client publishes to, not the reply subject, to which the server publishes the answer in its place.
 */
import { headers, type NatsConnection } from '@nats-io/nats-core'
import {
  API,
  liveStream,
  logStream,
  membershipStream,
  streamsOf,
  subjectOf,
} from '../../pwa/sync/transports/nats-streams'
import type { Limits } from '../../shared/delegation/membership/membership-schema'
import { nameText } from '../../shared/delegation/names'
import type { Role } from './scopes'

/** Who acts, in which delegation, against whom. */
export interface Attack {
  readonly d: string
  readonly limits: Limits
  /** Name of the attacker's token. */
  readonly own: string
  /** The device that is attacked. */
  readonly other: string
}

const HASH = `${'h'.repeat(25)}a`

const subject = (d: string, name: Parameters<typeof nameText>[0]): string => subjectOf(d, nameText(name))

/** Subjects of what the attacker may put itself. */
export const ownSubjects = ({ d, own }: Attack, n = 1) => ({
  heartbeat: subject(d, { type: 'heartbeat', device: own }),
  request: subject(d, { type: 'request', invite: own }),
  batch: subject(d, { type: 'batch', device: own, n, hash: HASH }),
})

export interface Act {
  readonly subject: string
  /** Text that the server is to take at that subject. */
  readonly text: string
  /** Roles that may do it themselves. */
  readonly allowed: readonly Role[]
}

export function actsOf({ d, limits, own, other }: Attack): Readonly<Record<string, Act>> {
  const [log, live, membership] = [logStream(d), liveStream(d), membershipStream(d)]
  const [logConfig, membershipConfig, liveConfig] = streamsOf(d, limits)
  const hears = { src: `plenary.${d}.>`, dest: `_INBOX.${own}.heard.>` }
  const consumer = (stream: string) =>
    JSON.stringify({ stream_name: stream, config: { deliver_subject: `_INBOX.${own}.heard`, ack_policy: 'none' } })
  const durable = (stream: string) =>
    JSON.stringify({ stream_name: stream, config: { durable_name: 'evil', ack_policy: 'none' } })
  const act = (subject: string, text: string, ...allowed: readonly Role[]): Act => ({ subject, text, allowed })
  const ofEach = (name: string, make: (stream: string) => Act) => ({
    [`${name} of the log`]: make(log),
    [`${name} of the membership log`]: make(membership),
    [`${name} of what is live`]: make(live),
  })
  return {
    'junk membership change': act(subject(d, { type: 'membership', n: 9, hash: HASH }), 'junk', 'admin'),
    'junk next change': act(subject(d, { type: 'membership', n: 2, hash: HASH }), 'junk', 'admin'),
    'heartbeat of another': act(subject(d, { type: 'heartbeat', device: other }), 'junk'),
    'batch of another': act(subject(d, { type: 'batch', device: other, n: 2, hash: HASH }), 'junk', 'admin', 'member'),
    'request of another': act(subject(d, { type: 'request', invite: other }), 'junk', 'admin'),
    'answer to another': act(subject(d, { type: 'response', invite: other }), 'junk', 'admin'),
    'answer to itself': act(subject(d, { type: 'response', invite: own }), 'junk', 'admin'),
    'heartbeat under no name': act(`plenary.${d}.heartbeat.junk`, 'junk'),
    'change under no name': act(`plenary.${d}.membership.junk`, 'junk'),
    ...ofEach('purge', (stream) => act(`$JS.API.STREAM.PURGE.${stream}`, '{}')),
    ...ofEach('deletion', (stream) => act(`$JS.API.STREAM.DELETE.${stream}`, '')),
    ...ofEach('deletion, with a text,', (stream) => act(`$JS.API.STREAM.DELETE.${stream}`, '{}')),
    ...ofEach('deletion of a message', (stream) => act(`$JS.API.STREAM.MSG.DELETE.${stream}`, '{"seq":1}')),
    'update of the log': act(
      `$JS.API.STREAM.UPDATE.${log}`,
      JSON.stringify({ ...logConfig, max_bytes: limits.bytes + 1, max_msgs: -1 }),
    ),
    'update of the membership log': act(
      `$JS.API.STREAM.UPDATE.${membership}`,
      JSON.stringify({ ...membershipConfig, max_bytes: 1 }),
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
      act(`$JS.API.STREAM.SNAPSHOT.${stream}`, JSON.stringify({ deliver_subject: `_INBOX.${own}.heard` })),
    ),
    ...ofEach('restored copy', (stream) =>
      act(`$JS.API.STREAM.RESTORE.${stream}`, JSON.stringify({ config: { name: stream, subjects: ['evil'] } })),
    ),
    ...ofEach('another leader', (stream) => act(`$JS.API.STREAM.LEADER.STEPDOWN.${stream}`, '')),
    ...ofEach('removal of a node', (stream) => act(`$JS.API.STREAM.PEER.REMOVE.${stream}`, '{"peer":"n1"}')),
    'inbox of another': act(`_INBOX.${other}.x`, 'junk'),
    'notice of what is stored': act(`stored.${d}.log`, 'junk'),
    'notice of a batch': act(`stored.${d}.log.${other}.1.${HASH}`, 'junk'),
    'anything of the system': act('$SYS.REQ.SERVER.PING', '{}'),
    'another answer within the server': act('_R_.junk', 'junk'),
  }
}

/** Headers as those of a notice of what is stored, with a number that is not. */
export function falseNotice(stream: string) {
  const notice = headers()
  notice.set('Nats-Stream', stream)
  notice.set('Nats-Sequence', String(Number.MAX_SAFE_INTEGER))
  return notice
}

/** Requests that a role may make, whose answer is, or holds, a text of its own. Each publishes with a reply subject. */
type Request = (attack: Attack, connection: NatsConnection, text: string, reply: string) => Promise<void>

const stored =
  (
    own: keyof ReturnType<typeof ownSubjects>,
    stream: (d: string) => string,
    ask: 'by subject' | 'by text' | 'of the leader',
  ): Request =>
  async (attack, connection, text, reply) => {
    const at = ownSubjects(attack)[own]
    const of = stream(attack.d)
    await connection.request(at, text, { timeout: 2000, headers: falseNotice(of) }).catch(() => undefined)
    const wanted = JSON.stringify({ last_by_subj: at })
    if (ask === 'by subject') connection.publish(`${API}.DIRECT.GET.${of}.${at}`, '', { reply })
    if (ask === 'by text') connection.publish(`${API}.DIRECT.GET.${of}`, wanted, { reply })
    if (ask === 'of the leader') connection.publish(`${API}.STREAM.MSG.GET.${of}`, wanted, { reply })
  }
const put =
  (own: keyof ReturnType<typeof ownSubjects>): Request =>
  async (attack, connection, text, reply) =>
    connection.publish(ownSubjects(attack)[own], text, { reply })
const information: Request = async ({ d }, connection, _, reply) =>
  connection.publish(`${API}.STREAM.INFO.${logStream(d)}`, '', { reply })

const OF_READERS: readonly Request[] = [
  stored('heartbeat', liveStream, 'by subject'),
  stored('heartbeat', liveStream, 'by text'),
  stored('heartbeat', liveStream, 'of the leader'),
  put('heartbeat'),
  information,
]
const OF_MEMBERS: readonly Request[] = [...OF_READERS, stored('batch', logStream, 'by subject'), put('batch')]
export type Attacker = Exclude<Role, 'admin'>

export const REQUESTS: Readonly<Record<Attacker, readonly Request[]>> = {
  guest: [stored('request', liveStream, 'by subject'), put('request')],
  reader: OF_READERS,
  member: OF_MEMBERS,
}

/** Subjects at which an act is tried: of the account of the streams, and of the devices' own. */
export const subjectsOf = ({ subject }: Act): readonly string[] => [
  ...new Set([subject, subject.replace('$JS.API', API)]),
]
