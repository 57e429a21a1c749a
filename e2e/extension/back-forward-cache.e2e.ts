/** Back/forward cache: a page restored from it keeps its marks and receives updates. */
import { beforeAll, expect, it } from 'vitest'
import { type ExtensionPage, marksOn, openExtensionPage, openMarkedPage } from '../../testing/browsers/extension'
import { browserWithExtension } from '../../testing/browsers/fixtures'
import { pageFixture, SAMPLE_PATH, WTO } from '../../testing/browsers/wto'

let own: ExtensionPage
const chromium = browserWithExtension({
  keepsLeftPages: true,
  pages: {
    [SAMPLE_PATH]: pageFixture('sample-en.html'),
    '/other': '<!doctype html><html lang="en"><title>Other</title><p>Another page.</p></html>',
  },
})
beforeAll(async () => {
  own = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
})

it('keeps its marks once, marks later additions, and removes marks that were switched off meanwhile', async () => {
  await own.ask('siteOff', { origin: WTO, off: false })
  const page = await chromium.context.newPage()
  await openMarkedPage(page, WTO + SAMPLE_PATH)
  await page.waitForSelector('#meeting [data-plenary-in-claim]')
  const marks = await marksOn(page)
  await page.evaluate(() => Reflect.set(window, 'stamp', 'the same page'))
  const stamp = () => page.evaluate(() => Reflect.get(window, 'stamp') ?? null).catch(() => null)
  await page.goto(`${WTO}/other`)
  await page.goBack({ waitUntil: 'commit' })
  await expect.poll(stamp).toBe('the same page')
  await expect.poll(() => marksOn(page)).toEqual(marks)
  await page.evaluate(() => {
    const added = document.createElement('p')
    added.id = 'added'
    added.textContent = 'The co-convenors came back to source code.'
    document.body.append(added)
  })
  await page.waitForSelector('#added [data-plenary-id="source-code"]')
  await page.goto(`${WTO}/other`)
  await own.ask('siteOff', { origin: WTO, off: true })
  await page.goBack({ waitUntil: 'commit' })
  await expect.poll(stamp).toBe('the same page')
  await expect.poll(() => marksOn(page)).toEqual([])
  await own.ask('siteOff', { origin: WTO, off: false })
  await expect.poll(async () => (await marksOn(page)).length).toBe(marks.length + 1)
})
