import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { buildLedger } from '../../../shared/domain/ledger/ledger'
import { anyRecord } from '../../../testing/arbitraries'
import { recordsWith } from '../../../testing/canary'
import { dumpDatabase } from '../../../testing/database-dump'
import { dropNextWrite } from '../../../testing/dropped-write'
import { fixturePack as pack, fixtureText as packText } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { note } from '../../../testing/numbered-notes'
import { onlyRow, openTab } from '../../../testing/store-tab'
import { withdrawal } from '../../../testing/withdrawal'

const WORDS = 'correct horse battery'
let root: MemoryFolder

const notes = (...ids: number[]) => ids.map(note)
const copied = () => root.text()

/** A device without data. */
async function fresh(): Promise<void> {
  await Dexie.delete('plenary')
  root = new MemoryFolder()
  for (const [name, value] of Object.entries(memoryBrowser(root, new MemoryStorage()))) vi.stubGlobal(name, value)
  vi.stubGlobal('fetch', async () => new Response(packText))
}
beforeEach(fresh)

/** Entries on a few articles whose ids name each other and observations of the dataset. */
const shipped = pack.observations.slice(0, 6).map(({ id }) => id)
const related = (prefix: string) =>
  fc
    .array(fc.tuple(anyRecord, fc.nat(), fc.nat(), fc.nat(13), fc.boolean()), { minLength: 1, maxLength: 8 })
    .map((drawn) =>
      drawn.map(([record, article, status, other, corrects], index): Entry => {
        const own = { ...record, id: `${prefix}-entry-${index}` }
        const named = shipped[other] ?? `${other % 2 ? 'mine' : 'theirs'}-entry-${other % 8}`
        if (own.kind === 'withdrawal') return { ...own, withdraws: named }
        if (own.kind !== 'observation') return own
        const { supersedes: _, ...rest } = own
        const { article: first = '' } = pack.observations[article % 6] ?? {}
        const { id: step = '' } = pack.statuses[status % pack.statuses.length] ?? {}
        return { ...rest, article: first, status: step, ...(corrects && { supersedes: named }) }
      }),
    )

it('an import that is undone leaves the entries and the ledger of before', async () => {
  await fc.assert(
    fc.asyncProperty(related('mine'), related('theirs'), async (mine, theirs) => {
      await fresh()
      const tab = await openTab()
      await tab.saveEntries(mine)
      const { entries: before } = await tab.openData()
      const { id, added } = await tab.importEntries(theirs, 'export')
      expect(added).toEqual(theirs)
      const other = await openTab()
      expect(other.state.entries).toHaveLength(mine.length + theirs.length)
      expect(await other.undoImport(id ?? '')).toBe(theirs.length)
      const { state } = await openTab()
      expect(state).toMatchObject({ recovered: null, erased: null, imports: [] })
      expect(state.entries).toEqual(before)
      expect(buildLedger(pack, state.entries)).toEqual(buildLedger(pack, before))
    }),
    { numRuns: 25 },
  )
}, 120_000)

describe('the undo of an import', () => {
  it('survives a reload, leaves the other import and what was added since, and is done once', async () => {
    const tab = await openTab()
    const first = await tab.importEntries(notes(1, 2), 'export')
    await tab.importEntries(notes(2, 3), 'outbox')
    await tab.saveEntries(notes(4))
    const { imports } = (await openTab()).state
    expect(imports).toMatchObject([
      { id: first.id, from: 'export', count: 2 },
      { from: 'outbox', count: 1 },
    ])
    const other = await openTab()
    expect(await other.undoImport(first.id ?? '')).toBe(2)
    expect(await tab.undoImport(first.id ?? '')).toBe(0)
    const { state } = await openTab()
    expect(state.entries).toEqual(notes(3, 4))
    expect(state.imports).toEqual(imports.slice(1))
  })
  it('tells the other tabs to read again', async () => {
    const tab = await openTab()
    const { id } = await tab.importEntries(notes(1), 'link')
    const listener = vi.fn()
    tab.watchEntries(listener)
    await tab.undoImport(id ?? '')
    expect(listener).toHaveBeenCalledExactlyOnceWith({ type: 'replaced' })
  })
  it('counts once when its attempt was dropped after its commit, and loses nothing', async () => {
    const tab = await openTab()
    await tab.saveEntries(notes(4))
    const { id } = await tab.importEntries(notes(1, 2), 'export')
    dropNextWrite()
    expect(await tab.undoImport(id ?? '')).toBe(2)
    expect((await openTab()).state).toMatchObject({ entries: notes(4), recovered: null, erased: null })
  })
  it('is undone in the second copy too: a database that is lost afterwards comes back without it', async () => {
    const tab = await openTab()
    await tab.saveEntries(notes(4))
    const { id } = await tab.importEntries(notes(1, 2), 'export')
    expect(copied()).toContain('Words of 1')
    await tab.undoImport(id ?? '')
    expect(copied()).not.toContain('Words of 1')
    await Dexie.delete('plenary')
    expect((await openTab()).state.entries).toEqual(notes(4))
  })
  it('leaves the copy that an import completed, once, also when its attempt was dropped after its commit', async () => {
    const tab = await openTab()
    const [cut, whole] = ['', 'As it was.'].map((reason) => withdrawal('note-9-x', { reason }))
    if (!cut || !whole) throw new Error('no entries')
    await tab.saveEntries([cut])
    dropNextWrite()
    const { id, added } = await tab.importEntries([whole], 'backup', undefined, () => true)
    expect(added).toEqual([whole])
    const { state } = await openTab()
    expect(state).toMatchObject({ entries: [whole], recovered: null, erased: null })
    expect(state.imports).toHaveLength(1)
    expect(await tab.undoImport(id ?? '')).toBe(1)
    expect((await openTab()).state).toMatchObject({ entries: [cut], imports: [], recovered: null })
  })
  it('lets the same file be imported again', async () => {
    const tab = await openTab()
    const { id } = await tab.importEntries(notes(1, 2), 'export')
    await tab.undoImport(id ?? '')
    expect((await tab.importEntries(notes(1, 2), 'export')).added).toEqual(notes(1, 2))
    expect((await openTab()).state.entries).toEqual(notes(1, 2))
  })
  it.each(['locked', 'locked and unlocked for good'])('takes the private entries that were %s since', async (what) => {
    const tab = await openTab()
    const secret = recordsWith('unsaid-outside', 'private')
    await tab.saveEntries(notes(4))
    const { id } = await tab.importEntries(secret, 'outbox')
    await tab.setLock(WORDS)
    if (what !== 'locked') await tab.removeLock(WORDS)
    const other = await openTab()
    expect(await other.undoImport(id ?? '')).toBe(secret.length)
    const { state } = await openTab()
    expect(state).toMatchObject({ count: 1, recovered: null, imports: [] })
  })
  it('does not let the undone entries count as backed up', async () => {
    const tab = await openTab()
    const { id } = await tab.importEntries(notes(1, 2, 3), 'export')
    await tab.noteBackup({ at: new Date(Date.now() + 1000).toISOString(), records: 3 })
    await tab.undoImport(id ?? '')
    expect((await openTab()).state.lastBackup?.records).toBe(0)
  })
  it('is not offered once a restore or a recovery has mixed the rows', async () => {
    const tab = await openTab()
    const { id } = await tab.importEntries(notes(1, 2), 'export')
    await tab.saveEntries(notes(4))
    const database = await new Dexie('plenary').open()
    await database.table('batches').clear()
    database.close()
    expect((await openTab()).state).toMatchObject({ entries: notes(1, 2, 4), imports: [] })
    expect(await tab.undoImport(id ?? '')).toBe(0)
    await tab.importEntries(notes(5), 'export')
    await tab.replaceAll({ pack: onlyRow(tab.state).pack, records: notes(5), madeAt: '2026-11-24T10:00:00.000Z' })
    expect((await openTab()).state.imports).toEqual([])
  })
})

it('opens the rows of an import from before imports were remembered', async () => {
  const tab = await openTab()
  await tab.importEntries(notes(1, 2), 'export')
  const database = await new Dexie('plenary').open()
  const rows = await database.table('batches').toArray()
  await database.table('batches').bulkPut(rows.map(({ import: _, ...row }) => row))
  await database.table('meta').delete('imports')
  database.close()
  expect(JSON.stringify(await dumpDatabase('plenary'))).not.toContain('"imports"')
  expect((await openTab()).state).toMatchObject({ entries: notes(1, 2), imports: [] })
})

it.each([
  ['public', false],
  ['public', true],
  ['private', false],
  ['private', true],
] as const)('leaves a %s entry that the extension handed over too, beside a lock: %s', async (layer, isLocked) => {
  const tab = await openTab()
  if (isLocked) await tab.setLock(WORDS)
  const [entry] = recordsWith('Waiting', layer)
  if (!entry) throw new Error('no entry')
  const { id } = await tab.importEntries([entry, ...notes(1)], 'outbox')
  await tab.saveEntries([entry])
  await tab.undoImport(id ?? '')
  expect((await tab.openData()).entries).toEqual([entry])
})
