/** Storage epochs and the sync: what each operation that begins one does to log, outbox, keys and what was counted. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { dumpDatabase } from '../../../testing/database-dump'
import { AT, loggedIn, note as shared } from '../../../testing/delegation/delegation'
import { fixturePack, fixtureText as packText } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { note as secret } from '../../../testing/numbered-notes'
import { delegationOfTab, openTab } from '../../../testing/store-tab'

const WORDS = 'correct horse battery'
const PROFILE = 'seed-of-this-device'
const OWN = { d: 'mission', name: 'Mission', device: 'a'.repeat(26), access: 'member' } as const
const ENVELOPE = { name: 'log/a/1/x', bytes: new Uint8Array([1, 2, 3]) }
const OTHER = { device: 'b'.repeat(26), name: 'Ben' }
let root: MemoryFolder

beforeEach(async () => {
  await Dexie.delete('plenary')
  root = new MemoryFolder()
  for (const [name, value] of Object.entries(memoryBrowser(root, new MemoryStorage()))) vi.stubGlobal(name, value)
  vi.stubGlobal('fetch', async () => new Response(packText))
})

/** A device in a delegation: an entry that waits, one that is on its way, one that was received, a private and a public one. */
async function joined() {
  const tab = await openTab()
  const delegation = await delegationOfTab()
  await delegation.saveDelegation(OWN)
  await delegation.saveProfile(PROFILE)
  const entries = {
    sent: shared('sent'),
    waits: shared('waits'),
    received: shared('received', { by: OTHER }),
    open: shared('open', { layer: 'public', by: OTHER }),
    secret: secret(1),
  }
  const store = delegation.openSyncStore()
  await tab.saveEntries([entries.sent, entries.secret])
  const { revision, epoch } = await store.state()
  const applied = { epoch, membership: 1, schema: 1 }
  const cursor = { generation: '1', seq: 1, name: ENVELOPE.name }
  const state = { pending: ENVELOPE.name, applied, cursor }
  const append = [entries.received, entries.open]
  expect(await store.commit(revision, { state, sealed: [entries.sent.id], log: [ENVELOPE], append })).toBe(true)
  await tab.saveEntries([entries.waits])
  return { tab, ...delegation, store, entries }
}
type Joined = Awaited<ReturnType<typeof joined>>

const textsIn = async ({ tab }: Joined) =>
  (await tab.openData()).entries
    .flatMap((entry) => (entry.kind === 'note' ? [`${entry.layer} ${entry.text}`] : []))
    .toSorted()
/** Contents of the disk. */
const stored = async () => JSON.stringify(await dumpDatabase('plenary'))

const ALL = ['delegation received', 'delegation sent', 'delegation waits', 'private Words of 1', 'public open']

interface After {
  readonly texts: readonly string[]
  /** The log, the cursor and what is pending stay. */
  readonly hasLog: boolean
  /** The log's entries stay counted. */
  readonly isApplied: boolean
  readonly waiting: readonly string[]
  readonly hasProfile: boolean
}
const SAME: After = { texts: ALL, hasLog: true, isApplied: true, waiting: ['waits'], hasProfile: true }
const NONE = { hasLog: false, isApplied: false, waiting: [], hasProfile: false } as const

async function lockAndLose({ tab }: Joined): Promise<void> {
  await tab.setLock(WORDS)
  await tab.deleteLocked()
}

const ROWS: readonly (readonly [string, (on: Joined) => Promise<unknown>, After])[] = [
  ['setting the lock', ({ tab }) => tab.setLock(WORDS), SAME],
  [
    'changing the passphrase',
    async ({ tab }) => {
      await tab.setLock(WORDS)
      await tab.changePassphrase(WORDS, 'another')
    },
    SAME,
  ],
  [
    'removing the lock',
    async ({ tab }) => {
      await tab.setLock(WORDS)
      await tab.removeLock(WORDS)
    },
    SAME,
  ],
  [
    'erasing a private entry',
    ({ tab }) => tab.eraseEntries([secret(1).id]),
    { ...SAME, texts: ALL.filter((text) => !text.startsWith('private')) },
  ],
  [
    'restoring a backup',
    ({ tab }) => tab.replaceAll({ pack: fixturePack, madeAt: AT, records: [secret(2)] }),
    { ...SAME, texts: ['delegation waits', 'private Words of 2'], isApplied: false },
  ],
  [
    'restoring a backup with an entry that no batch may have',
    ({ tab }) =>
      tab.replaceAll({ pack: fixturePack, madeAt: AT, records: [secret(2), shared('older')], delegation: OWN }),
    {
      ...SAME,
      texts: ['delegation older', 'delegation waits', 'private Words of 2'],
      isApplied: false,
      waiting: ['waits', 'older'],
    },
  ],
  ['deleting what is locked', lockAndLose, { ...NONE, texts: ['public open'] }],
  ['starting over', ({ tab }) => tab.startOver(), { ...NONE, texts: ALL }],
  [
    'leaving',
    ({ forgetDelegation }) => forgetDelegation(),
    { ...NONE, texts: ['private Words of 1', 'private sent', 'private waits', 'public open'] },
  ],
]

describe.each(ROWS)('%s', (_, operate, after) => {
  it('does to the sync what it does to the entries', async () => {
    const on = await joined()
    await operate(on)
    expect(await textsIn(on)).toEqual(after.texts)
    const state = await on.store.state()
    expect(state.applied?.epoch === state.epoch).toBe(after.isApplied)
    expect([state.pending, state.cursor?.name ?? null]).toEqual(
      after.hasLog ? [ENVELOPE.name, ENVELOPE.name] : [null, null],
    )
    expect(await loggedIn(on.store)).toEqual(after.hasLog ? [ENVELOPE] : [])
    const { entries } = await on.tab.openData()
    const texts = new Map(entries.flatMap((entry) => (entry.kind === 'note' ? [[entry.id, entry.text]] : [])))
    expect((await on.store.outbox(9)).map((id) => texts.get(id))).toEqual(after.waiting)
    expect(await on.readProfile()).toBe(after.hasProfile ? PROFILE : null)
    expect((await on.readDelegation()) !== null).toBe(after.hasProfile)
  })
  it('is seen by a step of another tab, which is made again', async () => {
    const on = await joined()
    const { revision } = await on.store.state()
    await operate(on)
    const arriving = shared('arriving')
    expect(await on.store.commit(revision, { state: {}, append: [arriving] })).toBe(false)
    const now = await on.store.state()
    expect(await on.store.commit(now.revision, { state: {}, append: [arriving] })).toBe(after.hasProfile)
    if (after.hasProfile) return
    // Nor once the device has joined again, whatever the revision.
    await on.saveDelegation({ ...OWN, device: 'c'.repeat(26) })
    expect(await on.store.commit(now.revision, { state: {}, append: [arriving] })).toBe(false)
    expect(await textsIn(on)).toEqual(after.texts)
  })
})

describe('under a lock', () => {
  it('entries of the delegation and keys lie sealed, and a tab without the key reads neither', async () => {
    const on = await joined()
    await on.tab.setLock(WORDS)
    await on.tab.saveEntries([shared('later words')])
    for (const text of [await stored(), root.text()])
      for (const word of ['sent', 'waits', 'received', 'later words', PROFILE]) expect(text).not.toContain(`"${word}"`)
    on.tab.shutLock()
    await expect(on.readProfile()).rejects.toMatchObject({ code: 'locked' })
    await expect(on.forgetDelegation()).rejects.toMatchObject({ code: 'locked' })
    await expect(on.store.entries([on.entries.waits.id])).rejects.toMatchObject({ code: 'locked' })
    const arriving = { state: {}, append: [shared('arriving')] }
    await expect(on.store.commit((await on.store.state()).revision, arriving)).rejects.toMatchObject({ code: 'locked' })
    await on.tab.unlock(WORDS)
    expect(await on.readProfile()).toBe(PROFILE)
    expect(await on.forgetDelegation()).toBe(3)
  })
})

describe('a backup under a lock', () => {
  it.each<readonly [string, Entry | null, 'open' | 'shut', true | undefined]>([
    ['nothing is sealed', null, 'shut', undefined],
    ['a private entry is, and the tab sees so', secret(1), 'open', undefined],
    ['a tab without the key cannot tell', secret(1), 'shut', true],
    ['one of a delegation is', shared('shared'), 'open', true],
  ])('says that it may hold entries of a delegation: %s', async (_, entry, state, mayHold) => {
    const tab = await openTab()
    if (entry) await tab.saveEntries([entry])
    await tab.setLock(WORDS)
    if (state === 'shut') tab.shutLock()
    expect((await tab.readForBackup()).locked?.mayHoldDelegation).toBe(mayHold)
  })
})

describe('restoring a backup with another lock', () => {
  const OTHER_WORDS = 'battery horse correct'
  /** The device under a lock of its own, and the backup of a device under another. */
  async function withOtherLock() {
    const source = await openTab()
    await source.saveEntries([secret(2)])
    await source.setLock(OTHER_WORDS)
    const backup = { ...(await source.readForBackup()), madeAt: AT }
    await Dexie.delete('plenary')
    root = new MemoryFolder()
    for (const [name, value] of Object.entries(memoryBrowser(root, new MemoryStorage()))) vi.stubGlobal(name, value)
    const on = await joined()
    await on.tab.setLock(WORDS)
    return { on, backup }
  }

  it('what waits and the membership stay, and are sealed by the next unlocking', async () => {
    const { on, backup } = await withOtherLock()
    await on.tab.replaceAll(backup)
    expect(await on.store.outbox(9)).toContain(on.entries.waits.id)
    expect(await on.readDelegation()).toMatchObject(OWN)
    await on.tab.unlock(OTHER_WORDS)
    expect(await on.readProfile()).toBe(PROFILE)
    expect(await textsIn(on)).toEqual(['delegation waits', 'private Words of 2'])
    for (const word of ['waits', PROFILE]) expect(await stored()).not.toContain(`"${word}"`)
  })
  it('a tab without the key loses both', async () => {
    const { on, backup } = await withOtherLock()
    on.tab.shutLock()
    await on.tab.replaceAll(backup)
    expect([await on.store.outbox(9), await on.readDelegation()]).toEqual([[], null])
    await on.tab.unlock(OTHER_WORDS)
    expect(await textsIn(on)).toEqual(['private Words of 2'])
  })
  it('entries stay where the profile does not open', async () => {
    const { on, backup } = await withOtherLock()
    await damageProfile()
    await on.tab.replaceAll(backup)
    expect(await on.readDelegation()).toBeNull()
    await on.tab.unlock(OTHER_WORDS)
    expect(await textsIn(on)).toEqual(['delegation waits', 'private Words of 2'])
  })
  it.each<readonly [string, (on: Joined) => Promise<unknown>]>([
    ['the profile', ({ saveProfile }) => saveProfile('another')],
    ['what waits', ({ tab }) => tab.saveEntries([shared('later')])],
    ['the lock', ({ tab }) => tab.removeLock(WORDS)],
  ])('is read again where another tab has changed %s meanwhile', async (_, change) => {
    const { on, backup } = await withOtherLock()
    const { openWaiting, takeWaiting } = await import('./waiting-rows')
    const { withDatabase } = await import('../database')
    const opened = await openWaiting(backup.locked?.lock ?? null)
    await change(on)
    const before = await stored()
    const taken = await withDatabase((db) =>
      db.transaction('rw', [db.records, db.batches, db.sealed, db.meta, db.outbox, db.syncLog, db.syncState], () =>
        takeWaiting(db, opened),
      ),
    )
    expect(taken).toBeNull()
    expect(await stored()).toBe(before)
  })
})

/** Makes the sealed profile one that no key opens. */
async function damageProfile(): Promise<void> {
  const db = await new Dexie('plenary').open()
  const text = Buffer.from('damaged').toString('base64')
  await db.table('syncState').put({ key: 'profile', value: { id: 'profile', iv: text, text } })
  db.close()
}

describe('the profile', () => {
  it('is compared where there was none, or nothing to change', async () => {
    const tab = await openTab()
    const { saveProfile } = await delegationOfTab()
    const { replaceProfile, sealedProfile, openedProfile } = await import('../lock/profile')
    const { newLock } = await import('../lock/passphrase')
    const { withDatabase } = await import('../database')
    const { key } = await newLock(WORDS)
    const changes = [await sealedProfile(key), await openedProfile(key)]
    await saveProfile(PROFILE)
    for (const change of changes) expect(change && (await withDatabase((db) => replaceProfile(db, change)))).toBe(false)
    await tab.setLock(WORDS)
    expect(await stored()).not.toContain(PROFILE)
  })
  it('that does not open keeps the lock from being removed, as an entry does', async () => {
    const on = await joined()
    await on.tab.setLock(WORDS)
    await damageProfile()
    await expect(on.tab.removeLock(WORDS)).rejects.toMatchObject({ code: 'corrupt' })
    expect((await on.tab.openData()).lock).not.toBeNull()
  })
})

it('leaving keeps nothing of an import that was undone', async () => {
  const on = await joined()
  const { id } = await on.tab.importEntries([shared('undone words')], 'backup')
  await on.tab.undoImport(id ?? '')
  expect(await stored()).toContain('undone words')
  const [step] = (await on.tab.openData()).steps.slice(-1)
  await on.forgetDelegation()
  expect(await stored()).not.toContain('undone words')
  expect(step && (await on.tab.redoStep(step, []))).toBe(false)
  expect((await on.tab.openData()).steps.filter(({ undone }) => undone)).toEqual([])
})

it('leaving keeps as private what the user made, of all that waits', async () => {
  const on = await joined()
  const records = [on.entries.received, shared('older')]
  await on.tab.replaceAll({ pack: fixturePack, madeAt: AT, records, delegation: OWN })
  expect(await on.forgetDelegation()).toBe(2)
  expect(await textsIn(on)).toEqual(['private older', 'private waits'])
})

describe('what arrives', () => {
  it('that a batch holds waits no longer', async () => {
    const on = await joined()
    const { revision } = await on.store.state()
    expect(await on.store.commit(revision, { state: {}, held: [on.entries.waits.id, 'elsewhere-0001'] })).toBe(true)
    expect(await on.store.outbox(9)).toEqual([])
  })
  it('does not bring back what was erased', async () => {
    const on = await joined()
    await on.forgetDelegation()
    await on.tab.eraseEntries([on.entries.sent.id])
    await on.saveDelegation({ ...OWN, device: 'c'.repeat(26) })
    const store = on.openSyncStore()
    const append = [on.entries.sent, on.entries.received]
    expect(await store.commit((await store.state()).revision, { state: {}, append })).toBe(true)
    expect(await textsIn(on)).not.toContain('delegation sent')
    expect(await textsIn(on)).toContain('delegation received')
  })
  it('takes the place of another content of its id, in a new epoch in which the rest stays counted', async () => {
    const on = await joined()
    const { received } = on.entries
    const before = await on.store.state()
    const other = { ...received, text: 'received later' }
    expect(await on.store.commit(before.revision, { state: {}, append: [other] })).toBe(true)
    expect(await textsIn(on)).toEqual(ALL.map((text) => (text === 'delegation received' ? `${text} later` : text)))
    const after = await on.store.state()
    expect(after.epoch).not.toBe(before.epoch)
    expect([after.applied?.epoch, after.revision]).toEqual([after.epoch, before.revision + 1])
  })
  it('goes again, and of what is private here nothing does', async () => {
    const on = await joined()
    const { received, secret: own } = on.entries
    const append = [{ ...shared('forged'), id: own.id }]
    const { revision } = await on.store.state()
    expect(await on.store.commit(revision, { state: {}, append, drop: [received.id] })).toBe(true)
    expect(await textsIn(on)).toEqual(ALL.filter((text) => text !== 'delegation received'))
  })
  it('is found in the rows of many, also by a tab that opened before', async () => {
    const on = await joined()
    const many = Array.from({ length: 120 }, (_, at) => shared(`many ${at}`, { by: OTHER }))
    const other = on.openSyncStore()
    await other.entries([])
    expect(await on.store.commit((await on.store.state()).revision, { state: {}, append: many })).toBe(true)
    expect(await other.entries(many.map(({ id }) => id))).toEqual(many)
    const [first] = many
    expect(await other.commit((await other.state()).revision, { state: {}, drop: [first?.id ?? ''] })).toBe(true)
    expect(await on.store.entries([first?.id ?? ''])).toEqual([])
    expect(await textsIn(on)).toHaveLength(ALL.length + many.length - 1)
  })
  it('that is new costs no request of its own', async () => {
    const { store } = await joined()
    const append = Array.from({ length: 300 }, (_, at) => shared(`${at}`, { by: OTHER }))
    const { revision } = await store.state()
    const asked = vi.spyOn(IDBObjectStore.prototype, 'get')
    expect(await store.entries(append.map(({ id }) => id))).toEqual([])
    expect(await store.commit(revision, { state: {}, append })).toBe(true)
    expect(asked.mock.calls.length).toBeLessThan(50)
    asked.mockRestore()
    expect(await store.entries(append.map(({ id }) => id))).toHaveLength(300)
  })
  it('is in the second copy, which brings it back, to be counted again', async () => {
    const on = await joined()
    const db = await new Dexie('plenary').open()
    await db.table('records').delete(on.entries.received.id)
    db.close()
    const tab = await openTab()
    expect(tab.state.recovered?.records).toBe(1)
    expect((await on.store.state()).applied).toBeNull()
    expect(await textsIn(on)).toEqual(ALL)
  })
  it('leaves the checkpoint as it is', async () => {
    const on = await joined()
    const state = await on.tab.openData()
    const [row] = state.packs
    if (!row) throw new Error('no pack')
    const checkpoint = async () =>
      (await dumpDatabase('plenary')).stores
        .find(({ name }) => name === 'meta')
        ?.rows.filter((one) => JSON.stringify(one).includes('~checkpoint'))
    const { emptySummary } = await import('../../../shared/domain/ledger/summary-state')
    await on.tab.saveCheckpoint('1', state, row, () => emptySummary(fixturePack), '2026-03-01')
    const before = await checkpoint()
    expect(before).toHaveLength(2)
    expect(await on.store.commit((await on.store.state()).revision, { state: {}, append: [shared('arriving')] })).toBe(
      true,
    )
    expect(await checkpoint()).toEqual(before)
  })
})
