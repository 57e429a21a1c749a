import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { afterNextWrite, beforeNextRead, dropNextWrite } from '../../../testing/dropped-write'
import { fixtureText as packText } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { note } from '../../../testing/numbered-notes'
import { type OpenTab, onlyRow, openTab } from '../../../testing/store-tab'

let root: MemoryFolder
let storage: MemoryStorage
/** Folder of the epoch. */
const copy = () => [...(root.folders.get('second-copy')?.folders.values() ?? [])].at(-1) ?? new MemoryFolder()

const notes = (...ids: number[]) => ids.map(note)
const restore = (tab: OpenTab, ...ids: number[]) =>
  tab.replaceAll({ pack: onlyRow(tab.state).pack, records: notes(...ids), madeAt: '2026-11-24T10:00:00.000Z' })
const idsOf = ({ state }: OpenTab) => state.entries.map(({ id }) => id)
const erase = () => Dexie.delete('plenary')

beforeEach(async () => {
  await erase()
  root = new MemoryFolder()
  storage = new MemoryStorage()
  for (const [name, value] of Object.entries(memoryBrowser(root, storage))) vi.stubGlobal(name, value)
  vi.stubGlobal('fetch', async () => new Response(packText))
})

describe('confirmed entries lost with the database', () => {
  it('are restored: saved and imported ones, with the pack and the last backup', async () => {
    const tab = await openTab()
    await tab.saveEntries(notes(1))
    await tab.importEntries(notes(2, 3), 'export')
    await tab.saveEntries(notes(4))
    await tab.addPack({ ...onlyRow(tab.state).pack, version: '2999.1' }, 'imported')
    await tab.noteBackup({ at: '2026-11-24T10:00:00.000Z', records: 4 })
    const { epoch } = (await openTab()).state
    await erase()
    const again = await openTab()
    expect(idsOf(again)).toEqual(notes(1, 2, 3, 4).map(({ id }) => id))
    expect(again.state).toMatchObject({
      epoch,
      erased: null,
      recovered: { records: 4, damaged: 0 },
      packs: [{ origin: 'imported', pack: { version: '2999.1' } }],
      lastBackup: { at: '2026-11-24T10:00:00.000Z', records: 4 },
    })
    expect((await openTab()).state.recovered).toBeNull()
  })
  it('are restored with the pack installed last, even by a clock that was set back', async () => {
    const tab = await openTab()
    await tab.addPack({ ...onlyRow(tab.state).pack, version: '2999.1' }, 'imported')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2020-01-01') })
    await tab.addPack({ ...onlyRow(tab.state).pack, version: '2999.2' }, 'imported')
    vi.useRealTimers()
    await erase()
    expect((await openTab()).state).toMatchObject({ packs: [{ pack: { version: '2999.2' } }] })
  })
  it('are restored when the sentinel is erased too', async () => {
    await (await openTab()).saveEntries(notes(1))
    await erase()
    storage.kept.clear()
    expect((await openTab()).state).toMatchObject({ entries: notes(1), recovered: { records: 1 } })
  })
  it.each([
    ['of one that is on', false],
    ['of a negotiation that was removed since, after a rewrite', true],
  ])('are restored with the remembered signing key %s', async (_, isRemoved) => {
    const tab = await openTab()
    const signer = { key: 'a-key', name: null }
    await tab.addPack({ ...onlyRow(tab.state).pack, id: 'other', version: '1.0' }, 'imported', signer)
    if (isRemoved) {
      await tab.removePack('other')
      await tab.saveEntries(notes(1))
    }
    await erase()
    expect((await openTab()).state.signers).toEqual({ other: 'a-key' })
  })
  it('are restored with the remembered signing key from the memory of a tab', async () => {
    const tab = await openTab()
    await tab.addPack({ ...onlyRow(tab.state).pack, id: 'other', version: '1.0' }, 'imported', {
      key: 'a-key',
      name: null,
    })
    await tab.saveEntries(notes(1))
    const before = await tab.openData()
    await erase()
    root.folders.clear()
    const again = await openTab()
    expect(again.state.signers).toEqual({})
    await again.restoreLost(before)
    expect((await openTab()).state.signers).toEqual({ other: 'a-key' })
  })
  it('are restored after a partial loss', async () => {
    const tab = await openTab()
    await tab.saveEntries(notes(1, 2, 3))
    await new Dexie('plenary').open().then((db) => db.table('records').bulkDelete([note(1).id, note(3).id]))
    expect((await openTab()).state).toMatchObject({ entries: notes(1, 2, 3), recovered: { records: 2 } })
  })
  it('are restored after a loss under a tab that compacted the copy', async () => {
    const tab = await openTab()
    await tab.saveEntries(notes(1))
    await tab.saveEntries(notes(2))
    await new Dexie('plenary').open().then((db) => db.table('records').delete(note(1).id))
    expect(await tab.repairCopy({ ...tab.state, entries: notes(2) })).toBe(1)
    expect((await openTab()).state).toMatchObject({ entries: notes(1, 2), recovered: null })
  })
  it('are published to an open tab when they are restored', async () => {
    const tab = await openTab()
    await tab.saveEntries(notes(1, 2))
    const listener = vi.fn()
    tab.watchEntries(listener)
    await new Dexie('plenary').open().then((db) => db.table('records').delete(note(1).id))
    await openTab()
    await expect.poll(() => listener.mock.calls).toEqual([[{ type: 'replaced' }]])
  })
  it('are restored to all tabs, together with what one saved in between', async () => {
    const tab = await openTab()
    await tab.saveEntries(notes(1))
    await erase()
    await tab.saveEntries(notes(2))
    expect(idsOf(await openTab())).toEqual(notes(1, 2).map(({ id }) => id))
  })
  it('are reported as lost when the copy is gone too', async () => {
    await (await openTab()).saveEntries(notes(1))
    await erase()
    root.folders.clear()
    expect((await openTab()).state).toMatchObject({ entries: [], recovered: null, erased: { records: 1 } })
  })
})

describe('a damaged copy', () => {
  it.each([
    ['torn in its last line', (text: string) => text.slice(0, -9)],
    ['changed in a byte', (text: string) => text.replace('Words of 2', 'Wards of 2')],
    ['binary garbage', () => '\u0000ZZZZ'],
  ])('%s: the other lines are restored, and the loss is counted', async (_, damage) => {
    const tab = await openTab()
    await tab.saveEntries(notes(1))
    await tab.saveEntries(notes(2))
    const last = [...copy().files.keys()].at(-1) ?? ''
    copy().files.set(last, damage(copy().files.get(last) ?? ''))
    await erase()
    expect((await openTab()).state).toMatchObject({ entries: notes(1), recovered: { records: 1, damaged: 1 } })
  })
})

describe('a loss', () => {
  const lose = async (...ids: number[]) =>
    await new Dexie('plenary').open().then((db) => db.table('records').bulkDelete(notes(...ids).map(({ id }) => id)))
  it.each<[string, (tab: OpenTab) => Promise<unknown>, { records: number; missing: number } | null]>([
    [
      'saved while the disk was full, then the database erased',
      async (tab) => {
        root.isFull = true
        await tab.saveEntries(notes(3))
        root.isFull = false
        await erase()
      },
      { records: 2, missing: 1 },
    ],
    [
      'partial, with the whole copy',
      async () => {
        await lose(1)
        root.folders.clear()
      },
      { records: 0, missing: 1 },
    ],
    ['partial, with all in the copy', () => lose(1, 2), { records: 2, missing: 0 }],
    [
      'restored by an attempt that was dropped after its commit',
      async () => {
        await lose(1, 2)
        dropNextWrite()
      },
      { records: 2, missing: 0 },
    ],
    [
      'none: shared after an import',
      async (tab) => {
        await tab.importEntries(notes(3), 'export')
        await tab.saveEntries(notes(3))
      },
      null,
    ],
    [
      'none: shared after an import, then locked',
      async (tab) => {
        await tab.importEntries(notes(3), 'export')
        await tab.saveEntries(notes(3))
        dropNextWrite()
        await tab.setLock('a passphrase')
      },
      null,
    ],
    [
      'none: locked and deleted',
      async (tab) => {
        await tab.setLock('a passphrase')
        await tab.deleteLocked()
      },
      null,
    ],
    [
      'none: deleted by an attempt that was dropped after its commit',
      async (tab) => {
        await tab.setLock('a passphrase')
        dropNextWrite()
        await tab.deleteLocked()
      },
      null,
    ],
    [
      'none: saved as another tab starts',
      async (tab) => {
        afterNextWrite(openTab)
        await tab.saveEntries(notes(3))
      },
      null,
    ],
    [
      'none: imported as another tab starts',
      async (tab) => {
        afterNextWrite(openTab)
        await tab.importEntries(notes(3), 'export')
      },
      null,
    ],
    [
      'none: saved as another tab restores',
      async (tab) => {
        afterNextWrite(() => restore(tab, 4))
        await tab.saveEntries(notes(3))
      },
      null,
    ],
    ['none: removed by a restore as another tab starts', async (tab) => beforeNextRead(() => restore(tab, 4)), null],
    [
      'none: deleted as another tab starts',
      async (tab) => {
        await tab.setLock('a passphrase')
        beforeNextRead(tab.deleteLocked)
      },
      null,
    ],
  ])('is reported exactly once: %s', async (_, harm, recovered) => {
    const tab = await openTab()
    await tab.saveEntries(notes(1, 2))
    await harm(tab)
    const { state } = await openTab()
    expect(state.recovered && { ...state.recovered, damaged: undefined }).toEqual(recovered)
    expect((await openTab()).state.recovered).toBeNull()
  })
})

describe('an incomplete copy', () => {
  const survives = async (...ids: number[]) => {
    await erase()
    expect(idsOf(await openTab())).toEqual(notes(...ids).map(({ id }) => id))
  }
  it('is repaired by the next write after a full disk', async () => {
    const tab = await openTab()
    await tab.saveEntries(notes(1))
    root.isFull = true
    await tab.saveEntries(notes(2))
    root.isFull = false
    await tab.saveEntries(notes(3))
    await survives(1, 2, 3)
  })
  it('is repaired at the next start after a kill between the two writes', async () => {
    const tab = await openTab()
    await tab.saveEntries(notes(1))
    const files = new Map(copy().files)
    await tab.saveEntries(notes(2))
    for (const name of copy().files.keys()) if (!files.has(name)) copy().files.delete(name)
    const next = await openTab()
    await next.repairCopy(next.state)
    await survives(1, 2)
  })
  it('is compacted to one file at a start after many writes', async () => {
    const tab = await openTab()
    for (let id = 0; id < 120; id++) await tab.saveEntries(notes(id))
    const next = await openTab()
    await next.repairCopy(next.state)
    expect(copy().files.size).toBe(1)
    await survives(...Array.from({ length: 120 }, (_, id) => id))
  })
})

it('a restore removes from the copy what it removes from the database', async () => {
  const tab = await openTab()
  await tab.saveEntries(notes(1, 2))
  await restore(tab, 2, 3)
  await erase()
  expect(idsOf(await openTab())).toEqual(notes(2, 3).map(({ id }) => id))
})

it('a save before the first start has ended is in the copy', async () => {
  vi.resetModules()
  await (await import('..')).saveEntries(notes(1))
  await erase()
  expect(idsOf(await openTab())).toEqual([note(1).id])
})

it('a copy that was erased alone is made again at the next start', async () => {
  await (await openTab()).saveEntries(notes(1, 2))
  root.folders.clear()
  const tab = await openTab()
  await tab.repairCopy(tab.state)
  await erase()
  expect(idsOf(await openTab())).toEqual(notes(1, 2).map(({ id }) => id))
})

describe('a browser killed right after a deliberate removal', () => {
  /** Simulates a kill right after the commit: nothing that follows the transaction reaches the disk. */
  const killedAfter = async (write: Promise<unknown>, isDone: () => Promise<boolean>) => {
    vi.stubGlobal('navigator', { ...navigator, storage: { getDirectory: () => new Promise(() => {}) } })
    const before = new Map(storage.kept)
    write.catch(() => undefined)
    await expect.poll(isDone).toBe(true)
    vi.stubGlobal('navigator', memoryBrowser(root, storage).navigator)
    storage.kept.clear()
    for (const [key, value] of before) storage.kept.set(key, value)
  }
  const rows = async (store: string) => {
    const database = await new Dexie('plenary').open()
    const all = await database.table(store).toArray()
    database.close()
    return all
  }
  const isBackedUp = async () => (await rows('meta')).some(({ key }) => key === 'backup')

  it.each<[string, (tab: OpenTab) => Promise<unknown>, number[]]>([
    ['with fewer entries', (tab) => tab.saveEntries(notes(1, 2, 3)), [2]],
    ['with as many entries', (tab) => tab.saveEntries(notes(1)), [2]],
    [
      'after a loss',
      async (tab) => {
        await tab.saveEntries(notes(1))
        await erase()
        root.folders.clear()
      },
      [2, 3],
    ],
  ])('has exactly the restored backup: %s', async (_, before, left) => {
    await before(await openTab())
    const tab = await openTab()
    await killedAfter(restore(tab, ...left), isBackedUp)
    const next = await openTab()
    expect(next.state).toMatchObject({ entries: notes(...left), recovered: null, erased: null })
    await next.repairCopy(next.state)
    await new Dexie('plenary').open().then((database) => database.table('batches').clear())
    expect((await openTab()).state).toMatchObject({ entries: notes(...left), recovered: { records: left.length } })
  })
  it.each([
    ['the browser was killed', false],
    ['the copy could not be written', true],
  ])('has nothing of the sealed entries that were deleted, when %s', async (_, isFull) => {
    const tab = await openTab()
    await tab.saveEntries(notes(1, 2))
    await tab.setLock('a passphrase')
    root.isFull = isFull
    if (isFull) await tab.deleteLocked()
    else await killedAfter(tab.deleteLocked(), async () => (await rows('sealed')).length === 0)
    root.isFull = false
    expect((await openTab()).state).toMatchObject({ entries: [], sealed: [], lock: null, recovered: null })
  })
})

it('after any operations in two tabs, an erased database is restored as it was', async () => {
  const operation = fc.record({
    tab: fc.constantFrom(0, 1),
    what: fc.constantFrom('save' as const, 'import' as const, 'replace' as const, 'repair' as const),
    ids: fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 5 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { maxLength: 12 }), async (operations) => {
      await erase()
      root.folders.clear()
      storage.kept.clear()
      const tabs = [await openTab(), await openTab()]
      for (const { tab: at, what, ids } of operations) {
        const tab = tabs[at] ?? (await openTab())
        if (what === 'save') await tab.saveEntries(notes(...ids))
        else if (what === 'import') await tab.importEntries(notes(...ids), 'export')
        else if (what === 'replace') await restore(tab, ...ids)
        else await tab.repairCopy({ ...tab.state, entries: notes(99) })
      }
      const before = await openTab()
      await erase()
      expect((await openTab()).state.entries).toEqual(before.state.entries)
    }),
    { numRuns: 10 },
  )
})
