/** Type-ahead: keys typed right after the search shortcut reach the search field, however late its script loads. */
import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { browser, servedPwa } from '../../testing/browsers/fixtures'

const server = servedPwa()
const chromium = browser({ pwa: server })
let page: Page

beforeAll(async () => {
  // Without a service worker, which would serve from its cache what a test delays.
  await chromium.context.addInitScript('delete Navigator.prototype.serviceWorker')
})
beforeEach(async () => {
  await page?.close()
  page = await chromium.context.newPage()
  page.setDefaultTimeout(15_000)
})

/** Delays the scripts of that name until the returned function is called. */
async function holdBack(name: string): Promise<() => void> {
  let letGo = () => {}
  const goes = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(`**/assets/${name}-*.js`, async (route) => {
    await goes
    await route.continue()
  })
  return letGo
}

const field = () => page.getByRole('dialog').getByRole('combobox')

/** Expects the search dialog alone to be open, with this text in its field. */
async function expectTyped(text: string): Promise<void> {
  await field().waitFor()
  await page.keyboard.type('m')
  await expect.poll(() => field().inputValue()).toBe(`${text}m`)
  expect(await page.locator('dialog').count()).toBe(1)
  expect(page.url()).toMatch(/#\/lookup/)
}

it('buffers keys pressed in the same task as the shortcut', async () => {
  await page.goto(`${PWA_URL}#/`)
  await page.locator('main table').waitFor()
  await page.evaluate(() => {
    for (const key of ['/', 'r', '?', 'u', '/', ']', 'Backspace', 'a'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
  await expectTyped('r?u/a')
})

it.each(['/', 'Control+k'])('buffers keys pressed after %s while the search dialog loads', async (key) => {
  const letGo = await holdBack('Lookup')
  await page.goto(`${PWA_URL}#/articles/cybersecurity`)
  await page.locator('main h1', { hasText: 'Cybersecurity' }).waitFor()
  await page.keyboard.press(key)
  await page.waitForURL(/#\/lookup/)
  await page.keyboard.type('ru?')
  letGo()
  await expectTyped('ru?')
})

it('discards the buffer on Escape before the field exists', async () => {
  const letGo = await holdBack('Lookup')
  await page.goto(`${PWA_URL}#/`)
  await page.locator('main table').waitFor()
  await page.keyboard.type('/r')
  await page.waitForFunction(() => location.hash === '#/lookup')
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => location.hash === '#/')
  letGo()
  await page.keyboard.press('/')
  await expectTyped('')
})

it.each(['#/', '#/articles/cybersecurity'])('buffers keys pressed before the app has loaded, on %s', async (hash) => {
  const letGo = await holdBack('app')
  await page.goto(PWA_URL + hash, { waitUntil: 'commit' })
  await page.locator('main h1').waitFor()
  // Only the first script has loaded.
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  await page.keyboard.type('/rspa')
  await page.keyboard.press('Backspace')
  letGo()
  await expectTyped('rsp')
})

it('opens the first result when Enter was buffered too', async () => {
  const letGo = await holdBack('app')
  await page.goto(`${PWA_URL}#/`, { waitUntil: 'commit' })
  await page.locator('main h1').waitFor()
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  await page.keyboard.type('/spam')
  await page.keyboard.press('Enter')
  letGo()
  await page.waitForURL(/articles\/spam/)
})
