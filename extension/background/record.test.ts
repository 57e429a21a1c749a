import { readFileSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'
import { makeSnapshot } from '../../shared/messages/snapshot'
import { readPackText } from '../../shared/pack/read'

const text = readFileSync('public/packs/wto-ecommerce.json', 'utf8')
const read = readPackText(text)
if (!read.ok) throw new Error(read.problem.reason)
const snapshotOf = (id: string) => makeSnapshot(read.pack, [], id, '2026-11-24T10:00:00.000Z')

const store = new Map<string, unknown>()
/** Writes that the store still takes before the browser ends. */
let left = Number.POSITIVE_INFINITY
vi.mock('../browser', () => ({
  extensionUrl: (path: string) => path,
  storage: {
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, structuredClone(store.get(key))])),
    set: async (items: Record<string, unknown>) => {
      if (left-- <= 0) await new Promise(() => {})
      for (const [key, value] of Object.entries(items)) store.set(key, structuredClone(value))
    },
  },
}))

// To pack them takes seconds, and they are written with the kit.
vi.mock('../lexicon', () => ({ packLexiconsOf: () => ({}) }))

/** The background after the browser ended and began again. */
const nextWorker = async () => {
  left = Number.POSITIVE_INFINITY
  vi.resetModules()
  return await import('./record')
}

beforeEach(() => {
  store.clear()
  vi.stubGlobal('fetch', async () => new Response(text))
})

test.each([0, 1])(
  'a snapshot that pages are not read with yet is asked for again, where the browser ended before write %d of it',
  async (writes) => {
    const before = await nextWorker()
    await before.install(snapshotOf('first'))
    left = writes
    void before.install(snapshotOf('second'))
    await expect.poll(() => left, { timeout: 5000 }).toBe(-1)
    const { snapshotId, install } = await nextWorker()
    expect(await snapshotId()).toBe('first')
    await install(snapshotOf('second'))
    expect(store.get('kit')).toMatchObject({ id: 'second' })
    expect(await (await nextWorker()).snapshotId()).toBe('second')
  },
)

test('a snapshot for which there is no room leaves the one before', async () => {
  const { install, snapshotId } = await nextWorker()
  await install(snapshotOf('first'))
  const { set } = (await import('../browser')).storage
  vi.spyOn((await import('../browser')).storage, 'set').mockImplementation(async (items) => {
    if ('snapshot' in items) throw new Error('full')
    await set(items)
  })
  await expect(install(snapshotOf('second'))).rejects.toThrow('full')
  expect(await snapshotId()).toBe('first')
})
