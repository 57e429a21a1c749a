/**
 * Model test of the bodies of texts: random changes in two tabs, each killed at any access to the disk, and losses of the database. Each
 * text that is there has its words, withdrawn or not; a body that neither a text nor an import that can be redone names is nowhere.
 */
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import type { BodyRow, PackedBody } from '../../../shared/pack/text-body'
import { SimulatedBrowser, type SimulatedTab } from '../../../testing/simulated-browser'
import { bundleStore, type Store, type TabOpener, within } from '../../../testing/simulated-store'
import { paragraphsWith, textEntry } from '../../../testing/stored-text'
import { withdrawal } from '../../../testing/withdrawal'
import type { Replacement } from '../log/transfer'
import { type MetaRow, UNDONE_IMPORT } from '../schema'
import { packBody } from './pack-body'

const PASSPHRASE = 'correct horse battery'
const CONTENTS = [0, 1, 2].map((n) => paragraphsWith(`words-${n}`))
let openTab: TabOpener
let bodies: readonly PackedBody[]
beforeAll(async () => {
  openTab = await bundleStore()
  bodies = await Promise.all(CONTENTS.map(packBody))
})

const WHATS = [
  ...[
    'save',
    'save',
    'save',
    'withdraw',
    'withdrawAgain',
    'erase',
    'erase',
    'eraseAll',
    'import',
    'import',
    'undo',
    'redo',
  ],
  ...['backup', 'restore', 'setLock', 'unlock', 'shut', 'changePassphrase', 'removeLock', 'deleteLocked', 'sweep'],
  ...['loseDatabase'],
] as const
type What = (typeof WHATS)[number]

interface Operation {
  readonly what: What
  readonly tab: 0 | 1
  readonly pick: number
  /** Accesses until the tab is killed; `null` for never. */
  readonly killAfter: number | null
}
const operation: fc.Arbitrary<Operation> = fc.record({
  what: fc.constantFrom(...WHATS),
  tab: fc.constantFrom(0, 1),
  pick: fc.nat(11),
  killAfter: fc.option(fc.nat(30), { freq: 2 }),
})
const operations = fc.array(fc.tuple(operation, fc.option(operation, { freq: 2 })), { minLength: 4, maxLength: 14 })

interface OpenTab {
  readonly at: SimulatedTab
  readonly store: Store
}

class Model {
  readonly browser: SimulatedBrowser
  readonly log: string[] = []
  private readonly tabs: [OpenTab | null, OpenTab | null] = [null, null]
  private made = 0
  /** Texts that came by an import, with their digests. */
  private readonly imported = new Map<string, string>()
  private readonly backups: Replacement[] = []

  constructor(seed: number) {
    this.browser = new SimulatedBrowser(seed)
  }

  async run(list: readonly (readonly [Operation, Operation | null])[]): Promise<void> {
    for (const [first, beside] of list) {
      const both = beside && beside.tab !== first.tab ? [first, beside] : [first]
      for (const { tab } of both) await this.tabAt(tab)
      await Promise.all(both.map((one) => this.perform(one)))
      await this.browser.idle()
      await this.check()
    }
  }

  private async tabAt(slot: 0 | 1): Promise<OpenTab> {
    const open = this.tabs[slot]
    if (open && !open.at.isDead) return open
    const tab = await this.opened()
    this.tabs[slot] = tab
    return tab
  }

  /** A tab that has opened its data as the app does. */
  private async opened(): Promise<OpenTab> {
    const tab = openTab(this.browser)
    const state = await within(tab.store.openData())
    if (state.erased) await within(tab.store.startOver())
    await within(tab.store.repairCopy(await tab.store.openData()))
    await this.browser.idle()
    return tab
  }

  private async perform(one: Operation): Promise<void> {
    const tab = this.tabs[one.tab]
    if (!tab) return
    tab.at.fuse = one.killAfter
    const done = within(this.work(one, tab)).then(
      () => 'done',
      (error: unknown) => {
        if (error instanceof Error && error.name === 'StoreFailure') return `refused, ${error.message}`
        throw error
      },
    )
    done.catch(() => undefined)
    const end = await Promise.race([done, tab.at.died.then(() => 'killed')])
    tab.at.fuse = null
    this.log.push(`${one.what} ${one.pick} in ${one.tab}: ${end}`)
  }

  private async work({ what, pick }: Operation, { store }: OpenTab): Promise<unknown> {
    const { entries, ahead, lock, imports, steps } = await store.openData()
    const all = [...entries, ...ahead]
    const texts = all.filter(({ kind }) => kind === 'text')
    const text = texts[pick % Math.max(1, texts.length)]
    switch (what) {
      case 'save': {
        const { entry, body } = this.fresh(pick)
        return await store.saveEntries([entry], [body])
      }
      case 'withdraw':
        return text && (await store.saveEntries([this.withdrawalOf(text)]))
      case 'withdrawAgain': {
        const last = all.findLast(({ kind }) => kind === 'withdrawal')
        return last && (await store.saveEntries([this.withdrawalOf(last)]))
      }
      case 'erase':
        return text && (await store.eraseEntries([text.id]))
      case 'eraseAll':
        return await store.eraseEntries(all.map(({ id }) => id))
      case 'import': {
        const { entry, body } = this.fresh(pick)
        this.imported.set(entry.id, body.id)
        return await store.importEntries([entry], 'backup', undefined, undefined, [body])
      }
      case 'undo': {
        const made = imports[pick % Math.max(1, imports.length)]
        return made && (await store.undoImport(made.id))
      }
      case 'redo': {
        const step = store.nextRedo(steps)
        return step?.import !== undefined && (await store.redoStep(step, []))
      }
      case 'backup': {
        const { bodies: rows = [], ...held } = await store.readForBackup()
        const collected: BodyRow[] = []
        for await (const row of rows) collected.push(row)
        return this.backups.push({ ...held, bodies: collected, madeAt: '2026-11-24T10:00:00.000Z' })
      }
      case 'restore': {
        const backup = this.backups[pick % Math.max(1, this.backups.length)]
        return backup && (await store.replaceAll(backup))
      }
      case 'setLock':
        return lock === null && (await store.setLock(PASSPHRASE))
      case 'unlock':
        return lock !== null && (await store.unlock(PASSPHRASE))
      case 'shut':
        return store.shutLock()
      case 'changePassphrase':
        return lock !== null && (await store.changePassphrase(PASSPHRASE, PASSPHRASE))
      case 'removeLock':
        return lock !== null && (await store.removeLock(PASSPHRASE))
      case 'deleteLocked':
        return lock !== null && (await store.deleteLocked())
      case 'sweep':
        return await store.sweepBodies()
      default:
        return await this.loseDatabase()
    }
  }

  private fresh(pick: number): { readonly entry: Entry; readonly body: PackedBody } {
    const body = bodies[pick % bodies.length]
    if (!body) throw new Error('no body')
    return { entry: textEntry(++this.made, body.id), body }
  }

  private withdrawalOf({ id }: Entry): Entry {
    return withdrawal(id, { layer: 'private', id: `withdrawal-${++this.made}` })
  }

  /** As the browser does under open tabs: all start anew. */
  private async loseDatabase(): Promise<void> {
    this.browser.crash(0)
    await settled(this.browser.indexedDB.deleteDatabase('plenary'))
  }

  private async check(): Promise<void> {
    const { at, store } = await this.opened()
    if ((await store.openData()).lock) expect(await within(store.unlock(PASSPHRASE))).toBe(true)
    await within(store.sweepBodies())
    await this.browser.idle()
    const { entries, ahead, unreadable } = await within(store.openData())
    expect(unreadable).toBe(0)
    const named = store.digestsIn([...entries, ...ahead])
    const { keys, held } = await this.stored()
    const wanted = new Set([...named, ...held])
    for (const [n, { id }] of bodies.entries())
      expect(await within(store.readBody(id)), `words ${n}`).toEqual(wanted.has(id) ? CONTENTS[n] : 'missing')
    if (wanted.size === 0) expect(keys).toEqual([])
    expect(this.copied(), 'in the second copy').toEqual(keys)
    at.kill()
  }

  /** Keys of the rows of bodies, and digests that undone imports hold. */
  private async stored(): Promise<{ readonly keys: readonly string[]; readonly held: readonly string[] }> {
    const database = await settled(this.browser.indexedDB.open('plenary'))
    const transaction = database.transaction(['bodies', 'meta'])
    const [keys, meta] = await Promise.all([
      settled(transaction.objectStore('bodies').getAllKeys()),
      settled(transaction.objectStore('meta').getAll()),
    ])
    database.close()
    const undone = JSON.stringify((meta as MetaRow[]).filter(({ key }) => key.startsWith(UNDONE_IMPORT)))
    const held = [...this.imported].flatMap(([id, digest]) => (undone.includes(`"id":"${id}"`) ? [digest] : []))
    return { keys: keys.map(String).sort(), held }
  }

  private copied(): readonly string[] {
    const names = [...this.browser.disk.all()].map(({ name }) => name)
    return names.flatMap((name) => (name.endsWith('.body') ? [name.slice(0, -'.body'.length)] : [])).sort()
  }
}

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const RUNS = Number(process.env.MODEL_RUNS ?? 12)
const SEED = Number(process.env.MODEL_SEED ?? 1)

it(`leaves no text without its words, and no words without a text (MODEL_SEED=${SEED} MODEL_RUNS=${RUNS})`, async () => {
  await fc.assert(
    fc.asyncProperty(operations, fc.nat(), async (list, seed) => {
      const model = new Model(seed)
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
