/** Datasets of several negotiations on one device: each switch, restore and loss keeps what belongs to each. */
import 'fake-indexeddb/auto'
import { webcrypto } from 'node:crypto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { canonical } from '../../shared/domain/canonical'
import { type Entry, entriesOf } from '../../shared/domain/entries'
import { sha256 } from '../../shared/encoding/sha256'
import type { Pack } from '../../shared/pack/schema'
import { fixturePack as pack, fixtureText as packText } from '../../shared/testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../shared/testing/memory-browser'
import { note } from '../../tools/numbered-notes'
import { newTab, openTab } from '../../tools/store-tab'
import type { StoreFailure } from './failure'
import type { ShippedPack } from './shipped'
import type { Replacement } from './transfer'

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

/** One that has changed to it. */
async function switched() {
  const tab = await openShipping()
  await tab.saveEntries([of(pack.id, 1)])
  await tab.installShipped(tab.shipped)
  return tab
}

describe('a shipped dataset that is chosen', () => {
  it('is in use as shipped, and one can go back and forth with all entries', async () => {
    const tab = await switched()
    const there = {
      pack: { id: OTHER.id },
      packOrigin: 'bundled',
      packSigner: null,
      previousPack: { names: pack.names },
    }
    expect(await tab.openData()).toMatchObject({ ...there, entries: [of(pack.id, 1)], firstNegotiation: pack.id })
    await tab.saveEntries([of(OTHER.id, 2)])
    const back = { pack: { id: pack.id }, packOrigin: 'bundled', previousPack: { names: OTHER.names } }
    await tab.revertPack()
    expect(await tab.openData()).toMatchObject({ ...back, entries: [of(pack.id, 1), of(OTHER.id, 2)] })
    await tab.revertPack()
    expect(await tab.openData()).toMatchObject(there)
  })
  it('is updated as the other is, and from its own file', async () => {
    const tab = await switched()
    const next = { ...OTHER, version: '2026.2' }
    serve(JSON.stringify(next))
    expect(await tab.updateBundledPack(await tab.openData(), [await shippedAs(next)])).toBe(true)
    expect(await tab.openData()).toMatchObject({ packOrigin: 'bundled', pack: { id: OTHER.id, version: '2026.2' } })
  })
  it('replaces an imported one of the same version', async () => {
    const tab = await switched()
    await tab.installPack({ ...OTHER, statuses: [] }, 'imported')
    await tab.installShipped(tab.shipped)
    expect(await tab.openData()).toMatchObject({ packOrigin: 'bundled', pack: { statuses: OTHER.statuses } })
  })
  it.each([
    ['cannot be fetched', null],
    ['is cut in half', JSON.stringify(OTHER).slice(0, 1000)],
    ['is of an earlier build, which the service worker has', JSON.stringify({ ...OTHER, version: '2025.1' })],
    ['is of a later build', JSON.stringify({ ...OTHER, version: '2026.2' })],
    ['has another content', JSON.stringify({ ...OTHER, statuses: [] })],
    ['is that of another negotiation', packText],
  ])('changes nothing where its file %s', async (_, text) => {
    const tab = await openShipping()
    serve(text)
    await expect(tab.installShipped(tab.shipped)).rejects.toMatchObject({ code: 'no-pack' })
    expect(await tab.openData()).toMatchObject({ pack: { id: pack.id }, previousPack: null })
  })
  it.each([
    ['as it ships', OTHER, true],
    ['but of an earlier build', { ...OTHER, version: '2025.1' }, false],
    ['but of another negotiation', { ...OTHER, id: 'third-talks' }, false],
  ])('is known by id and version where the browser computes no digest: %s', async (_, served, isTaken) => {
    const tab = await openShipping()
    serve(JSON.stringify(served))
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    const code = await tab.installShipped(tab.shipped).catch((failure: StoreFailure) => failure.code)
    vi.stubGlobal('crypto', webcrypto)
    expect(code).toBe(isTaken ? undefined : 'no-pack')
    expect((await tab.openData()).pack.id).toBe(isTaken ? OTHER.id : pack.id)
  })
  it.each(['at once', 'after the copy was rewritten'])(
    'is in use again when the database is lost: %s',
    async (when) => {
      const tab = await switched()
      if (when !== 'at once') await tab.startOver()
      await Dexie.delete('plenary')
      const { state } = await openTab()
      expect(state).toMatchObject({ pack: { id: OTHER.id }, packOrigin: 'bundled', entries: [of(pack.id, 1)] })
    },
  )
})

describe('an imported dataset', () => {
  const own: Pack = { ...OTHER, id: 'own-talks', names: { en: 'Own talks' } }
  const imported = async () => {
    const tab = await openShipping()
    await tab.installPack(own, 'imported')
    return tab
  }
  type Shipping = Awaited<ReturnType<typeof imported>>
  const update = async (tab: Shipping) => {
    const next = { ...pack, version: '2999.1' }
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(next)))
    expect(await tab.updateBundledPack(await tab.openData(), [await shippedAs(next)])).toBe(true)
  }
  it.each<[string, (tab: Shipping) => Promise<unknown>]>([
    [
      'two shipped ones are chosen',
      (tab) => tab.installShipped(tab.shipped).then(() => tab.installPack(pack, 'bundled')),
    ],
    ['the shipped one is updated', (tab) => tab.revertPack().then(() => update(tab))],
    [
      'a backup is restored',
      (tab) => tab.revertPack().then(() => tab.replaceAll({ pack: OTHER, records: [], madeAt })),
    ],
    [
      'another version of it is imported',
      (tab) => tab.revertPack().then(() => tab.installPack({ ...own, version: '2' }, 'imported')),
    ],
  ])('is kept as the previous one where %s', async (_, change) => {
    const tab = await imported()
    await change(tab)
    expect(await tab.openData()).toMatchObject({ previousPack: { id: own.id, version: own.version } })
    await tab.revertPack()
    expect(await tab.openData()).toMatchObject({ pack: { id: own.id }, packOrigin: 'imported' })
  })
  it('gives way to a bundled one of its own negotiation, and to an imported one', async () => {
    const tab = await imported()
    await tab.installPack({ ...own, version: '2' }, 'bundled')
    await tab.installPack(pack, 'bundled')
    expect(await tab.openData()).toMatchObject({ previousPack: { id: own.id, version: '2' } })
  })
})

describe('a backup of the other negotiation', () => {
  const records = [of(OTHER.id, 2), of(pack.id, 3)]
  it('brings its dataset and the entries of all, and leads back to the dataset that was open', async () => {
    const tab = await openTab()
    await tab.saveEntries([of(pack.id, 1)])
    await tab.replaceAll({ pack: OTHER, records, madeAt })
    const state = await tab.openData()
    expect(state).toMatchObject({ pack: { id: OTHER.id }, entries: records, previousPack: { id: pack.id } })
    expect(entriesOf(state.entries, OTHER.id)).toEqual([of(OTHER.id, 2)])
    await tab.revertPack()
    const back = await tab.openData()
    expect(entriesOf(back.entries, back.pack.id)).toEqual([of(pack.id, 3)])
  })
  it.each([
    ['to the letter', OTHER, 'bundled'],
    ['but for its content', { ...OTHER, statuses: [] }, 'imported'],
    ['in an earlier version', { ...OTHER, version: '2025.1' }, 'imported'],
    ['in a later version', { ...OTHER, version: '9999.1' }, 'imported'],
  ])('is trusted where its dataset is one that ships, %s: in use and as the previous one', async (_, other, origin) => {
    const tab = await openShipping()
    serve(null)
    await tab.replaceAll({ pack: other, records, madeAt, origin: 'bundled' })
    const { version } = other
    expect(await tab.openData()).toMatchObject({ pack: { id: OTHER.id, version }, packOrigin: origin })
    const own = { ...pack, version: '1' }
    await tab.installPack(own, 'imported')
    await tab.installPack(own, 'imported')
    await tab.replaceAll({ pack: own, previous: { pack: other, origin: 'bundled' }, records, madeAt })
    expect(await tab.openData()).toMatchObject({ packOrigin: 'imported' })
    await tab.revertPack()
    expect(await tab.openData()).toMatchObject({ pack: { id: OTHER.id, version }, packOrigin: origin })
  })
  it('keeps origin and signer of a previous dataset that is installed here, whatever the file claims', async () => {
    const tab = await openTab()
    const signer = { key: 'a-key', name: null }
    await tab.installPack(OTHER, 'imported', signer)
    await tab.replaceAll({ pack, previous: { pack: OTHER, origin: 'bundled' }, records, madeAt })
    expect(await tab.openData()).toMatchObject({ pack: { id: pack.id }, packOrigin: 'bundled' })
    await tab.revertPack()
    expect(await tab.openData()).toMatchObject({ pack: { id: OTHER.id }, packOrigin: 'imported', packSigner: signer })
  })
  it.each([
    ['was bundled there, is updated to it', 'bundled', OTHER.version, 'bundled'],
    ['was imported there, stays', 'imported', '2025.1', 'imported'],
    ['has no origin, stays', undefined, '2025.1', 'imported'],
  ] as const)('whose dataset is earlier than the one that ships, and %s', async (_, claimed, version, origin) => {
    const tab = await openShipping()
    const earlier = { ...OTHER, version: '2025.1', statuses: [] }
    await tab.replaceAll({ pack: earlier, records, madeAt, ...(claimed && { origin: claimed }) })
    expect(await tab.openData()).toMatchObject({ pack: { id: OTHER.id, version }, packOrigin: origin })
  })
  it.each<[string, Partial<Replacement>, boolean]>([
    ['the one that was open', { pack: OTHER }, false],
    [
      'the one in use, of a backup with another as the previous one',
      { previous: { pack: OTHER, origin: 'imported' } },
      false,
    ],
    ['the one that was open before going back', { previous: { pack: OTHER, origin: 'imported' } }, true],
  ])('leaves what names no negotiation to %s', async (_, backup, isReverted) => {
    const tab = await openTab()
    await tab.replaceAll({ pack, records, madeAt, ...backup })
    if (isReverted) await tab.revertPack()
    expect(await tab.openData()).toMatchObject({ firstNegotiation: pack.id })
  })
  it('leaves it so where a database of an earlier version has a previous one of another negotiation', async () => {
    const tab = await openTab()
    const database = await new Dexie('plenary').open()
    const row = { slot: 'previous', pack: OTHER, origin: 'imported', installedAt: madeAt }
    await database.table('packs').put(row)
    database.close()
    await tab.revertPack()
    expect(await tab.openData()).toMatchObject({ pack: { id: OTHER.id }, firstNegotiation: pack.id })
  })
})

it('keeps entries of a negotiation without a dataset, in a backup too, and counts them in no other', async () => {
  const tab = await openTab()
  await tab.importEntries([of('unknown-talks', 1)], 'export')
  const { state } = await openTab()
  expect(entriesOf(state.entries, pack.id)).toEqual([])
  expect((await (await newTab()).readForBackup()).records).toEqual([of('unknown-talks', 1)])
})
