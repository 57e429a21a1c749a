/** Encryption at rest: private entries under a passphrase, on disk, on the page and in messages. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { deliver } from '../../testing/browsers/faults/deliver'
import { importStore, statusText } from '../../testing/browsers/faults/device'
import { devicePerTest, expectStatus } from '../../testing/browsers/faults/fixture'
import { appReady } from '../../testing/browsers/faults/kill'
import { anObservation, PASSPHRASE } from '../../testing/browsers/faults/records'
import { FROM_EXTENSION } from '../../testing/browsers/pairing'

const own = devicePerTest()

const CANARY = 'Zanzibar will fold on the ninth'
const secret = () => ({ ...anObservation('secret', 'private'), statement: CANARY })
const textOf = (page: Page) => page.locator('body').textContent()

async function settings(page: Page): Promise<void> {
  await page.goto(`${PWA_URL}#/settings`)
  await page.locator('#lock').waitFor()
}
async function lock(page: Page): Promise<void> {
  await settings(page)
  await page.fill('#lock-set-next', PASSPHRASE)
  await page.fill('#lock-set-again', PASSPHRASE)
  await page.getByRole('button', { name: 'Set passphrase' }).click()
  await expectStatus(page, /Passphrase set. Private entries are now encrypted/)
}
async function unlock(page: Page, passphrase: string): Promise<void> {
  await settings(page)
  await page.fill('#lock-unlock-now', passphrase)
  await page.getByRole('button', { name: 'Unlock', exact: true }).click()
}
async function article(page: Page): Promise<string | null> {
  await page.goto(`${PWA_URL}#/articles/spam`)
  await page.locator('main h1').waitFor()
  await expect.poll(() => textOf(page)).toMatch(/Set aside, for the/)
  return await textOf(page)
}
/** Raw contents of the database and the second copy. */
const atRest = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await settled(indexedDB.open('plenary'))
    const transaction = db.transaction([...db.objectStoreNames])
    const rows = await Promise.all(
      [...db.objectStoreNames].map((name) => settled<unknown[]>(transaction.objectStore(name).getAll())),
    )
    db.close()
    const copy = await (await navigator.storage.getDirectory()).getDirectoryHandle('second-copy')
    const files: string[] = []
    for await (const epoch of copy.keys()) {
      const folder = await copy.getDirectoryHandle(epoch)
      for await (const name of folder.keys())
        files.push(await (await (await folder.getFileHandle(name)).getFile()).text())
    }
    return JSON.stringify(rows) + files.join('\n')
  })
/** Files of the profile that contain the words, in UTF-8 or UTF-16. The browser must be closed. */
function onDisk(words: string): string[] {
  const folder = join(own.device.profileDir, 'Default')
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return []
    const path = join(entry.parentPath, entry.name)
    const bytes = readFileSync(path)
    return bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le')) ? [path.slice(folder.length)] : []
  })
}

describe('private entries under a passphrase', () => {
  it('are absent from page and storage until unlocked; a wrong passphrase is reported', async () => {
    const page = await own.device.openTab()
    await appReady(page)
    expect(await deliver(page, own.device, [secret(), anObservation()])).toBe('kept')
    await expect.poll(() => article(page)).toContain(CANARY)
    await lock(page)
    expect(await atRest(page)).not.toContain(CANARY)
    await expect.poll(() => article(page)).toContain(CANARY)
    await page.reload()
    await expectStatus(page, /One entry is locked/)
    expect(await article(page)).not.toContain(CANARY)
    await unlock(page, 'correct horse batterz')
    await expectStatus(page, /Incorrect passphrase/)
    expect(await article(page)).not.toContain(CANARY)
    await unlock(page, PASSPHRASE)
    await expectStatus(page, /Unlocked in this window/)
    await expect.poll(() => article(page)).toContain(CANARY)
    await settings(page)
    await page.getByRole('button', { name: 'Lock now' }).click()
    await expectStatus(page, /One entry is locked/)
    expect(await article(page)).not.toContain(CANARY)
    expect(await own.device.lost(page)).toEqual([])
  })

  it('are not locked with a short or mistyped passphrase', async () => {
    const page = await own.device.openTab()
    await appReady(page)
    await settings(page)
    for (const [next, again, why] of [
      ['nine char', 'nine char', /at least 10 characters/],
      [PASSPHRASE, `${PASSPHRASE}s`, /do not match/],
    ] as const) {
      await page.fill('#lock-set-next', next)
      await page.fill('#lock-set-again', again)
      await page.getByRole('button', { name: 'Set passphrase' }).click()
      await expectStatus(page, why)
    }
    await page.reload()
    await appReady(page)
    expect(await statusText(page)).not.toMatch(/locked/i)
  })

  it('are never in the clear on the disk when the passphrase was set first', async () => {
    const page = await own.device.openTab()
    await appReady(page)
    await lock(page)
    expect(await deliver(page, own.device, [secret(), anObservation()])).toBe('kept')
    await expect.poll(() => article(page)).toContain(CANARY)
    await own.device.close()
    expect(onDisk(CANARY)).toEqual([])
    expect(onDisk('Set aside, for the')).not.toEqual([])
  })

  it('are removed from a file left half-written by a killed browser', async () => {
    const page = await own.device.openTab()
    await appReady(page)
    expect(await deliver(page, own.device, [anObservation()])).toBe('kept')
    await page.evaluate(async (words) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('second-copy')
      const stream = await (await folder.getFileHandle('half.lines', { create: true })).createWritable()
      await stream.write(words)
      // A reference keeps the stream from being collected.
      Object.assign(window, { stream })
    }, CANARY)
    await own.device.kill()
    expect(onDisk(CANARY)).not.toEqual([])
    const again = await own.device.openTab()
    await appReady(again)
    await lock(again)
    await own.device.close()
    expect(onDisk(CANARY)).toEqual([])
  })

  it('are not accepted while locked, with a notice; public ones are saved', async () => {
    const page = await own.device.openTab()
    await appReady(page)
    await lock(page)
    await page.reload()
    await expectStatus(page, /Some entries are locked/)
    const waiting = page.evaluate(
      ({ records, ours }) => {
        localStorage.setItem('plenary-extension', ours.token)
        const message = { ...ours, type: 'records', records, heldBack: 0 }
        const answers: unknown[] = []
        window.addEventListener('message', ({ data }) => data?.from === 'pwa' && answers.push(data))
        Object.assign(window, { answers })
        // Retries until the bridge listens, as the extension does.
        setInterval(() => window.postMessage(message, location.origin), 500)
      },
      { records: [secret()], ours: FROM_EXTENSION },
    )
    await waiting
    await expectStatus(page, /Private entries from the extension are waiting to sync/)
    expect(await page.evaluate(`answers.filter(({ type }) => type === 'kept' || type === 'refused')`)).toEqual([])
    expect(await deliver(page, own.device, [anObservation()])).toBe('kept')
    await unlock(page, PASSPHRASE)
    await expectStatus(page, /Unlocked in this window/)
    // On `changed` the extension says hello, and sends again.
    await expect.poll(() => page.evaluate(`answers.filter(({ type }) => type === 'changed').length > 0`)).toBe(true)
    expect(await deliver(page, own.device, [secret()])).toBe('kept')
    expect(await own.device.lost(page)).toEqual([])
  })

  it('are restored locked when the database is gone', async () => {
    const page = await own.device.openTab()
    await appReady(page)
    await lock(page)
    expect(await deliver(page, own.device, [secret(), anObservation()])).toBe('kept')
    await own.device.close()
    own.device.removeDatabase()
    const again = await own.device.openTab()
    await expectStatus(again, /2 entries were restored from the second copy/)
    await expectStatus(again, /One entry is locked/)
    expect(await own.device.lost(again)).toEqual([])
  })

  it('are locked in all tabs at once', async () => {
    const [one, two] = [await own.device.openTab(), await own.device.openTab()]
    await Promise.all([appReady(one), appReady(two)])
    expect(await deliver(one, own.device, [secret(), anObservation()])).toBe('kept')
    await lock(one)
    await expectStatus(two, /One entry is locked/)
    expect(await article(two)).not.toContain(CANARY)
    await unlock(two, PASSPHRASE)
    await expectStatus(two, /Unlocked in this window/)
    await expect.poll(() => article(two)).toContain(CANARY)
    await importStore(one)
    await one.evaluate(() => window.store.shutLock())
    for (const page of [one, two]) await expectStatus(page, /One entry is locked/)
  })
})
