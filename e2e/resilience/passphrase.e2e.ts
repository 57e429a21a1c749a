/** The passphrase of the private layer: what lies on the disk, what the page shows, and what a user is told. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PWA_URL } from '../harness/builds'
import { bring, told } from '../harness/faults/device'
import { ownDevices, says } from '../harness/faults/fixture'
import { handOver } from '../harness/faults/hand-over'
import { ready } from '../harness/faults/kill'
import { anObservation, PASSPHRASE } from '../harness/faults/records'

const own = ownDevices()

const CANARY = 'Zanzibar will fold on the ninth'
const secret = () => ({ ...anObservation('secret'), layer: 'private', statement: CANARY }) as const
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
  await says(page, /Passphrase set. Private entries are now encrypted/)
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
/** What another program reads in the database and the second copy. */
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
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('second-copy')
    const files: string[] = []
    for await (const name of folder.keys())
      files.push(await (await (await folder.getFileHandle(name)).getFile()).text())
    return JSON.stringify(rows) + files.join('\n')
  })
/** The files below a profile's folder that hold the words. The browser must be closed. */
function onDisk(words: string): string[] {
  const folder = join(own.device.profileDir, 'Default')
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return []
    const path = join(entry.parentPath, entry.name)
    const bytes = readFileSync(path)
    return bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le')) ? [path.slice(folder.length)] : []
  })
}

describe('the private layer under a passphrase', () => {
  it('is absent from the page and from what lies at rest until it is unlocked; a wrong passphrase is told', async () => {
    const page = await own.device.tab()
    await ready(page)
    expect(await handOver(page, own.device, [secret(), { ...anObservation(), layer: 'public' }])).toBe('kept')
    expect(await article(page)).toContain(CANARY)
    await lock(page)
    expect(await atRest(page)).not.toContain(CANARY)
    expect(await article(page)).toContain(CANARY)
    await page.reload()
    await says(page, /One private entry is locked/)
    expect(await article(page)).not.toContain(CANARY)
    await unlock(page, 'correct horse batterz')
    await says(page, /Incorrect passphrase/)
    expect(await article(page)).not.toContain(CANARY)
    await unlock(page, PASSPHRASE)
    await says(page, /Unlocked in this window/)
    expect(await article(page)).toContain(CANARY)
    await settings(page)
    await page.getByRole('button', { name: 'Lock now' }).click()
    await says(page, /One private entry is locked/)
    expect(await article(page)).not.toContain(CANARY)
    expect(await own.device.lost(page)).toEqual([])
  })

  it('is not locked with a passphrase that is short, or not the same twice: said, and nothing is changed', async () => {
    const page = await own.device.tab()
    await ready(page)
    await settings(page)
    for (const [next, again, why] of [
      ['nine char', 'nine char', /at least 10 characters/],
      [PASSPHRASE, `${PASSPHRASE}s`, /do not match/],
    ] as const) {
      await page.fill('#lock-set-next', next)
      await page.fill('#lock-set-again', again)
      await page.getByRole('button', { name: 'Set passphrase' }).click()
      await says(page, why)
    }
    await page.reload()
    await ready(page)
    expect(await told(page)).not.toMatch(/locked/i)
  })

  it('was never in the clear on the disk when the lock came first', async () => {
    const page = await own.device.tab()
    await ready(page)
    await lock(page)
    expect(await handOver(page, own.device, [secret(), { ...anObservation(), layer: 'public' }])).toBe('kept')
    expect(await article(page)).toContain(CANARY)
    await own.device.close()
    expect(onDisk(CANARY)).toEqual([])
    expect(onDisk('Set aside, for the')).not.toEqual([])
  })

  it('is absent too of a file that a browser was killed in writing before the lock', async () => {
    const page = await own.device.tab()
    await ready(page)
    expect(await handOver(page, own.device, [{ ...anObservation(), layer: 'public' }])).toBe('kept')
    await page.evaluate(async (words) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('second-copy')
      const stream = await (await folder.getFileHandle('half.lines', { create: true })).createWritable()
      await stream.write(words)
      // Else the browser may take the stream for given up.
      Object.assign(window, { stream })
    }, CANARY)
    await own.device.kill()
    expect(onDisk(CANARY)).not.toEqual([])
    const again = await own.device.tab()
    await ready(again)
    await lock(again)
    await own.device.close()
    expect(onDisk(CANARY)).toEqual([])
  })

  it('takes nothing private while it is locked: said, and what is public is kept', async () => {
    const page = await own.device.tab()
    await ready(page)
    await lock(page)
    await page.reload()
    await says(page, /Private entries are locked/)
    const waiting = page.evaluate(
      (records) => {
        const message = { plenary: 'bridge', from: 'extension', type: 'records', records }
        const answers: unknown[] = []
        window.addEventListener('message', ({ data }) => data?.from === 'pwa' && answers.push(data))
        Object.assign(window, { answers })
        // Until the bridge is there, as the extension does.
        setInterval(() => window.postMessage(message, location.origin), 500)
      },
      [secret()],
    )
    await waiting
    await says(page, /Private entries from the extension are waiting to sync/)
    expect(await page.evaluate(`answers.filter(({ type }) => type === 'kept' || type === 'refused')`)).toEqual([])
    expect(await handOver(page, own.device, [{ ...anObservation(), layer: 'public' }])).toBe('kept')
    await unlock(page, PASSPHRASE)
    await says(page, /Unlocked in this window/)
    // The extension hears of a change, says hello, and hands over again.
    expect(await page.evaluate(`answers.filter(({ type }) => type === 'changed').length > 0`)).toBe(true)
    expect(await handOver(page, own.device, [secret()])).toBe('kept')
    expect(await own.device.lost(page)).toEqual([])
  })

  it('comes back locked when the database is gone', async () => {
    const page = await own.device.tab()
    await ready(page)
    await lock(page)
    expect(await handOver(page, own.device, [secret(), { ...anObservation(), layer: 'public' }])).toBe('kept')
    await own.device.close()
    own.device.removeDatabase()
    const again = await own.device.tab()
    await says(again, /2 entries were restored from the second copy/)
    await says(again, /One private entry is locked/)
    expect(await own.device.lost(again)).toEqual([])
  })

  it('is locked in the other tab too, once it is locked in one', async () => {
    const [one, two] = [await own.device.tab(), await own.device.tab()]
    await Promise.all([ready(one), ready(two)])
    expect(await handOver(one, own.device, [secret(), { ...anObservation(), layer: 'public' }])).toBe('kept')
    await lock(one)
    await says(two, /One private entry is locked/)
    expect(await article(two)).not.toContain(CANARY)
    await unlock(two, PASSPHRASE)
    await says(two, /Unlocked in this window/)
    expect(await article(two)).toContain(CANARY)
    await bring(one)
    await one.evaluate(() => window.store.shutLock())
    for (const page of [one, two]) await says(page, /One private entry is locked/)
  })
})
