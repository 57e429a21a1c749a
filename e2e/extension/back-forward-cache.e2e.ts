/** A page that is left and come back to, as the browser kept it. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ChromiumWithExtension, openChromiumWithExtension } from '../harness/chromium'
import { type ExtensionPage, gotoMarked, marksOn, openExtensionPage } from '../harness/extension'
import { pageFixture, SAMPLE_PATH, serveWto, WTO } from '../harness/wto'

let chromium: ChromiumWithExtension
let own: ExtensionPage
beforeAll(async () => {
  chromium = await openChromiumWithExtension({ keepsLeftPages: true })
  await serveWto(chromium.context, {
    [SAMPLE_PATH]: pageFixture('sample-en.html'),
    '/other': '<!doctype html><html lang="en"><title>Other</title><p>Another page.</p></html>',
  })
  own = await openExtensionPage(chromium.context, chromium.extensionId, 'options/index.html')
})
afterAll(() => chromium.close())

it('has its marks once, still hears of changes, and gives them back when they were switched off meanwhile', async () => {
  const page = await chromium.context.newPage()
  await gotoMarked(page, WTO + SAMPLE_PATH)
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
