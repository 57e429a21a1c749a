/** What the browser, the disk and other tabs may do to the record: nothing confirmed is lost, and the page says so. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bring, Device, recordsIn, told } from './faults/device'
import { handOver } from './faults/hand-over'
import { ready, takeCopy } from './faults/kill'
import { observations } from './faults/records'
import { type Site, serveSite } from './faults/site'
import { PWA_URL } from './harness/builds'

let site: Site
let device: Device
beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.remove())
beforeEach(() => {
  device = new Device(site)
})
afterEach(() => device.remove())

const origin = new URL(PWA_URL).origin
/** The database and the second copy. */
const BOTH = 'indexeddb,file_systems'
/** A tab with five records in it that the page said are kept. */
async function tabWithRecords(): Promise<Page> {
  const page = await device.tab()
  await ready(page)
  expect(await handOver(page, device, observations(5))).toBe('kept')
  await says(page, /5 records of your own/)
  return page
}
/** Puts an article on the user's list, by hand. */
async function follow(page: Page): Promise<void> {
  await page.goto(`${PWA_URL}#/list`)
  await page.selectOption('#list-article', 'spam')
  await page.locator('form.sift button[type=submit]').click()
}
const says = (page: Page, words: RegExp) => expect.poll(() => told(page), { timeout: 15_000 }).toMatch(words)
async function commandBrowser(page: Page, method: 'Storage.overrideQuotaForOrigin', quotaSize: number): Promise<void>
async function commandBrowser(page: Page, method: 'Storage.clearDataForOrigin', types: string): Promise<void>
async function commandBrowser(page: Page, method: string, value: number | string): Promise<void> {
  const session = await device.context.newCDPSession(page)
  if (method === 'Storage.clearDataForOrigin')
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: String(value) })
  else await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Number(value) })
}

describe('the disk', () => {
  it('is full: the record says what to do, keeps what it had, and goes on when there is room', async () => {
    await tabWithRecords()
    // Within a session the browser goes on writing for a while on the room that it was granted before.
    await device.close()
    const page = await device.tab()
    await commandBrowser(page, 'Storage.overrideQuotaForOrigin', 1000)
    await follow(page)
    await says(page, /not kept.*full.*Free some space/i)
    const captures = observations(1)
    expect(await handOver(page, device, captures)).toBe('later')
    await commandBrowser(page, 'Storage.overrideQuotaForOrigin', 1_000_000_000)
    await page.reload()
    expect(await handOver(page, device, captures)).toBe('kept')
    expect(await handOver(page, device, captures)).toBe('kept')
    await says(page, /6 records of your own/)
    expect(await device.lost(page)).toEqual([])
  })
})

describe('the database', () => {
  it('is deleted by another tab: the second copy is put back at once, and said so', async () => {
    const page = await tabWithRecords()
    const other = await device.context.newPage()
    await other.goto(`${PWA_URL}icons/icon.svg`)
    await other.evaluate(() => indexedDB.deleteDatabase('plenary'))
    await says(page, /5 records were put back from the second copy/)
    expect(await device.lost(page)).toEqual([])
    await page.reload()
    await says(page, /5 records of your own/)
    expect(await told(page)).not.toMatch(/put back/)
  })
  it('is cleared by the browser under a tab: the same', async () => {
    const page = await tabWithRecords()
    await commandBrowser(page, 'Storage.clearDataForOrigin', 'indexeddb')
    await says(page, /5 records were put back from the second copy/)
    expect(await device.lost(page)).toEqual([])
  })
  it('is cleared with the second copy: said, and put back in one click from what the tab holds', async () => {
    const page = await tabWithRecords()
    await commandBrowser(page, 'Storage.clearDataForOrigin', BOTH)
    await says(page, /record on this device is gone/)
    await page.getByRole('button', { name: /Put back the 5 records/ }).click()
    await says(page, /5 records were put back/)
    expect(await device.lost(page)).toEqual([])
    await commandBrowser(page, 'Storage.clearDataForOrigin', 'indexeddb')
    await says(page, /5 records were put back from the second copy/)
    expect(await device.lost(page)).toEqual([])
  })
  it('was cleared while no tab was open: put back at the next start', async () => {
    const page = await tabWithRecords()
    await page.goto(`${PWA_URL}icons/icon.svg`)
    await commandBrowser(page, 'Storage.clearDataForOrigin', 'indexeddb')
    await page.goto(PWA_URL)
    await says(page, /gone or damaged. 5 records were put back from the second copy/)
    await says(page, /5 records of your own/)
    expect(await device.lost(page)).toEqual([])
  })
  it('was cleared with the second copy while no tab was open: said, never taken for a first start', async () => {
    const page = await tabWithRecords()
    await page.goto(`${PWA_URL}icons/icon.svg`)
    await commandBrowser(page, 'Storage.clearDataForOrigin', BOTH)
    await page.goto(PWA_URL)
    await says(page, /held 5 records of yours.*No backup was made/)
    await page.getByRole('button', { name: 'Start anew' }).click()
    await expect.poll(() => told(page)).not.toMatch(/is gone/)
    await page.reload()
    await ready(page)
    expect(await told(page)).not.toMatch(/is gone|put back/)
  })
  it('is damaged on the disk: put back from the second copy', async () => {
    await tabWithRecords()
    await device.close()
    device.damageDatabase()
    const page = await device.tab()
    await takeCopy(page)
    await says(page, /5 records of your own/)
    expect(await device.lost(page)).toEqual([])
  })
  it('is damaged on the disk, and the second copy too: said, not taken for a first start', async () => {
    await tabWithRecords()
    await device.close()
    device.damageDatabase()
    device.damageCopy()
    const page = await device.tab()
    await says(page, /record on this device is gone|cannot read its own storage|refuses to store/)
  })
  it('is healthy: a start does not look at the second copy', async () => {
    const page = await tabWithRecords()
    await page.addInitScript(`globalThis.looks = 0
      const open = StorageManager.prototype.getDirectory
      StorageManager.prototype.getDirectory = function () { looks++; return open.call(this) }`)
    await page.reload()
    await says(page, /5 records of your own/)
    expect(await handOver(page, device, observations(1))).toBe('kept')
    // The one look is the write's.
    expect(await page.evaluate('looks')).toBe(1)
  })
  it('has records from before there was a second copy: one is made, after the first screen', async () => {
    const page = await tabWithRecords()
    await commandBrowser(page, 'Storage.clearDataForOrigin', 'file_systems')
    await page.evaluate(() => localStorage.removeItem('plenary.second-copy'))
    await page.reload()
    await expect.poll(() => page.evaluate(() => localStorage.getItem('plenary.second-copy'))).not.toBeNull()
    await page.goto(`${PWA_URL}icons/icon.svg`)
    await commandBrowser(page, 'Storage.clearDataForOrigin', 'indexeddb')
    await page.goto(PWA_URL)
    await says(page, /5 records were put back from the second copy/)
    expect(await device.lost(page)).toEqual([])
  })
  it('cannot be copied: recording goes on, and the copy is made when it can be', async () => {
    const page = await tabWithRecords()
    await page.evaluate(`globalThis.open = FileSystemFileHandle.prototype.createWritable
      FileSystemFileHandle.prototype.createWritable = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))`)
    expect(await handOver(page, device, observations(2))).toBe('kept')
    await page.evaluate('FileSystemFileHandle.prototype.createWritable = open')
    expect(await handOver(page, device, observations(2))).toBe('kept')
    await page.goto(`${PWA_URL}icons/icon.svg`)
    await commandBrowser(page, 'Storage.clearDataForOrigin', 'indexeddb')
    await page.goto(PWA_URL)
    await says(page, /9 records were put back from the second copy/)
    expect(await device.lost(page)).toEqual([])
  })
  it('loses its connection between two writes: both are kept', async () => {
    const page = await device.tab()
    await device.context.addInitScript(`
      globalThis.connections = []
      const open = IDBFactory.prototype.open
      IDBFactory.prototype.open = function (...args) {
        const request = open.apply(this, args)
        request.addEventListener('success', () => connections.push(request.result))
        return request
      }`)
    await page.reload()
    await ready(page)
    expect(await handOver(page, device, observations(2))).toBe('kept')
    await page.evaluate(`for (const connection of connections.splice(0)) {
      connection.close()
      connection.dispatchEvent(new Event('close'))
    }`)
    expect(await handOver(page, device, observations(2))).toBe('kept')
    await says(page, /4 records of your own/)
    expect(await device.lost(page)).toEqual([])
  })
})

describe('tabs', () => {
  it('two that record at once both keep all, and each shows what the other kept', async () => {
    const [one, two] = [await device.tab(), await device.tab()]
    await Promise.all([ready(one), ready(two)])
    const hand = async (page: Page) => {
      for (let round = 0; round < 10; round++) expect(await handOver(page, device, observations(3))).toBe('kept')
    }
    await Promise.all([hand(one), hand(two)])
    for (const page of [one, two]) await says(page, /60 records of your own/)
    expect(await device.lost(one)).toEqual([])
    await two.close()
    await commandBrowser(one, 'Storage.clearDataForOrigin', 'indexeddb')
    await says(one, /60 records were put back from the second copy/)
    expect(await device.lost(one)).toEqual([])
  })
  it('an old one gives the record up to a newer Plenary, and says so', async () => {
    const old = await tabWithRecords()
    const newer = await device.tab()
    await bring(newer, 'store-next')
    expect(await recordsIn(newer, 'store-next')).toHaveLength(5)
    await says(old, /newer Plenary has taken over/)
    expect(await handOver(old, device, observations(1))).toBe('later')
    await says(old, /Captures wait in the extension.*Load this page again/)
    expect(await device.lost(newer, 'store-next')).toEqual([])
  })
  it('one that will not give it up holds others back no longer than three seconds without a word', async () => {
    const held = await tabWithRecords()
    // A connection that hears nothing, as in a tab that the system froze.
    await held.goto(`${PWA_URL}icons/icon.svg`)
    await held.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('plenary')
          request.onsuccess = () => {
            Object.assign(globalThis, { connection: request.result })
            resolve()
          }
        }),
    )
    const upgrading = await device.tab()
    await ready(upgrading)
    await bring(upgrading, 'store-next')
    const upgrade = recordsIn(upgrading, 'store-next')
    const queued = await device.tab()
    await says(queued, /Another tab holds the record/)
    await held.close()
    expect(await upgrade).toHaveLength(5)
    // A database only ever grows, so the older Plenary reads it still.
    await says(queued, /5 records of your own/)
    expect(await told(queued)).not.toMatch(/Another tab holds/)
    expect(await device.lost(upgrading, 'store-next')).toEqual([])
  })
  it('one that comes back from the back/forward cache shows what others kept meanwhile', async () => {
    const page = await tabWithRecords()
    await page.evaluate(() => {
      // Frozen, it hears no other tab.
      BroadcastChannel.prototype.postMessage = () => {}
      Object.defineProperty(BroadcastChannel.prototype, 'dispatchEvent', { value: () => false })
    })
    const other = await device.tab()
    await ready(other)
    await other.evaluate(() => {
      BroadcastChannel.prototype.postMessage = () => {}
    })
    expect(await handOver(other, device, observations(2))).toBe('kept')
    expect(await told(page)).toMatch(/5 records of your own/)
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    await says(page, /7 records of your own/)
  })
})

describe('the browser', () => {
  it('refuses all storage: said, with what to do', async () => {
    const page = await device.tab()
    await device.context.addInitScript(`IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }`)
    await page.reload()
    await says(page, /refuses to store anything here/)
  })
  it('refuses to keep storage for good: recording goes on, and the want of a backup is in sight', async () => {
    const page = await device.tab()
    await device.context.addInitScript('navigator.storage.persist = () => Promise.reject(new Error("refused"))')
    await page.reload()
    await ready(page)
    expect(await handOver(page, device, observations(1))).toBe('kept')
    await says(page, /Never backed up/)
    await says(page, /does not promise to keep what you record/)
    await page.locator('.toast').getByRole('button', { name: 'Back up now' }).click()
    await page.waitForURL(/#\/files$/)
    expect(await page.locator('.toast').count()).toBe(0)
    expect(await handOver(page, device, observations(25))).toBe('kept')
    await says(page, /26 records of your own, withdrawals counted too: in no backup/)
    expect(await device.lost(page)).toEqual([])
  })
  it('promises to keep storage: nothing is said of it', async () => {
    const page = await device.tab()
    await device.context.addInitScript('navigator.storage.persist = async () => (globalThis.askedToPersist = true)')
    await page.reload()
    await ready(page)
    expect(await handOver(page, device, observations(1))).toBe('kept')
    await page.waitForFunction(() => Reflect.get(globalThis, 'askedToPersist'))
    await says(page, /One record of your own/)
    expect(await told(page)).not.toMatch(/does not promise/)
  })
  it('has its clock set back: what was written last still counts', async () => {
    const page = await device.tab()
    await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'))
    await follow(page)
    await page.locator('.followed').waitFor()
    await page.clock.setFixedTime(new Date('2026-11-20T12:00:00Z'))
    await page.locator('.followed button').click()
    await page.locator('.followed').waitFor({ state: 'detached' })
    await page.reload()
    await says(page, /2 records of your own/)
    expect(await page.locator('.followed').count()).toBe(0)
  })
})

describe('what a button sets going', () => {
  /** Each breaks a part of the browser until it is mended. */
  const FULL = `const { put } = IDBObjectStore.prototype
    globalThis.mend = () => { IDBObjectStore.prototype.put = put }
    IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') }`
  const NO_FILES = `const make = URL.createObjectURL
    globalThis.mend = () => { URL.createObjectURL = make }
    URL.createObjectURL = () => { throw new TypeError('refused') }`
  const NO_COPYING = `globalThis.mend = () => { navigator.clipboard.writeText = async () => {} }
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))`
  const AGAIN = /could not be done.*try again/
  const CABLE = '#/cable?meeting=2021-07-22-plenary'
  it.each([
    ['#/files', 'Save a backup', FULL, /full. Free some space/],
    ['#/files', 'Save a backup', NO_FILES, AGAIN],
    ['#/files', 'Export as JSON', NO_FILES, AGAIN],
    ['#/files', 'Ledger as CSV', NO_FILES, AGAIN],
    ['#/files?asOf=2021-07-22', 'Milestones and targets as a calendar', NO_FILES, AGAIN],
    ['#/meetings?asOf=2021-07-22', 'As a calendar', NO_FILES, AGAIN],
    [CABLE, 'Save as Markdown', NO_FILES, AGAIN],
    [CABLE, 'Follow-up as CSV', NO_FILES, AGAIN],
    [CABLE, 'Copy as text', NO_COPYING, /did not let the text be copied. Save it/],
  ])('on %s, %s: a failure is said with what to do, and the next time it goes', async (hash, name, breaking, words) => {
    const page = await device.tab()
    await ready(page)
    await page.goto(PWA_URL + hash)
    const button = page.getByRole('button', { name, exact: true })
    await button.waitFor()
    await page.evaluate(`{ ${breaking} }`)
    await button.click()
    const alert = page.locator('main [role=alert]')
    expect(await alert.textContent()).toMatch(words)
    await page.evaluate('mend()')
    const saved = breaking === NO_COPYING ? null : page.waitForEvent('download')
    await button.click()
    await saved
    await alert.waitFor({ state: 'detached' })
  })
})
