/**
 * Sync of one device: a state machine over a transport and a store. It may be killed between any two steps, and goes on
 * from what the store has. On a new connection: membership log, repair, read to the end, and only then seal and send,
 * so that a restored profile finds what it had written since; then a heartbeat.
 */
import { countAgain } from './counting'
import { hashOf } from './envelope'
import { gapsIn, missingBatches } from './heads'
import type { BrokenRule } from './membership/membership'
import type { NewChange } from './membership/membership-schema'
import { nextChange, ruleBrokenBy } from './membership/new-change'
import { logOf, MEMBERSHIP, nameText, parseName } from './names'
import { receiveBatches, receiveHeartbeats, receiveMembership } from './receive'
import { beginRepair, endRepair, isSetBack, repair } from './repair'
import { type LocalDevice, Replica } from './replica'
import { type About, type SealingBarrier, sealHeartbeat, sealingBarrier, sealNext } from './seal-next'
import { type SyncStatus, statusOf } from './sync-status'
import type { Step } from './sync-store'
import { type Cursor, type Item, type Transport, TransportError } from './transport'

/** Clock and timer, which the core has not. */
export interface Surroundings {
  /** Contents of the heartbeat, as of now. */
  about(): About
  /** Before others' batches are re-uploaded: a random time, so that not all devices do it. */
  pause(): Promise<void>
}

/** Outcome of a membership change. */
export type ChangeAnswer = 'made' | 'taken' | 'unheard' | 'offline' | 'two-logs' | 'update' | BrokenRule

/** Maximum of retries of a step, where another tab was faster. */
const MOST_RETRIES = 5

export class DeviceSync {
  #replica: Replica
  #transport: Transport | null = null
  #isCaughtUp = false
  /** Set while a step is made that is not committed: where it fails, what is in memory is not what the store has. */
  #isStale = false
  #work: Promise<unknown> = Promise.resolve()
  /** Names that were asked for and not taken: junk, or of a later version. Not asked for again while this program runs. */
  readonly #refused = new Set<string>()
  /** Envelopes that the server had lost and that this device gave back. */
  restored = 0
  /** Why the server did not take what was put last. */
  refusal: 'full' | 'too-large' | null = null
  /** The server's time at the last heartbeat. */
  serverTime: string | null = null

  private constructor(
    replica: Replica,
    readonly device: LocalDevice,
    readonly surroundings: Surroundings,
  ) {
    this.#replica = replica
  }

  static async open(device: LocalDevice, surroundings: Surroundings): Promise<DeviceSync> {
    const sync = new DeviceSync(await Replica.load(device), device, surroundings)
    await sync.#countIfNeeded()
    return sync
  }

  get status(): SyncStatus {
    return statusOf(this.#replica)
  }

  get replica(): Replica {
    return this.#replica
  }

  /** Connects, and catches up. Rejects with the transport's error, and is closed then. */
  async connect(transport: Transport): Promise<void> {
    this.#transport = transport
    this.#isCaughtUp = false
    this.refusal = null
    const heartbeats: Item[] = []
    try {
      await this.#exclusive(() => this.#catchUpMembership(transport))
      await this.#exclusive(() => this.#repairIfNeeded(transport))
      await transport.read(this.#replica.state.cursor, (items, cursor) =>
        this.#exclusive(() => this.#receive(transport, items, cursor)),
      )
      await transport.watch(async (item) => {
        if (this.#isCaughtUp) await this.#exclusive(() => this.#watched(transport, item))
        else heartbeats.push(item)
      })
      await this.#exclusive(async () => {
        // What came before it was watched.
        await this.#catchUpMembership(transport)
        await this.#step((replica) => receiveHeartbeats(replica, heartbeats))
        await this.#fetchMissing(transport)
        this.#isCaughtUp = true
        await this.#sendAll(transport)
        await this.#beat(transport)
      })
    } catch (error) {
      await this.close()
      throw error
    }
  }

  /** After a write: seals and sends what waits, where there is a connection. */
  async saved(): Promise<void> {
    await this.#exclusive(async () => {
      if (this.#transport && this.#isCaughtUp) await this.#sendAll(this.#transport)
    })
  }

  /** Looks again for what is missing, and tells the others what is here. */
  async refresh(): Promise<void> {
    await this.#exclusive(async () => {
      const transport = this.#transport
      if (!transport || !this.#isCaughtUp) return
      await this.#catchUpMembership(transport)
      await this.#fetchMissing(transport)
      await this.#sendAll(transport)
      await this.#beat(transport)
    })
  }

  /** Sends the last batch of a device that leaves, or says why there is none. */
  async leave(): Promise<SealingBarrier | 'offline' | 'full' | 'too-large' | null> {
    return await this.#exclusive(async () => {
      const transport = this.#transport
      if (!transport || !this.#isCaughtUp) return 'offline'
      const barrier = sealingBarrier(this.#replica)
      if (barrier) return barrier
      await this.#sendAll(transport)
      const { at } = this.surroundings.about()
      await this.#step((replica) => sealNext(replica, { at, maxBytes: transport.maxBytes, leaves: true }))
      await this.#sendPending(transport)
      return this.#replica.state.pending === null ? null : (this.refusal ?? 'offline')
    })
  }

  /**
   * Makes a membership change. `taken`: another admin was faster, whose change is here now. `unheard`: the server began
   * anew, and other admins' devices, which may know of later changes, were not heard; an admin can confirm that they
   * know of none. A change that breaks a rule, or is made beside changes that are not known, is not put.
   */
  async change(change: NewChange, { isConfirmed = false } = {}): Promise<ChangeAnswer> {
    return await this.#exclusive(async () => {
      const transport = this.#transport
      if (!transport || !this.#isCaughtUp) return 'offline'
      const { device, membershipLog, state } = this.#replica
      if (state.unheard.length > 0 && !isConfirmed) return 'unheard'
      const barrier = sealingBarrier(this.#replica)
      // A removal is how admins decide which devices go on.
      if (barrier === 'update' || (barrier === 'two-logs' && change.kind !== 'remove')) return barrier
      const rule =
        membershipLog.membership &&
        (await ruleBrokenBy(device.cryptography, membershipLog.membership, device.identity.id, change))
      if (rule) return rule
      const bytes = await nextChange(device.cryptography, membershipLog, device.identity, change)
      const hash = await hashOf(device.cryptography, bytes)
      const n = (membershipLog.membership?.head.n ?? 0) + 1
      await transport.put(nameText({ type: 'membership', n, hash }), bytes)
      await this.#catchUpMembership(transport)
      // At once: a server that hides the change from a device is given away by what this one tells.
      await this.#beat(transport)
      return this.#replica.membership?.hashes[n - 1] === hash ? 'made' : 'taken'
    })
  }

  /** An admin confirms that the other admins, who were not heard since the server began anew, know of no later change. */
  async confirmUnheard(): Promise<void> {
    await this.#exclusive(() => this.#step(async () => ({ state: { unheard: [] } })))
  }

  async close(): Promise<void> {
    const transport = this.#transport
    this.#transport = null
    this.#isCaughtUp = false
    await transport?.close()
  }

  /** One piece of work at a time: what arrives waits for what is under way. */
  async #exclusive<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#work
    const done = before.then(work, work)
    this.#work = done.catch(() => undefined)
    return await done
  }

  /**
   * Makes a step and commits it; again, from what the store has, where another tab was faster. False where there is
   * none.
   */
  async #step(make: (replica: Replica) => Promise<Step | null>): Promise<boolean> {
    for (let tries = 0; tries < MOST_RETRIES; tries++) {
      if (this.#isStale) this.#replica = await Replica.load(this.device)
      this.#isStale = true
      const step = await make(this.#replica)
      const isCommitted = step === null || (await this.#replica.commit(step))
      this.#isStale = !isCommitted
      if (isCommitted) return step !== null
    }
    throw new Error('another tab writes all the time')
  }

  async #countIfNeeded(): Promise<void> {
    if (!this.#replica.isApplied) await this.#step(countAgain)
  }

  /** Reads the membership log to its end. */
  async #catchUpMembership(transport: Transport): Promise<void> {
    const items = await transport.changes((this.#replica.membership?.head.n ?? 0) + 1)
    await this.#step((replica) => receiveMembership(replica, items))
    await this.#countIfNeeded()
  }

  async #repairIfNeeded(transport: Transport): Promise<void> {
    if (!(await isSetBack(this.#replica, transport))) return
    if (!this.#replica.state.isRepairing) await this.#step(async (replica) => beginRepair(replica))
    const isDone = await this.#put(async () => {
      this.restored += await repair(this.#replica, transport, () => this.surroundings.pause())
    })
    if (isDone) await this.#step(async () => endRepair)
  }

  async #receive(transport: Transport, items: readonly Item[], cursor: Cursor): Promise<void> {
    // Membership changes come another way: a batch may be here before the change that admits its device.
    if (items.some(({ name }) => this.#isOfUnknown(name))) await this.#catchUpMembership(transport)
    await this.#step((replica) => receiveBatches(replica, items, cursor))
  }

  #isOfUnknown(text: string): boolean {
    const { membership } = this.#replica
    const name = parseName(text)
    return membership !== null && name?.type === 'batch' && !membership.members.has(name.device)
  }

  /** A heartbeat, or a notice of a membership change. */
  async #watched(transport: Transport, item: Item): Promise<void> {
    if (!item.name.startsWith(MEMBERSHIP)) await this.#step((replica) => receiveHeartbeats(replica, [item]))
    else if (!this.#replica.names.has(item.name)) await this.#catchUpMembership(transport)
  }

  /** Gets what gaps and heartbeats say is missing, and what came before its device was known. */
  async #fetchMissing(transport: Transport): Promise<void> {
    const { membership, log, beats, state, names } = this.#replica
    if (!membership) return
    const wanted = new Set(state.unverified.filter((name) => !this.#isOfUnknown(name)))
    const missing = missingBatches(membership, log.heads(), beats)
    for (const device of new Set([...missing.keys(), ...gapsIn(membership, log.held())]))
      for (const name of await transport.list(logOf(device))) if (!names.has(name)) wanted.add(name)
    for (const name of inOrder(wanted)) if (!this.#refused.has(name)) await this.#fetch(transport, name)
  }

  async #fetch(transport: Transport, name: string): Promise<void> {
    const bytes = await transport.get(name)
    if (!bytes) return
    await this.#step((replica) => receiveBatches(replica, [{ name, bytes }], null))
    if (!this.#replica.names.has(name)) this.#refused.add(name)
  }

  async #sendAll(transport: Transport): Promise<void> {
    do await this.#sendPending(transport)
    while (await this.#sealOne(transport))
  }

  /** Seals the next batch. After a restore it is counted first what batches hold, which need not go again. */
  async #sealOne({ maxBytes }: Transport): Promise<boolean> {
    const { at } = this.surroundings.about()
    return await this.#step((replica) =>
      replica.isApplied ? sealNext(replica, { at, maxBytes }) : countAgain(replica),
    )
  }

  /** The same bytes until the server answers. */
  async #sendPending(transport: Transport): Promise<void> {
    const { pending } = this.#replica.state
    const bytes = pending === null ? null : await this.device.store.envelope(pending)
    if (pending === null || !bytes) return
    await this.#put(async () => {
      const answer = await transport.put(pending, bytes)
      this.refusal = null
      // Under a name that has a batch's own hash, other bytes are of no device: the server has altered it.
      const altered = answer === 'conflict' ? 1 : 0
      await this.#step(async ({ state }) => ({
        state: { pending: null, dropped: state.dropped + altered },
      }))
    })
  }

  /** Puts, where a server without room is no reason not to read: what waits, waits. False where it had none. */
  async #put(put: () => Promise<void>): Promise<boolean> {
    try {
      await put()
      return true
    } catch (error) {
      if (!(error instanceof TransportError) || (error.code !== 'full' && error.code !== 'too-large')) throw error
      this.refusal = error.code
      return false
    }
  }

  async #beat(transport: Transport): Promise<void> {
    const beat = await sealHeartbeat(this.#replica, this.surroundings.about())
    if (!beat) return
    await this.#step(async () => beat.step)
    await this.#put(async () => {
      this.serverTime = await transport.beat(beat.name, beat.bytes)
    })
  }
}

/** Names by number, so that each batch is linked as it comes. */
const inOrder = (names: ReadonlySet<string>): readonly string[] => {
  const numberOf = (text: string): number => {
    const name = parseName(text)
    return name?.type === 'batch' ? name.n : 0
  }
  return [...names].sort((a, b) => numberOf(a) - numberOf(b))
}
