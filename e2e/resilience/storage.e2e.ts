/** What the disk and the browser may do to the record: nothing confirmed is lost, and the page says so. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PWA_URL } from '../harness/builds'
import { told } from '../harness/faults/device'
import { ownDevices, says } from '../harness/faults/fixture'
import { handOver } from '../harness/faults/hand-over'
import { ready, takeCopy } from '../harness/faults/kill'
import { observations } from '../harness/faults/records'

const own = ownDevices()

/** Puts an article on the user's list, by hand. */
async function follow(page: Page): Promise<void> {
  await page.goto(`${PWA_URL}#/list`)
  await page.selectOption('#list-article', 'spam')
  await page.locator('form.sift button[type=submit]').click()
}

describe('the disk', () => {
  it('is full: the record says what to do, keeps what it had, and goes on when there is room', async () => {
    await own.tabWithRecords()
    // Within a session the browser goes on writing for a while on the room that it was granted before.
    await own.device.close()
    const page = await own.device.tab()
    await own.device.allow(page, 1000)
    await follow(page)
    await says(page, /not saved.*not enough storage space.*Free up some space/i)
    const captures = observations(1)
    expect(await handOver(page, own.device, captures)).toBe('later')
    await own.device.allow(page, 1_000_000_000)
    await page.reload()
    expect(await handOver(page, own.device, captures)).toBe('kept')
    expect(await handOver(page, own.device, captures)).toBe('kept')
    await says(page, /6 entries of yours/)
    expect(await own.device.lost(page)).toEqual([])
  })
})

describe('the database', () => {
  it('is deleted by another tab: the second copy is put back at once, and said so', async () => {
    const page = await own.tabWithRecords()
    const other = await own.device.context.newPage()
    await other.goto(`${PWA_URL}icons/icon.svg`)
    await other.evaluate(() => indexedDB.deleteDatabase('plenary'))
    await says(page, /5 entries were restored from the second copy/)
    expect(await own.device.lost(page)).toEqual([])
    await page.reload()
    await says(page, /5 entries of yours/)
    expect(await told(page)).not.toMatch(/restored/)
  })
  it('is cleared by the browser under a tab: the same', async () => {
    const page = await own.tabWithRecords()
    await own.device.clear(page, 'indexeddb')
    await says(page, /5 entries were restored from the second copy/)
    expect(await own.device.lost(page)).toEqual([])
  })
  it('is cleared with the second copy: said, and put back in one click from what the tab holds', async () => {
    const page = await own.tabWithRecords()
    await own.device.clear(page, 'indexeddb', 'file_systems')
    await says(page, /no longer on this device/)
    await page.getByRole('button', { name: /Restore the 5 entries/ }).click()
    await says(page, /5 entries were restored/)
    expect(await own.device.lost(page)).toEqual([])
    await own.device.clear(page, 'indexeddb')
    await says(page, /5 entries were restored from the second copy/)
    expect(await own.device.lost(page)).toEqual([])
  })
  it('was cleared while no tab was open: put back at the next start', async () => {
    const page = await own.tabWithRecords()
    await page.goto(`${PWA_URL}icons/icon.svg`)
    await own.device.clear(page, 'indexeddb')
    await page.goto(PWA_URL)
    await says(page, /missing or damaged. 5 entries were restored from the second copy/)
    await says(page, /5 entries of yours/)
    expect(await own.device.lost(page)).toEqual([])
  })
  it('was cleared with the second copy while no tab was open: said, never taken for a first start', async () => {
    const page = await own.tabWithRecords()
    await page.goto(`${PWA_URL}icons/icon.svg`)
    await own.device.clear(page, 'indexeddb', 'file_systems')
    await page.goto(PWA_URL)
    await says(page, /held 5 entries of yours.*You have no backup/)
    await page.getByRole('button', { name: 'Start over' }).click()
    await expect.poll(() => told(page)).not.toMatch(/no longer on this device/)
    await page.reload()
    await ready(page)
    expect(await told(page)).not.toMatch(/no longer on this device|restored/)
  })
  it('is damaged on the disk: put back from the second copy', async () => {
    await own.tabWithRecords()
    await own.device.close()
    own.device.damageDatabase()
    const page = await own.device.tab()
    await takeCopy(page)
    await says(page, /5 entries of yours/)
    expect(await own.device.lost(page)).toEqual([])
  })
  it('is damaged on the disk, and the second copy too: said, not taken for a first start', async () => {
    await own.tabWithRecords()
    await own.device.close()
    own.device.damageDatabase()
    own.device.damageCopy()
    const page = await own.device.tab()
    await says(page, /no longer on this device|cannot read the data stored|does not let this site store/)
  })
  it('is healthy: a start does not look at the second copy', async () => {
    const page = await own.tabWithRecords()
    await page.addInitScript(`globalThis.looks = 0
      const open = StorageManager.prototype.getDirectory
      StorageManager.prototype.getDirectory = function () { looks++; return open.call(this) }`)
    await page.reload()
    await says(page, /5 entries of yours/)
    expect(await handOver(page, own.device, observations(1))).toBe('kept')
    // The one look is the write's.
    expect(await page.evaluate('looks')).toBe(1)
  })
  it('has records from before there was a second copy: one is made, after the first screen', async () => {
    const page = await own.tabWithRecords()
    await own.device.clear(page, 'file_systems')
    await page.evaluate(() => localStorage.removeItem('plenary.second-copy'))
    await page.reload()
    await expect.poll(() => page.evaluate(() => localStorage.getItem('plenary.second-copy'))).not.toBeNull()
    await page.goto(`${PWA_URL}icons/icon.svg`)
    await own.device.clear(page, 'indexeddb')
    await page.goto(PWA_URL)
    await says(page, /5 entries were restored from the second copy/)
    expect(await own.device.lost(page)).toEqual([])
  })
  it('cannot be copied: recording goes on, and the copy is made when it can be', async () => {
    const page = await own.tabWithRecords()
    await page.evaluate(`globalThis.open = FileSystemFileHandle.prototype.createWritable
      FileSystemFileHandle.prototype.createWritable = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))`)
    expect(await handOver(page, own.device, observations(2))).toBe('kept')
    await page.evaluate('FileSystemFileHandle.prototype.createWritable = open')
    expect(await handOver(page, own.device, observations(2))).toBe('kept')
    await page.goto(`${PWA_URL}icons/icon.svg`)
    await own.device.clear(page, 'indexeddb')
    await page.goto(PWA_URL)
    await says(page, /9 entries were restored from the second copy/)
    expect(await own.device.lost(page)).toEqual([])
  })
  it('loses its connection between two writes: both are kept', async () => {
    const page = await own.device.tab()
    await own.device.context.addInitScript(`
      globalThis.connections = []
      const open = IDBFactory.prototype.open
      IDBFactory.prototype.open = function (...args) {
        const request = open.apply(this, args)
        request.addEventListener('success', () => connections.push(request.result))
        return request
      }`)
    await page.reload()
    await ready(page)
    expect(await handOver(page, own.device, observations(2))).toBe('kept')
    await page.evaluate(`for (const connection of connections.splice(0)) {
      connection.close()
      connection.dispatchEvent(new Event('close'))
    }`)
    expect(await handOver(page, own.device, observations(2))).toBe('kept')
    await says(page, /4 entries of yours/)
    expect(await own.device.lost(page)).toEqual([])
  })
})

describe('the browser', () => {
  it('refuses all storage: said, with what to do', async () => {
    const page = await own.device.tab()
    await own.device.context.addInitScript(`IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }`)
    await page.reload()
    await says(page, /does not let this site store data/)
  })
  it('refuses to keep storage for good: recording goes on, and the want of a backup is in sight', async () => {
    const page = await own.device.tab()
    await own.device.context.addInitScript('navigator.storage.persist = () => Promise.reject(new Error("refused"))')
    await page.reload()
    await ready(page)
    expect(await handOver(page, own.device, observations(1))).toBe('kept')
    await says(page, /Never backed up/)
    await says(page, /may delete your data/)
    await page.locator('.toast').getByRole('button', { name: 'Back up now' }).click()
    await page.waitForURL(/#\/files$/)
    expect(await page.locator('.toast').count()).toBe(0)
    expect(await handOver(page, own.device, observations(25))).toBe('kept')
    await says(page, /26 of your entries, including withdrawals, are not backed up/)
    expect(await own.device.lost(page)).toEqual([])
  })
  it('promises to keep storage: nothing is said of it', async () => {
    const page = await own.device.tab()
    await own.device.context.addInitScript('navigator.storage.persist = async () => (globalThis.askedToPersist = true)')
    await page.reload()
    await ready(page)
    expect(await handOver(page, own.device, observations(1))).toBe('kept')
    await page.waitForFunction(() => Reflect.get(globalThis, 'askedToPersist'))
    await says(page, /One entry of yours/)
    expect(await told(page)).not.toMatch(/may delete your data/)
  })
  it('has its clock set back: what was written last still counts', async () => {
    const page = await own.device.tab()
    await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'))
    await follow(page)
    await page.locator('.followed').waitFor()
    await page.clock.setFixedTime(new Date('2026-11-20T12:00:00Z'))
    await page.locator('.followed button').click()
    await page.locator('.followed').waitFor({ state: 'detached' })
    await page.reload()
    await says(page, /2 entries of yours/)
    expect(await page.locator('.followed').count()).toBe(0)
  })
})
