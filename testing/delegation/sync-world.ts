/**
 * Delegation for tests of the app: browsers with their tabs, in memory, and a server that enforces credentials. The clock is
 * that of the test.
 */
import { expect, vi } from 'vitest'
import { StoreFailure } from '../../pwa/store/failure'
import {
  type Credentials,
  type DelegationStore,
  type Environment,
  type MembershipRow,
  now,
  type Page,
  type Profile,
  type Removed,
  type Server,
  type StoreEvent,
  type TabMessage,
  type Tabs,
} from '../../pwa/sync/environment'
import type { DelegationDevice, DelegationState, MemberState } from '../../pwa/sync/model'
import { Session } from '../../pwa/sync/session'
import { textOf, toBase32, utf8 } from '../../shared/delegation/bytes'
import { hashOf, seal } from '../../shared/delegation/envelope'
import { identityOf, sealingKey } from '../../shared/delegation/membership/keys'
import { creationCode } from '../../shared/delegation/membership/links'
import type { Access } from '../../shared/delegation/membership/membership-schema'
import type { Step } from '../../shared/delegation/sync-store'
import { type Item, type Transport, TransportError, type TransportErrorCode } from '../../shared/delegation/transport'
import type { Entry } from '../../shared/domain/entries/entries'
import { fromBase64Url, toBase64Url } from '../../shared/encoding/base64'
import { foldOf, note } from './delegation'
import { MemorySyncStore } from './memory-sync-store'
import { MemoryServer } from './memory-transport'
import { nodeCryptography, quickCryptography } from './node-cryptography'

/** The store of a device whose disk may be full, as the app's says it. */
class Disk extends MemorySyncStore {
  override async commit(revision: number, step: Step): Promise<boolean> {
    if (this.isFull) throw new StoreFailure('full', 'no room')
    return await super.commit(revision, step)
  }
}

/** Contents that a browser keeps. */
export class MemoryDelegationStore implements DelegationStore {
  sync: Disk | null = null
  row: MembershipRow | null = null
  isLocked = false
  /** Entries from before the device joined, and those that it kept. */
  own: readonly Entry[] = []
  #profile: Profile | null = null
  readonly #listeners = new Set<(event: StoreEvent) => void>()

  /** Adds an entry of the user. */
  save(entry: Entry): void {
    if (this.sync) this.sync.save(entry)
    else this.own = [...this.own, entry]
    this.tell('saved')
  }

  tell(event: StoreEvent): void {
    for (const listener of [...this.#listeners]) listener(event)
  }

  /** The texts of its shared entries, sorted. */
  get texts(): readonly string[] {
    const entries: readonly Entry[] = this.sync ? [...this.sync.shared.values()] : this.own
    return entries.map((entry) => ('text' in entry ? String(entry.text) : entry.id)).sort()
  }

  async profile(): Promise<Profile | 'locked' | null> {
    return this.isLocked ? 'locked' : this.#profile
  }

  async saveProfile(profile: Profile): Promise<void> {
    this.#profile = profile
  }

  async saveRow(row: MembershipRow): Promise<void> {
    this.row = row
    this.sync ??= new Disk(row.device)
  }

  async open(): Promise<Disk> {
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
    this.tell('replaced')
    return unsent
  }

  watch(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

/** Tabs of one browser: a lock that can be stolen, and a channel. */
class MemoryTabs {
  #holder: AbortController | null = null
  #line: (() => void)[] = []
  readonly #listeners = new Map<object, (message: TabMessage) => void>()
  /** Raised as all tabs are closed. */
  #life = 0

  tab(): Tabs {
    const own = {}
    const life = this.#life
    return {
      hold: async (takesOver, givenUp, work) => {
        // A closed tab waits for ever.
        if (life !== this.#life) return await new Promise(() => undefined)
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
      post: (message) => {
        for (const [tab, listener] of this.#listeners) if (tab !== own) queueMicrotask(() => listener(message))
      },
      listen: (listener) => {
        this.#listeners.set(own, listener)
        return () => this.#listeners.delete(own)
      },
    }
  }

  /** All tabs are closed: no work of theirs goes on. */
  end(): void {
    this.#life++
    this.#line = []
    this.#listeners.clear()
    this.#holder?.abort()
    this.#holder = null
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

export class MemoryPage implements Page {
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

const newUser: Credentials['newUser'] = async () => {
  const letters = toBase32(nodeCryptography.random(40)).toUpperCase()
  return { user: `U${letters.slice(0, 55)}`, seed: `SU${letters.slice(0, 56)}` }
}
const issueToken: Credentials['issueToken'] = async ({ seeds }, claims) => {
  if (!seeds[claims.access]) throw new Error('no seed')
  return `h.${toBase64Url(utf8(JSON.stringify({ ...claims, sub: claims.user })))}.s`
}

/** Credentials whose tokens say in the clear what they allow. */
const memoryCredentials: Credentials = {
  newUser,
  issueToken,
  issueCredential: async (authority, claims) => {
    const { user, seed } = await newUser()
    return { token: await issueToken(authority, { ...claims, user }), seed }
  },
  credentialText: ({ token, seed }) => `${token}.${seed}`,
  parseCredential: (text) => {
    const [, token, seed] = /^(.+)\.(SU\w+)$/.exec(text) ?? []
    return token && seed ? { token, seed } : null
  },
  accountOf: async () => `A${'A'.repeat(55)}`,
}

/** Connections to a server in memory that enforces tokens, and can break. */
class MemoryConnections {
  readonly #open = new Map<Transport, (code: TransportErrorCode) => void>()
  /** Milliseconds that a page of a catch-up takes. */
  latency = 0
  /** Something else answers in the place of the server. */
  isPortal = false

  constructor(readonly server: MemoryServer) {}

  get size(): number {
    return this.#open.size
  }

  /** Ends all connections, as a network that is gone. */
  break(code: TransportErrorCode = 'offline'): void {
    for (const [transport, closed] of [...this.#open]) {
      this.#open.delete(transport)
      void transport.close()
      closed(code)
    }
  }

  async connect({ name, credential, closed }: Server): Promise<Transport> {
    if (this.isPortal) throw new TransportError('not-a-server')
    const claims = claimsOf(credential.token)
    if (claims.name !== name || (claims.expires ?? '9') <= now()) throw new TransportError('refused')
    const transport = this.server.connect(name)
    await transport.list('none')
    this.#open.set(transport, closed)
    return {
      ...transport,
      put: async (to, bytes) => {
        if (!mayPut(claims, to)) throw new TransportError('refused')
        return await transport.put(to, bytes)
      },
      read: (after, received) =>
        transport.read(after, async (items, cursor) => {
          if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency))
          await received(items, cursor)
        }),
      close: async () => {
        this.#open.delete(transport)
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

/** Lets time pass, with all that follows. */
export const pass = (milliseconds = 3_000) => vi.advanceTimersByTimeAsync(milliseconds)

/** The outcome of an action that waits for time to pass. */
export async function done<T>(action: Promise<T>, milliseconds = 5_000): Promise<T> {
  await pass(milliseconds)
  return await action
}

/** One tab, with all states that it has shown. */
export class SyncTab {
  readonly page = new MemoryPage()
  readonly states: DelegationState[] = []
  readonly session: Session

  constructor(browser: SyncBrowser) {
    this.session = new Session(browser.environment(this.page, (state) => this.states.push(state)))
  }

  get state(): DelegationState {
    return this.states.at(-1) ?? { stage: 'loading' }
  }

  get member(): MemberState {
    const { state } = this
    if (state.stage !== 'member') throw new Error(`not a member: ${JSON.stringify(state)}`)
    return state
  }

  device(name: string): DelegationDevice {
    const found = this.member.devices.find((device) => device.name === name)
    if (!found) throw new Error(`no device ${name}`)
    return found
  }
}

/** One browser: what it keeps, and its tabs, of which the first one is its person's. */
export class SyncBrowser {
  readonly store = new MemoryDelegationStore()
  readonly #tabs = new MemoryTabs()
  hasCurves = true
  packs: Readonly<Record<string, string>> = {}
  #removed: Removed | null = null
  #tab: SyncTab | null = null

  constructor(readonly world: SyncWorld) {}

  environment(page: Page, show: (state: DelegationState) => void): Environment {
    return {
      cryptography: quickCryptography,
      hasCurves: async () => this.hasCurves,
      store: this.store,
      connect: (server) => this.world.connections.connect(server),
      credentials: memoryCredentials,
      tabs: this.#tabs.tab(),
      page,
      about: () => ({ build: '1', packs: this.packs }),
      ownIds: () => ['app-device'],
      row: () => this.store.row,
      removal: {
        read: () => this.#removed,
        write: (removed) => {
          this.#removed = removed
        },
      },
      show,
      withoutDataset: () => new Map(),
    }
  }

  async open(isShown = true): Promise<SyncTab> {
    const tab = new SyncTab(this)
    tab.page.show(isShown)
    this.#tab ??= tab
    await tab.session.start()
    return tab
  }

  /** Closes the browser and opens it again: only what the store has is still there. */
  async restart(): Promise<void> {
    this.#tabs.end()
    await pass()
    this.#tab = await this.open()
    await pass()
  }

  get tab(): SyncTab {
    if (!this.#tab) throw new Error('no tab is open')
    return this.#tab
  }

  get session(): Session {
    return this.tab.session
  }

  get member(): MemberState {
    return this.tab.member
  }

  async write(text: string): Promise<void> {
    this.store.save(note(text))
    await pass()
  }
}

interface Crafting {
  readonly n?: number
  readonly prev?: string | null
  readonly schema?: number
  readonly type?: 'batch' | 'membership'
  readonly d?: string
}

/** Keys and identity of a browser's device, for envelopes that the app would not make. */
export async function handOf({ world, store }: SyncBrowser) {
  const profile = await store.profile()
  if (profile === null || profile === 'locked') throw new Error('no delegation')
  const { d, root, seeds } = profile
  const decoded = { signing: fromBase64Url(seeds.signing), agreement: fromBase64Url(seeds.agreement) }
  const identity = await identityOf(quickCryptography, decoded)
  const log = await foldOf(quickCryptography, { d, root, changes: world.server.items('membership/') }, identity)
  const craft = async (text: unknown, { type = 'batch', ...more }: Crafting = {}): Promise<Item> => {
    const keyEpoch = log.membership?.keyEpoch ?? 1
    const of = { d, type, by: identity.id }
    const header = { ...of, n: 1, prev: null, keyEpoch, schema: 1, ...more }
    const key = await sealingKey(quickCryptography, log.keys.get(keyEpoch) ?? new Uint8Array(32), of)
    const bytes = await seal(quickCryptography, { header, text, key, signer: identity.signer })
    const hash = await hashOf(quickCryptography, bytes)
    return {
      name: type === 'batch' ? `log/${identity.id}/${header.n}/${hash}` : `membership/${header.n}/${hash}`,
      bytes,
    }
  }
  return { identity, log, craft }
}

/** A server, and the browsers of a delegation. */
export class SyncWorld {
  readonly server = new MemoryServer()
  readonly connections = new MemoryConnections(this.server)

  async browser(): Promise<SyncBrowser> {
    const browser = new SyncBrowser(this)
    await browser.open()
    return browser
  }

  /** A browser that creates the delegation. */
  async founder(): Promise<SyncBrowser> {
    const anna = await this.browser()
    const created = await done(anna.session.create({ link: CREATION, name: 'Mission', device: 'Anna' }))
    expect(created).toEqual({ ok: true, value: null })
    return anna
  }

  /** A browser that an admin invites and approves, after both have shown the same digits. */
  async joined(admin: SyncBrowser, name: string, access: Access = 'member'): Promise<SyncBrowser> {
    const invited = await admin.session.invite({ access })
    if (!invited.ok) throw new Error(invited.problem)
    const browser = await this.browser()
    const joining = browser.session.join({ link: invited.value.link, device: name })
    await pass()
    const [request] = admin.member.requests
    expect(browser.tab.state).toEqual({ stage: 'joining', step: { kind: 'comparing', digits: request?.digits } })
    expect(request?.digits).toMatch(/^\d{6}$/)
    expect(await admin.session.approve(request?.id ?? '')).toEqual({ ok: true, value: null })
    expect(await done(joining)).toEqual({ ok: true, value: null })
    return browser
  }
}

const seed = (letter: string): string => `S${letter.repeat(57)}`

/** The link by which the host lets a delegation be created. */
export const CREATION = await creationCode(nodeCryptography, {
  v: 1,
  path: `sync/${'a'.repeat(22)}`,
  account: `A${'A'.repeat(55)}`,
  limits: { bytes: 1e9, replicas: 1 },
  seeds: { admin: seed('A'), member: seed('B'), reader: seed('C'), guest: seed('D') },
})
