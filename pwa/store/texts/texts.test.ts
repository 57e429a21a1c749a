/** The bodies of texts in the store: saved with their entries, sealed with them, and gone with the last that names them. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { textOfFile } from '../../../testing/carried-file'
import { dumpDatabase } from '../../../testing/database-dump'
import { beforeNextWrite, dropNextWrite } from '../../../testing/dropped-write'
import { fixtureText as packText } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { note } from '../../../testing/numbered-notes'
import { type OpenTab, openTab } from '../../../testing/store-tab'
import { paragraphsWith, textEntry } from '../../../testing/stored-text'
import { withdrawal } from '../../../testing/withdrawal'

const CANARY = 'unsaid-outside'
const WORDS = 'correct horse battery'
let root: MemoryFolder

beforeEach(async () => {
  await Dexie.delete('plenary')
  root = new MemoryFolder()
  for (const [name, value] of Object.entries(memoryBrowser(root, new MemoryStorage()))) vi.stubGlobal(name, value)
  vi.stubGlobal('fetch', async () => new Response(packText))
})

/** What is in the clear at rest of a body: its digest, and the middle of what it is packed to. */
async function packedWords(tab: OpenTab, word = CANARY): Promise<readonly string[]> {
  const { id, packed } = await tab.packBody(paragraphsWith(word))
  return [id, packed.slice(40, 80), word]
}

/** Saves a text, and resolves to its digest. */
async function save(tab: OpenTab, n: number, word = CANARY): Promise<string> {
  const body = await tab.packBody(paragraphsWith(word))
  await tab.saveEntries([textEntry(n, body.id)], [body])
  return body.id
}
interface StoredBody {
  readonly id: string
  readonly packed?: string
}
async function bodies(): Promise<readonly StoredBody[]> {
  const { stores } = await dumpDatabase('plenary')
  return (stores.find(({ name }) => name === 'bodies')?.rows ?? []) as readonly StoredBody[]
}
/** All that lies on the disk, names of files included. */
const atRest = async () => JSON.stringify(await dumpDatabase('plenary')) + root.text() + namesIn(root).join()
const namesIn = ({ files, folders }: MemoryFolder): readonly string[] => [
  ...files.keys(),
  ...[...folders.values()].flatMap(namesIn),
]

describe('a text', () => {
  it('has its paragraphs again, in any tab', async () => {
    const digest = await save(await openTab(), 1)
    expect(await (await openTab()).readBody(digest)).toEqual(paragraphsWith(CANARY))
  })
  it('that is added twice is stored once', async () => {
    const tab = await openTab()
    expect(await save(tab, 1)).toBe(await save(tab, 2))
    expect(await bodies()).toHaveLength(1)
  })
  it('is saved once where the connection drops after the commit', async () => {
    const tab = await openTab()
    dropNextWrite()
    await save(tab, 1)
    expect([(await tab.openData()).entries.length, (await bodies()).length]).toEqual([1, 1])
  })
  it('is missing where this device has no such body', async () => {
    const tab = await openTab()
    expect(await tab.readBody('0'.repeat(64))).toBe('missing')
  })
  it('is refused where it is longer than 5 MB, and nothing is saved', async () => {
    const tab = await openTab()
    const of = (bytes: number) => tab.packBody([{ text: 'é'.repeat(bytes / 2) }])
    await expect(of(5_000_002)).rejects.toMatchObject({ code: 'large' })
    await expect(of(5_000_000)).resolves.toMatchObject({ id: expect.any(String) })
  })
})

describe('under a lock', () => {
  it.each<[string, (tab: OpenTab) => Promise<string>]>([
    [
      'saved before it',
      async (tab) => {
        const digest = await save(tab, 1)
        await tab.setLock(WORDS)
        return digest
      },
    ],
    [
      'saved after it',
      async (tab) => {
        await tab.setLock(WORDS)
        return await save(tab, 1)
      },
    ],
    [
      'saved in another tab while it is set',
      async (tab) => {
        let digest = ''
        beforeNextWrite(async () => {
          digest = await save(tab, 1)
        })
        await tab.setLock(WORDS)
        return digest
      },
    ],
  ])('a body %s is sealed, and neither its key nor its length tells which it is', async (_, make) => {
    const tab = await openTab()
    const digest = await make(tab)
    const [row, ...more] = await bodies()
    expect(more).toEqual([])
    expect(row?.id).toMatch(/^[\da-f]{8}-/)
    for (const word of await packedWords(tab)) expect(await atRest()).not.toContain(word)
    const { body } = row as unknown as { readonly body: { readonly text: string } }
    // A block of 64 KiB and the tag of AES-GCM, in base64.
    expect(body.text).toHaveLength(Math.ceil((65_536 + 16) / 3) * 4)
    expect(await tab.readBody(digest)).toEqual(paragraphsWith(CANARY))
  })
  it('nothing of a body is in the clear anywhere, in the backup neither, until the lock is removed', async () => {
    const tab = await openTab()
    const words = (await packedWords(tab)).slice(0, 2)
    const backup = async () =>
      await textOfFile({ kind: 'backup', madeAt: '2026-11-24T10:00:00.000Z', ...(await tab.readForBackup()) })
    const found = async () => {
      const [rest, file] = [await atRest(), await backup()]
      return words.flatMap((word) => [rest.includes(word), file.includes(word)])
    }
    const digest = await save(tab, 1)
    expect(await found()).toEqual([true, true, true, true])
    await tab.setLock(WORDS)
    expect(await found()).toEqual([false, false, false, false])
    await tab.importEntries([textEntry(2, digest)], 'backup', undefined, undefined, [
      await tab.packBody(paragraphsWith(CANARY)),
    ])
    await tab.changePassphrase(WORDS, 'another passphrase')
    await tab.repairCopy(await tab.openData())
    tab.shutLock()
    expect(await found()).toEqual([false, false, false, false])
    await tab.unlock('another passphrase')
    expect(await tab.readBody(digest)).toEqual(paragraphsWith(CANARY))
    await tab.removeLock('another passphrase')
    expect(await found()).toEqual([true, true, true, true])
    expect(await tab.readBody(digest)).toEqual(paragraphsWith(CANARY))
    expect(await bodies()).toHaveLength(1)
  })
  it('is locked in a tab without the key, and read once that is unlocked, also after the passphrase is changed', async () => {
    const tab = await openTab()
    const digest = await save(tab, 1)
    await tab.setLock(WORDS)
    const other = await openTab()
    expect(await other.readBody(digest)).toBe('locked')
    await expect(save(other, 2, 'other')).rejects.toMatchObject({ code: 'locked' })
    expect(await bodies()).toHaveLength(1)
    await other.changePassphrase(WORDS, 'another passphrase')
    await other.unlock('another passphrase')
    expect(await other.readBody(digest)).toEqual(paragraphsWith(CANARY))
  })
  it('is in the clear again once the lock is removed', async () => {
    const tab = await openTab()
    const digest = await save(tab, 1)
    await tab.setLock(WORDS)
    await tab.removeLock(WORDS)
    expect((await bodies()).map(({ id }) => id)).toEqual([digest])
    expect(await tab.readBody(digest)).toEqual(paragraphsWith(CANARY))
  })
  it('is sealed by the next unlocking where it was left in the clear', async () => {
    const tab = await openTab()
    await tab.setLock(WORDS)
    const body = await tab.packBody(paragraphsWith(CANARY))
    const database = await new Dexie('plenary').open()
    await database.table('bodies').put(body)
    database.close()
    const other = await openTab()
    await other.unlock(WORDS)
    expect((await bodies()).map(({ packed }) => packed)).toEqual([undefined])
  })
  it('goes with what is deleted for a forgotten passphrase', async () => {
    const tab = await openTab()
    await save(tab, 1)
    await tab.setLock(WORDS)
    await tab.deleteLocked()
    expect(await bodies()).toEqual([])
  })
})

describe.each([false, true])('a body, under a lock: %s,', (isLocked) => {
  async function begin(): Promise<{ readonly tab: OpenTab; readonly digest: string }> {
    const tab = await openTab()
    if (isLocked) await tab.setLock(WORDS)
    return { tab, digest: await save(tab, 1) }
  }
  it('is deleted with the entry that is erased', async () => {
    const { tab } = await begin()
    await save(tab, 2, 'other')
    await tab.eraseEntries(['text-entry-0001'])
    expect(await bodies()).toHaveLength(1)
  })
  it('stays while another entry names it', async () => {
    const { tab, digest } = await begin()
    await tab.saveEntries([textEntry(2, digest)])
    await tab.eraseEntries(['text-entry-0001'])
    expect(await tab.readBody(digest)).toEqual(paragraphsWith(CANARY))
    await tab.eraseEntries(['text-entry-0002'])
    expect(await bodies()).toEqual([])
  })
  it('stays while its entry is withdrawn, as that can be undone', async () => {
    const { tab, digest } = await begin()
    await tab.saveEntries([withdrawal('text-entry-0001', { layer: 'private' })])
    await tab.sweepBodies()
    expect(await tab.readBody(digest)).toEqual(paragraphsWith(CANARY))
  })
  it('stays while its entry is of an import that can be redone', async () => {
    const tab = await openTab()
    if (isLocked) await tab.setLock(WORDS)
    const body = await tab.packBody(paragraphsWith(CANARY))
    const { id } = await tab.importEntries([textEntry(1, body.id), note(2)], 'backup')
    await tab.saveEntries([textEntry(3, body.id)], [body])
    await tab.eraseEntries(['text-entry-0003'])
    await tab.undoImport(id ?? '')
    await tab.sweepBodies()
    expect(await bodies()).toHaveLength(1)
  })
  it('that another tab names meanwhile stays', async () => {
    const { tab, digest } = await begin()
    await tab.saveEntries([textEntry(2, digest)])
    await tab.eraseEntries(['text-entry-0001'])
    const database = await new Dexie('plenary').open()
    await database.table(isLocked ? 'sealed' : 'records').delete('text-entry-0002')
    database.close()
    beforeNextWrite(() => tab.saveEntries([textEntry(3, digest)]))
    await tab.sweepBodies()
    expect(await tab.readBody(digest)).toEqual(paragraphsWith(CANARY))
  })
})
