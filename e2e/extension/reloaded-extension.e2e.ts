/** Orphaned content script: a page marked before the extension was reloaded. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCard } from '../../testing/browsers/card-frame'
import { type ChromiumWithExtension, openChromiumWithExtension } from '../../testing/browsers/chromium'
import { marksOn, openExtensionPage, openMarkedPage } from '../../testing/browsers/extension'
import { removeFolder } from '../../testing/browsers/remove-folder'
import { pageFixture, SAMPLE_PATH, serveWto, WTO } from '../../testing/browsers/wto'

let chromium: ChromiumWithExtension
const profileDir = mkdtempSync(join(tmpdir(), 'plenary-reload-'))
beforeAll(async () => {
  // Without developer mode an unpacked extension does not restart.
  mkdirSync(join(profileDir, 'Default'))
  const preferences = { extensions: { ui: { developer_mode: true } } }
  writeFileSync(join(profileDir, 'Default', 'Preferences'), JSON.stringify(preferences))
  chromium = await openChromiumWithExtension({ profileDir })
  await serveWto(chromium.context, { [SAMPLE_PATH]: pageFixture('sample-en.html') })
})
afterAll(async () => {
  await chromium.close()
  removeFolder(profileDir)
})

it('is marked once by the reloaded extension, which can remove all marks', async () => {
  const { context, extensionId, worker } = chromium
  const turn = async (off: boolean) => {
    const own = await openExtensionPage(context, extensionId, 'options/index.html')
    await own.ask('siteOff', { origin: WTO, off })
    await own.page.close()
  }
  await turn(true)
  const own = await openExtensionPage(context, extensionId, 'options/index.html')
  const known = await own.ask('settings', {})
  await own.ask('saveSettings', { settings: { ...known, colours: { ...known.colours, concluded: 'olive' } } })
  await own.page.close()
  const page = await context.newPage()
  await page.goto(WTO + SAMPLE_PATH)
  const source = await page.evaluate(() => document.body.innerHTML)
  await turn(false)
  await openMarkedPage(page, WTO + SAMPLE_PATH)
  const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length)
  await expect.poll(sheets).toBe(1)
  await expect.poll(() => page.locator('#meeting [data-plenary-in-claim]').count()).toBeGreaterThan(0)
  const claimed = await page.locator('#meeting [data-plenary-in-claim]').count()
  const marks = await marksOn(page)

  await worker.evaluate(() => chrome.runtime.reload()).catch(() => {})
  // An open card shows that the new content script is running.
  await openCard(page, 'a[data-plenary-id="spam"]')
  await expect.poll(() => page.locator('[data-plenary-layer]:popover-open').count()).toBe(1)
  await expect.poll(() => marksOn(page)).toEqual(marks)
  await expect.poll(() => page.locator('#meeting [data-plenary-in-claim]').count()).toBe(claimed)
  expect(await page.locator('[data-plenary-kind] [data-plenary-kind]').count()).toBe(0)
  await expect.poll(sheets).toBe(1)
  await turn(true)
  await expect.poll(() => page.evaluate(() => document.body.innerHTML)).toBe(source)
  await expect.poll(sheets).toBe(0)
})
