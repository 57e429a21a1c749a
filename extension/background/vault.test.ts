import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'

/** `storage.local`, which content scripts read. */
const open = new Map<string, unknown>()
const announced: (readonly string[])[] = []
vi.mock('../browser', () => ({
  storage: {
    get: async (keys: string[]) =>
      Object.fromEntries(keys.flatMap((key) => (open.has(key) ? [[key, open.get(key)]] : []))),
  },
  announce: async (keys: readonly string[]) => void announced.push(keys),
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

test('values are there after a restart, and nothing of them is in `storage.local`', async () => {
  const vault = await nextWorker()
  await vault.set({ outbox: ['Canary'], pwa: { version: '1' } })
  await vault.remove(['pwa'])
  expect(await (await nextWorker()).get(['outbox', 'pwa', 'another'])).toEqual({ outbox: ['Canary'] })
  expect(announced).toEqual([['outbox', 'pwa'], ['pwa']])
  expect([...open]).toEqual([])
})

test('what a page’s process writes to `storage.local` later is not read', async () => {
  await (await nextWorker()).set({ outbox: ['mine'] })
  for (const key of ['outbox', 'settings', 'pwa', 'snapshot']) open.set(key, ['forged'])
  expect(await (await nextWorker()).get(['outbox', 'options', 'pwa', 'snapshot'])).toEqual({ outbox: ['mine'] })
})
