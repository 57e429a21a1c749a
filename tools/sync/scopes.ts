/**
 * Permissions of the server's users: a scope (template) for each access, filled with the user's name and the tags of its
 * token. None may purge, delete or change: the log is written once. None may create a consumer, which names the subject that
 * it delivers to in its configuration, or a stream but the two of its delegation.
 */
import type { UserPermissionsLimits } from '@nats-io/jwt'
import type { Creation } from '../../shared/delegation/links'

export type Role = keyof Creation['seeds']

const D = 'plenary.{{tag(d)}}'
const LOG = '{{tag(log)}}'
const LIVE = '{{tag(live)}}'

const reading = [LOG, LIVE].flatMap((stream) => [
  `$JS.API.STREAM.INFO.${stream}`,
  `$JS.API.STREAM.MSG.GET.${stream}`,
  `$JS.API.DIRECT.GET.${stream}`,
  `$JS.API.DIRECT.GET.${stream}.>`,
])
const creating = [LOG, LIVE].map((stream) => `$JS.API.STREAM.CREATE.${stream}`)
const heartbeat = `${D}.heartbeat.{{name()}}`
const member = [...reading, ...creating, heartbeat, `${D}.log.>`]

const PUBLISH: Readonly<Record<Role, readonly string[]>> = {
  admin: [...member, `${D}.membership.*`, `${D}.lobby.>`],
  member,
  reader: [...reading, heartbeat],
  guest: [
    `${D}.lobby.{{name()}}.request`,
    `$JS.API.DIRECT.GET.${LOG}.${D}.membership.*`,
    `$JS.API.DIRECT.GET.${LIVE}.${D}.lobby.{{name()}}.*`,
  ],
}

const INBOX = '_INBOX.{{name()}}.>'
const STORED = 'stored.{{tag(d)}}.>'

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
