/** A delegation of many devices on three nodes: who is there, what they have put, and waiting until all have all. */
import { setTimeout as sleep } from 'node:timers/promises'
import { issueCredential } from '../../pwa/sync/credentials'
import { connectNats } from '../../pwa/sync/transports/nats'
import { logStream } from '../../pwa/sync/transports/nats-streams'
import type { Identity } from '../../shared/delegation/membership/keys'
import type { Access, NewChange } from '../../shared/delegation/membership/membership-schema'
import { type Transport, TransportError, type TransportErrorCode } from '../../shared/delegation/transport'
import { found, TestDevice, World } from '../../testing/delegation/delegation'
import { nodeCryptography } from '../../testing/delegation/node-cryptography'
import { Cluster } from '../../tools/sync/cluster'
import { creationOf, delegationOf } from '../../tools/sync/keys'
import { LiveDevice } from './live-device'
import { isClean, type Tally, tallyOf } from './tally'

const LIMITS = { bytes: 1_000_000_000, replicas: 3 }
/** Until a node answers, a leader is chosen, or a device is connected. */
const PATIENCE = 300_000

export class SoakWorld {
  readonly #put = new Map<string, string>()
  readonly #spare: string[]
  devices: readonly LiveDevice[] = []

  private constructor(
    readonly cluster: Cluster,
    readonly world: World,
    /** Number of devices, the latecomer among them; those after them are there to be removed. */
    readonly size: number,
    spare: number,
  ) {
    this.#spare = world.devices.slice(size, size + spare).map(({ identity }) => identity.id)
  }

  /** One admin, and members, the last of which comes later; `spare` ones, and after them a reader and a member, never run. */
  static async create(folder: string, size: number, spare: number): Promise<SoakWorld> {
    const members = Array.from({ length: size + spare }, (_, at) => (at === 0 ? 'admin' : 'member') as Access)
    const accesses: readonly Access[] = [...members, 'reader', 'member']
    const cluster = await Cluster.start(folder, LIMITS)
    const founded = await found(nodeCryptography, accesses, await delegationOf(cluster.keys))
    const soak = new SoakWorld(cluster, new World(nodeCryptography, founded, true), size, spare)
    await soak.#putMembership()
    soak.devices = soak.world.devices.slice(0, size - 1).map((device) => new LiveDevice(device, soak.#connector()))
    return soak
  }

  get admin(): LiveDevice {
    const [admin] = this.devices
    if (!admin) throw new Error('no admin')
    return admin
  }

  get members(): readonly LiveDevice[] {
    return this.devices.slice(1)
  }

  get leader(): ReturnType<Cluster['leader']> {
    return this.cluster.leader(logStream(this.world.d))
  }

  /** The reader and the member that do not run: hostile programs have their identities. */
  get hostile(): { readonly reader: Identity; readonly member: Identity } {
    const [reader, member] = this.world.devices.slice(-2).map(({ identity }) => identity)
    if (!reader || !member) throw new Error('no devices')
    return { reader, member }
  }

  /** Id of some entry of a device. */
  get anyId(): string | null {
    const ids = [...this.#put.keys()]
    return ids[Math.floor(Math.random() * ids.length)] ?? null
  }

  /** Number of entries that are another than what was written, on some device. */
  get replaced(): number {
    const texts = (device: LiveDevice) =>
      device.device.store.all.filter((entry) => this.#put.has(entry.id) && 'text' in entry && entry.text === 'forged')
    return new Set(this.devices.flatMap((device) => texts(device).map(({ id }) => id))).size
  }

  /** The admin removes a device. Resolves once all devices have read it. */
  async remove(device: string): Promise<void> {
    await this.#change({ kind: 'remove', at: new Date().toISOString(), device, upTo: [] })
    await this.until('all have read the removal', async () =>
      this.devices.every(({ connection }) => {
        const members = connection.sync?.replica.membership?.members
        return members?.get(device)?.removed != null
      }),
    )
  }

  /** All programs begin again, and a device that has nothing yet joins them: what the server lacks, it lacks. */
  beginAgain(): void {
    for (const device of this.devices) device.restart()
    const { identity } = this.world.device(this.size - 1)
    const latecomer = new TestDevice(this.world, identity)
    this.devices = [...this.devices, new LiveDevice(latecomer, this.#connector())]
  }

  /** Gives the ids of what a device writes. */
  write(device: LiveDevice, count = 1): readonly string[] {
    const ids = device.write(count)
    for (const id of ids) this.#put.set(id, device.id)
    return ids
  }

  /** A membership change by the admin: a key rotation while there are spare devices to remove, then a new name. */
  async changeMembership(): Promise<void> {
    const at = new Date().toISOString()
    const removed = this.#spare.pop()
    const change: NewChange = removed
      ? { kind: 'remove', at, device: removed, upTo: [] }
      : { kind: 'rename', at, device: this.admin.id, name: `Anna ${at}` }
    await this.#change(change)
  }

  async #change(change: NewChange): Promise<void> {
    await this.until('the admin makes a membership change', async () => {
      const { sync } = this.admin.connection
      const answer = this.admin.isConnected
        ? await sync?.change(change, { isConfirmed: true }).catch(offlineOnly)
        : null
      // Where the acknowledgement of the first try was lost, the device is removed already.
      return answer === 'made' || answer === 'device'
    })
  }

  /** All devices are connected. */
  async connected(): Promise<void> {
    await this.until('all are connected', async () => this.devices.every(({ isConnected }) => isConnected))
  }

  /** Waits until all have all, for some time: what is missing then is counted. */
  async settled(milliseconds = PATIENCE): Promise<Tally> {
    const end = Date.now() + milliseconds
    for (;;) {
      // The tally reads all entries of all devices, in the process in which these run: only once it may be clean.
      const isLate = Date.now() > end
      if (isLate || this.devices.every((device) => device.hasAll(this.#put.size))) {
        const tally = tallyOf(
          this.#put,
          this.devices.map((device) => device.held()),
        )
        if (isLate || isClean(tally)) return tally
      }
      await sleep(500)
    }
  }

  /** Rejects where it does not come true. */
  async until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + PATIENCE
    while (!(await isTrue())) {
      if (Date.now() > end) throw new Error(`${what}: not within ${PATIENCE / 1000} s`)
      await sleep(200)
    }
  }

  /** All nodes are killed, their disks are wiped, and they start again. */
  async wipeServer(): Promise<void> {
    const { nodes } = this.cluster
    await Promise.all(nodes.map((node) => node.kill()))
    for (const node of nodes) node.wipe()
    await Promise.all(nodes.map((node) => node.start()))
  }

  async end(): Promise<void> {
    for (const device of this.devices) device.end()
    await this.cluster.end()
  }

  async #putMembership(): Promise<void> {
    const connect = this.#connector()
    const { changes, identities } = this.world.founded
    await this.until('the nodes take the membership log', async () => {
      const server = await connect(identities[0]?.id ?? '', () => undefined).catch(offlineOnly)
      if (!server) return false
      let isPut = true
      for (const { name, bytes } of changes) isPut &&= (await server.put(name, bytes).catch(offlineOnly)) !== null
      await server.close()
      return isPut
    })
  }

  /** As a proxy does: to any node that runs, with the credential of the device. */
  #connector() {
    const credentials = new Map<string, ReturnType<typeof issueCredential>>()
    const { cluster, world } = this
    const admin = world.device(0).identity.id
    return async (name: string, closed: (code: TransportErrorCode) => void): Promise<Transport> => {
      const { running, keys } = cluster
      const node = running[Math.floor(Math.random() * running.length)]
      if (!node) throw new TransportError('offline')
      const access = name === admin ? 'admin' : 'member'
      const issued = credentials.get(name) ?? issueCredential(creationOf(keys), { d: world.d, access, name })
      credentials.set(name, issued)
      const limits = access === 'admin' ? LIMITS : null
      return await connectNats({ url: node.url, d: world.d, name, credential: await issued, limits, closed })
    }
  }
}

/** `null` for what a server that is away causes: all else ends the soak. */
function offlineOnly(error: unknown): null {
  if (error instanceof TransportError) return null
  throw error
}
