/** The encrypted private layer of a backup, opened for a merge. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, expect, it, vi } from 'vitest'
import { carried } from '../../../testing/carried-file'
import { fixtureText } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { note } from '../../../testing/numbered-notes'
import { openTab } from '../../../testing/store-tab'

const NO_BODIES = { bodies: [], damagedBodies: 0 }
const WORDS = 'correct horse battery'
beforeEach(async () => {
  await Dexie.delete('plenary')
  for (const [name, value] of Object.entries(memoryBrowser(new MemoryFolder(), new MemoryStorage())))
    vi.stubGlobal(name, value)
  vi.stubGlobal('fetch', async () => new Response(fixtureText))
})

it('opens with the passphrase of the backup alone, or with the key that the tab holds', async () => {
  const tab = await openTab()
  await tab.saveEntries([note(1), note(2)])
  await tab.setLock(WORDS)
  const file = await carried({ kind: 'backup', madeAt: '2026-11-24T10:00:00.000Z', ...(await tab.readForBackup()) })
  const entries = [note(1), note(2)]
  expect(await tab.openSealed(file)).toEqual({ entries, unreadable: 0, ...NO_BODIES })
  tab.shutLock()
  expect(await tab.openSealed(file)).toBeNull()
  expect(await tab.openSealed(file, 'another passphrase')).toBeNull()
  expect(await tab.openSealed(file, WORDS)).toEqual({ entries, unreadable: 0, ...NO_BODIES })
  const [one] = file.locked?.records ?? []
  if (!file.locked || !one) throw new Error('nothing is sealed')
  const forged = { ...file, locked: { ...file.locked, records: [{ ...one, id: 'note-2-x' }] } }
  expect(await tab.openSealed(forged, WORDS)).toEqual({ entries: [], unreadable: 1, ...NO_BODIES })
  expect(await tab.openSealed({})).toEqual({ entries: [], unreadable: 0, ...NO_BODIES })
})
