/** Rows of `meta`, each with anything in it: what can be read is kept, the rest is told, and the app opens. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { anyJson } from '../../testing/arbitraries'
import { recordsWith } from '../../testing/canary'
import { fixtureText } from '../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../testing/memory-browser'
import { type OpenTab, openTab } from '../../testing/store-tab'
import { META_KEYS, type MetaKey, readMeta } from './meta-rows'
import { ARRIVED } from './schema'

const entries = recordsWith('word', 'public')
let root: MemoryFolder

beforeEach(async () => {
  await Dexie.delete('plenary')
  root = new MemoryFolder()
  for (const [name, value] of Object.entries(memoryBrowser(root, new MemoryStorage()))) vi.stubGlobal(name, value)
  vi.stubGlobal('fetch', async () => new Response(fixtureText))
})

async function damage(key: MetaKey, value: unknown): Promise<void> {
  const database = await new Dexie('plenary').open()
  await database.table('meta').put({ key, value })
  database.close()
}

it.each(META_KEYS)('a row %s of anything is read or told, never thrown upon', (key) => {
  fc.assert(
    fc.property(anyJson, (value) => {
      const read = readMeta(key, { key, value })
      expect(read.value !== null || read.isDamaged).toBe(true)
    }),
  )
})

it('a row whose value has no checksum is told, never thrown upon', () => {
  const circle: Record<string, unknown> = {}
  circle.of = circle
  for (const key of META_KEYS)
    for (const value of [circle, 7n, [7n]])
      expect(readMeta(key, { key, value, check: 7 })).toEqual({ value: null, isDamaged: true })
})

it.each(['zzz', '9zzz', '9999-12-31T23:59:59.999Z', '+275760-09-13T00:00:00.000Z'])(
  'beside a row of what arrived at %s entries are saved, and arrive',
  async (at) => {
    await (await openTab()).saveEntries(entries)
    const database = await new Dexie('plenary').open()
    await database.table('meta').put({ key: `${ARRIVED}${at}`, value: ['x'] })
    database.close()
    const tab = await openTab()
    const later = recordsWith('later', 'public').slice(0, 2)
    for (const [n, entry] of later.entries()) await tab.saveEntries([{ ...entry, id: `later-${n}-entry` }])
    const { arrived } = await tab.readArrived('')
    expect(arrived.flatMap(({ ids }) => ids)).toEqual(expect.arrayContaining(['later-0-entry', 'later-1-entry']))
  },
)

describe('of a damaged list what can be read is kept', () => {
  const step = { id: 's', at: '2026-11-24T10:00:00.000Z', kind: 'save', negotiation: null, entries: ['e'], count: 1 }
  const made = { id: 'i', at: '2026-11-24T10:00:00.000Z', from: 'table', count: 1, private: [] }
  it.each<[MetaKey, unknown, unknown]>([
    ['forgotten', ['a', 7, 'b'], ['a', 'b']],
    ['signers', { a: 'key', b: 7 }, { a: 'key' }],
    ['steps', [step, { ...step, kind: 'x' }, null], [step]],
    ['imports', [{ ...made, count: -1 }, made], [made]],
  ])('%s', (key, value, kept) => expect(readMeta(key, { key, value })).toEqual({ value: kept, isDamaged: true }))
})

describe.each(META_KEYS)('a damaged row %s', (key) => {
  const ids = (tab: OpenTab) => tab.state.entries.map(({ id }) => id).sort()
  it.each([
    ['null', null],
    ['a number', 7],
    ['a list', [7]],
    ['an object', { at: 7, records: 'x', d: 1 }],
  ])('that is %s is told once, and no entry is lost', async (_, value) => {
    const before = await openTab()
    await before.saveEntries(entries)
    await damage(key, value)
    const tab = await openTab()
    expect(tab.state.damaged).toEqual([key])
    expect(tab.state.erased).toBeNull()
    expect(ids(tab)).toEqual(entries.map(({ id }) => id).sort())
    await tab.saveEntries(recordsWith('later', 'public').map((entry, at) => ({ ...entry, id: `later-${at}-entry` })))
    // A lock that no copy has stays, to be told again.
    expect((await openTab()).state.damaged).toEqual(key === 'lock' ? ['lock'] : [])
  })
})

it('erased entries stay erased when the list of them is damaged', async () => {
  const tab = await openTab()
  const secret = recordsWith('unsaid', 'private').slice(0, 2)
  await tab.saveEntries(secret)
  await tab.eraseEntries(secret.slice(0, 1).map(({ id }) => id))
  await damage('forgotten', 'x')
  expect((await openTab()).state.forgotten).toEqual([secret[0]?.id])
})
