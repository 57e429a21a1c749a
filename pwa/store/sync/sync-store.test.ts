/**
 * Model test: two devices over this store, each in a browser of its own, with a server in memory. They write, withdraw, import, lock, restore
 * and are killed between two steps of the sync; once both are connected they have the same entries, in the database as in
 * what the sync reads, and nothing that was confirmed is lost.
 */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { beforeAll, expect, it, vi } from 'vitest'
import { DeviceSync } from '../../../shared/delegation/device-sync'
import type { Identity } from '../../../shared/delegation/membership/keys'
import type { SharedEntry } from '../../../shared/delegation/shared-entry'
import type { SyncStatus } from '../../../shared/delegation/sync-status'
import { canonical } from '../../../shared/domain/entries/canonical'
import type { Entry } from '../../../shared/domain/entries/entries'
import { CANARY } from '../../../testing/canary'
import { AT, type Founded, found, note, SURROUNDINGS } from '../../../testing/delegation/delegation'
import { Countdown, Killed, mortal } from '../../../testing/delegation/killed'
import { MemoryServer } from '../../../testing/delegation/memory-transport'
import { quickCryptography as quick } from '../../../testing/delegation/node-cryptography'
import { fixtureText as packText } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { delegationOfTab, openTab } from '../../../testing/store-tab'

const RUNS = Number(process.env.MODEL_RUNS ?? 6)
const WORDS = 'correct horse battery'

const ACTIONS = [
  'write',
  'write many',
  'write private',
  'withdraw',
  'import',
  'sync',
  'kill',
  'lock',
  'back up',
  'restore',
  'wipe server',
] as const
interface Action {
  readonly what: (typeof ACTIONS)[number]
  readonly device: 0 | 1
  readonly x: number
}
const anyAction: fc.Arbitrary<Action> = fc.record({
  what: fc.oneof(
    ...ACTIONS.map((what) => ({
      arbitrary: fc.constant(what),
      weight: ['write', 'sync', 'kill'].includes(what) ? 4 : 1,
    })),
  ),
  device: fc.constantFrom(0, 1),
  x: fc.nat(40),
})

let founded: Founded
beforeAll(async () => {
  vi.stubGlobal('fetch', async () => new Response(packText))
  founded = await found(quick, ['admin', 'member'])
})

/** A device: a browser with one tab. */
class TestDevice {
  readonly confirmed = new Map<string, Entry>()
  #backup: Awaited<ReturnType<TestDevice['read']>> | null = null
  isLocked = false

  private constructor(
    readonly identity: Identity,
    readonly globals: Readonly<Record<string, unknown>>,
    readonly tab: Awaited<ReturnType<typeof openTab>>,
    readonly delegation: Awaited<ReturnType<typeof delegationOfTab>>,
  ) {}

  static async open(identity: Identity): Promise<TestDevice> {
    const indexedDB = new IDBFactory()
    // Locking one tab locks all tabs of a browser, and no other device.
    class OwnChannel extends BroadcastChannel {
      constructor(name: string) {
        super(`${identity.id} ${name}`)
      }
    }
    const own = { indexedDB, BroadcastChannel: OwnChannel }
    const globals = { ...memoryBrowser(new MemoryFolder(), new MemoryStorage()), ...own }
    use(globals)
    Dexie.dependencies.indexedDB = indexedDB
    const device = new TestDevice(identity, globals, await openTab(), await delegationOfTab())
    await device.delegation.saveDelegation({ d: founded.d, name: 'Mission', device: identity.id, access: 'member' })
    return device
  }

  /** Saves; what may go must arrive. */
  async save(entries: readonly Entry[], isImport = false): Promise<void> {
    use(this.globals)
    if (isImport) await this.tab.importEntries(entries, 'export')
    else await this.tab.saveEntries(entries)
    for (const entry of entries) if (entry.layer !== 'private') this.confirmed.set(entry.id, entry)
  }

  /** Runs the program of the sync, which dies after some steps. */
  async sync(server: MemoryServer, steps = 1e9): Promise<SyncStatus | null> {
    use(this.globals)
    const { cryptography, d, root } = { cryptography: quick, ...founded }
    const { id } = this.identity
    const countdown = new Countdown(steps)
    const store = mortal(this.delegation.openSyncStore(), countdown)
    const transport = server.connect(id)
    const ownIds = [id, ...this.tab.ownDevices()]
    try {
      const sync = await DeviceSync.open(
        { cryptography, d, root, identity: this.identity, store, ownIds },
        SURROUNDINGS,
      )
      await sync.connect(mortal(transport, countdown))
      return sync.status
    } catch (error) {
      if (error instanceof Killed) return null
      throw error
    } finally {
      await transport.close()
    }
  }

  async toggleLock(): Promise<void> {
    use(this.globals)
    if (this.isLocked) await this.tab.removeLock(WORDS)
    else await this.tab.setLock(WORDS)
    this.isLocked = !this.isLocked
  }

  async read() {
    use(this.globals)
    return await this.tab.readForBackup()
  }

  async backUp(): Promise<void> {
    if (!this.isLocked) this.#backup = await this.read()
  }

  async restore(): Promise<void> {
    use(this.globals)
    if (this.#backup) await this.tab.replaceAll({ ...this.#backup, madeAt: AT })
  }

  /** Entries of the database that the delegation has, as its devices have them. */
  async shared(): Promise<readonly SharedEntry[]> {
    use(this.globals)
    const { entries } = await this.tab.openData()
    return await this.delegation.openSyncStore().entries(entries.map(({ id }) => id))
  }
}

function use(globals: TestDevice['globals']): void {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value)
}

const textsOf = (entries: readonly SharedEntry[]): readonly string[] =>
  entries.map((entry) => canonical({ ...entry, by: { ...entry.by, name: '' } })).toSorted()

it('two devices with the same log have the same entries, and nothing confirmed is lost', async () => {
  const seed = process.env.MODEL_SEED
  await fc.assert(
    fc.asyncProperty(fc.array(anyAction, { minLength: 4, maxLength: 14 }), async (actions) => {
      const server = new MemoryServer()
      for (const { name, bytes } of founded.changes) server.flood(name, bytes)
      const devices = [] as TestDevice[]
      for (const identity of founded.identities) devices.push(await TestDevice.open(identity))
      // The membership log is on both: nobody could give it back to a server that is wiped before.
      for (const device of devices) await device.sync(server)
      for (const { what, device: at, x } of actions) {
        const device = devices[at]
        if (device) await perform(device, server, { what, x })
      }
      for (let turn = 0; turn < 2; turn++) for (const device of devices) await device.sync(server)
      const [first, second] = devices
      if (!first || !second) throw new Error('no device')
      const entries = await first.shared()
      expect(textsOf(await second.shared())).toEqual(textsOf(entries))
      const there = new Set(entries.map(({ id }) => id))
      const confirmed = devices.flatMap((device) => [...device.confirmed.keys()])
      expect(confirmed.filter((id) => !there.has(id))).toEqual([])
      expect(JSON.stringify(entries)).not.toContain(CANARY)
      for (const device of devices) {
        use(device.globals)
        expect(await device.delegation.countWaiting()).toBe(0)
        const status = await device.sync(server)
        expect(status).toMatchObject({
          barrier: null,
          isPending: false,
          gaps: [],
          missing: new Map(),
          unread: 0,
          copied: [],
        })
      }
    }),
    { numRuns: RUNS, ...(seed === undefined ? {} : { seed: Number(seed) }) },
  )
})

async function perform(device: TestDevice, server: MemoryServer, { what, x }: Omit<Action, 'device'>): Promise<void> {
  switch (what) {
    case 'write':
      return await device.save([note(`text ${x}`, { layer: x % 2 ? 'public' : 'delegation' })])
    case 'write many':
      return await device.save(Array.from({ length: x * 3 }, (_, at) => note(`many ${at}`)))
    case 'write private':
      return await device.save([{ ...note(CANARY), layer: 'private' }])
    case 'withdraw': {
      // Entries that have been sealed alone: the rest would stay here with its withdrawal.
      const waiting = new Set(await device.delegation.openSyncStore().outbox(Number.POSITIVE_INFINITY))
      const known = (await device.shared()).filter(({ id }) => !waiting.has(id))
      const { id: withdraws = null } = known[x % Math.max(1, known.length)] ?? {}
      if (withdraws === null) return
      const { id } = note('')
      return await device.save([
        {
          kind: 'withdrawal',
          id,
          layer: 'delegation',
          negotiation: 'wto-ecommerce',
          madeAt: AT,
          withdraws,
          reason: 'no',
        },
      ])
    }
    case 'import':
      return await device.save(
        [note(`imported ${x}`, { layer: 'public', by: { device: 'x-device', name: 'X' } })],
        true,
      )
    case 'sync':
      return void (await device.sync(server))
    case 'kill':
      return void (await device.sync(server, x))
    case 'lock':
      return await device.toggleLock()
    case 'back up':
      return await device.backUp()
    case 'restore':
      return await device.restore()
    case 'wipe server':
      return server.wipe()
  }
}
