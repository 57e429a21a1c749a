/**
 * Model test of the store against crashes and losses: random operations in two tabs, each killed at any access to the disk,
 * and either store refused, erased or damaged alone. What was confirmed is there after the next start, what was removed
 * stays removed, and what is sealed lies nowhere in the clear. A failure prints its seed and its operations.
 */
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { Entry } from '../../shared/domain/entries/entries'
import { fold } from '../../shared/domain/ledger/summary-fold'
import { emptySummary } from '../../shared/domain/ledger/summary-state'
import { note } from '../../testing/numbered-notes'
import { SimulatedBrowser, type SimulatedTab } from '../../testing/simulated-browser'
import { bundleStore, type Store, type TabOpener, within } from '../../testing/simulated-store'
import { onlyRow } from '../../testing/store-tab'
import type { AppData } from './app-data'
import type { Replacement } from './log/transfer'
import type { Batch, MetaRow } from './schema'
import { CHECKPOINT } from './start/checkpoint'

let openTab: TabOpener
beforeAll(async () => {
  openTab = await bundleStore()
})

const OPERATIONS = {
  save: 8,
  withdraw: 2,
  import: 4,
  undo: 3,
  backup: 2,
  restore: 3,
  setLock: 4,
  unlock: 2,
  shut: 1,
  changePassphrase: 2,
  removeLock: 2,
  deleteLocked: 2,
  open: 5,
  read: 1,
  repair: 1,
  checkpoint: 3,
  startOver: 4,
  restoreLost: 2,
  fillDisk: 1,
  closeCopy: 1,
  freeDisk: 1,
  refuseQuota: 1,
  eraseDatabase: 3,
  losePart: 2,
  eraseCopy: 2,
  damageCopy: 1,
  eraseLocalStorage: 1,
} as const
type What = keyof typeof OPERATIONS

interface Operation {
  readonly what: What
  readonly tab: 0 | 1
  readonly pick: number
  /** Accesses until the tab, or the browser with the last writes of localStorage, is killed. */
  readonly crash: { readonly after: number; readonly isBrowser: boolean; readonly unflushed: number } | null
}
type Step = { readonly first: Operation; readonly beside: Operation | null }

const operation: fc.Arbitrary<Operation> = fc.record({
  what: fc.oneof(
    ...Object.entries(OPERATIONS).map(([what, weight]) => ({ weight, arbitrary: fc.constant(what as What) })),
  ),
  tab: fc.constantFrom(0, 1),
  pick: fc.nat(11),
  crash: fc.option(fc.record({ after: fc.nat(24), isBrowser: fc.boolean(), unflushed: fc.nat(2) }), { freq: 3 }),
})
const steps = fc.array(fc.record({ first: operation, beside: fc.option(operation, { freq: 3 }) }), {
  minLength: 2,
  maxLength: 14,
})

/** What lies in the database. */
interface Stored {
  readonly clear: ReadonlyMap<string, Entry>
  readonly sealed: ReadonlySet<string>
  readonly isLocked: boolean
  readonly hasCheckpoint: boolean
}

interface OpenTab {
  readonly at: SimulatedTab
  readonly store: Store
  state: AppData | null
  /** Version of the model that `state` was read at. */
  readAt: number
}

/** Effects of an operation on entries. */
interface Effects {
  adds: readonly string[]
  removes: (stored: Stored) => readonly string[]
  passphrase?: readonly string[]
}
interface Outcome extends Effects {
  readonly what: What
  readonly end: 'done' | 'refused' | 'crashed' | 'skipped'
}

const NOTHING: Effects = { adds: [], removes: () => [] }
const HARM: ReadonlySet<What> = new Set([
  'fillDisk',
  'closeCopy',
  'freeDisk',
  'refuseQuota',
  'eraseDatabase',
  'losePart',
  'eraseCopy',
  'damageCopy',
  'eraseLocalStorage',
])
/** What a user can do while the database is not what the tabs have read. */
const WHILE_LOST: ReadonlySet<What> = new Set([
  'save',
  'withdraw',
  'import',
  'restore',
  'open',
  'read',
  'startOver',
  'restoreLost',
])

/** Totals of a whole run. */
const performed = { operations: 0, crashes: 0, losses: 0 }

class Model {
  readonly browser: SimulatedBrowser
  private readonly tabs: (OpenTab | null)[] = [null, null]
  private readonly entries = new Map<string, Entry>()
  /** Entries: there for certain, removed for certain, or one of the two. */
  private readonly status = new Map<string, 'in' | 'out' | 'unknown'>()
  private readonly imports = new Map<string, readonly string[]>()
  private readonly backups: { file: Replacement; ids: readonly string[]; passphrases: readonly string[] }[] = []
  private passphrases: readonly string[] = []
  private version = 0
  /** The database is lost, in whole or in part, and no start has followed. */
  private isLost = false
  /** The second copy holds all that is confirmed, and nothing that was removed. */
  private isCopyClean = true
  private readonly copied = new Set<string>()
  /** Passphrases that may open the lock in the copy. */
  private copiedPassphrases: readonly string[] = []
  private readonly damaged = new Set<string>()
  private wasHarmed = false
  readonly log: string[] = []

  constructor(seed: number) {
    this.browser = new SimulatedBrowser(seed)
  }

  async run(list: readonly Step[]): Promise<void> {
    for (const { first, beside } of list) await this.step(first, beside)
    await this.settle()
  }

  close(): void {
    this.browser.crash(0)
  }

  private async step(first: Operation, beside: Operation | null): Promise<void> {
    if (HARM.has(first.what)) return await this.harm(first)
    const both =
      beside && beside.tab !== first.tab && !HARM.has(beside.what) && !this.isLost ? [first, beside] : [first]
    for (const { tab } of both) if (!(this.tabs[tab] || (await this.open(tab)))) return
    const before = await this.stored()
    const begun = both.map((one) => this.begin(one, before))
    const outcomes = await Promise.all(begun)
    await this.browser.idle()
    for (const [index, tab] of this.tabs.entries()) if (tab?.at.isDead) this.tabs[index] = null
    await this.conclude(outcomes)
    await this.refresh()
  }

  /** Opens a tab as the app does: reads, then repairs the copy. */
  private async open(slot: 0 | 1): Promise<boolean> {
    const outcome = await this.begin({ what: 'open', tab: slot, pick: 0, crash: null }, await this.stored())
    await this.browser.idle()
    await this.conclude([outcome])
    return outcome.end === 'done'
  }

  /** Tabs read again after a change, as the app does on the messages of others. */
  private async refresh(): Promise<void> {
    if (this.isLost || this.browser.isQuotaExceeded) return
    for (const tab of this.tabs) {
      if (!tab) continue
      tab.state = await within(tab.store.openData())
      tab.readAt = this.version
    }
    await this.browser.idle()
  }

  private async begin(operation: Operation, before: Stored): Promise<Outcome> {
    const { what, tab: slot, crash } = operation
    if (what === 'open') this.tabs[slot]?.at.kill()
    if (what === 'open') this.tabs[slot] = this.newTab()
    const tab = this.tabs[slot]
    const effects: Effects = { ...NOTHING }
    const work = tab && !(this.isLost && !WHILE_LOST.has(what)) ? this.workOf(operation, tab, before, effects) : null
    if (!tab || !work) return { ...effects, what, end: 'skipped' }
    if (crash) {
      tab.at.onFuse = () => (crash.isBrowser ? this.browser.crash(crash.unflushed) : tab.at.kill())
      tab.at.fuse = crash.after
      if (crash.isBrowser && crash.unflushed > 0) this.wasHarmed = true
    }
    const ended = within(work()).then(
      () => 'done' as const,
      (error: unknown) => {
        if (error instanceof Error && error.name === 'StoreFailure') return 'refused' as const
        throw error
      },
    )
    ended.catch(() => undefined)
    const end = await Promise.race([ended, tab.at.died.then(() => 'crashed' as const)])
    tab.at.fuse = null
    const outcome = { ...effects, what, end: tab.at.isDead ? ('crashed' as const) : end }
    performed.operations++
    if (outcome.end === 'crashed') performed.crashes++
    this.log.push(`${what} in ${slot}: ${outcome.end}${outcome.adds.length > 0 ? ` (${outcome.adds.join(', ')})` : ''}`)
    return outcome
  }

  private newTab(): OpenTab {
    return { ...openTab(this.browser), state: null, readAt: -1 }
  }

  private workOf(
    { what, pick }: Operation,
    tab: OpenTab,
    before: Stored,
    effects: Effects,
  ): (() => Promise<unknown>) | null {
    const { store, state } = tab
    switch (what) {
      case 'open':
        return async () => {
          tab.state = await store.openData()
          tab.readAt = this.version
          await store.repairCopy(tab.state)
        }
      case 'read':
        return async () => {
          tab.state = await store.openData()
          tab.readAt = this.version
        }
      case 'repair':
        return state && (() => store.repairCopy(state))
      case 'checkpoint': {
        const summarise = () => state && fold(emptySummary(onlyRow(state).pack), state.entries)
        return state && (() => store.saveCheckpoint('build', state, onlyRow(state), summarise, '2026-11-25'))
      }
      case 'save':
      case 'withdraw': {
        const made = what === 'save' ? this.fresh(1 + (pick % 2), pick) : this.withdrawal(pick)
        effects.adds = made.map(({ id }) => id)
        return () => store.saveEntries(made)
      }
      case 'import': {
        const made = this.fresh(1 + (pick % 3), pick)
        effects.adds = made.map(({ id }) => id)
        return async () => {
          const { id, added } = await store.importEntries(made, 'export')
          if (id)
            this.imports.set(
              id,
              added.map((entry) => entry.id),
            )
        }
      }
      case 'undo': {
        const made = state?.imports[pick % Math.max(1, state.imports.length)]
        const ids = made && this.imports.get(made.id)
        if (!made || !ids) return null
        effects.removes = () => ids
        return async () => {
          if ((await store.undoImport(made.id)) === 0) effects.removes = () => []
        }
      }
      case 'backup':
        return async () => {
          const read = await store.readForBackup()
          const ids = [...read.records, ...(read.locked?.records ?? [])].map(({ id }) => id)
          const file = { madeAt: new Date().toISOString(), ...read }
          this.backups.push({ file, ids, passphrases: this.passphrases })
        }
      case 'restore': {
        const backup = this.backups[pick % Math.max(1, this.backups.length)]
        if (!backup) return null
        effects.adds = backup.ids
        const kept = new Set(backup.ids)
        effects.removes = () => [...this.status.keys()].filter((id) => !kept.has(id))
        if (backup.file.locked) effects.passphrase = backup.passphrases
        return () => store.replaceAll(backup.file)
      }
      case 'setLock':
        if (before.isLocked) return null
        effects.passphrase = [`passphrase ${this.version}`]
        return () => store.setLock(`passphrase ${this.version}`)
      case 'unlock':
        return before.isLocked ? () => this.unlock(tab) : null
      case 'shut':
        return async () => store.shutLock()
      case 'changePassphrase': {
        if (!before.isLocked) return null
        const next = `passphrase ${this.version}`
        effects.passphrase = [next]
        return async () => {
          for (const old of this.passphrases) if (await store.changePassphrase(old, next)) return
          throw new Error('no passphrase opens the lock')
        }
      }
      case 'removeLock':
        if (!before.isLocked) return null
        return async () => {
          for (const old of this.passphrases) if (await store.removeLock(old)) return
          throw new Error('no passphrase opens the lock')
        }
      case 'deleteLocked':
        if (!before.isLocked) return null
        effects.removes = () => [...before.sealed]
        return () => store.deleteLocked()
      case 'startOver':
        if (!state?.erased) return null
        effects.removes = ({ clear, sealed }) =>
          [...this.status.keys()].filter((id) => !clear.has(id) && !sealed.has(id))
        return () => store.startOver()
      case 'restoreLost':
        if (!this.isLost || !state || tab.readAt !== this.version) return null
        return () => store.restoreLost(state)
      default:
        return null
    }
  }

  private async unlock({ store }: OpenTab): Promise<void> {
    for (const words of this.passphrases) if (await store.unlock(words)) return
    throw new Error(`no passphrase opens the lock: ${this.passphrases.join(', ')}`)
  }

  private fresh(count: number, pick: number): readonly Entry[] {
    return Array.from({ length: count }, (_, index) => {
      const number = this.entries.size + 1
      const layer = (pick + index) % 2 === 0 ? ('private' as const) : ('public' as const)
      const entry = { ...note(number), layer, text: canary(note(number).id) }
      this.entries.set(entry.id, entry)
      this.status.set(entry.id, 'unknown')
      return entry
    })
  }

  private withdrawal(pick: number): readonly Entry[] {
    const [withdraws = 'nothing-at-all'] = [...this.entries.keys()].slice(pick)
    const { id, layer, madeAt } = this.fresh(1, pick)[0] ?? note(0)
    const entry = {
      kind: 'withdrawal',
      id,
      layer,
      negotiation: 'wto-ecommerce',
      madeAt,
      withdraws,
      reason: canary(id),
    } as const
    this.entries.set(id, entry)
    return [entry]
  }

  /** Takes what was done into the model, and compares the database with it. */
  private async conclude(outcomes: readonly Outcome[]): Promise<void> {
    const stored = await this.stored()
    const isThere = (id: string) => stored.clear.has(id) || stored.sealed.has(id)
    const effective = outcomes.filter(({ end }) => end === 'done' || end === 'crashed')
    const isCertain = outcomes.length === 1 && outcomes[0]?.end === 'done'
    const crashed = outcomes.some(({ end }) => end === 'crashed')
    const opened = outcomes.some(({ what, end }) => what === 'open' && end === 'done')
    const replaced = outcomes.some(
      ({ what, end }) => (what === 'restore' || what === 'startOver' || what === 'restoreLost') && end === 'done',
    )
    const wasLost = this.isLost
    if (((opened && !this.browser.isClosed) || replaced) && isCertain) this.isLost = false
    const removed = new Set(effective.flatMap(({ removes }) => removes(stored)))
    const added = new Set(effective.flatMap(({ adds }) => adds))
    const confirmed = new Set(outcomes.filter(({ end }) => end === 'done').flatMap(({ adds }) => adds))
    for (const id of new Set([...removed, ...added])) {
      if (!removed.has(id) && confirmed.has(id)) this.status.set(id, 'in')
      else if (isCertain && removed.has(id)) this.status.set(id, 'out')
      else if (this.isLost) this.status.set(id, 'unknown')
      else if (isThere(id)) this.status.set(id, 'in')
      else this.status.set(id, removed.has(id) ? 'out' : 'unknown')
    }
    for (const { passphrase, end } of effective)
      if (passphrase) this.passphrases = end === 'done' && isCertain ? passphrase : [...this.passphrases, ...passphrase]
    if (added.size + removed.size > 0) this.version++
    const isRefused = this.browser.isDiskFull || this.browser.isClosed
    if (crashed || (isRefused && effective.length > 0)) this.isCopyClean = false
    const wasOpened = outcomes.length === 1 && outcomes[0]?.what === 'open' && isCertain
    if (wasOpened && !isRefused && !this.browser.isQuotaExceeded && !this.isErased()) this.isCopyClean = true
    if (!this.isLost) this.checkStored(stored, wasLost)
    if (this.isLost || !this.isCopyClean) return
    this.checkClear(stored)
    this.copiedPassphrases = this.passphrases
    this.copied.clear()
    for (const [id, status] of this.status) if (status === 'in' && !this.damaged.has(id)) this.copied.add(id)
  }

  /** The app says that all is lost, and waits for the user. */
  private isErased(): boolean {
    return this.tabs.some((tab) => tab?.state?.erased)
  }

  private checkStored({ clear, sealed, isLocked, hasCheckpoint }: Stored, wasLost: boolean): void {
    for (const [id, status] of this.status) {
      const isThere = clear.has(id) || sealed.has(id)
      if (status === 'in' && !isThere) throw new Error(`LOST: ${id}`)
      if (status === 'out' && isThere) throw new Error(`RESURRECTED: ${id}`)
      if (status === 'unknown' && isThere && wasLost) this.status.set(id, 'in')
    }
    if (sealed.size > 0 && !isLocked && this.damaged.size === 0) throw new Error('LOST: the lock of the sealed entries')
    for (const id of sealed) if (clear.has(id)) throw new Error(`IN THE CLEAR beside its seal: ${id}`)
    if (isLocked && hasCheckpoint) throw new Error('IN THE CLEAR: a checkpoint beside the lock')
    if (this.wasHarmed) return
    for (const tab of this.tabs) {
      if (tab?.state?.erased || (tab?.state?.recovered?.missing ?? 0) > 0) throw new Error('FALSE ALARM of a loss')
    }
  }

  /** Nothing that is sealed or was removed is in the copy in the clear. */
  private checkClear({ sealed }: Stored): void {
    const text = this.browser.disk.text()
    for (const [id, status] of this.status)
      if ((status === 'out' || sealed.has(id)) && text.includes(canary(id)))
        throw new Error(`IN THE CLEAR in the copy: ${id}`)
  }

  private async harm({ what, pick }: Operation): Promise<void> {
    const { browser } = this
    performed.losses++
    this.log.push(what)
    if (what === 'fillDisk') browser.isDiskFull = true
    if (what === 'closeCopy') browser.isClosed = true
    if (what === 'freeDisk') {
      browser.isDiskFull = false
      browser.isClosed = false
      browser.isQuotaExceeded = false
    }
    if (what === 'refuseQuota') browser.isQuotaExceeded = true
    if (what === 'eraseDatabase') await this.eraseDatabase()
    if (what === 'losePart' && this.isCopyClean && !this.isLost) await this.losePart(pick)
    if (what === 'eraseLocalStorage') {
      browser.stored.clear()
      this.wasHarmed = true
    }
    if (what === 'eraseCopy' || what === 'damageCopy') this.harmCopy(what, pick)
  }

  private async eraseDatabase(): Promise<void> {
    this.wasHarmed = true
    await settled(this.browser.indexedDB.deleteDatabase('plenary'))
    await this.browser.idle()
    this.forgetUncopied()
  }

  /** What only the database knew is uncertain from here on. */
  private forgetUncopied(): void {
    for (const [id, status] of this.status)
      if (status === 'in' ? !this.copied.has(id) : !this.isCopyClean) this.status.set(id, 'unknown')
    this.passphrases = [...this.passphrases, ...this.copiedPassphrases]
    this.isLost = true
  }

  private async losePart(pick: number): Promise<void> {
    const { clear, sealed, isLocked } = await this.stored()
    const ids = [...clear.keys(), ...sealed].filter((_, index) => (index + pick) % 3 === 0)
    if (ids.length === 0) return
    this.wasHarmed = true
    await this.raw('readwrite', (transaction) => {
      for (const id of ids) for (const name of ['records', 'sealed']) transaction.objectStore(name).delete(id)
      if (isLocked && pick % 2 === 0) transaction.objectStore('meta').delete('lock')
      return undefined
    })
    this.isLost = true
  }

  private harmCopy(what: What, pick: number): void {
    if (this.isLost) return
    this.wasHarmed = true
    const { disk } = this.browser
    if (what === 'eraseCopy') {
      disk.folders.clear()
      this.damaged.clear()
    } else {
      const files = [...disk.all()]
      const { folder, name } = files[pick % Math.max(1, files.length)] ?? {}
      if (!folder || name === undefined) return
      folder.files.set(name, (folder.files.get(name) ?? '').slice(0, pick * 40))
      for (const id of this.entries.keys()) this.damaged.add(id)
    }
    this.copied.clear()
    this.isCopyClean = false
  }

  /** Ends the run: everything works again, and everything is there; also after a loss of either store. */
  private async settle(): Promise<void> {
    this.log.push('--- end')
    this.browser.isDiskFull = false
    this.browser.isClosed = false
    this.browser.isQuotaExceeded = false
    for (const harm of ['none', 'eraseDatabase', 'eraseCopy', 'eraseDatabase'] as const) {
      this.browser.crash(0)
      this.tabs.fill(null)
      if (harm === 'eraseDatabase') await this.eraseDatabase()
      if (harm === 'eraseCopy') this.harmCopy(harm, 0)
      this.log.push(`start after ${harm}`)
      if (!(await this.open(0))) throw new Error('NO START')
      const [tab] = this.tabs
      if (tab) await this.checkReadable(tab)
      if (this.isErased()) return
    }
  }

  private async checkReadable(tab: OpenTab): Promise<void> {
    const { isLocked } = await this.stored()
    if (isLocked) await this.unlock(tab)
    await this.browser.idle()
    const { entries, unreadable } = await within(tab.store.openData())
    const read = new Map(entries.map((entry) => [entry.id, entry]))
    for (const [id, status] of this.status) {
      if (status === 'in') expect(read.get(id)).toEqual(this.entries.get(id))
      if (status === 'out') expect(read.has(id)).toBe(false)
    }
    expect(unreadable).toBe(0)
    await this.conclude([])
  }

  private async stored(): Promise<Stored> {
    const [records = [], batches = [], sealed = [], meta = []] = await this.raw('readonly', (transaction) =>
      ['records', 'batches', 'sealed', 'meta'].map((name) => transaction.objectStore(name).getAll()),
    )
    const rows = [...(records as Entry[]), ...(batches as Batch[]).flatMap((batch) => batch.records)]
    return {
      clear: new Map(rows.map((entry) => [entry.id, entry])),
      sealed: new Set((sealed as Entry[]).map(({ id }) => id)),
      isLocked: (meta as MetaRow[]).some(({ key }) => key === 'lock'),
      hasCheckpoint: (meta as MetaRow[]).some(({ key }) => key === CHECKPOINT),
    }
  }

  /** Direct access to the database, past the store. */
  private async raw(
    mode: IDBTransactionMode,
    work: (transaction: IDBTransaction) => readonly IDBRequest<unknown[]>[] | undefined,
  ): Promise<readonly unknown[][]> {
    const { indexedDB } = this.browser
    if (!(await indexedDB.databases()).some(({ name }) => name === 'plenary')) return []
    const database = await settled(indexedDB.open('plenary'))
    const transaction = database.transaction([...database.objectStoreNames], mode)
    const requests = work(transaction) ?? []
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    database.close()
    return requests.map(({ result }) => result)
  }
}

/** Words that no other entry has. */
const canary = (id: string) => `words-of-${id}-end`

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const RUNS = Number(process.env.MODEL_RUNS ?? 12)
const SEED = Number(process.env.MODEL_SEED ?? 1)

it(`loses, resurrects and uncovers nothing (MODEL_SEED=${SEED} MODEL_RUNS=${RUNS})`, async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(), async (list, seed) => {
      const model = new Model(seed)
      try {
        await model.run(list)
      } catch (error) {
        throw new Error(`${error instanceof Error ? error.message : error}\n${model.log.join('\n')}`, { cause: error })
      } finally {
        model.close()
      }
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: process.env.MODEL_SHRINK === '0' },
  )
  if (process.env.MODEL_RUNS) process.stdout.write(`${JSON.stringify(performed)}\n`)
}, 3_600_000)
