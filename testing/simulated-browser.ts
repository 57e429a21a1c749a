/**
 * Simulated browser for crash tests: tabs with their own globals over one IndexedDB (fake-indexeddb), one origin private
 * file system, one localStorage and its Web Locks. A tab can be killed at any access to one of these: its open transactions
 * are aborted, its locks released, and nothing that it does later reaches the disk.
 */
import { webcrypto } from 'node:crypto'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'

const tick = () => new Promise<void>((resolve) => setImmediate(resolve))
const never = <T>() => new Promise<T>(() => {})

/** Folder on the simulated disk. */
export class DiskFolder {
  readonly files = new Map<string, string>()
  readonly folders = new Map<string, DiskFolder>()
  /** Contents of all files, of subfolders too. */
  text(): string {
    return [...this.files.values(), ...[...this.folders.values()].map((folder) => folder.text())].join('\n')
  }
  /** All files of this folder and of its subfolders, each with the folder it is in. */
  *all(): Generator<{ readonly folder: DiskFolder; readonly name: string }> {
    for (const name of this.files.keys()) yield { folder: this, name }
    for (const folder of this.folders.values()) yield* folder.all()
  }
}

interface LockRequest {
  readonly tab: SimulatedTab
  readonly isShared: boolean
  readonly grant: () => void
}

/** Device with one origin. */
export class SimulatedBrowser {
  disk = new DiskFolder()
  readonly indexedDB = new IDBFactory()
  stored = new Map<string, string>()
  /** Earlier states of localStorage, the latest last: a crash of the browser loses what is not flushed. */
  readonly flushed: Map<string, string>[] = []
  /** The second store cannot be written. */
  isDiskFull = false
  /** The origin private file system does not open. */
  isClosed = false
  /** IndexedDB refuses to write. */
  isQuotaExceeded = false
  readonly tabs = new Set<SimulatedTab>()
  private waiting: LockRequest[] = []
  private readonly held = new Set<LockRequest>()
  /** Number of accesses so far, of all tabs. */
  accesses = 0
  working = 0
  private state: number
  constructor(seed: number) {
    this.state = seed >>> 0
  }
  /** Deterministic pseudo-random number below a limit (linear congruential generator). */
  random(below: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0
    return Math.floor((this.state / 2 ** 32) * below)
  }
  /** Kills all tabs, as a crash of the browser or a power failure does; the last writes of localStorage are lost. */
  crash(unflushed: number): void {
    for (const tab of [...this.tabs]) tab.kill()
    for (let lost = 0; lost < unflushed; lost++) this.stored = this.flushed.pop() ?? this.stored
  }
  /** Resolves when no tab does anything any more. */
  async idle(): Promise<void> {
    for (let quiet = 0, last = -1; quiet < 12; ) {
      await tick()
      quiet = this.accesses === last && this.working === 0 ? quiet + 1 : 0
      last = this.accesses
    }
  }
  requestLock(tab: SimulatedTab, isShared: boolean, work: () => Promise<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const request: LockRequest = {
        tab,
        isShared,
        grant: () => {
          const done = work()
          const release = () => {
            this.held.delete(request)
            this.grantLocks()
          }
          done.then(release, release)
          done.then(resolve, reject)
        },
      }
      this.waiting.push(request)
      this.grantLocks()
    })
  }
  releaseLocks(tab: SimulatedTab): void {
    this.waiting = this.waiting.filter((request) => request.tab !== tab)
    for (const request of [...this.held]) if (request.tab === tab) this.held.delete(request)
    this.grantLocks()
  }
  private grantLocks(): void {
    for (;;) {
      const [next] = this.waiting
      if (!next || (next.isShared ? [...this.held].some(({ isShared }) => !isShared) : this.held.size > 0)) return
      this.waiting.shift()
      this.held.add(next)
      next.grant()
    }
  }
}

/** Names of the globals that a script in a tab is run with, in the order of `SimulatedTab.globals`. */
export const GLOBALS = [
  'globalThis',
  'navigator',
  'localStorage',
  'indexedDB',
  'IDBKeyRange',
  'BroadcastChannel',
  'fetch',
  'crypto',
] as const

interface Message {
  readonly data: unknown
}

/** A tab of the simulated browser: one evaluation of a script with these globals. */
export class SimulatedTab {
  isDead = false
  /** Number of accesses until `onFuse`; `null` for none. */
  fuse: number | null = null
  onFuse = () => this.kill()
  readonly died: Promise<void>
  readonly factory: { readonly open: (name: string, version?: number) => object }
  private bury = () => {}
  private readonly connections = new Set<IDBDatabase>()
  private readonly transactions = new Set<IDBTransaction>()
  readonly listeners = new Set<(channel: string, message: Message) => void>()

  constructor(
    readonly browser: SimulatedBrowser,
    private readonly fetched: string,
  ) {
    this.died = new Promise((resolve) => {
      this.bury = resolve
    })
    browser.tabs.add(this)
    this.factory = this.makeFactory()
  }

  kill(): void {
    if (this.isDead) return
    this.isDead = true
    for (const transaction of this.transactions)
      try {
        transaction.abort()
      } catch {
        // It is committed.
      }
    for (const connection of this.connections) connection.close()
    this.browser.tabs.delete(this)
    this.browser.releaseLocks(this)
    this.bury()
  }

  /** Counts an access: burns down the fuse. */
  private access(): void {
    this.browser.accesses++
    if (this.isDead || this.fuse === null) return
    if (this.fuse-- > 0) return
    this.fuse = null
    this.onFuse()
  }

  /** An asynchronous access; never resolves in a tab that is dead. */
  private async reach<T>(work: () => T): Promise<T> {
    for (let ticks = this.browser.random(3); ticks > 0; ticks--) await tick()
    this.access()
    return this.isDead ? await never<T>() : work()
  }

  globals(): readonly unknown[] {
    const crypto = this.crypto()
    const own = {
      navigator: this.navigator(),
      localStorage: this.localStorage(),
      indexedDB: this.factory,
      IDBKeyRange,
      BroadcastChannel: this.channel(),
      fetch: async () => new Response(this.fetched),
      crypto,
    }
    return [Object.create(globalThis, Object.getOwnPropertyDescriptors(own)), ...Object.values(own)]
  }

  private localStorage() {
    const { browser } = this
    const write = (change: (stored: Map<string, string>) => void) => {
      this.access()
      if (this.isDead) return
      browser.flushed.push(new Map(browser.stored))
      change(browser.stored)
    }
    return {
      getItem: (key: string) => browser.stored.get(key) ?? null,
      setItem: (key: string, value: string) => write((stored) => stored.set(key, value)),
      removeItem: (key: string) => write((stored) => stored.delete(key)),
    }
  }

  private navigator() {
    const { browser } = this
    return {
      storage: {
        getDirectory: () =>
          this.reach(() => {
            if (browser.isClosed) throw new DOMException('closed', 'UnknownError')
            return this.folder(browser.disk)
          }),
      },
      locks: {
        request: (_: string, ...args: readonly unknown[]) => {
          const work = args.at(-1) as () => Promise<unknown>
          return this.reach(() => null).then(() => browser.requestLock(this, args.length === 2, work))
        },
      },
    }
  }

  /** Handle of a folder: entries are read when called, a file is written when its stream is closed. */
  private folder(disk: DiskFolder): object {
    const { browser } = this
    const missing = (name: string) => new DOMException(name, 'NotFoundError')
    const refuseFull = () => {
      if (browser.isDiskFull) throw new DOMException('full', 'QuotaExceededError')
    }
    const reach = <T>(work: () => T) => this.reach(work)
    return {
      getDirectoryHandle: (name: string, { create = false } = {}) =>
        reach(() => {
          const found = disk.folders.get(name)
          if (!found && !create) throw missing(name)
          if (!found) refuseFull()
          const folder = found ?? new DiskFolder()
          disk.folders.set(name, folder)
          return this.folder(folder)
        }),
      getFileHandle: (name: string, { create = false } = {}) =>
        reach(() => {
          if (!disk.files.has(name) && !create) throw missing(name)
          if (create) refuseFull()
          disk.files.set(name, disk.files.get(name) ?? '')
          return this.file(disk, name, refuseFull)
        }),
      removeEntry: (name: string) =>
        reach(() => {
          if (!disk.files.delete(name) && !disk.folders.delete(name)) throw missing(name)
        }),
      keys: async function* () {
        yield* await reach(() => [...disk.files.keys(), ...disk.folders.keys()])
      },
    }
  }

  private file(disk: DiskFolder, name: string, refuseFull: () => void) {
    return {
      createWritable: () =>
        this.reach(() => {
          // Each stream has a file of its own until it is closed.
          const swap = `${name}.${this.browser.accesses}.crswap`
          const append = (piece: string) => {
            refuseFull()
            disk.files.set(swap, (disk.files.get(swap) ?? '') + piece)
          }
          append('')
          return {
            write: (piece: string) => this.reach(() => append(piece)),
            close: () =>
              this.reach(() => {
                const text = disk.files.get(swap)
                if (text === undefined) throw new DOMException(name, 'NotFoundError')
                disk.files.set(name, text)
                disk.files.delete(swap)
              }),
          }
        }),
      getFile: () =>
        this.reach(() => ({
          size: disk.files.get(name)?.length ?? 0,
          text: () => this.reach(() => disk.files.get(name) ?? ''),
        })),
    }
  }

  private channel() {
    const tab = this
    return class {
      constructor(readonly name: string) {}
      addEventListener(_: string, listener: (message: Message) => void): void {
        tab.listeners.add((channel, message) => channel === this.name && listener(message))
      }
      postMessage(data: unknown): void {
        tab.access()
        if (tab.isDead) return
        const others = [...tab.browser.tabs].filter((other) => other !== tab)
        setImmediate(() => {
          for (const other of others)
            if (!other.isDead)
              for (const listener of other.listeners) listener(this.name, { data: structuredClone(data) })
        })
      }
    }
  }

  private crypto() {
    const { browser } = this
    const { subtle } = webcrypto
    const counted = new Proxy(subtle, {
      get:
        (_, name: keyof SubtleCrypto) =>
        async (...args: unknown[]) => {
          browser.working++
          try {
            return await Reflect.apply(subtle[name], subtle, args)
          } finally {
            browser.working--
          }
        },
    })
    return {
      subtle: counted,
      randomUUID: () => webcrypto.randomUUID(),
      getRandomValues: (array: Uint8Array<ArrayBuffer>) => webcrypto.getRandomValues(array),
    }
  }

  /** IndexedDB of this tab: its transactions are known, so that they can be aborted. */
  private makeFactory() {
    const { browser } = this
    const watched = (request: IDBOpenDBRequest) => {
      request.addEventListener('success', () => this.watch(request.result))
      request.addEventListener('upgradeneeded', () => this.connections.add(request.result))
      return request
    }
    return {
      open: (name: string, version?: number) => {
        this.access()
        return this.isDead ? {} : watched(browser.indexedDB.open(name, version))
      },
      deleteDatabase: (name: string) => (this.isDead ? {} : browser.indexedDB.deleteDatabase(name)),
      databases: () => browser.indexedDB.databases(),
      cmp: (one: unknown, other: unknown) => browser.indexedDB.cmp(one, other),
    }
  }

  private watch(connection: IDBDatabase): void {
    if (this.isDead) {
      connection.close()
      return
    }
    this.connections.add(connection)
    const begin = connection.transaction.bind(connection)
    connection.transaction = (stores, mode, options) => {
      this.browser.accesses++
      const transaction = begin(stores, mode, options)
      this.browser.working++
      this.transactions.add(transaction)
      const end = () => {
        this.browser.working--
        this.transactions.delete(transaction)
      }
      transaction.addEventListener('complete', end)
      transaction.addEventListener('abort', end)
      if (this.isDead) transaction.abort()
      else void this.killDuring()
      if (mode === 'readwrite' && this.browser.isQuotaExceeded) refuseWrites(transaction)
      return transaction
    }
  }

  /** A tab whose fuse ends at a transaction dies before, in or after it. */
  private async killDuring(): Promise<void> {
    if (this.fuse === null || this.fuse > 0) return this.access()
    const { fuse } = this
    this.fuse = null
    for (let ticks = this.browser.random(12); ticks > 0; ticks--) await tick()
    this.fuse = fuse
    this.access()
  }
}

function refuseWrites(transaction: IDBTransaction): void {
  const storeOf = transaction.objectStore.bind(transaction)
  transaction.objectStore = (name) => {
    const store = storeOf(name)
    store.add = store.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    return store
  }
}
