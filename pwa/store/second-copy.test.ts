import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { afterNextWrite, beforeNextRead, dropNextWrite } from '../../shared/testing/dropped-write'
import { fixtureText as packText } from '../../shared/testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../shared/testing/memory-browser'
import { note } from '../../tools/numbered-notes'

let root: MemoryFolder
let storage: MemoryStorage
const copy = () => root.folders.get('second-copy') ?? new MemoryFolder()

/** A fresh module is a new tab. */
const newTab = async () => {
  vi.resetModules()
  const tab = await import('./index')
  return { ...tab, state: await tab.openData() }
}
type Tab = Awaited<ReturnType<typeof newTab>>
const notes = (...ids: number[]) => ids.map(note)
const restore = (tab: Tab, ...ids: number[]) =>
  tab.replaceAll({ pack: tab.state.pack, records: notes(...ids), madeAt: '2026-11-24T10:00:00.000Z' })
const idsOf = ({ state }: Tab) => state.entries.map(({ id }) => id)
const erase = () => Dexie.delete('plenary')

beforeEach(async () => {
  await erase()
  root = new MemoryFolder()
  storage = new MemoryStorage()
  for (const [name, value] of Object.entries(memoryBrowser(root, storage))) vi.stubGlobal(name, value)
  vi.stubGlobal('fetch', async () => new Response(packText))
})

describe('what was confirmed and then lost with the database', () => {
  it('comes back: records kept and imported, the pack, and when the last backup was made', async () => {
    const tab = await newTab()
    await tab.saveEntries(notes(1))
    await tab.importEntries(notes(2, 3))
    await tab.saveEntries(notes(4))
    await tab.installPack({ ...tab.state.pack, version: '2999.1' }, 'imported')
    await tab.noteBackup({ at: '2026-11-24T10:00:00.000Z', records: 4 })
    const { born } = (await newTab()).state
    await erase()
    const again = await newTab()
    expect(idsOf(again)).toEqual(notes(1, 2, 3, 4).map(({ id }) => id))
    expect(again.state).toMatchObject({
      born,
      erased: null,
      recovered: { records: 4, damaged: 0 },
      packOrigin: 'imported',
      pack: { version: '2999.1' },
      lastBackup: { at: '2026-11-24T10:00:00.000Z', records: 4 },
    })
    expect((await newTab()).state.recovered).toBeNull()
  })
  it('comes back with the pack that was installed last, by a clock that was set back too', async () => {
    const tab = await newTab()
    await tab.installPack({ ...tab.state.pack, version: '2999.1' }, 'imported')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2020-01-01') })
    await tab.installPack({ ...tab.state.pack, version: '2999.2' }, 'imported')
    vi.useRealTimers()
    await erase()
    expect((await newTab()).state).toMatchObject({ pack: { version: '2999.2' } })
  })
  it('comes back also where the browser erased the trace', async () => {
    await (await newTab()).saveEntries(notes(1))
    await erase()
    storage.kept.clear()
    expect((await newTab()).state).toMatchObject({ records: notes(1), recovered: { records: 1 } })
  })
  it('comes back where only a part was lost', async () => {
    const tab = await newTab()
    await tab.saveEntries(notes(1, 2, 3))
    await new Dexie('plenary').open().then((db) => db.table('records').bulkDelete([note(1).id, note(3).id]))
    expect((await newTab()).state).toMatchObject({ records: notes(1, 2, 3), recovered: { records: 2 } })
  })
  it('comes back where it was lost under a tab that put the files of the copy together', async () => {
    const tab = await newTab()
    await tab.saveEntries(notes(1))
    await tab.saveEntries(notes(2))
    await new Dexie('plenary').open().then((db) => db.table('records').delete(note(1).id))
    await tab.repairCopy(1, null)
    expect((await newTab()).state).toMatchObject({
      records: notes(1, 2),
      recovered: { records: 1, damaged: 0, missing: 0 },
    })
  })
  it('is told to a tab that is open as it comes back', async () => {
    const tab = await newTab()
    await tab.saveEntries(notes(1, 2))
    const heard = vi.fn()
    tab.watchEntries(heard)
    await new Dexie('plenary').open().then((db) => db.table('records').delete(note(1).id))
    await newTab()
    await expect.poll(() => heard.mock.calls).toEqual([[{ type: 'replaced' }]])
  })
  it('comes back to all tabs, and what one kept in between with it', async () => {
    const tab = await newTab()
    await tab.saveEntries(notes(1))
    await erase()
    await tab.saveEntries(notes(2))
    expect(idsOf(await newTab())).toEqual(notes(1, 2).map(({ id }) => id))
  })
  it('is told as gone where the copy is gone too', async () => {
    await (await newTab()).saveEntries(notes(1))
    await erase()
    root.folders.clear()
    expect((await newTab()).state).toMatchObject({ records: [], recovered: null, erased: { records: 1 } })
  })
})

describe('a damaged copy', () => {
  it.each([
    ['torn in its last line', (text: string) => text.slice(0, -9)],
    ['changed in a byte', (text: string) => text.replace('Words of 2', 'Wards of 2')],
    ['no text at all', () => '\u0000ZZZZ'],
  ])('%s: the other lines come back, and the loss is counted', async (_, damage) => {
    const tab = await newTab()
    await tab.saveEntries(notes(1))
    await tab.saveEntries(notes(2))
    const last = [...copy().files.keys()].at(-1) ?? ''
    copy().files.set(last, damage(copy().files.get(last) ?? ''))
    await erase()
    expect((await newTab()).state).toMatchObject({ records: notes(1), recovered: { records: 1, damaged: 1 } })
  })
})

describe('what neither has', () => {
  const lose = async (...ids: number[]) =>
    await new Dexie('plenary').open().then((db) => db.table('records').bulkDelete(notes(...ids).map(({ id }) => id)))
  it.each<[string, (tab: Tab) => Promise<unknown>, { records: number; missing: number } | null]>([
    [
      'kept while the disk was full, with the database gone',
      async (tab) => {
        copy().isFull = true
        await tab.saveEntries(notes(3))
        copy().isFull = false
        await erase()
      },
      { records: 2, missing: 1 },
    ],
    [
      'lost in part, with the copy',
      async () => {
        await lose(1)
        root.folders.clear()
      },
      { records: 0, missing: 1 },
    ],
    ['lost in part, and all in the copy', () => lose(1, 2), { records: 2, missing: 0 }],
    [
      'put back by an attempt that was dropped once it was complete',
      async () => {
        await lose(1, 2)
        dropNextWrite()
      },
      { records: 2, missing: 0 },
    ],
    [
      'handed over after it came in a file',
      async (tab) => {
        await tab.importEntries(notes(3))
        await tab.saveEntries(notes(3))
      },
      null,
    ],
    [
      'handed over after it came in a file, and locked',
      async (tab) => {
        await tab.importEntries(notes(3))
        await tab.saveEntries(notes(3))
        dropNextWrite()
        await tab.setLock('a passphrase')
      },
      null,
    ],
    [
      'locked and given up',
      async (tab) => {
        await tab.setLock('a passphrase')
        await tab.deleteLocked()
      },
      null,
    ],
    [
      'given up by an attempt that was dropped once it was complete',
      async (tab) => {
        await tab.setLock('a passphrase')
        dropNextWrite()
        await tab.deleteLocked()
      },
      null,
    ],
    [
      'kept as another tab starts',
      async (tab) => {
        afterNextWrite(newTab)
        await tab.saveEntries(notes(3))
      },
      null,
    ],
    [
      'imported as another tab starts',
      async (tab) => {
        afterNextWrite(newTab)
        await tab.importEntries(notes(3))
      },
      null,
    ],
    [
      'kept as another tab restores',
      async (tab) => {
        afterNextWrite(() => restore(tab, 4))
        await tab.saveEntries(notes(3))
      },
      null,
    ],
    ['taken away by a restore as another tab starts', async (tab) => beforeNextRead(() => restore(tab, 4)), null],
    [
      'given up as another tab starts',
      async (tab) => {
        await tab.setLock('a passphrase')
        beforeNextRead(tab.deleteLocked)
      },
      null,
    ],
  ])('is told, once: %s', async (_, harm, recovered) => {
    const tab = await newTab()
    await tab.saveEntries(notes(1, 2))
    await harm(tab)
    const { state } = await newTab()
    expect(state.recovered && { ...state.recovered, damaged: undefined }).toEqual(recovered)
    expect((await newTab()).state.recovered).toBeNull()
  })
})

describe('a copy that lacks something', () => {
  const survives = async (...ids: number[]) => {
    await erase()
    expect(idsOf(await newTab())).toEqual(notes(...ids).map(({ id }) => id))
  }
  it('is made whole by the next write, when the disk was full', async () => {
    const tab = await newTab()
    await tab.saveEntries(notes(1))
    copy().isFull = true
    await tab.saveEntries(notes(2))
    copy().isFull = false
    await tab.saveEntries(notes(3))
    await survives(1, 2, 3)
  })
  it('is made whole at the next start, when the browser was killed between the two writes', async () => {
    const tab = await newTab()
    await tab.saveEntries(notes(1))
    const [before, files] = [storage.kept.get('plenary.second-copy') ?? '', new Map(copy().files)]
    await tab.saveEntries(notes(2))
    storage.kept.set('plenary.second-copy', before)
    for (const name of copy().files.keys()) if (!files.has(name)) copy().files.delete(name)
    const next = await newTab()
    await next.repairCopy(next.state.count, next.state.lock)
    await survives(1, 2)
  })
  it('has one file after many writes and a start', async () => {
    const tab = await newTab()
    for (let id = 0; id < 120; id++) await tab.saveEntries(notes(id))
    const next = await newTab()
    await next.repairCopy(next.state.count, next.state.lock)
    expect(copy().files.size).toBe(1)
    await survives(...Array.from({ length: 120 }, (_, id) => id))
  })
})

it('a restore takes out of the copy what it takes out of the record', async () => {
  const tab = await newTab()
  await tab.saveEntries(notes(1, 2))
  await restore(tab, 2, 3)
  await erase()
  expect(idsOf(await newTab())).toEqual(notes(2, 3).map(({ id }) => id))
})

it('the board that was drawn since a restore stays as the copy comes to be without what that took away', async () => {
  const tab = await newTab()
  await tab.saveEntries(notes(1, 2))
  copy().isFull = true
  await restore(tab, 2)
  copy().isFull = false
  const next = await newTab()
  const board = { build: 'one', lang: 'en', day: '2026-11-25', until: '9999-12-31', drawn: '[]' } as const
  await next.saveBoard(board, next.state)
  await next.repairCopy(next.state.count, next.state.lock)
  expect(await next.savedBoard()).toEqual(board)
  await erase()
  expect(idsOf(await newTab())).toEqual([note(2).id])
})

describe('a browser that was killed right after records were taken away on purpose', () => {
  /** So far as the disk has it: the database's transaction, and nothing that comes after it. */
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

  it.each<[string, (tab: Tab) => Promise<unknown>, number[]]>([
    ['to less', (tab) => tab.saveEntries(notes(1, 2, 3)), [2]],
    ['to as much', (tab) => tab.saveEntries(notes(1)), [2]],
    [
      'after a loss',
      async (tab) => {
        await tab.saveEntries(notes(1))
        await erase()
        root.folders.clear()
      },
      [2, 3],
    ],
  ])('has the backup that was restored, and nothing else: %s', async (_, before, left) => {
    await before(await newTab())
    const tab = await newTab()
    await killedAfter(restore(tab, ...left), isBackedUp)
    const next = await newTab()
    expect(next.state).toMatchObject({ records: notes(...left), recovered: null, erased: null })
    await next.repairCopy(next.state.count, next.state.lock)
    await new Dexie('plenary').open().then((database) => database.table('batches').clear())
    expect((await newTab()).state).toMatchObject({ records: notes(...left), recovered: { records: left.length } })
  })
  it.each([
    ['the browser was killed', false],
    ['the copy could not be written', true],
  ])('has nothing of what was locked and given up, where %s', async (_, isFull) => {
    const tab = await newTab()
    await tab.saveEntries(notes(1, 2))
    await tab.setLock('a passphrase')
    copy().isFull = isFull
    if (isFull) await tab.deleteLocked()
    else await killedAfter(tab.deleteLocked(), async () => (await rows('sealed')).length === 0)
    copy().isFull = false
    expect((await newTab()).state).toMatchObject({ records: [], sealed: [], lock: null, recovered: null })
  })
})

it('whatever was done in two tabs, an erased database comes back as it was', async () => {
  const act = fc.record({
    tab: fc.constantFrom(0, 1),
    what: fc.constantFrom('keep' as const, 'import' as const, 'replace' as const, 'tend' as const),
    ids: fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 5 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
      await erase()
      root.folders.clear()
      storage.kept.clear()
      const tabs = [await newTab(), await newTab()]
      for (const { tab: at, what, ids } of acts) {
        const tab = tabs[at] ?? (await newTab())
        if (what === 'keep') await tab.saveEntries(notes(...ids))
        else if (what === 'import') await tab.importEntries(notes(...ids))
        else if (what === 'replace') await restore(tab, ...ids)
        else await tab.repairCopy(-1, null)
      }
      const before = await newTab()
      await erase()
      expect((await newTab()).state.entries).toEqual(before.state.entries)
    }),
    { numRuns: 10 },
  )
})
