/** A PWA that is installed on the device, with its server gone: what a test of the screens starts from. */
import type { Locator, Page } from 'playwright-core'
import { PWA_URL } from './builds'
import { type Chromium, type ChromiumOptions, openChromium } from './chromium'
import { servePwa } from './pwa-server'

export interface OfflinePwa {
  readonly chromium: Chromium
  readonly page: Page
  /** Goes to a hash address and waits for the screen's heading. */
  readonly goto: (hash: string) => Promise<void>
  /** What the page wrote to the console as an error, or threw. */
  readonly errors: string[]
  readonly close: () => Promise<void>
}

/** Opens the PWA, waits until it is whole in the cache, then takes the network away; `beforeLoss` is the last that has it. */
export async function openOfflinePwa(
  options: Omit<ChromiumOptions, 'pwaPort'> = {},
  beforeLoss: (page: Page) => Promise<void> = async () => {},
): Promise<OfflinePwa> {
  const server = await servePwa()
  const chromium = await openChromium({ ...options, pwaPort: server.port })
  const page = await chromium.context.newPage()
  page.setDefaultTimeout(15_000)
  const errors: string[] = []
  await page.goto(PWA_URL)
  await page.waitForSelector('main h1')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await beforeLoss(page)
  await server.kill()
  await chromium.context.setOffline(true)
  await page.reload()
  await page.waitForSelector('main h1')
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  return {
    chromium,
    page,
    errors,
    goto: async (hash) => {
      const isOther = pathOf(new URL(page.url()).hash) !== pathOf(hash)
      // The screen before is still drawn for a moment: its heading must not pass for the new one.
      if (isOther) await page.evaluate(() => document.querySelector('main h1')?.setAttribute('data-before', ''))
      await page.goto(`${PWA_URL}${hash}`)
      await page.waitForSelector('main h1:not([data-before])')
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    },
    close: () => chromium.close(),
  }
}

/** The text that one sees: what is hidden, as in print, is left out. */
export const seen = async (locator: Locator): Promise<string> => (await locator.allInnerTexts()).join('\n')

/** How far the page scrolls sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const pathOf = (hash: string): string => (hash || '#/').split('?')[0] ?? ''
