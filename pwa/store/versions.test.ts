/** Versions of the schema: one that is older than the first release, and one that is newer than this. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry } from '../../shared/domain/entries/entries'
import { dumpDatabase, restoreDump } from '../../testing/database-dump'
import { beforeNextWrite } from '../../testing/dropped-write'
import { fixtureText as packText } from '../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../testing/memory-browser'
import { note } from '../../testing/numbered-notes'
import { delegationOfTab, type OpenTab, openTab } from '../../testing/store-tab'

const WORDS = 'correct horse battery'
let root: MemoryFolder
let storage: MemoryStorage

const notes = (...ids: number[]) => ids.map((id) => note(id))
const entriesOf = async (tab: OpenTab) => (await tab.openData()).entries
const erase = () => Dexie.delete('plenary')
const rowsOf = async (name: string) => (await dumpDatabase('plenary')).stores.find((store) => store.name === name)?.rows

beforeEach(async () => {
  await erase()
  root = new MemoryFolder()
  storage = new MemoryStorage()
  for (const [name, value] of Object.entries(memoryBrowser(root, storage))) vi.stubGlobal(name, value)
  vi.stubGlobal('fetch', async () => new Response(packText))
})

describe('a database of before the first release', () => {
  it.each([10, 20, 30, 40, 50])('of version %s is refused, and stays as it is', async (version) => {
    const tab = await openTab()
    await tab.saveEntries(notes(1, 2))
    const { stores } = await dumpDatabase('plenary')
    const older = {
      name: 'plenary',
      version,
      // Tables came one by one.
      stores: stores.filter(({ name }) => !['outbox', 'syncLog', 'syncState'].includes(name)),
    }
    await erase()
    await restoreDump(older)
    const [copy, kept] = [root.text(), new Map(storage.kept)]
    await expect(openTab()).rejects.toMatchObject({ name: 'StoreFailure', code: 'older' })
    expect(await dumpDatabase('plenary')).toEqual(older)
    expect([root.text(), storage.kept]).toEqual([copy, kept])
  })
})

describe('an entry of before the first release', () => {
  const older: Entry = JSON.parse(JSON.stringify({ ...note(9), negotiation: undefined }))
  const put = async (table: 'records' | 'sealed', row: object) => {
    const { withDatabase } = await import('./database')
    await withDatabase((db) => db.table(table).put(row))
  }
  const putOlder = async (): Promise<void> => {
    const tab = await openTab()
    await tab.saveEntries(notes(1, 2))
    await put('records', older)
  }
  it('is kept and told, and the others are read', async () => {
    await putOlder()
    const tab = await openTab()
    expect(tab.state).toMatchObject({ entries: notes(1, 2), older: [{ id: older.id }], recovered: null, count: 2 })
    expect(await rowsOf('records')).toHaveLength(3)
  })
  it('is in the second copy, of which nothing is told as damaged', async () => {
    await putOlder()
    await openTab()
    await (await import('./copy/second-copy')).rewriteCopy()
    await erase()
    const tab = await openTab()
    expect(tab.state).toMatchObject({ entries: notes(1, 2), older: [{ id: older.id }] })
    expect(tab.state.recovered).toMatchObject({ records: 3, damaged: 0, missing: 0 })
  })
  it('opens as what it is under a lock, and not as damaged', async () => {
    const tab = await openTab()
    await tab.setLock(WORDS)
    const { sealAhead } = await import('./lock/unlocked-key')
    for (const row of (await sealAhead([older])).sealed.values()) await put('sealed', row)
    expect(await tab.openData()).toMatchObject({ sealedOlder: 1, unreadable: 0 })
  })
})

/** A tab of a later version, which upgrades the schema. */
async function newerTab(): Promise<OpenTab> {
  vi.doMock('./versions', async (original) => {
    const { defineVersions } = await original<typeof import('./versions')>()
    const withNext = (db: Dexie) => {
      defineVersions(db)
      db.version(db.verno + 1).stores({ records: '&id, madeAt' })
    }
    return { defineVersions: withNext }
  })
  try {
    return await openTab()
  } finally {
    vi.doUnmock('./versions')
  }
}

describe('a tab that is open while a newer one upgrades the schema', () => {
  const olderTab = async () => {
    const tab = await openTab()
    await tab.saveEntries(notes(1))
    return tab
  }
  it('is told, and writes nothing from then on', async () => {
    const older = await olderTab()
    const listener = vi.fn()
    older.watchDatabase(listener)
    const tab = await newerTab()
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
      tab = newerTab()
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
