/**
 * Hostile members of a soak: a reader, a member and the thief of an invitation, each with a program of its own making. They
 * try all that the server must refuse them, directly and by reply; the reader and the member lie in their heartbeats, the
 * member forges batches of others and entries under the ids of others.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { jwtAuthenticator, type NatsConnection, wsconnect } from '@nats-io/nats-core'
import { issueCredential } from '../../pwa/sync/credentials'
import { subjectOf } from '../../pwa/sync/transports/nats-streams'
import { utf8 } from '../../shared/delegation/bytes'
import { type Head, hashOf, seal } from '../../shared/delegation/envelope'
import { type Identity, sealingKey } from '../../shared/delegation/membership/keys'
import { nameText } from '../../shared/delegation/names'
import type { Item } from '../../shared/delegation/transport'
import { foldOf, note } from '../../testing/delegation/delegation'
import { falseHeartbeat, LIES } from '../../testing/delegation/false-heartbeat'
import { nodeCryptography } from '../../testing/delegation/node-cryptography'
import { type Attacker, actsOf, REQUESTS, subjectsOf } from '../../tools/sync/acts'
import { creationOf } from '../../tools/sync/keys'
import type { SoakWorld } from './sync-world'

const INTERVAL = 250
const THIEF = `${'t'.repeat(25)}a`
/** Before all that honest devices write. */
const EARLIER = '2026-01-01T00:00:00.000Z'

const any = <T>(items: readonly T[]): T => {
  const item = items[Math.floor(Math.random() * items.length)]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}

export class Hostiles {
  readonly counts = { directly: 0, 'by reply': 0, lies: 0, forgeries: 0 }
  readonly #ended = new AbortController()
  readonly #running: readonly Promise<void>[]
  #head: Head | null = null

  constructor(
    private readonly world: SoakWorld,
    reader: Identity,
    readonly member: Identity,
  ) {
    this.#running = [
      this.#run('guest', THIEF, async () => undefined),
      this.#run('reader', reader.id, (connection) => this.#lie(connection, reader)),
      this.#run('member', member.id, (connection) => this.#forge(connection)),
    ]
  }

  get text(): string {
    const { directly, lies, forgeries } = this.counts
    return `${directly} acts directly, ${this.counts['by reply']} by reply, ${lies} lies, ${forgeries} forgeries`
  }

  /** The member lies in each way. */
  async memberLies(): Promise<void> {
    const connection = await this.#connected('member', this.member.id)
    for (const name of Object.keys(LIES)) {
      await this.#lie(connection, this.member, name)
      await connection.flush()
      // The server keeps the last heartbeat of a device alone.
      await sleep(INTERVAL)
    }
    await connection.close()
  }

  async end(): Promise<void> {
    this.#ended.abort()
    await Promise.all(this.#running)
  }

  async #run(role: Attacker, own: string, further: (connection: NatsConnection) => Promise<void>): Promise<void> {
    let connection: NatsConnection | null = null
    for (let turn = 0; !this.#ended.signal.aborted; turn++) {
      await sleep(INTERVAL)
      try {
        if (!connection || connection.isClosed()) connection = await this.#connected(role, own)
        await (turn % 4 === 0 ? further(connection) : this.#tryAny(connection, role, own))
      } catch {
        // A node that is killed, or a credential that is refused.
        await connection?.close().catch(() => undefined)
        connection = null
      }
    }
    await connection?.close().catch(() => undefined)
  }

  async #connected(role: Attacker, own: string): Promise<NatsConnection> {
    const { cluster, world } = this.world
    const credential = await issueCredential(creationOf(cluster.keys), { d: world.d, access: role, name: own })
    return await wsconnect({
      servers: any(cluster.running).url,
      authenticator: jwtAuthenticator(credential.token, utf8(credential.seed)),
      inboxPrefix: `_INBOX.${own}`,
      reconnect: false,
    })
  }

  async #tryAny(connection: NatsConnection, role: Attacker, own: string): Promise<void> {
    const { world, cluster, admin } = this.world
    const attack = { d: world.d, limits: cluster.keys.limits, own, other: admin.id }
    const act = any(Object.values(actsOf(attack)).filter(({ allowed }) => !allowed.includes(role)))
    const subject = any(subjectsOf(act))
    if (Math.random() < 0.3) {
      connection.publish(subject, act.text)
      this.counts.directly++
    } else {
      await any(REQUESTS[role])(attack, connection, act.text, subject)
      this.counts['by reply']++
    }
  }

  async #lie(connection: NatsConnection, identity: Identity, name = any(Object.keys(LIES))): Promise<void> {
    const { founded, d } = this.world.world
    const told = LIES[name]?.(founded) ?? {}
    const beat = await falseHeartbeat(nodeCryptography, founded, identity, told)
    connection.publish(subjectOf(d, beat.name), beat.bytes)
    this.counts.lies++
  }

  /** A batch of its own with an entry of another, said to be older; and junk as a batch of another. */
  async #forge(connection: NatsConnection): Promise<void> {
    const { d } = this.world.world
    const id = this.world.anyId
    if (id === null) return
    const batch = await this.#batch([note('forged', { id, madeAt: EARLIER })])
    const stored = await connection.request(subjectOf(d, batch.name), batch.bytes, { timeout: 3_000 })
    // Another under its number would be held for ever.
    if ('seq' in stored.json<object>()) this.#head = batch.head
    const n = 1 + Math.floor(Math.random() * 50)
    const junk = nameText({ type: 'batch', device: this.world.admin.id, n, hash: this.member.id })
    connection.publish(subjectOf(d, junk), new Uint8Array(200))
    this.counts.forgeries += 2
  }

  async #batch(entries: readonly unknown[]): Promise<Item & { readonly head: Head }> {
    const { founded, d } = this.world.world
    const { id, signer } = this.member
    const key = (await foldOf(nodeCryptography, founded, this.member)).keys.get(1) ?? new Uint8Array(32)
    const of = { d, type: 'batch' as const, by: id }
    const n = (this.#head?.n ?? 0) + 1
    const bytes = await seal(nodeCryptography, {
      header: { ...of, n, prev: this.#head?.hash ?? null, keyEpoch: 1, schema: 1 },
      text: { at: EARLIER, entries },
      key: await sealingKey(nodeCryptography, key, of),
      signer,
    })
    const head = { n, hash: await hashOf(nodeCryptography, bytes) }
    return { name: nameText({ type: 'batch', device: id, ...head }), bytes, head }
  }
}
