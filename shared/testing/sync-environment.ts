/**
 * Environment of the running sync in memory: the store, the tabs and the page of one browser, and credentials that a
 * server in memory enforces. Its types are those of the app by structure.
 */
import { textOf, toBase32, utf8 } from '../delegation/bytes'
import { creationLink } from '../delegation/links'
import type { Access } from '../delegation/membership-schema'
import { type Transport, TransportError, type TransportErrorCode } from '../delegation/transport'
import { fromBase64Url, toBase64Url } from '../encoding/base64'
import { type LocalEntry, MemorySyncStore } from './memory-sync-store'
import { MemoryServer } from './memory-transport'
import { nodeCryptography, quickCryptography } from './node-cryptography'

type StoreEvent = 'saved' | 'replaced' | 'locked' | 'unlocked'
interface Row {
  readonly d: string
  readonly name: string
  readonly device: string
  readonly access: Access
}

/** What a browser keeps. `P` is the profile. */
export class MemoryDelegationStore<P> {
  sync: MemorySyncStore | null = null
  row: Row | null = null
  isLocked = false
  /** Entries from before the device joined, and those that it kept. */
  own: readonly LocalEntry[] = []
  #profile: P | null = null
  readonly #listeners = new Set<(event: StoreEvent) => void>()

  /** Adds an entry of the user. */
  save(entry: LocalEntry): void {
    if (this.sync) this.sync.save(entry)
    else this.own = [...this.own, entry]
    this.tell('saved')
  }

  tell(event: StoreEvent): void {
    for (const listener of [...this.#listeners]) listener(event)
  }

  /** The texts of its shared entries, sorted. */
  get texts(): readonly string[] {
    const entries: readonly LocalEntry[] = this.sync ? [...this.sync.shared.values()] : this.own
    return entries.map((entry) => ('text' in entry ? String(entry.text) : entry.id)).sort()
  }

  async profile(): Promise<P | 'locked' | null> {
    return this.isLocked ? 'locked' : this.#profile
  }

  async saveProfile(profile: P): Promise<void> {
    this.#profile = profile
  }

  async saveRow(row: Row): Promise<void> {
    this.row = row
    this.sync ??= new MemorySyncStore(row.device)
  }

  async open(): Promise<MemorySyncStore> {
    if (!this.sync) throw new Error('no delegation')
    return this.sync
  }

  async enqueueUnshared(): Promise<void> {
    for (const entry of this.own) this.sync?.save(entry)
    this.own = []
  }

  async forget(): Promise<number> {
    const unsent = this.sync?.waiting.length ?? 0
    this.own = [...this.own, ...(this.sync?.all ?? []).filter(({ layer }) => layer !== 'delegation')]
    this.sync = this.row = this.#profile = null
    return unsent
  }

  watch(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

/** Tabs of one browser: a lock that can be stolen, and a channel. `M` are the messages. */
export class MemoryTabs<M> {
  #holder: AbortController | null = null
  #line: (() => void)[] = []
  readonly #listeners = new Map<object, (message: M) => void>()

  tab() {
    const own = {}
    return {
      hold: async (takesOver: boolean, givenUp: AbortSignal, work: (lost: AbortSignal) => Promise<void>) => {
        if (takesOver) this.#holder?.abort()
        else if (this.#holder) await this.#turn(givenUp)
        if (givenUp.aborted) return
        const held = new AbortController()
        this.#holder = held
        try {
          await work(held.signal)
        } finally {
          if (this.#holder === held) {
            this.#holder = null
            this.#line.shift()?.()
          }
        }
      },
      post: (message: M): void => {
        for (const [tab, listener] of this.#listeners) if (tab !== own) queueMicrotask(() => listener(message))
      },
      listen: (listener: (message: M) => void) => {
        this.#listeners.set(own, listener)
        return () => this.#listeners.delete(own)
      },
    }
  }

  #turn(givenUp: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        this.#line = this.#line.filter((waiting) => waiting !== go)
        resolve()
      }
      this.#line.push(go)
      givenUp.addEventListener('abort', go)
    })
  }
}

export class MemoryPage {
  #isShown = true
  readonly #listeners = new Set<() => void>()

  isShown(): boolean {
    return this.#isShown
  }

  show(isShown: boolean): void {
    this.#isShown = isShown
    for (const listener of [...this.#listeners]) listener()
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

interface Claims {
  readonly d: string
  readonly access: Access | 'guest'
  readonly name: string
  readonly user: string
  readonly expires?: string
}

const newUser = async () => {
  const letters = toBase32(nodeCryptography.random(40)).toUpperCase()
  return { user: `U${letters.slice(0, 55)}`, seed: `SU${letters.slice(0, 56)}` }
}
const issueToken = async ({ seeds }: { readonly seeds: Readonly<Record<string, string>> }, claims: Claims) => {
  if (!seeds[claims.access]) throw new Error('no seed')
  return `h.${toBase64Url(utf8(JSON.stringify({ ...claims, sub: claims.user })))}.s`
}

/** Credentials whose tokens say in the clear what they allow. */
export const memoryCredentials = {
  newUser,
  issueToken,
  issueCredential: async (authority: Parameters<typeof issueToken>[0], claims: Omit<Claims, 'user'>) => {
    const { user, seed } = await newUser()
    return { token: await issueToken(authority, { ...claims, user }), seed }
  },
  credentialText: ({ token, seed }: { readonly token: string; readonly seed: string }) => `${token}.${seed}`,
  parseCredential: (text: string) => {
    const [, token, seed] = /^(.+)\.(SU\w+)$/.exec(text) ?? []
    return token && seed ? { token, seed } : null
  },
  accountOf: async () => `A${'A'.repeat(55)}`,
}

interface Server {
  readonly name: string
  readonly credential: { readonly token: string }
  readonly closed: (code: TransportErrorCode) => void
}

/** Connections to a server in memory that enforces tokens, and can break. */
export class MemoryConnections {
  readonly #open = new Set<(code: TransportErrorCode) => void>()

  constructor(readonly server: MemoryServer) {}

  /** Ends all connections, as a network that is gone. */
  break(code: TransportErrorCode = 'offline'): void {
    for (const close of [...this.#open]) close(code)
    this.#open.clear()
  }

  async connect({ name, credential, closed }: Server): Promise<Transport> {
    const claims = claimsOf(credential.token)
    if (claims.name !== name || (claims.expires ?? '9') <= new Date().toISOString()) throw new TransportError('refused')
    const transport = this.server.connect(name)
    await transport.list('none')
    this.#open.add(closed)
    return {
      ...transport,
      put: async (to, bytes) => {
        if (!mayPut(claims, to)) throw new TransportError('refused')
        return await transport.put(to, bytes)
      },
      close: async () => {
        this.#open.delete(closed)
        await transport.close()
      },
    }
  }
}

function claimsOf(token: string): Claims {
  const text = textOf(fromBase64Url(token.split('.')[1] ?? ''))
  return JSON.parse(text ?? '{}')
}

function mayPut({ access, name }: Claims, to: string): boolean {
  if (access === 'guest') return to === `lobby/${name}/request`
  if (to.startsWith('log/')) return access !== 'reader'
  return access === 'admin'
}


/** One browser of a person: what it keeps, and its tabs. `S` is the state that is shown, `R` that of a removed device. */
export class SyncBrowser<P, M, S, R, Session extends { start(): Promise<void> }> {
  readonly store = new MemoryDelegationStore<P>()
  readonly tabs = new MemoryTabs<M>()
  hasCurves = true
  packs: Readonly<Record<string, string>> = {}
  #removed: R | null = null

  constructor(readonly world: SyncWorld<P, M, S, R, Session>) {}

  environment(page: MemoryPage, show: (state: S) => void) {
    return {
      cryptography: quickCryptography,
      hasCurves: async () => this.hasCurves,
      store: this.store,
      connect: (server: Server) => this.world.connections.connect(server),
      credentials: memoryCredentials,
      tabs: this.tabs.tab(),
      page,
      about: () => ({ build: '1', packs: this.packs }),
      ownIds: () => ['app-device'],
      row: () => this.store.row,
      removal: {
        read: () => this.#removed,
        write: (removed: R | null): void => {
          this.#removed = removed
        },
      },
      show,
      withoutDataset: () => new Map<string, number>(),
    }
  }

  /** Opens a tab, in sight or not. */
  async open(isShown = true): Promise<SyncTab<S, Session>> {
    const page = new MemoryPage()
    page.show(isShown)
    const states: S[] = []
    const session = this.world.make(this.environment(page, (state) => states.push(state)))
    await session.start()
    return { session, page, states }
  }
}

export interface SyncTab<S, Session> {
  readonly session: Session
  readonly page: MemoryPage
  /** All states that it has shown. */
  readonly states: readonly S[]
}

/** A server, and the browsers of a delegation. `make` opens the session of a tab. */
export class SyncWorld<P, M, S, R, Session extends { start(): Promise<void> }> {
  readonly server = new MemoryServer()
  readonly connections = new MemoryConnections(this.server)

  constructor(
    readonly make: (environment: ReturnType<SyncBrowser<P, M, S, R, Session>['environment']>) => Session,
  ) {}

  browser(): SyncBrowser<P, M, S, R, Session> {
    return new SyncBrowser(this)
  }
}

const seed = (letter: string): string => `S${letter.repeat(57)}`

/** The link by which the host lets a delegation be created. */
export const CREATION = creationLink({
  v: 1,
  path: `sync/${'a'.repeat(22)}`,
  account: `A${'A'.repeat(55)}`,
  limits: { bytes: 1e9, replicas: 1 },
  seeds: { admin: seed('A'), member: seed('B'), reader: seed('C'), guest: seed('D') },
})
