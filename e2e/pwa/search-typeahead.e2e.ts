/** Who types at once after the key of the lookup finds every letter in its field, however late that comes. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { PWA_URL } from '../harness/builds'
import { type Chromium, openChromium } from '../harness/chromium'
import { type PwaServer, servePwa } from '../harness/pwa-server'

let server: PwaServer
let chromium: Chromium
let page: Page
beforeAll(async () => {
  server = await servePwa()
  chromium = await openChromium({ pwaPort: server.port })
  // Files are to come when a test lets them: the service worker would have them at once.
  await chromium.context.addInitScript('delete Navigator.prototype.serviceWorker')
})
afterAll(async () => {
  await chromium.close()
  await server.kill()
})
beforeEach(async () => {
  await page?.close()
  page = await chromium.context.newPage()
  page.setDefaultTimeout(15_000)
})

/** Holds back the scripts of that name; what it gives lets them come. */
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

/** Nothing but the lookup is open, with this in its field. */
async function expectTyped(text: string): Promise<void> {
  await field().waitFor()
  await page.keyboard.type('m')
  await expect.poll(() => field().inputValue()).toBe(`${text}m`)
  expect(await page.locator('dialog').count()).toBe(1)
  expect(page.url()).toMatch(/#\/lookup/)
}

it('takes what comes in the same moment as the key', async () => {
  await page.goto(`${PWA_URL}#/`)
  await page.locator('main table').waitFor()
  await page.evaluate(() => {
    for (const key of ['/', 'r', '?', 'u', '/', ']', 'Backspace', 'a'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
  await expectTyped('r?u/a')
})

it.each(['/', 'Control+k'])('takes what comes after %s while the lookup is loaded', async (key) => {
  const letGo = await holdBack('Lookup')
  await page.goto(`${PWA_URL}#/articles/cybersecurity`)
  await page.locator('main h1', { hasText: 'Cybersecurity' }).waitFor()
  await page.keyboard.press(key)
  await page.waitForURL(/#\/lookup/)
  await page.keyboard.type('ru?')
  letGo()
  await expectTyped('ru?')
})

it('forgets what was typed where one leaves before the field is there', async () => {
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

it.each(['#/', '#/articles/cybersecurity'])('takes what comes before the app itself, on %s', async (hash) => {
  const letGo = await holdBack('app')
  await page.goto(PWA_URL + hash, { waitUntil: 'commit' })
  await page.locator('main h1').waitFor()
  // The first script is all that is there.
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  await page.keyboard.type('/rspa')
  await page.keyboard.press('Backspace')
  letGo()
  await expectTyped('rsp')
})

it('opens the first that is found, where Enter came with it', async () => {
  const letGo = await holdBack('app')
  await page.goto(`${PWA_URL}#/`, { waitUntil: 'commit' })
  await page.locator('main h1').waitFor()
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  await page.keyboard.type('/spam')
  await page.keyboard.press('Enter')
  letGo()
  await page.waitForURL(/articles\/spam/)
})
