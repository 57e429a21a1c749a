// @vitest-environment happy-dom
/** Drafts in several tabs, each a set of modules of its own over one database and one localStorage. */
import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import type { AppData } from '../../store'

const NO_LOCK = { lock: null, isShut: false }
const OPEN = { lock: { id: 'one' } as never, isShut: false }
const SHUT = { ...OPEN, isShut: true }
type State = Partial<AppData> | null
const packsOf = (id: string) => stateWith({ ...fixturePack, id }).packs

const NOTHING = { clears: false, texts: new Map() }
/** Texts of all rows. */
const rows = async () => [...(await (await import('../../store/log/draft-rows')).changeRows(NOTHING)).values()]
const settled = () => new Promise((resolve) => setTimeout(resolve, 50))

/** A tab of the app, with its drafts read. `null` for one whose data are loading. */
async function openTab(first: State = NO_LOCK) {
  vi.resetModules()
  const [state, drafts] = await Promise.all([import('../state'), import('./drafts')])
  const load = (next: State) => (state.appData.value = next && { ...stateWith(fixturePack), ...next })
  load(first)
  if (first === null) drafts.keepDrafts()
  else await drafts.draftsReady()
  return { load, hold: drafts.holdDraftsWhile, read: () => drafts.readDraftText('.spam'), write: writer(drafts) }
}
const writer =
  ({ writeDraftText }: typeof import('./drafts')) =>
  (text: string | null) =>
    writeDraftText('.spam', text)

/** A tab with a draft that is in the database. */
async function openWith(text: string) {
  const tab = await openTab()
  tab.write(text)
  await expect.poll(rows).toEqual([text])
  return tab
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it.each([
  ['what was typed last', 'a note', 'a note'],
  ['no draft that was deleted', null, null],
])('has after a crash %s', async (_, last, found) => {
  const tab = await openWith('a n')
  for (const text of ['a', last]) tab.write(text)
  await expect.poll(rows).toEqual(last === null ? [] : [last])
  expect((await openTab()).read()).toBe(found)
})

describe('between two tabs', () => {
  it.each([
    ['typed further', 'half and half'],
    ['deleted', null],
  ])('is not undone by one that opens while it is %s', async (_, text) => {
    const one = await openWith('half')
    const two = await openTab(null)
    one.write(text)
    two.load(NO_LOCK)
    await expect.poll(two.read).toBe(text)
    expect(one.read()).toBe(text)
    await settled()
    expect(await rows()).toEqual(text === null ? [] : [text])
  })
  it('is not deleted by one whose data are loading', async () => {
    const one = await openWith('a n')
    await openTab(null)
    one.write('a note')
    await settled()
    expect(await rows()).toEqual(['a note'])
  })
  it.each([['typed'], [null]])('is as in the last transaction (%s)', async (text) => {
    const [one, two] = [await openWith('a note'), await openTab()]
    one.write('before')
    // Its turn begins.
    await Promise.resolve()
    two.write('between')
    one.write(text)
    await expect.poll(() => [one.read(), two.read()]).toEqual([text, text])
  })
})

describe('a write that failed', () => {
  it.each<['put' | 'delete', string | null, readonly string[]]>([
    ['put', 'a longer note', ['a longer note', 'another']],
    ['delete', null, ['another']],
  ])('(%s) waits for the next one', async (method, text, stored) => {
    const tab = await openWith('a note')
    const failing = vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    })
    tab.write(text)
    await settled()
    expect([await rows(), tab.read()]).toEqual([['a note'], text])
    failing.mockRestore()
    ;(await import('./drafts')).writeDraftText('.other', 'another')
    await expect.poll(async () => (await rows()).sort()).toEqual(stored)
  })
})

describe('beside a passphrase', () => {
  it.each<[string, State, string | null]>([
    ['an unlocked tab alone', OPEN, 'a note'],
    ['no tab that is locked', SHUT, null],
  ])('is in the memory of %s', async (_, lock, text) => {
    const tab = await openWith('a note')
    tab.load(lock)
    await expect.poll(rows).toEqual([])
    expect(tab.read()).toBe(text)
    tab.write('a longer note')
    await settled()
    expect(await rows()).toEqual([])
  })
  it('is kept in memory of a locked tab while it is unlocked, until it is locked again', async () => {
    const tab = await openTab(SHUT)
    tab.write('a note')
    tab.load(OPEN)
    await settled()
    expect([tab.read(), await rows()]).toEqual(['a note', []])
    tab.load(SHUT)
    expect(tab.read()).toBeNull()
  })
  it('is discarded in a locked tab too, as another is locked', async () => {
    const tab = await openTab(SHUT)
    tab.write('a note')
    ;(await import('../state')).timesLocked.value++
    expect(tab.read()).toBeNull()
  })
  it('is held by the tab that sets the lock, while another types and learns of it', async () => {
    const [one, two] = [await openWith('secret'), await openTab()]
    let set = () => {}
    const setting = one.hold(() => new Promise<void>((resolve) => (set = resolve)))
    await expect.poll(rows).toEqual([])
    two.write('secret words')
    await settled()
    // The lock is in the database; the word of it may take a while to the other tab.
    await expect.poll(rows).toEqual([])
    one.load(OPEN)
    two.write('secret words typed')
    two.load(SHUT)
    set()
    await setting
    await expect.poll(rows).toEqual([])
    expect([one.read(), two.read()]).toEqual(['secret', null])
    await settled()
    expect(await rows()).toEqual([])
  })
  it('is stored again where no lock was set', async () => {
    const tab = await openWith('a note')
    await expect(tab.hold(() => Promise.reject(new Error('no lock')))).rejects.toThrow('no lock')
    await expect.poll(rows).toEqual(['a note'])
  })
  it('is in all tabs once the lock is removed', async () => {
    const [one, two] = [await openTab(OPEN), await openTab(SHUT)]
    one.write('a note')
    for (const tab of [two, one]) tab.load(NO_LOCK)
    await expect.poll(two.read).toBe('a note')
  })
  it('is not restored from a crash while the lock was set, and deleted', async () => {
    await openWith('a note')
    expect((await openTab(OPEN)).read()).toBeNull()
    await expect.poll(rows).toEqual([])
  })
})

it('stays with its negotiation, also where none is known as the first', async () => {
  const tab = await openWith('a red line')
  tab.load({ packs: packsOf('other-talks') })
  expect(tab.read()).toBeNull()
})

it.each([
  ['is missing', undefined],
  ['never answers', { open: () => ({}) }],
])('is in memory where the database %s, and holds no form for long', async (_, database) => {
  vi.stubGlobal('indexedDB', database)
  const began = Date.now()
  const tab = await openTab()
  expect(Date.now() - began).toBeLessThan(3000)
  tab.write('a note')
  expect(tab.read()).toBe('a note')
})
