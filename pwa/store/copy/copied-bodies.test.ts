/** Bodies of texts in the second copy: there as soon as they are saved, back after a loss, gone with their texts. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { BodyRow } from '../../../shared/pack/text-body'
import { fixtureText as packText } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { note } from '../../../testing/numbered-notes'
import { type OpenTab, openTab } from '../../../testing/store-tab'
import { paragraphsWith, textEntry } from '../../../testing/stored-text'

const WORDS = 'correct horse battery'
let root: MemoryFolder

beforeEach(async () => {
  await Dexie.delete('plenary')
  root = new MemoryFolder()
  for (const [name, value] of Object.entries(memoryBrowser(root, new MemoryStorage()))) vi.stubGlobal(name, value)
  vi.stubGlobal('fetch', async () => new Response(packText))
})

const wordsOf = (n: number) => paragraphsWith(`words-${n}`)
async function save(tab: OpenTab, n: number): Promise<string> {
  const body = await tab.packBody(wordsOf(n))
  await tab.saveEntries([textEntry(n, body.id)], [body])
  return body.id
}
/** Folders of the epochs. */
const epochs = () => [...(root.folders.get('second-copy')?.folders.values() ?? [])]
const bodyFiles = () => epochs().flatMap(({ files }) => [...files.keys()].filter((name) => name.endsWith('.body')))
const readBoth = async (tab: OpenTab, digests: readonly string[]) => await Promise.all(digests.map(tab.readBody))
async function loseBody(id?: string): Promise<void> {
  const database = await new Dexie('plenary').open()
  if (id === undefined) await database.table('bodies').clear()
  else await database.table('bodies').delete(id)
  database.close()
}

describe.each<[string, (tab: OpenTab) => Promise<readonly string[]>, boolean]>([
  ['saved', async (tab) => [await save(tab, 1), await save(tab, 2)], false],
  [
    'imported',
    async (tab) => {
      const bodies = [await tab.packBody(wordsOf(1)), await tab.packBody(wordsOf(2))]
      const entries = bodies.map(({ id }, at) => textEntry(at + 1, id))
      await tab.importEntries(entries, 'backup', undefined, undefined, bodies)
      return bodies.map(({ id }) => id)
    },
    false,
  ],
  [
    'added to texts that were here without them',
    async (tab) => {
      const bodies = [await tab.packBody(wordsOf(1)), await tab.packBody(wordsOf(2))]
      await tab.saveEntries(bodies.map(({ id }, at) => textEntry(at + 1, id)))
      await tab.importEntries([], 'backup', undefined, undefined, bodies)
      return bodies.map(({ id }) => id)
    },
    false,
  ],
  [
    'restored from a backup',
    async (tab) => {
      const digests = [await save(tab, 1), await save(tab, 2)]
      const held = await tab.readForBackup()
      await tab.replaceAll({ ...held, madeAt: '2026-11-24T10:00:00.000Z' })
      return digests
    },
    false,
  ],
  [
    'saved before a lock',
    async (tab) => {
      const digests = [await save(tab, 1), await save(tab, 2)]
      await tab.setLock(WORDS)
      return digests
    },
    true,
  ],
  [
    'saved under a lock',
    async (tab) => {
      await tab.setLock(WORDS)
      return [await save(tab, 1), await save(tab, 2)]
    },
    true,
  ],
  [
    'saved before a lock was removed',
    async (tab) => {
      await tab.setLock(WORDS)
      const digests = [await save(tab, 1), await save(tab, 2)]
      await tab.removeLock(WORDS)
      return digests
    },
    false,
  ],
  [
    'saved while the disk was full, and copied at the next start',
    async (tab) => {
      await tab.saveEntries([note(9)])
      root.isFull = true
      const digests = [await save(tab, 1), await save(tab, 2)]
      root.isFull = false
      const next = await openTab()
      await next.repairCopy(next.state)
      return digests
    },
    false,
  ],
])('texts %s', (_, make, isLocked) => {
  it('have their words after the database was lost', async () => {
    const digests = await make(await openTab())
    expect(bodyFiles()).toHaveLength(2)
    await Dexie.delete('plenary')
    const tab = await openTab()
    if (isLocked) expect(await tab.unlock(WORDS)).toBe(true)
    expect(await readBoth(tab, digests)).toEqual([wordsOf(1), wordsOf(2)])
  })
  it('have them after the bodies alone were lost', async () => {
    const tab = await openTab()
    const digests = await make(tab)
    await loseBody()
    await tab.repairCopy(await tab.openData())
    expect(await readBoth(tab, digests)).toEqual([wordsOf(1), wordsOf(2)])
  })
})

it('the copy is whole, and nothing is written again, where all bodies are in it', async () => {
  const tab = await openTab()
  await save(tab, 1)
  const before = root.text()
  await tab.repairCopy(await tab.openData())
  expect(root.text()).toBe(before)
})

it('has no body in the clear, and no digest in a name, once there is a lock', async () => {
  const tab = await openTab()
  const digest = await save(tab, 1)
  expect(bodyFiles()).toEqual([`${digest}.body`])
  await tab.setLock(WORDS)
  expect(bodyFiles()).toEqual([expect.stringMatching(/^[\da-f]{8}-[\da-f-]{27}\.body$/)])
  expect(epochs()).toHaveLength(1)
  expect(root.text()).not.toContain(digest)
})

it('a body goes from it with the last text that names it, and no loss brings it back', async () => {
  const tab = await openTab()
  const [erased, kept] = [await save(tab, 1), await save(tab, 2)]
  await tab.eraseEntries(['text-entry-0001'])
  expect(bodyFiles()).toEqual([`${kept}.body`])
  await Dexie.delete('plenary')
  expect(await readBoth(await openTab(), [erased, kept])).toEqual(['missing', wordsOf(2)])
})

it('a damaged body is skipped, and all else is restored', async () => {
  const tab = await openTab()
  const digests = [await save(tab, 1), await save(tab, 2)]
  const [folder] = epochs()
  const name = `${digests[0]}.body`
  folder?.files.set(name, folder.files.get(name)?.replace('"packed":"', '"packed":"x') ?? '')
  await Dexie.delete('plenary')
  const again = await openTab()
  expect(again.state.entries).toHaveLength(2)
  expect(await readBoth(again, digests)).toEqual(['missing', wordsOf(2)])
})

it('brings the words back where the memory of a tab restores the entries', async () => {
  const tab = await openTab()
  const digest = await save(tab, 1)
  const state = await tab.openData()
  await Dexie.delete('plenary')
  await tab.restoreLost(state)
  expect(await tab.readBody(digest)).toEqual(wordsOf(1))
})

it.each([false, true])('puts its body in the place of a damaged one, under a lock: %s', async (isLocked) => {
  const tab = await openTab()
  if (isLocked) await tab.setLock(WORDS)
  const digest = await save(tab, 1)
  await changeBody((row) =>
    'packed' in row ? { ...row, packed: 'AAAA' } : { ...row, body: { ...row.body, text: 'AAAA' } },
  )
  expect(await tab.readBody(digest)).toEqual(wordsOf(1))
  for (const { folders, files } of [root, ...epochs()]) {
    folders.clear()
    files.clear()
  }
  expect(await tab.readBody(digest)).toEqual(wordsOf(1))
  await changeBody((row) =>
    'packed' in row ? { ...row, packed: 'AAAA' } : { ...row, body: { ...row.body, text: 'AAAA' } },
  )
  expect(await tab.readBody(digest)).toBe('missing')
})

async function changeBody(change: (row: BodyRow) => BodyRow): Promise<void> {
  const database = await new Dexie('plenary').open()
  const rows: BodyRow[] = await database.table('bodies').toArray()
  await database.table('bodies').bulkPut(rows.map(change))
  database.close()
}
