/** Entries of one delegation on a device of another, by a restore, a merge or joining: none of them waits for that one. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AT, note as shared } from '../../../testing/delegation/delegation'
import { fixturePack as pack, fixtureText as packText } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { delegationOfTab, openTab } from '../../../testing/store-tab'

const WORDS = 'correct horse battery'
const MISSION = { d: 'mission', name: 'Mission' }
const OTHERS = { d: 'others', name: 'Others' }
const OWN = { ...MISSION, device: 'a'.repeat(26), access: 'member' } as const
const AMONG_OTHERS = { ...OTHERS, device: 'b'.repeat(26), access: 'member' } as const
const older = shared('older')

beforeEach(async () => {
  await newBrowser()
  vi.stubGlobal('fetch', async () => new Response(packText))
})

async function newBrowser(): Promise<void> {
  await Dexie.delete('plenary')
  const browser = memoryBrowser(new MemoryFolder(), new MemoryStorage())
  for (const [name, value] of Object.entries(browser)) vi.stubGlobal(name, value)
}

/** A device, in a delegation where one is given. */
async function device(own: typeof OWN | typeof AMONG_OTHERS | null) {
  const tab = await openTab()
  const delegation = await delegationOfTab()
  if (own) await delegation.saveDelegation(own)
  const store = delegation.openSyncStore()
  const layers = async () =>
    (await tab.openData()).entries.flatMap((entry) => (entry.kind === 'note' ? [`${entry.layer} ${entry.text}`] : []))
  return { tab, ...delegation, store, layers }
}

const backup = (delegation: typeof MISSION | null) => ({
  pack,
  madeAt: AT,
  records: [older],
  ...(delegation && { delegation }),
})

describe('a restored backup', () => {
  it.each<readonly [of: string, delegation: typeof MISSION | null, on: string, own: typeof OWN | null, after: object]>([
    ['that delegation', MISSION, 'it', OWN, { layers: ['delegation older'], waiting: [older.id], named: MISSION }],
    ['another', OTHERS, 'one', OWN, { layers: ['private older'], waiting: [], named: MISSION }],
    ['one that is not known', null, 'one', OWN, { layers: ['private older'], waiting: [], named: MISSION }],
    ['a delegation', OTHERS, 'none', null, { layers: ['delegation older'], waiting: [], named: OTHERS }],
    ['one that is not known', null, 'none', null, { layers: ['delegation older'], waiting: [], named: undefined }],
  ])('of %s: %o on a device in %s', async (_, delegation, __, own, after) => {
    const on = await device(own)
    await on.tab.replaceAll(backup(delegation))
    expect({
      layers: await on.layers(),
      waiting: await on.store.outbox(9),
      named: (await on.tab.readForBackup()).delegation,
    }).toEqual(after)
  })
  it('leaves what the layer has in it, whatever the backup says', async () => {
    const on = await device(OWN)
    await on.tab.saveEntries([older])
    await on.tab.replaceAll(backup(null))
    expect(await on.layers()).toEqual(['delegation older'])
  })
  it.each([
    [MISSION, 'restores'],
    [OTHERS, 'refuses'],
  ] as const)('of %o with encrypted entries: the device %s', async (of, outcome) => {
    const source = await device(null)
    await source.tab.saveEntries([older])
    await source.tab.setLock(WORDS)
    const file = { ...(await source.tab.readForBackup()), madeAt: AT, delegation: of }
    await newBrowser()
    const on = await device(OWN)
    const restoring = on.tab.replaceAll(file)
    if (outcome === 'restores') await restoring
    else await expect(restoring).rejects.toMatchObject({ code: 'locked' })
    expect((await on.tab.openData()).sealed).toHaveLength(outcome === 'restores' ? 1 : 0)
  })
})

describe('joining', () => {
  it.each<readonly [what: string, own: typeof OWN | typeof AMONG_OTHERS, lockedTab: boolean, layer: string]>([
    ['the same again', OWN, false, 'delegation'],
    ['another', AMONG_OTHERS, false, 'private'],
    ['another under a lock', AMONG_OTHERS, true, 'private'],
  ])('%s after a restore', async (_, own, isLocked, layer) => {
    const on = await device(null)
    await on.tab.replaceAll(backup(MISSION))
    if (isLocked) await on.tab.setLock(WORDS)
    await on.saveDelegation(own)
    expect(await on.enqueueUnshared()).toBe(layer === 'private' ? 0 : 1)
    expect(await on.layers()).toEqual([`${layer} older`])
    expect((await on.tab.readForBackup()).delegation).toEqual({ d: own.d, name: own.name })
  })
  it('brings back no undone import of another delegation', async () => {
    const on = await device(null)
    const { id } = await on.tab.importEntries([older], 'backup')
    await on.tab.noteFormerDelegation(MISSION)
    await on.tab.undoImport(id ?? '')
    const [step] = (await on.tab.openData()).steps.slice(-1)
    await on.saveDelegation(AMONG_OTHERS)
    expect(step && (await on.tab.redoStep(step, []))).toBe(false)
    expect(await on.layers()).toEqual([])
  })
})

it.each<readonly [what: string, lose: (on: Awaited<ReturnType<typeof device>>) => Promise<unknown>]>([
  ['the database is erased', () => Dexie.delete('plenary')],
  ['the user starts over', ({ tab }) => tab.startOver()],
])('knows the delegation of what is left once %s', async (_, lose) => {
  const on = await device(OWN)
  await on.tab.saveEntries([older])
  await lose(on)
  const next = await device(null)
  expect(await next.layers()).toEqual(['delegation older'])
  const { delegation, formerDelegation } = await next.tab.openData()
  expect([delegation, formerDelegation]).toEqual([null, MISSION])
})

it('is in no backup of a device that has left', async () => {
  const on = await device(OWN)
  await on.forgetDelegation()
  expect((await on.tab.readForBackup()).delegation).toBeUndefined()
})
