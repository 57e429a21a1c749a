/**
 * Permissions of devices on the server. A permission bounds the subject of a request, and not its reply subject, to which the
 * server publishes the answer in the user's place. So the streams are in an account of their own. Devices connect to another
 * one, without JetStream, that imports exactly the subjects that a device may ask: an answer goes no further than that
 * account. There each access has a scope (template), filled with the user's name and the tags of its token. None may purge,
 * delete or change: the log is written once. None may create a consumer, and admins alone a stream, one of the
 * three of their delegation: its configuration decides who may write what, and how much.
 */
import type { Export, Import, UserPermissionsLimits } from '@nats-io/jwt'
import {
  API,
  liveStream,
  logStream,
  membershipStream,
  storedSubjects,
  subjectOf,
} from '../../pwa/sync/transports/nats-streams'
import type { Creation } from '../../shared/delegation/membership/links'

export type Role = keyof Creation['seeds']

const D = 'plenary.{{tag(d)}}'
const LOG = '{{tag(log)}}'
const LIVE = '{{tag(live)}}'
const MEMBERSHIP = membershipStream('{{tag(d)}}')

/** Requests about a stream; `.>` is the subject of a message that is asked for. */
const readingOf = (stream: string): readonly string[] => [
  `${API}.STREAM.INFO.${stream}`,
  `${API}.STREAM.MSG.GET.${stream}`,
  `${API}.DIRECT.GET.${stream}`,
  `${API}.DIRECT.GET.${stream}.>`,
]
const creationOf = (stream: string): string => `${API}.STREAM.CREATE.${stream}`

const STREAMS = [LOG, LIVE, MEMBERSHIP]
const reading = STREAMS.flatMap(readingOf)
const heartbeat = `${D}.heartbeat.{{name()}}`
const member = [...reading, heartbeat, `${D}.log.*.*.*`]

const PUBLISH: Readonly<Record<Role, readonly string[]>> = {
  admin: [...member, ...STREAMS.map(creationOf), `${D}.membership.*.*`, `${D}.lobby.*.*`],
  member,
  reader: [...reading, heartbeat],
  guest: [
    `${D}.lobby.{{name()}}.request`,
    `${API}.DIRECT.GET.${MEMBERSHIP}.${D}.membership.*.*`,
    `${API}.DIRECT.GET.${LIVE}.${D}.lobby.{{name()}}.*`,
  ],
}

const INBOX = '_INBOX.{{name()}}.>'
const STORED = storedSubjects('{{tag(d)}}')

/** Largest message, that of the server too. */
const PAYLOAD = 1_048_576
const MOST_SUBSCRIPTIONS = { admin: 50, member: 50, reader: 50, guest: 5 } as const

export const scopeOf = (role: Role): Partial<UserPermissionsLimits> => ({
  pub: { allow: [...PUBLISH[role]] },
  sub: { allow: role === 'guest' ? [INBOX] : [INBOX, STORED] },
  subs: MOST_SUBSCRIPTIONS[role],
  payload: PAYLOAD,
  data: -1,
  allowed_connection_types: ['WEBSOCKET'],
})

/** Subjects, as devices have them, that lead to the account of the streams: of one delegation, and no wider. */
const servicesOf = (d: string): readonly string[] => [
  ...['log.*.*.*', 'membership.*.*', 'heartbeat.*', 'lobby.*.*'].map((name) => subjectOf(d, name)),
  ...[logStream(d), liveStream(d), membershipStream(d)].flatMap((stream) => [...readingOf(stream), creationOf(stream)]),
]

/** The same as the account of the streams has it. */
const exported = (subject: string): string => subject.replace(API, '$JS.API')

const STORED_EXPORT = 'stored'

export const exportsOf = (d: string): Export[] => [
  ...servicesOf(d).map((name) => ({ name, subject: exported(name), type: 'service' as const })),
  { name: STORED_EXPORT, subject: storedSubjects(d), type: 'stream' },
]

/** `account` is the public key of that of the streams. */
export const importsOf = (d: string, account: string): Import[] =>
  exportsOf(d).map(({ name, subject, type }) => ({
    ...{ name, subject, type, account },
    ...(type === 'service' ? { local_subject: name } : {}),
  }))
