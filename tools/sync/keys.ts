/**
 * Keys of a sync server: operator, system account, the account of the devices and that of the streams, and a signing key for
 * each access, with what the host has decided (limits, revoked users). The tokens of the server's configuration are made of
 * them.
 */
import { randomBytes } from 'node:crypto'
import {
  createAccount,
  createOperator,
  encodeAccount,
  encodeOperator,
  fromSeed,
  type KeyPair,
  newScopedSigner,
} from '@nats-io/jwt'
import * as v from 'valibot'
import { webCryptography } from '../../pwa/sync/web-cryptography'
import {
  type Creation,
  creationCode,
  pathSchema,
  seedSchema,
  seedsSchema,
} from '../../shared/delegation/membership/links'
import { limitsSchema } from '../../shared/delegation/membership/membership-schema'
import { delegationId } from '../../shared/delegation/membership/new-change'
import { exportsOf, importsOf, type Role, scopeOf } from './scopes'

const ROLES = ['admin', 'member', 'reader', 'guest'] as const satisfies readonly Role[]

/** Public key of a user. */
const USER = /^U[A-Z2-7]{55}$/
export const isUser = (text: string): boolean => USER.test(text)

const userSchema = v.pipe(v.string(), v.regex(USER))

const keysSchema = v.strictObject({
  v: v.literal(1),
  /** Secret path under which a proxy has the server. */
  path: pathSchema,
  operator: seedSchema,
  /** The operator's token: the server takes no other one while it runs. */
  operatorToken: v.pipe(v.string(), v.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)),
  system: seedSchema,
  /** Account to which devices connect: it has no stream. */
  account: seedSchema,
  /** Account of the streams. */
  streams: seedSchema,
  signing: seedsSchema,
  /** Password by which nodes know each other. */
  cluster: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
  limits: limitsSchema,
  /** Address of the app, and those of the server's nodes; `null` while trying out on this machine. */
  host: v.nullable(v.strictObject({ name: v.string(), nodes: v.array(v.string()) })),
  /** Users that the server refuses, with the time (seconds) up to which their tokens are. */
  revoked: v.record(userSchema, v.pipe(v.number(), v.integer())),
})
export type ServerKeys = v.InferOutput<typeof keysSchema>

const secret = (): string => randomBytes(16).toString('base64url')
const seedOf = (pair: KeyPair): string => Buffer.from(pair.getSeed()).toString('ascii')
const pairOf = (seed: string): KeyPair => fromSeed(Buffer.from(seed, 'ascii'))
export const publicKeyOf = (seed: string): string => pairOf(seed).getPublicKey()

export async function newKeys(limits: ServerKeys['limits'], host: ServerKeys['host'] = null): Promise<ServerKeys> {
  const [operator, system] = [createOperator(), createAccount()]
  return {
    v: 1,
    path: `sync/${secret()}`,
    operator: seedOf(operator),
    operatorToken: await encodeOperator('plenary', operator, { system_account: system.getPublicKey() }),
    system: seedOf(system),
    account: seedOf(createAccount()),
    streams: seedOf(createAccount()),
    signing: {
      admin: seedOf(createAccount()),
      member: seedOf(createAccount()),
      reader: seedOf(createAccount()),
      guest: seedOf(createAccount()),
    },
    cluster: secret(),
    limits,
    host,
    revoked: {},
  }
}

/** Text of `keys.json`. */
export const keysText = (keys: ServerKeys): string => `${JSON.stringify(keys, null, 2)}\n`

/** Throws with the file's name where its text is not that of `keys.json`. */
export function parseKeys(text: string, file: string): ServerKeys {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), keysSchema), text)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  if (v.getDotPath(issue) === 'streams')
    throw new Error(`${file} is of a version before Plenary 0.1.0: write the files of the host into a new folder.`)
  throw new Error(`${file} is damaged (${v.getDotPath(issue) ?? 'it is no JSON'}): take it from your backup.`)
}

export const creationOf = ({ path, account, signing, limits }: ServerKeys): Creation => ({
  v: 1,
  path,
  account: publicKeyOf(account),
  limits,
  seeds: signing,
})

/** The delegation of a server: one for each account. */
export const delegationOf = ({ account }: ServerKeys): Promise<string> =>
  delegationId(webCryptography, publicKeyOf(account))

/** The code that creates the delegation. It is pasted, and no address: that would stay in the history of a browser. */
export const codeOf = (keys: ServerKeys): Promise<string> => creationCode(webCryptography, creationOf(keys))

/** Revokes all tokens that a user has had until a time. */
export const revoke = (keys: ServerKeys, user: string, seconds: number): ServerKeys => ({
  ...keys,
  revoked: { ...keys.revoked, [user]: Math.max(seconds, keys.revoked[user] ?? 0) },
})

/** Beside the logs: the membership log, the stream of heartbeats, and what files take. */
const FURTHER_BYTES = 134_217_728
const NO_LIMIT = -1

/** Most that all nodes store together. */
export const mostBytes = ({ limits: { bytes, replicas } }: ServerKeys): number => (bytes + FURTHER_BYTES) * replicas

/** Most streams: those of one delegation, so that a second use of the code creates none beside it. */
const STREAMS = 3

/** The lines of `nats.conf` that say who may connect: operator mode, the accounts in memory. */
export async function authorityOf(keys: ServerKeys): Promise<string> {
  const [operator, system, account, streams] = [keys.operator, keys.system, keys.account, keys.streams].map(pairOf)
  if (!operator || !system || !account || !streams) throw new Error('no keys')
  const d = await delegationOf(keys)
  const signer = { signer: operator }
  const open = { conn: NO_LIMIT, subs: NO_LIMIT, data: NO_LIMIT, payload: NO_LIMIT, leaf: 0 }
  const exchange = { imports: NO_LIMIT, exports: NO_LIMIT, wildcards: true }
  const tokens = {
    system: await encodeAccount('system', system, { limits: { ...open, ...exchange } }, signer),
    account: await encodeAccount(
      'plenary',
      account,
      {
        signing_keys: ROLES.map((role) => newScopedSigner(pairOf(keys.signing[role]), role, scopeOf(role))),
        revocations: keys.revoked,
        imports: importsOf(d, streams.getPublicKey()),
        limits: { ...open, ...exchange, conn: 1000 },
      },
      signer,
    ),
    streams: await encodeAccount(
      'streams',
      streams,
      {
        exports: exportsOf(d),
        limits: {
          ...open,
          ...exchange,
          mem_storage: 0,
          disk_storage: mostBytes(keys),
          streams: STREAMS,
          consumer: 0,
        },
      },
      signer,
    ),
  }
  return `operator: ${keys.operatorToken}
system_account: ${system.getPublicKey()}
resolver: MEMORY
resolver_preload: {
  ${system.getPublicKey()}: ${tokens.system}
  ${account.getPublicKey()}: ${tokens.account}
  ${streams.getPublicKey()}: ${tokens.streams}
}`
}
