/**
 * Transport over NATS JetStream by WebSocket. Put-if-absent is a publication that expects no message under its subject;
 * reading follows the streams by number (`nats-streams.ts`).
 */
import { type JetStreamClient, type JetStreamManager, jetstream, jetstreamManager } from '@nats-io/jetstream'
import { type Authenticator, type Msg, type NatsConnection, nkeys, wsconnect } from '@nats-io/nats-core'
import { type Bytes, isEqual, utf8 } from '../../../shared/delegation/bytes'
import { changesOf, MEMBERSHIP, parseName } from '../../../shared/delegation/names'
import { type Cursor, type Item, type Transport, TransportError } from '../../../shared/delegation/transport'
import { toBase64Url } from '../../../shared/encoding/base64'
import type { Server } from '../environment'
import type { Credential } from '../token'
import { type Asked, DirectMessages, headersOf, type StoredMessage, storedAs } from './direct-messages'
import { Follower, type Numbered } from './follow'
import { hasCode, OTHER_CONFIGURATION, STREAM_NOT_FOUND, TAKEN, transportError } from './nats-errors'
import {
  API,
  liveStream,
  logStream,
  membershipStream,
  nameOf,
  storedSubjects,
  streamOf,
  streamsOf,
  subjectOf,
} from './nats-streams'

/** The server by the address of its WebSocket, `ws:` or `wss:`. `name` is as in the token. */
export type NatsServer = Omit<Server, 'path'> & { readonly url: string }

/** Longest wait for an answer, in milliseconds: three nodes choose another leader meanwhile. */
const TIMEOUT = 15_000
const CONNECT_TIMEOUT = 10_000
/** The client pings: servers do since 2.12 alone, and proxies end what is silent. */
const PING_INTERVAL = 20_000
/** Polling interval of the streams' last numbers: a notice that they were written may be lost with a leader. */
const POLL_INTERVAL = 20_000
/** Bytes of a message beside its contents: the headers count too. */
const HEADERS = 256

/** Connects once. Rejects with a `TransportError`. */
export async function connectNats(server: NatsServer): Promise<Transport> {
  const connection = await connected(server)
  const transport = new NatsTransport(connection, await jetstreamManager(connection, OPTIONS), server)
  try {
    await transport.createStreams()
    return transport
  } catch (error) {
    await transport.close()
    throw transportError(error)
  }
}

const OPTIONS = { checkAPI: false, timeout: TIMEOUT, apiPrefix: API }

async function connected({ url, name, credential }: NatsServer): Promise<NatsConnection> {
  try {
    return await wsconnect({
      servers: url,
      authenticator: authenticatorOf(credential),
      inboxPrefix: `_INBOX.${name}`,
      reconnect: false,
      ignoreClusterUpdates: true,
      pingInterval: PING_INTERVAL,
      timeout: CONNECT_TIMEOUT,
    })
  } catch (error) {
    const failed = transportError(error)
    throw failed.code !== 'refused' && (await answersOtherwise(url)) ? new TransportError('not-a-server') : failed
  }
}

/**
 * Signs the server's nonce. Without the user's public key, which the token has: a server that is told it takes each user
 * for a changed one when it reads its configuration again, and would close every connection at a revocation.
 */
const authenticatorOf =
  ({ token, seed }: Credential): Authenticator =>
  (nonce = '') => ({ jwt: token, sig: toBase64Url(new Uint8Array(nkeys.fromSeed(utf8(seed)).sign(utf8(nonce)))) })

/**
 * True where something answers under the address, but no NATS: a page that is not there, or a captive portal's. NATS
 * answers 400 to what is no WebSocket; a proxy 502 to 504 for a server that does not run.
 */
async function answersOtherwise(url: string): Promise<boolean> {
  try {
    const { status } = await fetch(url.replace(/^ws/, 'http'), {
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(CONNECT_TIMEOUT),
    })
    return status !== 400 && status !== 426 && status < 500
  } catch {
    return false
  }
}

class NatsTransport implements Transport {
  readonly maxBytes: number
  readonly #jetstream: JetStreamClient
  readonly #direct: DirectMessages
  #isClosing = false
  /** Of each stream that is followed, by its name. */
  readonly #followers = new Map<string, Pick<Follower<Item>, 'reach' | 'stop'>>()
  #generation: string | null = null
  #poll: ReturnType<typeof setInterval> | null = null

  constructor(
    readonly connection: NatsConnection,
    readonly manager: JetStreamManager,
    readonly server: NatsServer,
  ) {
    this.#jetstream = jetstream(connection, OPTIONS)
    this.#direct = new DirectMessages(connection, server.name, TIMEOUT)
    this.maxBytes = (connection.info?.max_payload ?? 0) - HEADERS
    void this.#reportEnd()
  }

  async createStreams(): Promise<void> {
    const { d, limits } = this.server
    if (limits === null) return
    for (const stream of streamsOf(d, limits)) {
      try {
        await this.manager.streams.info(stream.name)
      } catch (error) {
        if (!hasCode(error, STREAM_NOT_FOUND)) throw error
        await this.manager.streams.add(stream).catch(ignoreOtherConfiguration)
      }
    }
  }

  put(name: string, bytes: Bytes): Promise<'stored' | 'exists' | 'conflict'> {
    return this.#asTransport(async () => {
      if (bytes.length > this.maxBytes) throw new TransportError('too-large')
      try {
        await this.#jetstream.publish(this.#subject(name), bytes, { expect: { lastSubjectSequence: 0 } })
        return 'stored'
      } catch (error) {
        if (!hasCode(error, ...TAKEN)) throw error
        const there = await this.get(name)
        // A node that is behind: the next try finds it.
        if (there === null) throw new TransportError('offline')
        return isEqual(there, bytes) ? 'exists' : 'conflict'
      }
    })
  }

  get(name: string): Promise<Bytes | null> {
    return this.#asTransport(async () => {
      const stream = streamOf(this.server.d, name)
      const message = await this.#ofAny(stream, { last_by_subj: this.#subject(name) })
      return message && bytesOf(message)
    })
  }

  changes(from: number): Promise<readonly Item[]> {
    return this.#asTransport(async () => {
      const stream = membershipStream(this.server.d)
      const names = (await this.#subjects(stream, this.#subject(`${MEMBERSHIP}>`))).filter((name) => {
        const of = parseName(name)
        return of?.type === 'membership' && of.n >= from
      })
      const found = await Promise.all(names.map((name) => this.#fetch(stream, { last_by_subj: this.#subject(name) })))
      return found
        .flatMap((one) => one ?? [])
        .sort((a, b) => a.seq - b.seq)
        .map(({ item }) => item)
    })
  }

  newestChange(n: number): Promise<Item | null> {
    return this.#asTransport(async () => {
      const last_by_subj = this.#subject(`${changesOf(n)}*`)
      const message = await this.#ofAny(membershipStream(this.server.d), { last_by_subj })
      return message && this.#numbered(message).item
    })
  }

  list(prefix: string): Promise<ReadonlySet<string>> {
    return this.#asTransport(async () => {
      const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1)
      const filter = this.#subject(parseName(prefix) ? prefix : `${folder}>`)
      const { d } = this.server
      const streams = folder === '' ? [logStream(d), membershipStream(d)] : [streamOf(d, prefix)]
      const names = await Promise.all(streams.map((stream) => this.#subjects(stream, filter)))
      return new Set(names.flat().filter((name) => name.startsWith(prefix)))
    })
  }

  holds({ generation, seq, name }: Cursor): Promise<boolean> {
    return this.#asTransport(async () => {
      const stream = logStream(this.server.d)
      const { created } = await this.manager.streams.info(stream)
      return created === generation && (await this.#fetch(stream, { seq }))?.item.name === name
    })
  }

  read(after: Cursor | null, received: (items: readonly Item[], cursor: Cursor) => Promise<void>): Promise<void> {
    return this.#asTransport(async () => {
      const stream = logStream(this.server.d)
      await this.#listen()
      const { created, state } = await this.manager.streams.info(stream)
      this.#generation = created
      const next = after?.generation === created ? after.seq + 1 : 1
      await this.#follow(stream, next, state.last_seq, async (page) => {
        const last = page.at(-1)
        if (last)
          await received(
            page.map(({ item }) => item),
            { generation: created, seq: last.seq, name: last.item.name },
          )
      })
    })
  }

  watch(received: (item: Item) => Promise<void>): Promise<void> {
    return this.#asTransport(async () => {
      const stream = liveStream(this.server.d)
      await this.#listen()
      const { state } = await this.manager.streams.info(stream)
      // By subject: most numbers are empty, since each heartbeat takes the place of the one before.
      const names = await this.#subjects(stream, this.#subject('>'))
      const items = await Promise.all(names.map(async (name) => ({ name, bytes: await this.get(name) })))
      for (const { name, bytes } of items) if (bytes) await received({ name, bytes })
      await this.#followNew(stream, state.last_seq, received)
      const changes = membershipStream(this.server.d)
      await this.#followNew(changes, (await this.manager.streams.info(changes)).state.last_seq, received)
    })
  }

  beat(name: string, bytes: Bytes): Promise<string> {
    return this.#asTransport(async () => {
      const subject = this.#subject(name)
      const { seq } = await this.#jetstream.publish(subject, bytes)
      const message = await this.manager.streams.getMessage(liveStream(this.server.d), { seq })
      if (message === null) throw new TransportError('other')
      return message.time.toISOString()
    })
  }

  async close(): Promise<void> {
    this.#isClosing = true
    await this.connection.close()
  }

  #subject(name: string): string {
    return subjectOf(this.server.d, name)
  }

  async #subjects(stream: string, filter: string): Promise<readonly string[]> {
    const { state } = await this.manager.streams.info(stream, { subjects_filter: filter })
    return Object.keys(state.subjects ?? {}).map((subject) => nameOf(this.server.d, subject))
  }

  /** Of any node, and where that has none, of the leader, which is never behind. */
  async #fetch(stream: string, asked: Asked): Promise<Numbered<Item> | null> {
    const message = (await this.#ofAny(stream, asked)) ?? (await this.manager.streams.getMessage(stream, asked))
    return message && this.#numbered(message)
  }

  async #ofAny(stream: string, asked: Asked): Promise<StoredMessage | null> {
    const answer = await this.#direct.ask(stream, asked)
    return answer === 'unreadable' ? await this.manager.streams.getMessage(stream, asked) : answer
  }

  #numbered(message: StoredMessage): Numbered<Item> {
    return { seq: message.seq, item: { name: nameOf(this.server.d, message.subject), bytes: bytesOf(message) } }
  }

  async #follow(
    stream: string,
    next: number,
    last: number,
    deliver: (page: readonly Numbered<Item>[]) => Promise<void>,
  ): Promise<void> {
    const follower = new Follower(next, async (seq) => (await this.#fetch(stream, { seq }))?.item ?? null, deliver)
    this.#followers.set(stream, follower)
    await follower.reach(last)
  }

  #followNew(stream: string, last: number, received: (item: Item) => Promise<void>): Promise<void> {
    return this.#follow(stream, last + 1, last, async (page) => {
      for (const { item } of page) await received(item)
    })
  }

  /** Notices of what was stored; the last numbers of the streams as well, in case that one is lost. */
  async #listen(): Promise<void> {
    if (this.#poll !== null) return
    this.#poll = setInterval(() => void this.#inBackground(() => this.#pollStreams()), POLL_INTERVAL)
    this.connection.subscribe(storedSubjects(this.server.d), {
      callback: (error, message) => void this.#inBackground(() => this.#onStored(error, message)),
    })
    // Subscribed before the last number is asked for, so that nothing falls between.
    await this.connection.flush()
  }

  /** A notice that cannot be read is of junk, or led here: what else is stored has its own. */
  async #onStored(error: Error | null, message: Msg): Promise<void> {
    if (error) throw error
    const headers = headersOf(message)
    const stored = headers && storedAs(headers)
    if (!stored) return
    const { d } = this.server
    await this.#followers.get(streamOf(d, nameOf(d, stored.subject)))?.reach(stored.seq)
  }

  async #pollStreams(): Promise<void> {
    for (const [stream, follower] of this.#followers) {
      const { created, state } = await this.manager.streams.info(stream)
      if (stream === logStream(this.server.d) && created !== this.#generation) throw new TransportError('offline')
      await follower.reach(state.last_seq)
    }
  }

  /** Work that nobody waits for: where it fails, the connection ends, and the next one begins with repair. */
  async #inBackground(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (this.#isClosing) return
      await this.close()
      this.server.closed(transportError(error).code)
    }
  }

  async #reportEnd(): Promise<void> {
    const error = await this.connection.closed()
    if (this.#poll !== null) clearInterval(this.#poll)
    for (const follower of this.#followers.values()) follower.stop()
    if (this.#isClosing) return
    this.#isClosing = true
    this.server.closed(error ? transportError(error).code : 'offline')
  }

  async #asTransport<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw transportError(error)
    }
  }
}

/** Another configuration: the host has changed it, or another device of another version created it. */
function ignoreOtherConfiguration(error: unknown): void {
  if (!hasCode(error, OTHER_CONFIGURATION)) throw error
}

const bytesOf = ({ data }: StoredMessage): Bytes => new Uint8Array(data)
