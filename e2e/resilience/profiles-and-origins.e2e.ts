/** Private windows, a moved PWA address, and two first tabs at once. */
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { openChromiumWithExtension } from '../../testing/browsers/chromium'
import { openExtensionPage } from '../../testing/browsers/extension'
import { deliver } from '../../testing/browsers/faults/deliver'
import { Device, statusText } from '../../testing/browsers/faults/device'
import { devicePerTest, expectStatus } from '../../testing/browsers/faults/fixture'
import { appReady } from '../../testing/browsers/faults/kill'
import { observations } from '../../testing/browsers/faults/records'
import { scratchFolder } from '../../testing/browsers/fixtures'
import { servePwa } from '../../testing/browsers/pwa-server'

const own = devicePerTest({ hasWorker: true })
const scratch = scratchFolder()

describe('a private window', () => {
  const privateWindow = async (): Promise<BrowserContext> => {
    const context = await own.device.context.browser()?.newContext()
    if (!context) throw new Error('The browser opens no private window')
    return context
  }
  it('saves while it is open, warns that its entries will be lost and are not backed up, and loses them on close', async () => {
    const ordinary = await own.device.openTab()
    await appReady(ordinary)
    expect(await deliver(ordinary, own.device, observations(2))).toBe('kept')
    const other = new Device(own.site, { hasWorker: true })
    const window = await privateWindow()
    const page = await window.newPage()
    await page.goto(PWA_URL)
    await appReady(page)
    expect(await statusText(page)).not.toMatch(/(entry|entries) added/)
    expect(await deliver(page, other, observations(3))).toBe('kept')
    await expectStatus(page, /3 entries added/)
    await expectStatus(page, /Never backed up/)
    await expectStatus(page, /may delete your data, always in a private window/)
    await page.reload()
    await expectStatus(page, /3 entries added/)
    expect(await other.lost(page)).toEqual([])
    await window.close()
    const next = await (await privateWindow()).newPage()
    await next.goto(PWA_URL)
    await appReady(next)
    // A new private window starts empty, without a loss notice.
    expect(await statusText(next)).not.toMatch(/(entry|entries) added|no longer on this device|restored/)
    await ordinary.reload()
    await expectStatus(ordinary, /2 entries added/)
    expect(await own.device.lost(ordinary)).toEqual([])
    await other.remove()
  })
})

describe('another address of the PWA', () => {
  it('is not overwritten while it is typed', async () => {
    const chromium = await openChromiumWithExtension({
      profileDir: own.device.profileDir,
      pwaPort: own.site.port,
      isPaired: false,
    })
    try {
      const { page: options } = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
      await expect.poll(() => options.textContent('#met')).toMatch(/^Not connected\./)
      await options.fill('#address', 'https://plenary.exam')
      await options.click('#connect')
      await expect.poll(() => options.textContent('#met')).toMatch(/^Connected: Plenary \d/)
      expect(await options.inputValue('#address')).toBe('https://plenary.exam')
    } finally {
      await chromium.close()
    }
  })

  it('is reported by the extension with a link to the old entries; a backup moves them', async () => {
    const second = await servePwa(own.site.folder)
    const moved = `http://127.0.0.1:${second.port}/`
    const chromium = await openChromiumWithExtension({ profileDir: own.device.profileDir, pwaPort: own.site.port })
    try {
      const page = await chromium.context.newPage()
      await page.goto(PWA_URL)
      await appReady(page)
      expect(await deliver(page, own.device, observations(4))).toBe('kept')

      const { page: options } = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
      await options.evaluate(() => {
        // The permission prompt of the browser cannot be driven.
        chrome.permissions.request = async () => true
      })
      await expect.poll(() => options.textContent('#met')).toMatch(/^Connected: Plenary \d/)
      await options.fill('#address', moved.slice(0, -1))
      await options.locator('form.row button[type=submit]').first().click()
      const note = options.locator('#moved')
      await expect.poll(() => note.textContent()).toMatch(/entries are still at http:\/\/localhost:4173\//)
      await expect.poll(() => options.textContent('#met')).toMatch(/^Not connected\./)
      await expect.poll(() => options.inputValue('#address')).toBe(moved)

      const there = await chromium.context.newPage()
      await there.goto(moved)
      await appReady(there)
      expect(await statusText(there)).not.toMatch(/(entry|entries) added/)

      const old = await chromium.context.newPage()
      await old.goto((await note.locator('a').getAttribute('href')) ?? '')
      await appReady(old)
      expect(old.url()).toBe(`${PWA_URL}#/files`)
      const download = old.waitForEvent('download')
      await old.locator('main .btn.primary').first().click()
      const file = join(scratch, 'moved.plenary')
      await (await download).saveAs(file)
      await there.goto(`${moved}#/files`)
      await there.setInputFiles('#files-file', file)
      await there.locator('.preview .btn.primary').click()
      await expectStatus(there, /4 entries added/)
      expect(await own.device.lost(there)).toEqual([])
    } finally {
      await chromium.close()
      await second.kill()
    }
  })
})

describe('two first tabs at once', () => {
  it('both announce that they work offline', async () => {
    await own.device.open()
    const [one, two] = await Promise.all([own.device.openTab(), own.device.openTab()])
    for (const page of [one, two]) await expectStatus(page, /ready to work offline/)
  })
})
