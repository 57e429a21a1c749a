import { beforeEach, expect, it, vi } from 'vitest'

const kept = vi.hoisted(() => new Map<string, unknown>())
vi.mock('../browser', () => ({
  storage: {
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, kept.get(key)])),
  },
}))

import { snapshotItem, storedSnapshot } from './stored-snapshot'

beforeEach(() => kept.clear())

it('is what was stored, in little room', async () => {
  const snapshot = { observations: Array.from({ length: 5000 }, (_, id) => ({ id, article: 'spam', words: 'é – “' })) }
  const item = await snapshotItem(snapshot)
  kept.set('snapshot', item.snapshot)
  expect(item.snapshot.length).toBeLessThan(JSON.stringify(snapshot).length / 4)
  expect(await storedSnapshot()).toEqual(snapshot)
})

it.each([
  ['nothing', undefined, undefined],
  ['what an earlier version stored', { id: 'a' }, { id: 'a' }],
  ['what nobody can read', 'no snapshot', undefined],
])('%s', async (_, stored, read) => {
  kept.set('snapshot', stored)
  expect(await storedSnapshot()).toEqual(read)
})
