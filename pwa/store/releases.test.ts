import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { version } from '../../package.json'
import { type Entry, withNegotiation } from '../../shared/domain/entries'
import { readPack } from '../../shared/pack/read'
import { type DatabaseDump, dumpDatabase, restoreDump } from '../../tools/database-dump'
import { onlyRow } from '../../tools/store-tab'
import type { StoredPackRow } from './schema'

const FOLDER = 'pwa/store/releases'
const releases = readdirSync(FOLDER).map((file): [string, DatabaseDump] => [
  file.replace(/\.json$/, ''),
  JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')),
])

const newTab = async () => {
  vi.resetModules()
  return await import('./index')
}
const rowsOf = (dump: DatabaseDump, store: string): readonly unknown[] =>
  dump.stores.find(({ name }) => name === store)?.rows ?? []
const entriesOf = (dump: DatabaseDump): Entry[] => [
  ...(rowsOf(dump, 'records') as Entry[]),
  ...(rowsOf(dump, 'batches') as { records: Entry[] }[]).flatMap((batch) => batch.records),
]

beforeEach(async () => {
  await Dexie.delete('plenary')
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} })
  vi.stubGlobal('navigator', {})
})

it('this release has a fixture: npm run dump-release', () => {
  expect(releases.map(([name]) => name)).toContain(version)
})

describe.each(releases)('a database of release %s', (_, dump) => {
  it('opens with all its data, and can be backed up', async () => {
    await restoreDump(dump)
    const state = await (await newTab()).openData()
    const byId = (a: Entry, b: Entry) => (a.id < b.id ? -1 : 1)
    const { pack, previous } = onlyRow(state)
    const belonging = entriesOf(dump).map((entry) => withNegotiation(entry, pack.id))
    expect([...state.entries].sort(byId)).toEqual(belonging.sort(byId))
    expect(entriesOf(dump).length).toBeGreaterThan(20)
    expect(state).toMatchObject({ erased: null, lastBackup: { records: 21 } })
    expect(previous).toMatchObject({ pack: { version: '2026.1.1' } })
    const stored = (rowsOf(dump, 'packs') as StoredPackRow[]).find(({ slot }) => slot === 'active')
    expect(readPack(stored?.pack)).toEqual({ ok: true, pack })
  })
  it('has all its stores, keys and indexes in the schema of today: migrations only add', async () => {
    await restoreDump(dump)
    const tab = await newTab()
    await tab.openData()
    await tab.saveEntries([])
    const now = await dumpDatabase('plenary')
    expect(now.version).toBeGreaterThanOrEqual(dump.version)
    for (const { name, keyPath, indexes } of dump.stores)
      expect(now.stores).toContainEqual(
        expect.objectContaining({ name, keyPath, indexes: expect.arrayContaining([...indexes]) }),
      )
  })
})
