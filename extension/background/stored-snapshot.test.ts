import { beforeEach, expect, it, vi } from 'vitest'

const store = vi.hoisted(() => new Map<string, unknown>())
vi.mock('./vault', () => ({
  vault: {
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, store.get(key)])),
  },
}))

import { snapshotItem, storedSnapshot } from './stored-snapshot'

beforeEach(() => store.clear())

it('is compressed, and read as it was', async () => {
  const snapshot = { observations: Array.from({ length: 5000 }, (_, id) => ({ id, article: 'spam', words: 'é – “' })) }
  const item = await snapshotItem(snapshot)
  store.set('snapshot', item.snapshot)
  expect(item.snapshot.length).toBeLessThan(JSON.stringify(snapshot).length / 4)
  expect(await storedSnapshot()).toEqual(snapshot)
})

it.each([
  ['nothing', undefined, undefined],
  ['an uncompressed one of an earlier version', { id: 'a' }, { id: 'a' }],
  ['invalid data', 'no snapshot', undefined],
])('%s', async (_, stored, read) => {
  store.set('snapshot', stored)
  expect(await storedSnapshot()).toEqual(read)
})
