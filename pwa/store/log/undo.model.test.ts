/**
 * Model test of undo and redo: random changes, undos and redos in two tabs, each killed at any access to the disk. The
 * assembled record depends on the steps that are not undone alone: all undone, it is that of before; all redone, that of after.
 */
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { assemble } from '../../../shared/domain/assembly/assemble'
import { canonical } from '../../../shared/domain/entries/canonical'
import { type Entry, withdrawnIds } from '../../../shared/domain/entries/entries'
import { buildLedger } from '../../../shared/domain/ledger/ledger'
import type { Negotiation } from '../../../shared/domain/types'
import { anyLog, anyStory } from '../../../testing/arbitraries'
import { fixturePack } from '../../../testing/fixture-pack'
import { SimulatedBrowser, type SimulatedTab } from '../../../testing/simulated-browser'
import { bundleStore, type Store, type TabOpener, within } from '../../../testing/simulated-store'
import type { AppData } from '../app-data'
import type { Step } from '../schema'

let openTab: TabOpener
beforeAll(async () => {
  openTab = await bundleStore()
})

interface Operation {
  readonly what: 'save' | 'import' | 'undo' | 'redo' | 'undoImport' | 'reload'
  readonly tab: 0 | 1
  /** Entries of a change, or which import. */
  readonly pick: number
  /** Accesses until the tab, or the browser, is killed; `null` for never. */
  readonly killAfter: number | null
  readonly killsBrowser: boolean
}

const operation: fc.Arbitrary<Operation> = fc.record({
  what: fc.constantFrom('save', 'save', 'import', 'undo', 'undo', 'undo', 'redo', 'redo', 'undoImport', 'reload'),
  tab: fc.constantFrom(0, 1),
  pick: fc.nat(2),
  killAfter: fc.option(fc.nat(20), { freq: 2 }),
  killsBrowser: fc.boolean(),
})
const operations = fc.array(fc.tuple(operation, fc.option(operation, { freq: 2 })), { minLength: 3, maxLength: 12 })

/** Observations and entities that correct and withdraw each other, and the pack's. */
const anyChange = fc.tuple(anyStory(fixturePack), anyLog(fixturePack)).map(([story, { entries, ...shipped }]) => {
  const known = new Set(story.map(({ id }) => id))
  const others = entries
    .map((entry) => ({ ...entry, id: entry.id.padEnd(8, '-'), madeAt: entry.madeAt.replace('-010T', '-10T') }))
    .filter(({ id }) => !known.has(id))
  const { id: negotiation } = fixturePack
  return { entries: [...story, ...others].map((entry): Entry => ({ ...entry, negotiation })), shipped }
})

interface OpenTab {
  readonly at: SimulatedTab
  readonly store: Store
  state: AppData
}

class Model {
  readonly browser: SimulatedBrowser
  readonly log: string[] = []
  private readonly tabs: [OpenTab | null, OpenTab | null] = [null, null]
  /** The record by the steps that were not undone. */
  private readonly records = new Map<string, string>()
  private withdrawals = 0

  constructor(
    seed: number,
    private readonly pack: Negotiation,
    private readonly coming: Entry[],
  ) {
    this.browser = new SimulatedBrowser(seed)
  }

  async run(list: readonly (readonly [Operation, Operation | null])[]): Promise<void> {
    const { store } = await this.tabAt(0)
    const held = this.coming.splice(0, this.coming.length / 3)
    await within(
      store.replaceAll({ pack: fixturePack, origin: 'bundled', records: held, madeAt: '2026-11-25T00:00:00.000Z' }),
    )
    await this.check()
    const before = this.recordOf((await this.tabAt(0)).state)
    for (const [first, beside] of list) {
      const both = beside && beside.tab !== first.tab ? [first, beside] : [first]
      const tabs = [await this.tabAt(0), await this.tabAt(1)]
      await Promise.all(both.map((one) => this.perform(one, tabs[one.tab])))
      await this.browser.idle()
      await this.check()
    }
    const after = (await this.tabAt(0)).state
    const applied = appliedOf(after).length
    await this.goThrough('undo', applied)
    await this.expectRecord(before, 'all undone')
    await this.goThrough('redo', applied)
    await this.expectRecord(this.recordOf(after), 'all redone')
    await this.checkCopy(after)
  }

  /** Undoes or redoes steps, in one tab after the other, of which some are closed in between. */
  private async goThrough(what: 'undo' | 'redo', count: number): Promise<void> {
    for (let n = 0; n < count; n++) {
      if (n % 3 === 2) this.kill(0)
      const tab = await this.tabAt(n % 2 === 0 ? 0 : 1)
      expect(await within(this.move(what, tab))).toBe(true)
      await this.browser.idle()
      await this.check()
    }
  }

  /** The open tab, which has read what is there; opened as the app does, where it is not. */
  private async tabAt(slot: 0 | 1): Promise<OpenTab> {
    const open = this.tabs[slot]
    if (open && !open.at.isDead) return open
    const { at, store } = openTab(this.browser)
    const state = await within(store.openData())
    await within(store.repairCopy(state))
    await this.browser.idle()
    expect([state.erased, state.recovered?.missing ?? 0]).toEqual([null, 0])
    const tab = { at, store, state }
    this.tabs[slot] = tab
    return tab
  }

  private kill(slot: 0 | 1): void {
    this.tabs[slot]?.at.kill()
  }

  private async perform(operation: Operation, tab: OpenTab | undefined): Promise<void> {
    if (!tab) return
    const { killAfter, killsBrowser } = operation
    tab.at.onFuse = () => (killsBrowser ? this.browser.crash(0) : tab.at.kill())
    tab.at.fuse = killAfter
    const done = within(this.work(operation, tab))
    done.catch(() => undefined)
    const outcome = await Promise.race([done, tab.at.died.then(() => 'killed')])
    tab.at.fuse = null
    this.log.push(`${operation.what} in ${operation.tab}: ${outcome}`)
  }

  private async work({ what, tab: slot, pick }: Operation, tab: OpenTab): Promise<unknown> {
    const { store, state } = tab
    if (what === 'reload') return this.kill(slot)
    if (what === 'undo' || what === 'redo') return await this.move(what, tab)
    if (what === 'undoImport') {
      const made = state.imports[pick]
      return made ? await store.undoImport(made.id) : null
    }
    const entries = this.coming.splice(0, pick + 1)
    if (entries.length === 0) return null
    if (what === 'save') return (await store.saveEntries(entries)).length
    return (await store.importEntries(entries, 'export')).added.length
  }

  /** Undoes or redoes the step that this tab takes for the next. */
  private async move(what: 'undo' | 'redo', { store, state }: OpenTab): Promise<boolean | null> {
    const step = (what === 'undo' ? store.nextUndo : store.nextRedo)(state.steps)
    if (!step) return null
    const named = new Set(what === 'undo' ? step.entries : step.undone?.by)
    const withdrawals = state.entries.filter(({ id }) => named.has(id)).map((entry) => this.withdrawalOf(entry))
    return await (what === 'undo' ? store.undoStep : store.redoStep)(step, withdrawals)
  }

  private withdrawalOf({ id, layer }: Entry): Entry {
    const number = String(this.withdrawals++).padStart(4, '0')
    const madeAt = new Date(Date.UTC(2026, 10, 25) + this.withdrawals).toISOString()
    return {
      kind: 'withdrawal',
      id: `undo-${number}`,
      layer,
      negotiation: 'wto-ecommerce',
      madeAt,
      withdraws: id,
      reason: '',
      undo: true,
    }
  }

  /** Both tabs read again, as the app does after a change, and the record is the one of the steps that are not undone. */
  private async check(): Promise<void> {
    for (const slot of [0, 1] as const) {
      const tab = await this.tabAt(slot)
      tab.state = await within(tab.store.openData())
      const name = appliedOf(tab.state).join(' ')
      const record = this.recordOf(tab.state)
      // A comparison by `expect` would print both.
      if (record !== (this.records.get(name) ?? record)) throw new Error(`ANOTHER RECORD after the same steps: ${name}`)
      this.records.set(name, record)
    }
    await this.browser.idle()
  }

  /** The second copy has the contents of the database too. */
  private async checkCopy(after: AppData): Promise<void> {
    this.browser.crash(0)
    await new Promise((resolve) => {
      this.browser.indexedDB.deleteDatabase('plenary').onsuccess = resolve
    })
    await this.expectRecord(this.recordOf(after), 'the database lost')
  }

  private async expectRecord(record: string, when: string): Promise<void> {
    if (this.recordOf((await this.tabAt(0)).state) !== record) throw new Error(`ANOTHER RECORD: ${when}`)
  }

  private recordOf({ entries }: AppData): string {
    const assembled = assemble(this.pack, entries)
    const gone = withdrawnIds(entries)
    const counting = entries.filter(({ id, kind }) => kind !== 'withdrawal' && !gone.has(id))
    return canonical([assembled, [...buildLedger(assembled, entries).entries], counting])
  }
}

const appliedOf = ({ steps }: AppData): readonly string[] =>
  steps.flatMap(({ id, undone }: Step) => (undone ? [] : [id]))

const RUNS = Number(process.env.MODEL_RUNS ?? 8)
const SEED = Number(process.env.MODEL_SEED ?? 1)

it(`gives the record of before when all is undone, and of after when all is redone (MODEL_SEED=${SEED} MODEL_RUNS=${RUNS})`, async () => {
  await fc.assert(
    fc.asyncProperty(operations, anyChange, fc.nat(), async (list, { entries, shipped }, seed) => {
      const model = new Model(seed, { ...fixturePack, ...shipped }, [...entries])
      try {
        await model.run(list)
      } catch (error) {
        throw new Error(`${error instanceof Error ? error.message : error}\n${model.log.join('\n')}`, { cause: error })
      } finally {
        model.browser.crash(0)
      }
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: process.env.MODEL_SHRINK === '0' },
  )
}, 3_600_000)
