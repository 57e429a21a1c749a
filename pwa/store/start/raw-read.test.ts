/** Raw reads of the database at a start, while other tabs write. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { eventually } from '../../../testing/eventually'
import { fixtureText as packText } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { note } from '../../../testing/numbered-notes'
import { newTab, type Tab } from '../../../testing/store-tab'
import { VERSION } from '../schema'

const backup = { pack: JSON.parse(packText), records: [], madeAt: '2026-11-24T10:00:00.000Z' }

/** A tab that has made the raw read, and not opened the store yet. */
async function earlyTab() {
  const tab = await newTab()
  const { openRaw, readRows } = await import('./raw-read')
  const database = await openRaw()
  return { ...tab, rows: Promise.resolve(database && (await readRows(database))) }
}
const counted = () => JSON.parse(localStorage.getItem('plenary.sentinel') ?? 'null')?.records

/** OPFS never answers: a tab that writes the second copy does not get to publish its change. */
let isStuck = false

beforeEach(async () => {
  await Dexie.delete('plenary')
  const browser = memoryBrowser(new MemoryFolder(), new MemoryStorage())
  const getDirectory = async () =>
    isStuck ? await new Promise<never>(() => {}) : browser.navigator.storage.getDirectory()
  isStuck = false
  vi.stubGlobal('localStorage', browser.localStorage)
  vi.stubGlobal('navigator', { ...browser.navigator, storage: { getDirectory } })
  vi.stubGlobal('fetch', async () => new Response(packText))
})

describe('what another tab wrote since, and has not published yet', () => {
  it.each<[string, (other: Tab) => Promise<unknown>, number]>([
    ['an entry it saved', (other) => other.saveEntries([note(2)]), 2],
    ['what it imported', (other) => other.importEntries([note(2), note(3)], 'export'), 3],
    ['a restore to nothing', (other) => other.replaceAll(backup), 0],
  ])('is read, and its sentinel stays: %s', async (_, write, left) => {
    const other = await newTab()
    await other.openData()
    await other.saveEntries([note(1)])
    const tab = await earlyTab()
    isStuck = true
    void write(other)
    await expect.poll(async () => (await tab.readForBackup()).records).toHaveLength(left)
    expect((await tab.openData(tab.rows)).entries).toHaveLength(left)
    expect(counted()).toBe(left)
    isStuck = false
    expect(await (await newTab()).openData()).toMatchObject({ entries: { length: left }, recovered: null })
  })
  it('is not shown in the clear when the private entries were locked', async () => {
    const other = await newTab()
    await other.openData()
    await other.saveEntries([note(1)])
    const tab = await earlyTab()
    isStuck = true
    void other.setLock('a passphrase')
    await expect.poll(async () => (await tab.readForBackup()).locked?.records.length).toBe(1)
    expect(await tab.openData(tab.rows)).toMatchObject({ entries: [], isShut: true, recovered: null })
    const next = await earlyTab()
    expect(await next.openData(next.rows)).toEqual(await (await newTab()).openData())
  })
  it('leaves the sentinel that it wrote while this tab read the database', async () => {
    const [tab, other] = [await newTab(), await newTab()]
    await other.openData()
    const raw = localStorage.getItem('plenary.sentinel') ?? ''
    vi.spyOn(localStorage, 'getItem').mockImplementationOnce(() => {
      queueMicrotask(() => localStorage.setItem('plenary.sentinel', JSON.stringify({ ...JSON.parse(raw), records: 1 })))
      return raw
    })
    await tab.openData()
    expect(counted()).toBe(1)
  })
})

/** Opens the database without Dexie. */
const raw = (version?: number) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('plenary', version)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })

describe('a change before this tab attends to the database', () => {
  const newer = { ...backup.pack, version: '9999.1' }
  it.each<[string, (other: Tab) => Promise<unknown>]>([
    ['the private entries were locked', (other) => other.setLock('a passphrase')],
    ['another pack was installed', (other) => other.addPack(newer, 'imported')],
    ['an entry was saved', (other) => other.saveEntries([note(2)])],
    ['a backup of as much was restored', (other) => other.replaceAll({ ...backup, records: [note(3)] })],
  ])('is noticed, and all is read again: %s', async (_, write) => {
    const other = await newTab()
    await other.openData()
    await other.saveEntries([note(1)])
    const tab = await earlyTab()
    const state = await tab.openData(tab.rows)
    const listener = vi.fn()
    await tab.attend(state)
    tab.watchEntries(listener)
    await tab.attend(state)
    expect(listener).not.toHaveBeenCalled()
    isStuck = true
    void write(other)
    await eventually(async () => {
      await tab.attend(state)
      expect(listener).toHaveBeenCalledWith({ type: 'replaced' })
    })
    const again = await tab.openData()
    expect(again).toEqual(await (await newTab()).openData())
    expect(again).not.toEqual(state)
  })
  it('is refused and reported: a newer version has upgraded the database', async () => {
    await (await newTab()).openData()
    const tab = await earlyTab()
    ;(await raw(VERSION + 10)).close()
    const state = await tab.openData(tab.rows)
    const listener = vi.fn()
    tab.watchDatabase(listener)
    await expect(tab.attend(state)).rejects.toMatchObject({ code: 'outdated' })
    expect(listener.mock.calls).toEqual([['outdated']])
    await expect(tab.saveEntries([note(1)])).rejects.toMatchObject({ code: 'outdated' })
    const transaction = (await raw()).transaction('records')
    const counting = transaction.objectStore('records').count()
    await new Promise((resolve) => (transaction.oncomplete = resolve))
    transaction.db.close()
    expect(counting.result).toBe(0)
  })
})

describe('a damaged row', () => {
  const { text: _, madeAt: __, ...noInstant } = note(1)
  it.each<[string, string, object]>([
    ['a batch without entries', 'batches', { id: 'x' }],
    ['a batch of null', 'batches', { id: 'x', records: [null] }],
    ['an entry without an instant', 'records', noInstant],
  ])('is refused as corrupt: %s', async (_, store, row) => {
    await (await newTab()).openData()
    const database = await raw()
    const transaction = database.transaction(store, 'readwrite')
    transaction.objectStore(store).put(row)
    await new Promise((resolve) => (transaction.oncomplete = resolve))
    database.close()
    const tab = await earlyTab()
    await expect(tab.openData(tab.rows)).rejects.toMatchObject({ name: 'StoreFailure', code: 'corrupt' })
    await expect(tab.openData()).rejects.toMatchObject({ name: 'StoreFailure', code: 'corrupt' })
  })
})
