/** A delegation for tests: a server in memory, and some devices that an admin approved. */
import { type Bytes, toBase32 } from '../../shared/delegation/bytes'
import type { Cryptography } from '../../shared/delegation/cryptography'
import { DeviceSync } from '../../shared/delegation/device-sync'
import { hashOf, parseEnvelope } from '../../shared/delegation/envelope'
import { type Identity, identityOf, newSeeds, publicKeysOf } from '../../shared/delegation/membership/keys'
import { EMPTY_LOG, type MembershipLog, receiveChanges } from '../../shared/delegation/membership/membership-log'
import type { Access, NewChange } from '../../shared/delegation/membership/membership-schema'
import { createDelegation, describe, nextChange } from '../../shared/delegation/membership/new-change'
import { nameText } from '../../shared/delegation/names'
import type { LocalDevice } from '../../shared/delegation/replica'
import type { SharedEntry } from '../../shared/delegation/shared-entry'
import type { SyncStore } from '../../shared/delegation/sync-store'
import type { Item, Transport } from '../../shared/delegation/transport'
import { MemorySyncStore } from './memory-sync-store'
import { MemoryServer } from './memory-transport'

export const AT = '2026-03-01T08:00:00.000Z'
export const SURROUNDINGS = { about: () => ({ at: AT, build: '1', packs: {} }), pause: async () => undefined }

export interface Founded {
  readonly d: string
  readonly root: string
  readonly identities: readonly Identity[]
  readonly changes: readonly Item[]
}

/** The membership log of a delegation of so many devices: the first one an admin, the others as `accesses` says. */
export async function found(
  cryptography: Cryptography,
  accesses: readonly Access[],
  d = toBase32(cryptography.random(16)),
): Promise<Founded> {
  const identities = await Promise.all(accesses.map(() => identityOf(cryptography, newSeeds(cryptography))))
  const [admin, ...others] = identities
  if (!admin) throw new Error('no device')
  const limits = { bytes: 1e9, replicas: 1 }
  const first = await createDelegation(cryptography, admin, {
    d,
    name: 'Mission',
    device: 'device-0',
    credential: '',
    limits,
    at: AT,
  })
  const changes = [await changeItem(cryptography, 1, first.bytes)]
  for (const [at, identity] of others.entries()) {
    const device = describe(publicKeysOf(identity), `device-${at + 1}`, accesses[at + 1] ?? 'member', '')
    const log = await foldOf(cryptography, { d, root: first.root, changes }, admin)
    const bytes = await nextChange(cryptography, log, admin, { kind: 'approve', at: AT, device, heads: {} })
    changes.push(await changeItem(cryptography, changes.length + 1, bytes))
  }
  return { d, root: first.root, identities, changes }
}

/** A membership change under its name. */
export async function changeItem(cryptography: Cryptography, n: number, bytes: Bytes): Promise<Item> {
  return { name: nameText({ type: 'membership', n, hash: await hashOf(cryptography, bytes) }), bytes }
}

export async function foldOf(
  cryptography: Cryptography,
  { d, root, changes }: Pick<Founded, 'd' | 'root' | 'changes'>,
  identity: Identity,
): Promise<MembershipLog> {
  const envelopes = changes.flatMap(({ bytes }) => {
    const parsed = parseEnvelope(bytes)
    return parsed.ok ? [parsed.value] : []
  })
  return (await receiveChanges({ cryptography, d, root, identity }, EMPTY_LOG, envelopes)).log
}

/** One device of a test, whose program can be ended and begun again at any time. */
export class TestDevice {
  readonly store: MemorySyncStore
  sync: DeviceSync | null = null

  constructor(
    readonly world: World,
    readonly identity: Identity,
    log: readonly Item[] = [],
  ) {
    this.store = new MemorySyncStore(identity.id, log)
  }

  localDevice(store: SyncStore = this.store): LocalDevice {
    const { cryptography, d, root } = this.world
    return { cryptography, d, root, identity: this.identity, store, ownIds: [this.identity.id] }
  }

  async open(store?: SyncStore): Promise<DeviceSync> {
    return (this.sync = await DeviceSync.open(this.localDevice(store), SURROUNDINGS))
  }

  transport(): Transport {
    return this.world.server.connect(this.identity.id)
  }

  /** Connects, with a program begun again, and stays connected. */
  async connect(): Promise<DeviceSync> {
    await this.sync?.close()
    const sync = await this.open()
    await sync.connect(this.transport())
    return sync
  }

  async once(): Promise<DeviceSync> {
    const sync = await this.connect()
    await sync.close()
    return sync
  }

  /** The texts of its shared entries, sorted. */
  get texts(): readonly string[] {
    return [...this.store.shared.values()].map((entry) => ('text' in entry ? entry.text : entry.id)).sort()
  }
}

export class World {
  readonly server = new MemoryServer()
  readonly devices: readonly TestDevice[]

  constructor(
    readonly cryptography: Cryptography,
    readonly founded: Founded,
    /** Where the devices have read the membership log already. */
    hasLog = false,
  ) {
    for (const { name, bytes } of founded.changes) this.server.flood(name, bytes)
    const log = hasLog ? founded.changes : []
    this.devices = founded.identities.map((identity) => new TestDevice(this, identity, log))
  }

  get d(): string {
    return this.founded.d
  }

  get root(): string {
    return this.founded.root
  }

  device(at: number): TestDevice {
    const device = this.devices[at % this.devices.length]
    if (!device) throw new Error('no device')
    return device
  }

  /** All devices connect in turn, some times. */
  async settle(times = 2): Promise<void> {
    for (let at = 0; at < times; at++) for (const device of this.devices) await device.once()
  }

  /** An admin’s change, made while connected. */
  async change(change: NewChange, by = 0): Promise<void> {
    const sync = await this.device(by).connect()
    const answer = await sync.change(change, { isConfirmed: true })
    if (answer !== 'made') throw new Error(answer)
    await sync.close()
  }
}

/** All envelopes in the log of a store. */
export async function loggedIn(store: SyncStore): Promise<readonly Item[]> {
  const logged: Item[] = []
  await store.readLog((items) => void logged.push(...items))
  return logged
}

let made = 0
/** A note, the smallest entry that has a text. */
export function note(text: string, more: Partial<SharedEntry & { readonly kind: 'note' }> = {}): SharedEntry {
  return {
    kind: 'note',
    id: `note-${String(++made).padStart(8, '0')}`,
    layer: 'delegation',
    negotiation: 'wto-ecommerce',
    madeAt: AT,
    subject: { kind: 'article', id: 'spam' },
    text,
    redLine: false,
    ...more,
  }
}
