/** Checkpoint of the read model: what it is read with, what deletes it, and when it is neither read nor written. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { buildLedger } from '../../../shared/domain/ledger/ledger'
import { articleAsOf } from '../../../shared/domain/ledger/summary'
import { summariseArticle } from '../../../shared/domain/ledger/summary-article'
import { openSummary } from '../../../shared/domain/ledger/summary-checkpoint'
import { fold } from '../../../shared/domain/ledger/summary-fold'
import { emptySummary } from '../../../shared/domain/ledger/summary-state'
import { fixturePack, fixtureText as text } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { note } from '../../../testing/numbered-notes'
import { observed } from '../../../testing/observed'
import { newTab, onlyRow, type Tab } from '../../../testing/store-tab'
import type { AppData } from '../app-data'
import { CHECKPOINT } from './checkpoint'

const DAY = '2026-11-25'

const summaryOf = ({ packs, entries }: AppData) => {
  const { pack } = onlyRow({ packs })
  const summary = fold(emptySummary(pack), entries)
  if (!summary) throw new Error('an id came twice')
  return summary
}
const save = async (tab: Tab, data: AppData) =>
  await tab.saveCheckpoint('one', data, onlyRow(data), () => summaryOf(data), DAY)

/** The first read of a start. */
async function found(build = 'one') {
  const early = await import('./raw-read')
  const database = await early.openRaw()
  const checkpoint = database && (await early.readCheckpoint(database, build))
  database?.close()
  return checkpoint
}

/** Works on a table past the store, as an earlier version or a damage would. */
async function raw(
  store: 'meta' | 'records' | 'batches',
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  return await new Promise((resolve, reject) => {
    const opening = indexedDB.open('plenary')
    opening.onsuccess = () => {
      const asking = work(opening.result.transaction(store, 'readwrite').objectStore(store))
      asking.onsuccess = () => resolve(asking.result)
      asking.onerror = () => reject(asking.error)
      opening.result.close()
    }
  })
}
const isStored = async () => (await raw('meta', (meta) => meta.get(CHECKPOINT))) !== undefined

beforeEach(async () => {
  await Dexie.delete('plenary')
  const browser = memoryBrowser(new MemoryFolder(), new MemoryStorage())
  vi.stubGlobal('localStorage', browser.localStorage)
  vi.stubGlobal('navigator', browser.navigator)
  vi.stubGlobal('fetch', async () => new Response(text))
})

const parked = observed({ id: 'aaaaaaaa-1', article: 'spam', date: '2026-11-24', status: 'parked' })
const secret: Entry = {
  ...observed({ id: 'aaaaaaaa-2', article: 'spam', date: '2026-11-24', status: 'clean' }),
  layer: 'private',
}
const undone: Entry = {
  kind: 'withdrawal',
  id: 'aaaaaaaa-3',
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-25T00:00:00.000Z',
  withdraws: parked.id,
  reason: '',
}

describe('a start', () => {
  it('creates no database where there is none', async () => {
    expect(await found()).toBeNull()
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('plenary')
  })
  it.each<[string, readonly Entry[], readonly Entry[]]>([
    ['nothing', [parked], []],
    ['an observation', [], [parked]],
    ['a withdrawal of what is in the checkpoint', [parked], [undone]],
    ['a private entry and a note', [parked], [secret, note(1)]],
  ])('finds the checkpoint, and %s that came since, in whatever tab', async (_, before, since) => {
    const tab = await newTab()
    await tab.openData()
    await tab.saveEntries(before)
    expect(await save(tab, await tab.openData())).toBe(true)
    const other = await newTab()
    await other.openData()
    await other.saveEntries(since)
    const start = await found()
    const [stored] = start?.checkpoint.summaries ?? []
    const summary = stored && fold(openSummary(stored[1], fixturePack), start?.tail ?? [])
    const next = await newTab()
    expect(start && next.isComplete(start)).toBe(true)
    const { entries } = await next.openData()
    const ledger = buildLedger(fixturePack, entries)
    for (const { id } of fixturePack.articles)
      expect(summary && articleAsOf(summary, id, DAY)).toEqual(summariseArticle(ledger, id, DAY))
    expect(summary?.count).toBe(entries.length)
  })
  it('does not find one of another build, of another epoch, or beside a lock', async () => {
    const tab = await newTab()
    await save(tab, await tab.openData())
    expect(await found('two')).toBeNull()
    await raw('meta', (meta) => meta.put({ key: 'lock', value: {} }))
    expect(await found()).toBeNull()
    await raw('meta', (meta) => meta.delete('lock'))
    expect(await found()).not.toBeNull()
    await raw('meta', (meta) => meta.put({ key: 'epoch', value: 'another' }))
    expect(await found()).toBeNull()
  })
  it('does not find one that has a row which is gone, or lacks an import', async () => {
    const tab = await newTab()
    await tab.openData()
    await tab.saveEntries([parked])
    await save(tab, await tab.openData())
    const row = await raw('records', (records) => records.get(parked.id))
    await raw('records', (records) => records.delete(parked.id))
    expect(await found()).toBeNull()
    await raw('records', (records) => records.put(row))
    expect(await found()).not.toBeNull()
    await tab.importEntries([note(1)], 'export')
    expect(await found()).toBeNull()
  })
  it('rejects one while the sentinel counts other entries', async () => {
    const tab = await newTab()
    await tab.openData()
    await tab.saveEntries([parked])
    await save(tab, await tab.openData())
    const start = await found()
    expect(start && tab.isComplete(start)).toBe(true)
    const other = await newTab()
    await other.openData()
    await other.saveEntries([note(1)])
    expect(start && (await newTab()).isComplete(start)).toBe(false)
  })
})

describe('a checkpoint', () => {
  it('is deleted by each removal and each change of the pack, in their transaction', async () => {
    const changes: readonly ((tab: Tab, imported: string) => Promise<unknown>)[] = [
      (tab, imported) => tab.undoImport(imported),
      (tab) => tab.addPack({ ...fixturePack, version: '9999.1' }, 'imported'),
      (tab) => tab.revertPack(fixturePack.id),
      (tab) => tab.replaceAll({ pack: fixturePack, records: [note(2)], madeAt: '2026-11-24T10:00:00.000Z' }),
      (tab) => tab.setLock('a passphrase'),
    ]
    const tab = await newTab()
    await tab.openData()
    for (const change of changes) {
      const { id } = await tab.importEntries([{ ...secret, id: crypto.randomUUID() }], 'export')
      expect(await save(tab, await tab.openData())).toBe(true)
      expect(await isStored()).toBe(true)
      await change(tab, id ?? '')
      expect(await isStored()).toBe(false)
    }
  }, 15_000)
  it('stays where the second copy is rewritten from the database, which has lost nothing', async () => {
    const tab = await newTab()
    await tab.openData()
    await tab.saveEntries([parked])
    // The copy lacks it, as after a kill between the two writes.
    await raw('records', (records) => records.put(note(1)))
    const data = await tab.openData()
    expect(await save(tab, data)).toBe(true)
    await tab.repairCopy(data)
    expect(await tab.countCopy()).toBe(2)
    expect(await isStored()).toBe(true)
  })
  it('is summarised and written once', async () => {
    const tab = await newTab()
    const data = await tab.openData()
    const summarise = vi.fn(() => summaryOf(data))
    for (let n = 0; n < 2; n++) expect(await tab.saveCheckpoint('one', data, onlyRow(data), summarise, DAY)).toBe(true)
    expect(summarise).toHaveBeenCalledOnce()
  })
  it('is not written under a lock', async () => {
    const tab = await newTab()
    await tab.openData()
    await tab.saveEntries([secret])
    const before = await tab.openData()
    await tab.setLock('a passphrase')
    expect(await save(tab, before)).toBe(false)
    expect(await save(tab, await tab.openData())).toBe(false)
    expect(await isStored()).toBe(false)
  }, 15_000)
  it.each<[string, (other: Tab) => Promise<unknown>]>([
    ['an entry that another saved', (other) => other.saveEntries([note(1)])],
    ['an import of another', (other) => other.importEntries([note(1)], 'export')],
    ['a pack that another installed', (other) => other.addPack({ ...fixturePack, version: '9999.1' }, 'imported')],
    ['a new start of another', (other) => other.startOver()],
  ])('is not written by a tab that has not received %s', async (_, write) => {
    const [one, other] = [await newTab(), await newTab()]
    const before = await one.openData()
    await other.openData()
    await write(other)
    expect(await save(one, before)).toBe(false)
    expect(await isStored()).toBe(false)
    expect(await save(other, await other.openData())).toBe(true)
  })
  it('holds no words of an entry', async () => {
    const tab = await newTab()
    await tab.openData()
    await tab.saveEntries([{ ...secret, statement: 'SECRET', evidence: { url: null, quote: 'SECRET' } }, note(1)])
    await save(tab, await tab.openData())
    expect(JSON.stringify(await found())).not.toContain('SECRET')
  })
  it('is in no full read, and a damaged one keeps nothing from opening', async () => {
    const tab = await newTab()
    await save(tab, await tab.openData())
    await raw('meta', (meta) => meta.put({ key: CHECKPOINT, value: null }))
    expect(await found().catch(() => null)).toBeNull()
    expect(onlyRow(await (await newTab()).openData()).slot).toBe(fixturePack.id)
  })
})
