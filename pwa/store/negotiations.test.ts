/** Datasets of several negotiations on one device: each is added, updated, taken back, removed, restored and lost alone. */
import 'fake-indexeddb/auto'
import { webcrypto } from 'node:crypto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { canonical } from '../../shared/domain/entries/canonical'
import { type Entry, entriesOf } from '../../shared/domain/entries/entries'
import { sha256 } from '../../shared/encoding/sha256'
import { readFile, writeFile } from '../../shared/pack/export'
import type { Pack } from '../../shared/pack/schema'
import { dropNextWrite } from '../../testing/dropped-write'
import { fixturePack as pack, fixtureText as packText } from '../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../testing/memory-browser'
import { note } from '../../testing/numbered-notes'
import { newTab, openTab, type Tab } from '../../testing/store-tab'
import type { AppData } from './app-data'
import type { StoreFailure } from './failure'
import type { ShippedPack } from './packs/shipped'
import type { PackRow } from './schema'

/** A dataset with the same ids that ships with the app, as `vitest.config.ts` says. */
const OTHER: Pack = { ...pack, id: 'other-talks', version: '2026.1', names: { en: 'Other talks' } }
const madeAt = '2026-11-24T10:00:00.000Z'
let root: MemoryFolder

/** The origin of the app, with a text for each file. */
const serve = (other: string | null) =>
  vi.stubGlobal('fetch', async (file: string) => {
    if (file !== 'packs/other-talks.json') return new Response(packText)
    if (other === null) throw new TypeError('Failed to fetch')
    return new Response(other)
  })

beforeEach(async () => {
  await Dexie.delete('plenary')
  root = new MemoryFolder()
  for (const [name, value] of Object.entries(memoryBrowser(root, new MemoryStorage()))) vi.stubGlobal(name, value)
  serve(JSON.stringify(OTHER))
})

const of = (negotiation: string, n: number): Entry => ({ ...note(n), negotiation })

/** A version of the dataset that ships, with its digests. */
async function shippedAs(other: Pack): Promise<ShippedPack> {
  const { id, version, names } = other
  const [digest, content] = [await sha256(JSON.stringify(other)), await sha256(canonical(other))]
  return { id, version, names, file: 'packs/other-talks.json', digest, content }
}

/** A tab that has opened its data, of a build that ships the other dataset. */
async function openShipping() {
  const tab = await openTab()
  const shipped = await shippedAs(OTHER)
  Object.assign(tab.SHIPPED[0] ?? {}, shipped)
  return { ...tab, shipped }
}

/** One that has added it. */
async function withBoth() {
  const tab = await openShipping()
  await tab.saveEntries([of(pack.id, 1)])
  await tab.addShipped(tab.shipped)
  return tab
}

const rowOf = ({ packs }: Pick<AppData, 'packs'>, id: string) => packs.find(({ slot }) => slot === id)
const idsOn = ({ packs }: Pick<AppData, 'packs'>) => packs.map(({ slot }) => slot)
const BOTH = [OTHER.id, pack.id]

describe('a shipped dataset that is added', () => {
  it('is on beside the other, as shipped, with the entries of both', async () => {
    const tab = await withBoth()
    await tab.saveEntries([of(OTHER.id, 2)])
    const state = await tab.openData()
    expect(idsOn(state)).toEqual(BOTH)
    expect(rowOf(state, OTHER.id)).toMatchObject({ pack: { id: OTHER.id }, origin: 'bundled', signer: null })
    expect(state).toMatchObject({ entries: [of(pack.id, 1), of(OTHER.id, 2)] })
  })
  it('is updated alone, from its own file, and each newer one of several is', async () => {
    const tab = await withBoth()
    const next = { ...OTHER, version: '2026.2' }
    serve(JSON.stringify(next))
    expect(await tab.updateBundledPacks(await tab.openData(), [await shippedAs(next)])).toBe(true)
    const state = await tab.openData()
    expect(rowOf(state, OTHER.id)).toMatchObject({ origin: 'bundled', pack: { version: '2026.2' } })
    expect(rowOf(state, pack.id)).toMatchObject({ pack: { version: pack.version } })
  })
  it('is updated where another, that cannot be fetched, stays as it is', async () => {
    const tab = await withBoth()
    const next = { ...OTHER, version: '2026.2' }
    serve(JSON.stringify(next))
    const lost = { ...(await shippedAs({ ...pack, version: '2999.1' })), file: 'packs/lost.json' }
    const shipped = [lost, await shippedAs(next)]
    await expect(tab.updateBundledPacks(await tab.openData(), shipped)).rejects.toMatchObject({ code: 'no-pack' })
    const state = await tab.openData()
    expect(rowOf(state, OTHER.id)).toMatchObject({ pack: { version: '2026.2' } })
    expect(rowOf(state, pack.id)).toMatchObject({ pack: { version: pack.version } })
  })
  it('replaces an imported one of the same version, which can be taken back', async () => {
    const tab = await withBoth()
    await tab.addPack({ ...OTHER, statuses: [] }, 'imported')
    await tab.addShipped(tab.shipped)
    expect(rowOf(await tab.openData(), OTHER.id)).toMatchObject({
      origin: 'bundled',
      pack: { statuses: OTHER.statuses },
      previous: { origin: 'imported', pack: { statuses: [] } },
    })
  })
  it.each([
    ['cannot be fetched', null],
    ['is cut in half', JSON.stringify(OTHER).slice(0, 1000)],
    ['is of an earlier build', JSON.stringify({ ...OTHER, version: '2025.1' })],
    ['is of a later build', JSON.stringify({ ...OTHER, version: '2026.2' })],
    ['has another content', JSON.stringify({ ...OTHER, statuses: [] })],
    ['is that of another negotiation', packText],
  ])('changes nothing where its file %s', async (_, text) => {
    const tab = await openShipping()
    serve(text)
    await expect(tab.addShipped(tab.shipped)).rejects.toMatchObject({ code: 'no-pack' })
    expect(idsOn(await tab.openData())).toEqual([pack.id])
  })
  it.each([
    ['as it ships', OTHER, true],
    ['but of an earlier build', { ...OTHER, version: '2025.1' }, false],
    ['but of another negotiation', { ...OTHER, id: 'third-talks' }, false],
  ])('is known by id and version where the browser computes no digest: %s', async (_, served, isTaken) => {
    const tab = await openShipping()
    serve(JSON.stringify(served))
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    const code = await tab.addShipped(tab.shipped).catch((failure: StoreFailure) => failure.code)
    vi.stubGlobal('crypto', webcrypto)
    expect(code).toBe(isTaken ? undefined : 'no-pack')
    expect(idsOn(await tab.openData())).toEqual(isTaken ? BOTH : [pack.id])
  })
  it.each(['at once', 'after the copy was rewritten'])('is on again when the database is lost: %s', async (when) => {
    const tab = await withBoth()
    if (when !== 'at once') await tab.startOver()
    await Dexie.delete('plenary')
    const { state } = await openTab()
    expect(idsOn(state)).toEqual(BOTH)
    expect(rowOf(state, OTHER.id)).toMatchObject({ origin: 'bundled' })
    expect(state.entries).toEqual([of(pack.id, 1)])
  })
  it('is on again from the memory of a tab, when the copy is lost too', async () => {
    const tab = await withBoth()
    const before = await tab.openData()
    await Dexie.delete('plenary')
    root.folders.clear()
    const again = await openTab()
    await again.restoreLost(before)
    expect(idsOn(await again.openData())).toEqual(BOTH)
  })
})

describe('a dataset of which a newer version is added', () => {
  const next = { ...OTHER, version: '2026.2' }
  const updated = async () => {
    const tab = await withBoth()
    await tab.addPack(next, 'imported', { key: 'a-key', name: null })
    return tab
  }
  it('is taken back alone, and forth again', async () => {
    const tab = await updated()
    expect(await tab.revertPack(OTHER.id)).toBe(true)
    const state = await tab.openData()
    expect(rowOf(state, OTHER.id)).toMatchObject({ pack: OTHER, origin: 'bundled', previous: { pack: next } })
    expect(rowOf(state, pack.id)).not.toHaveProperty('previous')
    await tab.revertPack(OTHER.id)
    expect(rowOf(await tab.openData(), OTHER.id)).toMatchObject({ pack: next, signer: { key: 'a-key' } })
  })
  it.each([
    ['that has no version before', pack.id],
    ['that is not on', 'unknown-talks'],
  ])('leaves all as it is where one is to be taken back %s', async (_, id) => {
    const tab = await updated()
    const before = await tab.openData()
    expect(await tab.revertPack(id)).toBe(false)
    expect(await tab.openData()).toMatchObject({ packs: before.packs, epoch: before.epoch })
  })
  it('has the version before when the database is lost', async () => {
    await updated()
    await Dexie.delete('plenary')
    expect(rowOf((await openTab()).state, OTHER.id)).toMatchObject({ pack: next, previous: { pack: OTHER } })
  })
})

describe('a dataset that is removed', () => {
  it('leaves its entries, which are there again when it is added again', async () => {
    const tab = await withBoth()
    await tab.saveEntries([of(OTHER.id, 2)])
    expect(await tab.removePack(OTHER.id)).toBe(true)
    const without = await tab.openData()
    expect(idsOn(without)).toEqual([pack.id])
    expect(without.entries).toEqual([of(pack.id, 1), of(OTHER.id, 2)])
    await tab.addShipped(tab.shipped)
    expect(entriesOf((await tab.openData()).entries, OTHER.id)).toEqual([of(OTHER.id, 2)])
  })
  it('stays removed when the database is lost', async () => {
    const tab = await withBoth()
    await tab.removePack(pack.id)
    await Dexie.delete('plenary')
    const { state } = await openTab()
    expect(idsOn(state)).toEqual([OTHER.id])
    expect(state).toMatchObject({ entries: [of(pack.id, 1)] })
  })
  it('is not the only one', async () => {
    const tab = await openTab()
    expect(await tab.removePack(pack.id)).toBe(false)
    expect(idsOn(await tab.openData())).toEqual([pack.id])
  })
  it('is removed once, where an attempt was dropped after its commit', async () => {
    const tab = await withBoth()
    dropNextWrite()
    expect(await tab.removePack(OTHER.id)).toBe(true)
    expect(idsOn(await tab.openData())).toEqual([pack.id])
  })
})

describe('a backup of several negotiations', () => {
  const own: Pack = { ...OTHER, id: 'own-talks', names: { en: 'Own talks' } }
  /** A device with three negotiations, one of them with a version before. */
  async function device() {
    const tab = await withBoth()
    await tab.addPack(own, 'imported')
    await tab.addPack({ ...own, version: '2026.2' }, 'imported')
    await tab.saveEntries([of(OTHER.id, 2), of(own.id, 3)])
    return tab
  }
  async function carried(tab: Tab, open: string) {
    const file = { kind: 'backup', madeAt, ...(await tab.readForBackup(open)) } as const
    let text = ''
    for await (const piece of writeFile(file, sha256)) text += piece
    const read = await readFile(linesOf(text), sha256)
    if (!read.ok) throw new Error(`${read.problem.place} ${read.problem.reason}`)
    return { text, file: read.file }
  }
  async function* linesOf(text: string) {
    yield* text.split('\n')
  }
  it.each(['own-talks', OTHER.id, pack.id])('brings all to another device, %s first', async (open) => {
    const tab = await device()
    const before = await tab.openData()
    const { file } = await carried(tab, open)
    expect(file.pack.id).toBe(open)
    await Dexie.delete('plenary')
    root.folders.clear()
    const other = await openShipping()
    await other.replaceAll(file)
    const after = await other.openData()
    expect(after.entries).toEqual(before.entries)
    expect(after.packs.map(shape)).toEqual(before.packs.map(shape))
  })
  const shape = ({ slot, pack, origin, previous }: PackRow) => ({ slot, pack, origin, previous: previous?.pack })
  it('is refused whole where a dataset is missing', async () => {
    const { text } = await carried(await device(), pack.id)
    const lines = text.split('\n')
    const without = [...lines.slice(0, 2), ...lines.slice(3)].join('\n')
    expect(await readFile(linesOf(without), sha256)).toMatchObject({ ok: false })
  })
  it('is of format 4, and with one negotiation of those before', async () => {
    const tab = await device()
    expect((await carried(tab, pack.id)).text).toContain('"version":4,')
    await tab.removePack(own.id)
    await tab.removePack(OTHER.id)
    expect((await carried(tab, pack.id)).text).toContain('"version":1,')
  })
})

describe('a backup of the other negotiation', () => {
  const records = [of(OTHER.id, 2), of(pack.id, 3)]
  it('brings its dataset and the entries of all, and leaves the one that was on', async () => {
    const tab = await openTab()
    await tab.saveEntries([of(pack.id, 1)])
    await tab.replaceAll({ pack: OTHER, records, madeAt })
    const state = await tab.openData()
    expect(idsOn(state)).toEqual(BOTH)
    expect(state.entries).toEqual(records)
    expect(entriesOf(state.entries, OTHER.id)).toEqual([of(OTHER.id, 2)])
    expect(entriesOf(state.entries, pack.id)).toEqual([of(pack.id, 3)])
  })
  it.each([
    ['to the letter', OTHER, 'bundled'],
    ['but for its content', { ...OTHER, statuses: [] }, 'imported'],
    ['in an earlier version', { ...OTHER, version: '2025.1' }, 'imported'],
    ['in a later version', { ...OTHER, version: '9999.1' }, 'imported'],
  ])('is trusted where its dataset is one that ships, %s: on and as the previous one', async (_, other, origin) => {
    const tab = await openShipping()
    serve(null)
    await tab.replaceAll({ pack: other, records, madeAt, origin: 'bundled' })
    expect(rowOf(await tab.openData(), OTHER.id)).toMatchObject({ pack: { version: other.version }, origin })
    const own = { ...OTHER, version: '1' }
    await tab.replaceAll({ pack: own, previous: { pack: other, origin: 'bundled' }, records, madeAt })
    expect(rowOf(await tab.openData(), OTHER.id)).toMatchObject({ origin: 'imported', previous: { origin } })
  })
  it.each([
    ['was bundled there, is updated to it', 'bundled', OTHER.version, 'bundled'],
    ['was imported there, stays', 'imported', '2025.1', 'imported'],
    ['has no origin, stays', undefined, '2025.1', 'imported'],
  ] as const)('whose dataset is earlier than the one that ships, and %s', async (_, claimed, version, origin) => {
    const tab = await openShipping()
    const earlier = { ...OTHER, version: '2025.1', statuses: [] }
    await tab.replaceAll({ pack: earlier, records, madeAt, ...(claimed && { origin: claimed }) })
    expect(rowOf(await tab.openData(), OTHER.id)).toMatchObject({ pack: { version }, origin })
  })
})

it('keeps entries of a negotiation without a dataset, in a backup too, and counts them in no other', async () => {
  const tab = await openTab()
  await tab.importEntries([of('unknown-talks', 1)], 'export')
  const { state } = await openTab()
  expect(entriesOf(state.entries, pack.id)).toEqual([])
  expect((await (await newTab()).readForBackup()).records).toEqual([of('unknown-talks', 1)])
})
