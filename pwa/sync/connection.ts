/**
 * Connection of one device: runs its sync on a transport for as long as this tab has the lock, connects anew with
 * backoff, seals a moment after the last write, beats, and looks for what is missing.
 */
import { DeviceSync } from '../../shared/delegation/device-sync'
import { livingIn } from '../../shared/delegation/membership/membership'
import { LOG } from '../../shared/delegation/names'
import type { LocalDevice } from '../../shared/delegation/replica'
import type { About } from '../../shared/delegation/seal-next'
import { type Item, type Transport, TransportError, type TransportErrorCode } from '../../shared/delegation/transport'
import { StoreFailure } from '../store/failure'
import { type DelegationStore, now, type Page } from './environment'
import type { Connection as Shown } from './model'
import { observed } from './observed-transport'
import { problemOf } from './problems'
import { backoff, beatInterval, LONGEST_BEAT, sleep, Timers } from './timing'

/** Milliseconds after the last write until a batch is sealed. */
const SEAL_DELAY = 300
const TICK = 30_000
/** Until a gap is asked for, and until it is told. */
const GAP_DELAY = 60_000
const MISSING_DELAY = 600_000
/** A hidden page gives up its connection. */
const HIDDEN_LIMIT = 600_000
/** A catch-up that takes longer shows how far it is. */
const PROGRESS_DELAY = 1_000
/** Before others' batches are given back to a server: at least, and the random part. */
const REPAIR_PAUSE = [5_000, 55_000] as const

export interface ConnectionOptions {
  readonly device: LocalDevice
  readonly store: Pick<DelegationStore, 'profile' | 'watch'>
  readonly page: Page
  /** The token to connect with: a change of the device's access brings another. */
  token(sync: DeviceSync): string
  open(token: string, sync: DeviceSync, closed: (code: TransportErrorCode) => void): Promise<Transport>
  about(): Omit<About, 'at'>
  lobby(item: Item, transport: Transport, sync: DeviceSync): Promise<void>
  /** Change event: the shown state is another. */
  changed(): void
}

type End =
  | { readonly kind: 'over' }
  /** The contents of the store, or the credential, are others: begin anew at once. */
  | { readonly kind: 'again' }
  | { readonly kind: 'failed'; readonly error: unknown }

export class Connection {
  shown: Shown = { kind: 'connecting' }
  isDeviceFull = false
  /** Number of connections that failed, or ended. */
  failures = 0
  /** Minutes by which this device's clock is ahead of the server's. */
  clockAhead = 0
  #sync: DeviceSync | null = null
  /** Stale: the replica in memory is not that of the store. */
  #isStale = false
  #transport: Transport | null = null
  #end: (end: End) => void = () => undefined
  #wake: () => void = () => undefined
  #hiddenSince: number | null = null
  #token = ''
  #received = 0
  #hasNews = false
  #beatAt = 0
  #serverTime: string | null = null
  #missingSince: ReadonlyMap<string, number> = new Map()

  constructor(private readonly options: ConnectionOptions) {}

  get sync(): DeviceSync | null {
    return this.#sync
  }

  /** The transport while it is connected and caught up. */
  get transport(): Transport | null {
    return this.#transport
  }

  /** Set once an admin has removed this device. */
  get isRemoved(): boolean {
    const replica = this.#sync?.replica
    return replica !== undefined && (replica.membershipLog.removedBy !== null || (replica.me?.removed ?? null) !== null)
  }

  /** Devices of which batches have been missing for so long that it is told. */
  get missing(): ReadonlySet<string> {
    const since = Date.now() - MISSING_DELAY
    return new Set([...this.#missingSince].flatMap(([device, at]) => (at <= since ? [device] : [])))
  }

  /** Connects at once, where it waits. */
  retry(): void {
    this.#wake()
  }

  /** Runs until the tab loses the lock, or the device is removed. */
  async run(ended: AbortSignal): Promise<void> {
    this.#noteHidden()
    const unwatch = this.options.page.watch(() => {
      const wasHidden = this.#hiddenSince !== null
      this.#noteHidden()
      if (this.options.page.isShown() || (wasHidden && !this.#isAway)) this.#wake()
    })
    try {
      for (let failures = 0; !ended.aborted && !this.isRemoved; ) {
        const { end, wasConnected } = await this.#connectOnce(ended)
        failures = wasConnected ? 0 : failures + 1
        if (ended.aborted || this.isRemoved) break
        if (end.kind === 'failed') await this.#wait(end.error, failures, ended)
        if (end.kind === 'over') await this.#pause(Number.POSITIVE_INFINITY, ended)
      }
    } finally {
      unwatch()
      await this.#sync?.close().catch(() => undefined)
    }
  }

  #noteHidden(): void {
    this.#hiddenSince = this.options.page.isShown() ? null : (this.#hiddenSince ?? Date.now())
  }

  /** Nobody has looked for long. */
  get #isAway(): boolean {
    return this.#hiddenSince !== null && Date.now() - this.#hiddenSince >= HIDDEN_LIMIT
  }

  /** One connection, from its beginning to its end. */
  async #connectOnce(ended: AbortSignal): Promise<{ readonly end: End; readonly wasConnected: boolean }> {
    const over = new Promise<End>((resolve) => {
      this.#end = resolve
    })
    const stop = (): void => this.#end({ kind: 'over' })
    if (ended.aborted) stop()
    ended.addEventListener('abort', stop)
    const timers = new Timers()
    let unwatch = (): void => undefined
    let wasConnected = false
    let catchingUp: Promise<unknown> = Promise.resolve()
    try {
      const sync = await this.#opened(ended)
      this.#token = this.options.token(sync)
      const transport = await this.options.open(this.#token, sync, (code) => this.#failed(new TransportError(code)))
      if (ended.aborted) {
        await transport.close()
        return { end: await over, wasConnected }
      }
      this.#showProgress(sync, transport, timers)
      catchingUp = sync.connect(this.#observe(transport, sync))
      // The cause is told first: a transport rejects with an error of its own where a receipt or the connection failed.
      const end = await Promise.race([over, catchingUp.then(() => null)])
      if (end) return { end, wasConnected }
      timers.stopAll()
      this.#transport = transport
      wasConnected = true
      this.#beatAt = Date.now()
      this.#synced(sync)
      this.#checkEnd()
      unwatch = this.#watch(sync, timers)
      return { end: await over, wasConnected }
    } catch (error) {
      return { end: { kind: 'failed', error }, wasConnected }
    } finally {
      timers.stopAll()
      unwatch()
      ended.removeEventListener('abort', stop)
      this.#transport = null
      await this.#sync?.close().catch(() => undefined)
      await catchingUp.catch(() => undefined)
    }
  }

  /** Stays in sight while another is opened. */
  async #opened(ended: AbortSignal): Promise<DeviceSync> {
    const sync =
      this.#sync && !this.#isStale ? this.#sync : await DeviceSync.open(this.options.device, this.#surroundings(ended))
    this.#isStale = false
    return (this.#sync = sync)
  }

  #surroundings(ended: AbortSignal) {
    const [least, random] = REPAIR_PAUSE
    return {
      about: (): About => ({ at: now(), ...this.options.about() }),
      pause: () => sleep(least + random * Math.random(), ended),
    }
  }

  #observe(transport: Transport, sync: DeviceSync): Transport {
    return observed(transport, {
      received: (items) => {
        this.#received += items.length
        if (items.length > 0) this.#hasNews = true
        this.#checkEnd()
        this.options.changed()
      },
      lobby: (item) => this.options.lobby(item, transport, sync),
      failed: (error) => this.#failed(error),
    })
  }

  /** Shows how far a catch-up is, once it takes long: of what the server has and this device had not. */
  #showProgress(sync: DeviceSync, transport: Transport, timers: Timers): void {
    this.#received = 0
    const count = async (): Promise<void> => {
      const names = await transport.list(LOG)
      const total = this.#received + [...names].filter((name) => !sync.replica.names.has(name)).length
      if (this.#transport || total === this.#received) return
      const show = () => this.#show({ kind: 'receiving', done: Math.min(this.#received, total), total })
      show()
      timers.every('progress', PROGRESS_DELAY, show)
    }
    timers.after('progress', PROGRESS_DELAY, () => void count().catch(() => undefined))
  }

  /** Event loop of a connection: the store, the page and the clock. */
  #watch(sync: DeviceSync, timers: Timers): () => void {
    const attempt = (work: () => Promise<unknown>): void =>
      void work().then(
        () => this.#synced(sync),
        (error: unknown) => this.#failed(error),
      )
    const unwatchStore = this.options.store.watch((event) => {
      if (event === 'saved') timers.after('seal', SEAL_DELAY, () => attempt(() => sync.saved()))
      if (event === 'replaced') attempt(() => this.#endIfReplaced(sync))
    })
    const hideIfHidden = (): void => {
      timers.stop('hidden')
      if (!this.options.page.isShown()) timers.after('hidden', HIDDEN_LIMIT, () => this.#end({ kind: 'over' }))
    }
    hideIfHidden()
    const unwatchPage = this.options.page.watch(hideIfHidden)
    timers.every('tick', TICK, () => {
      this.#noteMissing(sync)
      if (!this.#isRefreshDue()) return this.options.changed()
      this.#hasNews = false
      this.#beatAt = Date.now()
      attempt(() => sync.refresh())
    })
    return () => {
      unwatchStore()
      unwatchPage()
    }
  }

  /** A restore, or an erasure, began a storage epoch: what is counted is counted again, where the device still belongs. */
  async #endIfReplaced(sync: DeviceSync): Promise<void> {
    if ((await this.options.store.profile()) === null) return this.#end({ kind: 'over' })
    const { epoch } = await this.options.device.store.state()
    if (epoch === sync.replica.state.epoch) return
    this.#isStale = true
    this.#end({ kind: 'again' })
  }

  #checkEnd(): void {
    if (this.isRemoved) this.#end({ kind: 'over' })
    else if (this.#transport && this.#sync && this.options.token(this.#sync) !== this.#token)
      this.#end({ kind: 'again' })
  }

  #failed(error: unknown): void {
    this.#end({ kind: 'failed', error })
  }

  #synced(sync: DeviceSync): void {
    if (!this.#transport) return
    this.isDeviceFull = false
    this.#noteMissing(sync)
    this.#compareClock(sync)
    this.#show({ kind: 'synced', at: now() })
  }

  #noteMissing({ status: { missing, gaps } }: DeviceSync): void {
    const before = this.#missingSince
    this.#missingSince = new Map(
      [...missing.keys(), ...gaps].map((device) => [device, before.get(device) ?? Date.now()]),
    )
  }

  get #deviceCount(): number {
    const membership = this.#sync?.replica.membership
    return membership ? livingIn(membership).length : 0
  }

  /** True for a gap that has stayed open for a while, and for a heartbeat that would say something else. */
  #isRefreshDue(): boolean {
    const isGapDue = [...this.#missingSince.values()].some((since) => {
      const open = Date.now() - since
      return open >= GAP_DELAY && open < GAP_DELAY + TICK
    })
    const since = Date.now() - this.#beatAt
    // A gap may stay open for days: it is asked for at the longest interval.
    const isMissingDue = this.#missingSince.size > 0 && since >= LONGEST_BEAT
    return isGapDue || isMissingDue || (this.#hasNews && since >= beatInterval(this.#deviceCount))
  }

  #compareClock({ serverTime }: DeviceSync): void {
    if (serverTime === null || serverTime === this.#serverTime) return
    this.#serverTime = serverTime
    this.clockAhead = Math.round((Date.now() - Date.parse(serverTime)) / 60_000)
  }

  #show(shown: Shown): void {
    this.shown = shown
    this.options.changed()
  }

  /** Says why it is not connected, and waits; where nobody has looked for long, until the page is shown. */
  async #wait(error: unknown, failures: number, ended: AbortSignal): Promise<void> {
    problemOf(error)
    this.#isStale = !(error instanceof TransportError)
    this.failures++
    this.isDeviceFull = error instanceof StoreFailure && error.code === 'full'
    this.#show(shownOf(error, this.shown))
    await this.#pause(this.#isAway ? Number.POSITIVE_INFINITY : backoff(failures, Math.random()), ended)
  }

  /** Until a time has passed, the page is shown, the browser is online again, or it is asked to connect. */
  async #pause(milliseconds: number, ended: AbortSignal): Promise<void> {
    const woken = new AbortController()
    this.#wake = () => woken.abort()
    await sleep(milliseconds, AbortSignal.any([ended, woken.signal]))
    this.#wake = () => undefined
  }
}

/** Cause and time of a lost connection. */
function shownOf(error: unknown, before: Shown): Shown {
  const since = 'since' in before ? before.since : now()
  if (error instanceof StoreFailure && error.code === 'locked') return { kind: 'locked' }
  if (!(error instanceof TransportError)) return { kind: 'offline', since }
  if (error.code === 'refused') return { kind: 'refused' }
  return { kind: error.code === 'not-a-server' ? 'not-a-server' : 'offline', since }
}
