/** Bodies of texts in a backup: written, restored and merged, whole or damaged. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PlenaryFile } from '../../../shared/pack/export'
import type { BodyRow } from '../../../shared/pack/text-body'
import { carried, fileOfText, textOfFile } from '../../../testing/carried-file'
import { dumpDatabase } from '../../../testing/database-dump'
import { fixtureText as packText } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { note } from '../../../testing/numbered-notes'
import { type OpenTab, openTab } from '../../../testing/store-tab'
import { paragraphsWith, textEntry } from '../../../testing/stored-text'

const WORDS = 'correct horse battery'
const AT = '2026-11-24T10:00:00.000Z'

/** Another device: nothing of the one before is left. */
async function newDevice(): Promise<OpenTab> {
  await Dexie.delete('plenary')
  for (const [name, value] of Object.entries(memoryBrowser(new MemoryFolder(), new MemoryStorage())))
    vi.stubGlobal(name, value)
  return await openTab()
}
beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(packText))
})

async function save(tab: OpenTab, n: number, word = `words-${n}`): Promise<string> {
  const body = await tab.packBody(paragraphsWith(word))
  await tab.saveEntries([textEntry(n, body.id)], [body])
  return body.id
}
async function storedBodies(): Promise<readonly BodyRow[]> {
  const { stores } = await dumpDatabase('plenary')
  return (stores.find(({ name }) => name === 'bodies')?.rows ?? []) as readonly BodyRow[]
}
const backupText = async (tab: OpenTab) =>
  await textOfFile({ kind: 'backup', madeAt: AT, ...(await tab.readForBackup()) })
const readBackup = async (tab: OpenTab, text: string) => await tab.withSoundBodies(await fileOfText(text))

describe.each([
  ['in the clear', null, null],
  ['under a lock', WORDS, null],
  ['in the clear, to a device with a lock', null, 'another passphrase'],
  ['under a lock, to a device with another', WORDS, 'another passphrase'],
])('a backup %s', (_, lock, lockThere) => {
  it('restores the texts with their words, twice too, and nothing of what was there', async () => {
    const from = await newDevice()
    const digests = [await save(from, 1), await save(from, 2)]
    if (lock) await from.setLock(lock)
    const text = await backupText(from)
    expect(JSON.parse(text)).toMatchObject({ version: 6, bodies: 2 })
    if (lock) for (const digest of digests) expect(text).not.toContain(digest)
    const to = await newDevice()
    if (lockThere) await to.setLock(lockThere)
    await save(to, 3)
    for (const time of [1, 2]) {
      await to.replaceAll(await readBackup(to, text))
      expect((await storedBodies()).length, `restored ${time} times`).toBe(2)
    }
    if (lock) expect(await to.unlock(lock)).toBe(true)
    expect(await Promise.all(digests.map(to.readBody))).toEqual([paragraphsWith('words-1'), paragraphsWith('words-2')])
  })

  it('merges them, once', async () => {
    const from = await newDevice()
    const digest = await save(from, 1)
    if (lock) await from.setLock(lock)
    const text = await backupText(from)
    const to = await newDevice()
    if (lockThere) await to.setLock(lockThere)
    const own = await save(to, 2)
    for (let time = 0; time < 2; time++) {
      const file = await readBackup(to, text)
      const opened = await to.openSealed(file, lock)
      const entries = [...file.records, ...(opened?.entries ?? [])]
      const bodies = [
        ...(file.bodies ?? []).flatMap((row) => ('packed' in row ? [row] : [])),
        ...(opened?.bodies ?? []),
      ]
      expect(bodies).toHaveLength(1)
      await to.importEntries(entries, 'backup', undefined, undefined, await to.missingAmong(bodies))
    }
    expect(await storedBodies()).toHaveLength(2)
    expect(await to.readBody(digest)).toEqual(paragraphsWith('words-1'))
    expect(await to.readBody(own)).toEqual(paragraphsWith('words-2'))
  })
})

it('without texts has the version and the form of before', async () => {
  const tab = await newDevice()
  await tab.saveEntries([note(1)])
  const text = await backupText(tab)
  expect(text).toContain('"version":1,')
  expect(text).not.toContain('bodies')
})

it('of before bodies were in it opens, and takes no words from a text that is here', async () => {
  const tab = await newDevice()
  const digest = await save(tab, 1)
  const { bodies: _, ...held } = await tab.readForBackup()
  const file = await carried({ kind: 'backup', madeAt: AT, ...held })
  await tab.replaceAll(file)
  expect(await tab.readBody(digest)).toEqual(paragraphsWith('words-1'))
})

it('is read one body at a time', async () => {
  const tab = await newDevice()
  await save(tab, 1)
  await save(tab, 2)
  const { bodies } = await tab.readForBackup()
  const reader = (bodies as AsyncIterable<BodyRow>)[Symbol.asyncIterator]()
  await reader.next()
  await tab.eraseEntries(['text-entry-0001', 'text-entry-0002'])
  expect(await reader.next()).toMatchObject({ done: true })
})

it('is not written under another lock than that of its entries', async () => {
  const tab = await newDevice()
  await save(tab, 1)
  const held = await tab.readForBackup()
  await tab.setLock(WORDS)
  await expect(textOfFile({ kind: 'backup', madeAt: AT, ...held })).rejects.toMatchObject({ code: 'locked' })
})

describe('a body of a backup that is', () => {
  const longer = (row: string) => row.replace(/"packed":"/, `"packed":"${'A'.repeat(30_000_001)}`)
  it.each<[string, (line: string) => string]>([
    ['damaged', (line) => line.replace('"packed":"', '"packed":"x')],
    ['no JSON', () => '{"body":{"id'],
    ['oversized', longer],
    ['missing', () => ''],
  ])('%s is left out and counted, and all else is restored', async (_, change) => {
    const from = await newDevice()
    const digest = await save(from, 1)
    const other = await save(from, 2)
    await from.saveEntries([note(3)])
    const text = (await backupText(from))
      .split('\n')
      .map((line) => (line.includes(`{"body":{"id":"${digest}"`) ? change(line.replace(/,$/, '')) : line))
      .filter((line) => line !== '')
      .join('\n')
    const to = await newDevice()
    const file = await readBackup(to, text)
    expect(file.damagedBodies).toBe(1)
    await to.replaceAll(file)
    expect((await to.openData()).entries).toHaveLength(3)
    expect([await to.readBody(digest), await to.readBody(other)]).toEqual(['missing', paragraphsWith('words-2')])
  })
  it.each<[string, (file: PlenaryFile, bodies: readonly BodyRow[]) => readonly BodyRow[]]>([
    ['another than its digest says', (_, [one, two]) => (one && two ? [{ ...two, id: one.id }, two] : [])],
    ['no text', (_, [one, two]) => (one && two ? [{ id: one.id, packed: btoa('no gzip') }, two] : [])],
  ])('%s takes the place of none that is here', async (_, change) => {
    const tab = await newDevice()
    const digest = await save(tab, 1)
    await save(tab, 2)
    const file = await carried({ kind: 'backup', madeAt: AT, ...(await tab.readForBackup()) })
    const ordered = [...(file.bodies ?? [])].sort((a) => (a.id === digest ? -1 : 1))
    const forged = await tab.withSoundBodies(await carried({ ...file, bodies: change(file, ordered) }))
    expect(forged).toMatchObject({ damagedBodies: 1 })
    await tab.replaceAll(forged)
    expect(await tab.readBody(digest)).toEqual(paragraphsWith('words-1'))
  })
  it('sealed without its lock is left out', async () => {
    const from = await newDevice()
    await save(from, 1)
    await from.setLock(WORDS)
    const { locked: _, ...held } = await from.readForBackup()
    expect(await carried({ kind: 'backup', madeAt: AT, ...held })).toMatchObject({ damagedBodies: 1 })
  })
  it('damaged under its seal is counted once it is opened', async () => {
    const from = await newDevice()
    await save(from, 1)
    await from.setLock(WORDS)
    const file = await carried({ kind: 'backup', madeAt: AT, ...(await from.readForBackup()) })
    const bodies = (file.bodies ?? []).map((row) =>
      'body' in row ? { ...row, body: { ...row.body, iv: row.digest.iv } } : row,
    )
    const to = await newDevice()
    expect(await to.openSealed({ ...file, bodies }, WORDS)).toMatchObject({ bodies: [], damagedBodies: 1 })
  })
})

it('no body is in an export: one with it is refused', async () => {
  const tab = await newDevice()
  await save(tab, 1)
  const { locked: _, ...held } = await tab.readForBackup()
  await expect(carried({ kind: 'export', madeAt: AT, ...held, records: [] })).rejects.toThrow('record 1')
})
