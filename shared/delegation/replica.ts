/**
 * Replica: what one device holds of its delegation, in memory, as its store has it. Loaded once the sync starts; each
 * step is committed to the store first. Where another tab was faster it is loaded again.
 */

import { ENTRY_SCHEMA } from './batch'
import type { Cryptography } from './cryptography'
import { type Envelope, type Expected, parseEnvelope } from './envelope'
import type { Heartbeats } from './heads'
import type { Reader } from './membership/fold-change'
import { type Identity, type KeyRing, keyRing } from './membership/keys'
import type { Member, Membership } from './membership/membership'
import { EMPTY_LOG, type MembershipLog, receiveChanges } from './membership/membership-log'
import { type Name, parseName } from './names'
import { loggedBatch, SyncLog } from './sync-log'
import type { Step, SyncState, SyncStore } from './sync-store'

/** One device of a delegation: who it is, and where it keeps what it has. */
export interface LocalDevice {
  readonly cryptography: Cryptography
  readonly d: string
  /** Hash of the first membership change. */
  readonly root: string
  readonly identity: Identity
  readonly store: SyncStore
  /** Ids by which entries name this device: that of the delegation, and the one from before it joined. */
  readonly ownIds: readonly string[]
}

export class Replica {
  readonly log = new SyncLog()
  /** Names of all stored envelopes. */
  readonly names = new Set<string>()
  membershipLog: MembershipLog = EMPTY_LOG
  #ring: { readonly keys: MembershipLog['keys']; readonly ring: KeyRing } | null = null

  private constructor(
    readonly device: LocalDevice,
    public state: SyncState,
  ) {}

  static async load(device: LocalDevice): Promise<Replica> {
    const replica = new Replica(device, await device.store.state())
    const changes: Envelope[] = []
    await device.store.readLog((items) => {
      for (const { name, bytes } of items) {
        const [parsed, of] = [parseEnvelope(bytes), parseName(name)]
        replica.names.add(name)
        if (parsed.ok && of?.type === 'membership') changes.push(parsed.value)
        if (parsed.ok && of?.type === 'batch') replica.log.add(loggedBatch(of, parsed.value.header))
      }
    })
    const { log } = await receiveChanges(replica.reader, EMPTY_LOG, changes)
    replica.membershipLog = log
    return replica
  }

  get id(): string {
    return this.device.identity.id
  }

  get reader(): Reader {
    return this.device
  }

  get membership(): Membership | null {
    return this.membershipLog.membership
  }

  get me(): Member | undefined {
    return this.membership?.members.get(this.id)
  }

  get beats(): Heartbeats {
    return new Map(this.state.beats)
  }

  get ring(): KeyRing {
    const { keys } = this.membershipLog
    if (this.#ring?.keys !== keys) this.#ring = { keys, ring: keyRing(this.device.cryptography, this.device.d, keys) }
    return this.#ring.ring
  }

  /** Context of an envelope that arrives under a name. */
  expected(name: Name): Expected {
    return { d: this.device.d, name, signing: (device) => this.membership?.members.get(device)?.signing ?? null }
  }

  /** True where the entries are what the log says they are. */
  get isApplied(): boolean {
    const { applied, epoch } = this.state
    const isOfNow = applied?.epoch === epoch && applied.schema === ENTRY_SCHEMA
    return this.membership === null || (isOfNow && applied.membership === this.membership.head.n)
  }

  /** Writes a step; false where the store has moved on meanwhile, and this replica must be loaded again. */
  async commit(step: Step): Promise<boolean> {
    const { revision } = this.state
    if (!(await this.device.store.commit(revision, step))) return false
    this.state = { ...this.state, ...step.state, revision: revision + 1 }
    for (const { name } of step.log ?? []) this.names.add(name)
    return true
  }
}
