/** Permissions of each access on a real server: what its token may do, and what is refused, whatever the client says. */
import { jetstreamManager } from '@nats-io/jetstream'
import { jwtAuthenticator, type NatsConnection, wsconnect } from '@nats-io/nats-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { utf8 } from '../../../shared/delegation/bytes'
import { idOf, TestWorld } from '../../../testing/delegation/test-world'
import type { Role } from '../../../tools/sync/scopes'
import { accountOf, credentialText, issueCredential, parseCredential } from '../credentials'
import { API, liveStream, logStream, membershipStream } from './nats-streams'

const OWN = idOf('o')
const OTHER = idOf('p')
const HASH = idOf('h')

let world: TestWorld
const connections: NatsConnection[] = []

async function raw(role: Role, name = OWN): Promise<NatsConnection> {
  const { token, seed } = await world.credential(role, name)
  const connection = await wsconnect({
    servers: world.url,
    authenticator: jwtAuthenticator(token, utf8(seed)),
    inboxPrefix: `_INBOX.${name}`,
    reconnect: false,
  })
  connections.push(connection)
  return connection
}

beforeAll(async () => {
  world = await TestWorld.start()
  const admin = await world.connect()
  await admin.put(`membership/1/${HASH}`, utf8('one'))
})
afterAll(async () => {
  for (const connection of connections) await connection.close()
  await world.end()
})

/** A subject that is published to; what is stored answers. */
const subjectsOf = (D: string, LOG = logStream(D), LIVE = liveStream(D), CHANGES = membershipStream(D)) =>
  ({
    'own batch': `plenary.${D}.log.${OWN}.1.${HASH}`,
    'another’s batch': `plenary.${D}.log.${OTHER}.1.${HASH}`,
    'own heartbeat': `plenary.${D}.heartbeat.${OWN}`,
    'another’s heartbeat': `plenary.${D}.heartbeat.${OTHER}`,
    'membership change': `plenary.${D}.membership.9.${HASH}`,
    'own request': `plenary.${D}.lobby.${OWN}.request`,
    'own response': `plenary.${D}.lobby.${OWN}.response`,
    'another’s request': `plenary.${D}.lobby.${OTHER}.request`,
    'batch of another delegation': `plenary.${idOf('q')}.log.${OWN}.1.${HASH}`,
    'anything else': 'hello',
    'another’s inbox': `_INBOX.${OTHER}.x`,
    'notice of what is stored': `stored.${D}.log`,
    'information on the log': `${API}.STREAM.INFO.${LOG}`,
    'information on the membership log': `${API}.STREAM.INFO.${CHANGES}`,
    'message of the membership log': `${API}.STREAM.MSG.GET.${CHANGES}`,
    'message of the log': `${API}.STREAM.MSG.GET.${LOG}`,
    'message of the log, of any node': `${API}.DIRECT.GET.${LOG}`,
    'change of a number to read': `${API}.DIRECT.GET.${CHANGES}.plenary.${D}.membership.1.*`,
    'membership change to read': `${API}.DIRECT.GET.${CHANGES}.plenary.${D}.membership.1.${HASH}`,
    'batch to read': `${API}.DIRECT.GET.${LOG}.plenary.${D}.log.${OTHER}.1.${HASH}`,
    'own answer to read': `${API}.DIRECT.GET.${LIVE}.plenary.${D}.lobby.${OWN}.response`,
    'another’s answer to read': `${API}.DIRECT.GET.${LIVE}.plenary.${D}.lobby.${OTHER}.response`,
    'heartbeat to read': `${API}.DIRECT.GET.${LIVE}.plenary.${D}.heartbeat.${OTHER}`,
    'creation of the log': `${API}.STREAM.CREATE.${LOG}`,
    'creation of the membership log': `${API}.STREAM.CREATE.${CHANGES}`,
    'creation of what is live': `${API}.STREAM.CREATE.${LIVE}`,
    'creation of another stream': `${API}.STREAM.CREATE.${logStream(idOf('q'))}`,
    update: `${API}.STREAM.UPDATE.${LOG}`,
    deletion: `${API}.STREAM.DELETE.${LOG}`,
    'deletion of what is live': `${API}.STREAM.DELETE.${LIVE}`,
    'update of the membership log': `${API}.STREAM.UPDATE.${CHANGES}`,
    'purge of the membership log': `${API}.STREAM.PURGE.${CHANGES}`,
    purge: `${API}.STREAM.PURGE.${LOG}`,
    'deletion of a message': `${API}.STREAM.MSG.DELETE.${LOG}`,
    snapshot: `${API}.STREAM.SNAPSHOT.${LOG}`,
    'restored copy': `${API}.STREAM.RESTORE.${LOG}`,
    'names of streams': `${API}.STREAM.NAMES`,
    'information on the account': `${API}.INFO`,
    consumer: `${API}.CONSUMER.CREATE.${LOG}`,
    'named consumer': `${API}.CONSUMER.CREATE.${LOG}.evil`,
    'durable consumer': `${API}.CONSUMER.DURABLE.CREATE.${LIVE}.evil`,
  }) as const
type Subject = keyof ReturnType<typeof subjectsOf>

const READING = [
  'information on the log',
  'information on the membership log',
  'message of the membership log',
  'message of the log',
  'message of the log, of any node',
  'change of a number to read',
  'membership change to read',
  'batch to read',
  'own answer to read',
  'another’s answer to read',
  'heartbeat to read',
  'own heartbeat',
] as const satisfies readonly Subject[]
const MEMBER = [...READING, 'own batch', 'another’s batch'] as const

const ALLOWED: Readonly<Record<Role, readonly Subject[]>> = {
  admin: [
    ...MEMBER,
    'membership change',
    'own request',
    'own response',
    'another’s request',
    'creation of the log',
    'creation of the membership log',
    'creation of what is live',
  ],
  member: MEMBER,
  reader: READING,
  guest: ['own request', 'change of a number to read', 'membership change to read', 'own answer to read'],
}

/** True where the server lets a message through: what it refuses, it tells the connection. */
async function isAllowed(connection: NatsConnection, subject: string): Promise<boolean> {
  const answer = await connection.request(subject, '', { timeout: 3000 }).catch((error: unknown) => error)
  const said = answer instanceof Error ? `${answer.message} ${String(answer.cause)}` : ''
  return !/permissions violation/i.test(said)
}

describe.each(['admin', 'member', 'reader', 'guest'] as const)('the scope of access %s', (role) => {
  it('lets through what it may, and nothing else', async () => {
    const connection = await raw(role)
    const subjects = subjectsOf(world.d)
    const names = Object.keys(subjects) as Subject[]
    const allowed: Subject[] = []
    for (const name of names) if (await isAllowed(connection, subjects[name])) allowed.push(name)
    expect(new Set(allowed)).toEqual(new Set(ALLOWED[role]))
  })

  it('listens to its own inbox, and where it reads to what is stored', async () => {
    const refused = async (subject: string): Promise<boolean> => {
      const connection = await raw(role)
      const failed = new Promise<boolean>((resolve) =>
        connection.subscribe(subject, { callback: (error) => resolve(error !== null) }),
      )
      await connection.flush()
      return await Promise.race([failed, new Promise<boolean>((resolve) => setTimeout(resolve, 300, false))])
    }
    expect(await refused(`_INBOX.${OWN}.x`)).toBe(false)
    expect(await refused(`stored.${world.d}.>`)).toBe(role === 'guest')
    for (const subject of [`_INBOX.${OTHER}.>`, '>', `plenary.${world.d}.>`, '$JS.EVENT.>', `stored.${idOf('q')}.>`])
      expect(await refused(subject)).toBe(true)
  })
})

it('an admin can create no stream that writes elsewhere, since all names are taken', async () => {
  const manager = await jetstreamManager(await raw('admin'), { checkAPI: false, apiPrefix: API })
  const evil = {
    name: logStream(world.d),
    subjects: [`plenary.${world.d}.log.>`],
    republish: { src: `plenary.${world.d}.log.>`, dest: 'elsewhere.>' },
  }
  await expect(manager.streams.add(evil)).rejects.toThrow('already in use')
  expect((await manager.streams.info(logStream(world.d))).state.messages).toBeGreaterThan(0)
})

describe('a credential', () => {
  it('is one text, and read again', async () => {
    const credential = await world.credential('guest', OWN, { expires: '2099-01-01T00:00:00Z' })
    const text = credentialText(credential)
    expect(parseCredential(text)).toEqual(credential)
    // An invitation holds it.
    expect(text.length).toBeLessThan(1200)
    for (const other of ['', 'a.b.c', `${text}x`, text.replace('.SU', '.SA')]) expect(parseCredential(other)).toBeNull()
  })

  it('names its account, so that a further admin can issue', async () => {
    const { token } = await world.credential('admin', OWN)
    const account = await accountOf(token)
    expect(account).toMatch(/^A[A-Z2-7]{55}$/)
    expect(await accountOf('no token')).toBeNull()
    const seeds = world.keys.signing
    const issued = await issueCredential(
      { account: account ?? '', seeds },
      { d: world.d, access: 'member', name: OTHER },
    )
    await (await world.connect('member', OTHER, { credential: issued })).close()
  })

  it('is for a WebSocket alone, and for the access of the key that signed it', async () => {
    const { token } = await world.credential('reader', OWN)
    expect(atob(token.split('.')[1] ?? '')).not.toContain('pub')
  })
})
