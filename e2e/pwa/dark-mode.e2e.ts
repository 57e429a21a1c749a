/** Every screen in the dark, at every width. In the light, `tracker-screens` has axe look at all of them. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { violations } from '../harness/axe'
import { type Chromium, openChromium } from '../harness/chromium'
import { type PwaServer, servePwa } from '../harness/pwa-server'
import { openScreen } from '../harness/record-screens'

const SCREENS = [
  '#/?asOf=2021-07-22',
  '#/articles/open-internet-access',
  '#/articles/spam?asOf=2018-01-01',
  '#/articles/no-such-article',
  '#/members',
  '#/members/sg',
  '#/meetings',
  '#/lookup?q=spam',
  '#/record',
  '#/matrix',
  '#/changes',
  '#/list',
  '#/cable',
  '#/brief',
  '#/pictures',
  '#/files',
  '#/reader',
  '#/room',
  '#/mine',
  '#/settings',
  '#/accuracy',
  '#/more',
]

/** What is 1280 wide at 400 %, a tablet held either way, and what is just wider than a phone. */
const WIDTHS = [320, 720, 768, 900, 1024]

let pwa: PwaServer
let dark: Chromium
let page: Page

beforeAll(async () => {
  pwa = await servePwa()
  dark = await openChromium({ pwaPort: pwa.port, colorScheme: 'dark' })
  page = await dark.context.newPage()
})
afterAll(async () => {
  await dark.close()
  await pwa.kill()
})

it.each(SCREENS)('%s has enough contrast in the dark, and fits every width', async (hash) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await openScreen(page, hash)
  // The two that are no screens of their own have nowhere else to be looked at.
  const rules = /^#\/(lookup|record)\b/.test(hash) ? [] : ['color-contrast']
  expect(await violations(page, rules)).toEqual([])
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBe(width)
  }
})
