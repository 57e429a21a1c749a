import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import type { SavedDigest } from './saved-sentences'

/** `storage.local`, which content scripts read. */
const open = new Map<string, unknown>()
const announced: (readonly string[])[] = []
vi.mock('../browser', () => ({
  storage: {
    get: async (keys: string[]) =>
      Object.fromEntries(keys.flatMap((key) => (open.has(key) ? [[key, open.get(key)]] : []))),
  },
  announce: async (keys: readonly string[]) => void announced.push(keys),
  compactStorageWithout: async (keys: readonly string[]) => {
    for (const key of keys) open.delete(key)
  },
}))

/** The background after a start of the browser. */
async function nextWorker() {
  vi.resetModules()
  return (await import('./vault')).vault
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  open.clear()
  announced.length = 0
})

const sentence = (id: string, layer: 'public' | 'private') => ({
  id,
  layer,
  url: 'https://www.wto.org/a.htm',
  quote: `Canary of ${id}`,
  edges: null,
  article: 'spam',
  status: 'clean',
  day: '2021-07-22',
  said: `digest-${id}`,
})

test('values are there after a restart, and nothing of them is in `storage.local`', async () => {
  const vault = await nextWorker()
  await vault.set({ outbox: ['Canary'], pwa: { version: '1' } })
  await vault.remove(['pwa'])
  expect(await (await nextWorker()).get(['outbox', 'pwa', 'another'])).toEqual({ outbox: ['Canary'] })
  expect(announced).toEqual([['outbox', 'pwa'], ['pwa']])
  expect([...open]).toEqual([])
})

test('what an earlier version had moves here, without the words of private captures that the PWA has', async () => {
  const kept = [sentence('public-1', 'public'), sentence('private-1', 'private'), sentence('private-2', 'private')]
  const outbox = [{ record: { id: 'private-2' }, sent: true, refused: null }]
  const settings = { printMarks: true }
  for (const [key, value] of Object.entries({ kept, outbox, settings, pending: { quote: 'x' }, kit: 1 }))
    open.set(key, value)
  const moved = await (await nextWorker()).get(['kept', 'outbox', 'options', 'pending'])
  expect(moved).toMatchObject({ outbox, options: settings, pending: { quote: 'x' } })
  const [first, second, third] = moved.kept as [object, SavedDigest, object]
  expect([first, third]).toEqual([kept[0], kept[2]])
  expect(second).toEqual({ id: 'private-1', layer: 'private', said: expect.any(String), place: expect.any(String) })
  expect(JSON.stringify(second)).not.toMatch(/anary|spam|clean|wto|digest/)
  // The settings stay as the copy for pages.
  expect([...open.keys()].sort()).toEqual(['kit', 'settings'])
})

test('a move that was cut short is finished, and loses nothing', async () => {
  open.set('outbox', ['waits'])
  await (await nextWorker()).get([])
  open.set('outbox', ['waits'])
  const vault = await nextWorker()
  expect(await vault.get(['outbox'])).toEqual({ outbox: ['waits'] })
  expect(open.has('outbox')).toBe(false)
})

test('what a page’s process writes to `storage.local` later is not read', async () => {
  await (await nextWorker()).set({ outbox: ['mine'] })
  for (const key of ['outbox', 'settings', 'pwa', 'snapshot']) open.set(key, ['forged'])
  expect(await (await nextWorker()).get(['outbox', 'options', 'pwa', 'snapshot'])).toEqual({ outbox: ['mine'] })
})
