import { beforeEach, expect, it, vi } from 'vitest'

const store = vi.hoisted(() => new Map<string, unknown>())
vi.mock('./vault', () => ({
  vault: {
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, store.get(key)])),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) store.set(key, value)
    },
    remove: async (keys: string[]) => {
      for (const key of keys) store.delete(key)
    },
  },
}))

import { heldSnapshots, keepSnapshots, snapshotItems, storedSnapshot } from './stored-snapshot'

beforeEach(() => store.clear())

async function put(negotiation: string, snapshot: object): Promise<void> {
  const others = (await heldSnapshots()).filter((held) => held.negotiation !== negotiation)
  const items = await snapshotItems({ negotiation, id: `of ${negotiation}`, snapshot }, others)
  for (const [key, value] of Object.entries(items)) store.set(key, value)
}
const all = async () => Promise.all((await heldSnapshots()).map(storedSnapshot))

it('is compressed, and read as it was', async () => {
  const snapshot = { observations: Array.from({ length: 5000 }, (_, id) => ({ id, article: 'spam', words: 'é – “' })) }
  await put('talks', snapshot)
  expect(JSON.stringify(store.get('snapshot')).length).toBeLessThan(JSON.stringify(snapshot).length / 4)
  expect(await all()).toEqual([snapshot])
})

it('is one for each negotiation, replaced by a later one, and deleted with it', async () => {
  await put('talks', { a: 1 })
  await put('others', { b: 1 })
  await put('talks', { a: 2 })
  expect(await all()).toEqual([{ b: 1 }, { a: 2 }])
  await keepSnapshots(['talks', 'others', 'thirds'])
  expect(await all()).toEqual([{ a: 2 }, { b: 1 }])
  await keepSnapshots(['others'])
  expect([await all(), store.size]).toEqual([[{ b: 1 }], 2])
})

it.each([
  ['nothing', undefined],
  ['what is not compressed', { id: 'a' }],
  ['invalid data', 'no snapshot'],
])('is none where there is %s', async (_, stored) => {
  await put('talks', { a: 1 })
  store.set('snapshot', stored)
  expect(await all()).toEqual([undefined])
})
