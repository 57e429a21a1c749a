import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Entry, type ObservationEntry, withdrawnIds } from '../../shared/domain/entries/entries'
import { idUnder } from '../../shared/domain/entries/id-under'
import type { Pack } from '../../shared/pack/schema'
import { dropNextWrite } from '../../testing/dropped-write'
import { fixtureText as text } from '../../testing/fixture-pack'
import { newTab, onlyRow, type Tab } from '../../testing/store-tab'
import type { Change } from './changes'

const serve = (body: string, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(body, { status, statusText: 'test' }))

const ID = 'wto-ecommerce'
const observation = (id: string): ObservationEntry => ({
  kind: 'observation',
  id,
  layer: 'public',
  negotiation: 'wto-ecommerce',
  madeAt: '2026-11-24T10:00:00.000Z',
  article: 'spam',
  date: '2026-11-24',
  status: 'parked',
  statement: 'Set aside.',
  basis: 'reported',
  evidence: { url: null },
  reportedBy: { person: null, role: null, members: [] },
})

/** The packs that ship with a build: the one of the fixture, in a version and with a text. */
const shipping = (version: string, body = '') => {
  const digest = createHash('sha256').update(body).digest('hex')
  return [{ id: 'wto-ecommerce', version, names: { en: '' }, file: 'packs/wto-ecommerce.json', digest, content: '' }]
}

class MemoryStorage {
  readonly kept = new Map<string, string>()
  getItem = (key: string) => this.kept.get(key) ?? null
  setItem = (key: string, value: string) => void this.kept.set(key, value)
}

beforeEach(async () => {
  await Dexie.delete('plenary')
  vi.stubGlobal('localStorage', new MemoryStorage())
  vi.stubGlobal('navigator', {})
  serve(text)
})

describe('first start', () => {
  it('installs the shipped pack', async () => {
    const state = await (await newTab()).openData()
    expect(onlyRow(state).pack.observations).toHaveLength(143)
    expect(state).toMatchObject({ entries: [], erased: null })
    expect(onlyRow(state)).toMatchObject({ slot: ID, origin: 'bundled' })
    expect(onlyRow(state)).not.toHaveProperty('previous')
  })
  it.each([
    ['cannot be fetched', '', 404, 'no-pack'],
    ['is cut in half', text.slice(0, text.length / 2), 200, 'bad-pack'],
    ['is of another negotiation', text.replace('"id":"wto-ecommerce"', '"id":"other"'), 200, 'no-pack'],
    ['has a newer schema', text.replace('"schema":2', '"schema":9'), 200, 'bad-pack'],
  ])('reports a pack that %s, and leaves nothing behind', async (_, body, status, code) => {
    serve(body, status)
    await expect((await newTab()).openData()).rejects.toMatchObject({ code })
    serve(text)
    expect(onlyRow(await (await newTab()).openData()).slot).toBe(ID)
  })
})

describe('saving', () => {
  const both = [observation('11111111-a'), observation('22222222-b')]
  it.each([
    ['a statement beyond the maximum length', { statement: 'x'.repeat(20_001) }, 'statement'],
    ['an address that is not http(s)', { evidence: { url: 'javascript:alert(1)' } }, 'evidence.url'],
    ['a date that does not exist', { date: '2026-02-30' }, 'date'],
  ])('refuses %s, which a backup could not restore', async (_, part, place) => {
    const tab = await newTab()
    await tab.openData()
    const unfit = { ...observation('aaaaaaaa-1'), ...part }
    const refused = { code: 'unfit', detail: expect.stringContaining(place) }
    await expect(tab.saveEntries([observation('aaaaaaaa-2'), unfit])).rejects.toMatchObject(refused)
    expect((await tab.openData()).entries).toEqual([])
  })
  it('is there for the next tab', async () => {
    const tab = await newTab()
    await tab.openData()
    await tab.saveEntries([observation('11111111-a')])
    expect((await (await newTab()).openData()).entries).toEqual([observation('11111111-a')])
  })
  it('is idempotent', async () => {
    const tab = await newTab()
    expect(await tab.saveEntries([observation('11111111-a')])).toHaveLength(1)
    expect(await tab.saveEntries([observation('11111111-a'), observation('22222222-b')])).toEqual([
      observation('22222222-b'),
    ])
  })
  it('publishes the change after the commit', async () => {
    const tab = await newTab()
    const listener = vi.fn()
    tab.watchEntries(listener)
    await tab.saveEntries([observation('11111111-a')])
    expect(listener).toHaveBeenCalledExactlyOnceWith({
      type: 'kept',
      records: [observation('11111111-a')],
      steps: [expect.objectContaining({ kind: 'save', entries: ['11111111-a'] })],
    })
  })
  it.each<[string, (tab: Tab) => Promise<readonly Entry[]>, Change]>([
    ['saved', (tab) => tab.saveEntries(both), { type: 'kept', records: both }],
    ['imported', async (tab) => (await tab.importEntries(both, 'export')).added, { type: 'replaced' }],
  ])('publishes what was %s by an attempt that was dropped after its commit', async (_, write, change) => {
    const tab = await newTab()
    await tab.openData()
    const listener = vi.fn()
    tab.watchEntries(listener)
    dropNextWrite()
    expect(await write(tab)).toEqual(both)
    expect(listener).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(change))
    expect((await (await newTab()).openData()).erased).toBeNull()
  })
})

describe('packs', () => {
  const newer = text.replace(/"version":"[^"]+"/, '"version":"2999.1"')
  it('a newer bundled pack replaces the old one and leaves the entries', async () => {
    const tab = await newTab()
    const before = await tab.openData()
    await tab.saveEntries([observation('11111111-a')])
    serve(newer)
    expect(await tab.updateBundledPacks(before, shipping('2999.1', newer))).toBe(true)
    const after = await tab.openData()
    expect(onlyRow(after).pack.version).toBe('2999.1')
    expect(after.entries).toHaveLength(1)
    expect(await tab.revertPack(ID)).toBe(true)
    expect(onlyRow(await tab.openData()).pack.version).toBe(onlyRow(before).pack.version)
  })
  it.each(['2026.11.1', '1', 'x'])('no download when the shipped one is not newer (%s)', async (version) => {
    const tab = await newTab()
    const state = await tab.openData()
    serve('', 500)
    expect(await tab.updateBundledPacks(state, shipping(version))).toBe(false)
  })
  it('a refused update leaves the pack that was', async () => {
    const tab = await newTab()
    const state = await tab.openData()
    serve(newer.slice(1))
    await expect(tab.updateBundledPacks(state, shipping('2999.1', newer))).rejects.toMatchObject({ code: 'no-pack' })
    expect(onlyRow(await tab.openData()).pack.version).toBe(onlyRow(state).pack.version)
  })
})

it('an attempt that was dropped after its commit is not applied to the packs again', async () => {
  const tab = await newTab()
  const { pack } = onlyRow(await tab.openData())
  dropNextWrite()
  await tab.addPack({ ...pack, version: '2999.1' }, 'imported')
  expect(await tab.openData()).toMatchObject({
    packs: [{ pack: { version: '2999.1' }, previous: { pack: { version: pack.version } } }],
  })
  dropNextWrite()
  expect(await tab.revertPack(ID)).toBe(true)
  expect(await tab.openData()).toMatchObject({
    packs: [{ pack: { version: pack.version }, previous: { pack: { version: '2999.1' } } }],
  })
})

it('a pack that was made here stays known as such, also after an update of it is reverted', async () => {
  const tab = await newTab()
  const { pack } = onlyRow(await tab.openData())
  const own = { ...pack, id: 'own-talks' }
  await tab.addOwnPack(own)
  await tab.addPack({ ...own, version: '2999.1' }, 'imported')
  const rowOf = async () => (await tab.openData()).packs.find(({ slot }) => slot === own.id)
  expect(await rowOf()).toMatchObject({ origin: 'imported', previous: { isOwn: true } })
  expect(await rowOf()).not.toHaveProperty('isOwn')
  await tab.revertPack(own.id)
  expect(await rowOf()).toMatchObject({ isOwn: true })
  expect((await tab.openData()).packs.filter(({ isOwn }) => isOwn)).toHaveLength(1)
})

it('a pack is installed over one whose instant is damaged', async () => {
  const tab = await newTab()
  const { pack } = onlyRow(await tab.openData())
  const database = await new Dexie('plenary').open()
  await database.table('packs').update(ID, { installedAt: 'damaged' })
  database.close()
  await tab.addPack({ ...pack, version: '2999.1' }, 'imported')
  expect(await tab.openData()).toMatchObject({ packs: [{ pack: { version: '2999.1' } }] })
})

describe('reverting', () => {
  const newer = text.replace(/"version":"[^"]+"/, '"version":"2999.1"')
  const signer = { key: 'a-key', name: null }
  const imported = (pack: Pack): Pack => ({ ...pack, version: '2026.12.9' })
  it('from an imported pack makes the bundled one bundled again, and it is updated', async () => {
    const tab = await newTab()
    const { pack } = onlyRow(await tab.openData())
    await tab.addPack(imported(pack), 'imported', signer)
    expect(await tab.openData()).toMatchObject({ packs: [{ origin: 'imported', signer }] })
    await tab.revertPack(ID)
    const back = await tab.openData()
    expect(back).toMatchObject({ packs: [{ origin: 'bundled', signer: null, pack: { version: pack.version } }] })
    await tab.revertPack(ID)
    expect(await tab.openData()).toMatchObject({ packs: [{ origin: 'imported', signer }] })
    await tab.revertPack(ID)
    serve(newer)
    expect(await tab.updateBundledPacks(await tab.openData(), shipping('2999.1', newer))).toBe(true)
    expect(await tab.openData()).toMatchObject({ packs: [{ origin: 'bundled', pack: { version: '2999.1' } }] })
  })
  it('from a newer bundled pack to an older is not undone by the next start', async () => {
    const tab = await newTab()
    const before = await tab.openData()
    serve(newer)
    await tab.updateBundledPacks(before, shipping('2999.1', newer))
    await tab.revertPack(ID)
    expect(await tab.updateBundledPacks(await tab.openData(), shipping('2999.1', newer))).toBe(false)
    await tab.revertPack(ID)
    expect(await tab.openData()).toMatchObject({ packs: [{ origin: 'bundled', pack: { version: '2999.1' } }] })
  })
  it('works after a backup and its restore on another device', async () => {
    const tab = await newTab()
    const { pack } = onlyRow(await tab.openData())
    await tab.addPack(imported(pack), 'imported', signer)
    const held = await tab.readForBackup()
    await Dexie.delete('plenary')
    vi.stubGlobal('localStorage', new MemoryStorage())
    const other = await newTab()
    await other.openData()
    await other.replaceAll({ madeAt: '2026-11-24T10:00:00.000Z', ...held })
    expect(await other.openData()).toMatchObject({
      packs: [{ origin: 'imported', previous: { pack: { version: pack.version } } }],
    })
    await other.revertPack(ID)
    expect(await other.openData()).toMatchObject({ packs: [{ origin: 'bundled', pack: { version: pack.version } }] })
  })
  it('makes the device that wrote the backup one of the user’s own', async () => {
    const tab = await newTab()
    await tab.openData()
    const [{ device }, held] = [tab.thisDevice(), await tab.readForBackup()]
    await Dexie.delete('plenary')
    vi.stubGlobal('localStorage', new MemoryStorage())
    const other = await newTab()
    await other.openData()
    await other.replaceAll({ madeAt: '2026-11-24T10:00:00.000Z', ...held })
    expect(other.ownDevices()).toEqual([other.thisDevice().device, device])
    expect((await other.readForBackup()).devices).toEqual(other.ownDevices())
  })
})

describe('imports and restores', () => {
  const madeAt = '2026-11-24T10:00:00.000Z'
  const many = Array.from({ length: 2500 }, (_, index) => observation(`imported-${index}`))
  it('an import adds the entries that are new, with progress', async () => {
    const tab = await newTab()
    await tab.openData()
    await tab.saveEntries([observation('imported-7')])
    const progress: number[] = []
    expect((await tab.importEntries(many, 'export', (done) => progress.push(done))).added).toHaveLength(2499)
    expect(progress).toEqual([1000, 2000, 2499])
    expect(await tab.importEntries(many, 'export')).toEqual({ id: null, added: [] })
    expect((await tab.openData()).entries).toHaveLength(2500)
  })
  it('a restore of the same pack leaves it bundled, and notes the backup', async () => {
    const tab = await newTab()
    const { pack } = onlyRow(await tab.openData())
    await tab.replaceAll({ pack: JSON.parse(JSON.stringify(pack)), records: many, madeAt })
    expect(await tab.openData()).toMatchObject({
      packs: [{ origin: 'bundled' }],
      lastBackup: { at: '2026-11-24T10:00:00.000Z', records: many.length },
    })
  })
  it('a restore of another pack of the same version is not taken for the bundled one', async () => {
    const tab = await newTab()
    const { pack } = onlyRow(await tab.openData())
    await tab.replaceAll({ pack: { ...pack, observations: pack.observations.slice(1) }, records: [], madeAt })
    expect(await tab.openData()).toMatchObject({
      packs: [{ origin: 'imported', previous: { pack: { version: pack.version } } }],
    })
  })
  it.each([
    ['of the same version with another content', { statuses: [] }],
    ['of an earlier version', { version: '2000.1' }],
    ['of a later version', { version: '2999.1' }],
    ['of another negotiation', { id: 'other', version: '2000.1' }],
  ])('a pack %s is not taken for the bundled one, whatever the file claims', async (_, change) => {
    const tab = await newTab()
    const { pack } = onlyRow(await tab.openData())
    const next = { ...pack, ...change }
    await tab.replaceAll({ pack: next, records: [], madeAt, origin: 'bundled' })
    const { packs } = await tab.openData()
    expect(packs.find(({ slot }) => slot === next.id)?.origin).toBe('imported')
  })
  it('a restore that fails half-way leaves everything as it was', async () => {
    const tab = await newTab()
    const { pack } = onlyRow(await tab.openData())
    await tab.saveEntries([observation('11111111-a')])
    const failing = tab.replaceAll({ pack, records: many, madeAt }, (done) => {
      if (done > 1500) throw new Error('stopped')
    })
    await expect(failing).rejects.toThrow('stopped')
    expect((await tab.openData()).entries).toEqual([observation('11111111-a')])
  })
})

describe('an erased database', () => {
  it('is told from a first start, until the user starts over', async () => {
    const tab = await newTab()
    await tab.openData()
    await tab.saveEntries([observation('11111111-a')])
    await (await newTab()).openData()
    await Dexie.delete('plenary')
    const erased = await (await newTab()).openData()
    expect(erased.erased).toMatchObject({ records: 1 })
    expect((await (await newTab()).openData()).erased).not.toBeNull()
    await (await newTab()).startOver()
    expect((await (await newTab()).openData()).erased).toBeNull()
  })
  it('counts entries saved while a backup was made', async () => {
    const tab = await newTab()
    await tab.openData()
    await tab.saveEntries([observation('11111111-a'), observation('22222222-b')])
    await tab.noteBackup({ at: '2026-11-24T10:00:00.000Z', records: 1 })
    await Dexie.delete('plenary')
    const { erased } = await (await newTab()).openData()
    expect(erased).toMatchObject({ records: 2, lastBackup: '2026-11-24T10:00:00.000Z' })
  })
})

it('a withdrawal is read as of what its author signed, where another’s entry bears the id', async () => {
  const [anna, ben] = ['a', 'b'].map((letter) => ({ device: letter.repeat(26), name: '' }))
  const [theirs, hers] = ['11111111-a', idUnder('11111111-a', anna?.device ?? '')].map(observation)
  const withdrawal = {
    kind: 'withdrawal',
    layer: 'public',
    withdraws: '11111111-a',
    reason: '',
    negotiation: 'wto-ecommerce',
  } as const
  const tab = await newTab()
  await tab.openData()
  await tab.saveEntries([
    { ...theirs, by: ben } as ObservationEntry,
    { ...hers, by: anna } as ObservationEntry,
    { ...withdrawal, id: '22222222-a', madeAt: '2026-11-25T10:00:00.000Z', by: anna },
  ])
  const { entries } = await (await newTab()).openData()
  expect([...withdrawnIds(entries)]).toEqual([hers?.id])
})

describe('the clock', () => {
  const DAY = 86_400_000
  const later = (ms: number): string => new Date(Date.now() + ms).toISOString()
  const [ben, colleague] = [
    { device: 'abcdefghijklmnopqrstuvwxyz', name: 'Ben' },
    { device: 'another-device', name: 'A. Colleague' },
  ]
  const ahead = { ...observation('11111111-a'), madeAt: later(9 * 60_000) }
  it('set back makes no entry older than an existing one', async () => {
    const tab = await newTab()
    await tab.openData()
    await tab.saveEntries([ahead])
    const next = await newTab()
    await next.openData()
    const [first, second] = [next.instant(), next.instant()]
    expect(first > ahead.madeAt).toBe(true)
    expect(second > first).toBe(true)
  })
  it.each<[string, (tab: Tab, other: Tab) => Promise<unknown>]>([
    ['this tab saved', (tab) => tab.saveEntries([ahead])],
    ['another tab saved', (_, other) => other.saveEntries([ahead])],
  ])('set back makes no entry older than one that %s since', async (_, write) => {
    const [other, tab] = [await newTab(), await newTab()]
    await tab.openData()
    await write(tab, other)
    await expect.poll(() => tab.instant() > ahead.madeAt).toBe(true)
  })
  it.each<[string, string, ObservationEntry['by'], number]>([
    ['a member’s of the year 9998', '9998-01-01T00:00:00.000Z', ben, 0],
    ['a member’s of 2099', '2099-01-01T00:00:00.000Z', ben, 0],
    ['a member’s of eleven minutes later', later(11 * 60_000), ben, 0],
    ['a member’s of five minutes later', later(5 * 60_000), ben, 5 * 60_000],
    ['an imported one of 2099', '2099-01-01T00:00:00.000Z', colleague, 0],
    ['an imported one of some hours later', later(DAY / 2), colleague, 0],
    ['an imported one of five minutes later', later(5 * 60_000), colleague, 5 * 60_000],
    ['one of this device, of 2099', '2099-01-01T00:00:00.000Z', undefined, 0],
    ['one of this device, of days later', later(4 * DAY), undefined, 0],
  ])('follows no entry from the future: %s', async (_, madeAt, by, follows) => {
    const entry = { ...observation('11111111-a'), madeAt, ...(by && { by }) }
    const tab = await newTab()
    await tab.openData()
    await tab.importEntries([entry], 'export')
    for (const next of [tab, await newTab()]) {
      const data = await next.openData()
      expect([data.entries.length, data.ahead.length]).toEqual(follows > 0 ? [1, 0] : [0, 1])
      const made = next.instant()
      expect(made < later(follows + 1000)).toBe(true)
      expect(made > madeAt).toBe(follows > 0)
    }
    // What is added next is saved, also once that is withdrawn.
    const own = { ...observation('22222222-a'), madeAt: tab.instant() }
    expect(await tab.saveEntries([own])).toEqual([own])
    const withdrawal = {
      kind: 'withdrawal',
      layer: 'public',
      withdraws: entry.id,
      reason: '',
      negotiation: 'wto-ecommerce',
    } as const
    await tab.saveEntries([{ ...withdrawal, id: '33333333-a', madeAt: tab.instant() }])
    const after = { ...observation('44444444-a'), madeAt: tab.instant() }
    expect(await tab.saveEntries([after])).toEqual([after])
    expect(after.madeAt < later(follows + 5000)).toBe(true)
  })
  it.each([
    '2026-01-01T00:00:00+14',
    '2026-02-31T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '+275760-09-13T00:00:00.000Z',
  ])('goes on beside an entry of %s, which an earlier version took', async (madeAt) => {
    const tab = await newTab()
    await tab.importEntries([{ ...observation('11111111-a'), madeAt }], 'link')
    const next = await newTab()
    const { entries, ahead } = await next.openData()
    expect([...entries, ...ahead]).toHaveLength(1)
    const [first, second] = [next.instant(), next.instant()]
    expect(second > first).toBe(true)
    const own = [first, second].map((made, at) => ({ ...observation(`22222222-${at}`), madeAt: made }))
    expect(await next.saveEntries(own)).toEqual(own)
  })
})

describe('a database erased under a tab', () => {
  it('is noticed at the next write, and restored without duplicates', async () => {
    const tab = await newTab()
    await tab.openData()
    await tab.saveEntries([observation('11111111-a')])
    const held = await tab.openData()
    const listener = vi.fn()
    tab.watchDatabase(listener)
    await Dexie.delete('plenary')
    await tab.saveEntries([observation('22222222-b')])
    expect(listener).toHaveBeenCalledWith('erased')
    expect((await tab.openData()).erased).toMatchObject({ epoch: held.epoch })
    expect(await tab.restoreLost({ ...held, entries: [...held.entries, observation('22222222-b')] })).toBe(1)
    const after = await (await newTab()).openData()
    expect(after.erased).toBeNull()
    expect(after.entries.map(({ id }) => id).sort()).toEqual(['11111111-a', '22222222-b'])
  })
})

describe('a raw read', () => {
  const early = async () => {
    const { openRaw, readRows } = await import('./start/raw-read')
    const database = await openRaw()
    return database && (await readRows(database))
  }

  const make = async (version: number) => {
    const db = new Dexie('plenary')
    db.version(version).stores({ others: '&id' })
    await db.open()
    db.close()
  }

  it('gives the same data as the read through Dexie', async () => {
    const tab = await newTab()
    await tab.openData()
    await tab.importEntries([observation('11111111-a')], 'export')
    await tab.saveEntries([observation('22222222-b'), { ...observation('33333333-c'), layer: 'private' }])
    await tab.setLock('a passphrase')
    const rows = early()
    expect(await rows).not.toBeNull()
    const next = await newTab()
    expect(await next.openData(rows)).toEqual(await (await newTab()).openData())
  })
  it.each([
    ['there is no database', async () => {}],
    ['it has a newer schema', async () => await make(3)],
    ['it has other object stores', async () => await make(2)],
  ])('is left to the store when %s', async (_, prepare) => {
    await prepare()
    expect(await early()).toBeNull()
  })
  it('is discarded after another tab wrote', async () => {
    const other = await newTab()
    await other.openData()
    const tab = await newTab()
    const rows = early()
    await rows
    await other.saveEntries([observation('11111111-a')])
    const { othersWrote } = await import('./start/raw-read')
    await expect.poll(othersWrote).toBe(true)
    expect((await tab.openData(rows)).entries).toHaveLength(1)
  })
  it('is reported as erased when the database was erased since', async () => {
    await (await newTab()).openData()
    const tab = await newTab()
    const rows = early()
    await rows
    await Dexie.delete('plenary')
    const state = await tab.openData(rows)
    const listener = vi.fn()
    tab.watchDatabase(listener)
    await tab.attend(state)
    expect(listener).toHaveBeenCalledWith('erased')
  })
})
