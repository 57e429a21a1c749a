import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry } from '../../../shared/domain/entries/entries'
import { sha256 } from '../../../shared/encoding/sha256'
import { readFile, writeFile } from '../../../shared/pack/export'
import { recordsWith } from '../../../testing/canary'
import { dumpDatabase } from '../../../testing/database-dump'
import { beforeNextWrite, dropNextWrite } from '../../../testing/dropped-write'
import { fixtureText as packText } from '../../../testing/fixture-pack'
import { MemoryFolder, MemoryStorage, memoryBrowser } from '../../../testing/memory-browser'
import { type OpenTab, onlyRow, openTab } from '../../../testing/store-tab'

const CANARY = 'unsaid-outside'
const WORDS = 'correct horse battery'
const secret = recordsWith(CANARY, 'private')
const open = recordsWith('said-to-all', 'public')
const [first, second] = [secret.slice(0, 4), secret.slice(4)]
let root: MemoryFolder

const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id).sort()
const readable = async (tab: OpenTab) => idsOf((await tab.openData()).entries)
/** All data at rest: the database and the files of the second copy. */
async function atRest(): Promise<string> {
  return JSON.stringify(await dumpDatabase('plenary')) + root.text()
}

beforeEach(async () => {
  await Dexie.delete('plenary')
  root = new MemoryFolder()
  for (const [name, value] of Object.entries(memoryBrowser(root, new MemoryStorage()))) vi.stubGlobal(name, value)
  vi.stubGlobal('fetch', async () => new Response(packText))
})

/** A tab with saved and imported entries, then locked. */
async function locked(): Promise<OpenTab> {
  const tab = await openTab()
  await tab.saveEntries([...open, ...first])
  await tab.importEntries(second, 'export')
  expect(await atRest()).toContain(CANARY)
  await tab.setLock(WORDS)
  return tab
}

/** Deletes some private entries from the database. */
async function lose(): Promise<void> {
  const database = await new Dexie('plenary').open()
  await database.table('records').bulkDelete(idsOf(first))
  database.close()
}

describe('the lock', () => {
  it('seals everything private, in the database and in the second copy', async () => {
    const tab = await locked()
    expect(await atRest()).not.toContain(CANARY)
    expect(await atRest()).toContain('said-to-all')
    expect(await readable(tab)).toEqual(idsOf([...open, ...secret]))
  })
  describe.each<[string, (tab: OpenTab) => Promise<unknown>]>([
    ['saved', (tab) => tab.saveEntries(secret)],
    ['imported', (tab) => tab.importEntries(secret, 'export')],
  ])('leaves nothing in the clear of what another tab has just %s', (_, write) => {
    /** Pauses the other tab before its copy. `goOn` resumes it; `end` resumes it and kills it at its next Web Lock. */
    async function begin(where: (copy: MemoryFolder) => MemoryFolder) {
      const [tab, other] = [await openTab(), await openTab()]
      await other.saveEntries(open)
      const copy = await root.getDirectoryHandle('second-copy', { create: false })
      let goOn = () => {}
      const gate = new Promise<void>((resolve) => (goOn = resolve))
      where(copy).meanwhile = () => gate
      const written = write(other)
      await expect.poll(() => readable(tab)).toContain(secret[0]?.id)
      const end = async () => {
        const ends = vi.fn(() => new Promise(() => {}))
        const { locks } = navigator
        Object.assign(navigator, { locks: { request: ends } })
        goOn()
        await expect.poll(() => ends.mock.calls).toHaveLength(1)
        Object.assign(navigator, { locks })
      }
      return { tab, copy, goOn, written, end }
    }
    async function isSealed(tab: OpenTab) {
      expect(await atRest()).not.toContain(CANARY)
      expect(await readable(tab)).toEqual(idsOf([...open, ...secret]))
    }
    it('and copies after the lock is set', async () => {
      const { tab, copy, goOn, written } = await begin(() => root)
      await tab.setLock(WORDS)
      const files = vi.spyOn(copy.files, 'set')
      goOn()
      await written
      expect(files.mock.calls.join()).not.toContain(CANARY)
      await isSealed(tab)
    })
    it('and copies just before it is killed', async () => {
      const { tab, end } = await begin(() => root)
      await tab.setLock(WORDS)
      await end()
      await isSealed(tab)
    })
    it('and copies just before it is killed, during compaction', async () => {
      const { tab, copy, end } = await begin(() => root)
      copy.meanwhile = end
      await tab.setLock(WORDS)
      await isSealed(tab)
    })
    it('and is about to copy as the lock is set', async () => {
      const { tab, goOn, written } = await begin((copy) => copy)
      const locked = tab.setLock(WORDS)
      await expect.poll(async () => (await tab.openData()).lock).not.toBeNull()
      goOn()
      await Promise.all([locked, written])
      await isSealed(tab)
    })
  })
  it('is set, changed and removed by an attempt that was dropped after its commit', async () => {
    const tab = await openTab()
    await tab.saveEntries([...open, ...secret])
    dropNextWrite()
    await tab.setLock(WORDS)
    dropNextWrite()
    expect(await tab.changePassphrase(WORDS, 'another one')).toBe(true)
    expect(await readable(tab)).toEqual(idsOf([...open, ...secret]))
    dropNextWrite()
    expect(await tab.removeLock('another one')).toBe(true)
    expect((await tab.openData()).lock).toBeNull()
    expect(await readable(tab)).toEqual(idsOf([...open, ...secret]))
  })
  it('hides private entries from a tab without the passphrase, but counts them', async () => {
    await locked()
    const tab = await openTab()
    expect(await tab.openData()).toMatchObject({ isShut: true, count: open.length + secret.length, erased: null })
    expect(await readable(tab)).toEqual(idsOf(open))
    expect((await tab.openData()).sealed).toHaveLength(secret.length)
    expect(await tab.unlock('correct horse batterz')).toBe(false)
    expect(await readable(tab)).toEqual(idsOf(open))
    expect(await tab.unlock(WORDS)).toBe(true)
    expect(await readable(tab)).toEqual(idsOf([...open, ...secret]))
    tab.shutLock()
    expect(await readable(tab)).toEqual(idsOf(open))
  })
  it('counts sealed entries that do not open: damaged, swapped, forged', async () => {
    const tab = await locked()
    const database = await new Dexie('plenary').open()
    const [one, two, three, ...rest] = await database.table('sealed').toArray()
    await database.table('sealed').bulkPut([
      { ...one, text: `AAAA${one.text.slice(4)}` },
      { ...two, text: three.text, iv: three.iv },
      { id: 'forged-0001', iv: one.iv, text: one.text },
    ])
    database.close()
    const state = await tab.openData()
    expect(state).toMatchObject({ unreadable: 3, unsealed: 0, isShut: false })
    expect(state.entries).toHaveLength(open.length + 1 + rest.length)
    tab.shutLock()
    expect(await tab.openData()).toMatchObject({ unreadable: 0, isShut: true })
  })
  it.each([
    ['in a row', 'records', (entries: readonly Entry[]) => entries],
    ['in a batch', 'batches', (entries: readonly Entry[]) => [{ id: '2026', records: entries }]],
  ])('shows no private entry that was put beside it %s, and counts it', async (_, table, rows) => {
    await locked()
    const forged = recordsWith('forged', 'private').map((entry) => ({ ...entry, id: `forged-${entry.id}` }))
    const database = await new Dexie('plenary').open()
    await database.table(table).bulkPut([...rows(forged)])
    database.close()
    const tab = await openTab()
    const state = await tab.openData()
    expect(idsOf(state.entries)).toEqual(idsOf(open))
    const count = open.length + secret.length + forged.length
    expect(state).toMatchObject({ isShut: true, unsealed: forged.length, count })
    // With the key it is sealed like one that a tab without the key restored; the count says so to the user.
    expect(await tab.unlock(WORDS)).toBe(true)
    expect(await readable(tab)).toEqual(idsOf([...open, ...secret, ...forged]))
    expect(await atRest()).not.toContain('forged"')
  })
  it('accepts a passphrase in any Unicode normalisation', async () => {
    const tab = await openTab()
    await tab.setLock('été à Genève')
    expect(await (await openTab()).unlock('été à Genève'.normalize('NFD'))).toBe(true)
  })
  it('seals what is saved while unlocked; a locked tab refuses private entries', async () => {
    const tab = await openTab()
    await tab.setLock(WORDS)
    await tab.saveEntries([...open, ...secret])
    expect(await atRest()).not.toContain(CANARY)
    const other = await openTab()
    await expect(other.saveEntries(secret)).resolves.toEqual([])
    const more = secret.map((entry) => ({ ...entry, id: `more-${entry.id}` }))
    await expect(other.saveEntries(more)).rejects.toMatchObject({ code: 'locked' })
    await expect(other.importEntries(more, 'export')).rejects.toMatchObject({ code: 'locked' })
    expect(await readable(tab)).toEqual(idsOf([...open, ...secret]))
  })
  it('changes its passphrase; the old one is refused', async () => {
    const tab = await locked()
    expect(await tab.changePassphrase('wrong wrong wrong', 'a new passphrase')).toBe(false)
    expect(await tab.changePassphrase(WORDS, 'a new passphrase')).toBe(true)
    const other = await openTab()
    expect(await other.unlock(WORDS)).toBe(false)
    expect(await other.unlock('a new passphrase')).toBe(true)
    expect(await readable(other)).toEqual(idsOf([...open, ...secret]))
  })
  it('is removed with the passphrase, or with all that is sealed', async () => {
    const tab = await locked()
    expect(await tab.removeLock('wrong wrong wrong')).toBe(false)
    expect(await tab.removeLock(WORDS)).toBe(true)
    expect(await readable(await openTab())).toEqual(idsOf([...open, ...secret]))
    await tab.setLock(WORDS)
    const other = await openTab()
    await other.deleteLocked()
    expect(await other.openData()).toMatchObject({ lock: null, isShut: false, count: open.length })
    expect(await readable(await openTab())).toEqual(idsOf(open))
  })
})

describe('two tabs', () => {
  /** Delays the next WebCrypto call until `meanwhile` is done. */
  function holdUp(what: 'deriveKey' | 'decrypt' | 'encrypt', meanwhile: () => Promise<unknown>): void {
    const { subtle } = crypto
    const real = subtle[what]
    vi.spyOn(subtle, what).mockImplementationOnce(async (...args: unknown[]) => {
      await meanwhile()
      return await Reflect.apply(real, subtle, args)
    })
  }
  const MADE = '2026-11-24T10:00:00.000Z'
  const more = secret.map((entry) => ({ ...entry, id: `more-${entry.id}` }))

  it('a passphrase set while the other tab unlocks stays', async () => {
    await locked()
    const [tab, other] = [await openTab(), await openTab()]
    // As a recovery may leave it: then unlocking seals.
    const database = await new Dexie('plenary').open()
    await database.table('records').bulkPut([...more])
    database.close()
    holdUp('deriveKey', () => other.changePassphrase(WORDS, 'a new passphrase'))
    expect(await tab.unlock(WORDS)).toBe(true)
    expect(await atRest()).not.toContain(CANARY)
    const next = await openTab()
    expect(await next.unlock(WORDS)).toBe(false)
    expect(await next.unlock('a new passphrase')).toBe(true)
    expect(await readable(next)).toEqual(idsOf([...open, ...secret, ...more]))
  })
  it('what one restores from the second copy is sealed by the other, which sets a passphrase meanwhile', async () => {
    const tab = await openTab()
    await tab.saveEntries([...open, ...secret])
    let other: Promise<unknown> = Promise.resolve()
    holdUp('deriveKey', async () => {
      await lose()
      await new Promise<void>((reached) => {
        beforeNextWrite(async () => {
          reached()
          await new Promise((resolve) => setTimeout(resolve, 100))
        })
        other = openTab()
      })
    })
    await tab.setLock(WORDS)
    await other
    expect(await atRest()).not.toContain(CANARY)
    expect(await readable(tab)).toEqual(idsOf([...open, ...secret]))
  })
  it.each([
    ['less', []],
    ['other things', more],
  ])('a backup restored with %s than the other is about to seal stays as it is', async (_, others) => {
    const [tab, other] = [await openTab(), await openTab()]
    await tab.saveEntries([...open, ...first])
    await tab.importEntries(second, 'export')
    const { pack } = onlyRow(await other.openData())
    const records = [...open, ...first, ...others]
    holdUp('encrypt', () => other.replaceAll({ pack, records, madeAt: MADE }))
    await tab.setLock(WORDS)
    expect(await atRest()).not.toContain(CANARY)
    expect(await readable(tab)).toEqual(idsOf(records))
  })
  it('a backup with another lock, restored while the other tab removes the lock, stays whole', async () => {
    const device = await openTab()
    await device.saveEntries(more)
    await device.setLock('another passphrase')
    const held = await device.readForBackup()
    await Dexie.delete('plenary')
    root.folders.clear()
    localStorage.removeItem('plenary.sentinel')
    const [tab, other] = [await locked(), await openTab()]
    holdUp('decrypt', () => other.replaceAll({ madeAt: MADE, ...held }))
    await expect(tab.removeLock(WORDS)).rejects.toMatchObject({ code: 'locked' })
    const next = await openTab()
    expect(await next.unlock('another passphrase')).toBe(true)
    expect(await readable(next)).toEqual(idsOf(more))
  })
  it('a backup of the same lock with as many entries is what the removal decrypts', async () => {
    const tab = await locked()
    const extra = more.slice(0, 1)
    await tab.saveEntries(extra)
    const { locked: under, ...held } = await tab.readForBackup()
    if (!under) throw new Error('nothing is locked')
    const without = (id: string | undefined) => {
      const records = under.records.filter((row) => row.id !== id)
      return { madeAt: MADE, ...held, locked: { ...under, records } }
    }
    await tab.replaceAll(without(extra[0]?.id))
    const other = await openTab()
    holdUp('decrypt', () => other.replaceAll(without(secret[0]?.id)))
    expect(await tab.removeLock(WORDS)).toBe(true)
    expect(await readable(await openTab())).toEqual(idsOf([...open, ...secret.slice(1), ...extra]))
  })
})

it('a lock deleted with what is sealed leaves nothing counted as backed up that is not', async () => {
  const tab = await locked()
  await tab.noteBackup({ at: '2026-11-24T10:00:00.000Z', records: open.length + secret.length - 1 })
  await tab.deleteLocked()
  expect(await tab.openData()).toMatchObject({ count: open.length, lastBackup: { records: open.length - 1 } })
})

/** Changes the database as another program would, while no tab is open. */
async function tamper(change: (database: Dexie) => Promise<unknown>): Promise<void> {
  const database = await new Dexie('plenary').open()
  await change(database)
  database.close()
}

it('an entry in the clear under the id of a sealed one replaces it neither on the screen nor at rest', async () => {
  await locked()
  const forged = secret.map((entry, at) =>
    at === 0 ? { ...entry, statement: 'forged' } : { ...entry, layer: 'public' },
  )
  await tamper((database) => database.table('records').bulkPut(forged.slice(0, 2)))
  const tab = await openTab()
  expect(await tab.openData()).toMatchObject({ unsealed: 1 })
  await tab.unlock(WORDS)
  for (const one of [tab, await openTab()]) {
    await one.unlock(WORDS)
    expect((await one.openData()).entries).toEqual(expect.arrayContaining([...secret]))
    expect(JSON.stringify((await one.openData()).entries)).not.toContain('forged')
  }
  expect(await atRest()).not.toContain('forged')
})

describe('a lock that the database has lost', () => {
  const loseLock = () => tamper((database) => database.table('meta').delete('lock'))
  it('is restored from the second copy', async () => {
    await locked()
    await loseLock()
    const tab = await openTab()
    expect(await tab.openData()).toMatchObject({ isShut: true, unreadable: 0, count: open.length + secret.length })
    expect(await tab.unlock(WORDS)).toBe(true)
    expect(await readable(tab)).toEqual(idsOf([...open, ...secret]))
  })
  it('is reported by the entries that do not open, where the second copy lacks it too', async () => {
    await locked()
    await loseLock()
    root.folders.clear()
    const tab = await openTab()
    expect(await tab.openData()).toMatchObject({ lock: null, isShut: false, unreadable: secret.length })
    await tab.setLock('another passphrase')
    expect(await tab.openData()).toMatchObject({ unreadable: secret.length })
  })
})

describe('a damaged lock', () => {
  const lockRow = (change: (row: { value: Record<string, unknown>; check?: number }) => object | undefined) =>
    tamper(async (database) => {
      const row = await database.table('meta').get('lock')
      const changed = change(row)
      await database.table('meta').put(changed ?? row)
    })
  const flipped = (text: unknown) => `${text}`.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
  const damages: readonly (readonly [string, Parameters<typeof lockRow>[0]])[] = [
    ['is no object', (row) => ({ ...row, value: 7 })],
    ['lacks its salt', ({ value: { salt: _, ...value }, ...row }) => ({ ...row, value })],
    ['has a short key', (row) => ({ ...row, value: { ...row.value, key: 'AAAA' } })],
    ['has too many rounds', (row) => ({ ...row, value: { ...row.value, rounds: 5_000_000_000 } })],
    ['has other bits in its key', (row) => ({ ...row, value: { ...row.value, key: flipped(row.value.key) } })],
    ['has other bits in its salt', (row) => ({ ...row, value: { ...row.value, salt: flipped(row.value.salt) } })],
    [
      'of an earlier version has other bits',
      ({ check: _, value, ...row }) => ({ ...row, value: { ...value, iv: flipped(value.iv) } }),
    ],
  ]
  it.each(damages)('that %s is restored from the second copy, and opens', async (_, damage) => {
    await locked()
    await lockRow(damage)
    const tab = await openTab()
    expect(tab.state).toMatchObject({ isShut: true, unreadable: 0 })
    expect(await tab.unlock('not the passphrase')).toBe(false)
    expect(await tab.unlock(WORDS)).toBe(true)
    expect(await readable(tab)).toEqual(idsOf([...open, ...secret]))
    const next = await openTab()
    expect(next.state.damaged).toEqual([])
    expect(await next.unlock(WORDS)).toBe(true)
  })
  // The last one has no checksum, and no copy tells it from a wrong passphrase.
  it.each(damages.slice(0, -1))('that %s is told as damaged where there is no copy', async (_, damage) => {
    await locked()
    await lockRow(damage)
    root.folders.clear()
    const tab = await openTab()
    expect(tab.state).toMatchObject({ lock: null, damaged: ['lock'], unreadable: secret.length })
    await expect(tab.unlock(WORDS)).rejects.toMatchObject({ code: 'lock-damaged' })
    await expect(tab.changePassphrase(WORDS, 'another one')).rejects.toMatchObject({ code: 'lock-damaged' })
    expect((await openTab()).state.damaged).toEqual(['lock'])
  })
  it('without anything sealed is told and restored too', async () => {
    const tab = await openTab()
    await tab.saveEntries(open)
    await tab.setLock(WORDS)
    await lockRow((row) => ({ ...row, value: null }))
    const next = await openTab()
    expect(next.state).toMatchObject({ isShut: true, damaged: ['lock'] })
    expect(await next.unlock(WORDS)).toBe(true)
  })
  it('is not replaced by an earlier one, which another passphrase opens', async () => {
    const tab = await locked()
    const copy = await root.getDirectoryHandle('second-copy', { create: false })
    const before = new Map(copy.folders)
    await tab.changePassphrase(WORDS, 'another one')
    copy.folders.clear()
    for (const [name, folder] of before) copy.folders.set(name, folder)
    await lockRow((row) => ({ ...row, value: { ...row.value, key: flipped(row.value.key) } }))
    const next = await openTab()
    await expect(next.unlock(WORDS)).rejects.toMatchObject({ code: 'lock-damaged' })
  })
})

describe('a locked layer and a loss', () => {
  it('seals what only the second copy has', async () => {
    const tab = await openTab()
    await tab.saveEntries([...open, ...secret])
    await lose()
    await tab.setLock(WORDS)
    expect(await atRest()).not.toContain(CANARY)
    expect(await readable(tab)).toEqual(idsOf([...open, ...secret]))
  })
  it('seals what a tab from before the lock restores', async () => {
    const other = await openTab()
    await other.saveEntries([...open, ...secret])
    const held = await other.openData()
    await Dexie.delete('plenary')
    root.folders.clear()
    const tab = await openTab()
    await tab.startOver()
    await tab.setLock(WORDS)
    await other.restoreLost(held)
    expect(await readable(tab)).toEqual(idsOf([...open, ...secret]))
    await expect.poll(atRest).not.toContain(CANARY)
    expect(await readable(tab)).toEqual(idsOf([...open, ...secret]))
  })
  it('is restored locked from the second copy', async () => {
    await locked()
    await Dexie.delete('plenary')
    const tab = await openTab()
    expect(await atRest()).not.toContain(CANARY)
    expect(await tab.unlock(WORDS)).toBe(true)
    expect(await readable(tab)).toEqual(idsOf([...open, ...secret]))
  })
  it('is restored, locked, by a tab that is still unlocked', async () => {
    const tab = await locked()
    const held = await tab.openData()
    await Dexie.delete('plenary')
    root.folders.clear()
    await tab.restoreLost(held)
    expect(await atRest()).not.toContain(CANARY)
    const other = await openTab()
    expect(await other.unlock(WORDS)).toBe(true)
    expect(await readable(other)).toEqual(idsOf([...open, ...secret]))
  })
  it('removes the temporary file of a browser that was killed while it wrote the second copy', async () => {
    const tab = await openTab()
    await tab.saveEntries(secret)
    root.folders.get('second-copy')?.files.set('half.lines.crswap', CANARY)
    await tab.setLock(WORDS)
    expect(await atRest()).not.toContain(CANARY)
  })
  it('is sealed in the second copy too after a kill between the two writes', async () => {
    const tab = await openTab()
    await tab.saveEntries(secret)
    const stale = new Map(root.folders.get('second-copy')?.folders)
    await tab.setLock(WORDS)
    root.folders.get('second-copy')?.folders.clear()
    for (const [name, folder] of stale) root.folders.get('second-copy')?.folders.set(name, folder)
    const next = await openTab()
    await next.repairCopy(await next.openData())
    expect(await atRest()).not.toContain(CANARY)
  })
})

describe('a backup of a locked layer', () => {
  const reread = async (text: string) => await readFile(lines(text), sha256)
  async function* lines(text: string) {
    yield* text.split('\n')
  }
  async function backup(tab: OpenTab): Promise<string> {
    const held = await tab.readForBackup()
    let text = ''
    const file = { kind: 'backup', madeAt: '2026-11-24T10:00:00.000Z', ...held } as const
    for await (const piece of writeFile(file, sha256)) text += piece
    return text
  }
  it('is sealed, and opens with its passphrase on another device', async () => {
    const text = await backup(await locked())
    expect(text).not.toContain(CANARY)
    await Dexie.delete('plenary')
    root.folders.clear()
    localStorage.removeItem('plenary.sentinel')
    const read = await reread(text)
    if (!read.ok) throw new Error(read.problem.reason)
    const device = await openTab()
    await device.setLock('another passphrase')
    await device.replaceAll(read.file)
    expect(await readable(device)).toEqual(idsOf(open))
    expect(await device.unlock('another passphrase')).toBe(false)
    expect(await device.unlock(WORDS)).toBe(true)
    expect(await readable(device)).toEqual(idsOf([...open, ...secret]))
  })
  it.each([
    ['a changed envelope', (text: string) => text.replace(/("sealed":.*?"text":")../, '$1AA'), 'does not match'],
    ['too few rounds', (text: string) => text.replace('"rounds":600000', '"rounds":1000'), 'no backup'],
    ['an envelope and no lock', (text: string) => text.replace(/,"lock":\{[^}]+\}/, ''), ''],
  ])('is refused with %s', async (_, change, reason) => {
    const read = await reread(change(await backup(await locked())))
    expect(read).toMatchObject({ ok: false, problem: { reason: expect.stringContaining(reason) } })
  })
  it('without a lock is restored under the lock of this device, or not at all', async () => {
    const tab = await openTab()
    const { pack } = onlyRow(await tab.openData())
    const file = { pack, records: [...open, ...secret], madeAt: '2026-11-24T10:00:00.000Z' }
    await tab.setLock(WORDS)
    await tab.replaceAll(file)
    expect(await atRest()).not.toContain(CANARY)
    tab.shutLock()
    await expect(tab.replaceAll(file)).rejects.toMatchObject({ code: 'locked' })
    expect(await tab.unlock(WORDS)).toBe(true)
    expect(await readable(tab)).toEqual(idsOf([...open, ...secret]))
  })
})
