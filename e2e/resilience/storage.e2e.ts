/** Storage faults: full disk, deleted, cleared or damaged database, refused storage; nothing confirmed is lost. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { deliver } from '../../testing/browsers/faults/deliver'
import { statusText } from '../../testing/browsers/faults/device'
import { devicePerTest, expectStatus } from '../../testing/browsers/faults/fixture'
import { appReady } from '../../testing/browsers/faults/kill'
import { observations } from '../../testing/browsers/faults/records'

const own = devicePerTest()

/** Follows an article on the list screen. */
async function follow(page: Page): Promise<void> {
  await page.goto(`${PWA_URL}#/list`)
  await page.selectOption('#list-article', 'spam')
  await page.locator('form.filters button[type=submit]').click()
}

describe('the disk', () => {
  it('is full: the app says what to do, loses nothing, and resumes when there is room', async () => {
    await own.tabWithRecords()
    // Within a session the browser keeps writing on quota granted before.
    await own.device.close()
    const page = await own.device.openTab()
    await own.device.setQuota(page, 1000)
    await follow(page)
    await expectStatus(page, /not saved.*not enough storage space.*Free up some space/i)
    const captures = observations(1)
    expect(await deliver(page, own.device, captures)).toBe('later')
    await own.device.setQuota(page, 1_000_000_000)
    await page.reload()
    expect(await deliver(page, own.device, captures)).toBe('kept')
    expect(await deliver(page, own.device, captures)).toBe('kept')
    await expectStatus(page, /6 entries added/)
    expect(await own.device.lost(page)).toEqual([])
  })
})

describe('the database', () => {
  it('is deleted by another tab: restored from the second copy at once, with a notice', async () => {
    const page = await own.tabWithRecords()
    const other = await own.device.context.newPage()
    await other.goto(`${PWA_URL}icons/icon.svg`)
    await other.evaluate(() => indexedDB.deleteDatabase('plenary'))
    await expectStatus(page, /5 entries were restored from the second copy/)
    expect(await own.device.lost(page)).toEqual([])
    await page.reload()
    await expectStatus(page, /5 entries added/)
    expect(await statusText(page)).not.toMatch(/restored/)
  })
  it('is cleared by the browser while a tab is open: the same', async () => {
    const page = await own.tabWithRecords()
    await own.device.clearStorage(page, 'indexeddb')
    await expectStatus(page, /5 entries were restored from the second copy/)
    expect(await own.device.lost(page)).toEqual([])
  })
  it('is cleared with the second copy: reported, and restored in one click from memory', async () => {
    const page = await own.tabWithRecords()
    await own.device.clearStorage(page, 'indexeddb', 'file_systems')
    await expectStatus(page, /no longer on this device/)
    await page.getByRole('button', { name: /Restore the 5 entries/ }).click()
    await expectStatus(page, /5 entries were restored/)
    expect(await own.device.lost(page)).toEqual([])
    await own.device.clearStorage(page, 'indexeddb')
    await expectStatus(page, /5 entries were restored from the second copy/)
    expect(await own.device.lost(page)).toEqual([])
  })
  it('was cleared while no tab was open: restored at the next start', async () => {
    const page = await own.tabWithRecords()
    await page.goto(`${PWA_URL}icons/icon.svg`)
    await own.device.clearStorage(page, 'indexeddb')
    await page.goto(PWA_URL)
    await expectStatus(page, /missing or damaged. 5 entries were restored from the second copy/)
    await expectStatus(page, /5 entries added/)
    expect(await own.device.lost(page)).toEqual([])
  })
  it('was cleared with the second copy while no tab was open: reported, not treated as a first start', async () => {
    const page = await own.tabWithRecords()
    await page.goto(`${PWA_URL}icons/icon.svg`)
    await own.device.clearStorage(page, 'indexeddb', 'file_systems')
    await page.goto(PWA_URL)
    await expectStatus(page, /deleted your 5 entries.*You have no backup/)
    await page.getByRole('button', { name: 'Start over' }).click()
    await expect.poll(() => statusText(page)).not.toMatch(/no longer on this device/)
    await page.reload()
    await appReady(page)
    expect(await statusText(page)).not.toMatch(/no longer on this device|restored/)
  })
  it('is damaged on the disk with the second copy: reported, not treated as a first start', async () => {
    await own.tabWithRecords()
    await own.device.close()
    own.device.damageDatabase()
    own.device.damageCopy()
    const page = await own.device.openTab()
    await expectStatus(page, /no longer on this device|cannot read the data stored|does not let this site store/)
  })
  it('is healthy: a start does not read the second copy', async () => {
    const page = await own.tabWithRecords()
    await page.addInitScript(`globalThis.reads = 0
      const { text } = Blob.prototype
      Blob.prototype.text = function () { reads++; return text.call(this) }`)
    await page.reload()
    await expectStatus(page, /5 entries added/)
    expect(await deliver(page, own.device, observations(1))).toBe('kept')
    expect(await page.evaluate('reads')).toBe(0)
  })
  it('has lost the second copy: one is made after the first screen', async () => {
    const page = await own.tabWithRecords()
    await own.device.clearStorage(page, 'file_systems')
    await page.reload()
    const written = () =>
      page.evaluate(async () => {
        const copy = await (await navigator.storage.getDirectory()).getDirectoryHandle('second-copy')
        let size = 0
        for await (const epoch of copy.keys()) {
          const folder = await copy.getDirectoryHandle(epoch)
          for await (const name of folder.keys())
            if (name.endsWith('.lines')) size += (await (await folder.getFileHandle(name)).getFile()).size
        }
        return size
      })
    // A file is empty until it is written.
    await expect.poll(() => written().catch(() => 0)).toBeGreaterThan(0)
    await page.goto(`${PWA_URL}icons/icon.svg`)
    await own.device.clearStorage(page, 'indexeddb')
    await page.goto(PWA_URL)
    await expectStatus(page, /5 entries were restored from the second copy/)
    expect(await own.device.lost(page)).toEqual([])
  })
  it('cannot be copied: saving goes on, and the copy is made later', async () => {
    const page = await own.tabWithRecords()
    await page.evaluate(`globalThis.open = FileSystemFileHandle.prototype.createWritable
      FileSystemFileHandle.prototype.createWritable = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))`)
    expect(await deliver(page, own.device, observations(2))).toBe('kept')
    await page.evaluate('FileSystemFileHandle.prototype.createWritable = open')
    expect(await deliver(page, own.device, observations(2))).toBe('kept')
    await page.goto(`${PWA_URL}icons/icon.svg`)
    await own.device.clearStorage(page, 'indexeddb')
    await page.goto(PWA_URL)
    await expectStatus(page, /9 entries were restored from the second copy/)
    expect(await own.device.lost(page)).toEqual([])
  })
  it('loses its connection between two writes: both are saved', async () => {
    const page = await own.device.openTab()
    await own.device.context.addInitScript(`
      globalThis.connections = []
      const open = IDBFactory.prototype.open
      IDBFactory.prototype.open = function (...args) {
        const request = open.apply(this, args)
        request.addEventListener('success', () => connections.push(request.result))
        return request
      }`)
    await page.reload()
    await appReady(page)
    expect(await deliver(page, own.device, observations(2))).toBe('kept')
    await page.evaluate(`for (const connection of connections.splice(0)) {
      connection.close()
      connection.dispatchEvent(new Event('close'))
    }`)
    expect(await deliver(page, own.device, observations(2))).toBe('kept')
    await expectStatus(page, /4 entries added/)
    expect(await own.device.lost(page)).toEqual([])
  })
})

describe('the browser', () => {
  it('refuses all storage: reported, with a remedy', async () => {
    const page = await own.device.openTab()
    await own.device.context.addInitScript(`IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }`)
    await page.reload()
    await expectStatus(page, /does not let this site store data/)
  })
  it('refuses persistent storage: saving goes on, with a backup warning', async () => {
    const page = await own.device.openTab()
    await own.device.context.addInitScript('navigator.storage.persist = () => Promise.reject(new Error("refused"))')
    await page.reload()
    await appReady(page)
    expect(await deliver(page, own.device, observations(1))).toBe('kept')
    await expectStatus(page, /Never backed up/)
    await expectStatus(page, /may delete your data/)
    await page.locator('.toast').getByRole('button', { name: 'Back up now' }).click()
    await page.waitForURL(/#\/files$/)
    // Drawn with the screen: later the toast would go by itself.
    await page.locator('#files-file').waitFor({ state: 'attached' })
    expect(await page.locator('.toast', { hasText: 'Back up now' }).count()).toBe(0)
    expect(await deliver(page, own.device, observations(25))).toBe('kept')
    await expectStatus(page, /26 entries, including withdrawals, are not backed up/)
    expect(await own.device.lost(page)).toEqual([])
  })
  it('grants persistent storage: no warning', async () => {
    const page = await own.device.openTab()
    await own.device.context.addInitScript('navigator.storage.persist = async () => (globalThis.askedToPersist = true)')
    await page.reload()
    await appReady(page)
    expect(await deliver(page, own.device, observations(1))).toBe('kept')
    await page.waitForFunction(() => Reflect.get(globalThis, 'askedToPersist'))
    await expectStatus(page, /One entry added/)
    expect(await statusText(page)).not.toMatch(/may delete your data/)
  })
  it('has its clock set back: the last write still wins', async () => {
    const page = await own.device.openTab()
    await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'))
    await follow(page)
    await page.locator('.followed').waitFor()
    await page.clock.setFixedTime(new Date('2026-11-20T12:00:00Z'))
    await page.locator('.followed button').click()
    await page.locator('.followed').waitFor({ state: 'detached' })
    await page.reload()
    // It is told once the log is read: a follow is no entry that is counted.
    await expectStatus(page, /Never backed up/)
    expect(await page.locator('.followed').count()).toBe(0)
  })
})
