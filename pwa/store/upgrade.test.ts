/** Upgrades of the schema: from version 2, which had no epochs, and to one that is newer than this. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Entry, withNegotiation } from '../../shared/domain/entries'
import { beforeNextWrite } from '../../shared/testing/dropped-write'
import { fixturePack, fixtureText as packText } from '../../shared/testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../shared/testing/memory-browser'
import { dumpDatabase, restoreDump } from '../../tools/database-dump'
import { note } from '../../tools/numbered-notes'
import { delegationOfTab, type OpenTab, openTab } from '../../tools/store-tab'
import type { MetaRow } from './schema'

const BORN = '2026-11-24T10:00:00.000Z'
const WORDS = 'correct horse battery'
let root: MemoryFolder
let storage: MemoryStorage

const notes = (...ids: number[]) => ids.map((id) => withNegotiation(note(id), fixturePack.id))
const entriesOf = async (tab: OpenTab) => (await tab.openData()).entries
const erase = () => Dexie.delete('plenary')
const lose = (id: number) => new Dexie('plenary').open().then((db) => db.table('records').delete(note(id).id))
const rowsOf = async (name: string) => (await dumpDatabase('plenary')).stores.find((store) => store.name === name)?.rows

beforeEach(async () => {
  await erase()
  root = new MemoryFolder()
  storage = new MemoryStorage()
  for (const [name, value] of Object.entries(memoryBrowser(root, storage))) vi.stubGlobal(name, value)
  vi.stubGlobal('fetch', async () => new Response(packText))
})
afterEach(() => {
  vi.doUnmock('./versions/v3')
  vi.doUnmock('./versions/v4')
  vi.doUnmock('./versions/v5')
  vi.doUnmock('./versions/v6')
})

/** State that version 2 left: entries in the copy, its mark of a removal that the copy does not have yet, and where a lock was set. */
interface Left {
  readonly made?: readonly Entry[]
  readonly copied?: readonly number[]
  readonly isTaken?: boolean
  /** Private entries are sealed; in the copy too, unless the browser was killed before. */
  readonly sealed?: 'nowhere' | 'in the database' | 'in both'
}

async function leave({
  made = notes(1, 2),
  copied = [1, 2],
  isTaken = false,
  sealed = 'nowhere',
}: Left): Promise<void> {
  const tab = await openTab()
  await tab.saveEntries(made)
  const inClear = root.text()
  if (sealed !== 'nowhere') await tab.setLock(WORDS)
  const text = sealed === 'in both' ? root.text() : inClear
  const dump = await dumpDatabase('plenary')
  await erase()
  const before = (dump.stores.find(({ name }) => name === 'meta')?.rows ?? []) as MetaRow[]
  const lock = before.filter(({ key }) => key === 'lock')
  const meta = [
    { key: 'born', value: BORN },
    { key: 'board', value: {} },
    ...(isTaken ? [{ key: 'taken', value: 'a-removal' }] : []),
    ...lock,
  ]
  const packs = [{ slot: 'active', pack: fixturePack, origin: 'bundled', installedAt: BORN }]
  const left: Readonly<Record<string, readonly unknown[]>> = { meta, packs }
  const stores = dump.stores.map((store) => ({ ...store, rows: left[store.name] ?? store.rows }))
  await restoreDump({ ...dump, version: 20, stores })
  root.folders.clear()
  const loose = await root.getDirectoryHandle('second-copy', { create: true })
  const isCopied = (line: string) => line.includes('"lock"') || copied.some((id) => line.includes(note(id).id))
  loose.files.set('a.lines', `${text.split('\n').filter(isCopied).join('\n')}\n`)
  const sentinel = { born: BORN, records: 2, lastBackup: null, lock: lock.length > 0 ? 'its-lock' : null, at: 0 }
  storage.setItem('plenary.sentinel', JSON.stringify(sentinel))
  storage.setItem('plenary.second-copy', JSON.stringify({ files: 1, records: 2, lock: null }))
}

describe('a device of version 2', () => {
  it('keeps its entries, and moves its copy to the folder of an epoch', async () => {
    await leave({})
    const tab = await openTab()
    expect(tab.state).toMatchObject({ entries: notes(1, 2), recovered: null, erased: null })
    expect(await tab.readForBackup()).toMatchObject({ records: notes(1, 2) })
    await tab.repairCopy(tab.state)
    const folder = root.folders.get('second-copy')
    expect([...(folder?.files.keys() ?? []), ...(folder?.folders.keys() ?? [])]).toEqual([tab.state.epoch])
    expect(storage.getItem('plenary.second-copy')).toBeNull()
    expect(await rowsOf('meta')).toEqual([
      { key: 'epoch', value: tab.state.epoch },
      { key: 'first-negotiation', value: fixturePack.id },
    ])
    await erase()
    expect((await openTab()).state.entries).toEqual(notes(1, 2))
  })
  it('has entries of the negotiation whose pack it had, also where that is replaced', async () => {
    await leave({ made: [note(1), note(2)] })
    const tab = await openTab()
    expect(tab.state.entries).toEqual(notes(1, 2))
    await tab.addPack({ ...fixturePack, id: 'another' }, 'imported')
    expect(await entriesOf(await openTab())).toEqual(notes(1, 2))
  })
  it.each<[string, () => Promise<unknown>, number]>([
    ['erased', erase, 2],
    ['partly lost', () => lose(1), 1],
  ])('restores a database that was %s from that copy', async (_, harm, records) => {
    await leave({})
    await harm()
    expect((await openTab()).state).toMatchObject({ entries: notes(1, 2), recovered: { records, missing: 0 } })
    expect((await openTab()).state).toMatchObject({ entries: notes(1, 2), recovered: null })
  })
  it('is told of the loss where the copy is gone too', async () => {
    await leave({ copied: [] })
    await erase()
    expect((await openTab()).state).toMatchObject({
      entries: [],
      erased: { epoch: `000000000000000-${BORN}`, records: 2 },
    })
  })
  it('leaves removed what a removal, killed before its copy was rewritten, removed', async () => {
    await leave({ isTaken: true })
    await lose(1)
    const tab = await openTab()
    expect(tab.state).toMatchObject({ entries: notes(2), recovered: null, erased: null })
    await tab.repairCopy(tab.state)
    await erase()
    expect((await openTab()).state.entries).toEqual(notes(2))
  })
  it.each<[string, Left, () => Promise<unknown>]>([
    ['', { sealed: 'in both' }, async () => undefined],
    [', from the copy of an erased database', { sealed: 'in both' }, erase],
    [', which the copy had in the clear', { sealed: 'in the database', isTaken: true }, async () => undefined],
  ])('keeps private entries under their passphrase%s', async (_, left, harm) => {
    await leave(left)
    await harm()
    const tab = await openTab()
    expect(tab.state).toMatchObject({ entries: [], isShut: true, erased: null })
    expect((await tab.readForBackup()).locked?.records).toHaveLength(2)
    await tab.repairCopy(tab.state)
    await erase()
    const again = await openTab()
    expect(root.text() + JSON.stringify(await dumpDatabase('plenary'))).not.toContain('Words of')
    expect(await again.unlock(WORDS)).toBe(true)
    expect(await entriesOf(again)).toEqual(notes(1, 2))
  })
})

describe('a tab of version 2 that is open during the upgrade', () => {
  const olderTab = async () => {
    vi.doMock('./versions/v3', () => ({ v3: () => undefined }))
    vi.doMock('./versions/v4', () => ({ v4: () => undefined }))
    vi.doMock('./versions/v5', () => ({ v5: () => undefined }))
    // The code of today needs the tables of a delegation, which a later upgrade makes anew.
    const tables = { outbox: '++n', syncLog: '++row', syncState: '&key' }
    vi.doMock('./versions/v6', () => ({ v6: (db: Dexie) => void db.version(2).stores(tables) }))
    const tab = await openTab()
    await tab.saveEntries(notes(1))
    vi.doUnmock('./versions/v3')
    vi.doUnmock('./versions/v4')
    vi.doUnmock('./versions/v5')
    vi.doUnmock('./versions/v6')
    return tab
  }
  it('is told, and writes nothing from then on', async () => {
    const older = await olderTab()
    const listener = vi.fn()
    older.watchDatabase(listener)
    const tab = await openTab()
    expect(tab.state).toMatchObject({ entries: notes(1), recovered: null, erased: null })
    expect(listener.mock.calls).toEqual([['outdated']])
    await expect(older.saveEntries(notes(2))).rejects.toMatchObject({ code: 'outdated' })
    await expect(older.setLock(WORDS)).rejects.toMatchObject({ code: 'outdated' })
    expect(await entriesOf(tab)).toEqual(notes(1))
  })
  it('loses nothing that it saves meanwhile', async () => {
    const older = await olderTab()
    let tab = Promise.resolve(older)
    beforeNextWrite(async () => {
      tab = openTab()
    })
    await older.saveEntries(notes(2))
    expect(await entriesOf(await tab)).toEqual(notes(1, 2))
  })
})

it('a database of this version that was dumped takes further rows, whose keys it makes', async () => {
  const tab = await openTab()
  const { saveDelegation } = await delegationOfTab()
  await saveDelegation({ d: 'mission', name: 'Mission', device: 'a'.repeat(26), access: 'member' })
  const dump = await dumpDatabase('plenary')
  await erase()
  await restoreDump(dump)
  const again = await openTab()
  await again.saveEntries([{ ...note(1), layer: 'delegation' }])
  expect(await rowsOf('outbox')).toEqual([{ n: 1, ids: [note(1).id] }])
  expect(tab.state.delegation).toBeNull()
  expect(again.state.delegation).toMatchObject({ d: 'mission' })
})

it('a database of a newer version is refused, and stays as it is', async () => {
  const tab = await openTab()
  await tab.saveEntries(notes(1))
  const { version, ...dump } = await dumpDatabase('plenary')
  await erase()
  await restoreDump({ ...dump, version: version + 10 })
  await expect(openTab()).rejects.toMatchObject({ name: 'StoreFailure', code: 'outdated' })
  expect(await dumpDatabase('plenary')).toEqual({ ...dump, version: version + 10 })
})
