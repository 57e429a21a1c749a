import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry, ObservationEntry } from '../../shared/domain/entries'
import type { Pack } from '../../shared/pack/schema'
import { dropNextWrite } from '../../shared/testing/dropped-write'
import { fixtureText as text } from '../../shared/testing/fixture-pack'
import { note } from '../../tools/numbered-notes'
import type { Change } from './changes'

const serve = (body: string, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(body, { status, statusText: 'test' }))

const observation = (id: string): ObservationEntry => ({
  kind: 'observation',
  id,
  layer: 'public',
  madeAt: '2026-11-24T10:00:00.000Z',
  article: 'spam',
  date: '2026-11-24',
  status: 'parked',
  statement: 'Set aside.',
  basis: 'reported',
  evidence: { url: null },
  reportedBy: { person: null, role: null, members: [] },
})

/** A fresh module is a new tab: it opens the same database anew. */
const newTab = async () => {
  vi.resetModules()
  return await import('./index')
}
type Tab = Awaited<ReturnType<typeof newTab>>

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
    expect(state.pack.observations).toHaveLength(143)
    expect(state).toMatchObject({ records: [], erased: null, previousPack: null, packOrigin: 'bundled' })
  })
  it.each([
    ['cannot be had', '', 404, 'no-pack'],
    ['is cut in half', text.slice(0, text.length / 2), 200, 'bad-pack'],
    ['is of a newer schema', text.replace('"schema":1', '"schema":2'), 200, 'bad-pack'],
  ])('says so when the pack %s, and leaves nothing behind', async (_, body, status, code) => {
    serve(body, status)
    await expect((await newTab()).openData()).rejects.toMatchObject({ code })
    serve(text)
    expect((await (await newTab()).openData()).pack.id).toBe('wto-ecommerce')
  })
})

describe('keeping', () => {
  const both = [observation('11111111-a'), observation('22222222-b')]
  it.each([
    ['a statement beyond the longest', { statement: 'x'.repeat(20_001) }, 'statement'],
    ['an address that is no link', { evidence: { url: 'javascript:alert(1)' } }, 'evidence.url'],
    ['a day that is none', { date: '2026-02-30' }, 'date'],
  ])('refuses %s, which no backup would give back', async (_, part, place) => {
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
  it('takes a repeated hand-over once', async () => {
    const tab = await newTab()
    expect(await tab.saveEntries([observation('11111111-a')])).toHaveLength(1)
    expect(await tab.saveEntries([observation('11111111-a'), observation('22222222-b')])).toEqual([
      observation('22222222-b'),
    ])
  })
  it('tells who watches, once the transaction is complete', async () => {
    const tab = await newTab()
    const heard = vi.fn()
    tab.watchEntries(heard)
    await tab.saveEntries([observation('11111111-a')])
    expect(heard).toHaveBeenCalledExactlyOnceWith({ type: 'kept', records: [observation('11111111-a')] })
  })
  it.each<[string, (tab: Tab) => Promise<readonly Entry[]>, Change]>([
    ['kept', (tab) => tab.saveEntries(both), { type: 'kept', records: both }],
    ['imported', (tab) => tab.importEntries(both), { type: 'replaced' }],
  ])('tells what was %s by an attempt that was complete as the connection was dropped', async (_, write, change) => {
    const tab = await newTab()
    await tab.openData()
    const heard = vi.fn()
    tab.watchEntries(heard)
    dropNextWrite()
    expect(await write(tab)).toEqual(both)
    expect(heard).toHaveBeenCalledExactlyOnceWith(change)
    expect((await (await newTab()).openData()).erased).toBeNull()
  })
})

describe('packs', () => {
  const newer = text.replace(/"version":"[^"]+"/, '"version":"2999.1"')
  it('a newer shipped pack replaces the old one and leaves the records', async () => {
    const tab = await newTab()
    const before = await tab.openData()
    await tab.saveEntries([observation('11111111-a')])
    serve(newer)
    expect(await tab.updateBundledPack(before, '2999.1')).toBe(true)
    const after = await tab.openData()
    expect(after.pack.version).toBe('2999.1')
    expect(after.entries).toHaveLength(1)
    expect(await tab.revertPack()).toBe(true)
    expect((await tab.openData()).pack.version).toBe(before.pack.version)
  })
  it.each(['2026.11.1', '1', 'x'])('no download where the shipped one is not newer (%s)', async (version) => {
    const tab = await newTab()
    const state = await tab.openData()
    serve('', 500)
    expect(await tab.updateBundledPack(state, version)).toBe(false)
  })
  it('a refused update leaves the pack that was', async () => {
    const tab = await newTab()
    const state = await tab.openData()
    serve(newer.slice(1))
    expect(await tab.updateBundledPack(state, '2999.1')).toBe(false)
    expect((await tab.openData()).pack.version).toBe(state.pack.version)
  })
})

it('what an attempt that was dropped has done to the packs is not done again', async () => {
  const tab = await newTab()
  const { pack } = await tab.openData()
  dropNextWrite()
  await tab.installPack({ ...pack, version: '2999.1' }, 'imported')
  expect(await tab.openData()).toMatchObject({ pack: { version: '2999.1' }, previousPack: { version: pack.version } })
  dropNextWrite()
  expect(await tab.revertPack()).toBe(true)
  expect(await tab.openData()).toMatchObject({ pack: { version: pack.version }, previousPack: { version: '2999.1' } })
})

it('a pack is installed over one whose instant is damaged', async () => {
  const tab = await newTab()
  const { pack } = await tab.openData()
  const database = await new Dexie('plenary').open()
  await database.table('packs').update('active', { installedAt: 'damaged' })
  database.close()
  await tab.installPack({ ...pack, version: '2999.1' }, 'imported')
  expect(await tab.openData()).toMatchObject({ pack: { version: '2999.1' } })
})

describe('going back', () => {
  const newer = text.replace(/"version":"[^"]+"/, '"version":"2999.1"')
  const signer = { key: 'a-key', name: null }
  const imported = (pack: Pack): Pack => ({ ...pack, version: '2026.12.9' })
  it('from an imported pack makes the shipped one shipped again, and later ones come', async () => {
    const tab = await newTab()
    const { pack } = await tab.openData()
    await tab.installPack(imported(pack), 'imported', signer)
    expect(await tab.openData()).toMatchObject({ packOrigin: 'imported', packSigner: signer })
    await tab.revertPack()
    const back = await tab.openData()
    expect(back).toMatchObject({ packOrigin: 'bundled', packSigner: null, pack: { version: pack.version } })
    await tab.revertPack()
    expect(await tab.openData()).toMatchObject({ packOrigin: 'imported', packSigner: signer })
    await tab.revertPack()
    serve(newer)
    expect(await tab.updateBundledPack(await tab.openData(), '2999.1')).toBe(true)
    expect(await tab.openData()).toMatchObject({ packOrigin: 'bundled', pack: { version: '2999.1' } })
  })
  it('from a newer shipped pack to an older is not undone by the next start', async () => {
    const tab = await newTab()
    const before = await tab.openData()
    serve(newer)
    await tab.updateBundledPack(before, '2999.1')
    await tab.revertPack()
    expect(await tab.updateBundledPack(await tab.openData(), '2999.1')).toBe(false)
    await tab.revertPack()
    expect(await tab.openData()).toMatchObject({ packOrigin: 'bundled', pack: { version: '2999.1' } })
  })
  it('works after a backup and its restore on another device', async () => {
    const tab = await newTab()
    const { pack } = await tab.openData()
    await tab.installPack(imported(pack), 'imported', signer)
    const held = await tab.readForBackup()
    await Dexie.delete('plenary')
    vi.stubGlobal('localStorage', new MemoryStorage())
    serve(newer)
    const other = await newTab()
    await other.openData()
    await other.replaceAll({ pack: imported(pack), madeAt: '2026-11-24T10:00:00.000Z', ...held })
    expect(await other.openData()).toMatchObject({ packOrigin: 'imported', previousPack: { version: pack.version } })
    await other.revertPack()
    expect(await other.openData()).toMatchObject({ packOrigin: 'bundled', pack: { version: pack.version } })
  })
})

describe('imports and restores', () => {
  const madeAt = '2026-11-24T10:00:00.000Z'
  const many = Array.from({ length: 2500 }, (_, index) => observation(`imported-${index}`))
  it('adds what is not there, with progress', async () => {
    const tab = await newTab()
    await tab.openData()
    await tab.saveEntries([observation('imported-7')])
    const progress: number[] = []
    expect(await tab.importEntries(many, (done) => progress.push(done))).toHaveLength(2499)
    expect(progress).toEqual([1000, 2000, 2499])
    expect(await tab.importEntries(many)).toEqual([])
    expect((await tab.openData()).entries).toHaveLength(2500)
  })
  it('a restore of the same pack leaves it shipped, and knows of the backup', async () => {
    const tab = await newTab()
    const { pack } = await tab.openData()
    await tab.replaceAll({ pack: JSON.parse(JSON.stringify(pack)), records: many, madeAt })
    expect(await tab.openData()).toMatchObject({
      packOrigin: 'bundled',
      previousPack: null,
      lastBackup: { at: '2026-11-24T10:00:00.000Z', records: many.length },
    })
  })
  it('a restore of another pack of the same version is not taken for the shipped one', async () => {
    const tab = await newTab()
    const { pack } = await tab.openData()
    await tab.replaceAll({ pack: { ...pack, observations: pack.observations.slice(1) }, records: [], madeAt })
    expect(await tab.openData()).toMatchObject({ packOrigin: 'imported', previousPack: { version: pack.version } })
  })
  it.each([
    ['an older shipped one stays shipped, and the next start brings the later', '2000.1', 'bundled', 'bundled', true],
    ['a later shipped one stays shipped', '2999.1', 'bundled', 'bundled', false],
    ['an imported one stays imported', '2000.1', 'imported', 'imported', false],
    ['one of which nothing is said is imported', '2000.1', undefined, 'imported', false],
  ] as const)('of the packs of a restore, %s', async (_, version, origin, now, updated) => {
    const tab = await newTab()
    const { pack } = await tab.openData()
    const said = origin ? { origin } : {}
    await tab.replaceAll({ pack: { ...pack, version }, records: [], madeAt, ...said })
    const state = await tab.openData()
    expect(state).toMatchObject({ packOrigin: now, pack: { version } })
    expect(await tab.updateBundledPack(state, pack.version)).toBe(updated)
  })
  it.each([
    ['of the same version with another content', { statuses: [] }],
    ['of another negotiation', { id: 'other', version: '2000.1' }],
  ])('a pack %s is not taken for the shipped one, whatever the file says', async (_, change) => {
    const tab = await newTab()
    const { pack } = await tab.openData()
    await tab.replaceAll({ pack: { ...pack, ...change }, records: [], madeAt, origin: 'bundled' })
    expect((await tab.openData()).packOrigin).toBe('imported')
  })
  it('a restore that fails half-way leaves everything as it was', async () => {
    const tab = await newTab()
    const { pack } = await tab.openData()
    await tab.saveEntries([observation('11111111-a')])
    const failing = tab.replaceAll({ pack, records: many, madeAt }, (done) => {
      if (done > 1500) throw new Error('stopped')
    })
    await expect(failing).rejects.toThrow('stopped')
    expect((await tab.openData()).entries).toEqual([observation('11111111-a')])
  })
})

describe('an erased database', () => {
  it('is told apart from a first start, until the user starts anew', async () => {
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
  it('counts what was kept while a backup was made', async () => {
    const tab = await newTab()
    await tab.openData()
    await tab.saveEntries([observation('11111111-a'), observation('22222222-b')])
    await tab.noteBackup({ at: '2026-11-24T10:00:00.000Z', records: 1 })
    await Dexie.delete('plenary')
    const { erased } = await (await newTab()).openData()
    expect(erased).toMatchObject({ records: 2, lastBackup: '2026-11-24T10:00:00.000Z' })
  })
})

describe('the clock', () => {
  const ahead = { ...observation('11111111-a'), madeAt: '2999-01-01T00:00:00.000Z' }
  it('set back makes no record older than one that is here', async () => {
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
    ['this tab kept', (tab) => tab.saveEntries([ahead])],
    ['another tab kept', (_, other) => other.saveEntries([ahead])],
  ])('set back makes no record older than one that %s since', async (_, write) => {
    const [other, tab] = [await newTab(), await newTab()]
    await tab.openData()
    await write(tab, other)
    await expect.poll(() => tab.instant() > ahead.madeAt).toBe(true)
  })
})

describe('a record erased under a tab', () => {
  it('is noticed at the next write, and put back without what is there twice', async () => {
    const tab = await newTab()
    const before = await tab.openData()
    await tab.saveEntries([observation('11111111-a')])
    const held = await tab.openData()
    const heard = vi.fn()
    tab.watchDatabase(heard)
    await Dexie.delete('plenary')
    await tab.saveEntries([observation('22222222-b')])
    expect(heard).toHaveBeenCalledWith('erased')
    expect((await tab.openData()).erased).toMatchObject({ born: before.born })
    expect(await tab.restoreLost({ ...held, entries: [...held.entries, observation('22222222-b')] })).toBe(1)
    const after = await (await newTab()).openData()
    expect(after.erased).toBeNull()
    expect(after.entries.map(({ id }) => id).sort()).toEqual(['11111111-a', '22222222-b'])
  })
})

describe('what is read before the store is loaded', () => {
  const early = async () => {
    const { openRaw, readRows } = await import('./raw-read')
    const database = await openRaw()
    return database && (await readRows(database))
  }

  const make = async (version: number) => {
    const db = new Dexie('plenary')
    db.version(version).stores({ others: '&id' })
    await db.open()
    db.close()
  }

  it('makes the record that the store itself reads', async () => {
    const tab = await newTab()
    await tab.openData()
    await tab.importEntries([observation('11111111-a')])
    await tab.saveEntries([observation('22222222-b'), { ...observation('33333333-c'), layer: 'private' }])
    await tab.setLock('a passphrase')
    const rows = early()
    expect(await rows).not.toBeNull()
    const next = await newTab()
    expect(await next.openData(rows)).toEqual(await (await newTab()).openData())
  })
  it.each([
    ['there is no database', async () => {}],
    ['it is of a version to come', async () => await make(3)],
    ['it has no store of ours', async () => await make(2)],
  ])('is left to the store where %s', async (_, prepare) => {
    await prepare()
    expect(await early()).toBeNull()
  })
  it('is read again once another tab wrote', async () => {
    const other = await newTab()
    await other.openData()
    const tab = await newTab()
    const rows = early()
    await rows
    await other.saveEntries([observation('11111111-a')])
    const { othersWrote } = await import('./raw-read')
    await expect.poll(othersWrote).toBe(true)
    expect((await tab.openData(rows)).entries).toHaveLength(1)
  })
  it('is told to be gone where it was erased since', async () => {
    await (await newTab()).openData()
    const tab = await newTab()
    const rows = early()
    await rows
    await Dexie.delete('plenary')
    const state = await tab.openData(rows)
    const heard = vi.fn()
    tab.watchDatabase(heard)
    await tab.attend(state)
    expect(heard).toHaveBeenCalledWith('erased')
  })
})

describe('the board as it was last drawn', () => {
  const board = { build: 'one', lang: 'en', day: '2026-11-25', until: '9999-12-31', drawn: '[]' } as const
  const kept = async () => {
    const early = await import('./raw-read')
    const database = await early.openRaw()
    const board = database && (await early.readLastBoard(database))
    database?.close()
    return board
  }

  it('is there for the next start, and makes no database where there is none', async () => {
    expect(await kept()).toBeNull()
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('plenary')
    const tab = await newTab()
    await tab.saveBoard(board, await tab.openData())
    expect(await kept()).toEqual(board)
    await (await newTab()).openData()
    expect(await kept()).toEqual(board)
  })
  const mine = { ...observation('aaaaaaaa-1'), article: 'spam' }
  const takenBack = { kind: 'withdrawal', id: 'aaaaaaaa-2', layer: 'public', madeAt: mine.madeAt, reason: '' } as const
  it.each<[string, (tab: Tab) => Promise<unknown>]>([
    ['one is taken back that nobody knows', (tab) => tab.saveEntries([{ ...takenBack, withdraws: 'none' }])],
    ['records are imported', (tab) => tab.importEntries([observation('aaaaaaaa-1')])],
    ['another pack is installed', (tab) => tab.installPack({ ...JSON.parse(text), version: '9999.1' }, 'imported')],
    ['the pack before is taken again', (tab) => tab.revertPack()],
    [
      'a backup takes the place of all',
      (tab) => tab.replaceAll({ pack: JSON.parse(text), records: [], madeAt: '2026-11-24T10:00:00.000Z' }),
    ],
    ['the private layer is locked', (tab) => tab.setLock('a passphrase')],
    ['the record is begun anew', (tab) => tab.startOver()],
  ])('is gone once %s', async (_, change) => {
    const tab = await newTab()
    await tab.openData()
    await tab.installPack({ ...JSON.parse(text), version: '9999.0' }, 'imported')
    await tab.saveBoard(board, await tab.openData())
    expect(await kept()).toEqual(board)
    await change(tab)
    expect(await kept()).toBeNull()
    await tab.saveEntries([note(1)])
    expect(await kept()).toBeNull()
  })
  it.each<[string, (tab: Tab) => Promise<unknown>, string[]]>([
    ['an observation', (tab) => tab.saveEntries([mine]), ['spam']],
    ['a note', (tab) => tab.saveEntries([note(1)]), []],
    [
      'what takes back one that was read',
      (tab) => tab.saveEntries([{ ...takenBack, withdraws: 'aaaaaaaa-0' }]),
      ['de-minimis'],
    ],
    ['a backup', (tab) => tab.noteBackup({ at: '2026-11-24T10:00:00.000Z', records: 0 }), []],
  ])('is left as it is by %s, with what that may have moved', async (_, change, moved) => {
    const tab = await newTab()
    await tab.openData()
    await tab.saveEntries([{ ...observation('aaaaaaaa-0'), article: 'de-minimis' }])
    // Whatever it is like: it is not read.
    const damaged = { ...board, drawn: '[' }
    await tab.saveBoard(damaged, await tab.openData())
    expect(await kept()).toEqual(damaged)
    expect(await tab.savedBoard()).toEqual(damaged)
    await change(tab)
    expect(await kept()).toEqual({ ...damaged, moved })
    expect(await tab.savedBoard()).toBeNull()
  })
  it('is found with all that was moved since, until it is kept anew', async () => {
    const tab = await newTab()
    await tab.saveBoard(board, await tab.openData())
    await tab.saveEntries([mine])
    await tab.saveEntries([{ ...mine, id: 'aaaaaaaa-3', article: 'de-minimis' }, note(1)])
    await tab.saveEntries([{ ...mine, id: 'aaaaaaaa-4' }, note(2)])
    expect(await kept()).toEqual({ ...board, moved: ['spam', 'de-minimis'] })
    await tab.saveBoard(board, await tab.openData())
    expect(await kept()).toEqual(board)
    expect(await tab.savedBoard()).toEqual(board)
  })
  it.each<[string, (other: Tab) => Promise<unknown>, object | null]>([
    ['a record that another kept', (other) => other.saveEntries([mine]), { ...board, moved: ['spam'] }],
    ['a lock that another set', (other) => other.setLock('a passphrase'), null],
    [
      'a pack that another installed',
      (other) => other.installPack({ ...JSON.parse(text), version: '9999.1' }, 'imported'),
      null,
    ],
  ])('is not kept by a tab that has not heard of %s', async (_, write, left) => {
    const [one, other] = [await newTab(), await newTab()]
    await one.openData()
    await one.saveEntries([{ ...observation('aaaaaaaa-2'), layer: 'private' }])
    const before = await one.openData()
    await one.saveBoard(board, before)
    await other.openData()
    await write(other)
    await one.saveBoard({ ...board, drawn: '["drawn without it"]' }, before)
    expect(await kept()).toEqual(left)
  })
})
