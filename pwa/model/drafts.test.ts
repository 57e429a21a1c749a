// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { fixturePack } from '../../shared/testing/fixture-pack'
import { stateWith } from '../../tools/record-state'

const KEY = 'plenary.draft.spam'
const NO_LOCK = { lock: null, isShut: false }
const LOCK = { lock: { id: 'one' } as never, isShut: false }

/** A run of the app: its modules, with the drafts restored. */
async function start(lock: object = NO_LOCK) {
  vi.resetModules()
  const [state, drafts, journal] = await Promise.all([
    import('./state'),
    import('./drafts'),
    import('../store/draft-journal'),
  ])
  state.appData.value = { ...stateWith(fixturePack), ...lock }
  await drafts.restoreDrafts()
  drafts.followLock()
  const rows = async () => [...(await journal.readJournal())]
  return { ...drafts, rows, setLock: (next: object) => (state.appData.value = { ...stateWith(fixturePack), ...next }) }
}

beforeEach(() => {
  localStorage.clear()
  globalThis.indexedDB = new IDBFactory()
})

it('survives a crash in which the browser lost what localStorage had', async () => {
  const run = await start()
  for (const text of ['a', 'a n', 'a note']) run.writeDraftText('.spam', text)
  await expect.poll(run.rows).toEqual([[KEY, 'a note']])
  localStorage.setItem(KEY, 'a')
  expect((await start()).readDraftText('.spam')).toBe('a note')
})

it('stays deleted where the browser lost its deletion', async () => {
  const run = await start()
  run.writeDraftText('.spam', 'a note')
  run.writeDraftText('.spam', null)
  await expect.poll(run.rows).toEqual([[KEY, null]])
  localStorage.setItem(KEY, 'a note')
  expect((await start()).readDraftText('.spam')).toBe(null)
})

it('of before there was a journal is kept', async () => {
  localStorage.setItem(KEY, 'a note')
  expect((await start()).readDraftText('.spam')).toBe('a note')
})

it.each([
  ['open', LOCK, 'a note'],
  ['shut', { ...LOCK, isShut: true }, null],
])('leaves the journal as a lock is set, and is not written there beside one that is %s', async (_, lock, text) => {
  const run = await start()
  run.writeDraftText('.spam', 'a note')
  await expect.poll(run.rows).toEqual([[KEY, 'a note']])
  run.setLock(lock)
  await expect.poll(run.rows).toEqual([])
  expect(run.readDraftText('.spam')).toBe(text)
  run.writeDraftText('.spam', 'a longer note')
  await new Promise((done) => setTimeout(done, 50))
  expect(await run.rows()).toEqual([])
})

it('of a crash while the lock was set is not restored, and deleted', async () => {
  const run = await start()
  run.writeDraftText('.spam', 'a note')
  await expect.poll(run.rows).toEqual([[KEY, 'a note']])
  localStorage.clear()
  const next = await start(LOCK)
  expect([next.readDraftText('.spam'), localStorage.getItem(KEY)]).toEqual([null, null])
  await expect.poll(next.rows).toEqual([])
})

it('is in localStorage alone where the browser has no database', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const run = await start()
  run.writeDraftText('.spam', 'a note')
  expect(run.readDraftText('.spam')).toBe('a note')
  vi.unstubAllGlobals()
})
