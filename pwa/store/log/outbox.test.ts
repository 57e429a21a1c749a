/** Outbox: one row a write where the device is in a delegation, in the transaction of the write. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { idUnder } from '../../../shared/domain/entries/id-under'
import { referenceOf, resolved } from '../../../shared/domain/entries/references'
import { CANARY, recordsWith } from '../../../testing/canary'
import { dumpDatabase } from '../../../testing/database-dump'
import { loggedIn, note as shared } from '../../../testing/delegation/delegation'
import { fixtureText as packText } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { note as secret } from '../../../testing/numbered-notes'
import { delegationOfTab, openTab } from '../../../testing/store-tab'

const OWN = { d: 'mission', name: 'Mission', device: 'a'.repeat(26), access: 'member' } as const
const rowsOf = async (name: string): Promise<readonly unknown[]> =>
  (await dumpDatabase('plenary')).stores.find((store) => store.name === name)?.rows ?? []
const waiting = async () => (await rowsOf('outbox')) as readonly { readonly ids: readonly string[] }[]
const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id)

async function joined(access: 'member' | 'reader' = 'member') {
  const tab = await openTab()
  const delegation = await delegationOfTab()
  await delegation.saveDelegation({ ...OWN, access })
  return { tab, ...delegation }
}

beforeEach(async () => {
  await Dexie.delete('plenary')
  for (const [name, value] of Object.entries(memoryBrowser(new MemoryFolder(), new MemoryStorage())))
    vi.stubGlobal(name, value)
  vi.stubGlobal('fetch', async () => new Response(packText))
})

describe('without a delegation', () => {
  it('no table has a row, whatever is written', async () => {
    const tab = await openTab()
    await tab.saveEntries([shared('one'), secret(1)])
    await tab.importEntries([shared('two')], 'export')
    for (const name of ['outbox', 'syncLog', 'syncState']) expect(await rowsOf(name)).toEqual([])
  })
})

describe('in a delegation', () => {
  it('a write is one row, of the ids that may go', async () => {
    const { tab } = await joined()
    const [open, kept] = [recordsWith('open-word', 'public'), recordsWith(CANARY, 'private')]
    await tab.saveEntries([...kept, ...open])
    expect((await waiting()).map(({ ids }) => ids)).toEqual([idsOf(open.filter(({ kind }) => kind !== 'follow'))])
    await tab.saveEntries(open)
    await tab.saveEntries([secret(1)])
    expect(await waiting()).toHaveLength(1)
  })
  it.each([
    ['a row each', 1],
    ['in a row of many', 300],
    ['in several rows', 70],
  ])('the oldest are read and taken of 300 that wait %s, whatever waits after them', async (_, atOnce) => {
    const { tab, openSyncStore } = await joined()
    const all = Array.from({ length: 300 }, (_, at) => shared(`${at}`))
    for (let start = 0; start < all.length; start += atOnce) await tab.saveEntries(all.slice(start, start + atOnce))
    const store = openSyncStore()
    const oldest = await store.outbox(20)
    expect(oldest).toEqual(idsOf(all.slice(0, 20)))
    const take = async (ids: readonly string[]) =>
      await store.commit((await store.state()).revision, { sealed: ids, state: {} })
    expect([
      await take(oldest),
      await take(oldest),
      await take([...idsOf(all.slice(20, 30)), 'elsewhere-0001']),
    ]).toEqual([true, false, false])
    expect(await store.outbox(Number.POSITIVE_INFINITY)).toEqual(idsOf(all.slice(20)))
  })
  it('a step reads the rows that it takes from, however many wait', async () => {
    const { tab, openSyncStore } = await joined()
    const all = Array.from({ length: 200 }, (_, at) => shared(`${at}`))
    for (const one of all) await tab.saveEntries([one])
    const asked = vi.spyOn(IDBObjectStore.prototype, 'getAll')
    expect(await openSyncStore().outbox(10)).toEqual(idsOf(all.slice(0, 10)))
    const rows = await Promise.all(asked.mock.results.map(({ value }) => (value as IDBRequest<unknown[]>).result))
    asked.mockRestore()
    expect(rows.flat().length).toBeLessThan(20)
  })
  it('what waits is not enqueued again by a restore', async () => {
    const { tab, openSyncStore } = await joined()
    const one = shared('one')
    await tab.saveEntries([one])
    const { d, name } = OWN
    await tab.replaceAll({ ...(await tab.readForBackup()), madeAt: one.madeAt, delegation: { d, name } })
    expect((await waiting()).flatMap(({ ids }) => ids)).toEqual([one.id])
    expect(await openSyncStore().outbox(9)).toEqual([one.id])
  })
  it('what a device that only reads makes waits, and is its own as it leaves', async () => {
    const { tab, forgetDelegation } = await joined('reader')
    const one = shared('one')
    await tab.saveEntries([one])
    expect((await waiting()).map(({ ids }) => ids)).toEqual([[one.id]])
    expect(await forgetDelegation()).toBe(1)
    expect((await tab.openData()).entries).toEqual([{ ...one, layer: 'private' }])
  })
  it('what is too large for a batch is its own as it leaves', async () => {
    const { tab, openSyncStore, forgetDelegation } = await joined()
    const one = shared('one')
    await tab.saveEntries([one])
    const store = openSyncStore()
    const { revision } = await store.state()
    expect(await store.commit(revision, { sealed: [one.id], state: { tooLarge: [one.id] } })).toBe(true)
    expect(await forgetDelegation()).toBe(1)
    expect((await tab.openData()).entries).toEqual([{ ...one, layer: 'private' }])
  })
  it('an import is rows of a thousand, and its undo takes out what still waits', async () => {
    const { tab } = await joined()
    const many = Array.from({ length: 1100 }, (_, at) => shared(`imported ${at}`, { layer: 'public' }))
    const { id } = await tab.importEntries(many, 'export')
    expect((await waiting()).map(({ ids }) => ids.length)).toEqual([1000, 100])
    await tab.undoImport(id ?? '')
    expect(await waiting()).toEqual([])
    const [step] = (await tab.openData()).steps.slice(-1)
    expect(step && (await tab.redoStep(step, []))).toBe(true)
    expect((await waiting()).flatMap(({ ids }) => ids)).toHaveLength(1100)
  })
  it('what the delegation brings waits for nothing', async () => {
    const { openSyncStore, tab } = await joined()
    const store = openSyncStore()
    const received = [shared('received'), ...Array.from({ length: 60 }, (_, at) => shared(`more ${at}`))]
    expect(await store.commit((await store.state()).revision, { state: {}, append: received })).toBe(true)
    expect(await waiting()).toEqual([])
    expect(idsOf((await tab.openData()).entries).toSorted()).toEqual(idsOf(received).toSorted())
  })
  it.each<readonly [string, boolean]>([
    ['without a lock', false],
    ['under a lock', true],
  ])('what waits is sealed as the delegation may have it, %s', async (_, isLocked) => {
    const { openSyncStore, tab } = await joined()
    if (isLocked) await tab.setLock('correct horse battery')
    const [one, gone] = [shared('one'), shared('gone')]
    const again = (id: string, withdraws: string): Entry => ({
      kind: 'withdrawal',
      id,
      layer: 'delegation',
      negotiation: 'wto-ecommerce',
      madeAt: gone.madeAt,
      withdraws,
      reason: 'said twice',
    })
    const withdrawal = again('withdrawal-0001', gone.id)
    await tab.saveEntries([one, gone, secret(1)])
    await tab.saveEntries([withdrawal])
    const store = openSyncStore()
    const ids = await store.outbox(200)
    expect(ids).toEqual([one.id, gone.id, withdrawal.id])
    expect(idsOf(await store.outgoing(ids))).toEqual([one.id, withdrawal.id])
    expect(idsOf(await store.entries([...ids, secret(1).id]))).toEqual([...ids])
    expect((await store.entries([one.id])).map(({ by }) => by)).toEqual([{ device: OWN.device, name: '' }])
    await tab.saveEntries([again('withdrawal-0002', withdrawal.id)])
    expect(idsOf(await store.outgoing(['withdrawal-0002']))).toEqual([gone.id, 'withdrawal-0002'])
  })
  it('a reference is sealed with the signer that it names, which a tab has read as the id here', async () => {
    const { openSyncStore, tab } = await joined()
    const theirs = shared('theirs', { by: { device: 'b'.repeat(26), name: '' } })
    const withdrawal: Entry = {
      ...{ id: 'withdrawal-0001', layer: 'delegation', madeAt: theirs.madeAt, reason: '' },
      kind: 'withdrawal',
      negotiation: theirs.negotiation,
      withdraws: idUnder(theirs.id, 'b'.repeat(26)),
    }
    await tab.saveEntries([theirs, withdrawal])
    const entries = resolved([theirs, withdrawal], [theirs, withdrawal], OWN.device)
    expect(entries.map(referenceOf)).toContain(theirs.id)
    const [going] = await openSyncStore(() => ({ packs: [], entries })).outgoing([withdrawal.id])
    expect(going).toMatchObject({ withdraws: withdrawal.withdraws })
  })
  it.each([true, false])(
    'what counts again goes too where another signed under its id, in memory: %s',
    async (isRead) => {
      const { openSyncStore, tab } = await joined()
      const [own, device] = [shared('own'), 'b'.repeat(26)]
      const theirs = shared('theirs', { id: idUnder(own.id, device), by: { device, name: '' } })
      const withdrawal = (id: string, withdraws: string): Entry => ({
        ...{ id, layer: 'delegation', madeAt: own.madeAt, reason: '', negotiation: own.negotiation },
        kind: 'withdrawal',
        withdraws,
      })
      const first = withdrawal('withdrawal-0001', idUnder(own.id, OWN.device))
      await tab.saveEntries([own, theirs, first, withdrawal('withdrawal-0002', first.id)])
      const { entries } = await tab.openData()
      const store = openSyncStore(() => (isRead ? { packs: [], entries } : null))
      expect(idsOf(await store.outgoing(['withdrawal-0002']))).toEqual([own.id, 'withdrawal-0002'])
    },
  )
  it('of two tabs one step is written, and the other whole or not at all', async () => {
    const { tab, openSyncStore } = await joined()
    const one = shared('one')
    await tab.saveEntries([one])
    const [first, second] = [openSyncStore(), openSyncStore()]
    const { revision } = await first.state()
    const envelope = { name: 'log/a/1/x', bytes: new Uint8Array([1]) }
    const step = { sealed: [one.id], log: [envelope], state: { pending: envelope.name } }
    expect(await Promise.all([first.commit(revision, step), second.commit(revision, step)])).toEqual([true, false])
    expect(await second.commit(revision + 1, { ...step, log: [{ ...envelope, name: 'log/a/2/x' }] })).toBe(false)
    expect(await loggedIn(second)).toEqual([envelope])
    expect(await second.envelope('log/a/2/x')).toBeNull()
    expect(await first.envelope(envelope.name)).toEqual(envelope.bytes)
    expect(await second.outbox(9)).toEqual([])
  })
})

it('the log is read some rows at a time, of small ones several', async () => {
  const { openSyncStore } = await joined()
  const store = openSyncStore()
  const large = [900_000, 900_000, 900_000]
  const sizes = [...large, ...Array.from({ length: 20 }, () => 10), ...large]
  for (const [at, size] of sizes.entries()) {
    const { revision } = await store.state()
    const log = [{ name: `log/a/${at}/x`, bytes: new Uint8Array(size) }]
    expect(await store.commit(revision, { state: {}, log })).toBe(true)
  }
  const parts: number[] = []
  await store.readLog((items) => void parts.push(items.length))
  expect(parts).toEqual([1, 1, 1, 1, 2, 4, 8, 8])
  expect((await loggedIn(store)).map(({ bytes }) => bytes.length)).toEqual(sizes)
})

it('what was shared before is put into the outbox once', async () => {
  const tab = await openTab()
  const [one, two] = [shared('one'), shared('two', { layer: 'public' })]
  await tab.saveEntries([one, two, secret(1)])
  await tab.noteFormerDelegation(OWN)
  const { saveDelegation, enqueueUnshared, countWaiting } = await delegationOfTab()
  await saveDelegation(OWN)
  expect(await enqueueUnshared()).toBe(2)
  expect(await enqueueUnshared()).toBe(0)
  expect((await waiting()).flatMap(({ ids }) => ids)).toEqual([one.id, two.id])
  expect(await countWaiting()).toBe(2)
})
