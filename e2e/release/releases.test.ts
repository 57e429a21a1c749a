/** Compatibility: each file of each release opens with the product’s own readers, and every entry is found. */
import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { version } from '../../package.json'
import type { Bytes } from '../../shared/delegation/bytes'
import { identityOf, type Seeds } from '../../shared/delegation/membership/keys'
import type { Item } from '../../shared/delegation/transport'
import { type Entry, LAYERS, type Layer } from '../../shared/domain/entries/entries'
import { isOfDevice, publicView } from '../../shared/domain/entries/layers'
import { buildLedger, statusAsOf } from '../../shared/domain/ledger/ledger'
import { sha256 } from '../../shared/encoding/sha256'
import { readSnapshot } from '../../shared/messages/snapshot'
import { type PlenaryFile, readFile } from '../../shared/pack/export'
import { readPackText } from '../../shared/pack/read'
import { readShared } from '../../shared/pack/shared-file'
import { type DatabaseDump, dumpDatabase, restoreDump } from '../../testing/database-dump'
import { TestDevice, World } from '../../testing/delegation/delegation'
import { nodeCryptography } from '../../testing/delegation/node-cryptography'
import { onlyRow, openTab } from '../../testing/store-tab'
import { paragraphsWith, textEntry } from '../../testing/stored-text'
import { CAPTURES, entriesIn, PASSPHRASE } from './release-content'
import { fromJson } from './release-json'

vi.mock('../../extension/browser', () => ({ announce: async () => {} }))

// Locked by the product's own number of iterations, which the tests otherwise replace.
Reflect.deleteProperty(globalThis.crypto.subtle, 'deriveKey')

const RELEASES = readdirSync('releases')
const WAITING = 'waits-to-sync-0001'
const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id).sort()
/** Follows are each device’s own. */
const writtenIn = (layer: Layer): readonly Entry[] =>
  entriesIn(layer).filter(({ kind }) => layer !== 'delegation' || kind !== 'follow')
const idsIn = (layer: Layer): readonly string[] => idsOf(writtenIn(layer))
const IMPORTED = idsIn('public').map((id) => `imported-${id}`)
/** A text with its body. */
const WITH_BODY = textEntry(1, '').id
const ALL = [...LAYERS.flatMap(idsIn), ...IMPORTED, WAITING, WITH_BODY].sort()

it('this version has its files: npm run release', () => expect(RELEASES).toContain(version))

beforeEach(async () => {
  await Dexie.delete('plenary')
  const storage = { getItem: () => null, setItem: () => {}, removeItem: () => {} }
  for (const [name, value] of Object.entries({ localStorage: storage, navigator: {} })) vi.stubGlobal(name, value)
  vi.stubGlobal('fetch', async () => new Response(readFileSync('public/packs/wto-ecommerce.json')))
})

describe.each(RELEASES)('release %s', (release) => {
  const textOf = (name: string): string => readFileSync(`releases/${release}/${name}`, 'utf8')
  const read = async (name: string): Promise<PlenaryFile> => {
    async function* lines() {
      yield* textOf(name).split('\n')
    }
    const result = await readFile(lines(), sha256)
    if (!result.ok) throw new Error(`${result.problem.place} ${result.problem.reason}`)
    return result.file
  }
  const pack = () => {
    const result = readPackText(textOf('pack.json'))
    if (!result.ok) throw new Error(`${result.problem.place} ${result.problem.reason}`)
    return result.pack
  }
  /** Expected entries: as the release wrote them, whatever form they have now. */
  const stored = () => {
    const { stores } = fromJson<DatabaseDump>(textOf('database.json'))
    const rows = (name: string): readonly unknown[] => stores.find((store) => store.name === name)?.rows ?? []
    const batches = rows('batches') as readonly { readonly records: readonly Entry[] }[]
    return [...(rows('records') as Entry[]), ...batches.flatMap(({ records }) => records)]
  }
  const byId = (entries: readonly Entry[]) => new Map(entries.map((entry) => [entry.id, entry]))

  it('has entries of every kind in every layer', () => {
    expect(idsOf(stored())).toEqual(ALL)
    for (const layer of LAYERS)
      expect(new Set(stored().flatMap((entry) => (entry.layer === layer ? [entry.kind] : []))).size).toBe(
        new Set(writtenIn(layer).map(({ kind }) => kind)).size,
      )
  })
  it('has a dataset that opens', () => expect(pack().articles.map(({ id }) => id)).toContain('spam'))

  it.each([
    ['database.json', false],
    ['database-locked.json', true],
  ])('has a database that opens with all that it holds, and stays in its form: %s', async (name, isLocked) => {
    const dump = fromJson<DatabaseDump>(textOf(name))
    await restoreDump(dump)
    const tab = await openTab()
    if (isLocked) expect(await tab.unlock(PASSPHRASE)).toBe(true)
    const state = isLocked ? await tab.openData() : tab.state
    expect(byId([...state.entries, ...state.ahead])).toEqual(byId(stored()))
    expect(onlyRow(state)).toMatchObject({ pack: pack(), previous: { pack: { version: '2026.1.1' } } })
    expect(state).toMatchObject({ erased: null, lastBackup: { records: 30 }, delegation: { name: 'Mission' } })
    expect(state.imports).toHaveLength(1)
    const text = state.entries.find(({ id }) => id === WITH_BODY)
    expect(text?.kind === 'text' && (await tab.readBody(text.fields.digest))).toEqual(paragraphsWith('of-this-release'))
    const now = await dumpDatabase('plenary')
    for (const { name: store, keyPath, indexes } of dump.stores)
      expect(now.stores).toContainEqual(expect.objectContaining({ name: store, keyPath, indexes }))
  })

  it('has a sync log and an outbox in its database, by which the sync goes on', async () => {
    await restoreDump(fromJson<DatabaseDump>(textOf('database.json')))
    await openTab()
    const { openSyncStore } = await import('../../pwa/store/sync/delegation')
    const store = openSyncStore()
    const logged: Item[] = []
    await store.readLog((items) => void logged.push(...items))
    expect(logged.length).toBeGreaterThan(2)
    expect(await store.outbox(10)).toContain(WAITING)
    expect((await store.state()).applied).not.toBeNull()
  })

  it.each([
    ['backup.plenary', 0],
    ['backup-locked.plenary', stored().filter((entry) => entry.layer !== 'public').length],
  ])('has a backup that restores all entries: %s', async (name, locked) => {
    const file = await read(name)
    expect(file.locked?.records.length ?? 0).toBe(locked)
    const tab = await openTab()
    await tab.replaceAll(file)
    if (file.locked) expect(await tab.unlock(PASSPHRASE)).toBe(true)
    const { entries, packs } = await tab.openData()
    expect(byId(entries)).toEqual(byId(stored()))
    const text = entries.find(({ id }) => id === WITH_BODY)
    expect(text?.kind === 'text' && (await tab.readBody(text.fields.digest))).toEqual(paragraphsWith('of-this-release'))
    expect(packs.find(({ slot }) => slot === file.pack.id)).toMatchObject({
      pack: pack(),
      previous: { pack: { version: '2026.1.1' } },
    })
  })

  it('has an export of what is public', async () => {
    const { kind, pack: dataset, records } = await read('export.json')
    expect([kind, dataset]).toEqual(['export', pack()])
    expect(byId(records)).toEqual(byId(publicView(stored(), pack())))
    expect(records.length).toBeGreaterThan(20)
  })

  it('has a file of shared entries', () => {
    const result = readShared(textOf('shared.json'))
    if (!result.ok) throw new Error(`${result.problem.place} ${result.problem.reason}`)
    expect(idsOf(result.file.entries)).toEqual(['imported-public-observation-0001', 'public-observation-0001'])
  })

  it('has a snapshot with what is public', () => {
    const result = readSnapshot(fromJson(textOf('snapshot.json')))
    if (!result.ok) throw new Error(`${result.problem.place} ${result.problem.reason}`)
    const { pack: assembled, mine, words } = result.snapshot
    expect([...mine].sort()).toEqual(['imported-public-observation-0001', 'public-observation-0001'])
    expect(words.map(({ text }) => text)).toContain('junk of-this-release')
    expect(assembled.articles.map(({ id }) => id)).toContain('public-added')
    const { standing } = statusAsOf(buildLedger(assembled), 'paperless-trading', '2021-07-22')
    expect(standing?.status.id).toBe('options-identified')
    expect(assembled.articles.map(({ id }) => id)).not.toContain('private-added')
  })

  it('has an outbox of the extension, which delivers each capture', async () => {
    const { vault } = await import('../../extension/background/vault')
    const items = fromJson<{ readonly kept: readonly unknown[] }>(textOf('outbox.json'))
    await vault.set({ ...items })
    const { deliver, allSaved } = await import('../../extension/background/outbox')
    const delivered = await deliver(10)
    expect(delivered.map((entry) => 'statement' in entry && entry.statement)).toEqual(
      CAPTURES.map(({ quote }) => quote),
    )
    expect(await allSaved()).toEqual(items.kept)
    const { kind, records } = await read('outbox.plenary')
    expect(kind).toBe('outbox')
    expect(byId(records)).toEqual(byId(delivered))
    expect(records.filter(isOfDevice)).toHaveLength(1)
  })

  it('has a sync log, of which a device reads all that is of the delegation', async () => {
    interface Log {
      readonly d: string
      readonly root: string
      readonly seeds: Seeds
      readonly id: string
      readonly log: readonly { readonly name: string; readonly bytes: Bytes }[]
    }
    const { d, root, seeds, id, log } = fromJson<Log>(textOf('sync-log.json'))
    const identity = await identityOf(nodeCryptography, seeds)
    expect(identity.id).toBe(id)
    const world = new World(nodeCryptography, { d, root, identities: [identity], changes: [] })
    const device = new TestDevice(world, identity, log)
    const sync = await device.open()
    expect(sync.replica.membership?.name).toBe('Mission')
    await sync.connect(world.server.connect(identity.id))
    await sync.close()
    const shared = stored().filter((entry) => entry.layer === 'delegation')
    for (const one of idsOf(shared.filter((entry) => entry.id !== WAITING)))
      expect(idsOf([...device.store.shared.values()])).toContain(one)
  })
})
