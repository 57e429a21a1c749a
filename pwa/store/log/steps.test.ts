/** Steps: undo and redo from two tabs and after a reload, an import as one, and what erasing leaves. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, expect, it, vi } from 'vitest'
import { withdrawnIds } from '../../../shared/domain/entries/entries'
import { dumpDatabase } from '../../../testing/database-dump'
import { fixtureText as packText } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { note } from '../../../testing/numbered-notes'
import { openTab } from '../../../testing/store-tab'
import { withdrawal } from '../../../testing/withdrawal'

let root: MemoryFolder
beforeEach(async () => {
  await Dexie.delete('plenary')
  root = new MemoryFolder()
  for (const [name, value] of Object.entries(memoryBrowser(root, new MemoryStorage()))) vi.stubGlobal(name, value)
  vi.stubGlobal('fetch', async () => new Response(packText))
})

it('is undone in another tab and redone after a reload: what was saved, and an import as one', async () => {
  const tab = await openTab()
  await tab.openData()
  await tab.saveEntries([note(1)])
  await tab.importEntries([note(2), note(3)], 'export')
  const other = await openTab()
  const counted = async () => {
    const { entries, steps } = await (await openTab()).openData()
    const gone = withdrawnIds(entries)
    return {
      steps,
      ids: entries.filter(({ id, kind }) => kind !== 'withdrawal' && !gone.has(id)).map(({ id }) => id),
    }
  }
  const [saved, imported] = (await other.openData()).steps
  if (!saved || !imported) throw new Error('no steps')
  expect(await other.undoStep(saved, [withdrawal(note(1).id)])).toBe(false)
  expect(await other.undoStep(imported, [])).toBe(true)
  expect(await tab.undoStep(saved, [withdrawal(note(1).id, { id: 'undo-0001' })])).toBe(true)
  expect((await counted()).ids).toEqual([])
  const after = await counted()
  const [undone] = after.steps
  if (!undone) throw new Error('no step')
  expect(undone.undone?.by).toEqual(['undo-0001'])
  expect(await other.redoStep(undone, [withdrawal('undo-0001', { id: 'redo-0001' })])).toBe(true)
  expect(await tab.redoStep(imported, [])).toBe(true)
  expect((await counted()).ids.sort()).toEqual([1, 2, 3].map((n) => note(n).id).sort())
  expect((await counted()).steps.every(({ undone }) => !undone)).toBe(true)
})

it('erases a private entry from the database and the copy, with its step, and no import brings it back', async () => {
  const tab = await openTab()
  await tab.openData()
  const secret = { ...note(1), layer: 'private' as const, text: 'CANARY' }
  await tab.saveEntries([secret])
  const { id } = await tab.importEntries([{ ...note(2), layer: 'private', text: 'CANARY too' }], 'outbox')
  await tab.undoImport(id ?? '')
  expect(await tab.eraseEntries([secret.id, note(2).id])).toBe(1)
  expect(JSON.stringify([await dumpDatabase('plenary'), await root.text()])).not.toContain('CANARY')
  await tab.importEntries([secret], 'outbox')
  await tab.saveEntries([secret])
  expect(await tab.openData()).toMatchObject({ entries: [], forgotten: [secret.id, note(2).id] })
})

it.each(['unlocked', 'locked'] as const)('erases nothing that others may have under a lock: %s', async (state) => {
  const tab = await openTab()
  const shared = { ...note(1), layer: 'delegation' as const }
  await tab.saveEntries([shared])
  await tab.setLock('correct horse battery')
  if (state === 'locked') tab.shutLock()
  const code = state === 'locked' ? 'locked' : 'unfit'
  await expect(tab.eraseEntries([shared.id])).rejects.toMatchObject({ code })
  await tab.unlock('correct horse battery')
  expect((await tab.openData()).entries).toHaveLength(1)
})

it('erases what is sealed in a tab with the key', async () => {
  const tab = await openTab()
  await tab.saveEntries([note(1), note(2)])
  await tab.setLock('correct horse battery')
  expect(await tab.eraseEntries([note(1).id])).toBe(1)
  expect((await tab.openData()).entries).toEqual([note(2)])
})

it('erases no public entry', async () => {
  const tab = await openTab()
  await tab.openData()
  const open = { ...note(1), layer: 'public' as const }
  await tab.saveEntries([open])
  await expect(tab.eraseEntries([open.id])).rejects.toMatchObject({ code: 'unfit' })
  expect((await tab.openData()).entries).toHaveLength(1)
})
