/** Starts that wait: no part of the page that fails, or is never answered, leaves the user before an empty screen. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { PWA_URL } from '../../testing/browsers/builds'
import { checkpointIsSaved } from '../../testing/browsers/checkpoint'
import { appReady } from '../../testing/browsers/faults/kill'
import { browser, servedPwa } from '../../testing/browsers/fixtures'

const pwa = servedPwa()
const chromium = browser({ pwa })

/** A device without a service worker, whose requests a test can hold. */
async function newDevice(): Promise<BrowserContext> {
  const device = await chromium.context.browser()?.newContext({ serviceWorkers: 'block', locale: 'en-GB' })
  if (!device) throw new Error('The browser opens no other device')
  onTestFinished(() => device.close())
  return device
}

/** Breaks the requests for a file of the build until the returned function is called. */
async function breakFile(page: Page, name: string, how: 'fails' | 'never comes'): Promise<() => void> {
  let isBroken = true
  await page.route(`**/assets/${name}-*`, async (route) => {
    if (!isBroken) return await route.continue()
    if (how === 'fails') await route.fulfill({ status: 503 })
  })
  return () => (isBroken = false)
}

const reloadOf = (page: Page) =>
  page
    .locator('main')
    .getByRole('button', { name: 'Reload' })
    .or(page.locator('main').getByRole('link', { name: 'Reload' }))

describe('a part of the app', () => {
  it.each([
    ['app', 'fails', 5000, /has not started/],
    ['en', 'fails', 5000, /has not started/],
    ['app', 'never comes', 15_000, /has not started/],
    ['en', 'never comes', 15_000, /has not started/],
    ['FilesScreen', 'fails', 5000, /did not load/],
    ['FilesScreen', 'never comes', 15_000, /long time to load/],
    ['late-styles', 'never comes', 15_000, /long time to load/],
  ] as const)('%s that %s: says so within %i ms, and Reload keeps the address', async (name, how, within, words) => {
    const page = await (await newDevice()).newPage()
    const mend = await breakFile(page, name, how)
    // With its style sheet: the load event waits for what never comes.
    await page.goto(`${PWA_URL}#/files`, { waitUntil: 'domcontentloaded' })
    await page.locator('main .trouble', { hasText: words }).waitFor({ timeout: within })
    mend()
    await reloadOf(page).click()
    await page.locator('#files-file').waitFor({ state: 'attached' })
  })
})
it('a style sheet that failed is fetched again when the user tries again', async () => {
  const page = await (await newDevice()).newPage()
  const mend = await breakFile(page, 'late-styles', 'fails')
  await page.goto(`${PWA_URL}#/files`)
  // The button in the footer that copies a link has the same style sheets.
  const retry = page.locator('main').getByRole('button', { name: 'Try again' })
  await retry.waitFor()
  mend()
  await retry.click()
  await page.locator('#files-file').waitFor({ state: 'attached' })
  const isStyled = () =>
    [...document.styleSheets].some(({ href, cssRules }) => href?.includes('late-styles') && cssRules.length > 0)
  await expect.poll(() => page.evaluate(isStyled)).toBe(true)
})

it('a database that another tab holds: says so, and goes on when it is free', async () => {
  const device = await newDevice()
  const holding = await device.newPage()
  await holding.goto(PWA_URL)
  await checkpointIsSaved(holding)
  // Synchronous requests that take their time: the transaction stays open, and the page rests meanwhile.
  await holding.route('**/rest', async (route) => {
    await sleep(300)
    await route.fulfill({ body: '' })
  })
  // A transaction with a request in it stays open.
  await holding.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open('plenary')
    opening.onsuccess = () => {
      const store = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite').objectStore('meta')
      const hold = () => {
        resolve()
        if (globalThis.isFree) return
        store.get('born').onsuccess = hold
        const resting = new XMLHttpRequest()
        resting.open('GET', 'rest', false)
        resting.send()
      }
      hold()
    }
  })`)
  const page = await device.newPage()
  await page.goto(`${PWA_URL}#/files`)
  const help = page.locator('main .trouble', { hasText: /is not read yet.*Close other tabs/ })
  await help.waitFor({ timeout: 15_000 })
  await holding.evaluate('globalThis.isFree = true')
  await page.locator('#files-file').waitFor({ state: 'attached' })
})

it('a page that gets no animation frame shows its screen, and reads the log after the board', async () => {
  const device = await newDevice()
  await device.addInitScript('globalThis.requestAnimationFrame = () => 0')
  const page = await device.newPage()
  await page.goto(PWA_URL)
  await appReady(page)
  await page.goto('about:blank')
  await page.goto(PWA_URL)
  await page.getByRole('link', { name: 'Members' }).click()
  await page.getByRole('heading', { name: 'Members', level: 1 }).waitFor()
})

it('a screen that throws is replaced by a message, and the next one is drawn', async () => {
  const page = await (await newDevice()).newPage()
  await page.goto(`${PWA_URL}#/more`)
  await appReady(page)
  await page.evaluate('Intl.Collator = null')
  await page.goto(`${PWA_URL}#/members`)
  await page
    .getByRole('alert')
    .filter({ hasText: /did not load/ })
    .waitFor()
  await page.goto(`${PWA_URL}#/meetings`)
  await page.getByRole('heading', { name: 'Meetings', level: 1 }).waitFor()
})
