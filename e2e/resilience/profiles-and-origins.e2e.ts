import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PWA_URL } from '../harness/builds'
import { openChromiumWithExtension } from '../harness/chromium'
import { openExtensionPage } from '../harness/extension'
import { Device, told } from '../harness/faults/device'
import { ownDevices, says, scratchFolder } from '../harness/faults/fixture'
import { handOver } from '../harness/faults/hand-over'
import { ready } from '../harness/faults/kill'
import { observations } from '../harness/faults/records'
import { servePwa } from '../harness/pwa-server'

const own = ownDevices()
const scratch = scratchFolder()

describe('a private window', () => {
  const privateWindow = async (): Promise<BrowserContext> => {
    const context = await own.device.context.browser()?.newContext()
    if (!context) throw new Error('The browser opens no private window')
    return context
  }
  it('keeps while it is open, says that it will take its records with it and that there is no backup, and does so', async () => {
    const ordinary = await own.device.tab()
    await ready(ordinary)
    expect(await handOver(ordinary, own.device, observations(2))).toBe('kept')
    const other = new Device(own.site)
    const window = await privateWindow()
    const page = await window.newPage()
    await page.goto(PWA_URL)
    await ready(page)
    expect(await told(page)).not.toMatch(/of yours/)
    expect(await handOver(page, other, observations(3))).toBe('kept')
    await says(page, /3 entries of yours/)
    await says(page, /Never backed up/)
    await says(page, /may delete your data.*when a private window is closed/)
    await page.reload()
    await says(page, /3 entries of yours/)
    expect(await other.lost(page)).toEqual([])
    await window.close()
    const next = await (await privateWindow()).newPage()
    await next.goto(PWA_URL)
    await ready(next)
    // A new private window knows nothing of the one before: it starts as new, and says nothing of a loss.
    expect(await told(next)).not.toMatch(/of yours|no longer on this device|restored/)
    await ordinary.reload()
    await says(ordinary, /2 entries of yours/)
    expect(await own.device.lost(ordinary)).toEqual([])
    await other.remove()
  })
})

describe('another address of the PWA', () => {
  it('is typed in peace: what is heard of the PWA meanwhile leaves the words', async () => {
    const chromium = await openChromiumWithExtension({ profileDir: own.device.profileDir, pwaPort: own.site.port })
    try {
      const { page: options } = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
      await expect.poll(() => options.textContent('#met')).toMatch(/^Not met yet/)
      await options.fill('#address', 'https://plenary.exam')
      const page = await chromium.context.newPage()
      await page.goto(PWA_URL)
      await ready(page)
      await expect.poll(() => options.textContent('#met')).toMatch(/^Met: PWA \d/)
      expect(await options.inputValue('#address')).toBe('https://plenary.exam')
    } finally {
      await chromium.close()
    }
  })

  it('is told by the extension, with the way to the records of the old one; a backup moves them', async () => {
    const second = await servePwa(own.site.folder)
    const moved = `http://127.0.0.1:${second.port}/`
    const chromium = await openChromiumWithExtension({ profileDir: own.device.profileDir, pwaPort: own.site.port })
    try {
      const page = await chromium.context.newPage()
      await page.goto(PWA_URL)
      await ready(page)
      expect(await handOver(page, own.device, observations(4))).toBe('kept')

      const { page: options } = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
      await options.evaluate(() => {
        // The browser's own question has no button that a test can press.
        chrome.permissions.request = async () => true
      })
      await expect.poll(() => options.textContent('#met')).toMatch(/^Met: PWA \d/)
      await options.fill('#address', moved.slice(0, -1))
      await options.locator('form.row button[type=submit]').first().click()
      const note = options.locator('#moved')
      await expect.poll(() => note.textContent()).toMatch(/records at http:\/\/localhost:4173\/ stay there/)
      await expect.poll(() => options.textContent('#met')).toMatch(/^Not met yet/)
      await expect.poll(() => options.inputValue('#address')).toBe(moved)

      const there = await chromium.context.newPage()
      await there.goto(moved)
      await ready(there)
      expect(await told(there)).not.toMatch(/of yours/)

      const old = await chromium.context.newPage()
      await old.goto((await note.locator('a').getAttribute('href')) ?? '')
      await ready(old)
      expect(old.url()).toBe(`${PWA_URL}#/files`)
      const download = old.waitForEvent('download')
      await old.locator('main .btn.primary').first().click()
      const file = join(scratch, 'moved.plenary')
      await (await download).saveAs(file)
      await there.goto(`${moved}#/files`)
      await there.setInputFiles('#files-file', file)
      await there.locator('.preview .btn.primary').click()
      await says(there, /4 entries of yours/)
      expect(await own.device.lost(there)).toEqual([])
    } finally {
      await chromium.close()
      await second.kill()
    }
  })
})

describe('two first tabs at once', () => {
  it('both say when they are ready without a network', async () => {
    await own.device.open()
    const [one, two] = await Promise.all([own.device.tab(), own.device.tab()])
    for (const page of [one, two]) await says(page, /ready to work offline/)
  })
})
