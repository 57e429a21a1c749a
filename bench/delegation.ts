/**
 * Delegation on a real NATS server whose log is filled without the app: one device, whose program is this one, seals all
 * entries and puts them. Further devices are approved without a comparison of digits, and their profiles written into
 * the app's database.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Batch, OwnDelegation } from '../pwa/store/schema'
import { issueCredential } from '../pwa/sync/credentials'
import type { Profile } from '../pwa/sync/environment'
import { newProfile } from '../pwa/sync/identity'
import { connectNats } from '../pwa/sync/transports/nats'
import { type Head, hashOf, seal } from '../shared/delegation/envelope'
import { type Identity, identityOf, keyRing, newSeeds, publicKeysOf } from '../shared/delegation/membership/keys'
import type { Access } from '../shared/delegation/membership/membership-schema'
import { describe, nextChange } from '../shared/delegation/membership/new-change'
import { nameText } from '../shared/delegation/names'
import { receivedForm, type SharedEntry } from '../shared/delegation/shared-entry'
import type { Item, Transport } from '../shared/delegation/transport'
import { canonical } from '../shared/domain/entries/canonical'
import type { Entry } from '../shared/domain/entries/entries'
import { toBase64Url } from '../shared/encoding/base64'
import { changeItem, type Founded, foldOf, found } from '../testing/delegation/delegation'
import { nodeCryptography as cryptography } from '../testing/delegation/node-cryptography'
import { freePort } from '../tools/programs/free-port'
import { serveFolder } from '../tools/programs/static-server.mjs'
import { creationOf, delegationOf, newKeys, type ServerKeys } from '../tools/sync/keys'
import { natsConf } from '../tools/sync/nats-conf'
import { startNats } from '../tools/sync/nats-program'
import '../tools/sync/web-socket'
import { provideProgram } from '../tools/programs/provide.mjs'

const LIMITS = { bytes: 1_000_000_000, replicas: 1 }
const AT = '2026-11-01T08:00:00.000Z'
/** Puts under way at a time. */
const AT_ONCE = 500
/** Device that the entries are of. */
const AUTHOR = 'device-0'

/** Rows by which the app, at its next start, is that device. */
interface DeviceRows {
  readonly membership: OwnDelegation
  readonly profile: string
}

/** Web server of the app, whose port stays the same. */
interface AppServer {
  readonly port: number
  kill(): Promise<void>
  restart(): Promise<void>
}

export interface FilledDelegation {
  /** Digest of the entries as a device that has received all of them stores them. */
  readonly digest: string
  /** The app, with the delegation's server behind its secret path. */
  readonly app: AppServer
  /** Approves a device, which has nothing of the log yet. */
  newDevice(): Promise<DeviceRows>
  /** Seals further entries, in one batch. */
  add(entries: readonly SharedEntry[]): Promise<void>
  close(): Promise<void>
}

/** Starts the servers, and fills the log in batches of so many entries. */
export async function fillDelegation(
  folder: string,
  entries: readonly SharedEntry[],
  perBatch: number,
): Promise<FilledDelegation> {
  const keys = await newKeys(LIMITS)
  const nats = await startServer(keys)
  const founded = await found(cryptography, ['admin'], await delegationOf(keys))
  const [author] = founded.identities
  if (!author) throw new Error('no device')
  const transport = await connect({ keys, port: nats.port, d: founded.d, name: author.id })
  const changes = [...founded.changes]
  await putAll(transport, changes)
  const writer = new Writer(founded, author)
  const batches: Item[] = []
  for (let start = 0; start < entries.length; start += perBatch)
    batches.push(await writer.seal(entries.slice(start, start + perBatch)))
  await putAll(transport, batches)
  const app = await serveApp(folder, { path: `/${keys.path}`, port: nats.port })
  return {
    digest: digestOf(entries.map((entry) => receivedForm(entry, { device: author.id, name: AUTHOR }))),
    app,
    newDevice: async () => {
      const { change, rows } = await approve({ keys, founded: { ...founded, changes }, admin: author })
      changes.push(change)
      await putAll(transport, [change])
      return rows
    },
    add: async (more) => putAll(transport, [await writer.seal(more)]),
    close: async () => {
      await transport.close()
      await app.kill()
      await nats.close()
    },
  }
}

interface Server {
  readonly port: number
  close(): Promise<void>
}

/** As a host runs it, but for the disk: it is not waited for at each of so many puts, which reading has no part in. */
async function startServer(keys: ServerKeys): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-nats-'))
  const [port, webSocketPort] = [await freePort(), await freePort()]
  const store = join(folder, 'store')
  mkdirSync(store)
  const webSocket = { host: '127.0.0.1', port: webSocketPort }
  const node = { name: 'n1', port, webSocket, store, address: '127.0.0.1', nodes: ['127.0.0.1'] }
  const configuration = join(folder, 'nats.conf')
  const text = (await natsConf(keys, node)).replace('sync_interval: always', 'sync_interval: "2m"')
  writeFileSync(configuration, text, { mode: 0o600 })
  const nats = await startNats(await provideProgram('nats-server'), configuration, webSocketPort)
  return {
    port: webSocketPort,
    close: async () => {
      await nats.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function serveApp(folder: string, webSocket: { readonly path: string; readonly port: number }) {
  let server = await serveFolder(folder, 0, webSocket)
  const { port } = server
  return {
    port,
    kill: () => server.close(),
    restart: async () => {
      server = await serveFolder(folder, port, webSocket)
    },
  }
}

interface Credentialed {
  readonly keys: ServerKeys
  readonly d: string
  readonly name: string
}

const credentialOf = ({ keys, d, name }: Credentialed, access: Access) =>
  issueCredential(creationOf(keys), { d, access, name })

async function connect({ port, ...of }: Credentialed & { readonly port: number }): Promise<Transport> {
  const { d, name } = of
  const credential = await credentialOf(of, 'admin')
  const closed = () => undefined
  return await connectNats({ url: `ws://127.0.0.1:${port}/`, d, name, credential, limits: LIMITS, closed })
}

async function putAll(transport: Transport, items: readonly Item[]): Promise<void> {
  for (let start = 0; start < items.length; start += AT_ONCE)
    for (const answer of await Promise.all(
      items.slice(start, start + AT_ONCE).map(({ name, bytes }) => transport.put(name, bytes)),
    ))
      if (answer !== 'stored') throw new Error(`The server answers ${answer}`)
}

/** Seals the batches of one device, one after the other. */
class Writer {
  #head: Head | null = null
  #key: ReturnType<Writer['deriveKey']> | null = null

  constructor(
    readonly founded: Founded,
    readonly identity: Identity,
  ) {}

  async deriveKey() {
    const { keys } = await foldOf(cryptography, this.founded, this.identity)
    const key = await keyRing(cryptography, this.founded.d, keys).sealing(1, 'batch', this.identity.id)
    if (!key) throw new Error('no key')
    return key
  }

  async seal(entries: readonly SharedEntry[]): Promise<Item> {
    this.#key ??= this.deriveKey()
    const { id, signer } = this.identity
    const n = (this.#head?.n ?? 0) + 1
    const of = { type: 'batch', by: id, n, prev: this.#head?.hash ?? null, keyEpoch: 1, schema: 1 } as const
    const header = { d: this.founded.d, ...of }
    const bytes = await seal(cryptography, { header, text: { at: AT, entries }, key: await this.#key, signer })
    this.#head = { n, hash: await hashOf(cryptography, bytes) }
    return { name: nameText({ type: 'batch', device: id, ...this.#head }), bytes }
  }
}

interface Approving {
  readonly keys: ServerKeys
  readonly founded: Founded
  readonly admin: Identity
}

async function approve({ keys, founded, admin }: Approving): Promise<{ change: Item; rows: DeviceRows }> {
  const { d, root, changes } = founded
  const seeds = newSeeds(cryptography)
  const identity = await identityOf(cryptography, seeds)
  const { id } = identity
  const credential = await credentialOf({ keys, d, name: id }, 'member')
  const device = `device-${changes.length}`
  const description = describe(publicKeysOf(identity), device, 'member', credential.token)
  const log = await foldOf(cryptography, founded, admin)
  const bytes = await nextChange(cryptography, log, admin, { kind: 'approve', at: AT, device: description, heads: {} })
  const profile: Profile = newProfile({
    ...{ d, root, path: keys.path, device, user: credential.seed, token: credential.token },
    seeds: { signing: toBase64Url(seeds.signing), agreement: toBase64Url(seeds.agreement) },
  })
  return {
    change: await changeItem(cryptography, changes.length + 1, bytes),
    rows: {
      membership: { d, name: 'Mission', device: id, access: 'member', at: AT },
      profile: JSON.stringify(profile),
    },
  }
}

/** Digest of entries, in any order. */
export function digestOf(entries: readonly Entry[]): string {
  const hash = createHash('sha256')
  for (const text of entries.map((entry) => canonical(entry)).sort()) hash.update(text)
  return hash.digest('hex')
}

/** Makes the app on this page that device, from its next start on. */
export async function becomeDevice(page: Page, { membership, profile }: DeviceRows): Promise<void> {
  await page.evaluate(inStore('meta', 'put', { key: 'delegation', value: membership }))
  await page.evaluate(inStore('syncState', 'put', { key: 'profile', value: profile }))
}

/** All entries that the app on this page has stored, row by row: together they are too large for one message. */
export async function storedEntries(page: Page): Promise<readonly Entry[]> {
  const entries: Entry[] = await page.evaluate(inStore('records', 'getAll'))
  const keys: readonly string[] = await page.evaluate(inStore('batches', 'getAllKeys'))
  for (const key of keys) {
    const { records }: Batch = await page.evaluate(inStore('batches', 'get', key))
    entries.push(...records)
  }
  return entries
}

/** True once the entry is a row of its own. */
export const hasEntry = async (page: Page, id: string): Promise<boolean> =>
  (await page.evaluate(inStore('records', 'get', id))) !== undefined

/** One request to the app's database. As text: a bundler would inject its helpers into a function. */
const inStore = (store: string, work: 'get' | 'getAll' | 'getAllKeys' | 'put', argument?: unknown): string =>
  `new Promise((resolve, reject) => {
  const opening = indexedDB.open('plenary')
  opening.onsuccess = () => {
    const store = opening.result.transaction('${store}', 'readwrite').objectStore('${store}')
    const asking = store.${work}(${argument === undefined ? '' : JSON.stringify(argument)})
    asking.onsuccess = () => resolve(asking.result)
    asking.onerror = () => reject(asking.error)
    opening.result.close()
  }
})`
